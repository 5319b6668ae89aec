import Facts

/// Which short lines have the same words, and which hold those of another.
struct FurnitureTwins {
  private let scan: Scan
  private let tokens: [Range<Int>]
  private let keys: [UInt64]
  /// The places of the short lines with a key, in their order.
  private var byKey: [UInt64: [Int]] = [:]

  init(_ lines: [(tokens: Range<Int>, isSentence: Bool)], _ scan: Scan) {
    self.scan = scan
    tokens = lines.map(\.tokens)
    keys = lines.map {
      $0.isSentence || $0.tokens.count > Self.most ? 0 : Self.key(scan, $0.tokens)
    }
    for (place, key) in keys.enumerated() where key != 0 { byKey[key, default: []].append(place) }
  }

  /// A short line has at most so many tokens.
  private static let most = 24
  /// Of a line that stands a hundred times ten places are enough.
  private static let enough = 10

  func count(_ place: Int) -> Int { byKey[keys[place]]?.count ?? 0 }

  func places(of place: Int) -> ArraySlice<Int> {
    (byKey[keys[place]] ?? []).prefix(Self.enough)
  }

  /// Those of the words behind a number: "1 Hauptaufgaben" leads to "Hauptaufgaben".
  func placesWithoutNumber(of place: Int) -> ArraySlice<Int> {
    guard keys[place] != 0, let first = tokens[place].first, scan.tokens[first].kind == .number
    else { return [] }
    return (byKey[Self.key(scan, tokens[place].dropFirst())] ?? []).prefix(Self.enough)
  }

  /// "Vacature Adviseur | Gemeente Lindebroek", "Home / Vacatures / Adviseur" over the line "Adviseur".
  func namesPage(_ place: Int, unless isValue: (Int) -> Bool) -> Bool {
    guard keys[place] != 0 else { return false }
    if place == 0, beginsOrEndsAsTitle(tokens[place], unless: isValue) { return true }
    let pieces = pieces(tokens[place])
    // "1,0 fte | Faculteit der Letteren | sluit 10 mei 2027" are facts, "Suhl | Vollzeit | unbefristet", too.
    let figures = pieces.count { piece in
      piece.contains { scan.tokens[$0].kind == .number } || isFact(piece)
    }
    guard pieces.count >= 2, figures < 2,
      !tokens[place].contains(where: { scan.tokens[$0].kind == .currency })
    else { return false }
    guard
      pieces.count >= Self.leastSteps || place == 0
        || tokens[place].contains(where: { scan.tokens[$0].isSign("|") })
    else { return false }
    return pieces.contains { piece in
      scan.span(piece).count >= Self.leastTitle
        && byKey[Self.key(scan, piece)]?.last.map { $0 > place && !isValue($0) } ?? false
    }
  }

  /// "Amtsärztin / Amtsarzt (m/w/d) - Karriereportal Landkreis Wiesengrund": a title that has a break of its own.
  private func beginsOrEndsAsTitle(_ line: Range<Int>, unless isValue: (Int) -> Bool) -> Bool {
    line.dropFirst().dropLast().contains { index in
      isBreak(scan.tokens[index])
        && [line.lowerBound..<index, index + 1..<line.upperBound].contains { piece in
          pieces(piece).count > 1 && scan.span(piece).count >= Self.leastTitle
            && byKey[Self.key(scan, piece)]?.last.map { $0 > 0 && !isValue($0) } ?? false
        }
    }
  }

  /// A town, a kind of contract, how much of a week.
  private func isFact(_ piece: Range<Int>) -> Bool {
    let employment = scan.employment(in: piece)
    return employment.isWhole || employment.isEmpty || scan.gazetteer(piece)?.kind == .town
  }

  /// "Save Tree Officer at Wexcombe": beside the button's words stands a line of the text.
  func quotesLine(_ place: Int) -> Bool {
    let range = tokens[place]
    guard keys[place] != 0, range.count >= Self.leastQuoting else { return false }
    for start in range.prefix(Self.longestPress) where start + 2 <= range.upperBound {
      for end in start + 2...range.upperBound where end - start < range.count && end - start >= 2 {
        guard scan.span(start..<end).count >= Self.leastQuote,
          let others = byKey[Self.key(scan, start..<end)]
        else { continue }
        if others.contains(where: { $0 != place }) { return true }
      }
    }
    return false
  }

  /// "Bewerben Sie sich auf"
  private static let longestPress = 5

  /// Cut at bars, arrows, and at dashes and slashes between blanks.
  private func pieces(_ tokens: Range<Int>) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens where isBreak(scan.tokens[index]) {
      if start < index { pieces.append(start..<index) }
      start = index + 1
    }
    if start < tokens.upperBound { pieces.append(start..<tokens.upperBound) }
    return pieces
  }

  private func isBreak(_ token: Token) -> Bool {
    if token.isSign("|") || token.isSign(">") { return true }
    return token.isSpaced
      && (token.isSign("-") || token.isSign("/") || token.isSign("\"") && token.length > 1)
  }

  /// A hash (FNV-1a) of the words and numbers, without signs and case.
  private static func key(_ scan: Scan, _ tokens: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    var isEmpty = true
    func add(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    for index in tokens {
      let token = scan.tokens[index]
      guard token.kind == .word || token.kind == .number else { continue }
      isEmpty = false
      for byte in scan.bytes[Int(token.start)..<Int(token.end)] { add(byte | 0x20) }
      add(0x20)
    }
    return isEmpty ? 0 : hash | 1
  }

  /// "Home / Vacatures / Adviseur": a path has three steps where no bar says that the line names the page.
  private static let leastSteps = 3
  /// In letters; shorter words stand in many lines.
  private static let leastTitle = 6
  private static let leastQuote = 10
  /// A button's word and a title.
  private static let leastQuoting = 3
}
