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

  /// "niveau 3 of 4", "-4", "2/3", "3-4" after "mbo".
  private func mboLevels(at index: Int, _ end: Int) -> ([Education], Int)? {
    var position = index
    // "mbo-diploma niveau 3": a word may stand before "niveau".
    if position + 2 < end, tokens[position].isSign("-"), !tokens[position].isSpaced {
      if isWord(.level, at: position + 2, end) {
        position += 2
      } else if position + 3 < end, isWord(.joint, at: position + 2, end),
        isWord(.level, at: position + 3, end)
      {
        // "mbo-diploma op niveau 4"
        position += 3
      }
    }
    // "mbo-diploma (niveau 3 of 4)"
    let word =
      isSign("-", at: position, end) ? skip(Sense.levelword.bit, at: position + 1, end) : nil
    let open = word ?? position
    if isSign("(", at: open, end), isWord(.level, at: open + 1, end) { position = open + 1 }
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

  private func level(at index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .number, tokens[index].length == 1,
      let value = whole(at: index), (1...4).contains(value)
    else { return nil }
    return value
  }
}
