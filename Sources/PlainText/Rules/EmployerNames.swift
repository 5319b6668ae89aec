import Facts

/// How the names of employers look, and how sentences and addresses name them.
extension Draft {
  /// The name without abbreviation, department and place behind it: `Taalhuis Overmaas (THO)`.
  func nameOnly(_ tokens: Range<Int>) -> Range<Int> {
    var range = tokens
    while let last = range.last, isEdge(last) { range = range.dropLast() }
    while let first = range.first, isEdge(first) || scan.tokens[first].kind == .bullet {
      range = range.dropFirst()
    }
    // "Trustees of Upton Almshouse Charity"
    if let start = nameBehindBody(range.lowerBound, range), start < range.upperBound {
      range = start..<range.upperBound
    }
    // "University of Severnside - School of Ocean Sciences"
    if let dash = range.dropFirst().first(where: {
      scan.tokens[$0].isSign("-") && scan.tokens[$0].isSpaced
    }),
      isOrganisation(range.lowerBound..<dash)
    {
      range = range.lowerBound..<dash
    }
    // "Buchhandlung Seitenwind in Greetsiel": the gazetteer has all Dutch towns, and not all others.
    if language != .nl, range.count > 3, isUnknownTown(range.upperBound - 1, range) {
      range = range.dropLast(2)
    }
    // "Museum of Rural Telephony, Shrewsbury", "Pfarrei Sankt Gangolf, Amorbach"
    if language != .nl, range.count > 3, scan.tokens[range.upperBound - 2].isSign(","),
      isUnknownName(range.upperBound - 1),
      isOrganisation(range.lowerBound..<range.upperBound - 2)
    {
      range = range.dropLast(2)
    }
    return scan.organisationName(range)
  }

  /// A short line right below the title and right above the facts, with a name in it.
  func isBetweenTitleAndFacts(_ index: Int, _ title: Int) -> Bool {
    guard let next = next(after: index), lines[next].role == .fact,
      self.next(after: title) == index,
      lines[index].marker == .none, lines[index].tokens.count <= 9, headingTopic(index) == nil,
      !endsWith("?", index), !endsWith("!", index), !endsWith(":", index)
    else { return false }
    let capitals = lines[index].tokens.count { scan.tokens[$0].isCapital }
    return capitals >= 2
  }

  private func isEdge(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.isSign(",") || token.isSign(":") || token.isSign("-")
      || token.isSign("\"") || token.isSign("]") || token.isSign("[") || token.isSign("*")
      || token.isSign("_") || token.kind == .tab || token.isSign("|")
  }

  /// "ICCA" of "International Commission for Conflict Archives".
  func isAcronym(_ short: Range<Int>, of name: Range<Int>) -> Bool {
    guard short.count == 1, scan.tokens[short.lowerBound].traits.contains(.allCapitals),
      scan.tokens[short.lowerBound].length >= 3
    else { return false }
    let initials = name.filter { scan.tokens[$0].isCapital }.map {
      scan.bytes[Int(scan.tokens[$0].start)]
    }
    return initials.count >= 3 && initials.elementsEqual(scan.bytes[scan.span(short)])
  }

  /// "Kanzlei   Leistungen   Karriere", "NGD – Start – Projekte – Karriere": words set apart in one line.
  func isMenu(_ tokens: Range<Int>) -> Bool {
    let gaps = tokens.dropFirst().count { scan.tokens[$0].traits.contains(.farSpaced) }
    return gaps >= Self.gapsOfMenu || columns(ofName: tokens).count > Self.gapsOfMenu + 1
  }

  /// One gap may stand between a name and a town.
  private static let gapsOfMenu = 2

  /// "Logo van Wachtrij bv", "Firmenlogo: X", "X logo", "Stadt Kröllstedt – Wappen": the name.
  func logoName(_ tokens: Range<Int>) -> Range<Int>? {
    guard (2...14).contains(tokens.count), !isMenu(tokens) else { return nil }
    var start = tokens.lowerBound
    while start < tokens.upperBound,
      scan.tokens[start].isSign("[") || scan.tokens[start].isSign("!")
    {
      start += 1
    }
    if var first = scan.match(.word, is: SmallWord.logo.index, at: start, tokens.upperBound) {
      while let after = scan.match(
        .word, is: SmallWord.logo.index,
        at: scan.isSign(":", at: first, tokens.upperBound) ? first + 1 : first,
        tokens.upperBound)
      {
        first = after
      }
      while first < tokens.upperBound,
        scan.tokens[first].kind == .sign
          || isArticle(first, tokens.upperBound)
            && !scan.tokens[first].isCapital
      {
        first += 1
      }
      let name = first..<tokens.upperBound
      return name.first.map {
        scan.tokens[$0].isCapital || scan.tokens[$0].traits.contains(.mixed) || isOrganisation(name)
      } ?? false ? name : nil
    }
    for end in max(tokens.lowerBound + 1, tokens.upperBound - 2)..<tokens.upperBound
    where scan.match(.word, is: SmallWord.logoEnd.index, at: end, tokens.upperBound)
      == tokens.upperBound
    {
      let name = tokens.lowerBound..<end
      // "Find jobs" is a button.
      return scan.tokens[tokens.lowerBound].isCapital && !isAllChrome(name)
        && !FurnitureWords(scan, name).hasPress ? name : nil
    }
    return nil
  }

  /// Two to eight words, most with a capital, that are no sentence.
  func isNamed(_ tokens: Range<Int>) -> Bool {
    guard (1...10).contains(tokens.count), let first = tokens.first, scan.tokens[first].isCapital
    else {
      return false
    }
    return tokens.allSatisfy {
      let token = scan.tokens[$0]
      return token.kind != .word && token.kind != .number || token.isCapital || token.length <= 3
        || token.traits.contains(.mixed) || scan.has(.joiner, at: $0, tokens.upperBound)
    }
  }

  /// Two to eight words, all longer ones with a capital.
  func isNameLine(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard (1...9).contains(tokens.count), lines[index].marker == .none, headingTopic(index) == nil,
      lines[index].isBeforeBlank || !isOverSentence(index),
      !endsWith("?", index), !endsWith(":", index), !endsWith("!", index), let first = tokens.first,
      scan.tokens[first].isCapital, tokens.count > 1 || scan.tokens[first].word == 0,
      !endsAsSentence(tokens)
    else { return false }
    // "WAS WIR SIND" heads a paragraph.
    if isAllCapitals(tokens), let next = next(after: index), isSentence(next) { return false }
    // "Schafe, Schindeln, Schulklassen" is a motto.
    if tokens.count(where: { scan.tokens[$0].isSign(",") }) >= 2 { return false }
    if tokens.contains(where: {
      scan.tokens[$0].kind == .number || scan.tokens[$0].kind == .currency
        || scan.tokens[$0].isSign("@")
    }) {
      return false
    }
    return tokens.allSatisfy {
      let token = scan.tokens[$0]
      return token.kind != .word || token.isCapital || token.length <= 3
        || scan.has(.joiner, at: $0, tokens.upperBound)
    } && tokens.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].length > 2 }
  }

  /// "Dienstort ist Obergurgl.": a full stop behind a word that is no abbreviation.
  private func endsAsSentence(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, last > tokens.lowerBound + 1, scan.tokens[last].isSign("."),
      !scan.tokens[last].isSpaced
    else { return false }
    return scan.tokens[last - 1].kind == .word && scan.tokens[last - 1].length > 4
      && tokens.contains {
        !scan.tokens[$0].isCapital && scan.has(.language, at: $0, $0 + 1)
          && !scan.has(.joiner, at: $0, $0 + 1)
      }
  }

  /// A sentence follows on the next line: the line heads it.
  func isOverSentence(_ index: Int) -> Bool {
    index + 1 < lines.count && !lines[index + 1].isBlank && isSentence(index + 1)
  }

  /// "Havenregio Bureau Zuid is een …", "Kessel is a family company": name or kind holds a word for an organisation.
  private func holdsOrganisation(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      scan.match(.organisation, at: $0, tokens.upperBound) != nil
        || scan.hasOrganisationSuffix(at: $0)
    }
  }

  /// What an employer is stands within so many words behind "is a".
  private static let longestKind = 10

  /// The names that a sentence gives an employer's part, and which.
  func employers(in sentence: Range<Int>, isAbout: Bool) -> [(Range<Int>, Evidence)] {
    var found: [(Range<Int>, Evidence)] = []
    if let name = seekingSubject(of: sentence) { found.append((name, .seeks)) }
    if let name = introducedName(in: sentence) { found.append((name, .introduces)) }
    if let name = namedByUs(in: sentence) { found.append((name, .introduces)) }
    if let name = workedAt(in: sentence) { found.append((name, .worksAt)) }
    // "Buchhandlung Eselsohr, 90 Quadratmeter, eine Leiter."
    if let name = capitalisedRun(at: sentence.lowerBound, sentence), isOrganisation(name),
      scan.isSign(",", at: name.upperBound, sentence.upperBound)
    {
      found.append((name, .named))
    }
    if let subject = capitalisedRun(at: sentence.lowerBound, sentence), subject.count <= 10,
      !isLeadWord(subject.lowerBound) || isParticleOfName(subject),
      let after = afterAside(subject.upperBound, sentence),
      scan.tokens[after].kind == .word
    {
      if scan.isWord(.isA, at: after, sentence.upperBound) {
        let isOrganisation = holdsOrganisation(
          subject.lowerBound..<min(sentence.upperBound, after + Self.longestKind))
        found.append((subject, isOrganisation ? .isDescribed : .isSomething))
      } else if isAbout,
        subject.count >= 2 || scan.tokens[subject.lowerBound].traits.contains(.allCapitals)
      {
        found.append((subject, .about))
      } else if subject.count >= 2 || isArticle(sentence.lowerBound, sentence.upperBound) {
        found.append((subject, .named))
      }
    }
    found += employersOfTeams(in: sentence)
    for position in sentence.dropFirst()
    where scan.tokens[position].isCapital || beginsSmallName(position, sentence) {
      guard isEmployerLead(position, sentence), let name = capitalisedRun(at: position, sentence),
        // "in der Schwalm" is where, "bij Wachtrij" at whom.
        name.count > 1 || isOrganisation(name) || !isBehindInside(position, sentence)
      else {
        continue
      }
      found.append(
        (
          name,
          isWhereYouWork(name.upperBound, sentence) && name.upperBound < sentence.upperBound
            || isAskedOfYou(name, sentence) ? .worksAt : .named
        ))
    }
    return found
  }

  /// "Come and work for X", "in our team at X", "Für unser Team der X suchen wir".
  private func employersOfTeams(in sentence: Range<Int>) -> [(Range<Int>, Evidence)] {
    let words = scan.summary(sentence)
    guard words.may(.word) else { return [] }
    let isOfTeam = scan.contains(.seeking, in: sentence) || scan.contains(.employer, in: sentence)
    return sentence.compactMap { position in
      let lead = scan.match(
        .word, is: SmallWord.workingAt.index, at: position, sentence.upperBound)
      guard let start = lead ?? (isOfTeam ? nameBehindBody(position, sentence) : nil),
        start > position, let name = capitalisedRun(at: start, sentence),
        name.count > 1 || isOrganisation(name)
      else { return nil }
      return (name, .worksAt)
    }
  }

  /// "Wat ga je doen bij Kaasmakerij Hoogland?"
  private func isAskedOfYou(_ name: Range<Int>, _ sentence: Range<Int>) -> Bool {
    scan.isSign("?", at: name.upperBound, sentence.upperBound) && name.count > 1
      && scan.contains(.you, in: sentence.lowerBound..<name.lowerBound)
  }

  /// "In der Gastwirtschaft", "Voor de Gemeente": no name begins so.
  func isLeadWord(_ index: Int) -> Bool {
    scan.has(.joiner, at: index, index + 1) || scan.has(.inside, at: index, index + 1)
      || scan.isWord(.at, at: index, index + 1) || scan.has(.language, at: index, index + 1)
  }

  /// "Van Voorst & Ommeren": a particle with a capital and a name.
  func isParticleOfName(_ name: Range<Int>) -> Bool {
    name.count > 2 && scan.has(.particle, at: name.lowerBound, name.lowerBound + 1)
      && (scan.tokens[name.lowerBound + 1].isCapital
        || scan.has(.particle, at: name.lowerBound + 1, name.lowerBound + 2))
      && (hasLegalForm(name) || name.contains { scan.tokens[$0].isSign("&") })
  }

  /// The token after "(UvdW)" behind a name.
  private func afterAside(_ index: Int, _ sentence: Range<Int>) -> Int? {
    guard scan.isSign("(", at: index, sentence.upperBound) else {
      return index < sentence.upperBound ? index : nil
    }
    let close = (index..<min(index + 6, sentence.upperBound)).first { scan.tokens[$0].isSign(")") }
    return close.flatMap { $0 + 1 < sentence.upperBound ? $0 + 1 : nil }
  }
}
