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
  /// The positions of the values that a short list offers, in the order of `values`: those with the most
  /// open postings.
  package let top: [Int]

  /// A short list holds this many; the overview of the facet has them all.
  static let shortCount = 8

  init(kind: FacetKind, values: [FacetValue]) {
    self.kind = kind
    self.values = values
    // Codes come in an order that means something, so a short list of them has no holes.
    let hasOrder = [.education, .employment, .workplace, .hours].contains(kind)
    let offered = values.indices.filter { !values[$0].open.isEmpty }
    if hasOrder || offered.count <= Self.shortCount {
      top = offered
    } else {
      let biggest = offered.sorted {
        (values[$1].open.count, $0) < (values[$0].open.count, $1)
      }
      top = biggest.prefix(Self.shortCount).sorted()
    }
  }
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

  private let codes: [FacetKind: [String: Term]]

  init(board: Board, texts: Texts) {
    self.board = board
    self.texts = texts
    codes = Self.codeTerms(texts)
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
    /// Positions in `spellings`: the ways in which the value is written.
    var spellings: [Int] = []
    var all: [Int] = []
  }

  /// One way to write a value, where it belongs and how often it is used.
  private struct Spelling {
    let name: String
    let group: Int
    var count = 0
  }

  /// The facet, and for each vacancy the positions of its values.
  ///
  /// Most terms were met before: one look-up finds their spelling, and with it their group.
  mutating func build(_ kind: FacetKind) -> (facet: Facet, members: [[Int]]) {
    var groups: [Group] = []
    var groupOfKey: [String: Int] = [:]
    var spellings: [Spelling] = []
    var spellingOfName: [String: Int] = [:]
    var memberships: [[Int]] = []
    memberships.reserveCapacity(board.vacancies.count)
    for (index, vacancy) in board.vacancies.enumerated() {
      var own: [Int] = []
      for term in terms(of: vacancy, kind) {
        let spelling: Int
        if let known = spellingOfName[term.name] {
          spelling = known
        } else {
          let key = term.code ?? sameness(term.name)
          let group = groupOfKey[key] ?? groups.count
          if group == groups.count {
            groupOfKey[key] = group
            groups.append(Group(first: term))
          }
          spelling = spellings.count
          spellings.append(Spelling(name: term.name, group: group))
          spellingOfName[term.name] = spelling
          groups[group].spellings.append(spelling)
        }
        let group = spellings[spelling].group
        guard !own.contains(group) else { continue }
        spellings[spelling].count += 1
        groups[group].all.append(index)
        own.append(group)
      }
      memberships.append(own)
    }
    let sorted = groups.indices.sorted { a, b in
      let (x, y) = (groups[a].first, groups[b].first)
      if x.order != y.order { return x.order < y.order }
      return (folded(x.name), x.name) < (folded(y.name), y.name)
    }
    var rank = [Int](repeating: 0, count: groups.count)
    for (place, group) in sorted.enumerated() { rank[group] = place }
    for index in memberships.indices {
      for place in memberships[index].indices {
        memberships[index][place] = rank[memberships[index][place]]
      }
      if memberships[index].count > 1 { memberships[index].sort() }
    }
    let values = sorted.map { group in
      value(of: groups[group], groups[group].spellings.map { spellings[$0] }, kind)
    }
    return (Facet(kind: kind, values: values), memberships)
  }

  private mutating func value(
    of group: Group, _ spellings: [Spelling], _ kind: FacetKind
  ) -> FacetValue {
    // The commonest spelling is shown; between equals, the first of the alphabet.
    let ordered = spellings.sorted { ($1.count, $0.name) < ($0.count, $1.name) }
    let name = ordered.first?.name ?? group.first.name
    let first = board.vacancies[group.all[0]].posting
    if ordered.count > 1 {
      diagnostics.append(
        .oneValue(kind, shown: name, others: ordered.dropFirst().map(\.name), first.path))
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
    switch kind {
    case .field: return vacancy.posting.fields.map { Term(name: $0) }
    case .location: return vacancy.posting.locations.map { Term(name: $0.name) }
    case .province:
      return vacancy.posting.locations.compactMap(\.region).map { Term(name: $0) }
    case .organisation:
      if let position = vacancy.organisation {
        let profile = board.organisations[position]
        return [Term(name: profile.name ?? readable(profile.slug), code: profile.slug)]
      }
      return vacancy.posting.organisation.map { [Term(name: $0)] } ?? []
    case .education: return vacancy.posting.education.compactMap { codes[kind]?[$0.rawValue] }
    case .employment: return vacancy.posting.employment.compactMap { codes[kind]?[$0.rawValue] }
    case .workplace:
      return vacancy.posting.workplace.flatMap { codes[kind]?[$0.rawValue] }.map { [$0] } ?? []
    case .hours:
      return (vacancy.posting.hours.map(HoursBand.bands) ?? []).compactMap {
        codes[kind]?[$0.rawValue]
      }
    case .tag: return vacancy.posting.tags.map { Term(name: $0) }
    }
  }

  /// The terms of the facets whose values are codes: named in the board's language, in the order of the
  /// code's own list.
  private static func codeTerms(_ texts: Texts) -> [FacetKind: [String: Term]] {
    func terms<Code: RawRepresentable<String> & CaseIterable>(
      _: Code.Type, _ kind: FacetKind
    ) -> [String: Term] {
      let terms = Code.allCases.enumerated().map { order, code in
        let name = texts.name(of: code.rawValue, in: kind)
        return (code.rawValue, Term(name: name, code: code.rawValue, order: order))
      }
      return Dictionary(terms, uniquingKeysWith: { first, _ in first })
    }
    return [
      .education: terms(Education.self, .education),
      .employment: terms(Employment.self, .employment),
      .workplace: terms(Workplace.self, .workplace), .hours: terms(HoursBand.self, .hours),
    ]
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
