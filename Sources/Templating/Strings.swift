package import Days
package import Diagnostics

/// The texts of the interface in one language, from a file of lines:
///
///     # comment
///     apply_now: Solliciteer nu
///     vacancies(count): {count} vacature | {count} vacatures
///     remove_filter(name): Verwijder filter: {name}
///
/// `(…)` names what `{…}` inserts. Where a text has two forms, the first is for exactly one of the first
/// parameter; `\|` is a bar that parts no forms. Whole numbers are written as the language does.
package struct Strings: Sendable {
  package let language: BoardLanguage
  package let source: SourceText
  private(set) var phrases: [String: Phrase] = [:]

  struct Phrase: Sendable {
    let key: String
    let span: SourceSpan
    let parameters: [String]
    /// One form, or two: one and other.
    let forms: [[Piece]]

    enum Piece: Sendable, Equatable {
      case text(String)
      case parameter(Int)
    }
  }

  package init(source: SourceText, language: BoardLanguage, log: inout DiagnosticLog) {
    self.source = source
    self.language = language
    var start = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
      read(line: start..<end, log: &log)
      start = end + 1
    }
  }

  /// A text from code. An unknown key or a wrong number of values is a mistake of the program.
  package func text(_ key: String, _ values: Value...) -> String {
    guard let phrase = phrases[key] else { preconditionFailure("no interface text `\(key)`") }
    precondition(
      phrase.parameters.count == values.count,
      "`\(key)` takes \(phrase.parameters.count) values, not \(values.count)")
    return phrase.text(values, language: language)
  }

  package func text(_ key: String, count: Int) -> String { text(key, .whole(count)) }

  package var keys: [String] { phrases.keys.sorted() }
  /// The file the texts come from.
  package var path: String { source.path }
}

extension Strings.Phrase {
  func text(_ values: [Value], language: BoardLanguage) -> String {
    let form = forms.count == 2 && !(values.first.map(NumberText.isOne) ?? true) ? 1 : 0
    var text = ""
    for piece in forms[form] {
      switch piece {
      case .text(let literal): text += literal
      case .parameter(let index):
        switch values[index] {
        case .whole: text += NumberText.text(values[index], language: language)
        case .day(let day): text += day.written(.long, in: language)
        default: text += values[index].printed
        }
      }
    }
    return text
  }
}

// MARK: Reading

extension Strings {
  /// line = "#" anything | key [ "(" name { "," name } ")" ] ":" text [ "|" text ]
  private mutating func read(line: Range<Int>, log: inout DiagnosticLog) {
    let text = source.text(in: SourceSpan(line))
    let trimmed = TextShapes.trimmed(text)
    guard !trimmed.isEmpty, !trimmed.hasPrefix("#") else { return }
    guard let colon = text.firstIndex(of: ":") else {
      log.add(problem("a line is `key: text`", line, whole: text))
      return
    }
    var key = TextShapes.trimmed(String(text[..<colon]))
    var parameters: [String] = []
    if let open = key.firstIndex(of: "("), key.hasSuffix(")") {
      parameters = key[key.index(after: open)...].dropLast().split(separator: ",")
        .map { TextShapes.trimmed(String($0)) }
      key = TextShapes.trimmed(String(key[..<open]))
    }
    let start = line.lowerBound + text.utf8.prefix { $0 == 32 || $0 == 9 }.count
    let span = SourceSpan(start: start, end: start + key.utf8.count)
    guard !key.isEmpty, ([key] + parameters).allSatisfy(Strings.isName) else {
      log.add(
        Diagnostic(
          .error, "strings-syntax", "a key is letters, digits and `_`, as in `apply_now`",
          at: Location(span, in: source)))
      return
    }
    if let first = phrases[key] {
      log.add(
        Diagnostic(
          .error, "strings-duplicate", "a language has one text for `\(key)`",
          at: Location(span, in: source),
          notes: [.init("first defined here", at: Location(first.span, in: source))]))
      return
    }
    let content = String(text[text.index(after: colon)...])
    let forms = parameters.isEmpty ? [content] : Strings.forms(of: content)
    if forms.count > 2 {
      log.add(problem("a text has two forms at most, one and other", line, whole: text))
    }
    let pieces = forms.prefix(2).map {
      self.pieces(of: TextShapes.trimmed($0), for: key, parameters, line, text, log: &log)
    }
    phrases[key] = Phrase(key: key, span: span, parameters: parameters, forms: Array(pieces))
  }

  private static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, !(48...57).contains(first) else { return false }
    return text.utf8.allSatisfy {
      (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
    }
  }

  private static func forms(of text: String) -> [String] {
    var forms = [""]
    var escaped = false
    for character in text {
      if character == "|" {
        if escaped { forms[forms.count - 1].removeLast() }
        if !escaped {
          forms.append("")
          continue
        }
      }
      escaped = character == "\\"
      forms[forms.count - 1].append(character)
    }
    return forms
  }

  private func pieces(
    of text: String, for key: String, _ parameters: [String], _ line: Range<Int>, _ whole: String,
    log: inout DiagnosticLog
  ) -> [Phrase.Piece] {
    var pieces: [Phrase.Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      guard Strings.isName(name) else {
        pieces.append(.text(String(rest[...open])))
        rest = rest[rest.index(after: open)...]
        continue
      }
      if open > rest.startIndex { pieces.append(.text(String(rest[..<open]))) }
      if let index = parameters.firstIndex(of: name) {
        pieces.append(.parameter(index))
      } else {
        let range = whole.firstRange(of: "{\(name)}")
        let offset = range.map { whole[..<$0.lowerBound].utf8.count + 1 } ?? 0
        let start = line.lowerBound + offset
        log.add(
          Diagnostic(
            .error, "strings-parameter", "the text has no parameter `\(name)`",
            at: Location(SourceSpan(start: start, end: start + name.utf8.count), in: source),
            help: suggestion(for: name, among: parameters)
              ?? "parameters are named behind the key: `\(key)(\(name)): …`"))
      }
      rest = rest[rest.index(after: close)...]
    }
    if !rest.isEmpty { pieces.append(.text(String(rest))) }
    return pieces
  }

  private func problem(_ message: String, _ line: Range<Int>, whole text: String) -> Diagnostic {
    let indent = text.utf8.prefix { $0 == 32 || $0 == 9 }.count
    let trimmed = TextShapes.trimmed(text).utf8.count
    let start = line.lowerBound + indent
    return Diagnostic(
      .error, "strings-syntax", message,
      at: Location(SourceSpan(start: start, end: start + trimmed), in: source))
  }
}

// MARK: Comparing languages

extension Strings {
  /// Every language has the same keys with the same parameters; each gap is said where another language
  /// has the text.
  package static func requireSameKeys(_ languages: [Strings], log: inout DiagnosticLog) {
    for strings in languages {
      for other in languages where other.language != strings.language {
        for phrase in strings.phrases.values {
          let place = Location(phrase.span, in: strings.source)
          guard let same = other.phrases[phrase.key] else {
            log.add(
              Diagnostic(
                .error, "strings-missing", "`\(phrase.key)` has no text in `\(other.source.path)`",
                at: place, help: "add a line `\(phrase.key): …` to it"))
            continue
          }
          if same.parameters != phrase.parameters, strings.language < other.language {
            log.add(
              Diagnostic(
                .error, "strings-parameters",
                "`\(phrase.key)` has the same parameters in every language",
                at: Location(same.span, in: other.source),
                notes: [.init("with other parameters here", at: place)]))
          }
        }
      }
    }
  }
}

extension BoardLanguage {
  fileprivate static func < (a: BoardLanguage, b: BoardLanguage) -> Bool {
    a.rawValue < b.rawValue
  }
}
