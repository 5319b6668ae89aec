internal import Days

extension Filter {
  static let listFilters: [Filter] = [
    Filter(
      "join", .list, [.optional("separator", .value(.text), .text(""))], to: .text,
      "The elements of a list as one text, with the separator between them.",
      "{{ ['Utrecht', 'Zwolle'] | join(', ') }}", "Utrecht, Zwolle"
    ) { (call) throws(TooLarge) in
      let texts = call.input.elements.map(\.printed)
      try TooLarge.check(texts.count, of: call.text(0).utf8.count)
      try TooLarge.check(1, of: texts.reduce(0) { $0 + $1.utf8.count })
      return .text(texts.joined(separator: call.text(0)))
    },
    Filter(
      "first", .textOrList, result: { $0.isText ? .text : $0.element.asOptional },
      "The first element of a list, or none; the first character of a text.",
      "{{ ['Utrecht', 'Zwolle'] | first | default('') }}", "Utrecht"
    ) { call in
      if case .list(let elements) = call.input { return elements.first ?? .none }
      return .text(String(call.text.prefix(1)))
    },
    Filter(
      "last", .textOrList, result: { $0.isText ? .text : $0.element.asOptional },
      "The last element of a list, or none; the last character of a text.",
      "{{ ['Utrecht', 'Zwolle'] | last | default('') }}", "Zwolle"
    ) { call in
      if case .list(let elements) = call.input { return elements.last ?? .none }
      return .text(String(call.text.suffix(1)))
    },
    Filter(
      "length", .textOrList, to: .number, "How many elements a list, or characters a text, has.",
      "{{ ['Utrecht', 'Zwolle'] | length }}", "2"
    ) { call in
      if case .list(let elements) = call.input { return .whole(elements.count) }
      return .whole(call.text.count)
    },
    Filter(
      "reverse", .textOrList, result: { $0.input },
      "A list or text from its end to its start.",
      "{{ [1, 2, 3] | reverse | join(' ') }}", "3 2 1"
    ) { call in
      if case .list(let elements) = call.input { return .list(elements.reversed()) }
      return .text(String(call.text.reversed()))
    },
    Filter(
      "slice", .textOrList,
      [.required("start", .value(.number)), .optional("end", .value(.number))],
      result: { $0.input },
      "From `start` up to, not with, `end`; counted from 0, or from the end when negative.",
      "{{ [1, 2, 3, 4] | slice(1, 3) | join(' ') }}", "2 3"
    ) { call in
      if case .list(let elements) = call.input {
        return .list(Array(elements[call.range(of: elements.count)]))
      }
      let characters = Array(call.text)
      return .text(String(characters[call.range(of: characters.count)]))
    },
    Filter(
      "sort", .list, [.optional("by", .field)], result: { $0.input },
      "In order, by a field if one is named; letters without regard to capitals, none last.",
      "{{ ['c', 'A', 'b'] | sort | join(' ') }}", "A b c"
    ) { call in
      let keyed = call.input.elements.enumerated().map {
        (index: $0, key: call.field(of: $1), value: $1)
      }
      let sorted = keyed.sorted { a, b in
        let order = a.key.sortOrder(b.key)
        return order == 0 ? a.index < b.index : order < 0
      }
      return .list(sorted.map(\.value))
    },
    Filter(
      "where", .list, [.required("field", .field), .required("value", .likeField)],
      result: { $0.input },
      "The elements whose field has the value.",
      "{% for p in postings | where('is_open', true) %}{{ p.title }} {% endfor %}",
      "Zwemmer adviseur "
    ) { call in
      .list(call.input.elements.filter { call.field(of: $0).equals(call.arguments[1]) })
    },
    Filter(
      "group", .list, [.required("by", .field)],
      result: { .list(.group(key: $0.field ?? .unknown, item: $0.element)) },
      "Groups of elements whose field is equal, in the order in which each first appears; a group has "
        + "`key` and `items`.",
      "{% for g in postings | group('is_open') %}{{ 'open' if g.key else 'closed' }}: "
        + "{{ g.items | length }} {% endfor %}", "open: 2 closed: 1 "
    ) { call in
      var positions: [GroupKey: Int] = [:]
      var groups: [(key: Value, items: [Value])] = []
      for element in call.input.elements {
        let key = call.field(of: element)
        if let position = positions[GroupKey(key)] {
          groups[position].items.append(element)
        } else {
          positions[GroupKey(key)] = groups.count
          groups.append((key, [element]))
        }
      }
      return .list(groups.map { .list([$0.key, .list($0.items)]) })
    },
  ]
}

extension Filter.Typing {
  fileprivate var isText: Bool { input.isTextual }
}

extension FilterCall {
  /// `start` and `end` as positions in a sequence of `count`.
  fileprivate func range(of count: Int) -> Range<Int> {
    func position(_ index: Int) -> Int { max(0, min(count, index < 0 ? count + index : index)) }
    let start = position(whole(0) ?? 0)
    return start..<max(start, position(whole(1) ?? count))
  }
}

/// A value by which elements are grouped.
private enum GroupKey: Hashable {
  case none, text(String), number(Double), day(Int32), flag(Bool)

  init(_ value: Value) {
    switch value {
    case .day(let day): self = .day(day.number)
    case .flag(let flag): self = .flag(flag)
    case .whole, .decimal: self = .number(value.number ?? 0)
    case .none: self = .none
    default: self = .text(value.printed)
    }
  }
}

extension Value {
  /// As `order`, but for any two values: none last, text without regard to capitals.
  fileprivate func sortOrder(_ other: Value) -> Int {
    if isNone || other.isNone { return isNone ? (other.isNone ? 0 : 1) : -1 }
    switch (self, other) {
    case (.text(let a), .text(let b)), (.url(let a), .url(let b)):
      let (a, b) = (a.lowercased(), b.lowercased())
      return a < b ? -1 : a == b ? 0 : 1
    default: return order(other) ?? 0
    }
  }
}
