import Facts
import Postings

/// The name at the head of a page, in whatever letters, that the text says again as a name.
///
///     tallyho                         about tallyho
///                                     tallyho makes bookkeeping software
///     zwo5 systems | hosting, das hält    zwo5 systems betreibt 1.400 server
///     Backend developer (Go) | dataBrug careers
extension EmployerRule {
  /// Lines at the head of a page, a few of a menu among them.
  static let linesOfHead = 8
  /// Brands are short.
  private static let wordsOfBrand = 5
  /// Columns of a line that are more are a menu.
  private static let columnsOfHead = 3

  func addEchoed(_ found: inout [Occurrence]) {
    var seen: Set<UInt64> = []
    guard !landmarks.isOfBoard else { return }
    for line in linesOfHeadAndTitle where text.lines[line].role != .dropped(.mailHeader) {
      guard text.lines[line].role != .fact || line == title?.line, !text.isSentence(line),
        text.endOfPath(line) == nil, introduced(text.lines[line].tokens) == nil,
        text.logoName(text.lines[line].tokens) == nil
      else { continue }
      let columns = text.columns(ofName: text.lines[line].tokens)
      guard columns.count <= Self.columnsOfHead else { continue }
      for column in columns {
        let name = brand(column.tokens)
        guard mayBeBrand(name), seen.insert(words.key(name)).inserted, isEchoed(name, besides: line)
        else { continue }
        var evidence = landmarks.evidence(of: line, in: text).without(
          EvidenceSet([.amongLinks, .furniture, .alone]).bits)
        evidence.insert(.echoed)
        evidence.insert(.ownLine, if: columns.count == 1)
        found.append(Occurrence(tokens: name, line: line, evidence: evidence))
      }
    }
  }

  /// The first of the page, and those round the title.
  private var linesOfHeadAndTitle: [Int] {
    let lines = text.lines.indices.lazy.filter { !self.text.lines[$0].isBlank }
    let head = Array(lines.prefix(Self.linesOfHead))
    guard let title, let last = head.last else { return head }
    let round = lines.drop { $0 <= last || $0 < title.line - Self.linesRoundTitle }
      .prefix { $0 <= title.line + Self.linesRoundTitle }
    return head + round
  }

  private static let linesRoundTitle = 3

  /// "dataBrug" of "dataBrug careers".
  private func brand(_ tokens: Range<Int>) -> Range<Int> {
    let name = text.nameOnly(tokens)
    guard name.count > 1, let last = name.last,
      scan.isWord(.site, at: last, name.upperBound) || text.isAllChrome(last..<last + 1)
    else { return name }
    return name.dropLast()
  }

  /// A word of it is the page's own; it is no job, no place, no heading and no button.
  private func mayBeBrand(_ name: Range<Int>) -> Bool {
    guard (1...Self.wordsOfBrand).contains(words.words(name).count), let first = name.first,
      scan.tokens[first].kind == .word || scan.tokens[first].kind == .number,
      name.contains(where: {
        scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 && scan.tokens[$0].length > 2
      }),
      !isLabelWord(first), !text.isAllChrome(name), scan.headingTopic(of: name) == nil,
      !text.hasJobWord(name), !text.hasGenderMark(name), !text.isPlaceAlone(name),
      !text.isJobSite(name)
    else { return false }
    if let title, words.isSame(title.tokens, name) { return false }
    return !name.contains {
      scan.tokens[$0].kind == .currency || scan.tokens[$0].isSign("@")
        || scan.tokens[$0].isSign(":")
    }
  }

  /// An address is made of it, or another line has it as a name: behind "at" or "about", before a form in law, as the
  /// subject of a sentence.
  private func isEchoed(_ name: Range<Int>, besides line: Int) -> Bool {
    if domains.contains(where: { text.isMade($0, of: name) }) { return true }
    let count = words.words(name).count
    return text.lines.indices.contains { other in
      let tokens = text.lines[other].tokens
      guard other != line, tokens.count > count, words.contains(name, within: tokens) else {
        return false
      }
      return tokens.contains { index in
        guard let end = end(of: name, at: index, tokens.upperBound) else { return false }
        return isNameThere(index..<end, tokens)
      }
    }
  }

  /// The token behind the words of a name that stand at `index`.
  private func end(of name: Range<Int>, at index: Int, _ upper: Int) -> Int? {
    let end = index + name.count
    guard end <= upper, scan.tokens[index].kind == scan.tokens[name.lowerBound].kind,
      words.isSame(index..<end, name)
    else { return nil }
    return end
  }

  private func isNameThere(_ name: Range<Int>, _ line: Range<Int>) -> Bool {
    let before = name.lowerBound - 1
    if before >= line.lowerBound {
      if scan.isWord(.at, at: before, name.lowerBound)
        || scan.isWord(.within, at: before, name.lowerBound)
        || scan.isWord(.introduced, at: before, name.lowerBound)
      {
        return true
      }
    }
    if let form = scan.match(
      .organisation, is: OrganisationWords.end.index, at: name.upperBound, line.upperBound),
      form > name.upperBound
    {
      return true
    }
    let isFirst = before < line.lowerBound || scan.tokens[before].isSentenceEnd
    guard isFirst, name.upperBound + 1 < line.upperBound else { return false }
    let next = name.upperBound
    // "tallyho makes", "tallyho's"
    return scan.tokens[next].isUncapitalised && scan.tokens[next].length > 1
      && !scan.has(.joiner, at: next, line.upperBound)
      || scan.tokens[next].isSign("'") && !scan.tokens[next].isSpaced
  }
}
