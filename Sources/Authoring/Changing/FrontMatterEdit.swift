package import Diagnostics
package import Postings

/// A posting's file with fields of its front matter set or taken out; every other byte stays as it is.
///
///     var edit = FrontMatterEdit(source)
///     edit.set(.closed, "2024-07-20")
package struct FrontMatterEdit {
  private var source: SourceText
  /// As the file ends its lines.
  private let lineEnd: String

  package init(_ source: SourceText) {
    var log = DiagnosticLog()
    self.source = decoded(source, log: &log)
    lineEnd = self.source.bytes.contains(UInt8(ascii: "\r")) ? "\r\n" : "\n"
  }

  package var bytes: [UInt8] { source.bytes }

  /// `yaml` stands behind the colon; nil takes the field out, under whatever name it has.
  package mutating func set(_ field: Field, _ yaml: String?) {
    var log = DiagnosticLog()
    let frontMatter = FrontMatter(of: source, log: &log)
    let names = field.row.names
    let given = frontMatter.entries.filter { names.contains($0.key) }
    for entry in given.reversed() { remove(entry) }
    guard let yaml else { return }
    insert("\(field.rawValue): \(yaml)\(lineEnd)")
  }

  /// The lines of an entry; a comment behind its value goes with it.
  private mutating func remove(_ entry: YAMLEntry) {
    let start = lineStart(before: entry.keySpan.start)
    let end = lineEnd(after: max(entry.keySpan.end, entry.value.span.end))
    replace(start..<end, with: [])
  }

  /// Before the end of the front matter, which a file without one is given.
  private mutating func insert(_ line: String) {
    var log = DiagnosticLog()
    let frontMatter = FrontMatter(of: source, log: &log)
    let mark = source.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard frontMatter.bodyStart > mark else {
      let text = "---\(lineEnd)\(line)---\(lineEnd)\(lineEnd)"
      return replace(mark..<mark, with: Array(text.utf8))
    }
    let place = lineStart(before: frontMatter.bodyStart - 1)
    replace(place..<place, with: Array(line.utf8))
  }

  private mutating func replace(_ range: Range<Int>, with bytes: [UInt8]) {
    var all = source.bytes
    all.replaceSubrange(range, with: bytes)
    source = SourceText(path: source.path, bytes: all)
  }

  private func lineStart(before offset: Int) -> Int {
    (source.bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")) ?? -1) + 1
  }

  private func lineEnd(after offset: Int) -> Int {
    // A block value may end at the start of the line behind it.
    if offset > 0, source.bytes[offset - 1] == UInt8(ascii: "\n") { return offset }
    return (source.bytes[offset...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count - 1)
      + 1
  }
}
