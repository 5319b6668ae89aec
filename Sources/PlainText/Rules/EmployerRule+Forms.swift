import Facts
import Postings

/// The forms of one name: which of them the text calls its employer by.
extension EmployerRule {
  /// "St Oswin's Minster" of "St Oswin's Minster, Hexham", "Kreissparkasse Hohenfels" of "S Kreissparkasse Hohenfels":
  /// the text has the name elsewhere without what stands beside it.
  func ownForm(_ name: Range<Int>) -> Range<Int> {
    let own = withoutRole(name)
    if own != name { return own }
    if let shorter = withoutLegalForm(name) ?? withoutTown(name) ?? ofWhole(name)
      ?? withoutPlace(name)
    {
      return shorter
    }
    guard let shorter = shorterForm(name), words.words(shorter).count >= 2 else { return name }
    let all = scan.tokens.indices
    return words.count(of: shorter, in: all, atMost: Self.mostCounted)
      > words.count(of: name, in: all, atMost: Self.mostCounted) ? shorter : name
  }

  /// "Theaterhuis De Lantaarn" of "Theaterhuis De Lantaarn vzw", where the text says it oftener without the form in
  /// law than with it. A German firm bears it as a part of its name.
  private func withoutLegalForm(_ name: Range<Int>) -> Range<Int>? {
    guard text.language != .de,
      let form = name.dropFirst().first(where: {
        text.legalForm(at: $0, name.upperBound) == name.upperBound
      })
    else { return nil }
    let shorter = name.lowerBound..<form
    guard words.words(shorter).count >= 2, !isRightBelowTitle(name) else { return nil }
    let all = scan.tokens.indices
    let whole = words.count(of: name, in: all, atMost: Self.mostCounted)
    let anywhere = words.count(of: shorter, in: all, atMost: 2 * Self.mostCounted)
    return anywhere > 2 * whole ? shorter : nil
  }

  /// "Prairie Line Freight, LLC" below the job: the page shows the name with its form in law.
  private func isRightBelowTitle(_ name: Range<Int>) -> Bool {
    guard let title else { return false }
    let below = text.lines.indices[(title.line + 1)...].lazy.filter {
      !self.text.lines[$0].isBlank
    }
    return below.prefix(Self.linesBelowTitle).contains {
      words.isSame(text.lines[$0].tokens, name)
    }
  }

  private static let linesBelowTitle = 2

  /// "Harbour Playhouse" of "HARBOUR PLAYHOUSE LOWESTOFT", where the text has "Harbour Playhouse, Lowestoft" as well.
  private func withoutTown(_ name: Range<Int>) -> Range<Int>? {
    guard let last = name.last, scan.tokens[last].kind == .word else { return nil }
    let shorter = name.dropLast()
    guard words.words(shorter).count >= 2 else { return nil }
    // Few commas stand between these two words.
    guard let before = shorter.last, let commas = wordsRoundCommas[pair(before, last)] else {
      return nil
    }
    let hasComma = commas.contains { comma in
      comma >= shorter.count && words.isSame(comma - shorter.count..<comma, shorter)
    }
    return hasComma ? shorter : nil
  }

  /// "Kanton Glarus" of "Kanton Glarus als Arbeitgeber", "Flinke Speiche eG" of "bei Flinke Speiche eG", "Diakoniewerk Siegtal
  /// gGmbH" of "Diakoniewerk Siegtal gGmbH · Haus am Giersberg, Siegen".
  private func withoutRole(_ name: Range<Int>) -> Range<Int> {
    var own = name
    if let first = own.first, own.count > 2, !scan.tokens[first].isCapital,
      text.leadsToName(first, own.upperBound)
    {
      own = own.dropFirst()
    }
    if let role = own.dropFirst().first(where: {
      scan.match(.word, is: SmallWord.asEmployer.index, at: $0, own.upperBound) == own.upperBound
    }) {
      own = own.lowerBound..<role
    }
    if let dot = own.dropFirst().first(where: { scan.tokens[$0].kind == .bullet }),
      text.hasLegalForm(own.lowerBound..<dot)
    {
      own = own.lowerBound..<dot
    }
    return own
  }

  /// "Technical University of the Allgäu" of "Chair of Permafrost Mechanics at the Technical University of the Allgäu".
  private func ofWhole(_ name: Range<Int>) -> Range<Int>? {
    guard
      let at = name.dropFirst().first(where: {
        !scan.tokens[$0].isCapital && scan.isWord(.at, at: $0, name.upperBound)
      })
    else { return nil }
    var start = at + 1
    if start < name.upperBound, text.isArticle(start, name.upperBound) { start += 1 }
    let whole = start..<name.upperBound
    return whole.count > 1 && scan.tokens[start].isCapital && text.isOrganisation(whole)
      ? whole : nil
  }

  /// "Narragansett Bay Press" of "Narragansett Bay Press, Providence RI".
  private func withoutPlace(_ name: Range<Int>) -> Range<Int>? {
    guard let comma = name.last(where: { scan.tokens[$0].isSign(",") }), comma > name.lowerBound,
      comma + 1 < name.upperBound, name.upperBound - comma <= Self.longestTown,
      case let found = scan.places(in: comma + 1..<name.upperBound), found.unknown.isEmpty,
      !found.places.isEmpty, found.isWhole
    else { return nil }
    return name.lowerBound..<comma
  }

  /// A comma, a town of two words and its part of the country.
  private static let longestTown = 5

  /// So many mentions are many.
  private static let mostCounted = 6

  private func shorterForm(_ name: Range<Int>) -> Range<Int>? {
    // The letter of a logo.
    if let first = name.first, name.count > 2, scan.tokens[first].length == 1,
      scan.tokens[first].kind == .word, scan.tokens[first + 1].isSpaced,
      scan.tokens[first + 1].kind == .word
    {
      return name.dropFirst()
    }
    // "Tierhafen Flachgau – Verein für Tierschutz"
    if let dash = name.dropFirst().first(where: {
      scan.tokens[$0].isSign("-") && scan.tokens[$0].isSpaced && $0 + 1 < name.upperBound
        && scan.tokens[$0 + 1].isSpaced
    }) {
      return name.lowerBound..<dash
    }
    // "Abwasserverband Mittelrheintal: Offene Stellen"
    if let colon = name.dropFirst(2).first(where: { scan.tokens[$0].isSign(":") }) {
      return name.lowerBound..<colon
    }
    guard let comma = name.dropFirst().first(where: { scan.tokens[$0].isSign(",") }) else {
      return nil
    }
    // "Verhoef, Roelse & Partners" is one name.
    let rest = comma + 1..<name.upperBound
    let isJoined = rest.contains {
      scan.tokens[$0].isSign("&") || scan.has(.and, at: $0, name.upperBound)
    }
    return isJoined ? nil : name.lowerBound..<comma
  }

  /// "Evangelisches Kirchspiel Uchtetal" of "Das Evangelische Kirchspiel Uchtetal": the form that stands without an article.
  func isStrongForm(_ strong: Range<Int>, of weak: Range<Int>) -> Bool {
    guard text.language == .de, strong.count == weak.count, strong.count > 1,
      words.isSame(strong.dropFirst(), weak.dropFirst())
    else { return false }
    let (short, long) = (
      scan.text(weak.lowerBound..<weak.lowerBound + 1),
      scan.text(strong.lowerBound..<strong.lowerBound + 1)
    )
    return short.hasSuffix("e") && (long == short + "s" || long == short + "r")
  }

  /// "Profielschets" over a text that says "deze profielschets": a single word that the text has with a small
  /// letter as well.
  func isCommonWord(_ name: Range<Int>) -> Bool {
    places(ofWord: name).contains { !scan.tokens[$0].isCapital }
  }

  /// "in der Schwalm": a single word that stands behind "in", and nowhere else.
  func standsWherePlacesDo(_ name: Range<Int>) -> Bool {
    let places = places(ofWord: name)
    return !places.isEmpty
      && places.allSatisfy { index in
        var before = index - 1
        if before > 0, text.isArticle(before, index) { before -= 1 }
        return before >= 0 && scan.isWord(.inside, at: before, before + 1)
      }
  }

  /// Where the one word of a name stands, outside addresses; nowhere for a name of several.
  private func places(ofWord name: Range<Int>) -> [Int] {
    guard name.count == 1, scan.tokens[name.lowerBound].kind == .word else { return [] }
    let word = WordIndex.digest(scan, name.lowerBound)
    return scan.tokens.indices.filter { index in
      let token = scan.tokens[index]
      return token.kind == .word && token.length == scan.tokens[name.lowerBound].length
        && WordIndex.digest(scan, index) == word && (token.isSpaced || token.isCapital)
        && !(scan.isSign("@", at: index + 1, scan.tokens.count)
          || scan.isSign(".", at: index + 1, scan.tokens.count)
            && index + 2 < scan.tokens.count && !scan.tokens[index + 2].isSpaced)
    }
  }

  /// "Weitere Projekte von Nordlicht Consulting GmbH", "Nachricht an Bildungsbrücke Bochum e. V.": a small word leads to an
  /// organisation, and before it stands nothing that is one, such as "Freunde der" or "Bank of".
  private func isLedToWithin(_ whole: Range<Int>, _ name: Range<Int>) -> Bool {
    guard whole.count > name.count, text.hasLegalForm(name),
      words.isSame(whole.suffix(name.count), name)
    else { return false }
    let lead = whole.dropLast(name.count)
    guard let last = lead.last, lead.count > 1, scan.tokens[last].isUncapitalised else {
      return false
    }
    return !lead.contains {
      scan.match(.organisation, at: $0, lead.upperBound) != nil
        || scan.hasOrganisationSuffix(at: $0)
    }
  }

  /// Only words of organisations and small ones are added: "bv", "Stichting", "van de".
  func isLongerForm(
    _ whole: Range<Int>, of name: Range<Int>, _ shown: Set<UInt64>, _ subjects: Set<UInt64>
  ) -> Bool {
    if isLedToWithin(whole, name) { return false }
    // "Clubmanager M.H.C. De Meerkoeten" is the job.
    if let title, words.isSame(title.tokens, whole) { return false }
    let added = words.words(whole).count - words.words(name).count
    // "Het Veluwe Lyceum", where the article begins a name and no sentence.
    if added == 1, text.isArticle(whole.lowerBound, whole.upperBound),
      scan.tokens[whole.lowerBound].isCapital
    {
      return true
    }
    // "v.v. Oeverzwaluwen"
    if whole.lowerBound + 1 < whole.upperBound, scan.tokens[whole.lowerBound].length == 1,
      scan.tokens[whole.lowerBound + 1].isSign("."),
      words.isSame(text.withoutInitials(whole), name)
    {
      return true
    }
    // "Working at the University …", "About Fresh Pond College", "Logo Vriesloods"
    if scan.isWord(.workingAt, at: whole.lowerBound, whole.upperBound)
      || scan.isWord(.introduced, at: whole.lowerBound, whole.upperBound)
      || text.logoName(whole) != nil || isLabelWord(whole.lowerBound)
    {
      return false
    }
    // "Verhoef & Roelse Accountants", "Loon- en Transportbedrijf Kloosterman" at the head of the page.
    if added <= 2, !text.hasDigitsBesideWords(whole), shown.contains(words.key(whole)),
      whole.allSatisfy({
        scan.tokens[$0].kind != .word || scan.tokens[$0].isCapital
          || scan.has(.and, at: $0, whole.upperBound)
      })
    {
      return true
    }
    // "Die Alpen-Adria-Akademie für Musik und Klangforschung ist eine öffentliche Universität": so it says who it is.
    if subjects.contains(words.key(whole)), words.isSame(whole.prefix(name.count), name) {
      return true
    }
    guard !text.isJobSite(whole), !whole.contains(where: { scan.tokens[$0].isSign(",") }) else {
      return false
    }
    return text.isOrganisation(whole)
  }
}
