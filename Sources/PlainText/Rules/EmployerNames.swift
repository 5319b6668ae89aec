import Facts

/// How the names of employers look, and how sentences and addresses name them.
extension TextReading {
  /// The name without abbreviation, department and place behind it: `Taalhuis Overmaas (THO)`.
  func nameOnly(_ tokens: Range<Int>) -> Range<Int> {
    var range = tokens
    while let last = range.last, isEdge(last), !closesQuote(last, range) {
      range = range.dropLast()
    }
    while let first = range.first, isEdge(first) || scan.tokens[first].kind == .bullet {
      range = range.dropFirst()
    }
    range = withoutStars(range)
    // "Museumboerderij De Lompenhoeve zoekt"
    while range.count > 1, let last = range.last, isSmallOrShouted(last),
      scan.has(.seeking, at: last, last + 1) || scan.has(.employer, at: last, last + 1)
    {
      range = range.dropLast()
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

  /// "zoekt", "ZOEKT"
  private func isSmallOrShouted(_ index: Int) -> Bool {
    scan.tokens[index].isUncapitalised || scan.tokens[index].traits.contains(.allCapitals)
  }

  /// "Alpenhof Tuxerblick ****S": the stars of a house, and what is written behind them.
  private func withoutStars(_ name: Range<Int>) -> Range<Int> {
    guard let star = name.dropFirst().first(where: { scan.tokens[$0].isSign("*") }),
      name.upperBound - star <= Self.longestStars,
      name[(star + 1)...].allSatisfy({
        scan.tokens[$0].isSign("*") || scan.tokens[$0].length == 1 || isEdge($0)
      })
    else { return name }
    return name.lowerBound..<star
  }

  /// "*****S"
  private static let longestStars = 8

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

  /// "Berufsbildende Schule „Werraaue“": a quote within the name has its end there.
  private func closesQuote(_ last: Int, _ range: Range<Int>) -> Bool {
    scan.tokens[last].isSign("\"")
      && range.dropFirst().dropLast().count { scan.tokens[$0].isSign("\"") } % 2 == 1
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
        || isHyphenedHalf($0, tokens)
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
        || scan.has(.joiner, at: $0, tokens.upperBound) || isHyphenedHalf($0, tokens)
    } && tokens.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].length > 2 }
  }

  /// "operative" in "North Fraser Pulp Co-operative".
  private func isHyphenedHalf(_ index: Int, _ tokens: Range<Int>) -> Bool {
    index > tokens.lowerBound + 1 && !scan.tokens[index].isSpaced
      && scan.tokens[index - 1].isSign("-")
      && !scan.tokens[index - 1].isSpaced && scan.tokens[index - 2].isCapital
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

  /// "In der Gastwirtschaft", "Voor de Gemeente": no name begins so.
  func isLeadWord(_ index: Int) -> Bool {
    scan.has(.joiner, at: index, index + 1) || scan.has(.inside, at: index, index + 1)
      || scan.isWord(.at, at: index, index + 1) || scan.has(.language, at: index, index + 1)
  }

  /// "Van Loon Installatietechniek": no day follows, as behind "Van 1 mei", but another word with a capital.
  func isParticleBeforeName(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, first + 1 < tokens.upperBound,
      scan.has(.particle, at: first, first + 1)
    else { return false }
    let next = scan.tokens[first + 1]
    return next.kind == .word && (next.isCapital || scan.has(.particle, at: first + 1, first + 2))
  }

  /// "Van Voorst & Ommeren": a particle with a capital and a name.
  func isParticleOfName(_ name: Range<Int>) -> Bool {
    name.count > 2 && isParticleBeforeName(name)
      && (hasLegalForm(name) || name.contains { scan.tokens[$0].isSign("&") })
  }
}
