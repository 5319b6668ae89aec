import Facts
import Postings

extension Scan {
  /// Without the signs that end a value by mistake, a link after a place and a countdown.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first,
      tokens[first].kind == .tab || tokens[first].isSign("-") || tokens[first].isSign("|")
        || tokens[first].isSign("*") || tokens[first].isSign(":")
    {
      range = range.dropFirst()
    }
    range = withoutTail(range)
    while let last = range.last,
      tokens[last].kind == .tab || tokens[last].kind == .bullet || tokens[last].isSign(",")
        || tokens[last].isSign(";") || tokens[last].isSign("|")
        || tokens[last].isSign("-") && range.count > 1 && tokens[last].isSpaced
    {
      range = range.dropLast()
    }
    return range
  }

  /// Without "  -  route" and "Nog 9 dagen" at the end.
  func withoutTail(_ range: Range<Int>) -> Range<Int> {
    let end = range.upperBound
    var index = end - 1
    let tails = Sense.chrome.bit | Sense.countdown.bit
    while index > range.lowerBound, index >= end - Self.longestTail {
      // Few words begin either.
      guard vocabulary.senses(startingWith: tokens[index].word) & tails != 0 else {
        index -= 1
        continue
      }
      if let match = match(.chrome, at: index, end), match.value == ChromeWords.tail.index,
        match.end == end,
        tokens[index - 1].isSign("-") || tokens[index].traits.contains(.farSpaced)
          || tokens[index - 1].kind == .tab || tokens[index - 1].isSign("|")
          || tokens[index - 1].isSign("(") || tokens[index - 1].kind == .bullet
      {
        return range.lowerBound..<index - (tokens[index - 1].kind == .word ? 0 : 1)
      }
      if let after = skip(Sense.countdown.bit, at: index, end), after < end,
        tokens[after].kind == .number, let unit = skip(Sense.timeunit.bit, at: after + 1, end),
        end - unit <= 1
      {
        var start = index
        if start > range.lowerBound, tokens[start - 1].isSign("(") || tokens[start - 1].kind == .tab
        {
          start -= 1
        }
        return range.lowerBound..<start
      }
      index -= 1
    }
    return range
  }

  /// "Nog maar 9 dagen"
  private static let longestTail = 5
}
