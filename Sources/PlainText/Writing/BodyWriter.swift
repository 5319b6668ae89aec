import Facts
import Postings

/// Writes what is left of a plain text as Markdown, and the line of the source for each of its lines.
struct BodyWriter {
  private let reading: TextReading
  private(set) var bytes: UnsafeBufferPointer<UInt8>
  var markdown: [UInt8] = []
  private(set) var table: [Int32] = []
  private var lastBlock: Block?
  /// The lines that are items of a list whose signs were lost.
  private let items: Set<Int>

  private enum Block { case heading, paragraph, bullet, number }

  init(_ reading: TextReading) {
    self.reading = reading
    bytes = reading.scan.bytes
    items = ListRuns(reading).items
    markdown.reserveCapacity(reading.scan.bytes.count + 256)
  }

  mutating func write() -> Body {
    for index in reading.lines.indices {
      let line = reading.lines[index]
      switch line.role {
      case .heading:
        heading(line)
      case .listItem, .unknownFact, .aside:
        item(line)
      case .paragraph, .open:
        if line.marker == .bullet || items.contains(index) { item(line) } else { paragraph(line) }
      case .fact where line.staysInBody, .title where line.staysInBody:
        if line.marker == .none, !items.contains(index) { paragraph(line) } else { item(line) }
      case .blank, .fact, .title, .dropped: break
      }
    }
    if !markdown.isEmpty { end() }
    return Body(markdown: markdown, lines: .table(table))
  }

  private mutating func begin(_ block: Block, _ line: PlainLine, isTight: Bool) {
    if lastBlock != nil {
      end()
      if !isTight {
        table.append(Int32(line.number))
        markdown.append(UInt8(ascii: "\n"))
      }
    }
    table.append(Int32(line.number))
    lastBlock = block
  }

  private mutating func end() { markdown.append(UInt8(ascii: "\n")) }

  private mutating func heading(_ line: PlainLine) {
    begin(.heading, line, isTight: false)
    markdown.append(contentsOf: "## ".utf8)
    var tokens = line.tokens
    if let last = tokens.last, reading.scan.tokens[last].isSign(":"), tokens.count > 1 {
      tokens = tokens.dropLast()
    }
    text(reading.scan.span(tokens), of: line, isLineStart: false)
  }

  private mutating func item(_ line: PlainLine) {
    let isNumber = if case .number = line.marker { true } else { false }
    let block: Block = isNumber ? .number : .bullet
    begin(block, line, isTight: lastBlock == block)
    if case .number(let number) = line.marker {
      markdown.append(contentsOf: "\(number). ".utf8)
    } else {
      markdown.append(contentsOf: "- ".utf8)
    }
    text(reading.scan.span(line.tokens), of: line, isLineStart: false)
  }

  private mutating func paragraph(_ line: PlainLine) {
    begin(.paragraph, line, isTight: false)
    text(reading.scan.span(line.tokens), of: line, isLineStart: true)
  }

  /// The text of a line; one that was broken at a column is joined again.
  private mutating func text(_ span: Range<Int>, of line: PlainLine, isLineStart: Bool) {
    guard !line.parts.isEmpty else { return text(span, isLineStart: isLineStart) }
    var place = 0
    while place < line.parts.count {
      let start = place
      while line.parts[place].touchesNext, place + 1 < line.parts.count { place += 1 }
      place += 1
      if start > 0 { markdown.append(UInt8(ascii: " ")) }
      let run = line.parts[start..<place].map { $0.text.clamped(to: span) }
      text(run, isLineStart: isLineStart && start == 0)
    }
  }

  /// Parts that touch are one text: a link may go on in the next.
  private mutating func text(_ run: [Range<Int>], isLineStart: Bool) {
    guard run.count > 1 else { return text(run[0], isLineStart: isLineStart) }
    let source = bytes
    let whole = run.flatMap { source[$0] }
    whole.withUnsafeBufferPointer {
      bytes = $0
      text(0..<whole.count, isLineStart: isLineStart)
    }
    bytes = source
  }
}
