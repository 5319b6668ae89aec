import Facts

/// Lines that go on in the next one.
extension TextReading {
  /// A wide line of a text that a mail broke: the next goes on with a small letter.
  func isBrokenProse(_ line: Int) -> Bool {
    let next = line + 1
    guard width(line) > Self.paragraph, next < lines.count, !lines[next].isBlank,
      lines[next].marker == .none, let first = lines[next].tokens.first
    else { return false }
    return scan.tokens[first].isUncapitalised
  }

  /// A line of the text is wider, a heading is not.
  static let paragraph = 70

  /// A name that goes on in the next line: "Laboringenieurin / Laboringenieur" and below it "für Photonik (m/w/d)".
  func continued(_ index: Int) -> Range<Int>? {
    let next = index + 1
    guard next < lines.count, lines[next].role == .open, lines[index].role == .open,
      lines[next].marker == .none, lines[index].isAfterBlank, lines[next].isBeforeBlank,
      !isSentence(index), !isSentence(next), !lines[next].tokens.isEmpty,
      lines[index].tokens.upperBound == lines[next].tokens.lowerBound,
      hasJobWord(lines[index].tokens)
    else { return nil }
    let first = lines[next].tokens.lowerBound
    guard
      scan.tokens[first].isUncapitalised
        || scan.tokens[first].isSign("(") && hasGenderMark(lines[next].tokens)
    else { return nil }
    // "von Brotkorb Erfurt e. V.", "in Teilzeit oder Vollzeit, 20 bis 37 Stunden": whose it is, where and how.
    if saysOfJob(lines[next].tokens) { return nil }
    return lines[index].tokens.lowerBound..<lines[next].tokens.upperBound
  }

  private func saysOfJob(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    let rest = tokens.dropFirst()
    if !shape(tokens).facts.isEmpty || !shape(rest).facts.isEmpty { return true }
    return leadsToName(first, tokens.upperBound) && isOrganisation(rest)
  }

  /// "bij", "bei", "von", "by": the employer's name follows.
  func leadsToName(_ index: Int, _ end: Int) -> Bool {
    scan.isWord(.at, at: index, end) || scan.isWord(.within, at: index, end)
      || scan.isWord(.writtenBy, at: index, end)
  }
}
