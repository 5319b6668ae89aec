import Facts
import Postings

// A label of places over an address of several lines: the town is below the name of the house.
//
//     Job locations
//     Hylton Cross Hospital
//     Pallion Bank
//     Sunderland
extension TextReading {
  /// So many lines below the first an address has its town.
  private static let addressLines = 3

  /// Where the labelled place is in no list, the town that its block goes on with.
  mutating func takeTownOfAddress() {
    guard
      let index = candidates.firstIndex(where: {
        $0.field == .locations && ($0.rule == .label || $0.rule == .unlabelled)
      }),
      case .fact(.places(let places)) = candidates[index].value, places.count == 1,
      places[0].region == nil, places[0].country == nil
    else { return }
    let house = candidates[index]
    var below = house.line + 1
    while below < lines.count, below <= house.line + Self.addressLines, !lines[below].isBlank {
      if let (town, tokens) = townAlone(below) {
        lines[house.line].staysInBody = true
        notes.removeAll { $0.span == house.span }
        candidates[index] = Candidate(
          field: .locations, value: .fact(.places([town])), span: scan.span(tokens), line: below,
          rule: house.rule, certainty: house.certainty)
        return
      }
      below += 1
    }
  }

  /// "Sunderland", "8500 Kortrijk"
  private func townAlone(_ index: Int) -> (Place, Range<Int>)? {
    let tokens = lines[index].tokens
    for start in tokens.prefix(3) {
      let name = start..<tokens.upperBound
      if let entry = scan.gazetteer(name), entry.kind == .town,
        tokens.lowerBound == start || scan.tokens[tokens.lowerBound].kind == .number
      {
        return (entry.place, name)
      }
    }
    return nil
  }
}
