extension Scan {
  /// Pay scales as written: `schaal 11, schaal 12` gives `11` and `12`; `E13 TV-L`, `FWG 40`, `LC of LD`.
  ///
  /// Behind a label of scales the value is the scale; elsewhere a word such as "schaal" must announce it.
  package func scales(in range: Range<Int>, labelled: Bool) -> [String] {
    var scales: [String] = []
    var index = range.lowerBound
    let end = range.upperBound
    if labelled { index = max(index, list(index, end, &scales)) }
    while index < end {
      if let system = collective(at: index, end) {
        append(&scales, line(system))
        index = system.upperBound
      } else if let name = nameOfScale(at: index, range, labelled: labelled)
        ?? gradeBesideOther(at: index, range, scales)
      {
        append(&scales, line(name))
        index = name.upperBound
      } else if tokens[index].kind == .word, tokens[index].isCapital,
        tokens[index].length <= Self.longestGrade, isSign("-", at: index + 1, end),
        has(.scale, at: index + 2, end)
      {
        // "LB-schaal"
        append(&scales, line(index..<index + 1))
        index += 3
      } else if let grade = gradeOfAgreement(at: index, range) ?? rangeOfLevels(at: index, end) {
        append(&scales, line(grade))
        index = grade.upperBound
      } else if let after = skip(Sense.scale.bit, at: index, end) {
        index = list(after, end, &scales)
      } else {
        index += 1
      }
    }
    return scales
  }

  private func append(_ scales: inout [String], _ scale: String) {
    if !scale.isEmpty, !scales.contains(scale) { scales.append(scale) }
  }

  /// A scale of a collective agreement with its name: `E13 TV-L`, `TV-L E 13`, `FWG 40`, `GS-14`,
  /// `EG 9b TVöD`.
  private func collective(at index: Int, _ end: Int) -> Range<Int>? {
    if let after = systemEnd(at: index, end) {
      // The name comes first.
      var position = after
      if isSign("-", at: position, end) { position += 1 }
      if let step = grade(at: position, end) { return index..<step }
      return nil
    }
    guard let step = grade(at: index, end), let after = systemEnd(at: step, end) else { return nil }
    return index..<after
  }

  /// Behind the name of an agreement, and behind the letters of its branch: "TVöD-K", "TV-L".
  private func systemEnd(at index: Int, _ end: Int) -> Int? {
    if let branch = agreementOfBranch(at: index, end) { return branch }
    guard let after = skip(Sense.scalesystem.bit, at: index, end) else { return nil }
    guard isSign("-", at: after, end), !tokens[after].isSpaced, after + 1 < end,
      tokens[after + 1].kind == .word, !tokens[after + 1].isSpaced, tokens[after + 1].isCapital,
      tokens[after + 1].length <= Self.longestGrade,
      // "TVöD-E13"
      !tokens[after + 1].traits.contains(.mixed)
    else { return after }
    return after + 2
  }

  /// `13`, `E13`, `E 13`, `EG 9b`, `A 12`, `45`.
  private func grade(at index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    var position = index
    if tokens[position].kind == .word {
      guard tokens[position].length <= Self.longestGrade, tokens[position].isCapital else {
        return nil
      }
      if tokens[position].traits.contains(.mixed) { return position + 1 }
      position += 1
      // "EG S 8a"
      if position + 1 < end, tokens[position].kind == .word, tokens[position].length == 1,
        tokens[position].isCapital, tokens[position + 1].kind == .number
      {
        position += 1
      }
    }
    guard position < end, tokens[position].kind == .number,
      tokens[position].length <= Self.longestGrade
    else {
      return nil
    }
    position += 1
    if position < end, tokens[position].kind == .word, tokens[position].length == 1,
      !tokens[position].isSpaced
    {
      position += 1
    }
    return position
  }

  /// A list of scales after "schaal": `11`, `10 of 11`, `LC/LD`, `B111`, `9A`.
  private func list(_ index: Int, _ end: Int, _ scales: inout [String]) -> Int {
    var position = index
    if isSign(":", at: position, end) { position += 1 }
    while position < end {
      // "NJC Scale 5"
      if tokens[position].traits.contains(.allCapitals), has(.scale, at: position + 1, end) {
        position += 1
      }
      if let after = skip(Sense.scale.bit, at: position, end) { position = after }
      if let system = collective(at: position, end) {
        append(&scales, line(system))
        position = system.upperBound
      } else if let after = scale(at: position, end) {
        append(&scales, line(position..<after))
        position = after
      } else {
        return position
      }
      guard position < end else { return position }
      // "10 (aanloopschaal 9)"
      if isSign("(", at: position, end), let after = scaleWord(at: position + 1, end),
        after < end, tokens[after].kind == .number
      {
        position = after
        continue
      }
      let joints = Sense.or.bit | Sense.and.bit | Sense.range.bit
      if let after = skip(joints, at: position, end) {
        position = after
      } else if tokens[position].isSign(",") || tokens[position].isSign("/")
        || tokens[position].isSign("-")
      {
        position += 1
      } else {
        return position
      }
    }
    return position
  }

  /// "schaal", or a compound of it: "aanloopschaal".
  private func scaleWord(at index: Int, _ end: Int) -> Int? {
    if let after = skip(Sense.scale.bit, at: index, end) { return after }
    let isCompound =
      index < end && hasSuffix(at: index) { vocabulary.senses($0) & Sense.scale.bit != 0 }
    return isCompound ? index + 1 : nil
  }

  /// One scale: a number with an optional letter, or a short word in capitals.
  private func scale(at index: Int, _ end: Int) -> Int? {
    guard index < end else { return nil }
    let token = tokens[index]
    switch token.kind {
    case .number:
      guard token.length <= Self.longestGrade,
        skip(Sense.hours.bit | Sense.fte.bit, at: index + 1, end) == nil,
        // "Entgeltgruppe 13 TV-L, 75 %": a share of the week.
        !isSign("%", at: index + 1, end)
      else {
        return nil
      }
      var after = index + 1
      if after < end, tokens[after].kind == .word, tokens[after].length == 1,
        !tokens[after].isSpaced
      {
        after += 1
      }
      // "Clerk Grade 5/6": two steps of one grade.
      if spoken == .en, isSign("/", at: after, end), !tokens[after].isSpaced, after + 1 < end,
        !tokens[after + 1].isSpaced, let low = whole(at: index), whole(at: after + 1) == low + 1
      {
        return after + 2
      }
      // "3.662" is an amount.
      if after + 1 < end, tokens[after].isSign("."), tokens[after + 1].kind == .number,
        !tokens[after + 1].isSpaced
      {
        return nil
      }
      return after
    case .word:
      guard token.isCapital, token.length <= Self.longestCode, !has(.currency, at: index, end),
        // "Scale 3 (SCP 5-6)": the points of a scale.
        !isWord("scp", at: index, end),
        token.length == 1 || token.traits.contains(.allCapitals)
          || token.traits.contains(.mixed) || isRomanWithLetter(index)
      else { return nil }
      // "G-5"
      if token.length <= 2, isSign("-", at: index + 1, end), !tokens[index + 1].isSpaced,
        index + 2 < end, tokens[index + 2].kind == .number, tokens[index + 2].length <= 2,
        !tokens[index + 2].isSpaced
      {
        return index + 3
      }
      // "B1-B3", "A1a-A3a": from one to the other is one scale.
      if token.traits.contains(.mixed), isSign("-", at: index + 1, end),
        !tokens[index + 1].isSpaced, index + 2 < end, tokens[index + 2].traits.contains(.mixed),
        !tokens[index + 2].isSpaced
      {
        return index + 3
      }
      // "A 12", "LB 2"
      if index + 1 < end, token.length <= 2, tokens[index + 1].kind == .number,
        tokens[index + 1].length <= 2, !token.traits.contains(.mixed)
      {
        // "GD 11.1"
        let hasStep =
          isSign(".", at: index + 2, end) && index + 3 < end && tokens[index + 3].kind == .number
          && !tokens[index + 3].isSpaced && tokens[index + 3].length == 1
        return hasStep ? index + 4 : index + 2
      }
      // "FG IV"
      if index + 1 < end, isRoman(index + 1) { return index + 2 }
      return index + 1
    default: return nil
    }
  }

  /// "IV", "XII"
  private func isRoman(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && token.length <= Self.longestCode && token.isSpaced
      && bytes[Int(token.start)..<Int(token.end)].allSatisfy {
        [UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X")].contains($0)
      }
  }

  /// "EG", "E13", "120"
  private static let longestGrade = 3
  /// "NHS7a", "TVÖD"
  private static let longestCode = 5
}
