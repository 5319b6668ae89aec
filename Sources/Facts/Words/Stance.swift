/// Whether found words hold: the one place that asks for negation, possibility, bounds and owners.
///
///     geen thuiswerken → denied          100% remote werken is geen optie → denied
///     thuiswerken mogelijk → possible    vier weken per jaar volledig remote → limited
///     mensen die volledig thuis wonen → theirs
package enum Stance {
  case holds
  /// No: the posting says that it is not so.
  case denied
  /// May be: it is so for a part, or where both want it.
  case possible
  /// So for a few days or weeks of the year.
  case limited
  /// Of somebody else than who does the work.
  case theirs
}

extension Scan {
  /// How the clause round `found` within `range` takes it.
  package func stance(of found: Range<Int>, in range: Range<Int>) -> Stance {
    let clause = clause(round: found, in: range)
    if isDenied(found, in: clause, of: range) { return .denied }
    let before = clause.lowerBound..<found.lowerBound
    let after = found.upperBound..<clause.upperBound
    // "up to a month a year" is beside it in its clause, "Urlaub: 6 Wochen im Jahr" is not.
    if contains(.limited, in: before) || contains(.limited, in: after) { return .limited }
    if contains(.theirs, in: before) || contains(.theirs, in: after) { return .theirs }
    if contains(.possible, in: before) || contains(.possible, in: after) { return .possible }
    return .holds
  }

  /// From sentence sign, comma or contrast to the next.
  private func clause(round found: Range<Int>, in range: Range<Int>) -> Range<Int> {
    var start = found.lowerBound
    while start > range.lowerBound, !endsClause(start - 1),
      !isWord(.but, at: start - 1, range.upperBound)
    {
      start -= 1
    }
    var end = found.upperBound
    while end < range.upperBound, !endsClause(end), !isWord(.but, at: end, range.upperBound) {
      end += 1
    }
    return start..<end
  }

  private func endsClause(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .bullet || token.kind == .tab { return true }
    guard token.kind == .sign else { return false }
    if token.isSign(".") { return index + 1 >= tokens.count || tokens[index + 1].isSpaced }
    return token.isSign(",") || token.isSign(";") || token.isSign(":") || token.isSign("!")
      || token.isSign("?") || token.isSign("(") || token.isSign(")")
  }

  private func isDenied(_ found: Range<Int>, in clause: Range<Int>, of range: Range<Int>) -> Bool {
    let after = found.upperBound..<clause.upperBound
    if contains(.denied, in: after) { return true }
    // "thuiswerken kan niet", "remote: no"
    if after.prefix(2).contains(where: { isWord(.denying, at: $0, range.upperBound) }) {
      return true
    }
    if (clause.lowerBound..<found.lowerBound).contains(where: {
      isWord(.denying, at: $0, range.upperBound)
    }) {
      return true
    }
    // "geen stage, bijbaan of vakantiewerk": a list that one word denies, told by its "of".
    return isInDeniedList(clause, of: range)
  }

  private func isInDeniedList(_ clause: Range<Int>, of range: Range<Int>) -> Bool {
    var start = clause.lowerBound
    guard contains(.or, in: clause) || isListed(after: clause.upperBound, range) else {
      return false
    }
    while start > range.lowerBound, tokens[start - 1].isSign(",") {
      let last = start - 1
      start = last
      while start > range.lowerBound, !endsClause(start - 1),
        !isWord(.but, at: start - 1, range.upperBound)
      {
        start -= 1
      }
      if (start..<last).contains(where: { isWord(.denying, at: $0, range.upperBound) }) {
        return true
      }
    }
    return false
  }

  /// The list goes on behind a comma and ends in "of".
  private func isListed(after index: Int, _ range: Range<Int>) -> Bool {
    guard index < range.upperBound, tokens[index].isSign(",") else { return false }
    var position = index + 1
    while position < range.upperBound, !endsClause(position) || tokens[position].isSign(","),
      !isWord(.but, at: position, range.upperBound)
    {
      if has(.or, at: position, range.upperBound) { return true }
      position += 1
    }
    return false
  }

}
