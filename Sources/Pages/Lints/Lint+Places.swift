import Diagnostics
import Facts
import Postings

extension Lint {
  static let placeMissing = Lint(
    "place-missing", .warn,
    "Neither a place nor `workplace: remote`. People look for work by place first.",
    .facts { linted, findings in
      guard linted.posting.locations.isEmpty, linted.posting.workplace != .remote else { return }
      findings.add(
        "a posting needs a place", at: linted.file,
        help: "add `locations:`, or `workplace: remote` if it is wholly remote")
    })

  static let countryMissing = Lint(
    "country-missing", .warn, "A place without a country. Google requires it.",
    .facts { linted, findings in
      guard let place = linted.posting.locations.first(where: { $0.country == nil }) else { return }
      findings.add(
        "the country of `\(place.name)` is not known", at: linted.location(of: .locations),
        help: "set `country:` in board.yml, or write the country behind the place")
    })
}
