import Facts
package import Postings

/// A way to group vacancies.
package enum FacetKind: Sendable, Hashable {
  case field, location, province, organisation, education, employment, workplace, hours, pay, tag
  /// What board.yml makes one of a field under `extra`.
  case own(OwnFacet)

  /// Those of every board.
  package static let builtIn: [FacetKind] = [
    .field, .location, .province, .organisation, .education, .employment, .workplace, .hours, .pay,
    .tag,
  ]

  static func all(of settings: BoardSettings) -> [FacetKind] {
    builtIn + settings.ownFacets.map(FacetKind.own)
  }

  /// Its name in board.yml and for templates; for a built-in one also in the keys of texts.
  package var name: String {
    switch self {
    case .field: "field"
    case .location: "location"
    case .province: "province"
    case .organisation: "organisation"
    case .education: "education"
    case .employment: "employment"
    case .workplace: "workplace"
    case .hours: "hours"
    case .pay: "pay"
    case .tag: "tag"
    case .own(let facet): facet.key
    }
  }

  package init?(named name: String) {
    guard let kind = Self.builtIn.first(where: { $0.name == name }) else { return nil }
    self = kind
  }

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
    case .pay: 8
    case .tag: 9
    case .own(let facet): 10 + facet.position
    }
  }

  /// The codes of a facet whose values are codes, in the order that means something. Bands of pay follow the
  /// board's currency.
  func codes(on board: Board) -> [String] {
    if case .pay = self { board.payBands.codes } else { codes }
  }

  /// Whether a posting's values stay as it lists them: the place of work that it names first is the first everywhere.
  var hasPostingsOrder: Bool { if case .location = self { true } else { false } }

  /// Those of every board, whose names are texts.
  var codes: [String] {
    switch self {
    case .education: Education.allCases.map(\.rawValue)
    case .employment: Employment.allCases.map(\.rawValue)
    case .workplace: Workplace.allCases.map(\.rawValue)
    case .hours: HoursBand.allCases.map(\.rawValue)
    case .pay: [PayBands.unknown]
    case .field, .location, .province, .organisation, .tag, .own: []
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
    top = Self.short(kind, values.map(\.open.count)).top
  }

  /// The values of a short list when each has so many postings, and whether those are all that have one.
  func short(_ counts: [Int]) -> (top: [Int], isWhole: Bool) { Self.short(kind, counts) }

  private static func short(_ kind: FacetKind, _ counts: [Int]) -> (top: [Int], isWhole: Bool) {
    // Codes come in an order that means something, so a short list of them has no holes.
    let hasOrder = !kind.codes.isEmpty
    let offered = counts.indices.filter { counts[$0] > 0 }
    if hasOrder || offered.count <= shortCount { return (offered, true) }
    let biggest = offered.sorted { (counts[$1], $0) < (counts[$0], $1) }
    return (biggest.prefix(shortCount).sorted(), false)
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
