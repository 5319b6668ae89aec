import Facts
package import Postings

/// The field that a name of somebody else's means, as the vocabularies know it as a label: `Startdatum`,
/// `closing_date`, `Functienaam`. Nil for a name that says more than one field or only a part of one.
package func field(named name: String) -> Field? {
  let spaced = String(name.map { $0 == "_" || $0 == "-" ? " " : $0 })
  let label = withScan(spaced) { scan, all -> Label? in
    guard let match = scan.match(.label, at: 0, all.upperBound), match.end == all.upperBound else {
      return nil
    }
    return Label.at(match.value)
  }
  switch label {
  case .contact, .phone, .email, .apply, .referenceBare, .period, .postedPeriod, .employmentHours,
    nil:
    return nil
  case .some(let label): return label.field
  }
}
