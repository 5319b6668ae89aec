import Diagnostics
import Facts
import Postings

// Markdown that nobody wrote: a page with its menus and buttons, as a clipper of web pages or a converter gives it.
extension Draft {
  /// The Markdown of a page without its furniture, and a note for each line that is left out. All other lines stay as
  /// they are.
  func bodyOfPage(in source: SourceText, from start: Int, log: inout DiagnosticLog) -> Body {
    let furniture = furnitureLines()
    for index in lines.indices where isFurniture(index) {
      guard let reason = outcomes[index] else { continue }
      log.add(.dropped(reason, at: Location(SourceSpan(lines[index].span), in: source)))
    }
    var markdown: [UInt8] = []
    var table: [Int32] = []
    var number = source.lineNumber(at: start)
    var lineStart = start
    while lineStart < source.bytes.count {
      let end = source.bytes[lineStart...].firstIndex(of: UInt8(ascii: "\n"))
      let next = end.map { $0 + 1 } ?? source.bytes.count
      if !furniture.contains(number) {
        markdown.append(contentsOf: source.bytes[lineStart..<next])
        table.append(Int32(number))
      }
      (lineStart, number) = (next, number + 1)
    }
    return Body(markdown: markdown, lines: .table(table))
  }

  /// Whether a line of it is furniture.
  var hasFurniture: Bool { lines.indices.contains(where: isFurniture) }

  /// The lines of the file that are furniture.
  private func furnitureLines() -> Set<Int> {
    var numbers: Set<Int> = []
    for index in lines.indices where isFurniture(index) {
      numbers.insert(lines[index].number)
      numbers.formUnion(lines[index].parts.map(\.number))
    }
    return numbers
  }

  /// A ruler is Markdown's own.
  private func isFurniture(_ index: Int) -> Bool {
    if case .dropped(let reason) = lines[index].role { reason.isOfPage } else { false }
  }
}

extension PlainLine.Reason {
  /// Furniture of a page, whatever its text is written in.
  fileprivate var isOfPage: Bool {
    self == .chrome || FurnitureKind.allCases.contains { $0.reason == self }
  }
}

extension FrontMatter {
  /// A clipper wrote the front matter, or nobody wrote any.
  var isOfPage: Bool { entries.isEmpty || WebClipping.address(of: entries) != nil }
}
