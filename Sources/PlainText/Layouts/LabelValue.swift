import Days
import Facts
import Postings

/// What the value behind a label gives.
struct LabelValue {
  var facts: [(field: Field, value: Candidate.Value, range: Range<Int>)] = []
  /// The value is of the kind that the label announces, even when it gives no fact ("marktconform").
  var isRecognised = false
  /// Nothing else stands in the value.
  var isStrict = false
  /// The label is answered, even without a fact: other lines are not asked any more.
  var isSettled = true
  /// Words of the kind that the label announces that no reader accounts for: "tussen 1 feb en maart 2019".
  var isUnclear = false
  var unknownPlaces: [String] = []
  var ambiguousPlaces: [String] = []

  /// A fact of the kind that the label announces.
  mutating func add(_ field: Field, _ value: FactValue, _ range: Range<Int>, strict: Bool = true) {
    facts.append((field, .fact(value), range))
    isRecognised = true
    isStrict = strict
  }

  /// The label is answered, without a fact.
  mutating func recognise(strict: Bool) {
    isRecognised = true
    isStrict = strict
  }
}

extension Scan {
  /// Reads the value of a label by what the label announces.
  func value(of labelled: Labelled) -> LabelValue {
    let range = trimmed(labelled.value)
    var found = LabelValue()
    guard !range.isEmpty else { return found }
    switch labelled.label {
    case .title:
      if range.count <= Longest.name { found.add(.title, .text(line(range)), range, strict: false) }
    case .organisation, .organisationWeak: organisation(range, &found)
    case .department:
      if range.count <= Longest.department {
        found.add(.department, .text(line(range)), range, strict: false)
      }
    case .place: place(range, &found)
    case .workplace: workplace(range, &found)
    case .education: education(range, &found)
    case .hours, .employmentHours: hours(range, labelled, &found)
    case .pay, .payHour, .payDay, .payWeek, .payMonth, .payYear: pay(range, labelled, &found)
    case .scale: scales(range, labelled, &found)
    case .field: fields(range, &found)
    case .employment: employment(range, &found)
    case .posted: date(.posted, untilNextLabel(range), labelled, &found)
    case .postedPeriod: postedPeriod(range, labelled, &found)
    case .updated: date(.updated, range, labelled, &found)
    case .deadline: deadline(range, labelled, &found)
    case .starts: starts(range, labelled, &found)
    case .ends: ends(range, labelled, &found)
    case .period: periodOrDuration(range, &found)
    case .reference, .referenceBare: reference(range, labelled, &found)
    case .openings:
      if let count = whole(at: range.lowerBound), count > 0, count < Self.manyOpenings {
        found.add(.openings, .whole(count), range, strict: range.count <= Longest.count)
      }
    case .contact: contact(range, labelled, &found)
    case .phone:
      if let after = telephone(at: range.lowerBound, range.upperBound) {
        let contact = Contact(phone: line(range.lowerBound..<after))
        found.add(.contacts, .contacts([contact]), range, strict: after == range.upperBound)
      }
    case .email:
      if let after = mailAddress(at: range.lowerBound, range.upperBound) {
        let contact = Contact(email: address(range.lowerBound..<after))
        found.add(.contacts, .contacts([contact]), range, strict: after == range.upperBound)
      }
    case .apply:
      if let apply = apply(in: range), !isSite(apply, labelled.labelRange) {
        found.add(.apply, .apply(apply), range, strict: false)
      }
    case .other: break
    }
    return found
  }

  /// No posting asks for so many people; such a number is a code.
  static let manyOpenings = 1000

  /// "Recruiter: Femke van Leeuwen": the label is the role.
  private func contact(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    let isRole = has(.role, at: labelled.labelRange.lowerBound, labelled.labelRange.upperBound)
    let contact = contact(in: isRole ? labelled.labelRange.lowerBound..<range.upperBound : range)
    if contact != Contact() { found.add(.contacts, .contacts([contact]), range, strict: false) }
  }

  private func reference(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    // "VACANCY ANNOUNCEMENT" over the title is no number of one.
    let isNumbered =
      labelled.joint == .colon || hasDigit(in: range)
      || range.dropFirst().allSatisfy { !tokens[$0].isSpaced }
    // "Code 95 is mooi, VCA moet": behind a word that is no label alone stands a code and nothing else.
    if labelled.label == .referenceBare, labelled.joint != .colon,
      range.dropFirst().contains(where: { has(.language, at: $0, $0 + 1) })
    {
      return
    }
    guard range.count <= Longest.reference, isNumbered, !isProse(range), !namesMonth(range) else {
      return
    }
    found.add(
      .reference, .text(line(reference(range))), range, strict: range.count <= Longest.code)
  }

  /// A reference without what stands in parentheses behind it.
  private func reference(_ range: Range<Int>) -> Range<Int> {
    var range = range
    // "Requisition # 44-102"
    if range.count > 1, tokens[range.lowerBound].isSign("#") { range = range.dropFirst() }
    if let open = range.first(where: { tokens[$0].isSign("(") }), open > range.lowerBound {
      range = range.lowerBound..<open
    }
    while let last = range.last, tokens[last].isSign(".") { range = range.dropLast() }
    return range
  }

  /// "11, november 2026" is of an issue, "JAN-2026" a code.
  private func namesMonth(_ range: Range<Int>) -> Bool {
    range.dropFirst().contains { tokens[$0].isSpaced && has(.month, at: $0, range.upperBound) }
  }

  /// More small words than a code has.
  private func isProse(_ range: Range<Int>) -> Bool {
    range.count {
      tokens[$0].isUncapitalised && tokens[$0].length > 2 && tokens[$0].isSpaced
    }
      > 2
  }

  /// Only words that lead to a value: "op", "van", "circa", "minimaal".
  /// Behind a label without a colon they must be words that lead to values, else it is prose.
  func isLight(_ range: Range<Int>, _ joint: Labelled.Joint) -> Bool {
    guard range.count <= Longest.lead else { return false }
    if joint != .none { return true }
    let leads: [Sense] = [.least, .most, .between, .gross, .since, .until, .range, .per, .currency]
    let mask = leads.reduce(0) { $0 | $1.bit }
    return range.allSatisfy {
      tokens[$0].kind != .word || skip(mask, at: $0, range.upperBound) != nil
        || isWord(.joint, at: $0, range.upperBound)
        || has(.weekday, at: $0, range.upperBound)
    }
  }

  /// "Website: https://kestreltide.example": a site's first page, under a label that does not speak of applying.
  private func isSite(_ apply: Apply, _ label: Range<Int>) -> Bool {
    guard let url = apply.url, apply.email == nil, !contains(.application, in: label) else {
      return false
    }
    let page = url.drop { $0 != ":" }.dropFirst("://".count).drop { $0 != "/" }
    return page.count <= 1
  }

  func apply(in range: Range<Int>) -> Apply? {
    var apply = Apply()
    for index in range {
      if apply.email == nil, let after = mailAddress(at: index, range.upperBound) {
        apply.email = address(index..<after)
      } else if apply.url == nil, let (after, hasScheme) = webAddress(at: index, range.upperBound) {
        let address = text(index..<after)
        apply.url = hasScheme ? address : "https://" + address
      }
    }
    return apply == Apply() ? nil : apply
  }
}
