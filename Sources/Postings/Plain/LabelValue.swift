import Days

/// What the value behind a label gives.
struct LabelValue {
  var facts: [(field: Field, value: Candidate.Value, range: Range<Int>)] = []
  /// The value is of the kind that the label announces, even when it gives no fact ("marktconform").
  var isRecognised = false
  /// Nothing else stands in the value.
  var isStrict = false
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
      if let date = firstDate(in: range) {
        found.facts.append((field, .date(date.date), date.start..<date.end))
        found.isRecognised = true
        found.isStrict = isLight(range.lowerBound..<date.start, labelled.joint)
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
        if let place = name.place {
          add(.locations, .places([place]), range, strict: false)
        }
      }
    case .department:
      if range.count <= 20 { add(.department, .text(line(range)), range, strict: false) }
    case .place: place(range, &found)
    case .workplace:
      if let match = first(.workplace, in: range), let workplace = Workplace.at(match.match.value) {
        add(.workplace, .workplace(workplace), range)
      }
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
        add(
          .hours, .hours(hours.hours), range,
          strict: isLight(range.lowerBound..<hours.range.lowerBound, labelled.joint))
      } else if contains(.fte, in: whole) || employment(in: range).isEmpty
        || contains(.soon, in: range) || contains(.days, in: range)
      {
        found.isRecognised = true
        found.isStrict = true
      }
      employmentBeside(range, &found)
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
      } else if employment.isEmpty {
        found.isRecognised = true
        found.isStrict = false
      }
      if let hours = hours(in: range, labelled: false) { add(.hours, .hours(hours.hours), range) }
      if let match = first(.workplace, in: range), employment.kinds.isEmpty,
        let workplace = Workplace.at(match.match.value)
      {
        add(.workplace, .workplace(workplace), range)
      }
      periodBeside(range, &found)
    case .posted: addDate(.posted)
    case .updated: addDate(.updated)
    case .deadline:
      let whole = labelled.labelRange.lowerBound..<range.upperBound
      if var deadline = deadline(in: whole), deadline.range.lowerBound >= range.lowerBound {
        // "Solliciteer voor" decides whether the day counts and is part of the wording; "Deadline" is not.
        if !contains(.until, in: labelled.labelRange) {
          deadline.text = line(range.lowerBound..<max(deadline.textEnd, range.lowerBound + 1))
        }
        found.facts.append((.deadline, .deadline(deadline), range))
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
      if range.count <= 14, !isProse(range) {
        add(.reference, .text(line(reference(range))), range, strict: range.count <= 9)
      }
    case .openings:
      if let count = whole(at: range.lowerBound), count > 0, count < 1000 {
        add(.openings, .whole(count), range, strict: range.count <= 2)
      }
    case .contact:
      let contact = contact(in: range)
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
          .contacts, .contacts([Contact(email: text(range.lowerBound..<after))]), range,
          strict: after == range.upperBound)
      }
    case .apply:
      if let apply = apply(in: range) { add(.apply, .apply(apply), range, strict: false) }
    case .other:
      found.isRecognised = false
      found.isStrict = false
    }
    return found
  }

  /// Without the signs that end a value by mistake, a link after a place and a countdown.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while let first = range.first,
      tokens[first].kind == .tab || tokens[first].isSign("-") || tokens[first].isSign("|")
        || tokens[first].isSign("*") || tokens[first].isSign(":")
    {
      range = range.dropFirst()
    }
    range = withoutTail(range)
    while let last = range.last,
      tokens[last].kind == .tab || tokens[last].kind == .bullet || tokens[last].isSign(",")
        || tokens[last].isSign(";") || tokens[last].isSign("|")
        || tokens[last].isSign("-") && range.count > 1 && tokens[last].isSpaced
    {
      range = range.dropLast()
    }
    return range
  }

  /// Without "  -  route" and "Nog 9 dagen" at the end.
  private func withoutTail(_ range: Range<Int>) -> Range<Int> {
    let end = range.upperBound
    var index = end - 1
    while index > range.lowerBound, index >= end - 5 {
      if let match = match(.chrome, at: index, end), match.value == ChromeWords.tail.index,
        match.end == end,
        tokens[index - 1].isSign("-") || tokens[index].traits.contains(.farSpaced)
          || tokens[index - 1].kind == .tab || tokens[index - 1].isSign("|")
          || tokens[index - 1].isSign("(") || tokens[index - 1].kind == .bullet
      {
        return range.lowerBound..<index - (tokens[index - 1].kind == .word ? 0 : 1)
      }
      if let after = skip(Sense.countdown.bit, at: index, end), after < end,
        tokens[after].kind == .number, let unit = skip(Sense.timeunit.bit, at: after + 1, end),
        end - unit <= 1
      {
        var start = index
        if start > range.lowerBound, tokens[start - 1].isSign("(") || tokens[start - 1].kind == .tab
        {
          start -= 1
        }
        return range.lowerBound..<start
      }
      index -= 1
    }
    return range
  }

  private func place(_ range: Range<Int>, _ found: inout LabelValue) {
    let places = places(in: range)
    if !places.places.isEmpty {
      found.facts.append((.locations, .fact(.places(places.places)), range))
      found.isRecognised = true
    }
    if let workplace = places.workplace {
      found.facts.append((.workplace, .fact(.workplace(workplace)), range))
      found.isRecognised = true
    }
    if skip(Sense.nowhere.bit, at: range.lowerBound, range.upperBound) != nil {
      found.isRecognised = true
    }
    // A bare number behind "Werkplekken" or "Plaatsen" counts openings.
    if range.count == 1, let count = whole(at: range.lowerBound), count < 1000 {
      found.facts.append((.openings, .fact(.whole(count)), range))
      found.isRecognised = true
    }
    found.isStrict = places.isWhole
    found.unknownPlaces = places.unknown
    found.ambiguousPlaces = places.ambiguous
  }

  private func pay(_ range: Range<Int>, _ labelled: Labelled, _ found: inout LabelValue) {
    let scales = scales(in: range, labelled: false)
    if var pay = pay(in: range, bare: true) {
      if pay.pay.per == nil {
        pay.pay.per =
          switch labelled.label {
          case .payHour: .hour
          case .payDay: .day
          case .payWeek: .week
          case .payMonth: .month
          case .payYear: .year
          default: payPeriod(in: labelled.aside)
          }
      }
      if pay.pay.currency == nil, let match = first(.currency, in: labelled.aside) {
        pay.pay.currency = Currency.at(match.match.value)?.rawValue
      }
      found.facts.append((.pay, .fact(.pay(pay.pay)), range))
      found.isRecognised = true
      found.isStrict =
        isLight(range.lowerBound..<pay.range.lowerBound, labelled.joint)
        && (pay.isCertain || labelled.joint != .none)
    }
    if !scales.isEmpty {
      found.facts.append((.scales, .fact(.texts(scales)), range))
      found.isRecognised = true
      found.isStrict = true
    }
    if found.facts.isEmpty {
      if contains(.vague, in: range) {
        found.isRecognised = true
        found.isStrict = range.count <= 4
      } else if range.count <= 4 {
        let scales = self.scales(in: range, labelled: true)
        if !scales.isEmpty, labelled.joint != .none {
          found.facts.append((.scales, .fact(.texts(scales)), range))
          found.isRecognised = true
          found.isStrict = true
        }
      }
    }
  }

  /// "Functieniveau: schaal 10" is a scale.
  private func scaleOnly(_ range: Range<Int>, _ found: inout LabelValue) {
    let scales = scales(in: range, labelled: false)
    guard !scales.isEmpty else { return }
    found.facts.append((.scales, .fact(.texts(scales)), range))
    found.isRecognised = true
    found.isStrict = true
  }

  /// "Fulltime, vast": a label of hours may hold the kind of employment.
  private func employmentBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    let employment = employment(in: range)
    if employment.isWhole, !employment.kinds.isEmpty {
      found.facts.append((.employment, .fact(.employment(employment.kinds)), range))
      found.isRecognised = true
    }
  }

  /// "befristet bis 31.03.2027": the end stands with the kind.
  private func endBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    guard period(in: range) == nil, let date = firstDate(in: range),
      contains(.until, in: range.lowerBound..<date.start)
    else { return }
    found.facts.append((.ends, .date(date.date), date.start..<date.end))
  }

  private func periodBeside(_ range: Range<Int>, _ found: inout LabelValue) {
    if let period = period(in: range) {
      found.facts.append((.starts, .fact(.day(period.starts)), period.range))
      found.facts.append((.ends, .fact(.day(period.ends)), period.range))
    }
  }

  private func periodOrDuration(_ range: Range<Int>, _ found: inout LabelValue) {
    if let period = period(in: range) {
      found.facts.append((.starts, .fact(.day(period.starts)), period.range))
      found.facts.append((.ends, .fact(.day(period.ends)), period.range))
      found.isRecognised = true
      found.isStrict = true
      return
    }
    if let date = firstDate(in: range) {
      let before = range.lowerBound..<date.start
      let isEnd = contains(.until, in: before)
      found.facts.append((isEnd ? .ends : .starts, .date(date.date), date.start..<date.end))
      found.isRecognised = true
      found.isStrict = isLight(before, .colon)
      return
    }
    let employment = employment(in: range)
    if !employment.kinds.isEmpty, range.count <= 8 {
      found.facts.append((.employment, .fact(.employment(employment.kinds)), range))
    }
    if contains(.timeunit, in: range) || !employment.kinds.isEmpty {
      found.isRecognised = true
      found.isStrict = range.count <= 6
    }
    soon(range, &found)
  }

  private func soon(_ range: Range<Int>, _ found: inout LabelValue) {
    if contains(.soon, in: range) {
      found.isRecognised = true
      found.isStrict = found.isStrict || range.count <= 8
    }
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
        || isWord("is", at: $0, range.upperBound) || isWord("op", at: $0, range.upperBound)
        || has(.weekday, at: $0, range.upperBound)
    }
  }

  func apply(in range: Range<Int>) -> Apply? {
    var apply = Apply()
    for index in range {
      if apply.email == nil, let after = mailAddress(at: index, range.upperBound) {
        apply.email = text(index..<after)
      } else if apply.url == nil, let (after, hasScheme) = webAddress(at: index, range.upperBound) {
        let address = text(index..<after)
        apply.url = hasScheme ? address : "https://" + address
      }
    }
    return apply == Apply() ? nil : apply
  }
}
