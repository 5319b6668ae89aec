package import Diagnostics

/// Reads a table as RFC 4180 writes it, and as spreadsheets of other countries do: cells between commas, semicolons
/// or tabs, whichever the first row has.
package struct CSVReader {
  package struct Row: Sendable {
    package fileprivate(set) var cells: [String] = []
    /// Where each of the cells stands, its quotes included.
    package fileprivate(set) var spans: [SourceSpan] = []
  }

  private let source: SourceText
  private let separator: UInt8
  private var position = 0

  /// The rows of a text that have anything in them.
  package static func rows(of source: SourceText) throws(Diagnostic) -> [Row] {
    var reader = CSVReader(source)
    var rows: [Row] = []
    while let row = try reader.row() {
      if row.cells.contains(where: { !$0.isEmpty }) { rows.append(row) }
    }
    return rows
  }

  private init(_ source: SourceText) {
    self.source = source
    guard let named = Self.namedSeparator(of: source.bytes) else {
      separator = Self.separator(of: source.bytes)
      return
    }
    separator = named
    position = source.bytes.firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? source.bytes.count
  }

  /// Excel's own first line: `sep=;`.
  private static func namedSeparator(of bytes: [UInt8]) -> UInt8? {
    let mark = Array("sep=".utf8)
    guard bytes.starts(with: mark), bytes.count > mark.count + 1 else { return nil }
    let after = bytes[mark.count + 1]
    return after == UInt8(ascii: "\n") || after == UInt8(ascii: "\r") ? bytes[mark.count] : nil
  }

  /// A bar counts where none of the others is.
  private static let separators = Array(",;\t".utf8)
  private static let bar = UInt8(ascii: "|")

  /// The one that the first row has most often outside of quotes: a name of a column may have another in it.
  private static func separator(of bytes: [UInt8]) -> UInt8 {
    var isQuoted = false
    var counts: [UInt8: Int] = [:]
    for byte in bytes {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if !isQuoted, byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { break }
      if !isQuoted { counts[byte, default: 0] += 1 }
    }
    let most = separators.map { counts[$0, default: 0] }.max() ?? 0
    if most == 0, counts[bar] != nil { return bar }
    return separators.first { counts[$0, default: 0] == most } ?? separators[0]
  }

  /// Nil at the end.
  private mutating func row() throws(Diagnostic) -> Row? {
    guard position < source.bytes.count else { return nil }
    var row = Row()
    while true {
      let start = position
      row.cells.append(try cell())
      row.spans.append(SourceSpan(start..<position))
      guard position < source.bytes.count else { return row }
      let byte = source.bytes[position]
      position += 1
      if byte == separator { continue }
      if byte == UInt8(ascii: "\r"), peek == UInt8(ascii: "\n") { position += 1 }
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
