package import Days

/// What an expression of a template is worth while a page is rendered.
///
/// `html` prints as it is in text; every other case is escaped by the place where it stands. `url` is
/// complete already: absolute, or relative to the root with the board's base path in front.
package enum Value: Sendable {
  case none
  case text(String)
  case html(String)
  case url(String)
  case whole(Int)
  case decimal(Double)
  case day(Day)
  case flag(Bool)
  case list([Value])
  case record(any RecordReference)
  /// Only where the type is `dynamic`: the free `extra` of a posting.
  case map([String: Value])
}

/// A record behind one reference. With a protocol's box in it every value, a flag too, would be copied through
/// memory by a function that looks what it is; so it is two words.
package protocol RecordReference: AnyObject, Sendable {
  func value(at position: Int) -> Value
  /// The number of a `NumberedRecord`; none of others.
  var numbered: Int? { get }
}

/// The object that holds a record of one type.
package final class HeldRecord<Record: TemplateRecord>: RecordReference {
  let record: Record

  package init(_ record: consuming Record) { self.record = record }

  package func value(at position: Int) -> Value { record.value(at: position) }
  package var numbered: Int? { record.numbered }
}

extension Value {
  package static func record(_ record: consuming some TemplateRecord) -> Value {
    .record(record.held())
  }

  /// Flags are themselves, text and lists are true unless empty, none is false, all else is there and
  /// so true (a present 0 too, unlike Jinja).
  var isTrue: Bool {
    switch self {
    case .none: false
    case .flag(let flag): flag
    case .text(let text), .html(let text), .url(let text): !text.isEmpty
    case .list(let values): !values.isEmpty
    case .map(let values): !values.isEmpty
    case .whole, .decimal, .day, .record: true
    }
  }

  var isNone: Bool {
    if case .none = self { true } else { false }
  }

  var isEmpty: Bool {
    switch self {
    case .none: true
    case .text(let text), .html(let text), .url(let text): text.isEmpty
    case .list(let values): values.isEmpty
    case .map(let values): values.isEmpty
    case .whole, .decimal, .day, .flag, .record: false
    }
  }

  /// The text of a value that can be printed; empty for the others, which the checker keeps out.
  var printed: String {
    switch self {
    case .text(let text), .html(let text), .url(let text): text
    case .whole(let number): String(number)
    case .decimal(let number): number.description
    case .day(let day): day.iso
    case .flag(let flag): flag ? "true" : "false"
    case .none, .list, .record, .map: ""
    }
  }

  var number: Double? {
    switch self {
    case .whole(let number): Double(number)
    case .decimal(let number): number
    default: nil
    }
  }

  /// The values a loop goes through. A single dynamic value counts as a list of one, since people
  /// write `skills: piano` where a list was meant.
  var elements: [Value] {
    switch self {
    case .list(let values): values
    case .none: []
    default: [self]
    }
  }
}
