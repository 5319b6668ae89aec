import Facts

/// Lines that say what they are by their form alone: counts beside signs, files to download, leaders to a page's
/// number, pictures.
extension FurnitureReading {
  /// What a line's form tells, in whatever language.
  func addMarks(_ line: inout Line, _ tokens: Range<Int>, _ summary: Scan.Summary) {
    if summary.hasNumber, isTally(line.line, tokens) {
      line.evidence.insert(.tally)
      line.kind = .counter
    }
    if isRating(line.line) || summary.hasNumber && isRowOfCounts(line, tokens) {
      line.evidence.insert(.tally)
      line.kind = .counter
    }
    if summary.hasNumber, isEmptyCount(tokens) || isOneOfMany(tokens) {
      line.evidence.insert(.whole)
      line.kind = .counter
    }
    if summary.hasNumber, !line.isSentence, endsInCountOfOthers(tokens) {
      line.evidence.insert(.holds)
      line.kind = .counter
    }
    if !line.isSentence, summary.may("."), let kind = fileKind(tokens) {
      line.evidence.insert(.holds)
      line.kind = line.kind ?? kind
      line.isFile = true
    }
    if summary.hasNumber, summary.may("."), hasLeaders(tokens) {
      line.evidence.insert(.contents)
      line.kind = .site
    }
    if isBox(line.line) {
      line.evidence.insert(.bracketed)
      line.evidence.insert(.holds)
      line.kind = .form
    }
    if isPicture(line.line) {
      line.evidence.insert(.logo)
      line.kind = .logo
    }
  }

  /// "♡ 23", "👁 418", "4,1 ★", ":ship: 6": numbers beside signs, and no word, amount, day or number to call.
  private func isTally(_ index: Int, _ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longestTally, !reading.hasTelephone(tokens),
      tokens.allSatisfy({ mayCount($0, tokens) }),
      !tokens.contains(where: { scan.date(at: $0, tokens.upperBound) != nil })
    else { return false }
    return isGlyphLed(index, tokens) || tokens.contains(where: { isGlyph($0, tokens) })
  }

  /// Three counts with the names of their signs have so many tokens.
  private static let longestTally = 16

  private func mayCount(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    switch token.kind {
    case .number: return token.length <= Self.longestCount
    case .word: return isGlyph(index, tokens)
    case .currency, .tab: return false
    case .sign, .bullet: return !token.isSign("%") && !token.isSign("/") && !token.isSign("-")
    }
  }

  /// "1.284"
  private static let longestCount = 6

  /// An emoji, a star, or the name of one between colons: `:raised_hands:`.
  private func isGlyph(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    if token.kind == .sign || token.kind == .bullet {
      return isSymbol(Int(token.start))
    }
    guard token.kind == .word else { return false }
    if scan.bytes[Int(token.start)] >= Self.firstOfEmoji { return true }
    return index > tokens.lowerBound && isJoint(index - 1)
      && index + 1 < tokens.upperBound && isJoint(index + 1)
  }

  private func isJoint(_ index: Int) -> Bool {
    scan.tokens[index].isSign(":") || scan.tokens[index].isSign("_")
  }

  /// A star, a heart (U+2600 to U+27BF) or an emoji; "•", "–", "≥" and "№" are none.
  private func isSymbol(_ start: Int) -> Bool {
    let first = scan.bytes[start]
    if first >= Self.firstOfEmoji { return true }
    return first == Self.firstOfSymbols && start + 1 < scan.bytes.count
      && Self.secondOfSymbols ~= scan.bytes[start + 1]
  }

  /// The first bytes of symbols (★, ♡) and of emoji in UTF-8.
  static let firstOfSymbols: UInt8 = 0xE2
  /// Four bytes to a scalar: emoji begin with it.
  static let firstOfEmoji: UInt8 = 0xF0
  private static let secondOfSymbols: ClosedRange<UInt8> = 0x98...0x9E

  /// The sign before a number alone was taken for a list's bullet.
  private func isGlyphLed(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let line = reading.lines[index]
    guard line.marker == .bullet, tokens.count == 1 else { return false }
    return line.span.contains {
      $0 < Int(scan.tokens[tokens.lowerBound].start) && isSymbol($0)
    }
  }

  /// "☐ Thurgau (77)", and "☑ Zürich (214)" beside one that is empty: to be ticked by whoever reads the page.
  private func isBox(_ index: Int) -> Bool {
    guard let box = box(index) else { return false }
    let near =
      max(0, index - Self.farthestBox)..<min(reading.lines.count, index + Self.farthestBox + 1)
    let others = near.filter { $0 != index }.compactMap { self.box($0) }
    guard box == Self.emptyBox else { return others.contains(Self.emptyBox) }
    // Word has ☐ before the items of a list: in a form one stands alone, has a count behind it, or another is ticked.
    return others.isEmpty || hasCountBehind(index) || others.contains { $0 != Self.emptyBox }
  }

  /// "Thurgau (77)"
  func hasCountBehind(_ index: Int) -> Bool { hasCountBehind(reading.lines[index].tokens) }

  func hasCountBehind(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= Self.leastCounted, let last = tokens.last else { return false }
    return scan.tokens[last].isSign(")") && scan.tokens[last - 1].kind == .number
      && scan.tokens[last - 2].isSign("(")
  }

  /// The sign that a line begins with, of the three that Unicode has for boxes: ☐, ☑, ☒.
  private func box(_ index: Int) -> UInt8? {
    let bytes = reading.lines[index].span.prefix(Self.widthOfBox).map { scan.bytes[$0] }
    guard bytes.count == Self.widthOfBox, bytes[0] == 0xE2, bytes[1] == 0x98,
      (Self.emptyBox...Self.crossedBox).contains(bytes[2])
    else { return nil }
    return bytes[2]
  }

  /// ☐ and ☒ end in these bytes; the three of a box are as wide.
  private static let (emptyBox, crossedBox, widthOfBox): (UInt8, UInt8, Int) = (0x90, 0x92, 3)
  /// The boxes of one question stand so near.
  private static let farthestBox = 4

  /// "Job pack.pdf", "Leitbild.pdf (PDF, 1.1 MB)  Download": a file by its name, and no words behind it that say more.
  private func fileKind(_ tokens: Range<Int>) -> FurnitureKind? {
    guard tokens.count <= Self.longestFile,
      let dot = tokens.dropFirst().first(where: { kindOfExtension($0, tokens) != nil })
    else { return nil }
    let rest = dot + 2..<tokens.upperBound
    // "Bitte schicke uns Lebenslauf.pdf" asks for it.
    guard dot - tokens.lowerBound <= Self.longestName,
      !(tokens.lowerBound..<dot).contains(where: { scan.isWord(.you, at: $0, dot) }),
      scan.headingTopic(of: tokens) == nil
    else { return nil }
    let isAlone =
      rest.isEmpty || scan.tokens[rest.lowerBound].kind == .tab
      || scan.isSign("(", at: rest.lowerBound, rest.upperBound)
        && (scan.contains(.number, in: rest) || scan.hasDigit(in: rest))
    return isAlone ? kindOfExtension(dot, tokens) : nil
  }

  private static let longestFile = 24
  /// "Annual report 2026", and a hyphen or two.
  private static let longestName = 8
  private static let documents: Set<String> = ["pdf", "doc", "docx", "odt"]
  private static let pictures: Set<String> = ["jpg", "jpeg", "png", "gif", "webp", "svg", "heic"]

  /// What the ending behind a full stop at `index` is of.
  private func kindOfExtension(_ index: Int, _ tokens: Range<Int>) -> FurnitureKind? {
    guard scan.tokens[index].isSign("."), index + 1 < tokens.upperBound,
      !scan.tokens[index + 1].isSpaced,
      Self.lettersOfExtension.contains(scan.tokens[index + 1].length)
    else { return nil }
    let ending = scan.text(index + 1..<index + 2).lowercased()
    if Self.documents.contains(ending) { return .action }
    return Self.pictures.contains(ending) ? .logo : nil
  }

  /// "2 De functie ........................ 3": dots that lead to the number of a page.
  private func hasLeaders(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, scan.tokens[last].kind == .number,
      scan.tokens[last].length <= Self.longestPage
    else { return false }
    var index = last - 1
    var dots = 0
    while index > tokens.lowerBound, scan.tokens[index].isSign(".") {
      dots += scan.tokens[index].length
      index -= 1
    }
    return dots >= Self.leastDots && index > tokens.lowerBound
  }

  private static let (leastDots, longestPage) = (4, 3)

  /// `![Karte](https://…/karte.png)`: a picture on a line of its own.
  func isPicture(_ index: Int) -> Bool {
    let line = reading.lines[index]
    guard reading.isMarkdown, line.parts.isEmpty, line.marker == .none,
      line.tokens.count >= Self.leastOfPicture
    else {
      return false
    }
    let (first, last) = (line.tokens.lowerBound, line.tokens.upperBound - 1)
    guard scan.tokens[first].isSign("!"), scan.tokens[first + 1].isSign("["),
      !scan.tokens[first + 1].isSpaced, scan.tokens[last].isSign(")")
    else { return false }
    return line.tokens.count { scan.tokens[$0].isSign("]") } == 1
  }

  /// `![](a)`
  private static let leastOfPicture = 6

  /// A word, or a sign, and its count in parentheses.
  private static let leastCounted = 3
  /// "pdf", "docx"
  private static let lettersOfExtension = 3...4
}
