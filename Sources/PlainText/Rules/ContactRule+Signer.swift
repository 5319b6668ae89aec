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
  private static let (farthestSignature, farthestSender) = (40, 40)
  /// A first name, a blank and the whole name stand so near below the closing.
  private static let longestSignature = 5
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
    let asks = isSigned || cue(in: tokens) == .enquiry
    guard
      let signer = isSigned
        ? signature(below: line) ?? sender(above: line, asks: asks)
        : sender(above: line, asks: asks)
    else { return }
    role = roleBelow(signer)
    begin(signer.name, in: text.lines[signer.line].tokens, line: signer.line)
    if let holder, let name = contacts[holder].name { unannounced.remove(name) }
  }

  /// "Anmeldung bei mir: Jochen, 0176 …", "Bel me (Fatma, 06-…)": the writer's first name behind the word that means her.
  func firstNameOfWriter(at index: Int, _ tokens: Range<Int>) -> Range<Int>? {
    guard index - 2 >= tokens.lowerBound, scan.tokens[index - 1].kind == .sign else { return nil }
    let isWriter =
      scan.isWord(.myself, at: index - 2, index)
      && (scan.tokens[index - 1].isSign(":") || scan.tokens[index - 1].isSign(",")
        || scan.tokens[index - 1].isSign("("))
    // "Ruf einfach durch: Steffen, 0170 …"
    guard isWriter || asksToWrite && scan.tokens[index - 1].isSign(":") else { return nil }
    return scan.firstNameReached(at: index, tokens.upperBound)
  }

  private func signature(below line: Int) -> (name: Range<Int>, line: Int)? {
    let last = min(line + Self.farthestSignature, text.lines.count)
    guard line + 1 < last,
      let closing = (line + 1..<last).first(where: { isSignOff(text.lines[$0].tokens) })
    else { return nil }
    let below = (closing + 1..<min(closing + Self.longestSignature, text.lines.count))
      .filter { !text.lines[$0].tokens.isEmpty }
    guard let first = below.first else { return nil }
    return wholeName(first) ?? below.dropFirst().first.flatMap { wholeName($0, below: first) }
  }

  /// "Tom" over "Tom Braithwaite BVSc MRCVS": the first name, and below it the whole with its degrees.
  private func wholeName(_ line: Int, below first: Int) -> (name: Range<Int>, line: Int)? {
    let (short, tokens) = (text.lines[first].tokens, text.lines[line].tokens)
    guard short.count == 1, let start = tokens.first, scan.equal(start..<start + 1, short),
      var name = scan.person(at: start, tokens.upperBound), name.lowerBound == start
    else { return nil }
    while name.count > 2, let last = name.last, isDegree(last) { name = name.dropLast() }
    return text.isOrganisation(name) ? nil : (name, line)
  }

  /// "BVSc", "MRCVS", "PhD": no name is written so.
  private func isDegree(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.traits.contains(.allCapitals) || token.traits.contains(.mixed)
      || scan.text(index..<index + 1).dropFirst().contains { $0.isUppercase }
  }

  func isSignOff(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first, tokens.count <= Self.longestClosing else { return false }
    return scan.match(.mail, is: MailWords.closing.index, at: first, tokens.upperBound) != nil
      || scan.isWord(.signOff, at: first, tokens.upperBound)
  }

  /// A line with a time alone, below a name; a name and a time on one line where the message asks for questions.
  private func sender(above line: Int, asks: Bool) -> (name: Range<Int>, line: Int)? {
    let first = max(1, line - Self.farthestSender)
    guard first < line else { return nil }
    for index in (first..<line).reversed() {
      let tokens = text.lines[index].tokens
      if isClock(tokens) { return wholeName(index - 1) }
      // "Noor Wiersma  10:42"
      if asks, let name = tokens.first.flatMap({ scan.person(at: $0, tokens.upperBound) }),
        name.lowerBound == tokens.lowerBound, isClock(name.upperBound..<tokens.upperBound)
      {
        return (name, index)
      }
    }
    return nil
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
