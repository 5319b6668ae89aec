import Facts
import Postings
import Slugs

/// What tells one vacancy from another of its title: where it is, whose it is, and what its text says.
struct VacancyLook {
  private(set) var title = ""
  private(set) var places: [String] = []
  private(set) var organisation = ""
  private var phrases: Set<String> = []
  /// Every field that it has, as words say it.
  private var facts: [Field: String] = [:]

  init(title: String = "") { self.title = title }

  init(_ posting: ExistingPosting) {
    title = posting.posting.title.map { slug(of: $0) } ?? ""
    places = posting.posting.locations.map(\.name)
    organisation = posting.posting.organisation ?? ""
    phrases = posting.phrases
    for field in Field.allCases where !Self.changing.contains(field) {
      facts[field] = field.row.get(posting.posting)?.words
    }
  }

  /// What an import fills in itself.
  private static let changing: Set<Field> = [.source, .posted, .closed, .draft]

  /// Two of one key differ in what they say alone.
  var key: String {
    ([title, organisation] + places.sorted()).map { folded($0) }.joined(separator: "\n")
  }

  /// The part of their words that two texts share, 0 to 1.
  func likeness(to other: VacancyLook) -> Double {
    let shared = phrases.intersection(other.phrases).count
    let all = phrases.count + other.phrases.count - shared
    return all == 0 ? 1 : Double(shared) / Double(all)
  }

  /// How many fields say the same.
  func agreement(with other: VacancyLook) -> Int {
    facts.count { other.facts[$0.key] == $0.value }
  }
}
