import Facts

/// Whose an address is that stands beside no name: whom the line named before, or who is named behind it.
extension ContactRule {
  /// "If you've a question, text her on …": whom the line named before, for an address that would be nobody's.
  mutating func resume(_ tokens: Range<Int>, line: Int) {
    let start = max(beginning(line), tokens.lowerBound - Self.farthest)
    guard start < tokens.lowerBound,
      tokens.contains(where: {
        scan.isWord(.pronoun, at: $0, tokens.upperBound)
          && (scan.spoken != .de || !scan.tokens[$0].isCapital)
      }) || invitesToCall(tokens), !scan.contains(.myself, in: tokens),
      !tokens.contains(where: { scan.person(at: $0, tokens.upperBound) != nil })
    else { return }
    var name: Range<Int>?
    var isTitled = false
    var first: Int?
    var index = start
    while index < tokens.lowerBound {
      if let found = scan.person(at: index, tokens.lowerBound), !text.isOrganisation(found),
        !text.isPlaceAndNobody(found, in: start..<tokens.lowerBound)
      {
        // "mevrouw mr. I.C. Rolvink van Juridisch Talent Oost": a form of address says who is a person.
        let hasTitle =
          scan.withTitles(found, start) != found
          || scan.has(.honorific, at: index, found.lowerBound)
        if hasTitle || !isTitled { (name, isTitled) = (found, hasTitle) }
        index = found.upperBound
      } else {
        if name == nil || first != nil, isFirstName(index, start) { first = index }
        index += 1
      }
    }
    guard let name = name ?? first.map({ $0..<$0 + 1 }) else { return }
    begin(name, in: start..<tokens.lowerBound, line: line)
  }

  /// "Bellen mag ook, tussen de middag en na zessen: 06 - 55 50 38 41": whom, the sentence before says.
  private func invitesToCall(_ sentence: Range<Int>) -> Bool {
    guard let first = sentence.first, text.hasTelephone(sentence),
      scan.isWord(.enquiry, at: first, sentence.upperBound)
        || scan.isWord(.asks, at: first, sentence.upperBound)
    else { return false }
    return !sentence.contains {
      scan.isWord(.application, at: $0, sentence.upperBound)
        || scan.desk(at: $0, sentence.upperBound) != nil
    }
  }

  /// Of the line, or of the one right above, of the same paragraph.
  private func beginning(_ line: Int) -> Int {
    let own = text.lines[line].tokens.lowerBound
    guard line > 0, text.lines[line - 1].role == .paragraph, !text.lines[line - 1].tokens.isEmpty
    else { return own }
    return text.lines[line - 1].tokens.lowerBound
  }

  /// "… and Aoife will ring you": an unknown word with a capital within a sentence; German writes its nouns so.
  private func isFirstName(_ index: Int, _ start: Int) -> Bool {
    let token = scan.tokens[index]
    return scan.spoken != .de && token.kind == .word && token.isCapital && token.word == 0
      && token.length >= 3 && !token.traits.contains(.allCapitals) && index > start
      && scan.tokens[index - 1].isUncapitalised
      && index + 1 < scan.tokens.count
      && (scan.tokens[index + 1].isUncapitalised || scan.tokens[index + 1].isSentenceEnd)
      && !text.isPlaceAndNobody(index..<index + 1, in: start..<index + 1)
  }

  /// Whom a pronoun means was named so many words before at most.
  private static let farthest = 200

  private static let longestTarget = 40

  /// Behind the target of a link in Markdown: "](mailto:jelmer@spaakwerk.example)".
  func afterLink(_ index: Int, _ end: Int) -> Int {
    guard scan.isSign("]", at: index, end), scan.isSign("(", at: index + 1, end),
      !scan.tokens[index + 1].isSpaced,
      let close = (index + 2..<min(index + Self.longestTarget, end)).first(where: {
        scan.tokens[$0].isSign(")")
      })
    else { return index }
    return close + 1
  }

  /// Behind "(she/her)", "(er/ihm)".
  func afterPronouns(_ index: Int, _ end: Int) -> Int {
    guard scan.isSign("(", at: index, end), scan.isWord(.pronoun, at: index + 1, end),
      scan.isSign("/", at: index + 2, end), scan.isSign(")", at: index + 4, end)
    else { return index }
    return index + 5
  }

  /// "0171 555 09 70 (Stefan Hoffmeister)": whose address it is, right behind it.
  mutating func beginAside(behind address: Int, _ tokens: Range<Int>, line: Int) {
    let index = afterLink(address, tokens.upperBound)
    // "werkenbij@lindeborgh.example, afdeling Werving"
    if holder == nil, scan.isSign(",", at: index, tokens.upperBound),
      let desk = scan.desk(at: index + 1, tokens.upperBound)
    {
      beginDesk(desk, line: line)
      return
    }
    guard holder == nil, scan.isSign("(", at: index, tokens.upperBound),
      let close = (index..<min(index + 10, tokens.upperBound)).first(where: {
        scan.tokens[$0].isSign(")")
      })
    else { return }
    if let name = scan.person(at: index + 1, close), !text.isOrganisation(name) {
      begin(name, in: index + 1..<close, line: line)
    } else if let desk = scan.desk(at: index + 1, close) {
      beginDesk(desk, line: line)
    }
  }
}
