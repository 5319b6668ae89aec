import Days
import Diagnostics
import Facts
import Postings

extension TextReading {
  /// Facts that follow from others: the kind of employment from the title, the month from an internship's
  /// allowance, the contractor from a day rate. Each is marked inferred and reported.
  func infer(_ facts: inout [Fact], in source: SourceText, log: inout DiagnosticLog) {
    inferEmployment(&facts, in: source, log: &log)
    inferPay(&facts, in: source, log: &log)
  }

  private func inferEmployment(
    _ facts: inout [Fact], in source: SourceText, log: inout DiagnosticLog
  ) {
    // By index: an element that is handed to a closure is a copy.
    func has(_ field: Field) -> Bool { facts.indices.contains { facts[$0].field == field } }
    func add(_ kinds: [Employment], _ raw: String, _ span: SourceSpan, rule: String, _ why: String)
    {
      facts.append(
        Fact(
          field: .employment, value: .employment(kinds), raw: raw, span: span, rule: rule,
          certainty: .inferred))
      log.add(.inferred(why, at: Location(span, in: source)))
    }
    if !has(.employment), let title = facts.first(where: { $0.field == .title }),
      case .text(let text) = title.value
    {
      let kinds = withScan(text) { scan, all in scan.employment(ofTitle: all) }
      if !kinds.isEmpty {
        add(kinds, title.raw, title.span, rule: "title", "`employment` is taken from the title")
      }
    }
    if !has(.employment), !has(.pay), !has(.scales), let line = lineOfVolunteers {
      let span = SourceSpan(lines[line].span)
      add(
        [.volunteer], source.text(in: span), span, rule: "page", "the page is of voluntary work")
    }
    if !has(.employment), let fact = facts.first(where: { $0.field == .pay }),
      case .pay(let pay) = fact.value, pay.per == .day || pay.per == .hour, isContract()
    {
      add(
        [.contractor], fact.raw, fact.span, rule: "pay",
        "a contract paid by the \(pay.per == .day ? "day" : "hour") is a contractor's")
    }
    if !has(.employment), let line = lineOfApprentices {
      let span = SourceSpan(lines[line].span)
      add(
        [.apprenticeship], source.text(in: span), span, rule: "terms",
        "only an apprentice has such terms")
    }
    if !has(.employment), let end = endOfTerm(facts) {
      add([.temporary], end.raw, end.span, rule: "ends", "work from a day to another is temporary")
    }
  }

  /// "vom 02.09.2026 bis 10.10.2026", "Term: July 1, 2026 to December 31, 2027": first and last day in one line; or the last
  /// and the word, "befristet bis 31.12.2027".
  private func endOfTerm(_ facts: [Fact]) -> Fact? {
    guard let end = candidates.first(where: { $0.field == .ends }),
      candidates.contains(where: { $0.field == .starts && $0.line == end.line })
        || scan.employment(in: lines[end.line].tokens).kinds == [.temporary]
        || isContractUntil(end),
      !lines.indices.contains(where: { !self.isDropped($0) && self.namesOtherTerms($0) })
    else { return nil }
    return facts.first { $0.field == .ends }
  }

  /// "Einen Vertrag bis zum 31. Mai 2027": a contract, and the day that it lasts to.
  private func isContractUntil(_ end: Candidate) -> Bool {
    let tokens = lines[end.line].tokens
    return scan.contains(.appointment, in: tokens) && scan.contains(.lasting, in: tokens)
  }

  /// "stage komt lopen", "detachering": who learns or is lent has a last day, too.
  private func namesOtherTerms(_ line: Int) -> Bool {
    let tokens = lines[line].tokens
    return tokens.contains { index in
      switch scan.match(.employment, at: index, tokens.upperBound).flatMap({
        Employment.at($0.value)
      }) {
      case .internship, .graduationInternship, .researchInternship, .secondment: true
      case .contractor: !scan.isWord(.assignment, at: index, tokens.upperBound)
      default: false
      }
    }
  }

  /// "Lehrbeginn", "2. Lehrjahr": the first of the short lines that only an apprentice's posting has.
  private var lineOfApprentices: Int? {
    let speaking = lines.indices.lazy.filter { line in
      let tokens = self.lines[line].tokens
      return !self.isDropped(line) && tokens.count <= Self.longestTerm
        && tokens.prefix(Self.wordsToTerm).contains {
          self.scan.isWord(.apprentices, at: $0, tokens.upperBound)
        }
    }
    let first = Array(speaking.prefix(Self.leastTerms))
    return first.count < Self.leastTerms ? nil : first.first
  }

  /// "1. Lehrjahr", "Im 2. Ausbildungsjahr"
  private static let wordsToTerm = 4
  private static let longestTerm = 12
  private static let leastTerms = 2

  /// The currency, and the time of an internship's allowance.
  private func inferPay(_ facts: inout [Fact], in source: SourceText, log: inout DiagnosticLog) {
    guard let index = facts.indices.first(where: { facts[$0].field == .pay }),
      case .pay(var pay) = facts[index].value
    else { return }
    let isInternship: Bool =
      if case .employment(let kinds)? = facts.first(where: { $0.field == .employment })?.value {
        kinds.contains(where: \.isInternship)
      } else { false }
    let old = facts[index]
    func tell(_ why: String) {
      log.add(.inferred(why, at: Location(old.span, in: source)))
    }
    let known = pay
    if pay.currency == nil, pay.min != nil || pay.max != nil, language != .en {
      pay.currency = "EUR"
      pay.inferred.append(.currency)
      tell("pay without a currency is taken as euros")
    }
    if pay.per == nil, isInternship, pay.currency == "EUR", let amount = pay.max ?? pay.min,
      Self.allowances.contains(amount)
    {
      pay.per = .month
      pay.inferred.append(.per)
      tell("an internship's allowance without a period is taken as per month")
    }
    guard pay != known else { return }
    facts[index] = Fact(
      field: .pay, value: .pay(pay), raw: old.raw, span: old.span, rule: old.rule,
      certainty: old.certainty)
  }

  /// What interns get in a month.
  private static let allowances = Hundredths(100)...Hundredths(3000)

  /// The first of the lines that speak of volunteers, the page's own among them, where nothing is said of pay: so many do
  /// so only where all work is voluntary.
  private var lineOfVolunteers: Int? {
    let speaking = lines.indices.lazy.filter { line in
      self.lines[line].tokens.contains { index in
        self.scan.isWord(.volunteers, at: index, self.lines[line].tokens.upperBound)
          || self.scan.match(.employment, at: index, index + 1).flatMap { Employment.at($0.value) }
            == .volunteer
      }
    }
    let first = Array(speaking.prefix(Self.leastOfVolunteers))
    return first.count < Self.leastOfVolunteers ? nil : first.first
  }

  private static let leastOfVolunteers = 3

  /// The text calls it a contract.
  private func isContract() -> Bool {
    lines.contains { line in
      (line.role == .fact || line.role == .title)
        && line.tokens.contains {
          scan.isWord(.assignment, at: $0, line.tokens.upperBound)
        }
    }
  }
}
