/// A reader of a word processor's document, element by element.
protocol DocumentText {
  var text: RichText { get set }
  mutating func read(_ element: MarkupElement)
  /// The words in an element, which may stand in a link.
  func spans(of element: MarkupElement, link: String?) -> [RichText.Span]
}

extension DocumentText {
  /// A row of a table. One that only places things, or holds whole texts, is no table.
  mutating func addRow(of cells: [MarkupElement]) {
    let contents = cells.map { cell in
      cell.elements.filter { $0.name == "p" }.map { spans(of: $0, link: nil) }
        .filter { spans in spans.contains { !trimmed($0.text).isEmpty } }
    }
    if cells.count > 1, contents.allSatisfy({ $0.count <= 1 }) {
      text.add(.row(contents.map { $0.first ?? [] }))
    } else {
      for cell in cells { read(cell) }
    }
  }
}
