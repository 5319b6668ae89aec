import Facts

/// The menus and buttons of a page that was clipped as Markdown: lines of links alone, read by the words they show.
extension FurnitureReading {
  /// nil for a line that says something beside its links, and for steps, which are numbered.
  func readLinks(_ index: Int) -> Line? {
    let line = draft.lines[index]
    if case .number = line.marker { return nil }
    guard line.parts.isEmpty, let links = MarkdownLinks(scan.bytes, scan.span(line.tokens)) else {
      return nil
    }
    let shown = tokens(of: line, in: links.shown).filter { !$0.isEmpty }
    let words = shown.map { FurnitureWords(scan, $0) }
    var read = Line(
      line: index, isAfterBlank: line.isAfterBlank,
      width: links.shown.reduce(0) { $0 + $1.count }, isSentence: false,
      words: words.first ?? FurnitureWords())
    read.evidence.insert(.links)
    read.evidence.insert(
      .whole, if: !words.isEmpty && words.allSatisfy { $0.isWhole || $0.start != nil })
    read.evidence.insert(.path, if: shown.count > 1 && line.marker == .none)
    read.kind = words.lazy.compactMap { $0.start ?? $0.kind }.first ?? .site
    return read
  }

  /// The tokens of each stretch, in one walk: a line may have thousands of links.
  private func tokens(of line: PlainLine, in stretches: [Range<Int>]) -> [Range<Int>] {
    var index = line.tokens.lowerBound
    func walk(to byte: Int) -> Int {
      while index < line.tokens.upperBound, scan.tokens[index].start < byte { index += 1 }
      return index
    }
    return stretches.map { stretch in
      let start = walk(to: stretch.lowerBound)
      return start..<walk(to: stretch.upperBound)
    }
  }
}
