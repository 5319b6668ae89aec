import Facts

/// The menus and buttons of a page that was clipped as Markdown: lines of links alone, read by the words they show.
extension FurnitureReading {
  /// nil for a line that says something beside its links.
  func readLinks(_ index: Int) -> Line? {
    let line = draft.lines[index]
    guard line.parts.isEmpty, let links = MarkdownLinks(scan.bytes, line.span) else { return nil }
    let shown = links.shown.map { tokens(of: line, in: $0) }.filter { !$0.isEmpty }
    let words = shown.map { FurnitureWords(scan, $0) }
    var read = Line(
      line: index, isAfterBlank: line.isAfterBlank,
      width: links.shown.reduce(0) { $0 + $1.count }, isSentence: false,
      words: words.first ?? FurnitureWords())
    read.evidence.insert(.links)
    read.evidence.insert(.whole, if: words.allSatisfy { $0.isWhole || $0.start != nil })
    read.evidence.insert(.path, if: shown.count > 1 && line.marker == .none)
    read.kind = words.lazy.compactMap { $0.start ?? $0.kind }.first ?? .site
    return read
  }

  private func tokens(of line: PlainLine, in bytes: Range<Int>) -> Range<Int> {
    let tokens = line.tokens
    let start = tokens.first { Int(scan.tokens[$0].start) >= bytes.lowerBound } ?? tokens.upperBound
    let end = tokens.first { Int(scan.tokens[$0].start) >= bytes.upperBound } ?? tokens.upperBound
    return start..<max(start, end)
  }
}
