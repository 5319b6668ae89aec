import Facts

/// How the names of jobs and of what is not one look.
extension TextReading {
  /// "Baliemedewerker", "Scrum master", "Kranführerin": a word of a job, or one that ends as they do.
  func hasJobWord(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      guard scan.tokens[index].kind == .word, scan.tokens[index].length > 2 else { return false }
      if scan.has(.job, at: index, tokens.upperBound)
        || scan.has(.title, at: index, tokens.upperBound)
      {
        return true
      }
      return scan.tokens[index].length > 6
        && scan.hasSuffix(at: index) { scan.vocabulary.senses($0) & Sense.job.bit != 0 }
    }
  }

  /// "Bijbaan", "Saisonstelle (befristet)": a kind of contract and no job.
  func isKindOfEmployment(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 8 else { return false }
    let found = scan.employment(in: tokens)
    return found.isWhole && !found.kinds.isEmpty
  }

  /// "Fietsplanner B.V.", "Backgenossenschaft Dreisamkruste eG": the form in law ends a name.
  func hasLegalForm(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last(where: { scan.tokens[$0].kind == .word }),
      last > tokens.lowerBound,
      scan.tokens[last].length <= 5, endsAsOrganisation(tokens)
    else { return false }
    return scan.tokens[last].traits.contains(.allCapitals) || scan.tokens[last].length <= 4
      || !scan.tokens[last].isCapital
  }

  /// "(m/w/d)", "all genders", "Gärtner*in", "Referent:in".
  func hasGenderMark(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      if scan.isWord(.gender, at: index, tokens.upperBound) { return true }
      let token = scan.tokens[index]
      // "38e" is a number's ending.
      guard index > tokens.lowerBound, token.kind == .word, !token.isSpaced, token.length <= 5,
        !token.isCapital, scan.tokens[index - 1].kind != .number
      else { return false }
      let text = scan.text(index..<index + 1)
      return ["in", "innen", "r", "n", "e", "x"].contains(text)
    } || hasBothForms(tokens)
  }

  /// "Wildhüterin / Wildhüter", "Fahrerin oder Fahrer": the same word for women and for men.
  private func hasBothForms(_ tokens: Range<Int>) -> Bool {
    tokens.dropFirst().dropLast().contains { index in
      guard scan.tokens[index].isSign("/") || scan.has(.or, at: index, index + 1),
        scan.tokens[index - 1].isCapital, scan.tokens[index + 1].isCapital
      else { return false }
      let (before, after) = (scan.text(index - 1..<index), scan.text(index + 1..<index + 2))
      let (woman, man) = before.count > after.count ? (before, after) : (after, before)
      return man.count > Self.leastOfForm && woman.hasSuffix("in")
        && woman.hasPrefix(man.hasSuffix("e") ? String(man.dropLast()) : man)
    }
  }

  /// "Koch", and no "Bein".
  private static let leastOfForm = 3

  /// A town or a country, perhaps with its region, and nothing else.
  func isPlaceAlone(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 10, let first = tokens.first else { return false }
    if scan.gazetteer(tokens) != nil || isPartOfTown(tokens) { return true }
    let token = scan.tokens[first]
    guard token.isCapital || token.kind == .number || token.isSign("'") else { return false }
    let places = scan.places(in: tokens, wholly: true)
    return places.isWhole && (!places.places.isEmpty || places.workplace != nil)
  }

  /// "Hamburg-Altona", where "Baden-Württemberg" is no part of Baden.
  private func isPartOfTown(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 3, let first = tokens.first,
      scan.isHyphened(at: first + 1), scan.tokens[first].isCapital,
      scan.tokens[first + 2].isCapital, scan.tokens[first + 2].kind == .word,
      !scan.hasOrganisationSuffix(at: first + 2),
      let town = scan.gazetteer(first..<first + 1)
    else { return false }
    return hasParts(town, whole: tokens)
  }

  /// The larger towns of German texts are written with their parts behind a hyphen; `whole` is no region's name.
  func hasParts(_ town: Gazetteer.Entry, whole: Range<Int>) -> Bool {
    language == .de && town.kind == .town && !town.isSmall && scan.areas(whole).isEmpty
  }

  /// "Nationale Vacaturebank", "stellenhafen.example": a site of many employers, or an address.
  func isJobSite(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      if scan.isWord(.site, at: index, tokens.upperBound) { return true }
      // "Klassenwerk.voorbeeldbord.nl"
      return scan.isSign(".", at: index, tokens.upperBound) && !scan.tokens[index].isSpaced
        && index > tokens.lowerBound && scan.tokens[index - 1].length > 3
        && index + 1 < tokens.upperBound && !scan.tokens[index + 1].isSpaced
        && scan.tokens[index + 1].kind == .word && scan.tokens[index + 1].length > 1
        && !scan.tokens[index + 1].isCapital
    }
  }

  /// One to three words that every page has.
  func isGeneric(_ tokens: Range<Int>) -> Bool {
    let words = tokens.filter { scan.tokens[$0].kind == .word }
    // One word, such as a name in a chat, says nothing either.
    if words.count == 1, tokens.count <= 2 { return true }
    return words.count <= 3
      && words.allSatisfy { scan.tokens[$0].word != 0 || scan.tokens[$0].length <= 2 }
  }

  /// Numbers that are no part of a name: amounts, days, addresses.
  func hasDigitsBesideWords(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      let token = scan.tokens[index]
      // "80-100%" is how much of a week the job is.
      return token.kind == .currency || token.isSign("@")
        || token.kind == .number && token.length > 2 && !isFoundingYear(index, tokens)
          && !scan.isSign("%", at: index + 1, tokens.upperBound)
    } || tokens.first.map { scan.tokens[$0].kind == .number } ?? false
      || tokens.count { scan.tokens[$0].kind == .number } > 2
  }

  func beginsSmall(_ tokens: Range<Int>) -> Bool {
    // "v.v. Oeverzwaluwen" begins with its initials.
    guard let first = withoutInitials(tokens).first(where: { scan.tokens[$0].kind == .word }) else {
      return true
    }
    return !scan.tokens[first].isCapital && !scan.tokens[first].traits.contains(.mixed)
  }

  func hasLetters(_ index: Int) -> Bool {
    lines[index].tokens.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].length > 1 }
  }

  /// The tokens of a line that stand in a stretch of bytes.
  func tokens(in span: Range<Int>, line: Int) -> Range<Int> {
    let all = lines[line].tokens
    guard let first = all.first(where: { Int(scan.tokens[$0].start) >= span.lowerBound }),
      let last = all.last(where: { Int(scan.tokens[$0].end) <= span.upperBound }), first <= last
    else { return all.lowerBound..<all.lowerBound }
    return first..<last + 1
  }

  /// A title without what stands behind it: "- job post", "(26000412)", "✨".
  func withoutTail(ofTitle tokens: Range<Int>) -> Range<Int> {
    var range = withoutDecoration(scan.withoutTail(tokens))
    if let open = attributes(range) { range = range.lowerBound..<open }
    if range.count > 4, scan.tokens[range.upperBound - 1].isSign(")"),
      scan.tokens[range.upperBound - 2].kind == .number,
      scan.tokens[range.upperBound - 2].length >= Self.leastReference,
      scan.tokens[range.upperBound - 3].isSign("(")
    {
      range = range.dropLast(3)
    }
    return range.isEmpty ? tokens : range
  }

  /// "//  SOUS-CHEF  //", "*** Kok ***", "- Chauffeur -": the same signs before and behind.
  func isDecorated(_ tokens: Range<Int>) -> Bool {
    let inner = withoutDecoration(tokens)
    let (before, behind) = (
      tokens.lowerBound..<inner.lowerBound, inner.upperBound..<tokens.upperBound
    )
    return !before.isEmpty && before.count == behind.count
      && zip(before, behind).allSatisfy { scan.tokens[$0].word == scan.tokens[$1].word }
  }

  /// "Sous-chef" of "//  Sous-chef  //", of "💧 Sous-chef" and of "_Sous-chef_".
  private func withoutDecoration(_ tokens: Range<Int>) -> Range<Int> {
    func isDecoration(_ index: Int) -> Bool {
      let token = scan.tokens[index]
      return token.kind == .bullet
        || ["-", "/", "_", "=", "~", "|", "*"].contains { token.isSign($0) }
    }
    var range = tokens
    while let last = range.last, isDecoration(last) { range = range.dropLast() }
    while let first = range.first, isDecoration(first) { range = range.dropFirst() }
    return range.isEmpty ? tokens : range
  }

  /// Where "{#rse}" begins, which Markdown puts behind a heading.
  private func attributes(_ tokens: Range<Int>) -> Int? {
    guard let last = tokens.last, scan.tokens[last].isSign("}"),
      let open = tokens.last(where: { scan.tokens[$0].isSign("{") }), open > tokens.lowerBound,
      scan.isSign("#", at: open + 1, last) || scan.isSign(".", at: open + 1, last)
    else { return nil }
    return open
  }

  /// A number of so many digits behind a title is the reference.
  private static let leastReference = 5

  /// A part of a short line that is set apart, and the sign before it.
  struct Column {
    let tokens: Range<Int>
    /// A bar or a bullet, no dash.
    let isBar: Bool
  }

  /// "X | Gemeente Y", "X - Y - LinkedIn", "X : SOC-2671 | Jobs at Y", "Baker at Acme Ltd".
  private func isDoubleStroke(_ index: Int, _ end: Int) -> Bool {
    scan.tokens[index].isSign("/") && scan.tokens[index].isSpaced && index + 2 < end
      && scan.tokens[index + 1].isSign("/") && !scan.tokens[index + 1].isSpaced
      && scan.tokens[index + 2].isSpaced
  }

  func columns(ofName tokens: Range<Int>) -> [Column] {
    var columns: [Column] = []
    var start = tokens.lowerBound
    var isBar = false
    func close(_ end: Int) {
      var range = start..<max(start, end)
      while let last = range.last, scan.tokens[last].isSign(",") || scan.tokens[last].kind == .tab {
        range = range.dropLast()
      }
      if !range.isEmpty { columns.append(Column(tokens: range, isBar: isBar)) }
    }
    for index in tokens {
      let token = scan.tokens[index]
      let next = index + 1
      // Set apart by a wide gap.
      if token.traits.contains(.farSpaced), index > start, token.kind != .sign, token.kind != .tab {
        close(index)
        start = index
        isBar = true
        continue
      }
      let isSpacedSign = token.isSpaced && next < tokens.upperBound && scan.tokens[next].isSpaced
      let isBarHere = token.isSign("|") || token.kind == .bullet || token.kind == .tab
      let isDash = isSpacedSign && (token.isSign("-") || token.isSign(":"))
      // "Vacature bij Acme", "Baker at Acme": what follows begins with a capital.
      let isAt =
        index > tokens.lowerBound && !token.isCapital
        && (scan.isWord(.at, at: index, tokens.upperBound)
          || scan.isWord(.within, at: index, tokens.upperBound))
        && next < tokens.upperBound
        && (scan.tokens[next].isCapital || isArticle(next, tokens.upperBound))
      // "Stadttheater an der Mulde gGmbH" is one name.
      let isOfName =
        isAt && isArticle(next, tokens.upperBound) && !hasJobWord(start..<index)
        && isOrganisation(start..<tokens.upperBound)
      let isAtSign = token.isSign("@") && isSpacedSign
      if isOfName { continue }
      // "Working Student Operations // Parkbank Mobility"
      if isDoubleStroke(index, tokens.upperBound) {
        close(index)
        start = next + 1
        isBar = true
        continue
      }
      guard isBarHere || isDash || isAt || isAtSign else { continue }
      close(index)
      start = next
      isBar = isBarHere || isAtSign
    }
    close(tokens.upperBound)
    return columns
  }

  /// "Gemeente Lindebroek", "Jobs bei Taunusstrom Digital GmbH", "LinkedIn", "stellenhafen.example".
  func isEmployerPiece(_ tokens: Range<Int>) -> Bool {
    if isJobSite(tokens) || isOrganisation(tokens) { return true }
    // "@ Peatly"
    if tokens.lowerBound > 0, scan.tokens[tokens.lowerBound - 1].isSign("@"),
      scan.tokens[tokens.lowerBound].isSpaced
    {
      return true
    }
    return scan.isWord(.workingAt, at: tokens.lowerBound, tokens.upperBound)
  }

  /// What a path of links ends with: "Home > Vacatures > Brugwachter".
  func endOfPath(_ index: Int) -> Range<Int>? {
    let tokens = withoutDecoration(lines[index].tokens)
    func isStep(_ index: Int) -> Bool {
      let token = scan.tokens[index]
      return token.isSpaced && (token.isSign(">") || token.isSign("/") || token.isSign("\""))
    }
    guard let last = tokens.last(where: isStep), last > tokens.lowerBound,
      last + 1 < tokens.upperBound
    else { return nil }
    let isPath =
      lines[index].role == .dropped(.breadcrumb) || tokens.count(where: isStep) >= 2
    return isPath ? last + 1..<tokens.upperBound : nil
  }
}
