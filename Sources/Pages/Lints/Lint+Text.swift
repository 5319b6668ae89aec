import Diagnostics
import Facts
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
        var search = PersonalText.Search(PersonalText(), in: bytes)
        var heading = HeadingAbove(in: bytes, text.words.persons)
        var index = 0
        while let found = search.next(from: index) {
          index = found.range.upperBound
          let words = String(decoding: bytes[found.range], as: UTF8.self)
          if found.kind == .mail,
            own.contains(words.lowercased()) || text.words.persons.isMailbox(words)
          {
            continue
          }
          if heading.isOnAskingOrApplying(above: found.range.lowerBound) { continue }
          findings.add(
            "`\(words)` leads to a person; feeds and closing blank it",
            at: text.location(of: found.range),
            help: "put it into `contacts:`, or the address to apply to into `apply:`")
        }
      }
    })

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

/// The nearest heading (`## …`) above a place that moves down a text.
private struct HeadingAbove {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let words: PersonWords
  /// Where the next line begins that was not looked at.
  private var next = 0
  private var isPrivate = false

  init(in bytes: UnsafeBufferPointer<UInt8>, _ words: PersonWords) {
    (self.bytes, self.words) = (bytes, words)
  }

  /// `place` never goes back.
  mutating func isOnAskingOrApplying(above place: Int) -> Bool {
    while next <= place, next < bytes.count {
      let end = firstIndex(of: UInt8(ascii: "\n"), in: bytes, from: next) ?? bytes.count
      if bytes[next] == UInt8(ascii: "#") {
        isPrivate = words.announcesPersons(String(decoding: bytes[next..<end], as: UTF8.self))
      }
      next = end + 1
    }
    return isPrivate
  }
}
