/// Takes off what a printed page puts round its text: its number, and the header or footer that each page
/// repeats.
///
///     Wolds and Marsh Countryside Trust      Job pack, page 1 of 2
///     Universiteit Waddenzee                  Vacature UW-2026-041
///                               - 1 -
///
/// All of it is dropped, so that none of it is a title; what a header says of the employer and the reference
/// is read later (`Draft+Carrier`).
struct PageFurniture {
  private let scan: Scan

  init(_ scan: Scan) { self.scan = scan }

  func drop(_ lines: inout [PlainLine]) {
    var headers: [Header] = []
    for index in lines.indices where lines[index].role == .open {
      let tokens = lines[index].tokens
      guard let last = tokens.last, tokens.count <= Self.mostTokens else { continue }
      if isNumber(last) || scan.tokens[last].isSign("-"), let number = pageNumber(lines[index]) {
        if number == tokens.lowerBound {
          lines[index].role = .dropped(.page)
        } else {
          headers.append(Header(line: index, name: tokens.lowerBound..<number, hasNumber: true))
        }
      } else if let gap = gap(tokens) {
        headers.append(Header(line: index, name: tokens.lowerBound..<gap, hasNumber: false))
      }
    }
    dropHeaders(headers, &lines)
    dropNeighbours(&lines)
  }

  /// A line with more tokens is a paragraph.
  private static let mostTokens = 40

  /// A line set across the page, and its left column.
  private struct Header {
    let line: Int
    let name: Range<Int>
    let hasNumber: Bool
  }

  // MARK: Page numbers

  /// The token at which a line's page number begins, with the column that holds it.
  private func pageNumber(_ line: PlainLine) -> Int? {
    let tokens = line.tokens
    guard let last = tokens.last else { return nil }
    // "- 1 -": the first dash was taken for a marker.
    if line.marker == .bullet, tokens.count == 2, isNumber(tokens.lowerBound),
      scan.tokens[last].isSign("-")
    {
      return tokens.lowerBound
    }
    guard isNumber(last) else { return nil }
    let near = max(tokens.lowerBound, last - 5)...last
    guard let page = near.first(where: { isPageNumber(from: $0, to: tokens.upperBound) }) else {
      return isCentred(line) ? tokens.lowerBound : nil
    }
    if page == tokens.lowerBound || isSeparated(page - 1) { return page }
    let column = (tokens.lowerBound + 1...page).last { scan.tokens[$0].traits.contains(.farSpaced) }
    return column
  }

  private func isNumber(_ index: Int) -> Bool {
    scan.tokens[index].kind == .number && scan.tokens[index].length <= 3
  }

  /// "Seite 1", "p. 2", "page 1 of 2", "blz. 1/2"
  private func isPageNumber(from index: Int, to end: Int) -> Bool {
    guard var after = scan.skip(Sense.page.bit, at: index, end) else { return false }
    if scan.isSign(".", at: after, end) { after += 1 }
    guard after < end, isNumber(after) else { return false }
    return after + 1 == end || after + 3 == end && isOf(after + 1)
  }

  /// "of", "van" or a slash between two numbers.
  private func isOf(_ index: Int) -> Bool {
    scan.tokens[index].isSign("/")
      || scan.tokens[index].kind == .word && scan.tokens[index].length <= 3
  }

  /// A number alone in the middle of the page.
  private func isCentred(_ line: PlainLine) -> Bool {
    let isAlone =
      line.tokens.count == 1
      || line.tokens.count == 3 && isNumber(line.tokens.lowerBound)
        && isOf(line.tokens.lowerBound + 1)
    return isAlone && (line.isAfterBlank || line.isBeforeBlank) && line.marker == .none
      && scan.span(line.tokens).lowerBound - line.span.lowerBound >= 20
  }

  /// A bar, a dash or a bullet before the page number.
  private func isSeparated(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.isSign("|") || token.isSign("-") && token.isSpaced || token.kind == .bullet
  }

  // MARK: Headers

  /// The token after the widest gap, when it is one that sets columns apart.
  private func gap(_ tokens: Range<Int>) -> Int? {
    guard tokens.count >= 2 else { return nil }
    return tokens.dropFirst().first {
      let token = scan.tokens[$0]
      return token.traits.contains(.farSpaced)
        && Int(token.start) - Int(scan.tokens[$0 - 1].end) >= Self.leastGap
    }
  }

  /// Columns of a page's header stand this far apart, at least.
  private static let leastGap = 6

  private func dropHeaders(_ headers: [Header], _ lines: inout [PlainLine]) {
    for (place, header) in headers.enumerated() {
      let isRepeated = headers.indices.contains {
        $0 != place && isSame(headers[$0], header, lines)
      }
      if isRepeated || isLetterhead(header, lines) {
        lines[header.line].role = .dropped(.pageHeader)
      } else if header.hasNumber || isTitleWord(header, lines) {
        lines[header.line].tokens = header.name
      }
    }
  }

  /// Two pages have it: the same on the left, and on the right the same or a page's number.
  private func isSame(_ a: Header, _ b: Header, _ lines: [PlainLine]) -> Bool {
    guard a.name.count >= 2 || a.hasNumber, scan.equal(a.name, b.name) else { return false }
    return a.hasNumber && b.hasNumber || scan.equal(lines[a.line].tokens, lines[b.line].tokens)
  }

  /// The first lines of a text: a reference stands on the right, or the page's number beside a name that the
  /// text repeats.
  private func isLetterhead(_ header: Header, _ lines: [PlainLine]) -> Bool {
    let isFirst = lines[..<header.line].allSatisfy { $0.role != .open || $0.tokens.count <= 8 }
    guard isFirst, header.line < 6 else { return false }
    if header.hasNumber {
      return header.name.count >= 2
        && lines[header.line...].contains { scan.contains(header.name, within: $0.tokens) }
    }
    return scan.reference(inHeader: header.name.upperBound..<lines[header.line].tokens.upperBound)
      != nil
  }

  /// "Waterschap Hollandse Plassen                VACATURE"
  private func isTitleWord(_ header: Header, _ lines: [PlainLine]) -> Bool {
    let (right, end) = (header.name.upperBound, lines[header.line].tokens.upperBound)
    guard header.line < 6, let label = scan.match(.label, at: right, end) else { return false }
    return label.end == end && Label.at(label.value) == .title
  }

  /// The header or footer beside a page number stands beside another one, too.
  private func dropNeighbours(_ lines: inout [PlainLine]) {
    let pages = lines.indices.filter { lines[$0].role == .dropped(.page) }
    guard pages.count >= 2 else { return }
    var neighbours: [Int] = []
    for page in pages {
      for neighbour in [
        lines[..<page].lastIndex { !$0.isBlank }, lines[(page + 1)...].firstIndex { !$0.isBlank },
      ] {
        guard let neighbour, lines[neighbour].role == .open, lines[neighbour].tokens.count >= 2,
          !neighbours.contains(neighbour)
        else { continue }
        let isRepeat = neighbours.contains {
          scan.equal(lines[$0].tokens, lines[neighbour].tokens)
        }
        neighbours.append(neighbour)
        guard isRepeat else { continue }
        for same in neighbours where scan.equal(lines[same].tokens, lines[neighbour].tokens) {
          lines[same].role = .dropped(.pageHeader)
        }
      }
    }
  }
}

extension Scan {
  /// Whether `range` holds the words of `name` and more.
  func contains(_ name: Range<Int>, within range: Range<Int>) -> Bool {
    guard !name.isEmpty, range.count > name.count else { return false }
    return (range.lowerBound...range.upperBound - name.count).contains {
      $0 != name.lowerBound && equal($0..<$0 + name.count, name)
    }
  }

  /// "Ref. ISF-26-PD3", "Vacature UW-2026-041": a reference behind a word for it or for the posting.
  func reference(inHeader range: Range<Int>) -> Range<Int>? {
    guard let label = match(.label, at: range.lowerBound, range.upperBound),
      let kind = Label.at(label.value),
      kind == .reference || kind == .referenceBare || kind == .title
    else { return nil }
    var start = label.end
    while start < range.upperBound, tokens[start].isSign(".") || tokens[start].isSign(":") {
      start += 1
    }
    let value = start..<range.upperBound
    let isOne = value.dropFirst().allSatisfy { !tokens[$0].isSpaced }
    let hasDigit = value.contains {
      tokens[$0].kind == .number || tokens[$0].traits.contains(.mixed)
    }
    return isOne && hasDigit && (kind != .title || value.count > 1) ? value : nil
  }
}
