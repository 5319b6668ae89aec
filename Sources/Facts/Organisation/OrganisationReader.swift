extension Scan {
  /// An employer as a line gives it, with what stands beside the name.
  package struct Employer {
    package var name: String
    package var department: String?
    package var places: [Place] = []
  }

  /// The employer in `range`, without its abbreviation in parentheses.
  ///
  ///     Ministerie X (Y), directie Z        department `directie Z`
  ///     Stadt Kleve – Fachbereich Jugend    department `Fachbereich Jugend`
  ///     Revalidatiecentrum De Weide, Ede    place `Ede`
  ///     Basisschool De Springplank in Sneek place `Sneek`
  package func organisation(_ range: Range<Int>) -> Employer {
    let parts = partsOfOrganisation(range)
    var employer = Employer(name: line(parts.name))
    // "OBS De Klimop (Hoogeveen)"
    if let aside = parts.aside { employer.places = towns(aside) }
    if let rest = parts.rest {
      let towns = towns(rest)
      if towns.isEmpty { employer.department = line(rest) } else { employer.places = towns }
    }
    return employer
  }

  /// The name alone.
  package func organisationName(_ range: Range<Int>) -> Range<Int> {
    partsOfOrganisation(range).name
  }

  private func partsOfOrganisation(
    _ range: Range<Int>
  ) -> (name: Range<Int>, aside: Range<Int>?, rest: Range<Int>?) {
    var range = range
    while let last = range.last,
      tokens[last].isSign(".") && !isAbbreviation(last, range) || tokens[last].isSign(",")
    {
      range = range.dropLast()
    }
    var name = range
    var rest: Range<Int>?
    if let joint = joint(name) {
      rest = joint + 1..<name.upperBound
      name = name.lowerBound..<joint
    }
    var aside: Range<Int>?
    // The abbreviation: a word or two in parentheses at the end.
    if let last = name.last, tokens[last].isSign(")"),
      let open = name.last(where: { tokens[$0].isSign("(") }),
      last - open <= Self.longestAbbreviation,
      open > name.lowerBound
    {
      aside = open + 1..<last
      name = name.lowerBound..<open
    }
    return (name, aside, rest)
  }

  /// The comma, dash or "in" after the name, when what follows is no part of it: a word for a department, a
  /// small letter, a town.
  private func joint(_ range: Range<Int>) -> Int? {
    range.dropFirst().first { index in
      // "Crossing Authority (NICA), Operations Division"
      if tokens[index].isSign("|") || tokens[index].isSign(",") && tokens[index - 1].isSign(")") {
        return true
      }
      // "Basisschool De Springplank in Sneek"
      if !tokens[index].isCapital, isWord(.inside, at: index, range.upperBound) {
        return !towns(index + 1..<range.upperBound).isEmpty
      }
      guard tokens[index].isSign(",") || tokens[index].isSign("-") && tokens[index].isSpaced,
        index + 1 < range.upperBound, tokens[index + 1].isSpaced, tokens[index + 1].kind == .word
      else { return false }
      let rest = index + 1..<range.upperBound
      let isPart = match(.label, at: index + 1, range.upperBound).map {
        Label.at($0.value) == .department
      }
      return isPart ?? false || !towns(rest).isEmpty
        || tokens[index].isSign(",") && !tokens[index + 1].isCapital
          && skip(Sense.and.bit, at: index + 1, range.upperBound) == nil
    }
  }

  /// "Ede", "locatie Ede", "vestigingen Doetinchem en Zelhem"
  private func towns(_ range: Range<Int>) -> [Place] {
    var range = range
    if let match = match(.label, at: range.lowerBound, range.upperBound),
      Label.at(match.value) == .place
    {
      range = match.end..<range.upperBound
    }
    guard !range.isEmpty,
      tokens[range.lowerBound].isCapital || tokens[range.lowerBound].isSign("'")
    else { return [] }
    if let entry = gazetteer(range) { return entry.kind == .town ? [entry.place] : [] }
    let found = places(in: range, wholly: true)
    return found.isWhole && found.workplace == nil && found.areTowns ? found.places : []
  }

  /// "B.V." ends with a full stop of its own, and "& Zn." does.
  private func isAbbreviation(_ index: Int, _ range: Range<Int>) -> Bool {
    guard index - 2 >= range.lowerBound else { return false }
    return tokens[index - 1].length == 1 && tokens[index - 2].isSign(".")
      || isWord(.abbreviated, at: index - 1, index)
  }

  /// A word or two, and the bracket.
  private static let longestAbbreviation = 3
}
