/// A way to narrow a list, with how many of its postings each value keeps: what the script of a list counts too,
/// before anybody asked for it.
struct ListFilter: Sendable {
  let kind: FacetKind
  let values: [(position: Int, count: Int)]
  let isWhole: Bool

  /// Of a list, in the order of the board's facets. Tags are no filter: there are too many of them.
  static func all(of list: any ListPage) -> [ListFilter] {
    list.pageCount > 1 ? list.site.filters(of: list.first.url) { made(of: list) } : made(of: list)
  }

  private static func made(of list: any ListPage) -> [ListFilter] {
    list.site.facetsInOrder.filter { $0.kind != .tag }.compactMap { facet in
      let filter = ListFilter(facet, of: list)
      return filter.values.isEmpty ? nil : filter
    }
  }

  private init(_ facet: Facet, of list: any ListPage) {
    kind = facet.kind
    if list.isOfOpen {
      let counts = list.ownFacet == kind ? nil : Self.counts(facet, in: list)
      values = facet.top.map { ($0, counts?[$0] ?? facet.values[$0].open.count) }
      isWhole = facet.values.count <= Facet.shortCount
    } else {
      let counts = Self.counts(facet, in: list)
      let (top, whole) = facet.short(counts)
      values = top.map { ($0, counts[$0]) }
      isWhole = whole
    }
  }

  private static func counts(_ facet: Facet, in list: any ListPage) -> [Int] {
    var counts = [Int](repeating: 0, count: facet.values.count)
    let members = list.site.groups.grouped(in: facet.kind).members
    for position in list.postings.positions {
      for value in members[position] { counts[value] += 1 }
    }
    return counts
  }
}
