package import Days
package import Diagnostics
package import Facts

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
  package var outcome: Outcome?
  /// An address on this site, `/vacatures/adviseur-water-2/`.
  package var successor: String?
  package var extra: [String: ExtraValue] = [:]
  /// The source it was imported from; nil for what was written here.
  package var origin: Origin?

  /// Where each field stands in the source, for the diagnostics of later steps.
  package var marks: [FieldMark] = []
  /// What the source says of a field beside its value. Few postings have any.
  package var notes: [Field: String] = [:]

  /// How a vacancy ended that was closed early.
  package enum Outcome: String, Sendable, CaseIterable {
    case filled, withdrawn
  }

  package init(source: SourceText, slug: String) {
    self.source = source
    self.slug = slug
  }

  package var path: String { source.path }

  /// Whether both state the same, wherever in their source.
  package func hasFacts(of other: Posting) -> Bool {
    func facts(_ posting: Posting) -> Posting {
      var facts = posting
      facts.source = SourceText(path: posting.path, bytes: [])
      facts.marks = []
      return facts
    }
    return facts(self) == facts(other)
  }

  package func mark(of field: Field) -> FieldMark? { marks.first { $0.field == field } }

  /// The words of the source that gave the field; nil when it gives none.
  package func words(of field: Field) -> String? {
    mark(of: field).map { source.text(in: $0.span) }
  }

  /// Where the field's value stands; the whole file when the source does not give it.
  package func location(of field: Field) -> Location {
    mark(of: field).map { Location($0.span, in: source) } ?? Location(path: path)
  }
}

/// Where a field's value stands, and how sure it is. Small, since
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

extension Posting {
  /// Notes out of front matter. What stands under no field's key is kept as anything else is.
  mutating func assign(notes map: [String: ExtraValue]) {
    for (key, value) in map {
      if let field = Field(rawValue: key), case .text(let text) = value {
        notes[field] = text
      } else {
        extra[key] = value
      }
    }
  }
}
