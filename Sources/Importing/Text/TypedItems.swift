extension RichText {
  /// A paragraph in the pieces that it is: lines that begin with a sign of lists are items of one, as somebody typed
  /// them or a program left them.
  ///
  ///     Je taken:⏎• je snoeit⏎• je maait   →   Je taken:, - je snoeit, - je maait
  static func pieces(of paragraph: [Span]) -> [Block] {
    var pieces: [Block] = []
    var open: [Span] = []
    func close() {
      if !open.isEmpty { pieces.append(.paragraph(open)) }
      open = []
    }
    let lines = lines(of: paragraph)
    guard lines.contains(where: isItem) else { return [.paragraph(paragraph)] }
    for line in lines {
      if isItem(line) {
        close()
        pieces.append(.item(depth: 0, number: nil, OfficeItem(line).spans))
      } else {
        open += open.isEmpty ? line : [Span(text: "\n")] + line
      }
    }
    close()
    return pieces
  }

  private static func isItem(_ line: [Span]) -> Bool {
    line.map(\.text).joined().prefixMatch(of: #/\s*[•●▪◦‣\u{F0A7}\u{F0B7}]\s+\S/#) != nil
  }

  private static func lines(of spans: [Span]) -> [[Span]] {
    var lines: [[Span]] = [[]]
    for span in spans {
      for (number, text) in span.text.split(separator: "\n", omittingEmptySubsequences: false)
        .enumerated()
      {
        if number > 0 { lines.append([]) }
        var part = span
        part.text = String(text)
        if !text.isEmpty { lines[lines.count - 1].append(part) }
      }
    }
    return lines
  }
}
