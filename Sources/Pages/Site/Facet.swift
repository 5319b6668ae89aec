import Diagnostics
import Postings
import Slugs

/// A way to group vacancies. The raw value is its name for templates and in English addresses.
package enum FacetKind: String, Sendable, Hashable, CaseIterable {
  case field, location, province, organisation, education, employment, workplace, hours, tag

  /// Its place among all kinds; asked for on every card of every list, so not searched for.
  var position: Int {
    switch self {
    case .field: 0
    case .location: 1
    case .province: 2
    case .organisation: 3
    case .education: 4
    case .employment: 5
    case .workplace: 6
    case .hours: 7
    case .tag: 8
    }
  }
}

/// One way to group, with its values.
package struct Facet: Sendable {
  package let kind: FacetKind
  package let values: [FacetValue]
}

/// One group: every kept vacancy that has the value, and those of them that are open.
package struct FacetValue: Sendable {
  package let name: String
  package let slug: String
  /// Root-relative, with the base path.
  package let url: String
  /// Positions in the board's vacancies, in its order.
  package let all: [Int]
  package let open: [Int]
  /// The source that names the value first, for diagnostics.
  package let origin: String
}

/// Weekly hours in bands, as people look for work.
package enum HoursBand: String, Sendable, CaseIterable {
  case upTo16 = "0-16"
  case upTo24 = "17-24"
  case upTo32 = "25-32"
  case above32 = "33-40"

  private var hours: ClosedRange<Int> {
    switch self {
    case .upTo16: 0...1650
    case .upTo24: 1651...2450
    case .upTo32: 2451...3250
    case .above32: 3251...16800
    }
  }

  /// The bands that a posting's range touches; a one-sided bound counts as that number alone.
  static func bands(of hours: Hours) -> [HoursBand] {
    guard let low = hours.min ?? hours.max, let high = hours.max ?? hours.min else { return [] }
    let range = min(low, high).value...max(low, high).value
    return allCases.filter { $0.hours.overlaps(range) }
  }
}

/// Puts vacancies into groups, and equal spellings of a value into one.
struct FacetBuilder {
  let board: Board
  let texts: Texts
  /// The note about each pair of spellings that became one.
  private(set) var diagnostics: [Diagnostic] = []

  init(board: Board, texts: Texts) {
    self.board = board
    self.texts = texts
  }

  /// A value as one vacancy gives it. A code (an organisation's is its profile's slug) makes the value's
  /// slug; the order is that of a list of codes, other values go by name.
  private struct Term {
    let name: String
    var code: String?
    var order = 0
  }

  private struct Group {
    let first: Term
    var spellings: [String: Int] = [:]
    var all: [Int] = []
  }

  /// The facet, and for each vacancy the positions of its values.
  mutating func build(_ kind: FacetKind) -> (facet: Facet, members: [[Int]]) {
    var groups: [Group] = []
    var positions: [String: Int] = [:]
    var keys: [String: String] = [:]
    var memberships: [[Int]] = []
    memberships.reserveCapacity(board.vacancies.count)
    for (index, vacancy) in board.vacancies.enumerated() {
      var own: [Int] = []
      for term in terms(of: vacancy, kind) {
        let key = term.code ?? keys[term.name] ?? sameness(term.name)
        if term.code == nil { keys[term.name] = key }
        let position: Int
        if let known = positions[key] {
          position = known
        } else {
          position = groups.count
          positions[key] = position
          groups.append(Group(first: term))
        }
        guard !own.contains(position) else { continue }
        groups[position].spellings[term.name, default: 0] += 1
        groups[position].all.append(index)
        own.append(position)
      }
      memberships.append(own)
    }
    let sorted = groups.indices.sorted { a, b in
      let (x, y) = (groups[a].first, groups[b].first)
      if x.order != y.order { return x.order < y.order }
      return (folded(x.name), x.name) < (folded(y.name), y.name)
    }
    var rank = [Int](repeating: 0, count: groups.count)
    for (place, position) in sorted.enumerated() { rank[position] = place }
    let values = sorted.map { value(of: groups[$0], kind) }
    return (Facet(kind: kind, values: values), memberships.map { $0.map { rank[$0] }.sorted() })
  }

  private mutating func value(of group: Group, _ kind: FacetKind) -> FacetValue {
    // The commonest spelling is shown; between equals, the first of the alphabet.
    let ordered = group.spellings.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let name = ordered.first?.key ?? group.first.name
    let first = board.vacancies[group.all[0]].posting
    if ordered.count > 1 {
      diagnostics.append(
        .oneValue(kind, shown: name, others: ordered.dropFirst().map(\.key), first.path))
    }
    // The slug of a code does not change with the words of the interface.
    let slug = slug(of: group.first.code ?? name)
    let word = kind.word(texts.language)
    return FacetValue(
      name: name, slug: slug,
      url: "\(board.settings.baseURL.path)/\(word)/\(percentEncoded(slug))/", all: group.all,
      open: group.all.filter { board.vacancies[$0].status.isOpen }, origin: first.path)
  }

  /// Values are the same when only case, accents or the blanks round a `/` differ.
  private func sameness(_ name: String) -> String {
    folded(name).split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "/")
  }

  private func terms(of vacancy: Vacancy, _ kind: FacetKind) -> [Term] {
    let posting = vacancy.posting
    switch kind {
    case .field: return posting.fields.map { Term(name: $0) }
    case .location: return posting.locations.map { Term(name: $0.name) }
    case .province: return posting.locations.compactMap(\.region).map { Term(name: $0) }
    case .organisation:
      if let position = vacancy.organisation {
        let profile = board.organisations[position]
        return [Term(name: profile.name ?? readable(profile.slug), code: profile.slug)]
      }
      return posting.organisation.map { [Term(name: $0)] } ?? []
    case .education: return posting.education.map { coded($0, kind) }
    case .employment: return posting.employment.map { coded($0, kind) }
    case .workplace: return posting.workplace.map { [coded($0, kind)] } ?? []
    case .hours: return (posting.hours.map(HoursBand.bands) ?? []).map { coded($0, kind) }
    case .tag: return posting.tags.map { Term(name: $0) }
    }
  }

  private func coded<Code: RawRepresentable<String> & CaseIterable & Equatable>(
    _ code: Code, _ kind: FacetKind
  ) -> Term {
    Term(
      name: texts.name(of: code.rawValue, in: kind), code: code.rawValue,
      order: Array(Code.allCases).firstIndex(of: code) ?? 0)
  }
}

extension Diagnostic {
  fileprivate static func oneValue(
    _ kind: FacetKind, shown: String, others: [String], _ path: String
  ) -> Diagnostic {
    let list = others.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .note, "one-value", "\(list) and `\(shown)` are one \(kind.rawValue)",
      at: Location(path: path), help: "write `\(shown)` everywhere")
  }
}
