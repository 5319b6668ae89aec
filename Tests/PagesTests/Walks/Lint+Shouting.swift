import Facts
import Postings

@testable import Pages

// The worked example "add a lint" of Sources/README.md: a row, as it would stand in `Pages/Lints/Lint+Titles.swift`.
extension Lint {
  static let titleShouting = Lint(
    "title-shouting", .warn, "A title in capitals only, which screen readers may spell out.",
    .facts { linted, findings in
      guard let title = linted.posting.title, title.contains(where: \.isLetter),
        title == title.uppercased()
      else { return }
      findings.add(
        "a title is not written in capitals only", at: linted.location(of: .title),
        help: "write it as in a sentence")
    })
}
