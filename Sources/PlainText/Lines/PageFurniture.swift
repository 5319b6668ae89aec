import Facts
import Postings

/// Takes off what a printed page puts round its text: its number, and the header or footer that each page
/// repeats.
///
///     Wolds and Marsh Countryside Trust      Job pack, page 1 of 2
///     Universiteit Waddenzee                  Vacature UW-2026-041
///                               - 1 -
///
/// All of it is dropped, so that none of it is a title; what a header says of the employer and the reference
/// is read later (`TextReading+Carrier`).
struct PageFurniture {
  let scan: Scan

  init(_ scan: Scan) { self.scan = scan }

  func drop(_ lines: inout [PlainLine]) {
    var headers: [Header] = []
    for index in countedPages(lines) + pagesUnderHeads(lines) {
      lines[index].role = .dropped(.page)
    }
    for index in lines.indices where lines[index].role == .open {
      let tokens = lines[index].tokens
      guard tokens.count <= Self.mostTokens, let column = rightColumn(lines[index]) else {
        continue
      }
      if column.start == tokens.lowerBound {
        lines[index].role = .dropped(.page)
      } else {
        headers.append(
          Header(
            line: index, name: tokens.lowerBound..<column.start, hasNumber: column.isNumber,
            hasBareNumber: !column.isNumber && column.start == tokens.upperBound - 1
              && isNumber(column.start)))
      }
    }
    dropHeaders(headers, &lines)
    dropNeighbours(&lines)
    dropRunningHeads(&lines)
  }

  /// A line with more tokens is a paragraph.
  private static let mostTokens = 40

  /// A line set across the page, and its left column.
  private struct Header {
    let line: Int
    let name: Range<Int>
    let hasNumber: Bool
    /// A number alone in the right column: the page's, where other lines have the same words and another number.
    let hasBareNumber: Bool
  }

  /// Where the right column of a line begins that is set across the page: its page number, or else the words
  /// behind a wide gap.
  func rightColumn(_ line: PlainLine) -> (start: Int, isNumber: Bool)? {
    let column = gap(line.tokens)
    if let number = pageNumber(line, column: column) { return (number, true) }
    return column.map { ($0, false) }
  }

  // MARK: Page numbers

  /// The token at which a line's page number begins, with the column that holds it.
  private func pageNumber(_ line: PlainLine, column: Int?) -> Int? {
    let tokens = line.tokens
    guard let last = tokens.last else { return nil }
    // "Page 1 of 2                PLN/0426/TO"
    if let column, isPageNumber(from: tokens.lowerBound, to: column) {
      return tokens.lowerBound
    }
    // "- 1 -": the first dash was taken for a marker.
    if line.marker == .bullet, tokens.count == 2, isNumber(tokens.lowerBound),
      scan.tokens[last].isSign("-")
    {
      return tokens.lowerBound
    }
    // "Postfach 1120                – 1 –"
    if scan.tokens[last].isSign("-"), tokens.count > Self.counted, isNumber(last - 1),
      scan.tokens[last - 2].isSign("-"), scan.tokens[last - 2].traits.contains(.farSpaced)
    {
      return last - 2
    }
    guard isNumber(last) else { return nil }
    // "griffie                      1 van 2"
    if tokens.count > Self.counted, isCounted(last - 2),
      scan.tokens[last - 2].traits.contains(.farSpaced)
    {
      return last - 2
    }
    let near = max(tokens.lowerBound, last - Self.longestPage)...last
    guard let page = near.first(where: { isPageNumber(from: $0, to: tokens.upperBound) }) else {
      return isCentred(line) ? tokens.lowerBound : nil
    }
    if page == tokens.lowerBound || isSeparated(page - 1) { return page }
    let column = (tokens.lowerBound + 1...page).last { scan.tokens[$0].traits.contains(.farSpaced) }
    return column
  }

  /// "1 / 4", "2 / 4", each alone on its line: numbers that go up to the same count of pages.
  private func countedPages(_ lines: [PlainLine]) -> [Int] {
    let counted = lines.indices.filter {
      let tokens = lines[$0].tokens
      return lines[$0].role == .open && lines[$0].marker == .none
        && tokens.count == Self.counted && isCounted(tokens.lowerBound)
    }
    let numbers = counted.map { scan.whole(at: lines[$0].tokens.lowerBound) ?? 0 }
    let counts = Set(counted.map { scan.whole(at: lines[$0].tokens.upperBound - 1) ?? 0 })
    let goesUp = zip(numbers, numbers.dropFirst()).allSatisfy { $1 == $0 + 1 }
    return counted.count >= 2 && counts.count == 1 && goesUp ? counted : []
  }

  private func isNumber(_ index: Int) -> Bool {
    scan.tokens[index].kind == .number && scan.tokens[index].length <= Self.digitsOfPage
  }

  /// "Seite 1", "p. 2", "page 1 of 2", "blz. 1/2"
  private func isPageNumber(from index: Int, to end: Int) -> Bool {
    guard var after = scan.skip(Sense.page.bit, at: index, end) else { return false }
    if scan.isSign(".", at: after, end) { after += 1 }
    guard after < end, isNumber(after) else { return false }
    return after + 1 == end || after + Self.counted == end && isCounted(after)
  }

  /// "1 of 2", "1 van 2", "1/2"; not "32 tot 36".
  private func isCounted(_ page: Int) -> Bool {
    guard page + 2 < scan.tokens.count, isNumber(page), isNumber(page + 2),
      let number = scan.whole(at: page),
      let count = scan.whole(at: page + 2)
    else { return false }
    let of = scan.tokens[page + 1]
    let isOf =
      of.isSign("/")
      || of.kind == .word && of.length <= Self.lettersOfOf
        && !scan.has(.range, at: page + 1, page + 2)
    return isOf && number <= count
  }

  /// A number alone in the middle of the page, when the lines before it are enough for so many pages.
  private func isCentred(_ line: PlainLine) -> Bool {
    let first = line.tokens.lowerBound
    guard line.tokens.count == 1 || line.tokens.count == Self.counted && isCounted(first),
      let number = scan.whole(at: first), number <= line.number / Self.leastLines + 1
    else { return false }
    return (line.isAfterBlank || line.isBeforeBlank) && line.marker == .none
      && scan.span(line.tokens).lowerBound - line.span.lowerBound >= Self.leastIndent
  }

  /// "1 of 2", "- 1 -"
  private static let counted = 3
  /// No posting has a thousand pages.
  private static let digitsOfPage = 3
  /// "of", "van", "von", "/"
  private static let lettersOfOf = 3
  /// Blanks before a number in the middle of a page.
  private static let leastIndent = 20
  /// A letter's head has short lines.
  private static let longestOfHead = 8
  /// "blz. 1 van 2"
  private static let longestPage = 5
  /// A page has more lines than these.
  private static let leastLines = 4

  /// A bar, a dash or a bullet before the page number.
  private func isSeparated(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.isSign("|") || token.isSign("-") && token.isSpaced || token.kind == .bullet
  }

  // MARK: Headers

  /// The token after the first gap that is wide enough to set columns apart.
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
    let repeated = repeated(headers.map { text($0, lines) })
    for (header, isRepeated) in zip(headers, repeated) {
      if isRepeated || isLetterhead(header, lines) {
        lines[header.line].role = .dropped(.pageHeader)
      } else if header.hasNumber || isTitleWord(header, lines) {
        lines[header.line].tokens = header.name
      }
    }
  }

  /// What of a header is the same on each page: all but the page's number. A single word on the left is too
  /// little to tell a header from a row of a table.
  private func text(_ header: Header, _ lines: [PlainLine]) -> String? {
    if header.hasNumber || header.hasBareNumber { return scan.line(header.name) }
    return header.name.count >= 2 ? scan.line(lines[header.line].tokens) : nil
  }

  /// Per text, whether another is the same.
  func repeated(_ texts: [String?]) -> [Bool] {
    var counts: [String: Int] = [:]
    for case let text? in texts { counts[text, default: 0] += 1 }
    return texts.map { $0.map { counts[$0, default: 0] > 1 } ?? false }
  }

  /// The first lines of a text: a reference stands on the right, or the page's number beside a name that the
  /// text repeats.
  private func isLetterhead(_ header: Header, _ lines: [PlainLine]) -> Bool {
    guard header.line < Self.headLines,
      lines[..<header.line].allSatisfy({ $0.role != .open || $0.tokens.count <= Self.longestOfHead }
      )
    else { return false }
    if header.hasNumber {
      return header.name.count >= 2
        && lines[header.line...].contains { scan.contains(header.name, within: $0.tokens) }
    }
    return scan.reference(inHeader: header.name.upperBound..<lines[header.line].tokens.upperBound)
      != nil
  }

  /// A letterhead stands within so many lines.
  private static let headLines = 6

  /// "Waterschap Hollandse Plassen                VACATURE"
  private func isTitleWord(_ header: Header, _ lines: [PlainLine]) -> Bool {
    let (right, end) = (header.name.upperBound, lines[header.line].tokens.upperBound)
    guard header.line < Self.headLines, let label = scan.match(.label, at: right, end) else {
      return false
    }
    return label.end == end && Label.at(label.value) == .title && !isOfTable(header, lines)
  }

  /// The line below has the same columns.
  private func isOfTable(_ header: Header, _ lines: [PlainLine]) -> Bool {
    guard header.line + 1 < lines.count else { return false }
    let (line, below) = (lines[header.line], lines[header.line + 1])
    let column = Int(scan.tokens[header.name.upperBound].start) - line.span.lowerBound
    return below.tokens.dropFirst().contains {
      scan.tokens[$0].traits.contains(.farSpaced)
        && Int(scan.tokens[$0].start) - below.span.lowerBound == column
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

  /// The right column that was cut off beside a line's words.
  func cutOff(_ line: PlainLine) -> Range<Int> {
    // What follows a paragraph may be the page's end within it.
    guard line.parts.isEmpty else { return line.tokens.upperBound..<line.tokens.upperBound }
    var end = line.tokens.upperBound
    while end < tokens.count, line.span.contains(Int(tokens[end].start)) { end += 1 }
    return line.tokens.upperBound..<end
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
    return isOne && hasDigit(in: value) && (kind != .title || value.count > 1) ? value : nil
  }
}
