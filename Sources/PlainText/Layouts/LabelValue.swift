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
}

extension Scan {
  /// Reads the value of a label by what the label announces.
  func value(of labelled: Labelled) -> LabelValue {
    let range = trimmed(labelled.value)
    var found = LabelValue()
    guard !range.isEmpty else { return found }
    func add(_ field: Field, _ value: FactValue, _ range: Range<Int>, strict: Bool = true) {
      found.facts.append((field, .fact(value), range))
      found.isRecognised = true
      found.isStrict = strict
    }
    func addDate(_ field: Field) {
      if let date = onlyDate(in: range) {
        found.facts.append((field, .date(date.date), date.start..<date.end))
        found.isRecognised = true
        found.isStrict = isLight(range.lowerBound..<date.start, labelled.joint)
      } else if firstDate(in: range) != nil {
        // Dates that are no single day: the label is answered, without a fact.
        found.isRecognised = true
        found.isStrict = true
        found.isUnclear = true
      }
    }
    switch labelled.label {
    case .title:
      if range.count <= 24 { add(.title, .text(line(range)), range, strict: false) }
    case .organisation, .organisationWeak:
      if range.count <= 24, tokens[range.lowerBound].kind != .number {
        let name = organisation(range)
        add(.organisation, .text(name.name), range, strict: false)
        if let department = name.department {
          add(.department, .text(department), range, strict: false)
        }
        if !name.places.isEmpty {
          add(.locations, .places(name.places), range, strict: false)
        }
      }
    case .department:
      if range.count <= 20 { add(.department, .text(line(range)), range, strict: false) }
    case .place: place(range, &found)
    case .workplace:
      if let workplace = workplace(in: range) { add(.workplace, .workplace(workplace), range) }
    case .education:
      let education = education(in: range)
      if !education.levels.isEmpty {
        add(.education, .education(education.levels), range, strict: education.isWhole)
      } else {
        scaleOnly(range, &found)
      }
    case .hours, .employmentHours:
      // "FTE: 0.8 - 1.0" is read with its label.
      let whole =
        contains(.fte, in: labelled.labelRange)
        ? labelled.labelRange.lowerBound..<range.upperBound : range
      if let hours = hours(in: whole, labelled: true) {
        // "FTE (36 uur): 0,8": the hours may stand before the value.
        let before = range.lowerBound..<max(range.lowerBound, hours.range.lowerBound)
        add(.hours, .hours(hours.hours), range, strict: isLight(before, labelled.joint))
      } else if contains(.fte, in: whole) || employment(in: range).isEmpty
        || contains(.soon, in: range) || contains(.days, in: range)
        || range.contains(where: { tokens[$0].isSign("%") })
      {
        found.isRecognised = true
        found.isStrict = true
        // "Voltijds" leaves the number of hours to the text.
        found.isSettled = !employment(in: range).isEmpty
      }
      employmentBeside(range, &found)
      payBeside(range, &found)
    case .pay, .payHour, .payDay, .payWeek, .payMonth, .payYear:
      pay(range, labelled, &found)
    case .scale:
      // "schaal 11, schaal 12": the label is the first scale's word.
      let scales = scales(in: range, labelled: true)
      if !scales.isEmpty { add(.scales, .texts(scales), range) }
      if let pay = pay(in: range, bare: false) {
        add(.pay, .pay(pay.pay), range)
      }
    case .field:
      if contains(.scalesystem, in: range) {
        add(.scales, .texts(scales(in: range, labelled: true)), range)
      } else if range.count <= 60 {
        add(.fields, .texts(terms(in: range)), range, strict: isTerms(range))
      }
    case .employment:
      let employment = employment(in: range)
      if !employment.kinds.isEmpty {
        add(.employment, .employment(employment.kinds), range, strict: employment.isWhole)
        endBeside(range, &found)
      } else if isDuration(range) {
        add(.employment, .employment([.temporary]), range, strict: false)
      } else if employment.isEmpty {
        found.isRecognised = true
        found.isStrict = false
      }
      if let hours = hours(in: range, labelled: false) { add(.hours, .hours(hours.hours), range) }
      if employment.kinds.isEmpty, let workplace = workplace(in: range) {
        add(.workplace, .workplace(workplace), range)
      }
      periodBeside(range, &found)
    case .posted: addDate(.posted)
    case .updated: addDate(.updated)
    case .deadline:
      // In a table other cells stand between the label and its value.
      let isBeside = range.lowerBound - labelled.labelRange.upperBound <= 3
      let whole = isBeside ? labelled.labelRange.lowerBound..<range.upperBound : range
      if var deadline = deadline(in: whole), deadline.range.lowerBound >= range.lowerBound {
        // "Solliciteer voor" decides whether the day counts and is part of the wording; "Deadline" is not.
        if !isBeside, !contains(.until, in: range.lowerBound..<deadline.range.lowerBound),
          let until = first(.until, in: labelled.labelRange)
        {
          deadline.inclusive = until.match.value == 1
        } else if !contains(.until, in: labelled.labelRange) {
          deadline.text = line(range.lowerBound..<max(deadline.textEnd, range.lowerBound + 1))
        }
        // What follows the day is no part of it.
        let stated = range.lowerBound..<max(deadline.textEnd, range.lowerBound + 1)
        found.facts.append((.deadline, .deadline(deadline), stated))
        found.isRecognised = true
        found.isStrict = isLight(range.lowerBound..<deadline.range.lowerBound, labelled.joint)
      } else if skip(Sense.open.bit | Sense.soon.bit, at: range.lowerBound, range.upperBound) != nil
      {
        found.isRecognised = true
        found.isStrict = true
      }
    case .starts:
      if let period = period(in: range) {
        add(.starts, .day(period.starts), period.range)
        add(.ends, .day(period.ends), period.range)
      } else {
        addDate(.starts)
      }
      soon(range, &found)
    case .ends: addDate(.ends)
    case .period: periodOrDuration(range, &found)
    case .reference, .referenceBare:
      // "VACANCY ANNOUNCEMENT" over the title is no number of one.
      let isNumbered =
        labelled.joint == .colon || hasDigit(in: range)
        || range.dropFirst().allSatisfy { !tokens[$0].isSpaced }
      if range.count <= 14, isNumbered, !isProse(range), !namesMonth(range) {
        add(.reference, .text(line(reference(range))), range, strict: range.count <= 9)
      }
    case .openings:
      if let count = whole(at: range.lowerBound), count > 0, count < 1000 {
        add(.openings, .whole(count), range, strict: range.count <= 2)
      }
    case .contact:
      // "Recruiter: Femke van Leeuwen": the label is the role.
      let isRole = has(.role, at: labelled.labelRange.lowerBound, labelled.labelRange.upperBound)
      let contact = contact(
        in: isRole ? labelled.labelRange.lowerBound..<range.upperBound : range)
      if contact != Contact() { add(.contacts, .contacts([contact]), range, strict: false) }
    case .phone:
      if let after = telephone(at: range.lowerBound, range.upperBound) {
        add(
          .contacts, .contacts([Contact(phone: line(range.lowerBound..<after))]), range,
          strict: after == range.upperBound)
      }
    case .email:
      if let after = mailAddress(at: range.lowerBound, range.upperBound) {
        add(
          .contacts, .contacts([Contact(email: address(range.lowerBound..<after))]), range,
          strict: after == range.upperBound)
      }
    case .apply:
      if let apply = apply(in: range), !isSite(apply, labelled.labelRange) {
        add(.apply, .apply(apply), range, strict: false)
      }
    case .other:
      found.isRecognised = false
      found.isStrict = false
    }
    return found
  }

  /// A reference without what stands in parentheses behind it.
  private func reference(_ range: Range<Int>) -> Range<Int> {
    var range = range
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
      tokens[$0].kind == .word && !tokens[$0].isCapital && tokens[$0].length > 2
        && tokens[$0].isSpaced
    }
      > 2
  }

  /// Only words that lead to a value: "op", "van", "circa", "minimaal".
  /// Behind a label without a colon they must be words that lead to values, else it is prose.
  func isLight(_ range: Range<Int>, _ joint: Labelled.Joint) -> Bool {
    guard range.count <= 5 else { return false }
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
    let page = url.drop { $0 != ":" }.dropFirst(3).drop { $0 != "/" }
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
