import Facts

/// The signs of furniture in a line that need no word: stars of forms, ages, copyright, paths of links, hosts.
extension FurnitureReading {
  /// What signs tell, in whatever language.
  func addSigns(_ line: inout Line, _ tokens: Range<Int>, _ summary: Scan.Summary) {
    let index = line.line
    let isShort = line.width <= Self.shortWidth && !line.isSentence
    // "- [ ] Boots provided" is an item of a list.
    if isShort, !reading.isMarkdown || reading.lines[index].marker == .none, isBracketed(tokens) {
      line.evidence.insert(.bracketed)
      line.kind = line.kind ?? .action
    }
    if isShort && hasStar(index) || isStarredQuestion(index) {
      line.evidence.insert(.starred)
      line.kind = .form
    }
    if summary.may("?"), holdsAnswers(tokens) {
      line.evidence.insert(.holds)
      line.kind = .action
    }
    if isShort, summary.may("("), isLanguageChoice(tokens) {
      line.evidence.insert(.whole)
      line.kind = .site
    }
    if isShort, summary.hasNumber, namesFileSize(tokens) {
      line.isFile = true
      line.evidence.insert(.holds)
      line.kind = line.kind ?? .action
    }
    addAge(&line, tokens, summary, isShort)
    if summary.may("?"), hasCopyright(tokens) {
      line.evidence.insert(.copyright)
      line.kind = .legal
    }
    if !line.isSentence, isPath(line, tokens, summary) {
      line.evidence.insert(.path)
      line.kind = .site
    }
    if summary.hasGaps || summary.hasColumns, !line.isSentence, !summary.hasNumber,
      columns(tokens).count >= Self.leastColumns, scan.labelled(tokens)?.joint != .column
    {
      line.evidence.insert(.columns)
      line.kind = line.kind ?? .site
    }
    if summary.may(.mail), index * 2 > reading.lines.count, isClosing(tokens) {
      line.evidence.insert(.closing)
      line.kind = .signature
    }
    if summary.may("."), isHost(tokens) {
      line.evidence.insert(.host)
      line.kind = line.kind ?? .site
    }
  }

  /// "Weddeschalen 2027.pdf (PDF, 88 kB)": a file to download.
  private func namesFileSize(_ tokens: Range<Int>) -> Bool {
    tokens.count <= Self.longestDownload
      && tokens.dropFirst().contains { index in
        scan.tokens[index - 1].kind == .number && scan.tokens[index].length == 2
          && ["kb", "mb"].contains(scan.text(index..<index + 1).lowercased())
      }
  }

  /// "[kaart]", "[ Anfragen ]   [ Merken ]", "[x] secundair [ ] basis", "Uren per week [ 20 ]"
  private func isBracketed(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    if scan.tokens[tokens.lowerBound].isSign("["), scan.tokens[end - 1].isSign("]") { return true }
    return tokens.contains {
      scan.tokens[$0].isSign("[")
        && (scan.isSign("]", at: $0 + 1, end)
          || scan.isSign("]", at: $0 + 2, end)
            && (scan.tokens[$0 + 1].length == 1
              || scan.tokens[$0 + 1].kind == .number && scan.tokens[$0 + 1].isSpaced))
    }
  }

  /// "Clare (14)"
  func isFacet(_ place: Int) -> Bool {
    let tokens = reading.lines[lines[place].line].tokens
    guard Self.facet.contains(tokens.count), lines[place].width <= Self.leastText,
      hasCountBehind(lines[place].line)
    else { return false }
    return scan.tokens[tokens.lowerBound].kind == .word
  }

  /// So many counts in parentheses are the filters of a search.
  static let leastFacets = 4

  /// "Naam *", "E-mail*", "Cv * (pdf, max. 10 MB)", "*"; not "*Tiel*" and not "Gärtner*in".
  private func hasStar(_ index: Int) -> Bool {
    let span = reading.lines[index].span
    guard let star = span.first(where: { scan.bytes[$0] == UInt8(ascii: "*") }) else {
      return false
    }
    let isFirst = !(span.lowerBound..<star).contains { scan.bytes[$0] > UInt8(ascii: " ") }
    guard !isFirst || reading.width(index) == 1 else { return false }
    let rest = star + 1..<span.upperBound
    let next = rest.first { scan.bytes[$0] > UInt8(ascii: " ") }
    return !rest.contains { scan.bytes[$0] == UInt8(ascii: "*") }
      && next.map { scan.bytes[$0] == UInt8(ascii: "(") } ?? true
  }

  private func hasCopyright(_ tokens: Range<Int>) -> Bool {
    tokens.contains {
      let token = scan.tokens[$0]
      return token.length == 2 && scan.bytes[Int(token.start)] == 0xC2
        && scan.bytes[Int(token.start) + 1] == 0xA9
    }
  }

  /// "Met vriendelijke groet,"
  private func isClosing(_ tokens: Range<Int>) -> Bool {
    [MailWords.closing, .farewell].contains { closes(tokens, with: $0) }
  }

  func closes(_ tokens: Range<Int>, with closing: MailWords) -> Bool {
    scan.match(.mail, is: closing.index, at: tokens.lowerBound, tokens.upperBound)
      .map { tokens.upperBound - $0 <= 1 } ?? false
  }

  /// Arrows between links; bars or slashes between them where one is a known one.
  private func isPath(_ line: Line, _ tokens: Range<Int>, _ summary: Scan.Summary) -> Bool {
    guard !summary.hasCurrency else { return false }
    if summary.may(">") || summary.may("\"") {
      let arrows = tokens.count { isArrow($0, tokens) }
      if arrows >= 2 || arrows == 1 && line.words.covered > 0 { return true }
    }
    guard line.words.kind == .site, lines.count < Self.headLines,
      !summary.hasNumber || beginsAtLinkAndEndsInReference(tokens),
      !hasColonBehindWord(tokens)
    else {
      return false
    }
    return tokens.count {
      scan.tokens[$0].isSign("|") || scan.tokens[$0].isSign("/") && scan.tokens[$0].isSpaced
    } >= 2
  }

  /// "Opdrachten / ICT / OP-48213"
  private func beginsAtLinkAndEndsInReference(_ tokens: Range<Int>) -> Bool {
    guard
      let slash = tokens.last(where: { scan.tokens[$0].isSign("/") && scan.tokens[$0].isSpaced }),
      let first = scan.longest(.chrome, at: tokens.lowerBound, tokens.upperBound),
      ChromeWords.isFurniture(first.values), scan.isSign("/", at: first.end, tokens.upperBound)
    else { return false }
    let last = slash + 1..<tokens.upperBound
    return !scan.contains(.number, in: tokens.lowerBound..<slash)
      && last.dropFirst().allSatisfy { !scan.tokens[$0].isSpaced }
  }

  /// "Standort: Linz", not "Tierpfleger:in".
  private func hasColonBehindWord(_ tokens: Range<Int>) -> Bool {
    tokens.contains { index in
      scan.tokens[index].isSign(":")
        && (index + 1 == tokens.upperBound || scan.tokens[index + 1].isSpaced)
    }
  }

  /// A path of links stands within the first lines.
  static let headLines = 40

  /// `>` or `»` between blanks.
  private func isArrow(_ index: Int, _ tokens: Range<Int>) -> Bool {
    let token = scan.tokens[index]
    guard token.isSpaced else { return false }
    return token.isSign(">")
      || token.isSign("\"") && token.length > 1 && index + 1 < tokens.upperBound
        && scan.tokens[index + 1].isSpaced
  }

  /// "www.example.org", "jobmarkt.example – Jobs in Österreich"
  private func isHost(_ tokens: Range<Int>) -> Bool {
    var index = tokens.lowerBound
    if let web = scan.webAddress(at: index, tokens.upperBound) {
      index = web.end
      // "https://www.school.example/vacature 1/2" at the foot of a printed page
      if isCountOfPages(index..<tokens.upperBound) { return true }
    } else {
      guard scan.tokens[index].kind == .word else { return false }
      var dots = 0
      index += 1
      while index < tokens.upperBound, !scan.tokens[index].isSpaced {
        if scan.tokens[index].isSign(".") {
          dots += 1
        } else if scan.tokens[index].kind != .word, !scan.tokens[index].isSign("-") {
          return false
        }
        index += 1
      }
      guard dots > 0, scan.tokens[index - 1].kind == .word, scan.tokens[index - 1].length > 1
      else { return false }
    }
    return index == tokens.upperBound
      || scan.tokens[index].isSign("-") && scan.tokens[index].isSpaced
      || isRemark(index..<tokens.upperBound)
  }

  /// "(opens in a new tab)"
  private func isRemark(_ tokens: Range<Int>) -> Bool {
    tokens.count > 2 && scan.tokens[tokens.lowerBound].isSign("(")
      && scan.tokens[tokens.upperBound - 1].isSign(")")
  }

  /// "1/2"
  private func isCountOfPages(_ tokens: Range<Int>) -> Bool {
    tokens.count == Self.countOfPages && scan.tokens[tokens.lowerBound].kind == .number
      && scan.tokens[tokens.lowerBound].isSpaced && scan.tokens[tokens.lowerBound + 1].isSign("/")
      && scan.tokens[tokens.upperBound - 1].kind == .number
  }

  /// The stretches between wide gaps, tabs and bars.
  func columns(_ tokens: Range<Int>, atBullets: Bool = false) -> [Range<Int>] {
    var columns: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens {
      let token = scan.tokens[index]
      let isSign =
        token.kind == .tab || token.isSign("|") || atBullets && token.kind == .bullet
      guard isSign || token.traits.contains(.farSpaced), index > start else { continue }
      columns.append(start..<index)
      start = isSign ? index + 1 : index
    }
    if start < tokens.upperBound { columns.append(start..<tokens.upperBound) }
    return columns
  }

  /// Two columns are a table; a site's links stand in more.
  private static let leastColumns = 3
  /// "Functiebeschrijving adviseur water 2027.pdf (PDF, 88 kB)"
  private static let longestDownload = 16
  /// "Clare (14)", "Noord- en Zuid-Holland (14)": words and a count in parentheses.
  private static let facet = 4...8
  /// "1/2"
  private static let countOfPages = 3
}
