package import Diagnostics

/// A language of the interface: its texts, and how it writes, from a file of lines:
///
///     # comment
///     apply_now: Solliciteer nu
///     vacancies(count): {count} vacature | {count} vacatures
///     remove_filter(name): Verwijder filter: {name}
///
/// `(…)` names what `{…}` inserts. Where a text has several forms, the language's `plural_rule` chooses by the
/// first parameter; `\|` is a bar that parts no forms. Whole numbers are written as the language does.
package struct Strings: Sendable {
  package let language: Language
  package let source: SourceText
  let phrases: [String: Phrase]

  struct Phrase: Sendable {
    let key: String
    let span: SourceSpan
    let parameters: [String]
    /// One form, or one for each case of the language's plural rule.
    let forms: [[Piece]]

    enum Piece: Sendable, Equatable {
      case text(String)
      case parameter(Int)
    }
  }

  /// `code` is the language's, as the name of the file has it.
  package init(source: SourceText, code: String, log: inout DiagnosticLog) {
    var reader = StringsReader(source: source)
    reader.read(log: &log)
    self.source = source
    phrases = reader.phrases
    language = Language(code, LanguageTexts(phrases: phrases, source: source), log: &log)
    let count = language.plurals.formCount
    for phrase in phrases.values where phrase.forms.count > 1 && phrase.forms.count != count {
      log.add(.wrongForms(phrase, count, in: source))
    }
  }

  /// A text from code. An unknown key or a wrong number of values is a mistake of the program.
  package func text(_ key: String, _ values: Value...) -> String {
    guard let phrase = phrases[key] else { preconditionFailure("no interface text `\(key)`") }
    precondition(
      phrase.parameters.count == values.count,
      "`\(key)` takes \(phrase.parameters.count) values, not \(values.count)")
    return phrase.text(values, in: language)
  }

  package func text(_ key: String, count: Int) -> String { text(key, .whole(count)) }

  /// A text without parameters, if there is one.
  package func literal(_ key: String) -> String? { phrases[key]?.literal }

  /// The forms of a text with its parameters in braces, for scripts that choose by `plural_rule` themselves.
  package func forms(of key: String) -> [String]? {
    phrases[key].map { phrase in
      phrase.forms.map { form in
        form.map { piece in
          switch piece {
          case .text(let literal): literal
          case .parameter(let position): "{\(phrase.parameters[position])}"
          }
        }.joined()
      }
    }
  }

  /// The things that a text lists between commas.
  package func list(_ key: String) -> [String] {
    (literal(key) ?? "").split(separator: ",").map { TextShapes.trimmed(String($0)) }
  }

  /// Where a text is written.
  package func location(of key: String) -> Location? {
    phrases[key].map { Location($0.span, in: source) }
  }

  package var keys: [String] { phrases.keys.sorted() }
  /// The file the texts come from.
  package var path: String { source.path }
}

extension Strings.Phrase {
  func text(_ values: [Value], in language: Language) -> String {
    let number: Int? = if case .whole(let number)? = values.first { number } else { nil }
    let form = forms.count == 1 ? 0 : min(language.plurals.form(of: number), forms.count - 1)
    return text(form: form) { position in
      switch values[position] {
      case .whole: language.numbers.text(values[position])
      case .day(let day): language.days.text(day)
      default: values[position].printed
      }
    }
  }

  /// In its first form, with parameters as `insert` writes them.
  func text(_ insert: (Int) -> String) -> String { text(form: 0, insert) }

  private func text(form: Int, _ insert: (Int) -> String) -> String {
    // Most are words as they are.
    if forms[form].count == 1, case .text(let literal) = forms[form][0] { return literal }
    var text = ""
    for piece in forms[form] {
      switch piece {
      case .text(let literal): text += literal
      case .parameter(let position): text += insert(position)
      }
    }
    return text
  }

  /// The text of a phrase without parameters.
  var literal: String { text { _ in "" } }

  /// `soon(count)`
  var signature: String {
    parameters.isEmpty ? key : "\(key)(\(parameters.joined(separator: ", ")))"
  }
}

extension Diagnostic {
  fileprivate static func wrongForms(
    _ phrase: Strings.Phrase, _ count: Int, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "strings-forms", "a text of this language has one form, or \(count) by `plural_rule`",
      at: Location(phrase.span, in: source), help: "this one has \(phrase.forms.count)")
  }
}

// MARK: Being whole

extension Strings {
  /// Whether this language has all that `theme` has, with the same parameters. What is missing is said in one
  /// error, which lists it.
  package func requireTexts(of theme: Strings, log: inout DiagnosticLog) {
    let missing = theme.phrases.values.filter { phrases[$0.key] == nil }.map(\.signature).sorted()
    if !missing.isEmpty { log.add(.textsMissing(missing, theme, in: source)) }
    for (key, phrase) in phrases.sorted(by: { $0.key < $1.key }) {
      guard let other = theme.phrases[key], other.parameters != phrase.parameters else { continue }
      log.add(
        Diagnostic(
          .error, "strings-parameters", "the text is `\(other.signature)`",
          at: Location(phrase.span, in: source),
          notes: [.init("as it is here", at: Location(other.span, in: theme.source))]))
    }
  }
}

extension Diagnostic {
  fileprivate static func textsMissing(
    _ missing: [String], _ theme: Strings, in source: SourceText
  ) -> Diagnostic {
    let name = theme.source.path.split(separator: "/").last ?? ""
    return Diagnostic(
      .error, "strings-missing",
      "\(missing.count) of \(theme.keys.count) texts are missing: "
        + missing.map { "`\($0)`" }.joined(separator: ", "),
      at: Location(path: source.path),
      help: "`prikbord theme \(name)` hands you all of them to translate")
  }
}
