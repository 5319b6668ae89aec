import Facts

/// Whoever wrote the text and means herself: named below it, or over her message in a chat.
///
///     Ring or text me on 07700 900413.        Nora Behrendt
///                                               09:49
///     All best,                               Telefon geht auch: 0911 555 72 18
///     Bex Hollis
///     Production Manager
extension ContactRule {
  /// A letter's signature stands so many lines below, the name over a message so many above.
  private static let (farthestSignature, farthestSender) = (40, 20)
  /// A line of a closing, a name or a role has no more words.
  private static let (longestClosing, longestLineOfRole) = (6, 8)
  /// "09:49", "9:02 a.m."
  private static let longestClock = 8

  /// Takes the writer as the holder of an address that the sentence gives to nobody.
  mutating func beginSigner(_ tokens: Range<Int>, line: Int) {
    guard holder == nil,
      !tokens.contains(where: {
        scan.person(at: $0, tokens.upperBound) != nil || scan.desk(at: $0, tokens.upperBound) != nil
      })
    else { return }
    let isSigned = scan.contains(.myself, in: tokens)
    guard let signer = isSigned ? signature(below: line) : sender(above: line) else { return }
    role = roleBelow(signer)
    begin(signer.name, in: text.lines[signer.line].tokens, line: signer.line)
    if let holder, let name = contacts[holder].name { unannounced.remove(name) }
  }

  private func signature(below line: Int) -> (name: Range<Int>, line: Int)? {
    let last = min(line + Self.farthestSignature, text.lines.count)
    guard line + 1 < last,
      let closing = (line + 1..<last).first(where: { isSignOff(text.lines[$0].tokens) })
    else { return nil }
    let below = (closing + 1..<min(closing + 4, text.lines.count))
      .first { !text.lines[$0].tokens.isEmpty }
    return below.flatMap(wholeName)
  }

  private func isSignOff(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count <= Self.longestClosing else { return false }
    return scan.match(.mail, is: MailWords.closing.index, at: first, tokens.upperBound) != nil
      || scan.isWord(.signOff, at: first, tokens.upperBound)
  }

  /// A line with a time alone, below a name.
  private func sender(above line: Int) -> (name: Range<Int>, line: Int)? {
    let first = max(1, line - Self.farthestSender)
    guard first < line,
      let clock = (first..<line).last(where: { isClock(text.lines[$0].tokens) })
    else { return nil }
    return wholeName(clock - 1)
  }

  private func isClock(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= 3, tokens.count <= Self.longestClock, let first = tokens.first else {
      return false
    }
    return scan.tokens[first].kind == .number && scan.tokens[first + 1].isSign(":")
      && scan.tokens[first + 2].kind == .number
      && tokens.dropFirst(3).allSatisfy {
        scan.tokens[$0].kind != .number && scan.tokens[$0].length <= 3
      }
  }

  private func wholeName(_ line: Int) -> (name: Range<Int>, line: Int)? {
    let tokens = text.lines[line].tokens
    guard let first = tokens.first, let name = scan.person(at: first, tokens.upperBound),
      name == tokens, !text.isOrganisation(name)
    else { return nil }
    return (name, line)
  }

  /// "Production Manager" below the name.
  private func roleBelow(_ signer: (name: Range<Int>, line: Int)) -> Range<Int>? {
    guard signer.line + 1 < text.lines.count else { return nil }
    let tokens = text.lines[signer.line + 1].tokens
    guard let first = tokens.first, tokens.count <= Self.longestLineOfRole,
      scan.tokens[first].kind == .word,
      !tokens.contains(where: { scan.tokens[$0].kind == .number }),
      tokens.contains(where: { scan.isJob($0) || scan.has(.rolelead, at: $0, tokens.upperBound) })
    else { return nil }
    return tokens
  }
}
