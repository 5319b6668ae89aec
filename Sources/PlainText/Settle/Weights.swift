/// How much each piece of evidence counts for a title and for an employer: one table, measured over the corpus.
///
/// A label settles most; two good signs outweigh a bad one; what a line says it is not (a menu, another vacancy)
/// outweighs where it stands. `WeightTests` holds that no text hangs on one of them.
struct Weights: Sendable {
  private(set) var byEvidence: [Int]
  /// Below it nobody is chosen.
  var bar: Int
  /// The same for a name with a word that only jobs have.
  var barOfJobs: Int
  /// The mask of the evidence that counts against.
  private(set) var against: UInt64 = 0

  static let title = Weights(bar: 4, barOfJobs: 3, table.map { ($0.0, $0.title) })
  static let employer = Weights(bar: 4, table.map { ($0.0, $0.employer) })

  /// Two candidates nearer than this are told to the editor.
  static let margin = 1

  private static let table: [(Evidence, title: Int, employer: Int)] = [
    (.label, 9, 9),
    (.titleLike, 4, 0),
    (.looseLabel, 4, 4),
    (.weakLabel, 0, 5),
    (.heading, 4, 0),
    (.first, 2, 1),
    (.overFacts, 3, 1),
    (.overText, 2, 0),
    (.alone, 1, 1),
    (.ownLine, 0, 2),
    (.ledTo, 4, 0),
    (.subject, 1, 0),
    (.repeated, 3, 1),
    (.quoted, 3, 0),
    (.pathEnd, 1, 0),
    (.pageTitle, 2, 3),
    (.mentionedTwice, 0, 1),
    (.mentionedOften, 0, 1),
    (.domain, -6, 4),
    (.jobWord, 4, -3),
    (.genderMark, 5, 0),
    (.organisationForm, -6, 3),
    (.logo, 0, 4),
    (.besideTitle, 0, 4),
    (.titlePart, 0, 3),
    (.ownSite, 0, 3),
    (.siteHead, 0, 2),
    (.echoed, 0, 4),
    (.employs, 0, 12),
    (.seeks, 0, 4),
    (.isDescribed, 0, 4),
    (.isSomething, 0, 3),
    (.worksAt, 0, 4),
    (.introduces, 0, 4),
    (.about, 0, 4),
    (.opens, 0, 3),
    (.named, 0, 1),
    (.carrier, 0, 3),
    (.imprint, 0, 2),
    (.menu, -6, -7),
    (.furniture, -2, -1),
    (.others, -8, -7),
    (.sectionHeading, -6, -7),
    (.otherFact, -5, -4),
    (.person, -3, -4),
    (.place, -6, -6),
    (.digits, -3, -4),
    (.question, -4, -4),
    (.openEnd, -7, -4),
    (.sentence, -6, -6),
    (.smallLetter, -2, -2),
    (.listed, -1, -2),
    (.amongLinks, -2, -1),
    (.jobSite, -5, -6),
    (.late, -6, 0),
    (.inSection, -4, -1),
    (.long, -2, -3),
    (.generic, -2, -4),
    (.holdsMore, -4, -2),
    (.stripped, -1, 0),
    (.isTitle, 0, -7),
    (.department, -4, -3),
    (.client, 0, 9),
    (.agency, 0, -24),
  ]

  init(bar: Int, barOfJobs: Int? = nil, _ weights: [(Evidence, Int)]) {
    self.bar = bar
    self.barOfJobs = barOfJobs ?? bar
    byEvidence = Array(repeating: 0, count: Evidence.allCases.count)
    for (piece, weight) in weights { set(piece, weight) }
  }

  mutating func set(_ piece: Evidence, _ weight: Int) {
    byEvidence[Int(piece.rawValue)] = weight
    let bit = UInt64(1) << UInt64(piece.rawValue)
    if weight < 0 { against |= bit } else { against &= ~bit }
  }

  func of(_ piece: Evidence) -> Int { byEvidence[Int(piece.rawValue)] }

  func sum(_ evidence: EvidenceSet) -> Int {
    var (bits, sum) = (evidence.bits, 0)
    while bits != 0 {
      sum += byEvidence[bits.trailingZeroBitCount]
      bits &= bits - 1
    }
    return sum
  }
}
