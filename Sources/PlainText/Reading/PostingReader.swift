package import Diagnostics
import Facts
package import Postings

/// Everything that was read from one file: its facts, its body and, for plain text, how each line was
/// understood. A pure function of the file's path and bytes, so it may be remembered by them.
package struct Reading: Sendable {
  package let source: SourceText
  package let reader: Reader
  /// Facts in the order of the text; of two facts for one field the first is the posting's.
  package let facts: [Fact]
  package let body: Body
  /// How each line of a plain text or of a clipped page was taken; empty for other Markdown.
  package let lines: [LineReading]
  /// The language of the text by its small words: `nl`, `en` or `de`; nil when it is too short to tell.
  package let language: String?
  package let diagnostics: [Diagnostic]

  package enum Reader: String, Sendable {
    case plain, markdown
  }

  package init(
    source: SourceText, reader: Reader, facts: [Fact], body: Body, lines: [LineReading] = [],
    language: String? = nil, diagnostics: [Diagnostic]
  ) {
    self.source = source
    self.reader = reader
    self.facts = facts
    self.body = body
    self.lines = lines
    self.language = language
    self.diagnostics = diagnostics
  }

  /// A file that is no posting (several postings in one) has errors and becomes none.
  package var isRefused: Bool { diagnostics.contains { $0.severity == .error } }
}

/// How one line of a plain text was taken.
package struct LineReading: Sendable, Hashable {
  /// From 1.
  package let number: Int
  package let kind: Kind
  /// The line in the reading's source, without its end.
  package let span: SourceSpan
  /// Why it was dropped, or the line that it goes on from over a page's end.
  package let outcome: String?

  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case title, place, education, hours, pay, field, deadline, employment, period, reference, posted
    case organisation, contact, apply, workplace, openings, label, heading, listItem = "list-item",
      paragraph
    case frontMatter = "front-matter", dropped, blank
  }

  package init(number: Int, kind: Kind, span: SourceSpan, outcome: String? = nil) {
    self.number = number
    self.kind = kind
    self.span = span
    self.outcome = outcome
  }
}

/// Reads one file: `.txt` as plain text, `.md` as Markdown. A file without a word is no posting.
package func readPosting(_ source: SourceText) -> Reading {
  let isPlain = isPlain(source)
  guard source.bytes.contains(where: isOfWord) else {
    return Reading(
      source: source, reader: isPlain ? .plain : .markdown, facts: [],
      body: Body(markdown: [], lines: .shifted(first: 1)),
      diagnostics: [.withoutText(at: Location(SourceSpan(start: 0, end: 0), in: source))])
  }
  return isPlain ? readPlain(source) : readMarkdown(source)
}

func isPlain(_ source: SourceText) -> Bool { source.path.lowercased().hasSuffix(".txt") }

/// A letter or a digit, or a byte of one above ASCII.
private func isOfWord(_ byte: UInt8) -> Bool {
  (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte >= 0xC3
}
