import Facts

/// Headers and footers of a document's pages that stand beside the page's number.
extension PageFurniture {
  /// The header or footer beside a page number stands beside another one, too, or heads the text; and so may the
  /// lines beyond it.
  func dropNeighbours(_ lines: inout [PlainLine]) {
    for _ in 0..<Self.mostOfHeader where !dropNearest(&lines) { return }
  }

  /// A header has at most so many lines beside the page's number.
  private static let mostOfHeader = 5

  /// False where nothing nearest to the page numbers repeats.
  private func dropNearest(_ lines: inout [PlainLine]) -> Bool {
    let pages = lines.indices.filter { lines[$0].isOfPage }
    guard pages.count >= 2 else { return false }
    // What the text begins with may be repeated as a header; it is the title, most likely, and stays.
    let head = lines.indices.first { lines[$0].role == .open && lines[$0].tokens.count >= 2 }
    var neighbours = head.map { [$0] } ?? []
    for page in pages {
      for neighbour in [
        lines[..<page].lastIndex { !$0.isBlank }, lines[(page + 1)...].firstIndex { !$0.isBlank },
      ] {
        // One that stands between two page numbers is met twice, at once.
        guard let neighbour, lines[neighbour].role == .open, lines[neighbour].tokens.count >= 2,
          neighbours.last != neighbour
        else { continue }
        neighbours.append(neighbour)
      }
    }
    // What the last page ends with has no number below.
    let end = lines.indices.last { lines[$0].role == .open && lines[$0].tokens.count >= 2 }
    if let end, !neighbours.contains(end) { neighbours.append(end) }
    let repeated = repeated(neighbours.map { scan.line(lines[$0].tokens) })
    var hasDropped = false
    for (neighbour, isRepeated) in zip(neighbours, repeated) where isRepeated {
      // "Zorgband Dender\tInformatiebundel": a title is not set in columns.
      guard neighbour != head || isInColumns(lines[neighbour]) || isOverHeader(neighbour, lines)
      else { continue }
      lines[neighbour].role = .dropped(.pageHeader)
      hasDropped = true
    }
    return hasDropped
  }

  /// Another line of the header stands right below, and the page's number below that: what heads all pages is the
  /// letterhead, and the title is told below.
  private func isOverHeader(_ head: Int, _ lines: [PlainLine]) -> Bool {
    let below = lines[(head + 1)...].prefix { !$0.isBlank }
    guard let header = below.first, case .dropped(.pageHeader) = header.role else { return false }
    return below.contains { $0.isOfPage }
      && below.allSatisfy { if case .dropped = $0.role { true } else { false } }
  }

  /// "Kwekerij Oosterlee · personeelszaken · versie 2" over the text and again in it or below it: three pieces or more stand so
  /// on each page of a document. Those that name a job stand beside a page's number as well, or are the title.
  func dropRunningHeads(_ lines: inout [PlainLine]) {
    guard let first = lines.firstIndex(where: { $0.role == .open && !$0.tokens.isEmpty }),
      isInPieces(lines[first])
    else { return }
    let head = lines[first].tokens
    let pages = lines.indices.filter {
      (lines[$0].role == .open || lines[$0].role == .dropped(.pageHeader))
        && lines[$0].tokens.count == head.count && scan.equal(lines[$0].tokens, head)
    }
    let isBesidePage = pages.contains { lines[$0].role == .dropped(.pageHeader) }
    guard pages.count > 1, isBesidePage || !namesJob(lines[first]) else { return }
    for page in pages { lines[page].role = .dropped(.pageHeader) }
  }

  private func isInPieces(_ line: PlainLine) -> Bool {
    let breaks = line.tokens.dropFirst().dropLast().count {
      let token = scan.tokens[$0]
      return token.kind == .bullet || token.isSign("|") || token.isSign("-") && token.isSpaced
    }
    return line.marker == .none && breaks >= Self.leastBreaks
  }

  private func namesJob(_ line: PlainLine) -> Bool {
    line.tokens.contains {
      scan.has(.role, at: $0, line.tokens.upperBound)
        || scan.hasRoleSuffix(at: $0, line.tokens.upperBound)
        || scan.tokens[$0].kind == .currency
    }
  }

  /// Between three pieces
  private static let leastBreaks = 2

  private func isInColumns(_ line: PlainLine) -> Bool {
    line.tokens.contains { scan.tokens[$0].kind == .tab }
  }

  /// "Informatiepakket Zwembad De Golf" over "1", again over "2" and over "3": numbers alone that go up by one, each right
  /// below the same words.
  func pagesUnderHeads(_ lines: [PlainLine]) -> [Int] {
    let numbers = lines.indices.dropFirst().filter {
      lines[$0].role == .open && lines[$0].marker == .none && lines[$0].tokens.count == 1
        && scan.whole(at: lines[$0].tokens.lowerBound).map { $0 <= Self.mostPages } ?? false
        && lines[$0 - 1].role == .open && lines[$0 - 1].tokens.count >= 2
    }
    guard let first = numbers.first, numbers.count >= Self.leastPages else { return [] }
    let head = lines[first - 1].tokens
    let values = numbers.map { scan.whole(at: lines[$0].tokens.lowerBound) ?? 0 }
    let goesUp = zip(values, values.dropFirst()).allSatisfy { $1 == $0 + 1 }
    let isSame = numbers.allSatisfy { scan.equal(lines[$0 - 1].tokens, head) }
    return goesUp && isSame ? numbers : []
  }

  /// Two numbers may be of anything.
  private static let (leastPages, mostPages) = (3, 200)
}
