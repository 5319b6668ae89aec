import Days
import Facts
import Postings

/// A value for a field that some line offers.
struct Candidate {
  let field: Field
  var value: Value
  /// The words that gave it.
  let span: Range<Int>
  /// The index of its line in the reading.
  let line: Int
  let rule: Rule
  var certainty: Certainty = .stated

  enum Value {
    case fact(FactValue)
    /// A date that may still need its year.
    case date(WrittenDate)
    case deadline(WrittenDeadline)

    /// No date without a year, which the posting's day may or may not give.
    var hasYear: Bool {
      switch self {
      case .fact: true
      case .date(let date): date.year != nil
      case .deadline(let deadline): deadline.date.year != nil
      }
    }
  }

  /// How a value was found, the better rule first: of two candidates for a field the one with the better
  /// rule wins, of equals the first in the text.
  enum Rule: UInt8, Comparable {
    case label, unlabelled, heading, position, section, sentence
    /// A municipality's name, which says where it is.
    case municipality

    static func < (a: Rule, b: Rule) -> Bool { a.rawValue < b.rawValue }

    /// As `explain` shows it.
    var name: String {
      switch self {
      case .label: "label"
      case .unlabelled: "unlabelled"
      case .heading: "heading"
      case .position: "position"
      case .section: "section"
      case .sentence: "sentence"
      case .municipality: "municipality"
      }
    }
  }
}
