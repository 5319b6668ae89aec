import Days

/// Hours, pay and scales, as sentences say them.
extension Draft {
  /// Hours count when the sentence says that they are a week's, or when it begins with them and answers a
  /// question about the week; in `context` also that question.
  mutating func hours(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    let question = context.lowerBound..<sentence.lowerBound
    // "How many hours a week?" gets a bare number.
    let isAsked = scan.contains(.hours, in: question)
    var rest = sentence
    while let found = scan.hours(in: rest, labelled: isAsked && rest == sentence) {
      rest = found.range.upperBound..<sentence.upperBound
      guard let most = found.hours.max ?? found.hours.min, most >= Hundredths(4),
        isOfWeek(found.range, sentence, question, isAsked, most),
        !scan.contains(.opening, in: clause(of: found.range, sentence))
      else { continue }
      offer(.hours, .hours(found.hours), found.range, line: line, rule: .sentence)
      return
    }
  }

  private func isOfWeek(
    _ hours: Range<Int>, _ sentence: Range<Int>, _ question: Range<Int>, _ isAsked: Bool,
    _ most: Hundredths
  ) -> Bool {
    scan.has(.week, at: hours.upperBound, sentence.upperBound) || scan.contains(.week, in: hours)
      || isAside(hours, sentence) || isOfContract(hours, sentence)
      || hours.lowerBound == sentence.lowerBound
        && (scan.contains(.week, in: question) || isAsked && most >= Hundredths(10))
  }

  /// What stands round a phrase between commas: "Onze winkel is 60 uur per week open, jij werkt er 28".
  private func clause(of range: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    func isJoint(_ index: Int) -> Bool {
      scan.tokens[index].isSign(",") || scan.tokens[index].isSign(";")
    }
    let start = (sentence.lowerBound..<range.lowerBound).last(where: isJoint)
    let end = (range.upperBound..<sentence.upperBound).first(where: isJoint)
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
  }

  /// "een dienstverband van 24 tot 36 uur", "a contract for 32 hours"
  private func isOfContract(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, range.lowerBound - 3)..<range.lowerBound
    // "een werkweek van 38 uur", but not the basis of pay: "bij een werkweek van 36 uur"
    let isWeek =
      scan.contains(.week, in: before)
      && !(max(sentence.lowerBound, range.lowerBound - 5)..<range.lowerBound).contains {
        scan.isWord(.basis, at: $0, range.lowerBound) || scan.isWord(.at, at: $0, range.lowerBound)
      }
    return isWeek
      || before.contains { index in
        scan.has(.contract, at: index, range.lowerBound)
          && !scan.isWord(.basis, at: index, range.lowerBound)
      } && !scan.has(.per, at: range.upperBound, sentence.upperBound)
  }

  /// "zoekt een jurist (32 – 36 uur)"
  private func isAside(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    range.lowerBound > sentence.lowerBound && scan.tokens[range.lowerBound - 1].isSign("(")
      && scan.contains(.seeking, in: sentence)
  }

  /// Pay counts when a word of pay and a period stand with the amount, and no word of costs does; in
  /// `context` also the question that the sentence answers.
  mutating func pay(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    let isNamed = scan.contains(.paying, in: context)
    // "40 hours per week at £480 per week"
    let isBesideHours = scan.contains(.hours, in: sentence) && scan.contains(.week, in: sentence)
    guard isNamed || isBesideHours || lines[line].marker == .bullet,
      let found = scan.pay(in: sentence, bare: false), let per = found.pay.per
    else { return }
    if isNamed {
      let before = max(sentence.lowerBound, found.range.lowerBound - 8)..<found.range.upperBound
      if scan.contains(.unpaid, in: before) { return }
      // "einen Geländezuschlag von 31 € je Tag"
      if before.suffix(6).contains(where: { index in
        scan.tokens[index].word == 0
          && scan.hasSuffix(at: index) { scan.vocabulary.senses($0) & Sense.unpaid.bit != 0 }
      }) {
        return
      }
    } else {
      guard isBesideHours || found.range.lowerBound == lines[line].tokens.lowerBound,
        !scan.contains(.unpaid, in: sentence), isWage(found.pay, per)
      else { return }
    }
    var pay = found.pay
    pay.text = scan.line(found.range)
    offer(.pay, .pay(pay), found.range, line: line, rule: .sentence)
  }

  /// As much as work earns, where a list item begins with it and no word says that it is pay: "€ 15,10 per
  /// uur, zondag dubbel", and not "€ 750 per jaar studiebudget".
  private func isWage(_ pay: Pay, _ per: Pay.Period) -> Bool {
    guard pay.currency != nil, let amount = pay.min ?? pay.max else { return false }
    let least: Int =
      switch per {
      case .hour: 5
      case .day: 60
      case .week: 250
      case .month: 1000
      case .year: 12_000
      }
    return amount >= Hundredths(least)
  }

  mutating func scales(_ sentence: Range<Int>, _ line: Int) {
    let isNamed = scan.contains(.scalesystem, in: sentence) || scan.contains(.scale, in: sentence)
    guard isNamed else { return }
    let scales = scan.scales(in: sentence, labelled: false)
    let numbered = scales.filter { $0.utf8.contains { (0x30...0x39).contains($0) } }
    // "Het salaris (schaal P)": letters alone count beside a word of pay.
    let written = numbered.isEmpty && scan.contains(.paying, in: sentence) ? scales : numbered
    if !written.isEmpty { offer(.scales, .texts(written), sentence, line: line, rule: .sentence) }
  }
}
