/// What a person named in a text does there.
extension Scan {
  /// ", teammanager," or "(hoofd publiek)" behind a name.
  package func roleAfter(_ index: Int, _ end: Int) -> Range<Int>? {
    guard isSign(",", at: index, end) || isSign("(", at: index, end) else { return nil }
    let close = (index + 1..<end).first {
      tokens[$0].isSign(",") || tokens[$0].isSign(")") || tokens[$0].isSign(":")
        || tokens[$0].isSign(".") || tokens[$0].isSign("(") || tokens[$0].isSign("|")
        || tokens[$0].kind == .number || tokens[$0].isSign("+")
        || tokens[$0].kind == .bullet || tokens[$0].kind == .tab || tokens[$0].isSign("[")
        || mailAddress(at: $0, end) != nil
        // "teamleider beheer telefoon 0344-55 50 14" of a line that goes on
        || isPlainLabel($0, end)
    }
    let role = index + 1..<(close ?? end)
    guard role.count <= Self.longestRole,
      role.contains(where: { tokens[$0].kind == .word && !has(.language, at: $0, end) }),
      !has(.mail, at: role.lowerBound, end) || isWord(.member, at: role.lowerBound, end)
    else { return nil }
    return role
  }

  /// "directeur van De Eekhoorn" holds more than one word, a clause more than these.
  private static var longestRole: Int { 7 }

  /// The role before a name, and the name without it.
  ///
  ///     teamleider Marieke Postma   Hoofd communicatie Anouk de Ruijter   Head Gardener Will Tranter
  ///     Head of Conservation Ruth Ellery
  ///     the volunteer coordinator, Sam Whitlock   Filialleitung: Petra Klaasen
  package func roleBefore(_ name: Range<Int>, _ lower: Int) -> (role: Range<Int>?, name: Range<Int>)
  {
    // "Library Director Martha Quinn": a name in the name of a role.
    if let role = name.dropFirst().last(where: { index in
      has(.role, at: index, name.upperBound)
        && (index + 1..<name.upperBound).count { tokens[$0].isCapital } >= 2
    }) {
      return (name.lowerBound..<role + 1, role + 1..<name.upperBound)
    }
    var before = name.lowerBound
    while before > lower,
      has(.honorific, at: before - 1, name.upperBound)
        || tokens[before - 1].isSign(".") && before - 2 >= lower
          && has(.honorific, at: before - 2, name.upperBound)
    {
      before -= 1
    }
    if before > lower, tokens[before - 1].isSign(",") || tokens[before - 1].isSign(":") {
      before -= 1
    }
    guard before > lower, tokens[before - 1].kind == .word else { return (nil, name) }
    // "Head Gardener Will Tranter": the name began with the second word of the role.
    let capitals = name.count { tokens[$0].isCapital && tokens[$0].length > 1 }
    if before == name.lowerBound, capitals >= Self.roleAndName,
      tokens[name.lowerBound + 1].isCapital,
      let start = (max(lower, before - 2)..<before).first(where: {
        skip(Sense.rolelead.bit, at: $0, before) == before && tokens[$0].isCapital
      })
    {
      return (start..<before + 1, before + 1..<name.upperBound)
    }
    if hasRoleSuffix(at: before - 1, before) { return (before - 1..<before, name) }
    // The longest phrase that ends right before the name.
    for start in max(lower, before - 3)..<before
    where skip(Sense.role.bit, at: start, before) == before {
      return (withNoun(start, lower)..<before, name)
    }
    // "hoofd collecties Rutger Smeets"
    if before - 2 >= lower, !has(.language, at: before - 1, before),
      skip(Sense.rolelead.bit, at: before - 2, before - 1) == before - 1,
      !tokens[before - 1].isCapital
    {
      return (before - 2..<before, name)
    }
    return (nil, name)
  }

  /// "Kitaleiterin", "communicatieadviseur": an unknown word that ends as a role does. Names are shorter.
  package func hasRoleSuffix(at index: Int, _ end: Int) -> Bool {
    guard index < end, tokens[index].kind == .word, tokens[index].word == 0,
      tokens[index].length >= Self.leastRole
    else { return false }
    return hasSuffix(at: index) { vocabulary.senses($0) & Sense.rolesuffix.bit != 0 }
  }

  /// What a word means without its last letters: "Pastorin" without "in".
  package func sensesOfStem(at index: Int, without count: Int) -> UInt64 {
    let token = tokens[index]
    guard token.length > count else { return 0 }
    let stem = Int(token.start)..<Int(token.end) - count
    return vocabulary.senses(vocabulary.first(vocabulary.words.number(ofWord: stem, in: bytes)))
  }

  /// "the volunteer coordinator": in English a noun between the article and the role belongs to it.
  private func withNoun(_ start: Int, _ lower: Int) -> Int {
    guard start - 2 >= lower,
      isWord(.ours, at: start - 2, start),
      tokens[start - 1].kind == .word
    else { return start }
    return start - 1
  }

  /// The label of a number or an address: ", telefoon 013-555 02 60".
  private func isPlainLabel(_ index: Int, _ end: Int) -> Bool {
    guard let match = match(.label, at: index, end) else { return false }
    let label = Label.at(match.value)
    return label == .phone || label == .email
  }

  /// A line that begins with a role and holds nothing else: "Teamcoach Educatie".
  package func isRoleLine(_ range: Range<Int>) -> Bool {
    range.count <= Self.longestRoleLine && has(.role, at: range.lowerBound, range.upperBound)
      && range.allSatisfy { tokens[$0].kind == .word || tokens[$0].isSign("-") }
  }

  /// A word of the role, and a name of two.
  private static let roleAndName = 3
  /// In letters: "begeleider" is a role, "Schneider" a name.
  private static let leastRole = 9
  /// "Teamcoach Educatie en Zorg-Noord"
  private static let longestRoleLine = 6
}
