import Diagnostics
import Facts
import Postings
import Slugs

extension Lint {
  static let payMissing = Lint(
    "pay-missing", .warn,
    "Neither pay nor a scale. Directive (EU) 2023/970, article 5(1): applicants learn the pay or its range in time, as in the vacancy.",
    .facts { linted, findings in
      guard linted.posting.pay == nil, linted.posting.scales.isEmpty,
        // Nobody pays volunteers, and an assignment's rate is theirs to offer.
        !linted.posting.employment.contains(.volunteer),
        !linted.posting.employment.contains(.contractor),
        !findings.holds("pay-vague")
      else { return }
      findings.add(
        "a posting says what the work pays", at: linted.file,
        help: "add `pay:` or `scales:`; Directive (EU) 2023/970, article 5, wants the range")
    })

  static let payVague = Lint(
    "pay-vague", .warn,
    "Pay in words that say nothing (\"marktconform\"), which does not satisfy Directive (EU) 2023/970.",
    .text { text, findings in
      if let pay = text.posting.pay {
        guard pay.min == nil, pay.max == nil, text.posting.scales.isEmpty,
          text.words.vaguePay(in: Array(pay.text.utf8)) != nil
        else { return }
        addVague(pay.text, at: text.posting.location(of: .pay), to: &findings)
      } else if text.posting.scales.isEmpty, let range = text.words.vaguePay(in: text.body.markdown)
      {
        let words = String(decoding: text.body.markdown[range], as: UTF8.self)
        addVague(words, at: text.location(of: range), to: &findings)
      }
    })

  private static func addVague(
    _ words: String, at location: Location, to findings: inout Findings
  ) {
    findings.add(
      "`\(words)` says nothing of the pay", at: location,
      help:
        "give an amount, a range or a scale; Directive (EU) 2023/970, article 5, wants the range")
  }
}
