extension SiteVacancy {
  /// Of each group only so many are looked at, the newest, so that a board of thousands stays quick.
  private static let lookedAt = 40
  private static let mostShown = 3
  /// What a shared field counts against a shared place.
  private static let weights: [(kind: FacetKind, weight: Int)] = [(.field, 2), (.location, 1)]

  /// Open postings with the same field or place: first those with both, in the board's order.
  var similar: VacancyList {
    var seen: [(position: Int, weight: Int)] = []
    for (kind, weight) in Self.weights {
      for value in values(kind) {
        for other in site.facet(kind).values[value].open.prefix(Self.lookedAt)
        where other != position {
          seen.append((other, weight))
        }
      }
    }
    seen.sort { $0.position < $1.position }
    var best: [(position: Int, weight: Int)] = []
    var index = 0
    while index < seen.count {
      var candidate = seen[index]
      index += 1
      while index < seen.count, seen[index].position == candidate.position {
        candidate.weight += seen[index].weight
        index += 1
      }
      // Candidates come in the board's order, so an equal weight stays behind.
      let place = best.firstIndex { $0.weight < candidate.weight } ?? best.count
      if place < Self.mostShown { best.insert(candidate, at: place) }
      if best.count > Self.mostShown { best.removeLast() }
    }
    return site.vacancies(at: best.map(\.position)[...])
  }
}
