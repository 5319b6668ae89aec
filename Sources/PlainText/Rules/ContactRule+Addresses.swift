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
    /// "mail een filmpje naar": from there on what is sent goes to the address.
    let sends: Int?
    var isDenied = false
  }

  mutating func readAddresses(from start: Int, _ tokens: Range<Int>, line: Int) {
    guard var stretch = stretch(tokens, line) else { return }
    looseNumber = nil
    (wayBy, lastNamed, together) = (nil, nil, nil)
    isOfHelp = stretch.isHelp
    defer { isOfHelp = false }
    asksToWrite = stretch.asks && !stretch.isHelp && hasVerbOfWriting(tokens)
    defer { asksToWrite = false }
    if holder == nil, hasAddress(tokens) {
      resume(tokens, line: line)
      if !stretch.isHelp { beginSigner(tokens, line: line) }
    }
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
      isHelp: words.may(.word) && scan.contains(.help, in: tokens),
      sends: words.may("@") ? sendsToAddress(tokens) : nil)
    guard
      stretch.hasWebAddress || stretch.hasMail || stretch.asks || mayName(words)
        || tokens.contains(where: { isCue(scan.tokens[$0]) })
    else { return nil }
    let isOfOthers =
      words.may(.word)
      && (scan.contains(.bystander, in: tokens) || scan.contains(.subscribed, in: tokens))
    return isOfOthers ? nil : stretch
  }

  /// Takes the address that begins at a token; the token behind it.
  private mutating func takeAddress(at index: Int, _ stretch: Stretch) -> Int? {
    let (tokens, line, end) = (stretch.tokens, stretch.line, stretch.tokens.upperBound)
    if stretch.hasMail, let after = scan.mailAddress(at: index, end) {
      let isFree = holder == nil
      beginAside(behind: after, tokens, line: line)
      // "… of stuur Hassan een mail: hassan@…": not of whom the sentence named first.
      let start =
        isFree ? tokens.lowerBound : max(index - Self.farthestOwner, lastNamed?.end ?? index)
      if purpose == .enquiry,
        let owner = ownerNamed(in: min(start, index)..<index, of: scan.address(index..<after))
      {
        begin(owner, in: tokens, line: line)
      }
      if !stretch.isDenied || purpose != .application { take(mail: index..<after, line: line) }
      return after
    }
    if stretch.hasWebAddress, let (after, hasScheme) = scan.webAddress(at: index, end) {
      take(web: index..<after, hasScheme: hasScheme, line: line)
      return after
    }
    if purpose == .application, stretch.words.may("/"), isLedTo(index, tokens),
      let after = scan.bareWebAddress(at: index, end)
    {
      take(web: index..<after, hasScheme: false, line: line)
      return after
    }
    if mayBeTelephone(index, tokens), let after = scan.telephone(at: index, end) {
      beginAside(behind: after, tokens, line: line)
      take(phone: index..<after, line: line)
      return after
    }
    // "Loop langs bij Pieter de Boer, of bel toestel 4472"
    if purpose != .application, let holder, contacts[holder].phone == nil,
      let number = scan.extensionAlone(at: index, end),
      // "toestel 0511-555 188" is a number that one calls from anywhere.
      scan.telephone(at: number.lowerBound, end) == nil
    {
      contacts[holder].phone = scan.line(number)
      return number.upperBound
    }
    return nil
  }

  /// Follows a word that says what addresses are for or whose; the token to go on at.
  private mutating func takeWord(at index: Int, _ stretch: inout Stretch) -> Int {
    let (tokens, line, end) = (stretch.tokens, stretch.line, stretch.tokens.upperBound)
    let scan = scan
    let isCue = isCue(scan.tokens[index])
    if isCue, let behind = scan.match(.word, is: SmallWord.beforehand.index, at: index, end) {
      purpose = .enquiry
      return behind
    }
    if index == stretch.sends, !stretch.isHelp, purpose != .enquiry {
      (purpose, holder) = (.application, nil)
      return index + 1
    }
    // "Fragen? Dann melde dich bei Lena aus dem Team": whoever asks a question is told whom to ask.
    let isAnswer = purpose == .enquiry && scan.isWord(.asks, at: index, end)
    if isCue, scan.isWord(.application, at: index, end), !stretch.isHelp, !isAnswer {
      // "Vragen over je sollicitatie: …" asks, and applies nowhere.
      if purpose == .enquiry, isAskedAbout(index, tokens) { return index + 1 }
      if purpose != .application { holder = nil }
      purpose = .application
      return index + 1
    }
    // "Vragen over de selectie? personeel@…": not of whom the question before was for.
    if scan.tokens[index].isSign("?"), index + 1 < end, scan.tokens[index + 1].isSpaced,
      holder.map({ isReachable(contacts[$0]) }) ?? false
    {
      holder = nil
    }
    // "Ihre Unterlagen erreichen uns unter …"
    if purpose == .application, scan.isWord(.reachesUs, at: index, end) { return index + 1 }
    if isCue, scan.isWord(.enquiry, at: index, end), !isAskedByEmployer(index, tokens) {
      if isOfForm(index, tokens), !stretch.isHelp {
        purpose = .application
        return index + 1
      }
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
    if let behind = takeName(at: index, stretch, isCue) { return behind }
    // "no more than one page" bounds, and denies nothing.
    let isBound = scan.skip(Sense.most.bit, at: index, end) != nil
    // "a yes/no on the test" leaves it open.
    let isOpen = index > tokens.lowerBound && scan.tokens[index - 1].isSign("/")
    stretch.isDenied =
      stretch.isDenied || scan.isWord(.denial, at: index, end) && !isBound && !isOpen
    // "(nicht älter als drei Monate)" denies nothing outside.
    if scan.tokens[index].isSign(";") || scan.tokens[index].isSign(")") { stretch.isDenied = false }
    return index + 1
  }

  /// A desk, a person or a team that stands here and holds what follows; the token to go on at.
  private mutating func takeName(at index: Int, _ stretch: Stretch, _ isCue: Bool) -> Int? {
    let (tokens, line, end) = (stretch.tokens, stretch.line, stretch.tokens.upperBound)
    let scan = scan
    if purpose != .application,
      let desk = scan.namedDesk(at: index, end)
        ?? scan.answeringDesk(at: index, tokens.lowerBound, end),
      hasAddress(desk.upperBound..<end), text.isDesk(desk), !isOfEmployer(desk),
      purpose == .enquiry || cue(in: tokens) == .enquiry
    {
      beginDesk(desk, line: line)
      return desk.upperBound
    }
    if stretch.asks || mayName(stretch.words), let name = scan.person(at: index, end),
      isHolder(name, tokens, line)
    {
      return begin(name, in: tokens, line: line)
    }
    if let name = nextFirstName(at: index, tokens) ?? firstNameOfWriter(at: index, tokens) {
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
    return nil
  }

  /// "Hassan een mail:"
  private static let farthestOwner = 8

  /// A word that may say what an address is for, or whose.
  private func isCue(_ token: Token) -> Bool {
    token.word != 0 && text.scan.vocabulary.may(token.word, haveOneOf: Self.cues)
  }

  private static let cues: UInt64 = [
    SmallWord.application, .enquiry, .desk, .deskLead, .beforehand,
  ]
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
    return !text.isWithinNumber(index, tokens)
  }
}
