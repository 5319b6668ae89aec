package import Diagnostics

/// The YAML between two lines `---` at the beginning of a file, and where the rest begins.
package struct FrontMatter: Sendable {
  /// The entries as written; empty when the file has no front matter.
  package let entries: [YAMLEntry]
  /// The first byte after the front matter.
  package let bodyStart: Int

  /// Splits `source`. Broken YAML is reported, and the text after it is still the body.
  package init(of source: SourceText, log: inout DiagnosticLog) {
    let bytes = source.bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    if Self.isOtherForm(bytes, at: start) {
      log.add(.otherFrontMatter(at: Location(SourceSpan(start: start, end: start + 1), in: source)))
    }
    guard let opening = Self.ruler(in: bytes, at: start, marks: ["---"]) else {
      (entries, bodyStart) = ([], start)
      return
    }
    var line = opening
    while line < bytes.count {
      if let after = Self.ruler(in: bytes, at: line, marks: ["---", "..."]) {
        let root = YAMLNode.parse(source, range: opening..<line, log: &log)
        bodyStart = after
        switch root?.content {
        case .mapping(let found): entries = found
        case nil: entries = []
        default:
          entries = []
          if let root, !root.isAbsent {
            log.add(.frontMatterIsNoMapping(at: Location(root.span, in: source)))
          }
        }
        return
      }
      line = (bytes[line...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count) + 1
    }
    // A lone `---` is a ruler of the text, unless keys follow it.
    (entries, bodyStart) = ([], start)
    if bytes[opening...].prefix(while: { $0 != UInt8(ascii: "\n") }).contains(UInt8(ascii: ":")) {
      log.add(
        .frontMatterWithoutEnd(at: Location(SourceSpan(start: start, end: start + 3), in: source)))
    }
  }

  /// The Markdown after the front matter.
  package func body(of source: SourceText) -> Body {
    Body(
      markdown: Array(source.bytes[bodyStart...]),
      lines: .shifted(first: source.lineNumber(ofBody: bodyStart)))
  }

  /// TOML between `+++`, or JSON: what it says of a draft would be lost if it were taken for text.
  private static func isOtherForm(_ bytes: [UInt8], at start: Int) -> Bool {
    if ruler(in: bytes, at: start, marks: ["+++"]) != nil { return true }
    guard start < bytes.count, bytes[start] == UInt8(ascii: "{") else { return false }
    return bytes[(start + 1)...].first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "\"")
  }

  /// The byte after the line at `start` when that line is one of `marks` and blanks.
  private static func ruler(in bytes: [UInt8], at start: Int, marks: [String]) -> Int? {
    let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
    guard end - start >= 3, end - start < 16 else { return nil }
    let line = bytes[start..<end].reversed().drop { $0 == 13 || $0 == 32 || $0 == 9 }.reversed()
    return marks.contains { $0.utf8.elementsEqual(line) } ? min(end + 1, bytes.count) : nil
  }
}

extension Diagnostic {
  fileprivate static func otherFrontMatter(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "front-matter-form", "front matter is YAML between two lines `---`", at: location,
      help: "write one `key: value` to a line between the two `---`")
  }

  fileprivate static func frontMatterIsNoMapping(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "front-matter", "front matter is a list of `key: value` lines", at: location,
      help: "write one `key: value` to a line between the two `---`")
  }

  fileprivate static func frontMatterWithoutEnd(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "front-matter-end", "front matter that begins here has no end", at: location,
      help: "put a line `---` after its last key")
  }
}
