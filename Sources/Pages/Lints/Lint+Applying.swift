import Diagnostics
import Facts
import Postings

extension Lint {
  static let applyMissing = Lint(
    "apply-missing", .warn,
    "No way to apply, of the posting or its organisation's profile. Google lists no such posting.",
    .facts { linted, findings in
      guard linted.posting.apply?.url == nil, linted.posting.apply?.email == nil else { return }
      findings.add(
        "a posting needs a way to apply", at: linted.file,
        help: "add `apply:` with a web or mail address, to the posting or its organisation")
    })

  static let organisationMissing = Lint(
    "organisation-missing", .warn,
    "No employer. Search engines and aggregators refuse such a posting.",
    .facts { linted, findings in
      guard linted.posting.organisation == nil else { return }
      findings.add(
        "a posting needs its employer", at: linted.file, help: "add `organisation:`")
    })

  static let organisationNear = Lint(
    "organisation-near", .warn,
    "An employer that is nearly the name of a profile: a slip, most likely.",
    .facts { linted, findings in
      guard let (name, near) = unknownOrganisation(linted), let near else { return }
      findings.add(
        "there is no profile of `\(name)`", at: linted.location(of: .organisation),
        help: "did you mean `\(near)`?")
    })

  static let profileMissing = Lint(
    "profile-missing", .off, "An employer without a profile in `organisations/`.",
    .facts { linted, findings in
      guard let (name, near) = unknownOrganisation(linted), near == nil else { return }
      findings.add(
        "there is no profile of `\(name)`", at: linted.location(of: .organisation),
        help: "add a file to `organisations/` with `name: \(name)`")
    })

  private static func unknownOrganisation(
    _ linted: LintedPosting
  ) -> (name: String, near: String?)? {
    guard let name = linted.posting.organisation, linted.vacancy.organisation == nil else {
      return nil
    }
    return (name, linted.board.register.name(near: name))
  }
}
