import Diagnostics
import Markdown
import Postings

extension Lint {
  static let descriptionShort = Lint(
    "description-short", .warn, "A text of less than 300 letters, which aggregators refuse.",
    .facts { linted, findings in
      let length = linted.prose.document.textLength
      guard length < shortestDescription else { return }
      findings.add(
        "the text has \(length) letters; aggregators want at least \(shortestDescription)",
        at: linted.file, help: "say what the work is, who is sought and what is offered")
    })

  /// The greatest of the least lengths that aggregators ask for (JobLookup's; LinkedIn and Adzuna: 100).
  private static let shortestDescription = 300

  static let personalData = Lint(
    "personal-data", .warn,
    "A person's mail address or telephone number outside of a section on asking or applying. It belongs in `contacts`; feeds and closing blank it.",
    .text { text, findings in
      let own = [text.posting.apply?.email].compactMap { $0?.lowercased() }
      text.body.markdown.withUnsafeBufferPointer { bytes in
        let finder = PersonalText()
        var index = 0
        while let found = finder.next(in: bytes, from: index) {
          index = found.range.upperBound
          let words = String(decoding: bytes[found.range], as: UTF8.self)
          if found.kind == .mail, own.contains(words.lowercased()) || isMailbox(words) { continue }
          if isOnAskingOrApplying(headingBefore(found.range.lowerBound, in: bytes)) { continue }
          findings.add(
            "`\(words)` leads to a person; feeds and closing blank it",
            at: text.location(of: found.range),
            help: "put it into `contacts:`, or the address to apply to into `apply:`")
        }
      }
    })

  /// The words of the nearest heading (`## …`) above a place.
  private static func headingBefore(
    _ index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> String {
    var end = index
    while end > 0 {
      let start = bytes[..<(end - 1)].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
      if bytes[start] == UInt8(ascii: "#") {
        return String(decoding: bytes[start..<end], as: UTF8.self)
      }
      end = start
    }
    return ""
  }

  static let markdownTable = Lint(
    "markdown-table", .warn, "A table, which CommonMark does not know: its signs would be shown.",
    .text { text, findings in
      text.body.markdown.withUnsafeBufferPointer { bytes in
        var index = 0
        while let bar = firstIndex(of: UInt8(ascii: "|"), in: bytes, from: index) {
          let line = lineAround(bar, in: bytes)
          index = line.upperBound
          // The row under the head, of hyphens, colons and bars only, gives a table away.
          let row = bytes[line].filter { $0 > 0x20 }
          guard row.count(where: { $0 == UInt8(ascii: "-") }) >= 3,
            row.allSatisfy({ "|:-".utf8.contains($0) })
          else { continue }
          findings.add(
            "a table is shown as its signs", at: text.location(of: line),
            help: "write its rows as a list")
        }
      }
    })

  private static func lineAround(
    _ index: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    let start = bytes[..<index].lastIndex(of: newline).map { $0 + 1 } ?? 0
    let end = bytes[index...].firstIndex { $0 == newline || $0 == 13 } ?? bytes.count
    return start..<max(end, index + 1)
  }

  static let bidiControl = Lint(
    "bidi-control", .warn,
    "A control character that changes the direction of text (U+202A–U+202E, U+2066–U+2069) and can hide what is written.",
    .text { text, findings in
      text.source.bytes.withUnsafeBufferPointer { bytes in
        var index = 0
        while let lead = firstIndex(of: 0xE2, in: bytes, from: index), lead + 2 < bytes.count {
          index = lead + 1
          let isControl =
            (bytes[lead + 1] == 0x80 && (0xAA...0xAE).contains(bytes[lead + 2]))
            || (bytes[lead + 1] == 0x81 && (0xA6...0xA9).contains(bytes[lead + 2]))
          guard isControl else { continue }
          let scalar = 0x2000 + Int(bytes[lead + 1] & 0x3F) << 6 + Int(bytes[lead + 2] & 0x3F)
          findings.add(
            "U+\(String(scalar, radix: 16, uppercase: true)) changes the direction of the text after it",
            at: Location(SourceSpan(start: lead, end: lead + 3), in: text.source),
            help: "remove it; letters have their own direction")
        }
      }
    })
}
