/// Words that only say how a value is meant, or that its value says otherwise: they may go with it.
extension Scan {
  /// The token after such words at `index`: "bruto per", "nog 4 dagen"; nil where the word says more. A word that
  /// denies always does.
  package func wording(at index: Int, _ end: Int) -> Int? {
    if isWord(.denying, at: index, end) { return nil }
    if let after = skip(Sense.countdown.bit, at: index, end) {
      return after < end && tokens[after].kind == .number ? after + 1 : after
    }
    return skip(Sense.wording, at: index, end)
  }

  /// The token after the name of a country or its part, or of a town of several words, that holds the word at
  /// `index`: a value writes it in its usual form.
  package func placeName(at index: Int, in range: Range<Int>) -> Int? {
    guard tokens[index].isCapital || index > range.lowerBound && tokens[index - 1].isSign("'")
    else {
      return nil
    }
    for start in max(range.lowerBound, index - 2)...index {
      for after in stride(from: min(range.upperBound, index + 3), to: index, by: -1) {
        let name = start..<after
        if let entry = gazetteer(name), entry.kind != .town || name.count > 1 { return after }
        if start == index, !areas(name).isEmpty { return after }
      }
    }
    return nil
  }
}
