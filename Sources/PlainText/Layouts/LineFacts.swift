import Facts
import Postings

/// What one line, or the part of a line, offers as facts.
struct LineFacts {
  typealias Fact = (field: Field, value: Candidate.Value, range: Range<Int>)

  var facts: [Fact] = []
  var strength: Strength = .none
  var label: Label?
  /// What there is to report when the offer is taken.
  var notes: [TextReading.Note] = []
  /// A part of the line gives no fact: the line stays in the body as well.
  var isPartial = false
  /// Without a fact the label still says that there is none.
  var isSettled = true
  /// The value is of the label's kind, and no reader accounts for all of it: no sentence rule reads it either.
  var isUnclear = false
  /// The name of a municipality gave the place.
  var isMunicipality = false
  /// The line with the value, of a label that is alone on its line.
  var valueLine: Int?

  enum Strength: Int, Comparable {
    case none
    /// A known label of something a posting has no field for.
    case neutral
    /// A label of text without a sign after it, or of a value whose shape says nothing: counts among others
    /// of its kind.
    case loose
    /// The shape of the value alone.
    case shape
    /// A label without a sign after it, and a value of the right shape.
    case glued
    /// A label with a colon or in a column of its own.
    case label

    static func < (a: Strength, b: Strength) -> Bool { a.rawValue < b.rawValue }
  }

  /// Dates and references are told by their words even where no other fact is near.
  var isDated: Bool {
    facts.allSatisfy {
      switch $0.field {
      case .posted, .deadline, .starts, .ends, .reference, .updated: true
      default: false
      }
    }
  }

  /// Text fields accept any words, so their label must stand in a good place.
  var isTextOnly: Bool {
    !facts.isEmpty
      && facts.allSatisfy {
        switch $0.field {
        case .title, .organisation, .department, .fields, .contacts, .apply: true
        default: false
        }
      }
  }
}
