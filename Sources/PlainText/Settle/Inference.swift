import Days
import Diagnostics
import Facts
import Postings

extension Draft {
  /// Facts that follow from others: the kind of employment from the title, the month from an internship's
  /// allowance, the contractor from a day rate. Each is marked inferred and reported.
  func infer(_ facts: inout [Fact], in source: SourceText, log: inout DiagnosticLog) {
    // By index: an element that is handed to a closure is a copy.
    func has(_ field: Field) -> Bool { facts.indices.contains { facts[$0].field == field } }
    if !has(.employment), let title = facts.first(where: { $0.field == .title }),
      case .text(let text) = title.value
    {
      let kinds = withScan(text) { scan, all in scan.employment(ofTitle: all) }
      if !kinds.isEmpty {
        facts.append(
          Fact(
            field: .employment, value: .employment(kinds), raw: title.raw, span: title.span,
            rule: "title", certainty: .inferred))
        log.add(
          .inferred("`employment` is taken from the title", at: Location(title.span, in: source)))
      }
    }
    guard let index = facts.indices.first(where: { facts[$0].field == .pay }),
      case .pay(var pay) = facts[index].value
    else { return }
    if !has(.employment), pay.per == .day || pay.per == .hour, isContract() {
      facts.append(
        Fact(
          field: .employment, value: .employment([.contractor]), raw: facts[index].raw,
          span: facts[index].span, rule: "pay", certainty: .inferred))
      log.add(
        .inferred(
          "a contract paid by the \(pay.per == .day ? "day" : "hour") is a contractor's",
          at: Location(facts[index].span, in: source)))
    }
    let isInternship: Bool =
      if case .employment(let kinds)? = facts.first(where: { $0.field == .employment })?.value {
        kinds.contains(where: \.isInternship)
      } else { false }
    func location() -> Location { Location(facts[index].span, in: source) }
    var changed = false
    if pay.currency == nil, pay.min != nil || pay.max != nil {
      pay.currency = language == .en ? nil : "EUR"
      if pay.currency != nil {
        pay.inferred.append(.currency)
        log.add(.inferred("pay without a currency is taken as euros", at: location()))
        changed = true
      }
    }
    if pay.per == nil, isInternship, pay.currency == "EUR", let amount = pay.max ?? pay.min,
      amount >= Hundredths(100), amount <= Hundredths(3000)
    {
      pay.per = .month
      pay.inferred.append(.per)
      log.add(
        .inferred(
          "an internship's allowance without a period is taken as per month", at: location()))
      changed = true
    }
    if changed {
      let old = facts[index]
      facts[index] = Fact(
        field: .pay, value: .pay(pay), raw: old.raw, span: old.span, rule: old.rule,
        certainty: old.certainty)
    }
  }

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
