// Postings holds the model and its readers: what a vacancy is, how front matter and plain text become
// one, and the board they make together. No I/O, no clock, no HTML: bytes and a day in, values out.
package import Days
package import Diagnostics

/// One vacancy as its source states it.
///
/// Every property has its row in `Field`: the key it is written with, how its text is read, what it means.
/// A property that the source does not give is nil or empty, never an empty text.
package struct Posting: Sendable {
  /// The source, relative to the board's root: `Content/vacancies/a.md`.
  package let path: String
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
  package var body: Body

  package init(path: String, slug: String, body: Body) {
    self.path = path
    self.slug = slug
    self.body = body
  }

  package func mark(of field: Field) -> FieldMark? { marks.first { $0.field == field } }
}

/// Where a field's value stands, and whether the source states it or the reader inferred it.
package struct FieldMark: Sendable, Hashable {
  package let field: Field
  package let span: SourceSpan
  package let certainty: Certainty
}

/// Whether a fact is written in the source or concluded from something else there.
package enum Certainty: String, Sendable, Hashable {
  case stated, inferred
}

/// The Markdown of a posting or page, and the way back to the lines of its source.
package struct Body: Sendable, Hashable {
  package let markdown: [UInt8]
  package let lines: Lines

  /// From a line of the Markdown (from 1) to the line of the source.
  package enum Lines: Sendable, Hashable {
    /// Markdown taken from a file as it is: its first line is line `first` of the source.
    case shifted(first: Int)
    /// Markdown made by a reader: the source line of each of its lines.
    case table([Int32])
  }

  package init(markdown: [UInt8], lines: Lines) {
    self.markdown = markdown
    self.lines = lines
  }

  package func sourceLine(of line: Int) -> Int {
    switch lines {
    case .shifted(let first): line + first - 1
    case .table(let table):
      table.isEmpty ? 1 : Int(table[min(max(line, 1), table.count) - 1])
    }
  }
}
