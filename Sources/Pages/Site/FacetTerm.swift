import Facts
import Postings

/// A value of a facet as one vacancy gives it: words, or a code (an organisation's is its profile's slug).
enum FacetTerm: Equatable {
  case name(String)
  case code(String)
}

extension FacetKind {
  /// Appends what a vacancy gives. The same fields in the same frame give the same terms.
  func addTerms(of vacancy: Vacancy, on board: Board, to terms: inout [FacetTerm]) {
    switch self {
    case .field: for field in vacancy.posting.fields { terms.append(.name(field)) }
    case .location: for place in vacancy.posting.locations { terms.append(.name(place.name)) }
    case .province:
      for place in vacancy.posting.locations {
        if let region = place.region { terms.append(.name(region)) }
      }
    case .organisation:
      if let position = vacancy.organisation {
        terms.append(.code(board.profiles[position].subject.slug))
      } else if let name = vacancy.posting.organisation {
        terms.append(.name(name))
      }
    case .education:
      let same = board.settings.sameLevels
      for level in vacancy.posting.education {
        terms.append(.code(same[level.rawValue] ?? level.rawValue))
      }
    case .employment: for kind in vacancy.posting.employment { terms.append(.code(kind.rawValue)) }
    case .workplace:
      if let workplace = vacancy.posting.workplace { terms.append(.code(workplace.rawValue)) }
    case .hours:
      if let hours = vacancy.posting.hours {
        for band in HoursBand.bands(of: hours) { terms.append(.code(band.rawValue)) }
      }
    case .pay:
      for code in board.payBands.codes(of: vacancy.posting) { terms.append(.code(code)) }
    case .tag: for tag in vacancy.posting.tags { terms.append(.name(tag)) }
    case .own(let facet):
      for value in facet.values(of: vacancy.posting) { terms.append(.name(value)) }
    }
  }

  func terms(of vacancy: Vacancy, on board: Board) -> [FacetTerm] {
    var terms: [FacetTerm] = []
    addTerms(of: vacancy, on: board, to: &terms)
    return terms
  }
}
