extension Diagnostic {
  /// The same, said in a language.
  package func said(in language: MessageLanguage) -> Diagnostic {
    var result = Diagnostic(
      severity, code, language.text(message), at: location?.said(in: language),
      notes: notes.map { $0.said(in: language) }, help: help.map(language.text))
    result.others = others
    return result
  }
}

extension Diagnostic.Note {
  fileprivate func said(in language: MessageLanguage) -> Self {
    isQuoted ? self : Self(language.text(message), at: location?.said(in: language))
  }
}

extension Location {
  /// What the board itself makes has no file: "the sitemap" is words in the place of a path. A file or a folder
  /// keeps its name, `pages` too.
  fileprivate func said(in language: MessageLanguage) -> Location {
    let isWords = path.hasPrefix("the ") && !path.contains("/")
    return excerpt == nil && isWords ? Location(path: language.text(path)) : self
  }
}

extension [Diagnostic] {
  package func said(in language: MessageLanguage) -> [Diagnostic] { map { $0.said(in: language) } }
}
