/// One filter: a row of the lists in `TextFilters`, `NumberFilters` and `ListFilters`. Adding one is adding
/// its row; its example runs as a test.
package struct Filter: Sendable {
  package let name: String
  package let input: Accepts
  package let parameters: [Parameter]
  package let documentation: String
  /// A piece of template and what it prints.
  package let example: String
  package let expected: String

  let result: @Sendable (Typing) -> ValueType
  let apply: @Sendable (FilterCall) throws(TooLarge) -> Value

  package struct Parameter: Sendable {
    package enum Kind: Sendable {
      case value(Accepts)
      /// A literal text that is one of these.
      case choice([String])
      /// A literal text that names a field of the input's elements, with dots for fields of fields.
      case field
      /// A value that can be compared with that field, or that has the input's own type.
      case likeField, likeInput
    }

    package let name: String
    package let kind: Kind
    /// Nil: the argument must be given. None: the filter chooses.
    package let fallback: Value?

    static func required(_ name: String, _ kind: Kind) -> Self {
      .init(name: name, kind: kind, fallback: nil)
    }
    static func optional(_ name: String, _ kind: Kind, _ fallback: Value = .none) -> Self {
      .init(name: name, kind: kind, fallback: fallback)
    }
  }

  /// What is known when the type of a result is asked for.
  struct Typing: Sendable {
    let input: ValueType
    let arguments: [ValueType]
    let field: ValueType?

    var element: ValueType {
      switch input.unwrapped {
      case .list(let element): element
      case .dynamic: .dynamic
      default: .unknown
      }
    }
  }

  init(
    _ name: String, _ input: Accepts, _ parameters: [Parameter] = [], to result: ValueType,
    _ documentation: String, _ example: String, _ expected: String,
    _ apply: @escaping @Sendable (FilterCall) throws(TooLarge) -> Value
  ) {
    self.init(
      name, input, parameters, result: { _ in result }, documentation, example, expected, apply)
  }

  init(
    _ name: String, _ input: Accepts, _ parameters: [Parameter] = [],
    result: @escaping @Sendable (Typing) -> ValueType, _ documentation: String, _ example: String,
    _ expected: String, _ apply: @escaping @Sendable (FilterCall) throws(TooLarge) -> Value
  ) {
    self.name = name
    self.input = input
    self.parameters = parameters
    self.result = result
    self.documentation = documentation
    self.example = example
    self.expected = expected
    self.apply = apply
  }

  package static let all = textFilters + numberFilters + listFilters
  static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })

  /// `truncate(length)`, `sort(by)`: as it is written behind the bar.
  package var signature: String {
    guard !parameters.isEmpty else { return name }
    return name + "(" + parameters.map(\.name).joined(separator: ", ") + ")"
  }
}

/// A filter would make a text beyond `Limits.outputBytes`.
struct TooLarge: Error {
  /// Throws when so many pieces of so many bytes are too much.
  static func check(_ pieces: Int, of bytes: Int) throws(TooLarge) {
    let (product, overflow) = pieces.multipliedReportingOverflow(by: bytes)
    if overflow || product > Limits.outputBytes { throw TooLarge() }
  }
}

/// One use of a filter while a page is rendered.
struct FilterCall {
  let input: Value
  let arguments: [Value]
  /// The positions that lead to the field an argument named.
  let field: [Int]
  let surroundings: Surroundings

  var text: String { input.printed }

  func text(_ index: Int) -> String { arguments[index].printed }

  /// An argument as a whole number; a fraction is cut off.
  func whole(_ index: Int) -> Int? {
    arguments[index].number.map { Int(max(-1e15, min(1e15, $0))) }
  }

  func field(of value: Value) -> Value {
    var value = value
    for position in field {
      switch value {
      case .record(let reference): value = reference.value(at: position)
      // A group is its key and its items.
      case .list(let parts): value = parts[position]
      default: return .none
      }
    }
    return value
  }
}

/// What is the same for every page: the board's language and what only the host can do.
///
/// One reference, since each use of a filter holds it.
final class Surroundings: Sendable {
  let language: Language
  let base: AbsoluteURL
  let markdown: @Sendable (String) -> String

  init(language: Language, baseURL: String, markdown: @escaping @Sendable (String) -> String) {
    self.language = language
    base = AbsoluteURL(base: baseURL)
    self.markdown = markdown
  }
}
