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

  init(board: Board, texts: Texts) {
    self.board = board
    self.texts = texts
  }

  /// A value as one vacancy gives it. A code (an organisation's is its profile's slug) makes the value's
  /// slug; the order is that of a list of codes, other values go by name.
  private enum Term {
    case name(String)
    case code(String, order: Int)
  }

  /// One way to write a value. Each is looked up once for each vacancy that has it, and nothing else is.
  private struct Spelling {
    let name: String
    let group: Int
    var count = 0
  }

  private struct Group {
    let name: String
    let code: String?
    let order: Int
    var spellings: [Int] = []
    var all: [Int] = []
  }

  /// The facet, and for each vacancy the positions of its values.
  mutating func build(_ kind: FacetKind) -> (facet: Facet, members: FacetMembers) {
    var groups: [Group] = []
    var groupOfKey: [String: Int] = [:]
    var spellings: [Spelling] = []
    var spellingOfName: [String: Int] = [:]
    var spellingOfCode: [String: Int] = [:]
    var members = FacetMembers(count: board.vacancies.count)
    var terms: [Term] = []

    /// The spelling of a term; met for the first time it finds its group.
    func spelling(of term: Term) -> Int {
      let (name, code, order): (String, String?, Int)
      switch term {
      case .name(let text):
        if let known = spellingOfName[text] { return known }
        spellingOfName[text] = spellings.count
        (name, code, order) = (text, nil, 0)
      case .code(let text, let place):
        if let known = spellingOfCode[text] { return known }
        spellingOfCode[text] = spellings.count
        (name, code, order) = (self.name(ofCode: text, kind), text, place)
      }
      let key = slug(of: code ?? name)
      let group = groupOfKey[key] ?? groups.count
      if group == groups.count {
        groupOfKey[key] = group
        groups.append(Group(name: name, code: code, order: order))
      }
      groups[group].spellings.append(spellings.count)
      spellings.append(Spelling(name: name, group: group))
      return spellings.count - 1
    }

    for (index, vacancy) in board.vacancies.enumerated() {
      terms.removeAll(keepingCapacity: true)
      addTerms(of: vacancy, kind, to: &terms)
      for term in terms {
        let spelling = spelling(of: term)
        let group = spellings[spelling].group
        // A vacancy that writes a value in two ways has it once.
        guard groups[group].all.last != index else { continue }
        spellings[spelling].count += 1
        groups[group].all.append(index)
        members.append(group)
      }
      members.endVacancy()
    }
    let folds = groups.map { folded($0.name) }
    let sorted = groups.indices.sorted { a, b in
      if groups[a].order != groups[b].order { return groups[a].order < groups[b].order }
      return (folds[a], groups[a].name) < (folds[b], groups[b].name)
    }
    var rank = [Int](repeating: 0, count: groups.count)
    for (place, position) in sorted.enumerated() { rank[position] = place }
    members.rename { rank[$0] }
    let values = sorted.map { position in
      value(of: groups[position], groups[position].spellings.map { spellings[$0] }, kind)
    }
    return (Facet(kind: kind, values: values), members)
  }

  private mutating func value(
    of group: Group, _ spellings: [Spelling], _ kind: FacetKind
  ) -> FacetValue {
    // The commonest spelling is shown; between equals, the first of the alphabet.
    let ordered = spellings.filter { $0.count > 0 }.sorted {
      ($1.count, $0.name) < ($0.count, $1.name)
    }
    let name = ordered.first?.name ?? group.name
    let first = board.vacancies[group.all[0]].path
    if ordered.count > 1 {
      let others = ordered.dropFirst().map(\.name)
      let areTheSame = others.allSatisfy { sameness($0) == sameness(name) }
      diagnostics.append(
        areTheSame
          ? .oneValue(kind, shown: name, others: others, first)
          : .oneAddress(kind, shown: name, others: others, first))
    }
    // The slug of a code does not change with the words of the interface.
    let slug = slug(of: group.code ?? name)
    let word = kind.word(texts.language)
    return FacetValue(
      name: name, slug: slug,
      url: "\(board.settings.baseURL.path)/\(word)/\(percentEncoded(slug))/", all: group.all,
      open: group.all.filter { board.vacancies[$0].status.isOpen }, origin: first)
  }

  /// Values are the same when only case, accents or the blanks round a `/` differ.
  private func sameness(_ name: String) -> String {
    folded(name).split(separator: "/", omittingEmptySubsequences: false)
      .map { $0.split(separator: " ").joined(separator: " ") }.joined(separator: "/")
  }

  private func addTerms(of vacancy: Vacancy, _ kind: FacetKind, to terms: inout [Term]) {
    switch kind {
    case .field: for field in vacancy.posting.fields { terms.append(.name(field)) }
    case .location: for place in vacancy.posting.locations { terms.append(.name(place.name)) }
    case .province:
      for place in vacancy.posting.locations {
        if let region = place.region { terms.append(.name(region)) }
      }
    case .organisation:
      if let position = vacancy.organisation {
        terms.append(.code(board.organisations[position].slug, order: 0))
      } else if let name = vacancy.posting.organisation {
        terms.append(.name(name))
      }
    case .education: for level in vacancy.posting.education { terms.append(coded(level)) }
    case .employment: for kind in vacancy.posting.employment { terms.append(coded(kind)) }
    case .workplace: if let workplace = vacancy.posting.workplace { terms.append(coded(workplace)) }
    case .hours:
      if let hours = vacancy.posting.hours {
        for band in HoursBand.bands(of: hours) { terms.append(coded(band)) }
      }
    case .tag: for tag in vacancy.posting.tags { terms.append(.name(tag)) }
    }
  }

  private func coded<Code: RawRepresentable<String> & CaseIterable & Equatable>(
    _ code: Code
  ) -> Term {
    .code(code.rawValue, order: Array(Code.allCases).firstIndex(of: code) ?? 0)
  }

  private func name(ofCode code: String, _ kind: FacetKind) -> String {
    guard kind == .organisation else { return texts.name(of: code, in: kind) }
    return board.organisations.first { $0.slug == code }?.name ?? readable(code)
  }
}

extension Diagnostic {
  /// Words that differ in more than case, accents or blanks, but make the same address.
  fileprivate static func oneAddress(
    _ kind: FacetKind, shown: String, others: [String], _ path: String
  ) -> Diagnostic {
    let list = others.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .warning, "one-address",
      "\(list) and `\(shown)` have the same address, and are shown as one \(kind.rawValue)",
      at: Location(path: path), help: "write one of them everywhere, or tell them apart by a word")
  }

  fileprivate static func oneValue(
    _ kind: FacetKind, shown: String, others: [String], _ path: String
  ) -> Diagnostic {
    let list = others.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .note, "one-value", "\(list) and `\(shown)` are one \(kind.rawValue)",
      at: Location(path: path), help: "write `\(shown)` everywhere")
  }
}
