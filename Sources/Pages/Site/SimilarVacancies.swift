extension SiteVacancy {
  /// Of each group only so many are looked at, the newest, so that a board of thousands stays quick.
  private static let lookedAt = 40
  private static let mostShown = 3
  /// What a shared field counts against a shared place.
  private static let weights: [(kind: FacetKind, weight: Int)] = [(.field, 2), (.location, 1)]

  /// Open postings with the same field or place: first those with both, in the board's order.
  var similar: VacancyList {
    site.vacancies(at: site.similar(to: position) { bestMatches }[...])
  }

  private var bestMatches: [Int] {
    // Each group stands in the board's order, so they are walked side by side and need no sorting.
    var groups: [Group] = []
    for (kind, weight) in Self.weights {
      for value in values(kind) {
        groups.append(Group(site.facet(kind).values[value].open, weight))
      }
    }
    let most = groups.reduce(0) { $0 + $1.weight }
    var best: [(position: Int, weight: Int)] = []
    best.reserveCapacity(Self.mostShown + 1)
    while true {
      var next = Int.max
      for group in groups.indices { next = min(next, groups[group].head) }
      if next == .max { break }
      var candidate = (position: next, weight: 0)
      for group in groups.indices where groups[group].head == next {
        candidate.weight += groups[group].weight
        groups[group].goOn()
      }
      if next == position { continue }
      // Candidates come in the board's order, so an equal weight stays behind.
      let place = best.firstIndex { $0.weight < candidate.weight } ?? best.count
      if place < Self.mostShown { best.insert(candidate, at: place) }
      if best.count > Self.mostShown { best.removeLast() }
      // None that comes later can be put before these.
      if best.count == Self.mostShown, best.allSatisfy({ $0.weight == most }) { break }
    }
    return best.map(\.position)
  }

  /// Open postings that share a value.
  private struct Group {
    private var rest: ArraySlice<Int>
    let weight: Int
    /// The place of the first of the rest; beyond all places when there is none.
    private(set) var head: Int

    init(_ open: [Int], _ weight: Int) {
      rest = open.prefix(SiteVacancy.lookedAt)
      self.weight = weight
      head = rest.first ?? .max
    }

    mutating func goOn() {
      rest = rest.dropFirst()
      head = rest.first ?? .max
    }
  }
}
