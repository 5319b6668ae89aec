private import CCmark

// Tables, which libcmark takes for paragraphs: cut here, and what stands in a cell is read by it again.
extension Converter {
  /// The table that a paragraph is, if it is one.
  mutating func table(of paragraph: OpaquePointer) -> TableCells? {
    let (first, last) = (line(of: paragraph), Int(cmark_node_get_end_line(paragraph)))
    guard first < last, mayHaveTables else { return nil }
    return TableCells(lines(first...last, of: paragraph))
  }

  mutating func write(_ table: TableCells, of paragraph: OpaquePointer) {
    let start = place
    let first = line(of: paragraph)
    place = (first, column(of: paragraph))
    defer { place = start }
    if table.linesBefore > 0 {
      let before = lines(first...(first + table.linesBefore - 1), of: paragraph)
      read(Array(before.joined(separator: [UInt8(ascii: "\n")]))) { $0.convert($1) }
    }
    html.newLine()
    html.write("<table>\n<thead>\n")
    place = (first + table.linesBefore, column(of: paragraph))
    writeRow(table.head, "th", table.alignments)
    html.write("</thead>\n")
    if !table.rows.isEmpty { html.write("<tbody>\n") }
    for (index, row) in table.rows.enumerated() {
      // Head and delimiters stand above.
      place = (first + table.linesBefore + 2 + index, column(of: paragraph))
      writeRow(row, "td", table.alignments)
    }
    if !table.rows.isEmpty { html.write("</tbody>\n") }
    html.write("</table>\n")
  }

  private mutating func writeRow(
    _ cells: [[UInt8]], _ tag: String, _ alignments: [TableCells.Alignment?]
  ) {
    html.write("<tr>\n")
    for (cell, alignment) in zip(cells, alignments) {
      html.write("<\(tag)")
      if tag == "th" { html.write(" scope=\"col\"") }
      if let alignment { html.write(" class=\"\(alignment.rawValue)\"") }
      html.write(">")
      writeInline(cell)
      html.write("</\(tag)>\n")
    }
    html.write("</tr>\n")
  }

  /// A word before the cell, which is left out again, keeps it a line of text whatever it begins with.
  private mutating func writeInline(_ cell: [UInt8]) {
    guard !cell.isEmpty else { return }
    read(Array("x ".utf8) + cell) { converter, root in
      guard let paragraph = cmark_node_first_child(root),
        let word = cmark_node_first_child(paragraph), let text = cmark_node_get_literal(word)
      else { return }
      _ = cmark_node_set_literal(word, text + 2)
      converter.isInCell = true
      converter.convert(root)
      converter.isInCell = false
    }
  }

  private mutating func read(
    _ markdown: [UInt8], _ use: (inout Converter, OpaquePointer) -> Void
  ) {
    markdown.withUnsafeBytes { buffer in
      guard let root = markdownTree(of: buffer.assumingMemoryBound(to: CChar.self)) else { return }
      use(&self, root)
    }
  }

  /// Lines of a paragraph as they stand in the source, without the signs of quotations before them.
  private mutating func lines(
    _ numbers: ClosedRange<Int>, of paragraph: OpaquePointer
  ) -> [TableCells.Line] {
    var quotes = 0
    var parent = cmark_node_parent(paragraph)
    while let block = parent {
      if cmark_node_get_type(block) == CMARK_NODE_BLOCK_QUOTE { quotes += 1 }
      parent = cmark_node_parent(block)
    }
    return numbers.map { number in
      var line = sourceLine(number)
      // The first line also has the sign of its list.
      if number == numbers.lowerBound { line = line.dropFirst(column(of: paragraph) - 1) }
      for _ in 0..<(number == numbers.lowerBound ? 0 : quotes) {
        let sign = line.drop { $0 == UInt8(ascii: " ") }
        if sign.first == UInt8(ascii: ">") { line = sign.dropFirst() }
      }
      return line
    }
  }

  private mutating func sourceLine(_ number: Int) -> TableCells.Line {
    if sourceLines.isEmpty {
      // A line ends at LF, CR or both (CommonMark, 2.1).
      let lines = source.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
      sourceLines = lines.map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
    }
    return number <= sourceLines.count ? sourceLines[number - 1] : []
  }
}
