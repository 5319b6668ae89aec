package import Days
import Facts

extension Posting {
  /// The fields that most postings have and this one lacks.
  package var missing: [Field] { advice(on: nil).map(\.field) }

  /// What to do about each that is missing. An example of a day is one that could be right.
  package func advice(on today: Day?) -> [(field: Field, advice: String)] {
    let (posted, deadline) = (today?.iso ?? "…", today.map { ($0 + 30).iso } ?? "…")
    return Field.allCases.compactMap { field in
      guard let row = field.row.advice, field.row.get(self) == nil else { return nil }
      let advice = row.replacing("«today»", with: posted).replacing("«later»", with: deadline)
      // Work that is done from anywhere has no place.
      if field == .locations, workplace == .remote { return nil }
      return (field, advice)
    }
  }
}
