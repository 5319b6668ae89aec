import Facts

/// The list of a search that stands over the vacancy that was chosen in it.
///
///     248 jobs
///     Truck Driver           the first line of the chosen one
///     Yard Spotter
///     Truck Driver           where it is shown whole
extension FurnitureReading {
  /// The lines of the reading from the list's count to where the chosen vacancy stands a second time; empty where prose
  /// stands between, or no line of the list comes back.
  func resultsOverChosen(_ twins: FurnitureTwins) -> Range<Int> {
    guard let start = lines.indices.first(where: isOverResults) else { return 0..<0 }
    let list = lines[(start + 1)...].prefix(Self.longestResults)
    let end = list.firstIndex { $0.evidence.contains(.paragraph) } ?? list.endIndex
    // The same words tell it better than those a longer line begins with.
    for tail in [0, Self.longestTail] {
      for chosen in lines[..<end].indices.dropFirst(start + 1) {
        guard !lines[chosen].evidence.isKnown, !lines[chosen].isSentence,
          scan.words(lineOf(chosen)) >= Self.leastOfTitle,
          let shown = shownAgain(chosen, before: end, tail)
        else { continue }
        return lines[start].line..<lines[startOfHead(shown, chosen, twins)].line
      }
    }
    return resultsOverPicture(start, end)
  }

  /// The chosen one is none of those in the list, and stands under its employer's picture, apart.
  private func resultsOverPicture(_ start: Int, _ end: Int) -> Range<Int> {
    let picture = lines[..<end].indices.dropFirst(start + Self.leastBetween).first {
      lines[$0].kind == .logo && lines[$0].evidence.isKnown && lines[$0].isAfterBlank
    }
    guard let picture,
      lines[start..<picture].count(where: { !$0.evidence.isKnown }) >= Self.leastBetween,
      lines[picture..<end].dropFirst().prefix(Self.linesOfCard).contains(where: {
        $0.evidence.contains(.jobTitle)
      })
    else { return 0..<0 }
    return lines[start].line..<lines[picture].line
  }

  /// A list has at most so many lines.
  private static let longestResults = 400
  /// A name of one word may stand in a list and below it by chance.
  private static let leastOfTitle = 2
  /// The chosen vacancy has lines of other ones below it.
  private static let leastBetween = 4
  /// "- job post", ", 3-6 PQE" behind the title
  private static let longestTail = 6

  private func lineOf(_ place: Int) -> Range<Int> { reading.lines[lines[place].line].tokens }

  /// "248 jobs", "Sorteren op: relevantie - datum"
  private func isOverResults(_ place: Int) -> Bool {
    let tokens = lineOf(place)
    guard !lines[place].isSentence, tokens.count <= Self.longestCount,
      reading.summary(of: lines[place].line).may(.word), let first = tokens.first
    else { return false }
    if scan.isWord(.sorting, at: first, tokens.upperBound) { return true }
    return scan.words(tokens) <= Self.wordsOfCount && scan.tokens[first].kind == .number
      && scan.contains(.results, in: tokens)
  }

  private static let (longestCount, wordsOfCount) = (14, 2)

  /// The first line below the list that begins with the same words.
  private func shownAgain(_ chosen: Int, before end: Int, _ tail: Int) -> Int? {
    let words = lineOf(chosen)
    return lines[..<end].indices.dropFirst(chosen + Self.leastBetween).first { place in
      let tokens = lineOf(place)
      return tokens.count >= words.count && tokens.count <= words.count + tail
        && scan.equal(tokens.prefix(words.count), words)
    }
  }

  /// Over the title the employer may stand, whom the list names as well, with a picture and buttons.
  private func startOfHead(_ shown: Int, _ chosen: Int, _ twins: FurnitureTwins) -> Int {
    var start = shown
    while start > chosen + 1,
      lines[start - 1].evidence.isKnown || isOfCard(start - 1, chosen, twins)
    {
      start -= 1
    }
    return start
  }

  private func isOfCard(_ place: Int, _ chosen: Int, _ twins: FurnitureTwins) -> Bool {
    twins.places(of: place).contains {
      $0 > chosen && $0 <= chosen + Self.linesOfCard && $0 < place
    }
  }

  /// Title, employer, place and pay of one vacancy in a list.
  private static let linesOfCard = 4
}

extension Scan {
  /// How many words a stretch has.
  func words(_ tokens: Range<Int>) -> Int { tokens.count { self.tokens[$0].kind == .word } }
}
