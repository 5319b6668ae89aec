import Facts

/// The menus and buttons of a page that was clipped as Markdown: lines of links alone, read by the words they show.
extension FurnitureReading {
  /// nil for a line that says something beside its links, and for steps, which are numbered.
  func readLinks(_ index: Int) -> Line? {
    let line = reading.lines[index]
    let isNumbered = if case .number = line.marker { true } else { false }
    guard line.parts.isEmpty, let links = MarkdownLinks(scan.bytes, scan.span(line.tokens)) else {
      return nil
    }
    let shown = tokens(of: line, in: links.shown).filter { !$0.isEmpty }
    let words = shown.map { FurnitureWords(scan, $0) }
    // "1. [Home](/)" is a step of the path over a page, "2. [Fill in the form](/form)" one of a procedure.
    guard !isNumbered || words.allSatisfy({ $0.isWhole && $0.kind == .site }) else { return nil }
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

  /// What links say of a line that has other words as well: the path to the page, whose last step is no link; a box
  /// to tick; an imprint.
  ///
  ///     [Home](/) › [Jobs](/jobs) › Tree Officer
  ///     - [ ] I have read the [privacy policy](/privacy).
  ///     Canal Parks Trust, Old Lock 3, Goole · [Imprint](/imprint) · [Privacy](/privacy)
  func addLinksBesideText(_ line: inout Line) {
    let text = reading.lines[line.line]
    guard text.parts.isEmpty, line.width <= Self.longestImprintLine else { return }
    let links = MarkdownLinks.links(in: scan.bytes, scan.span(text.tokens))
    guard let last = links.last else { return }
    let words = tokens(of: text, in: links.map(\.shown)).filter { !$0.isEmpty }
      .map { FurnitureWords(scan, $0) }
    let span = scan.span(text.tokens)
    let isLed = links[0].whole.lowerBound == span.lowerBound
    let behind = last.whole.upperBound..<span.upperBound
    if isLed, text.marker == .none, lines.count < Self.headLines,
      isArrow(behind), words.contains(where: \.isWhole)
    {
      line.evidence.insert(.path)
      line.evidence.insert(.contents)
      line.kind = .site
    } else if isBoxToTick(text), words.contains(where: { isOfForm($0.kind) }) {
      line.evidence.insert(.bracketed)
      line.evidence.insert(.holds)
      line.kind = .form
    } else if !isLed, behind.isEmpty, words.count >= 2,
      words.allSatisfy({ $0.isWhole && isOfForm($0.kind) })
    {
      line.evidence.insert(.holds)
      line.kind = .legal
    }
  }

  private func isOfForm(_ kind: FurnitureKind?) -> Bool {
    switch kind {
    case .legal, .consent, .form: true
    default: false
    }
  }

  /// "[ ] " before the words of an item
  private func isBoxToTick(_ line: PlainLine) -> Bool {
    line.marker == .bullet && line.tokens.count > 2
      && scan.tokens[line.tokens.lowerBound].isSign("[")
      && scan.tokens[line.tokens.lowerBound + 1].isSign("]")
  }

  /// An arrow, a slash or a bar stands before the last step.
  private func isArrow(_ behind: Range<Int>) -> Bool {
    let written = behind.map { scan.bytes[$0] }.drop { $0 == UInt8(ascii: " ") }
    guard written.count <= Self.longestStep else { return false }
    return ["›", "»", ">", "/", "→", "&gt;"].contains { written.starts(with: $0.utf8) }
  }

  /// A longer line is a paragraph with links in it.
  private static let longestImprintLine = 1_000
  /// The name of the page, in bytes
  private static let longestStep = 100

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
