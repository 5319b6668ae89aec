// Stand-ins until the plain reader's recognisers land: the signatures are what front matter calls.
package import Days

package func recogniseDay(_ text: String) -> Day? { Day(iso: text) }

package func recogniseDeadline(_ text: String) -> Deadline? {
  recogniseDay(text).map { Deadline(date: $0, inclusive: true, text: text) }
}

package func recogniseAmount(_ text: String) -> Hundredths? { Int(text).map { Hundredths($0) } }

package func recognisePay(_ text: String) -> Pay? {
  Pay(min: nil, max: nil, currency: nil, per: nil, text: text)
}

package func recogniseHours(_ text: String) -> Hours? {
  let parts = text.split(separator: "-").map { Int($0.filter { $0 != " " }) }
  guard let first = parts.first, let last = parts.last, let low = first, let high = last else {
    return nil
  }
  return Hours(min: Hundredths(low), max: Hundredths(high))
}

package func recognisePlaces(_ text: String) -> [Place] { [Place(name: text)] }

package func recogniseEducation(_ text: String) -> [Education]? {
  Education(rawValue: text).map { [$0] }
}

package func recogniseEmployment(_ text: String) -> [Employment]? {
  Employment(rawValue: text).map { [$0] } ?? [.other]
}

package func recogniseWorkplace(_ text: String) -> Workplace? { Workplace(rawValue: text) }
package func recogniseContact(_ text: String) -> Contact { Contact(name: text) }

package func recogniseApply(_ text: String) -> Apply? {
  isWebAddress(text) ? Apply(url: text) : text.contains("@") ? Apply(email: text) : nil
}

package func recogniseTerms(_ text: String) -> [String] { [text] }
package func recogniseScales(_ text: String) -> [String] { [text] }

extension Pay {
  /// The pay in words, when the source gave a map instead of a text.
  package var written: String {
    "\(currency ?? "") \([min, max].compactMap { $0?.description }.joined(separator: " - "))"
  }
}
