import Diagnostics

/// Reads a table as RFC 4180 writes it, and as spreadsheets of other countries do: cells between commas, semicolons
/// or tabs, whichever the first row has.
struct CSVReader {
  struct Row {
    /// Where it begins, from 1: cells in quotes may hold line ends.
    let line: Int
    var cells: [String] = []
  }

  private let source: SourceText
  private let separator: UInt8
  private var position = 0
  private var line = 1

  /// The rows of a text that have anything in them.
  static func rows(_ text: String, of path: String) throws(Diagnostic) -> [Row] {
    var reader = CSVReader(SourceText(path: path, bytes: Array(text.utf8)))
    var rows: [Row] = []
    while let row = try reader.row() {
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  /// Whether a text is a table by its look: two rows or more of as many cells, and a first that names fields.
  static func isTable(_ text: String) -> Bool {
    let lines = text.prefix(lookLength)
    do throws(Diagnostic) {
      // What the last line lacks was cut off here.
      let end = lines.endIndex == text.endIndex ? nil : lines.lastIndex(where: \.isNewline)
      let rows = try rows(String(end.map { lines[..<$0] } ?? lines), of: "")
      guard rows.count > 1, let header = rows.first, header.cells.count > 1 else { return false }
      return rows[1].cells.count == header.cells.count
        && SourceKind.fieldCount(of: header.cells) * 2 >= header.cells.count
        && SourceKind.fieldCount(of: header.cells) > 1
    } catch {
      return false
    }
  }

  /// So much of a text shows whether it is a table.
  private static let lookLength = 20_000

  private init(_ source: SourceText) {
    self.source = source
    guard let named = Self.namedSeparator(of: source.bytes) else {
      separator = Self.separator(of: source.bytes)
      return
    }
    separator = named
    position = source.bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? source.bytes.count
    line = 2
  }

  /// Excel's own first line: `sep=;`.
  private static func namedSeparator(of bytes: [UInt8]) -> UInt8? {
    let mark = Array("sep=".utf8)
    guard bytes.starts(with: mark), bytes.count > mark.count + 1 else { return nil }
    let after = bytes[mark.count + 1]
    return after == UInt8(ascii: "\n") || after == UInt8(ascii: "\r") ? bytes[mark.count] : nil
  }

  private static let separators = Array(",;\t".utf8)

  /// The first that stands outside of quotes.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, separators.contains(byte) { return byte }
    }
    return separators[0]
  }

  /// Nil at the end.
  private mutating func row() throws(Diagnostic) -> Row? {
    guard position < source.bytes.count else { return nil }
    var row = Row(line: line)
    while true {
      row.cells.append(try cell())
      guard position < source.bytes.count else { return row }
      let byte = source.bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), peek == UInt8(ascii: "\n") { position += 1 }
      line += 1
      return row
    }
  }

  /// Up to a separator, a line end or the end.
  private mutating func cell() throws(Diagnostic) -> String {
    let start = position
    while peek == UInt8(ascii: " ") { position += 1 }
    if peek == UInt8(ascii: "\"") { return try quoted() }
    position = start
    while let byte = peek, !ends(byte) { position += 1 }
    return String(decoding: source.bytes[start..<position], as: UTF8.self)
  }

  /// Two quotes stand for one.
  private mutating func quoted() throws(Diagnostic) -> String {
    let start = position
    var bytes: [UInt8] = []
    position += 1
    while let byte = peek {
      position += 1
      guard byte == UInt8(ascii: "\"") else {
        if byte == UInt8(ascii: "\n") { line += 1 }
        bytes.append(byte)
        continue
      }
      if peek == byte {
        bytes.append(byte)
        position += 1
        continue
      }
      while peek == UInt8(ascii: " ") { position += 1 }
      if let byte = peek, !ends(byte) {
        throw broken("something stands between the closing quote of a cell and its end", position)
      }
      return String(decoding: bytes, as: UTF8.self)
    }
    throw broken("the quote that opens here is not closed", start)
  }

  private var peek: UInt8? {
    position < source.bytes.count ? source.bytes[position] : nil
  }

  private func ends(_ byte: UInt8) -> Bool {
    byte == separator || byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }

  private func broken(_ what: String, _ position: Int) -> Diagnostic {
    Diagnostic(
      .error, "csv-syntax", "this is not CSV: \(what)",
      at: Location(SourceSpan(position..<position + 1), in: source),
      help:
        "put a cell that holds quotes, commas or line ends in quotes, and write its quotes twice")
  }
}
