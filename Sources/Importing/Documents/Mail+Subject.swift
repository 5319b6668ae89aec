extension Mail {
  /// What a mail is about, without the marks of replies and forwards: `Fwd: RE: Vacature kok` → `Vacature kok`.
  var topic: String? {
    guard var words = header("subject").map(decodedWords) else { return nil }
    while let mark = words.prefixMatch(of: Self.mark) {
      words = String(words[mark.range.upperBound...])
    }
    words = trimmed(words)
    return words.isEmpty ? nil : words
  }

  /// As mail programs write them in English, Dutch and German, some with a count: `Re[2]:`.
  private static var mark: Regex<Substring> {
    #/\s*(?i:re|fwd?|fw|aw|wg|antw|antwoord|doorst|betr|tr)(?:\[\d+\])?\s*:/#
  }
}
