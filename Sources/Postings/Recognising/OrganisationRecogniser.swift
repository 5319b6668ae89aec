extension Scan {
  /// The employer in `range` without its abbreviation, and the part of it that follows a comma:
  /// `Ministerie X (Y), directie Z` is `Ministerie X`, department `directie Z`.
  func organisation(_ range: Range<Int>) -> (name: String, department: String?) {
    var range = range
    while let last = range.last,
      tokens[last].isSign(".") && !isAbbreviation(last, range)
        || tokens[last].isSign(",")
    {
      range = range.dropLast()
    }
    var name = range
    var department: Range<Int>?
    // The abbreviation: a short word in parentheses, at the end or before a comma.
    if let open = range.first(where: { tokens[$0].isSign("(") }),
      let close = (open..<range.upperBound).first(where: { tokens[$0].isSign(")") }),
      close - open <= 3, open > range.lowerBound
    {
      if close + 1 == range.upperBound {
        name = range.lowerBound..<open
      } else if tokens[close + 1].isSign(",") {
        name = range.lowerBound..<open
        department = close + 2..<range.upperBound
      }
    }
    // ", directie Z", ", Faculteit der Letteren": a word for a part, or a small letter, follows the comma.
    if department == nil, let comma = name.first(where: { tokens[$0].isSign(",") }),
      comma + 1 < name.upperBound,
      tokens[comma + 1].kind == .word && !tokens[comma + 1].isCapital
        || match(.label, at: comma + 1, name.upperBound).map({
          Label.at($0.value) == .department
        }) ?? false
    {
      department = comma + 1..<name.upperBound
      name = name.lowerBound..<comma
    }
    return (line(name), department.map { line($0) })
  }

  /// "B.V." ends with a full stop of its own.
  private func isAbbreviation(_ index: Int, _ range: Range<Int>) -> Bool {
    index - 2 >= range.lowerBound && tokens[index - 1].length == 1
      && tokens[index - 2].isSign(".")
  }
}
