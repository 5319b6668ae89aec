/// What the checker knows of a value before any page is rendered.
package indirect enum ValueType: Sendable {
  case text, html, url, number, day, flag
  case list(ValueType)
  case optional(ValueType)
  case record(any TemplateRecord.Type)
  /// A record whose fields nobody declared: they are those of the board's data files.
  case entry(RecordShape)
  /// A part of the list that `group` makes: its `key` and its `items`.
  case group(key: ValueType, item: ValueType)
  /// Text, number, flag, list or map, known only when a page is rendered (`posting.extra`).
  case dynamic
  /// Nothing is known and nothing more is said: the type of an expression with an error, of what is in
  /// `[]`, and, as an optional, of `none`.
  case unknown
}

extension ValueType {
  /// As it reads in a message: ``a day``, ``a list of text``.
  package var phrase: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .url: "a URL"
    case .number: "a number"
    case .day: "a day"
    case .flag: "a flag"
    case .list(let element): "a list of \(element.plural)"
    case .optional(.unknown): "none"
    case .optional(let wrapped): "\(wrapped.phrase) or none"
    case .record, .entry: "the record `\(shape?.name ?? "")`"
    case .group: "a group"
    case .dynamic: "a dynamic value"
    case .unknown: "unknown"
    }
  }

  private var plural: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .url: "URLs"
    case .number: "numbers"
    case .day: "days"
    case .flag: "flags"
    case .list: "lists"
    case .optional(let wrapped): "\(wrapped.plural) or none"
    case .record, .entry: "`\(shape?.name ?? "")` records"
    case .group: "groups"
    case .dynamic: "dynamic values"
    case .unknown: "anything"
    }
  }

  /// As it reads in a table of fields: `optional day`, `list of posting`.
  package var label: String {
    switch self {
    case .text: "text"
    case .html: "HTML"
    case .url: "URL"
    case .number: "number"
    case .day: "day"
    case .flag: "flag"
    case .list(let element): "list of \(element.label)"
    case .optional(let wrapped): "optional \(wrapped.label)"
    case .record, .entry: shape?.name ?? ""
    case .group(let key, let item): "group of \(item.label) by \(key.label)"
    case .dynamic: "dynamic"
    case .unknown: "anything"
    }
  }

  /// Of a record, whoever declared its fields.
  var shape: RecordShape? {
    switch self {
    case .record(let record): record.shape
    case .entry(let shape): shape
    default: nil
    }
  }

  var isOptional: Bool {
    if case .optional = self { true } else { false }
  }

  var isUnknown: Bool {
    if case .unknown = self { true } else { false }
  }

  /// The type once it is known not to be none.
  var unwrapped: ValueType {
    if case .optional(let wrapped) = self { wrapped.unwrapped } else { self }
  }

  var asOptional: ValueType { isOptional || isUnknown ? self : .optional(self) }

  /// Text, URLs and HTML hold characters and compare with each other.
  var isTextual: Bool {
    switch self {
    case .text, .url, .html: true
    default: false
    }
  }

  /// The type that holds both, or nil where there is none: the branches of an inline `if`, the elements
  /// of a list, an argument and the parameter's default.
  func joined(with other: ValueType) -> ValueType? {
    switch (self, other) {
    case (.unknown, let known), (let known, .unknown): return known
    case (.optional(let a), let b), (let a, .optional(let b)):
      return a.joined(with: b.unwrapped)?.asOptional
    case (.text, .text), (.text, .url), (.url, .text): return .text
    case (.html, .html): return .html
    case (.url, .url): return .url
    case (.number, .number): return .number
    case (.day, .day): return .day
    case (.flag, .flag): return .flag
    case (.dynamic, _), (_, .dynamic): return .dynamic
    case (.list(let a), .list(let b)): return a.joined(with: b).map { .list($0) }
    case (.record(let a), .record(let b)): return a == b ? self : nil
    case (.entry(let a), .entry(let b)): return a.name == b.name ? self : nil
    case (.group(let keyA, let itemA), .group(let keyB, let itemB)):
      guard let key = keyA.joined(with: keyB), let item = itemA.joined(with: itemB) else {
        return nil
      }
      return .group(key: key, item: item)
    default: return nil
    }
  }
}
