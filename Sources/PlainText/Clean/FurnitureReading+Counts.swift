import Facts

/// Lines that count: stars, what others pressed, which of the results this one is, what nobody put anything into.
extension FurnitureReading {
  /// "★★★★☆ 4,1 (19 Bewertungen)": five stars, some of them empty or with words of somebody behind them. A hotel has
  /// its stars behind its name, or no more than its name behind them.
  func isRating(_ index: Int) -> Bool {
    let stars = reading.lines[index].span.prefix(Self.fiveStars)
    guard stars.count == Self.fiveStars else { return false }
    var isAnyEmpty = false
    for start in stride(from: stars.lowerBound, to: stars.upperBound, by: Self.widthOfStar) {
      guard scan.bytes[start] == Self.firstOfSymbols, scan.bytes[start + 1] == Self.secondOfStars,
        Self.stars.contains(scan.bytes[start + 2])
      else { return false }
      if scan.bytes[start + 2] == Self.emptyStar { isAnyEmpty = true }
    }
    let tokens = reading.lines[index].tokens
    return isAnyEmpty || tokens.contains { scan.tokens[$0].isSign("\"") }
      || tokens.contains { scan.tokens[$0].kind == .number }
  }

  /// ★ and ☆ in UTF-8: their second byte and their third, and how wide they are.
  private static let (secondOfStars, emptyStar): (UInt8, UInt8) = (0x98, 0x86)
  private static let stars: ClosedRange<UInt8> = 0x85...0x86
  private static let (widthOfStar, fiveStars) = (3, 15)

  /// "Like (14)   Comment (3)   Share": pieces with counts behind them, and a button's words among them.
  func isRowOfCounts(_ line: Line, _ tokens: Range<Int>) -> Bool {
    guard line.words.covered > 0, !line.isSentence else { return false }
    let pieces = columns(tokens)
    return pieces.count >= Self.leastPieces && pieces.contains(where: hasCountBehind)
      && pieces.allSatisfy { $0.count <= Self.longestPiece }
  }

  private static let (leastPieces, longestPiece) = (3, 6)

  /// "13 von 240", "3 of 1,284": which of the results this one is.
  func isOneOfMany(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= Self.oneOfMany, let last = tokens.last,
      scan.tokens[tokens.lowerBound].kind == .number,
      case let word = scan.tokens[tokens.lowerBound + 1], word.kind == .word,
      word.length <= Self.lettersOfOf,
      !scan.has(.range, at: tokens.lowerBound + 1, tokens.lowerBound + 2),
      let one = scan.whole(at: tokens.lowerBound), let many = scan.whole(at: last)
    else { return false }
    return tokens.count == Self.oneOfMany && one <= many && many >= Self.leastMany
      && scan.date(at: tokens.lowerBound, tokens.upperBound) == nil
  }

  private static let (oneOfMany, lettersOfOf, leastMany) = (3, 3, 10)

  /// "Winkelmandje (0)", "Saved jobs (0)": what nobody put anything into.
  func isEmptyCount(_ tokens: Range<Int>) -> Bool {
    tokens.count <= Self.longestPiece && hasCountBehind(tokens)
      && scan.whole(at: tokens.upperBound - 2) == 0
  }

  /// "Geplaatst door: Museum De Tol (3 vacatures)", "Canal Parks Trust (12 jobs)": how many a site has of an employer.
  func endsInCountOfOthers(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > Self.countOfOthers, scan.tokens[tokens.upperBound - 1].isSign(")"),
      case let count = tokens.upperBound - Self.countOfOthers, scan.tokens[count].isSign("("),
      scan.tokens[count + 1].kind == .number
    else { return false }
    return scan.isWord(.results, at: count + 2, tokens.upperBound)
  }

  /// "(3 vacatures)"
  private static let countOfOthers = 4

  /// "Vacature 4 van 38", "Job 7 von 212"
  func isCountedThing(_ words: FurnitureWords, _ line: Range<Int>) -> Bool {
    // "Inserat 38 von 71   << >>": the links to the others stand behind.
    let tokens = line.prefix { !scan.tokens[$0].isSign("<") && !scan.tokens[$0].isSign(">") }
    return words.hasThing && words.numbers == 2 && words.words <= Self.wordsOfCount
      && !words.hasLongNumber
      && scan.tokens[tokens.upperBound - 1].kind == .number && tokens.count <= Self.longestCount
  }

  /// Counts stand beside a place or another fact.
  func isMixed(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      scan.tokens[$0].kind == .bullet || scan.tokens[$0].isSign("|")
        || scan.tokens[$0].isSign("?") && scan.tokens[$0].isSpaced && scan.tokens[$0].length > 1
    }
  }

  /// "Vacature 4 van 38"
  private static let wordsOfCount = 3
  private static let longestCount = 5
}
