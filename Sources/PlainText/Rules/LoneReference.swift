import Facts
import Postings

/// A reference that is a line of its own, without a label before it.
extension TextReading {
  /// "REF3317K", as a system writes it below the text; "Stellenausschreibung 07/2026" over it.
  mutating func takeLoneReference() {
    keepQuotedReference()
    guard !has(.reference), !settledWithout.contains(.reference), !isGiven(.reference) else {
      return
    }
    if takeReferenceOfSite() { return }
    for line in lines.indices where lines[line].role != .blank {
      let tokens = lines[line].tokens
      guard (1...Self.longestRow).contains(tokens.count), !isOfOthers(line) else { continue }
      let isWhole = tokens.count <= Self.longest
      guard
        let code = isWhole
          ? codeOfSystem(tokens) ?? numberOfDocument(tokens) ?? codeOfPosting(tokens)
            ?? numberInRow(tokens) ?? codeBelowTitle(line)
          : numberInRow(tokens) ?? codeBehindTitle(line)
      else { continue }
      offer(.reference, .text(scan.line(code)), code, line: line, rule: .position)
      guard isWhole else { return }
      if lines[line].role == .paragraph || lines[line].role == .open {
        lines[line].role = .fact
        kinds[line] = LineReading.Kind(of: .reference)
      }
      return
    }
  }

  /// "Stellen-ID 1418842", of the board, beside "Kennung für Bewerbungen DV-MK 07/2026": the one that an application gives
  /// is the posting's own.
  private mutating func keepQuotedReference() {
    let references = candidates.filter { $0.field == .reference }
    guard references.count > 1, references.contains(where: isQuoted) else { return }
    let others = Set(references.filter { !isQuoted($0) }.map(\.line))
    candidates.removeAll { $0.field == .reference && others.contains($0.line) }
  }

  /// Behind such words, or on the line below them.
  private func isQuoted(_ candidate: Candidate) -> Bool {
    let own = lines[candidate.line].tokens
    if own.count <= Self.longestQuoted, scan.contains(.quoted, in: own) { return true }
    guard candidate.line > 0 else { return false }
    let above = lines[candidate.line - 1].tokens
    return above.count <= Self.longestLabel && scan.contains(.quoted, in: above)
  }

  /// A label with its code, or a sentence; a longer line says more than one thing.
  private static let longestQuoted = 60

  /// "Include this reference number in your application"
  private static let longestLabel = 8

  /// "Stellenausschreibung Nr. 07/2026"
  private static let longest = 6

  /// "**Öhringen** · 60–80 % · *Ausschreibung 2026-19*", a title with its code: more words are a sentence.
  private static let longestRow = 24

  /// The cell of a row that names the paper by its number.
  private func numberInRow(_ tokens: Range<Int>) -> Range<Int>? {
    var start = tokens.lowerBound
    for index in tokens.lowerBound...tokens.upperBound {
      let isEnd = index == tokens.upperBound || isSetter(index)
      guard isEnd else { continue }
      if start > tokens.lowerBound || index < tokens.upperBound, start < index,
        let code = numberOfDocument(start..<index) ?? codeOfPosting(start..<index)
      {
        return code
      }
      start = index + 1
    }
    return nil
  }

  private func isSetter(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    return token.kind == .bullet || token.kind == .tab || token.isSign("|") || token.isSign("*")
  }

  /// "Graduate Civil Engineer - 2026 Scheme (2600041X)": what a system writes behind the title, in parentheses or set
  /// apart: a code of many digits that is no year and no number of a town.
  private func codeBehindTitle(_ line: Int) -> Range<Int>? {
    let tokens = lines[line].tokens
    guard lines[line].role == .title, var last = tokens.last else { return nil }
    let isClosed = scan.tokens[last].isSign(")")
    if isClosed { last -= 1 }
    var start = last
    while start > tokens.lowerBound, !scan.tokens[start].isSpaced,
      scan.tokens[start - 1].kind != .sign
    { start -= 1 }
    guard start > tokens.lowerBound + 1, start <= last else { return nil }
    let before = scan.tokens[start - 1]
    let isSet = isClosed ? before.isSign("(") : before.isSign("-") && before.isSpaced
    guard isSet else { return nil }
    let code = scan.line(start..<last + 1).utf8
    let digits = code.count { (0x30...0x39).contains($0) }
    let isCode =
      digits >= Self.digitsOfCode && digits == code.count
      || digits >= Self.leastDigits + 1 && digits < code.count && scan.tokens[start].kind == .number
    return isCode ? start..<last + 1 : nil
  }

  /// "99425" could be a town's.
  private static let digitsOfCode = 6

  /// Dropped as another vacancy's; the head that pages repeat is this one's.
  private func isOfOthers(_ line: Int) -> Bool {
    isDropped(line) && !lines[line].isOfPage
  }

  /// "REF3317K": the word and the number are one.
  private func codeOfSystem(_ tokens: Range<Int>) -> Range<Int>? {
    guard tokens.count == 1, scan.tokens[tokens.lowerBound].traits.contains(.mixed),
      scan.tokens[tokens.lowerBound].isCapital
    else { return nil }
    let code = scan.line(tokens)
    let digits = code.utf8.dropFirst(Self.prefix.utf8.count)
    guard code.hasPrefix(Self.prefix), digits.count >= Self.leastDigits,
      digits.prefix(Self.leastDigits).allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    return tokens
  }

  private static let prefix = "REF"
  /// "REF12" could be a footnote's.
  private static let leastDigits = 3

  /// "07/2026" behind a word for the paper: its number and the year.
  private func numberOfDocument(_ tokens: Range<Int>) -> Range<Int>? {
    let end = tokens.upperBound
    guard var start = scan.skip(.document, at: tokens.lowerBound, end) else { return nil }
    if let number = scan.skip(.numbered, at: start, end) { start = number }
    if scan.isSign(".", at: start, end), !scan.tokens[start].isSpaced { start += 1 }
    guard end - start == Self.partsOfNumber, scan.tokens[start].kind == .number,
      scan.tokens[start + 1].isSign("/") || scan.tokens[start + 1].isSign("-"),
      !scan.tokens[start + 1].isSpaced, scan.tokens[end - 1].kind == .number,
      // "07/2026", "2026-19"
      scan.tokens[end - 1].length == Scan.digitsOfYear
        || scan.tokens[start].length == Scan.digitsOfYear
    else { return nil }
    return start..<end
  }

  /// "Vacature 20711", "OPDRACHT #OP-90417", "Inserat Nr. 7128": all of a line or of a cell, and no year.
  func codeOfPosting(_ tokens: Range<Int>) -> Range<Int>? {
    let end = tokens.upperBound
    guard
      var start = scan.match(
        .word, is: SmallWord.posting.index, at: tokens.lowerBound, end)
    else { return nil }
    if let number = scan.skip(.numbered, at: start, end) { start = number }
    let isLabelled = scan.isSign(":", at: start, end)
    while start < end,
      scan.isSign("#", at: start, end) || scan.isSign(".", at: start, end)
        || scan.isSign(":", at: start, end)
    {
      start += 1
    }
    guard start < end, (start + 1..<end).allSatisfy({ !scan.tokens[$0].isSpaced }) else {
      return nil
    }
    // "Vacature: ZUT-N-027"
    if isLabelled { return isCapitalCode(start..<end) ? start..<end : nil }
    let code = scan.line(start..<end).utf8
    let digits = code.count { (0x30...0x39).contains($0) }
    // "2027-14" may be the year's fourteenth of anything.
    let isCode = digits > Scan.digitsOfYear && (end - start == 1 || scan.tokens[start].isCapital)
    return isCode && scan.telephone(at: start, end) == nil ? start..<end : nil
  }

  /// "07", "/", "2026"
  private static let partsOfNumber = 3
}
