/// What a document says, whatever it was written with: Word, a web page, the editor of an application system. All
/// of them become this, and this becomes the body of a posting.
struct RichText: Sendable, Equatable {
  var blocks: [Block] = []

  enum Block: Sendable, Equatable {
    case heading(Int, [Span])
    case paragraph([Span])
    /// An item of a list, how deep it stands (from 0), and its number where the list counts.
    case item(depth: Int, number: Int?, [Span])
    /// A row of a table, by its cells.
    case row([[Span]])
  }

  /// A stretch of text that looks the same throughout. Line breaks within a paragraph are line feeds.
  struct Span: Sendable, Equatable {
    var text: String
    var style: Style = []
    /// A web or mail address that a page may link to.
    var link: String?
  }

  struct Style: OptionSet, Sendable {
    let rawValue: Int
    static let strong = Style(rawValue: 1)
    static let emphasis = Style(rawValue: 2)
  }

  var isEmpty: Bool { blocks.isEmpty }

  /// Adds a block, unless it says nothing. Blanks at its ends are none of its text.
  mutating func add(_ block: Block) {
    switch block {
    case .heading(let level, let spans):
      if let spans = said(spans) { blocks.append(.heading(min(max(level, 1), 6), spans)) }
    case .paragraph(let spans):
      guard let spans = said(spans) else { return }
      for piece in Self.pieces(of: spans) {
        if case .paragraph = piece { blocks.append(piece) } else { add(piece) }
      }
    case .item(let depth, let number, let spans):
      if let spans = said(spans) { blocks.append(.item(depth: depth, number: number, spans)) }
    case .row(let cells):
      let cells = cells.map { said($0) ?? [] }
      if cells.contains(where: { !$0.isEmpty }) { blocks.append(.row(cells)) }
    }
  }

  private func said(_ spans: [Span]) -> [Span]? {
    var spans = spans.filter { !$0.text.isEmpty }
    while let first = spans.first {
      spans[0].text = String(first.text.drop { $0.isWhitespace })
      if !spans[0].text.isEmpty { break }
      spans.removeFirst()
    }
    while let last = spans.last {
      var text = Substring(last.text)
      while text.last?.isWhitespace ?? false { text.removeLast() }
      spans[spans.count - 1].text = String(text)
      if !text.isEmpty { break }
      spans.removeLast()
    }
    return spans.isEmpty ? nil : spans
  }
}
