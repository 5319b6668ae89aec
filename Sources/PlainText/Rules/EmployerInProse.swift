import Facts

/// The employer in prose: who seeks, who introduces itself, where one works.
extension TextReading {
  /// "X nodigt je uit …", "X sucht …": a name at the beginning of a sentence before the words of an employer.
  func seekingSubject(of sentence: Range<Int>) -> Range<Int>? {
    let end = sentence.upperBound
    let behindBody = nameBehindBody(sentence.lowerBound, sentence) ?? nameBehindUs(sentence)
    guard let name = capitalisedRun(at: behindBody ?? sentence.lowerBound, sentence),
      // "Das Team der Zukunft sucht dich."
      behindBody == nil || name.count > 1 || isOrganisation(name),
      // "Für den Herbst suchen wir"
      !scan.has(.joiner, at: name.lowerBound, name.lowerBound + 1) || isParticleOfName(name)
    else { return nil }
    var after = name.upperBound
    // "Dorpshuis De Harmonie in Wijhe is op zoek"
    if after + 1 < end, scan.skip(Sense.inside.bit, at: after, end) == after + 1 {
      after += 1
      while after < end, scan.tokens[after].isCapital { after += 1 }
    }
    // "Weatherhead & Daughters, a boatyard in Pittenweem, is looking for"
    if scan.isSign(",", at: after, end),
      let close = (after + 1..<min(after + 9, end)).first(where: { scan.tokens[$0].isSign(",") })
    {
      after = close + 1
    }
    // "Der Landkreis Kronach (rund 66.000 Einwohner) sucht"
    if scan.isSign("(", at: after, end),
      let close = (after + 1..<min(after + Self.longestAside, end)).first(where: {
        scan.tokens[$0].isSign(")")
      })
    {
      after = close + 1
    }
    // "is per direct op zoek naar": a word or two may stand between.
    let seeks = (after..<min(after + 5, end)).contains { position in
      guard let next = scan.skip(Sense.employer.bit, at: position, end) else { return false }
      // "Das Vorhaben sucht sie in 70 Brunnen": a thing.
      return !(scan.isWord(.them, at: next, end) && !scan.tokens[next].isCapital)
    }
    // "Amsterdam zoekt kunstenaars": a town seeks for everybody.
    return seeks && scan.gazetteer(name) == nil ? name : nil
  }

  /// "Het college van kerkrentmeesters van de Protestantse Gemeente Ommen-Oost zoekt", "Vanaf 1 september zoekt Gemengd Koor
  /// Accordaat": an organisation right before the verb, or right behind it where the sentence begins with something else.
  func organisationBesideVerb(of sentence: Range<Int>) -> Range<Int>? {
    guard scan.summary(sentence).may(.employer),
      !scan.has(.notname, at: sentence.lowerBound, sentence.lowerBound + 1)
    else { return nil }
    for verb in sentence.dropFirst() where !scan.tokens[verb].isCapital {
      guard let end = scan.skip(Sense.employer.bit, at: verb, sentence.upperBound) else { continue }
      for start in max(sentence.lowerBound, verb - Self.longestSubject)..<verb
      where scan.tokens[start].isCapital
        && (start == sentence.lowerBound || !scan.tokens[start - 1].isCapital)
      {
        if let name = capitalisedRun(at: start, sentence), name.upperBound == verb,
          isOrganisation(name), !isPlaceAlone(name)
        {
          return name
        }
      }
      if let name = capitalisedRun(at: end, sentence), isOrganisation(name), !hasJobWord(name),
        !isPlaceAlone(name)
      {
        return name
      }
    }
    return nil
  }

  /// "de Protestantse Gemeente Ommen-Oost"
  private static let longestSubject = 9

  /// What stands in brackets between a name and its verb.
  private static let longestAside = 9

  /// "You will be employed by Three Rivers Learning Trust", "Arbeitsvertrag direkt mit der Hagenow Backwaren GmbH & Co. KG":
  /// the name right behind, an article or a word between.
  func employing(in sentence: Range<Int>) -> Range<Int>? {
    for index in sentence {
      guard
        let after = scan.match(.word, is: SmallWord.employed.index, at: index, sentence.upperBound)
      else { continue }
      let start = (after..<min(after + 2, sentence.upperBound)).first {
        scan.tokens[$0].isCapital || beginsSmallName($0, sentence)
      }
      if let start, let name = capitalisedRun(at: start, sentence),
        name.count > 1 || isOrganisation(name)
      {
        return name
      }
    }
    return nil
  }

  /// "Tern & Anchor runs four pubs": a name of several words before a verb; German writes every noun so.
  func openingSubject(of sentence: Range<Int>) -> Range<Int>? {
    guard language == .en || language == .nl,
      let name = capitalisedRun(at: sentence.lowerBound, sentence), name.count >= 2,
      !isLeadWord(name.lowerBound) || isParticleOfName(name),
      case let verb = behindTown(name.upperBound, sentence), verb < sentence.upperBound,
      scan.tokens[verb].isUncapitalised,
      !scan.has(.joiner, at: verb, verb + 1),
      !scan.has(.honorific, at: name.lowerBound, name.upperBound), !isPlaceAlone(name),
      // "Jackie Fearn has worked here for years."
      isOrganisation(name) || scan.personName(at: name.lowerBound, name.upperBound) != name
    else { return nil }
    return name
  }

  /// The token behind "in Wiscasset, Maine," where it stands right behind a name; else the one right behind the name.
  private func behindTown(_ index: Int, _ sentence: Range<Int>) -> Int {
    let start = scan.isWord(.inside, at: index, sentence.upperBound) ? index + 1 : index
    let end = (start..<sentence.upperBound).prefix(Self.longestWhere).first {
      !scan.tokens[$0].isCapital && !scan.tokens[$0].isSign(",")
    }
    guard let end, end > start, end - 1 > start || start > index else { return index }
    return start > index || scan.tokens[end - 1].isSign(",") ? end : index
  }

  /// A town, its area and two commas.
  private static let longestWhere = 8

  /// "Wij van Bistro Den Botaniek", "Wir vom Gasthof Post", "We at Tern & Anchor": where the name begins.
  func nameBehindUs(_ sentence: Range<Int>) -> Int? {
    let (first, second) = (sentence.lowerBound, sentence.lowerBound + 1)
    guard scan.has(.notname, at: first, second), second + 1 < sentence.upperBound,
      !scan.tokens[second].isCapital,
      scan.isWord(.of, at: second, sentence.upperBound)
        || scan.isWord(.at, at: second, sentence.upperBound)
        || scan.isWord(.member, at: second, sentence.upperBound)
    else { return nil }
    // "Wij van *Bistro Den Botaniek*"
    let start = second + 1
    return scan.tokens[start].kind == .word ? start : start + 1
  }

  /// Where the name begins behind those who act for it: "The Trustees of", "Het bestuur van", "Das Team der".
  func nameBehindBody(_ index: Int, _ sentence: Range<Int>) -> Int? {
    var start = index
    if start < sentence.upperBound, isArticle(start, sentence.upperBound) { start += 1 }
    guard
      let after = scan.match(.word, is: SmallWord.body.index, at: start, sentence.upperBound),
      after < sentence.upperBound,
      scan.isWord(.of, at: after, sentence.upperBound) || isArticle(after, sentence.upperBound)
        || scan.isWord(.at, at: after, sentence.upperBound)
    else { return nil }
    return after + 1
  }

  /// "Wir, die Lebenshilfe Rhön gGmbH, suchen", "Wij, X, zoeken": the name between two commas.
  func namedByUs(in sentence: Range<Int>) -> Range<Int>? {
    let start = sentence.lowerBound
    guard scan.has(.notname, at: start, start + 1),
      scan.isSign(",", at: start + 1, sentence.upperBound),
      let name = capitalisedRun(at: start + 2, sentence),
      scan.isSign(",", at: name.upperBound, sentence.upperBound),
      // "Wir, die Kollegen,"
      name.count > 1 || isOrganisation(name)
    else { return nil }
    return name
  }

  /// A capitalised word right after "in" that no vocabulary has.
  func isUnknownTown(_ index: Int, _ sentence: Range<Int>) -> Bool {
    index > sentence.lowerBound && index < sentence.upperBound && isUnknownName(index)
      && scan.isWord(.inside, at: index - 1, index)
  }

  /// A capitalised word that no vocabulary has, as an unknown town is.
  func isUnknownName(_ index: Int) -> Bool {
    scan.tokens[index].isCapital && scan.tokens[index].word == 0
  }

  /// "Wij zijn Studio Vlinderslag.": the name and nothing after it.
  func introducedName(in sentence: Range<Int>) -> Range<Int>? {
    guard
      let start = scan.match(
        .word, is: SmallWord.weAre.index, at: sentence.lowerBound, sentence.upperBound)
        ?? sentence.dropFirst().prefix(3).lazy.compactMap({
          scan.match(.word, is: SmallWord.weAre.index, at: $0, sentence.upperBound)
        }).first,
      let name = capitalisedRun(at: start, sentence),
      name.upperBound == sentence.upperBound || scan.tokens[name.upperBound].kind != .word
        || scan.has(.and, at: name.upperBound, sentence.upperBound),
      // A German noun looks like a name.
      language != .de || name.count > 1
    else { return nil }
    return name
  }

  /// "Bij Taalhuis Overmaas werk je", "At Halte Labs you will"
  func workedAt(in sentence: Range<Int>) -> Range<Int>? {
    guard scan.isWord(.at, at: sentence.lowerBound, sentence.upperBound),
      let name = capitalisedRun(at: sentence.lowerBound + 1, sentence),
      name.upperBound < sentence.upperBound, scan.tokens[name.upperBound].kind == .word
    else { return nil }
    return name
  }

  private func isLead(_ index: Int, _ tokens: Range<Int>) -> Bool {
    scan.isWord(.at, at: index, tokens.upperBound)
      || scan.isWord(.within, at: index, tokens.upperBound)
      || scan.isWord(.inside, at: index, tokens.upperBound)
  }

  /// "in", "in der" before a name.
  func isBehindInside(_ position: Int, _ sentence: Range<Int>) -> Bool {
    var before = position - 1
    if before > sentence.lowerBound, isArticle(before, position) { before -= 1 }
    return before >= sentence.lowerBound && scan.isWord(.inside, at: before, before + 1)
  }

  /// "bij", "bij de", "an der", "at", "within" before the name.
  func isEmployerLead(_ position: Int, _ sentence: Range<Int>) -> Bool {
    var before = position - 1
    if before > sentence.lowerBound, isArticle(before, position) { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    return isLead(before, sentence)
  }

  /// "… behandel je", "… you will", "… werken we"
  func isWhereYouWork(_ after: Int, _ sentence: Range<Int>) -> Bool {
    let end = sentence.upperBound
    if scan.has(.notname, at: after, end) { return true }
    guard after < end, scan.tokens[after].isUncapitalised else { return false }
    return scan.has(.notname, at: after + 1, end)
  }
}
