// Postings holds the model and its readers: what a vacancy is, how front matter and plain text become
// one, and the board they make together. No I/O, no clock, no HTML: bytes and a day in, values out.
package import Days
package import Diagnostics

/// One vacancy as its source states it. Its prose is not here: the body is converted once, where pages
/// are made, and its Markdown is then let go.
///
/// Every property has its row in `Field`: the key it is written with, how its text is read, what it means.
/// A property that the source does not give is nil or empty, never an empty text.
package struct Posting: Sendable, Equatable {
  /// The source as far as `marks` reach into it: a Markdown file's front matter, a whole plain text.
  package private(set) var source: SourceText
  /// The last part of its address; from the file name unless front matter gives one.
  package var slug: String

  // What the work is.
  package var title: String?
  package var organisation: String?
  package var department: String?
  package var locations: [Place] = []
  package var workplace: Workplace?
  package var education: [Education] = []
  package var hours: Hours?
  package var pay: Pay?
  package var scales: [String] = []
  package var fields: [String] = []
  package var employment: [Employment] = []

  // When.
  package var posted: Day?
  package var updated: Day?
  package var deadline: Deadline?
  package var closed: Day?
  package var starts: Day?
  package var ends: Day?

  // How to reach it.
  package var reference: String?
  package var openings: Int?
  package var contacts: [Contact] = []
  package var apply: Apply?

  // What the board does with it.
  package var tags: [String] = []
  package var summary: String?
  package var language: String?
  package var draft = false
  package var aliases: [String] = []
  package var extra: [String: ExtraValue] = [:]

  /// Where each field stands in the source, for the diagnostics of later steps.
  package var marks: [FieldMark] = []

  package init(source: SourceText, slug: String) {
    self.source = source
    self.slug = slug
  }

  package var path: String { source.path }

  /// Whether both state the same, wherever in their source.
  func hasFacts(of other: Posting) -> Bool {
    func facts(_ posting: Posting) -> Posting {
      var facts = posting
      facts.source = SourceText(path: posting.path, bytes: [])
      facts.marks = []
      return facts
    }
    return facts(self) == facts(other)
  }

  package func mark(of field: Field) -> FieldMark? { marks.first { $0.field == field } }

  /// Where the field's value stands; the whole file when the source does not give it.
  package func location(of field: Field) -> Location {
    mark(of: field).map { Location($0.span, in: source) } ?? Location(path: path)
  }
}

/// Where a field's value stands, and whether the source states it or the reader inferred it. Small, since
/// a board of thousands keeps a dozen for each posting.
package struct FieldMark: Sendable, Hashable {
  package let field: Field
  package let certainty: Certainty
  private let start: UInt32
  private let end: UInt32

  package init(field: Field, span: SourceSpan, certainty: Certainty) {
    self.field = field
    self.certainty = certainty
    start = UInt32(clamping: span.start)
    end = UInt32(clamping: span.end)
  }

  package var span: SourceSpan { SourceSpan(start: Int(start), end: Int(end)) }
}

/// Whether a fact is written in the source or concluded from something else there.
package enum Certainty: String, Sendable, Hashable {
  case stated, inferred
}
