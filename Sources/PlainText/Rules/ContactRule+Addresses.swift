import Facts

/// The addresses of a stretch, each taken for what the words before it say, and for whom they name.
extension ContactRule {
  func hasAddress(_ tokens: Range<Int>) -> Bool { text.hasAddress(tokens) }

  mutating func readAddresses(from start: Int, _ tokens: Range<Int>, line: Int) {
    // Once for the sentence: each look at the text's own would count references.
    let scan = scan
    let words = scan.summary(tokens)
    // Most sentences say nothing of it.
    let hasWebAddress = mayHoldWebAddress(words, tokens)
    let hasMail = text.hasMailAddress(tokens)
    defer { asksToWrite = false }
    let asks = words.may(.word) && scan.contains(.asks, in: tokens)
    guard hasWebAddress || hasMail || asks || mayName(words) || tokens.contains(where: { isCue(scan.tokens[$0]) })
    else { return }
    guard !scan.contains(.bystander, in: tokens) else { return }
    let end = tokens.upperBound
    var index = start
    var isDenied = false
    // "If you need an accommodation in the application process, tell us": nobody applies there.
    let isHelp = scan.contains(.help, in: tokens)
    looseNumber = nil
    asksToWrite = asks && !isHelp
    if holder == nil, hasAddress(tokens) { resume(tokens, line: line) }
    // A name earlier in the line holds what follows until somebody else is named or one applies.
    while index < end {
      if hasMail, let after = scan.mailAddress(at: index, end) {
        beginAside(behind: after, tokens, line: line)
        if !isDenied || purpose != .application { take(mail: index..<after, line: line) }
        index = after
      } else if hasWebAddress, let (after, hasScheme) = scan.webAddress(at: index, end) {
        take(web: index..<after, hasScheme: hasScheme, line: line)
        index = after
      } else if mayBeTelephone(index, tokens), let after = scan.telephone(at: index, end) {
        beginAside(behind: after, tokens, line: line)
        take(phone: index..<after, line: line)
        index = after
      } else if isCue(scan.tokens[index]), scan.isWord(.application, at: index, end), !isHelp {
        if purpose != .application { holder = nil }
        purpose = .application
        index += 1
      } else if isCue(scan.tokens[index]), scan.isWord(.enquiry, at: index, end) {
        purpose = .enquiry
        isDenied = false
        if let desk = scan.desk(at: index, end) {
          beginDesk(desk, line: line)
          index = desk.upperBound
        } else if scan.isWord(.asks, at: index, end), let name = scan.person(at: index, end) {
          // "vraag naar Els"
          index = begin(name, in: tokens, line: line)
        } else {
          index += 1
        }
      } else if asks || mayName(words), let name = scan.person(at: index, end), isHolder(name, tokens, line) {
        index = begin(name, in: tokens, line: line)
      } else if purpose == .enquiry, let name = scan.firstNameWithRole(at: index, end) {
        index = begin(name, in: tokens, line: line)
      } else if isCue(scan.tokens[index]), let desk = scan.desk(at: index, end) {
        // "Post: Personalabteilung, Seestr. 4" is written to.
        if purpose == .enquiry || hasAddress(desk.upperBound..<end) { beginDesk(desk, line: line) }
        index = desk.upperBound
      } else {
        isDenied = isDenied || scan.isWord(.denial, at: index, end)
        // "(nicht älter als drei Monate)" denies nothing outside.
        if scan.tokens[index].isSign(";") || scan.tokens[index].isSign(")") { isDenied = false }
        index += 1
      }
    }
  }

  /// "If you've a question, text her on …": whom the line named before, for an address that would be nobody's.
  private mutating func resume(_ tokens: Range<Int>, line: Int) {
    let start = max(text.lines[line].tokens.lowerBound, tokens.lowerBound - Self.farthest)
    guard start < tokens.lowerBound,
      tokens.contains(where: {
        scan.isWord(.pronoun, at: $0, tokens.upperBound)
          && (scan.spoken != .de || !scan.tokens[$0].isCapital)
      }),
      !tokens.contains(where: { scan.person(at: $0, tokens.upperBound) != nil })
    else { return }
    var name: Range<Int>?
    var isTitled = false
    var first: Int?
    var index = start
    while index < tokens.lowerBound {
      if let found = scan.person(at: index, tokens.lowerBound), !text.isOrganisation(found),
        !text.isPlaceAlone(found)
      {
        // "mevrouw mr. I.C. Rolvink van Juridisch Talent Oost": a form of address says who is a person.
        let hasTitle = scan.withTitles(found, start) != found
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

  /// "… and Aoife will ring you": an unknown word with a capital within a sentence; German writes its nouns so.
  private func isFirstName(_ index: Int, _ start: Int) -> Bool {
    let token = scan.tokens[index]
    return scan.spoken != .de && token.kind == .word && token.isCapital && token.word == 0
      && token.length >= 3 && !token.traits.contains(.allCapitals) && index > start
      && scan.tokens[index - 1].kind == .word && !scan.tokens[index - 1].isCapital
      && index + 1 < scan.tokens.count && scan.tokens[index + 1].kind == .word
      && !scan.tokens[index + 1].isCapital
  }

  /// Whom a pronoun means was named so many words before at most.
  private static let farthest = 200

  private static let longestTarget = 40

  /// Behind the target of a link in Markdown: "](mailto:jelmer@spaakwerk.example)".
  private func afterLink(_ index: Int, _ end: Int) -> Int {
    guard scan.isSign("]", at: index, end), scan.isSign("(", at: index + 1, end),
      !scan.tokens[index + 1].isSpaced,
      let close = (index + 2..<min(index + Self.longestTarget, end)).first(where: {
        scan.tokens[$0].isSign(")")
      })
    else { return index }
    return close + 1
  }

  /// "0171 555 09 70 (Stefan Hoffmeister)": whose address it is, right behind it.
  private mutating func beginAside(behind address: Int, _ tokens: Range<Int>, line: Int) {
    let index = afterLink(address, tokens.upperBound)
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
      !scan.isOfStreet(name, tokens.upperBound),
      // "2100 Clark Fork Lane"
      name.lowerBound != tokens.lowerBound + 1
        || scan.tokens[tokens.lowerBound].kind != .number
    else { return false }
    let rest = name.upperBound..<tokens.upperBound
    return hasAddress(rest) || isReachedBelow(name, tokens, line) || purpose == .enquiry || section == .enquiry || isAsked(name, tokens)
  }

  /// "Vragen? Bel Kees-Jan de Gier," over "teamleider Beheer Oost, op" over a number: a sentence of short lines.
  private func isReachedBelow(_ name: Range<Int>, _ tokens: Range<Int>, _ line: Int) -> Bool {
    guard isAsked(name, tokens) || scan.roleBehind(name.upperBound, tokens.upperBound) != nil,
      body.contains(line), let last = tokens.last, tokens.upperBound == text.lines[line].tokens.upperBound,
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
