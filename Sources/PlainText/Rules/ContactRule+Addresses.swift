import Facts

/// The addresses of a stretch, each taken for what the words before it say, and for whom they name.
extension ContactRule {
  func hasAddress(_ tokens: Range<Int>) -> Bool { text.hasAddress(tokens) }

  /// A sentence or a line that is read for addresses, and what its words say of them.
  private struct Stretch {
    let tokens: Range<Int>
    let line: Int
    let hasMail: Bool
    let hasWebAddress: Bool
    /// Words of asking, calling, writing to somebody.
    let asks: Bool
    let words: Scan.Summary
    /// "If you need an accommodation in the application process, tell us": nobody applies there.
    let isHelp: Bool
    var isDenied = false
  }

  mutating func readAddresses(from start: Int, _ tokens: Range<Int>, line: Int) {
    guard var stretch = stretch(tokens, line) else { return }
    looseNumber = nil
    asksToWrite = stretch.asks && !stretch.isHelp && hasVerbOfWriting(tokens)
    defer { asksToWrite = false }
    if holder == nil, hasAddress(tokens) { resume(tokens, line: line) }
    // A name earlier in the line holds what follows until somebody else is named or one applies.
    var index = start
    while index < tokens.upperBound {
      index = takeAddress(at: index, stretch) ?? takeWord(at: index, &stretch)
    }
  }

  /// "Schreib uns an", not "mail:".
  private func hasVerbOfWriting(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      scan.match(.word, is: SmallWord.asks.index, at: index, tokens.upperBound)
        .map { !scan.isSign(":", at: $0, tokens.upperBound) } ?? false
    }
  }

  /// Nil for most sentences, which say nothing of it.
  private func stretch(_ tokens: Range<Int>, _ line: Int) -> Stretch? {
    // Once for the sentence: each look at the text's own would count references.
    let scan = scan
    let words = scan.summary(tokens)
    let stretch = Stretch(
      tokens: tokens, line: line, hasMail: text.hasMailAddress(tokens),
      hasWebAddress: mayHoldWebAddress(words, tokens),
      asks: words.may(.word) && scan.contains(.asks, in: tokens), words: words,
      isHelp: words.may(.word) && scan.contains(.help, in: tokens))
    guard
      stretch.hasWebAddress || stretch.hasMail || stretch.asks || mayName(words)
        || tokens.contains(where: { isCue(scan.tokens[$0]) })
    else { return nil }
    return words.may(.word) && scan.contains(.bystander, in: tokens) ? nil : stretch
  }

  /// Takes the address that begins at a token; the token behind it.
  private mutating func takeAddress(at index: Int, _ stretch: Stretch) -> Int? {
    let (tokens, line, end) = (stretch.tokens, stretch.line, stretch.tokens.upperBound)
    if stretch.hasMail, let after = scan.mailAddress(at: index, end) {
      beginAside(behind: after, tokens, line: line)
      if !stretch.isDenied || purpose != .application { take(mail: index..<after, line: line) }
      return after
    }
    if stretch.hasWebAddress, let (after, hasScheme) = scan.webAddress(at: index, end) {
      take(web: index..<after, hasScheme: hasScheme, line: line)
      return after
    }
    if mayBeTelephone(index, tokens), let after = scan.telephone(at: index, end) {
      beginAside(behind: after, tokens, line: line)
      take(phone: index..<after, line: line)
      return after
    }
    return nil
  }

  /// Follows a word that says what addresses are for or whose; the token to go on at.
  private mutating func takeWord(at index: Int, _ stretch: inout Stretch) -> Int {
    let (tokens, line, end) = (stretch.tokens, stretch.line, stretch.tokens.upperBound)
    let scan = scan
    let isCue = isCue(scan.tokens[index])
    if isCue, scan.isWord(.application, at: index, end), !stretch.isHelp {
      // "Vragen over je sollicitatie: …" asks, and applies nowhere.
      if purpose == .enquiry, isAskedAbout(index, tokens) { return index + 1 }
      if purpose != .application { holder = nil }
      purpose = .application
      return index + 1
    }
    if isCue, scan.isWord(.enquiry, at: index, end) {
      purpose = .enquiry
      stretch.isDenied = false
      if let desk = scan.desk(at: index, end) {
        beginDesk(desk, line: line)
        return desk.upperBound
      }
      // "vraag naar Els"
      guard scan.isWord(.asks, at: index, end), let name = scan.person(at: index, end) else {
        return index + 1
      }
      return begin(name, in: tokens, line: line)
    }
    if stretch.asks || mayName(stretch.words), let name = scan.person(at: index, end),
      isHolder(name, tokens, line)
    {
      return begin(name, in: tokens, line: line)
    }
    if purpose == .enquiry, let name = scan.firstNameWithRole(at: index, end) {
      return begin(name, in: tokens, line: line)
    }
    if purpose == .enquiry, let team = scan.namedTeam(at: index, end) {
      beginDesk(team, line: line)
      return team.upperBound
    }
    if isCue, let desk = scan.desk(at: index, end) {
      // "Post: Personalabteilung, Seestr. 4" is written to.
      if purpose == .enquiry || hasAddress(desk.upperBound..<end) { beginDesk(desk, line: line) }
      return desk.upperBound
    }
    // "no more than one page" bounds, and denies nothing.
    let isBound = scan.skip(Sense.most.bit, at: index, end) != nil
    stretch.isDenied = stretch.isDenied || scan.isWord(.denial, at: index, end) && !isBound
    // "(nicht älter als drei Monate)" denies nothing outside.
    if scan.tokens[index].isSign(";") || scan.tokens[index].isSign(")") { stretch.isDenied = false }
    return index + 1
  }

  /// The word of applying is what the question right before it is about: "Fragen zu Ihrer Bewerbung", "questions about
  /// your application".
  private func isAskedAbout(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let near = max(tokens.lowerBound, index - Self.farthestTopic)..<index
    guard let question = near.last(where: { scan.isWord(.enquiry, at: $0, index) }),
      index - question > 1
    else { return false }
    return (question + 1..<index).allSatisfy {
      scan.tokens[$0].kind == .word && !scan.isWord(.asks, at: $0, index)
        && (scan.has(.language, at: $0, $0 + 1) || scan.has(.joiner, at: $0, $0 + 1)
          || scan.isWord(.ours, at: $0, index) || scan.isWord(.article, at: $0, index)
          || scan.isWord(.about, at: $0, index))
    }
  }

  /// "Vragen over je …"
  private static let farthestTopic = 4

  /// A word that may say what an address is for, or whose.
  private func isCue(_ token: Token) -> Bool {
    token.word != 0 && text.scan.vocabulary.may(token.word, haveOneOf: Self.cues)
  }

  private static let cues: UInt64 = [SmallWord.application, .enquiry, .desk, .deskLead]
    .reduce(0) { $0 | Vocabulary.mark(.word, $1.index) }

  /// `https://`, `www.`: a sign within a word.
  private func mayHoldWebAddress(_ words: Scan.Summary, _ tokens: Range<Int>) -> Bool {
    guard words.may("/") || words.may(".") else { return false }
    return tokens.dropLast().contains { index in
      let token = text.scan.tokens[index]
      return (token.isSign(".") || token.isSign(":")) && !text.scan.tokens[index + 1].isSpaced
    }
  }

  /// Somebody whom a stretch names is asked for: there or in its section stands how.
  private func mayName(_ words: Scan.Summary) -> Bool {
    words.may("@") || words.hasNumber || purpose == .enquiry || section == .enquiry
  }

  private func mayBeTelephone(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    guard token.kind == .number || token.isSign("+") || token.isSign("(") else { return false }
    return index == tokens.lowerBound || scan.tokens[index - 1].kind != .number
  }

  /// A name counts where an address or a number follows in the sentence, or the words of a question stand before.
  private func isHolder(_ name: Range<Int>, _ tokens: Range<Int>, _ line: Int) -> Bool {
    guard !text.isOrganisation(name), !text.isPlaceAlone(name),
      !scan.isOfStreet(name, tokens.upperBound), !scan.isBehindNumber(name, tokens.lowerBound)
    else { return false }
    let rest = name.upperBound..<tokens.upperBound
    guard !isOfList(tokens) else { return false }
    return hasAddress(rest) || isReachedBelow(name, tokens, line) || purpose == .enquiry
      || section == .enquiry || isAsked(name, tokens)
  }

  /// "Áras an Chontae, Mount Street, Mullingar, Co. Westmeath", "Python, Apache Spark, Azure, dbt": a line of many pieces,
  /// and nothing that reaches anybody.
  private func isOfList(_ tokens: Range<Int>) -> Bool {
    tokens.count { scan.tokens[$0].isSign(",") } >= Self.leastOfList && !hasAddress(tokens)
      && scan.tokens[tokens.upperBound - 1].isSentenceEnd == false
  }

  private static let leastOfList = 3

  /// "Vragen? Bel Kees-Jan de Gier," over "teamleider Beheer Oost, op" over a number: a sentence of short lines.
  private func isReachedBelow(_ name: Range<Int>, _ tokens: Range<Int>, _ line: Int) -> Bool {
    guard isAsked(name, tokens) || scan.roleBehind(name.upperBound, tokens.upperBound) != nil,
      body.contains(line), let last = tokens.last,
      tokens.upperBound == text.lines[line].tokens.upperBound,
      !scan.tokens[last].isSentenceEnd
    else { return false }
    return (line + 1..<min(line + 3, text.lines.count)).prefix { !text.lines[$0].isBlank }
      .contains { hasAddress(text.lines[$0].tokens) && text.lines[$0].role == .paragraph }
  }

  private mutating func take(mail tokens: Range<Int>, line: Int) {
    if let found = scan.longest(.chrome, at: tokens.lowerBound, tokens.upperBound),
      found.values & Self.legal != 0
    {
      return
    }
    let address = scan.address(tokens)
    if asksToWrite, purpose != .enquiry, isApplyAddress(tokens) { applyBoxes.insert(address) }
    let isForApplying =
      (purpose ?? section) == .application
      || purpose == nil && section == nil && isApplyAddress(tokens)
    // "Over het formulier weet onze afdeling personeel het meeste": the way to apply was told before.
    let isTold = holder != nil && apply != Apply()
    if isForApplying, apply.email == nil, purpose != .enquiry, !isTold {
      apply.email = address
      applyPlace = applyPlace ?? (tokens, line)
      guard let holder else { return }
      if purpose == .application, let name = contacts[holder].name, !namedForContact.contains(name)
      {
        recipients.insert(name)
      }
    }
    // "aan rector Irma Oude Luttikhuis via sollicitatie@…": not the rector's own.
    if isForApplying, apply.email == address, tokens.lowerBound > 0,
      scan.isWord(.via, at: tokens.lowerBound - 1, tokens.lowerBound)
    {
      return
    }
    if let holder, contacts[holder].email == nil {
      contacts[holder].email = address
    } else if purpose == .enquiry || section == .enquiry {
      add(Contact(email: address), tokens, line)
    } else if !isForApplying, unclaimed == nil, body.isEmpty || line >= body.lowerBound {
      unclaimed = (address, tokens, line)
    }
  }

  private mutating func take(phone tokens: Range<Int>, line: Int) {
    let number = scan.line(tokens)
    if let holder, contacts[holder].phone == nil {
      contacts[holder].phone = number
    } else if holder == nil, purpose == .enquiry || section == .enquiry {
      add(Contact(phone: number), tokens, line)
      looseNumber = number
    } else if holder == nil {
      looseNumber = number
    }
  }

  /// "vacatures@", "jobs@", "bewerbung.dialekt@"
  private func isApplyAddress(_ tokens: Range<Int>) -> Bool {
    scan.isWord(.applyBox, at: tokens.lowerBound, tokens.upperBound)
  }
}
