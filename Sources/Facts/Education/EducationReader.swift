extension Scan {
  /// Levels of education in `range`, in their order, each once; `isWhole` when nothing else stands there.
  ///
  ///     Master/doctoraal, HBO bachelor     hbo/wo-niveau     mbo niveau 3 of 4     Bachelor's, Master's
  package func education(in range: Range<Int>) -> (levels: [Education], isWhole: Bool) {
    var levels: [Education] = []
    var isWhole = true
    var index = range.lowerBound
    let end = range.upperBound
    func add(_ level: Education) {
      if !levels.contains(level) { levels.append(level) }
    }
    while index < end {
      if let match = match(.education, at: index, end), let level = Education.at(match.value),
        match.end > index + 1 || !isSmallWord(at: index)
      {
        index = match.end
        if level == .mbo, let (numbers, after) = mboLevels(at: index, end) {
          for level in numbers { add(level) }
          index = after
        } else if let (degree, after) = degree(of: level, at: index, end) {
          for level in degree { add(level) }
          index = after
        } else {
          add(level)
        }
      } else if let (numbers, after) = levelsBeforeSchool(at: index, end) {
        for level in numbers { add(level) }
        index = after
      } else if let after = skip(Sense.levelword.bit | Sense.or.bit | Sense.and.bit, at: index, end)
      {
        index = after
      } else {
        let kind = tokens[index].kind
        if kind == .word || kind == .number || kind == .currency { isWhole = false }
        index += 1
      }
    }
    return (levels, isWhole && !levels.isEmpty)
  }

  /// The degree behind "wo-" in "hbo- of wo-bacheloropleiding", which is that of "hbo-" before it, too.
  private func degree(of school: Education, at index: Int, _ end: Int) -> ([Education], Int)? {
    guard school == .woMaster || school == .hboBachelor, index < end else { return nil }
    var position = index
    if tokens[position].isSign("-"), !tokens[position].isSpaced { position += 1 }
    guard position > index, let match = match(.education, at: position, end),
      let level = Education.at(match.value), level == .bachelor || level == .master
    else { return nil }
    switch (school, level) {
    case (.woMaster, .bachelor): return ([.woBachelor], match.end)
    case (.woMaster, _): return ([.woMaster], match.end)
    case (_, .bachelor): return ([.hboBachelor], match.end)
    default: return ([.hboMaster], match.end)
    }
  }

  /// "op niveau 3 of 4" in "mbo-diploma veehouderij op niveau 3 of 4", "MBO diploma in engineering (level 4)": the words
  /// between name the trade.
  private func levelBehindTrade(_ index: Int, _ end: Int) -> Int? {
    for position in index..<max(index, min(end, index + Self.wordsOfTrade)) {
      if isWord(.level, at: position, end), level(at: position + 1, end) != nil { return position }
      let token = tokens[position]
      let isJoint =
        token.isSign("-") || token.isSign("(")
        || token.isSign(",") && isWord(.level, at: position + 1, end)
      guard token.kind == .word && !has(.education, at: position, end) || isJoint else {
        return nil
      }
    }
    return nil
  }

  /// "-diploma in de richting techniek, niveau"
  private static let wordsOfTrade = 9

  /// "niveau 3 of 4", "-4", "2/3", "3-4" after "mbo".
  private func mboLevels(at index: Int, _ end: Int) -> ([Education], Int)? {
    if let level = levelBehindTrade(index, end) { return levels(at: level, end) }
    return levels(at: index, end)
  }

  /// "niveau 3 of 4", "-4", "2/3": the levels of vocational schools, in the order of their numbers.
  package func levels(at index: Int, _ end: Int) -> ([Education], Int)? {
    var position = index
    while position < end, tokens[position].isSign("-") || isWord(.level, at: position, end) {
      position += 1
    }
    guard let first = level(at: position, end) else { return nil }
    var found = [first]
    var after = position + 1
    while after < end {
      var next = after
      let isRange = tokens[next].isSign("-") || has(.range, at: next, end)
      if isRange || tokens[next].isSign("/") || tokens[next].isSign(",")
        || skip(Sense.or.bit | Sense.and.bit, at: next, end) != nil
      {
        next += 1
      } else {
        break
      }
      guard let last = found.last, let more = level(at: next, end) else { break }
      if isRange, more > last { found += Array(last + 1...more) } else { found.append(more) }
      after = next + 1
    }
    let levels: [Education] = [.mbo1, .mbo2, .mbo3, .mbo4]
    return (found.map { levels[$0 - 1] }, after)
  }

  /// "niveau 4 mbo", "a level 3 MBO diploma": the number before the school.
  private func levelsBeforeSchool(at index: Int, _ end: Int) -> ([Education], Int)? {
    guard isWord(.level, at: index, end), let (levels, after) = levels(at: index + 1, end),
      let school = match(.education, at: after, end), Education.at(school.value) == .mbo
    else { return nil }
    return (levels, school.end)
  }

  private func level(at index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .number, tokens[index].length == 1,
      let value = whole(at: index), (1...4).contains(value)
    else { return nil }
    return value
  }
}
