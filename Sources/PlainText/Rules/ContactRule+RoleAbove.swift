import Facts

/// What somebody does, told in the words that lead to the name.
///
///     Noch Fragen? Unser Terminalleiter weiss Rat.         … kun je terecht bij de sectievoorzitter: Bart Meulman
///     Dieter Schaub
extension ContactRule {
  /// "Head of Technology": what stands between an article and the name's line is no longer.
  private static let longestRoleInLead = 6

  /// The role in the sentence that leads to a name: before its colon, or in the line right above.
  func roleInLead(_ name: Range<Int>, _ line: Int) -> Range<Int>? {
    let all = text.lines[line].tokens
    let start = scan.personStart(name, all.lowerBound)
    if start > all.lowerBound, scan.tokens[start - 1].isSign(":") {
      return roleBehindArticle(sentence(before: start - 1, all.lowerBound))
    }
    guard start == all.lowerBound, line > 0, !text.lines[line].isAfterBlank,
      !text.isDropped(line - 1), let last = text.lines[line - 1].tokens.last,
      scan.tokens[last].isSign(":") || scan.tokens[last].isSentenceEnd
    else { return nil }
    return roleBehindArticle(sentence(before: last, text.lines[line - 1].tokens.lowerBound))
  }

  private func sentence(before end: Int, _ lower: Int) -> Range<Int> {
    let start = (lower..<end).last { scan.tokens[$0].isSentenceEnd && scan.tokens[$0 + 1].isSpaced }
    return (start.map { $0 + 1 } ?? lower)..<end
  }

  /// "our Head of Technology", "de sectievoorzitter terecht": from the job behind the last article on, with what it is
  /// of.
  private func roleBehindArticle(_ sentence: Range<Int>) -> Range<Int>? {
    guard
      let article = sentence.last(where: {
        (scan.isWord(.ours, at: $0, sentence.upperBound)
          || scan.isWord(.article, at: $0, sentence.upperBound)) && startsRole($0 + 1, sentence)
      })
    else { return nil }
    var end = article + 1
    while end < sentence.upperBound, end - article <= Self.longestRoleInLead,
      isOfRole(end, article + 1, sentence)
    {
      end += 1
    }
    while end > article + 1, scan.has(.joiner, at: end - 1, end) { end -= 1 }
    return article + 1..<end
  }

  private func startsRole(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard index < sentence.upperBound, scan.tokens[index].kind == .word else { return false }
    return scan.isJob(index) || scan.has(.rolelead, at: index, sentence.upperBound)
      || index + 1 < sentence.upperBound && scan.tokens[index].isCapital
        && scan.tokens[index + 1].isCapital && scan.isJob(index + 1)
  }

  private func isOfRole(_ index: Int, _ start: Int, _ sentence: Range<Int>) -> Bool {
    guard scan.tokens[index].kind == .word else { return false }
    if scan.isJob(index) || index == start { return true }
    if scan.has(.joiner, at: index, sentence.upperBound) { return true }
    return scan.tokens[index].isCapital
  }
}
