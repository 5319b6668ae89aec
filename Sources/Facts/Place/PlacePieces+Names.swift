/// Names of places within a piece, and what stands round them.
extension Scan {
  /// A known place inside a longer piece; `rest` when the other words only say where in or round it.
  func nameWithin(_ range: Range<Int>) -> (Range<Int>, rest: Bool)? {
    var best: (Range<Int>, rest: Bool)?
    // Once for all of a long row of names: "Gemeente Tiel Gemeente Tiel …"
    let firstCapital = range.first { tokens[$0].isCapital } ?? range.upperBound
    lazy var isWholeName = isName(range)
    for start in range where tokens[start].isCapital || tokens[start].isSign("'") {
      for end in stride(from: min(range.upperBound, start + Self.longestTown), to: start, by: -1)
      where end - start < range.count {
        let name = start..<end
        guard tokens[end - 1].kind == .word, !isHalf(name, of: range), !isNoun(name, in: range),
          gazetteer(name) != nil
        else { continue }
        let rest = isCompass(range.lowerBound..<start) && isCompass(end..<range.upperBound)
        if rest { return (name, true) }
        // "New Bedford" holds Bedford and is another place.
        if best == nil, start <= firstCapital || !isWholeName { best = (name, false) }
        break
      }
    }
    return best
  }

  /// "Stelle" in "der Stelle": a word of the language behind an article, which a town's list has as well.
  package func isNoun(_ name: Range<Int>, in range: Range<Int>) -> Bool {
    name.count == 1 && tokens[name.lowerBound].word != 0 && name.lowerBound > range.lowerBound
      && isWord(.article, at: name.lowerBound - 1, name.lowerBound)
  }

  /// "Giessendam" of "Hardinxveld-Giessendam"
  func isHalf(_ name: Range<Int>, of range: Range<Int>) -> Bool {
    func isHyphen(_ index: Int) -> Bool { tokens[index].isSign("-") && !tokens[index].isSpaced }
    return name.lowerBound > range.lowerBound && !tokens[name.lowerBound].isSpaced
      && isHyphen(name.lowerBound - 1)
      || name.upperBound + 1 < range.upperBound && isHyphen(name.upperBound)
        && !tokens[name.upperBound + 1].isSpaced
  }

  /// "im Breisgau", "an der Ruhr", "aan Zee": a small word or two and a name.
  func isTail(_ range: Range<Int>) -> Bool {
    guard Self.tail.contains(range.count), let last = range.last, tokens[last].isCapital else {
      return false
    }
    return range.dropLast().allSatisfy {
      tokens[$0].kind == .word && !tokens[$0].isCapital && tokens[$0].length <= Self.longestSmall
        && !has(.and, at: $0, range.upperBound)
        && !has(.workplace, at: $0, range.upperBound) && !has(.compass, at: $0, range.upperBound)
    }
  }

  /// "Langnau im Emmental": a name that says where it lies, as names of towns do.
  package func readsAsPlace(_ range: Range<Int>) -> Bool {
    guard range.count > Self.tail.lowerBound, tokens[range.lowerBound].isCapital else {
      return false
    }
    return isTail(range.dropFirst()) && !has(.organisation, at: range.lowerBound, range.upperBound)
  }

  /// All words of the piece are capitalised: it is a name of its own.
  func isName(_ range: Range<Int>) -> Bool {
    range.allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapital }
  }

  func isCompass(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if let after = skip(Sense.compass.bit | Sense.workplace.bit, at: index, range.upperBound) {
        index = after
      } else if tokens[index].kind == .sign {
        index += 1
      } else {
        return false
      }
    }
    return true
  }

  /// "im Breisgau", "an der Ruhr"
  private static let tail = 2...4
  /// "aan", "vor", "sous"
  private static let longestSmall = 4
  /// "Alphen aan den Rijn", "'s-Hertogenbosch"
  private static let longestTown = 6
}
