import Facts

/// Runs of lines that are furniture because they are alike: other vacancies under a heading that nobody listed, the
/// channels of a chat.
///
///     Vielleicht passt auch etwas davon
///     Bauleiter (m/w/d) Wasserbau – Minden – bis 80.000 Euro
///     Polier (m/w/d) Tiefbau – Hameln
extension FurnitureReading {
  mutating func addRuns(_ twins: FurnitureTwins) {
    addRowsOfTitles(twins)
    addChannels()
    addPaths()
    addSizes()
  }

  /// Below the last prose two or more lines in a row with a gender mark each, none of which stands elsewhere: other
  /// vacancies. What stands right over them heads them.
  private mutating func addRowsOfTitles(_ twins: FurnitureTwins) {
    let prose = lines.lastIndex {
      !$0.evidence.isKnown && $0.isSentence && $0.width >= Self.leastProse
    }
    guard let prose else { return }
    var start = prose + 1
    while start < lines.count {
      let run = lines[start...].indices.prefix { isTitleOfOther($0, twins) }
      if run.count >= Self.leastTitles {
        let heading = start - 1
        let isHeaded = heading > prose && isHeadingOfOthers(heading)
        for place in isHeaded ? heading..<run.endIndex : run {
          lines[place].evidence.remove(.heading)
          lines[place].evidence.insert(.underOthers)
          lines[place].kind = .others
        }
      }
      start = max(run.endIndex, start + 1)
    }
  }

  private static let (leastTitles, widestTitle) = (2, 110)

  private func isTitleOfOther(_ place: Int, _ twins: FurnitureTwins) -> Bool {
    let line = lines[place]
    guard !line.isSentence, line.width <= Self.widestTitle, !line.evidence.contains(.labelled),
      twins.count(place) <= 1
    else { return false }
    let tokens = reading.lines[line.line].tokens
    return tokens.contains { isGenderMark($0, tokens.upperBound) }
  }

  private func isHeadingOfOthers(_ place: Int) -> Bool {
    let line = lines[place]
    return !line.isSentence && line.width <= Self.shortWidth && !line.evidence.contains(.contact)
      && !line.evidence.contains(.listItem) && !line.evidence.contains(.labelled)
  }

  /// "# welcome", "# looking-for-work": three or more lines of one small word each behind the sign of a channel.
  private mutating func addChannels() {
    var start = 0
    while start < lines.count {
      let run = lines[start...].indices.prefix(while: isChannel)
      if run.count >= Self.leastChannels {
        for place in run {
          lines[place].evidence.insert(.contents)
          lines[place].kind = .site
        }
      }
      start = max(run.endIndex, start + 1)
    }
  }

  /// "1. Home", "2. Jobs", "3. Tree Officer" over the first prose: the path to the page, as a list.
  private mutating func addPaths() {
    let prose = firstParagraph
    for start in lines.indices.prefix(prose) where number(of: start) == 1 {
      guard lines[start].kind == .site, lines[start].words.isWhole || lines[start].evidence.isKnown
      else { continue }
      var end = start
      while end + 1 < lines.count, number(of: end + 1) == end + 2 - start { end += 1 }
      guard end > start, end - start < Self.longestPath else { continue }
      for place in start...end {
        lines[place].evidence.insert(.path)
        lines[place].evidence.insert(.contents)
        lines[place].kind = .site
      }
    }
  }

  /// "A-", "A", "A+": how large the page's letters are.
  private mutating func addSizes() {
    for place in lines.indices.dropLast() where isSize(place) && isSize(place + 1) {
      for line in place...place + 1 {
        lines[line].evidence.insert(.contents)
        lines[line].kind = .site
      }
    }
  }

  private func isSize(_ place: Int) -> Bool {
    let tokens = reading.lines[lines[place].line].tokens
    guard let first = tokens.first, tokens.count <= 2,
      scan.bytes[scan.span(first..<first + 1)].elementsEqual("A".utf8)
    else { return false }
    return tokens.dropFirst().allSatisfy {
      scan.tokens[$0].isSign("+") || scan.tokens[$0].isSign("-")
    }
  }

  private static let longestPath = 6

  private func number(of place: Int) -> Int? {
    let line = reading.lines[lines[place].line]
    guard case .number = line.marker else { return nil }
    let digits = line.span.lazy.map { scan.bytes[$0] }.drop { $0 <= UInt8(ascii: " ") }
      .prefix { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  private static let leastChannels = 3

  private func isChannel(_ place: Int) -> Bool {
    let line = reading.lines[lines[place].line]
    guard case .hash = line.marker, let first = line.tokens.first,
      scan.tokens[first].isUncapitalised
    else { return false }
    return line.tokens.dropFirst().allSatisfy { !scan.tokens[$0].isSpaced }
  }

  /// Where the imprint begins that ends a page without anything above it that tells: a street and a post code, and a
  /// number of a register or an account in the same block.
  ///
  ///     Stichting Vaartbomen
  ///     Sluisweg 3, 4001 AB Tiel
  ///     KvK 01 55 62 81 | IBAN NL00 VAAR 0555 0123 45
  var imprint: Int {
    guard let start = lines.lastIndex(where: \.isAfterBlank), start > 0 else { return lines.count }
    let block = lines[start...]
    guard block.count <= Self.longestImprint,
      block.contains(where: { $0.kind == .legal && $0.evidence.isKnown && !$0.isSentence }),
      block.contains(where: { hasAddress($0.line) }),
      !block.contains(where: { $0.evidence.contains(.paragraph) && !$0.evidence.isKnown }),
      !block.contains(where: { scan.labelled(reading.lines[$0.line].tokens)?.label == .apply })
    else { return lines.count }
    return start
  }

  /// Name, street, register, account, telephone and opening hours.
  private static let longestImprint = 8
}
