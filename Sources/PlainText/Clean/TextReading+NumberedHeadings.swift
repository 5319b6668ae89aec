import Facts

/// The headings of a document whose sections are numbered without a dot: "1 Onze organisatie", "5 Solliciteren".
extension TextReading {
  /// So many in a row, each with the number after the last one's, are no accident.
  private static let leastHeadings = 3
  /// A heading has so few words behind its number.
  private static let longestHeading = 8

  /// The lines that the longest count from 1 heads. What a table of contents says of them is no heading: it leads to a
  /// page's number.
  func numberedHeadings() -> Set<Int> {
    var best: [Int] = []
    var run: [Int] = []
    for index in lines.indices where lines[index].role == .open {
      guard let number = headingNumber(index) else { continue }
      if number == run.count + 1 {
        run.append(index)
      } else if number == 1 {
        run = [index]
      }
      if run.count > best.count { best = run }
    }
    return best.count >= Self.leastHeadings ? Set(best) : []
  }

  /// The number that the line begins with, where a word with a capital follows and no figure.
  private func headingNumber(_ index: Int) -> Int? {
    let tokens = lines[index].tokens
    guard lines[index].marker == .none, (2...Self.longestHeading).contains(tokens.count),
      scan.tokens[tokens.lowerBound].kind == .number, scan.tokens[tokens.lowerBound].length <= 2,
      scan.tokens[tokens.lowerBound + 1].kind == .word,
      scan.tokens[tokens.lowerBound + 1].isCapital, !isSentence(index),
      !tokens.dropFirst().contains(where: { scan.tokens[$0].kind == .number })
    else { return nil }
    return scan.whole(at: tokens.lowerBound)
  }
}
