import Facts

/// What forms and choosers ask, by its form: a question over its answers, a question with a star, languages.
extension FurnitureReading {
  /// "Do you have a CDL A? Yes No": answers behind the question, on its line.
  func holdsAnswers(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longestQuestion,
      let mark = tokens.first(where: { scan.tokens[$0].isSign("?") }), mark + 1 < tokens.upperBound
    else { return false }
    let answers = FurnitureWords(scan, mark + 1..<tokens.upperBound)
    return answers.isWhole && answers.kind == .form
  }

  private static let longestQuestion = 40

  /// "Are you able to come to our Denver office three days a week?*"
  func isStarredQuestion(_ index: Int) -> Bool {
    let span = reading.lines[index].span
    let signs = span.suffix(Self.widthOfMark).map { scan.bytes[$0] }.filter {
      $0 > UInt8(ascii: " ")
    }
    // "*Wat ga je doen?*" is bold.
    return signs.suffix(2) == [UInt8(ascii: "?"), UInt8(ascii: "*")]
      && span.count { scan.bytes[$0] == UInt8(ascii: "*") } == 1
  }

  /// "? *" and what a line ends in.
  private static let widthOfMark = 4

  /// A question right over the answers that a form offers for it: "Ja", "Select…".
  mutating func addQuestions() {
    for place in lines.indices.dropLast() where reading.endsWith("?", lines[place].line) {
      let next = lines[place + 1]
      let isHeading = scan.headingTopic(of: reading.lines[lines[place].line].tokens) != nil
      guard !isHeading, !next.isAfterBlank, next.kind == .form, next.evidence.isKnown,
        next.width <= Self.widestAnswer,
        !next.evidence.contains(.contact), !lines[place].evidence.contains(.contact),
        place + 2 >= lines.count || !lines[place + 2].evidence.contains(.contact)
      else { continue }
      lines[place].evidence.remove(.heading)
      lines[place].evidence.insert(.starred)
      lines[place].kind = lines[place].kind ?? .form
    }
  }

  private static let widestAnswer = 20

  /// "Nederlands (Nederland)", "English (United States)": a language and its country.
  func isLanguageChoice(_ tokens: Range<Int>) -> Bool {
    guard (4...Self.longestLanguage).contains(tokens.count),
      scan.isSign("(", at: tokens.lowerBound + 1, tokens.upperBound),
      scan.tokens[tokens.upperBound - 1].isSign(")"),
      let found = scan.longest(.chrome, at: tokens.lowerBound, tokens.lowerBound + 1),
      ChromeWords.isFurniture(found.values)
    else { return false }
    return scan.gazetteer(tokens.dropFirst(2).dropLast())?.kind == .country
  }

  /// "English (United States of America)"
  private static let longestLanguage = 8
}
