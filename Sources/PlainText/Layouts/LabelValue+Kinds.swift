import Days
import Facts
import Postings

/// The values of labels that announce one field, and often hold others beside it.
extension Scan {
  func organisation(_ range: Range<Int>, _ found: inout LabelValue) {
    guard range.count <= Longest.name, tokens[range.lowerBound].kind != .number else { return }
    let name = organisation(range)
    found.add(.organisation, .text(name.name), range, strict: false)
    if let department = name.department {
      found.add(.department, .text(department), range, strict: false)
    }
    if !name.places.isEmpty { found.add(.locations, .places(name.places), range, strict: false) }
  }

  func workplace(_ range: Range<Int>, _ found: inout LabelValue) {
    if let workplace = workplace(in: range) {
      found.add(.workplace, .workplace(workplace), range)
    }
  }

  func education(_ range: Range<Int>, _ found: inout LabelValue) {
    let education = education(in: range)
    guard !education.levels.isEmpty else { return scaleOnly(range, &found) }
    found.add(.education, .education(education.levels), range, strict: education.isWhole)
  }

  func hours(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    // "FTE: 0.8 - 1.0" is read with its label.
    let whole =
      contains(.fte, in: labelled.labelRange)
      ? labelled.labelRange.lowerBound..<range.upperBound : range
    if let hours = hours(in: whole, labelled: true) {
      // "FTE (36 uur): 0,8": the hours may stand before the value.
      let before = range.lowerBound..<max(range.lowerBound, hours.range.lowerBound)
      found.add(.hours, .hours(hours.hours), range, strict: isLight(before, labelled.joint))
    } else if contains(.fte, in: whole) || employment(in: range).isEmpty
      || contains(.soon, in: range) || contains(.days, in: range)
      || range.contains(where: { tokens[$0].isSign("%") })
    {
      found.recognise(strict: true)
      // "Voltijds" and "80 – 100 %" leave the number of hours to the text.
      let isShare = range.last.map { tokens[$0].isSign("%") } ?? false
      found.isSettled = !employment(in: range).isEmpty && !isShare
    }
    employmentBeside(range, &found)
    payBeside(range, &found)
  }

  /// "schaal 11, schaal 12": the label is the first scale's word.
  func scales(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    // "Grade 12 or equivalent" is a school's.
    if labelled.joint == .none, contains(.asking, in: range) { return }
    let scales = scales(in: withoutLabel(range, labelled.labelRange), labelled: true)
    if !scales.isEmpty { found.add(.scales, .texts(scales), range) }
    hoursOfPost(range, &found)
    if let pay = pay(in: range, bare: false) { found.add(.pay, .pay(pay.pay), range) }
  }

  /// "E 13 TV-L, full-time (39.8 hours per week)": a week's hours behind a scale, where no money has them for its basis.
  private func hoursOfPost(_ range: Range<Int>, _ found: inout LabelValue) {
    guard !found.facts.isEmpty, !summary(range).hasCurrency, !contains(.basis, in: range),
      let hours = hours(in: range, labelled: false),
      contains(.week, in: hours.range.lowerBound..<range.upperBound)
    else { return }
    found.facts.append((.hours, .fact(.hours(hours.hours)), hours.range))
  }

  func fields(_ range: Range<Int>, _ found: inout LabelValue) {
    if contains(.scalesystem, in: range) {
      found.add(.scales, .texts(scales(in: range, labelled: true)), range)
    } else if range.count <= Longest.fields {
      found.add(.fields, .texts(terms(in: range)), range, strict: isTerms(range))
    }
  }

  func employment(_ range: Range<Int>, _ found: inout LabelValue) {
    let employment = employment(in: range)
    if !employment.kinds.isEmpty {
      found.add(.employment, .employment(employment.kinds), range, strict: employment.isWhole)
      endBeside(range, &found)
    } else if isDuration(range) {
      found.add(.employment, .employment([.temporary]), range, strict: false)
    } else if employment.isEmpty {
      found.recognise(strict: false)
    }
    if let hours = hours(in: range, labelled: false) {
      found.add(.hours, .hours(hours.hours), range)
    }
    if employment.kinds.isEmpty { workplace(range, &found) }
    periodBeside(range, &found)
  }

  /// The one day that the value holds.
  func date(
    _ field: Field, _ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue
  ) {
    if let date = onlyDate(in: range) {
      found.facts.append((field, .date(date.date), date.start..<date.end))
      found.recognise(strict: isLight(range.lowerBound..<date.start, labelled.joint))
    } else if firstDate(in: range) != nil {
      // Dates that are no single day: the label is answered, without a fact.
      found.recognise(strict: true)
      found.isUnclear = true
    }
  }

  /// "Posting period: 19 November 2026 - 18 December 2026"; one day alone is the last.
  func postedPeriod(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    guard let period = period(in: range) else { return deadline(range, labelled, &found) }
    found.add(.posted, .day(period.starts), period.range)
    let last = Deadline(
      date: period.ends, inclusive: true, time: nil, text: line(period.range))
    found.add(.deadline, .deadline(last), period.range)
  }

  func starts(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    if let period = period(in: range) {
      found.add(.starts, .day(period.starts), period.range)
      found.add(.ends, .day(period.ends), period.range)
    } else {
      date(.starts, range, labelled, &found)
    }
    soon(range, &found)
  }

  /// "Einddatum: 31 mei 2026 (nog 12 dagen om te solliciteren)" ends the time to apply.
  func ends(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    guard contains(.applying, in: range), let deadline = deadline(in: range) else {
      return date(.ends, range, labelled, &found)
    }
    found.facts.append((.deadline, .deadline(deadline), deadline.range))
    found.recognise(strict: true)
  }

  /// "6" of "Band 6" below the label "Band".
  private func withoutLabel(_ range: Range<Int>, _ label: Range<Int>) -> Range<Int> {
    guard range.count > 1, let last = label.last else { return range }
    let first = range.lowerBound
    let isSame = tokens[last].word != 0 && tokens[last].word == tokens[first].word
    // "Grade" over "Band 6"
    let isLabelOfScale =
      match(.label, at: first, first + 1).flatMap { Label.at($0.value) } == .scale
      && tokens[first + 1].kind == .number
    return isSame || isLabelOfScale ? range.dropFirst() : range
  }

  /// "2 apr. 2026" of "2 apr. 2026 - Laatst gewijzigd 7 apr. 2026": up to a break that another label follows.
  func untilNextLabel(_ range: Range<Int>) -> Range<Int> {
    let end = range.dropLast().first {
      $0 > range.lowerBound && (isPartBreak($0) || tokens[$0].isSign("("))
        && has(.label, at: $0 + 1, range.upperBound)
    }
    return range.lowerBound..<(end ?? range.upperBound)
  }

  func deadline(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    // In a table other cells stand between the label and its value.
    let isBeside = range.lowerBound - labelled.labelRange.upperBound <= Longest.joint
    let whole = isBeside ? labelled.labelRange.lowerBound..<range.upperBound : range
    guard var deadline = deadline(in: whole), deadline.range.lowerBound >= range.lowerBound else {
      if skip(Sense.open.bit | Sense.soon.bit, at: range.lowerBound, range.upperBound) != nil {
        found.recognise(strict: true)
      }
      return
    }
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
    found.recognise(
      strict: isLight(range.lowerBound..<deadline.range.lowerBound, labelled.joint))
  }
}
