import Days
import Diagnostics
import Postings
import Templating

/// Finds the one type that fits all that a data file says at a place: of a list, every element is of one type; of its
/// entries, a field that some lack may be none.
///
///     - {name: Knoop en Lus, since: 2012}        list of records with `name`, text, and `since`, optional number
///     - {name: Waterhoven}
///
/// Unquoted numbers, days (`2024-07-15`), `true` and `false` are those; a place that also has other words is text.
struct DataTyping {
  private let source: SourceText
  private(set) var problems: [Diagnostic] = []

  init(_ source: SourceText) { self.source = source }

  /// The type of all these, which stand at one place; `someLack` it.
  mutating func type(of nodes: [YAMLNode], at path: String, someLack: Bool = false) -> ValueType {
    let present = nodes.filter { !$0.isAbsent }
    let isOptional = someLack || present.count < nodes.count
    guard let first = present.first else { return isOptional ? .optional(.unknown) : .unknown }
    if let other = present.first(where: { $0.kind != first.kind }) {
      problems.append(.mixed(path, other, first, source))
      return .unknown
    }
    let type: ValueType
    switch first.content {
    case .scalar: type = scalarType(of: present)
    case .sequence: type = .list(self.type(of: present.flatMap(\.elements), at: path))
    case .mapping: type = .entry(shape(of: present, at: path))
    }
    return isOptional ? .optional(type) : type
  }

  /// The fields of all these mappings in the order in which each is met first, after those that are `naming` them.
  mutating func shape(
    of mappings: [YAMLNode], naming names: [String] = [], at path: String
  ) -> RecordShape {
    var names = names
    var values: [[YAMLNode]] = names.map { _ in [] }
    var positions = Dictionary(uniqueKeysWithValues: zip(names, names.indices))
    for entry in mappings.lazy.flatMap(\.entries) {
      if let position = positions[entry.key] {
        values[position].append(entry.value)
      } else {
        positions[entry.key] = names.count
        names.append(entry.key)
        values.append([entry.value])
      }
    }
    var fields: [RecordShape.Field] = []
    for (name, values) in zip(names, values) {
      let type = type(
        of: values, at: "\(path).\(name)", someLack: values.count < mappings.count)
      fields.append(.init(name: name, type: type))
    }
    return RecordShape(path, fields)
  }

  private mutating func scalarType(of nodes: [YAMLNode]) -> ValueType {
    for node in nodes where node.isNoDay { problems.append(.noDay(node, source)) }
    let looks = Set(nodes.map { Look($0.scalar) })
    return looks.count == 1 ? looks.first?.type ?? .text : .text
  }
}

// Values as a type that fits them.
extension DataTyping {
  static func value(_ node: YAMLNode?, as type: ValueType) -> Value {
    guard let node, !node.isAbsent else { return .none }
    switch (type, node.content) {
    case (.optional(let type), _): return value(node, as: type)
    case (.text, .scalar(let text, _)): return .text(text)
    case (.number, .scalar(let text, _)):
      return Int(text).map(Value.whole) ?? Double(text).map(Value.decimal) ?? .none
    case (.day, .scalar(let text, _)): return Day(iso: text).map(Value.day) ?? .none
    case (.flag, .scalar(let text, _)): return .flag(text == "true")
    case (.list(let type), .sequence(let nodes)):
      return .list(nodes.map { value($0, as: type) })
    case (.entry(let shape), .mapping(let entries)):
      let values = Dictionary(
        entries.map { ($0.key, $0.value) }, uniquingKeysWith: { first, _ in first })
      return .entry(shape, shape.fields.map { value(values[$0.name], as: $0.type) })
    default: return .none
    }
  }
}

/// What an unquoted word is by its look.
private enum Look {
  case flag, number, day, text

  var type: ValueType {
    switch self {
    case .flag: .flag
    case .number: .number
    case .day: .day
    case .text: .text
    }
  }

  init(_ scalar: (text: String, isPlain: Bool)) {
    let (text, isPlain) = scalar
    if !isPlain {
      self = .text
    } else if text == "true" || text == "false" {
      self = .flag
    } else if Self.isNumber(text) {
      self = .number
    } else {
      self = Day(iso: text) == nil ? .text : .day
    }
  }

  /// `12`, `-3.50`; no `012`, which is a code, no `1e5` and no `.5`.
  private static func isNumber(_ text: String) -> Bool {
    let digits = text.utf8.drop { $0 == UInt8(ascii: "-") }
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard text.utf8.count - digits.count < 2, (1...2).contains(parts.count),
      parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isDigit) })
    else { return false }
    return parts[0].count == 1 || parts[0].first != UInt8(ascii: "0")
  }
}

private func isDigit(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
}

extension YAMLNode {
  fileprivate enum Kind { case scalar, list, record }

  fileprivate var kind: Kind {
    switch content {
    case .scalar: .scalar
    case .sequence: .list
    case .mapping: .record
    }
  }

  fileprivate var elements: [YAMLNode] {
    if case .sequence(let nodes) = content { nodes } else { [] }
  }

  fileprivate var entries: [YAMLEntry] {
    if case .mapping(let entries) = content { entries } else { [] }
  }

  fileprivate var scalar: (text: String, isPlain: Bool) {
    if case .scalar(let text, let isPlain) = content { (text, isPlain) } else { ("", false) }
  }

  /// `2024-13-01`: written as a day, and there is no such day.
  fileprivate var isNoDay: Bool {
    let (text, isPlain) = scalar
    let shape = text.utf8.map { isDigit($0) ? UInt8(ascii: "0") : $0 }
    return isPlain && shape.elementsEqual("0000-00-00".utf8) && Day(iso: text) == nil
  }
}

extension Diagnostic {
  fileprivate static func mixed(
    _ path: String, _ node: YAMLNode, _ first: YAMLNode, _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "data-kind",
      "what stands at one place is of one kind (words, a list or a record), and `\(path)` is of two",
      at: Location(node.span, in: source),
      notes: [.init("the first is this one", at: Location(first.span, in: source))],
      help: "write it the same way everywhere, or under another name")
  }

  fileprivate static func noDay(_ node: YAMLNode, _ source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "data-day", "there is no day `\(node.scalar.text)`",
      at: Location(node.span, in: source), help: "put it in quotes if it is none")
  }
}
