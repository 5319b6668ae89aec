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

  /// "Jane Cooper is the recruiter for this role", "Geert Jan is onze planner."
  func roleBehindBeing(_ name: Range<Int>, _ tokens: Range<Int>) -> Range<Int>? {
    let article = name.upperBound + 1
    guard article < tokens.upperBound, scan.isWord(.being, at: article - 1, article),
      scan.isWord(.ours, at: article, article + 1)
        || scan.isWord(.article, at: article, article + 1)
    else { return nil }
    // Without what follows the job: "the recruiter for this role".
    let near = article + 1..<min(article + 1 + Self.longestRoleInLead, tokens.upperBound)
    guard let job = near.first(where: { scan.isJob($0) }),
      near.prefix(while: { $0 <= job }).allSatisfy({ scan.tokens[$0].kind == .word })
    else { return nil }
    return near.lowerBound..<job + 1
  }

  /// "ruft Katrin Dahms an, sie ist unsere Koordinatorin", "Ask for Jola …, she's the art lead"
  func roleBehindPronoun(_ name: Range<Int>, _ tokens: Range<Int>) -> Range<Int>? {
    let near = name.upperBound..<min(name.upperBound + Self.farthestPronoun, tokens.upperBound)
    for index in near {
      guard
        var start = scan.match(.word, is: SmallWord.pronoun.index, at: index, tokens.upperBound)
      else { continue }
      if scan.isWord(.being, at: start, tokens.upperBound) { start += 1 }
      guard start < tokens.upperBound,
        scan.isWord(.ours, at: start, start + 1) || scan.isWord(.article, at: start, start + 1)
      else { continue }
      let said = start + 1..<min(start + 1 + Self.longestRoleInLead, tokens.upperBound)
      guard let job = said.first(where: { scan.isJob($0) }),
        said.prefix(while: { $0 <= job }).allSatisfy({ scan.tokens[$0].kind == .word })
      else { continue }
      return said.lowerBound..<job + 1
    }
    return nil
  }

  /// "if you have questions," stands between.
  private static let farthestPronoun = 10

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
