package import Days

// The recognisers as front matter calls them: one text in, one value out.

package func recogniseDay(_ text: String) -> Day? {
  if let day = Day(iso: text) ?? dayOfInstant(text) { return day }
  return withScan(text) { scan, all in
    scan.onlyDate(in: all).flatMap { $0.date.day() }
  }
}

package func recogniseDeadline(_ text: String) -> Deadline? {
  if let day = dayOfInstant(text) { return Deadline(date: day, inclusive: true, text: day.iso) }
  return withScan(text) { scan, all in
    guard let found = scan.deadline(in: all), let day = found.date.day() else { return nil }
    return Deadline(date: day, inclusive: found.inclusive, time: found.time, text: text)
  }
}

package func recogniseAmount(_ text: String) -> Hundredths? {
  withScan(text) { scan, all in
    guard let number = scan.number(at: 0, all.upperBound), number.end == all.upperBound else {
      return nil
    }
    return number.value
  }
}

/// Pay as a posting would write it. Words without an amount ("marktconform", "schaal 11") are pay whose
/// amounts are not said, and so are amounts that could be meant otherwise.
package func recognisePay(_ text: String) -> Pay? {
  withScan(text) { scan, all in
    if var found = scan.pay(in: all, bare: true)?.pay {
      if found.currency == nil {
        found.currency = "EUR"
        found.inferred.append(.currency)
      }
      found.text = text
      return found
    }
    return Pay(min: nil, max: nil, currency: nil, per: nil, text: text)
  }
}

/// Whether pay that was read without an amount names a currency beside a number: an amount that could be meant
/// otherwise, and that the editor should write out.
package func hasUnclearAmount(_ pay: Pay) -> Bool {
  guard pay.min == nil, pay.max == nil else { return false }
  return withScan(pay.text) { scan, all in
    scan.hasDigit(in: all)
      && all.contains {
        scan.tokens[$0].kind == .currency || scan.has(.currency, at: $0, all.upperBound)
      }
  }
}

package func recogniseHours(_ text: String) -> Hours? {
  withScan(text) { scan, all in scan.hours(in: all, labelled: true)?.hours }
}

package func recognisePlaces(_ text: String) -> [Place] {
  withScan(text) { scan, all in
    let found = scan.places(in: all)
    return found.places.isEmpty && found.workplace == nil ? [Place(name: text)] : found.places
  }
}

package func recogniseEducation(_ text: String) -> [Education]? {
  if let level = Education(rawValue: text) { return [level] }
  return withScan(text) { scan, all in
    let found = scan.education(in: all)
    return found.levels.isEmpty ? nil : found.levels
  }
}

/// Kinds of employment; empty for words of contracts that name none ("fulltime"), nil for other words.
package func recogniseEmployment(_ text: String) -> [Employment]? {
  if let kind = Employment(rawValue: text) { return [kind] }
  return withScan(text) { scan, all in
    let found = scan.employment(in: all)
    return found.kinds.isEmpty && !found.isEmpty ? nil : found.kinds
  }
}

package func recogniseWorkplace(_ text: String) -> Workplace? {
  Workplace(rawValue: text) ?? withScan(text) { scan, all in scan.workplace(in: all) }
}

package func recogniseContact(_ text: String) -> Contact {
  let found = withScan(text) { scan, all in scan.contact(in: all) }
  return found == Contact() ? Contact(name: text) : found
}

package func recogniseApply(_ text: String) -> Apply? {
  if isWebAddress(text) { return Apply(url: text) }
  return withScan(text) { scan, all in
    guard let first = all.first, let end = scan.mailAddress(at: first, all.upperBound),
      end == all.upperBound
    else { return nil }
    return Apply(email: scan.address(all))
  }
}

package func recogniseTerms(_ text: String) -> [String] {
  withScan(text) { scan, all in scan.terms(in: all) }
}

package func recogniseScales(_ text: String) -> [String] {
  let found = withScan(text) { scan, all in scan.scales(in: all, labelled: true) }
  return found.isEmpty ? [text] : found
}

/// The employer without an abbreviation in parentheses at its end: `Taalhuis Overmaas (THO)`.
package func recogniseOrganisation(_ text: String) -> String {
  withScan(text) { scan, all in scan.line(scan.organisationName(all)) }
}
