extension Diagnostic {
  /// The same, said in a language.
  package func said(in language: MessageLanguage) -> Diagnostic {
    guard language != .english else { return self }
    var result = Diagnostic(
      severity, code, language.text(message), at: location,
      notes: notes.map { Note(language.text($0.message), at: $0.location) },
      help: help.map(language.text))
    result.others = others
    return result
  }
}

extension [Diagnostic] {
  package func said(in language: MessageLanguage) -> [Diagnostic] { map { $0.said(in: language) } }
}
