import Days

extension Draft {
  /// Looks in running text for what labels and shapes did not give: the deadline in "Apply by 1 September",
  /// hours, pay and the start in sentences that name them.
  mutating func readSentences() {
    let needsDeadline = !has(.deadline)
    let needsReference = !has(.reference)
    let needsHours = !has(.hours)
    let needsPay = !has(.pay) && !has(.scales)
    let needsPeriod = !has(.starts) && !has(.ends)
    let needsPosted = !has(.posted)
    let needsEducation = !has(.education)
    let needsPlace = !has(.locations) && !has(.workplace)
    let needsEmployment = !has(.employment)
    for index in lines.indices {
      switch lines[index].role {
      case .paragraph, .listItem, .heading, .unknownFact: break
      default: continue
      }
      for sentence in sentences(lines[index].tokens) {
        if needsDeadline { deadline(sentence, index) }
        if needsReference { reference(sentence, index) }
        if needsHours { hours(sentence, index) }
        if needsPay { pay(sentence, index) }
        if needsPeriod { period(sentence, index) }
        if needsPosted { posted(sentence, index) }
        if needsEducation { education(sentence, index) }
        if needsPlace { place(sentence, index) }
        if needsEmployment { employment(sentence, index) }
      }
    }
  }

  /// Cuts at full stops that end a sentence: a blank and a capital follow, and no month or number stands
  /// before ("1 sept. 2025", "a.s.").
  private func sentences(_ tokens: Range<Int>) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = tokens.lowerBound
    for index in tokens {
      let token = scan.tokens[index]
      guard token.isSign(".") || token.isSign("!") || token.isSign("?"),
        index + 1 < tokens.upperBound, scan.tokens[index + 1].isSpaced,
        scan.tokens[index + 1].isCapital, index > start
      else { continue }
      if token.isSign("."),
        scan.tokens[index - 1].kind == .number || scan.tokens[index - 1].length == 1
          || scan.has(.honorific, at: index - 1, tokens.upperBound)
      {
        continue
      }
      sentences.append(start..<index + 1)
      start = index + 1
    }
    if start < tokens.upperBound { sentences.append(start..<tokens.upperBound) }
    return sentences
  }

  private mutating func deadline(_ sentence: Range<Int>, _ line: Int) {
    guard scan.contains(.applying, in: sentence) else { return }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let until = scan.match(.until, at: index, sentence.upperBound) else {
        index += 1
        continue
      }
      // A weekday, "maandag", "the end of" may stand between.
      if let date = scan.date(at: until.end, sentence.upperBound)
        ?? scan.firstDate(in: until.end..<min(until.end + 3, sentence.upperBound)).flatMap({
          scan.date(at: $0.start, sentence.upperBound)
        }), var found = scan.deadline(in: index..<date.end)
      {
        found.text = scan.line(index..<date.end)
        candidates.append(
          Candidate(
            field: .deadline, value: .deadline(found), span: scan.span(index..<date.end),
            line: line,
            rule: .sentence))
        return
      }
      index = until.end
    }
  }

  private mutating func reference(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence where index > sentence.lowerBound {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .reference
      else { continue }
      var start = label.end
      if scan.isSign(":", at: start, sentence.upperBound) { start += 1 }
      var end = start
      while end < sentence.upperBound, end < start + 9,
        end == start || !scan.tokens[end].isSpaced || scan.tokens[end].kind == .number
      {
        end += 1
      }
      while end > start, scan.tokens[end - 1].kind == .sign { end -= 1 }
      guard end > start,
        (start..<end).contains(where: {
          scan.tokens[$0].kind == .number || scan.tokens[$0].traits.contains(.mixed)
        })
      else { continue }
      offer(.reference, .text(scan.line(start..<end)), start..<end, line: line, rule: .sentence)
      return
    }
  }

  private mutating func hours(_ sentence: Range<Int>, _ line: Int) {
    guard let found = scan.hours(in: sentence, labelled: false),
      let max = found.hours.max ?? found.hours.min, max >= Hundredths(8)
    else { return }
    // "36 uur per week", "36-urige": a week must be named.
    let after = scan.match(.per, at: found.range.upperBound, sentence.upperBound)
    let isWeekly =
      after.map { Pay.Period.at($0.value) == .week } ?? false
      || found.range.contains { scan.isWord("wochenstunden", at: $0, sentence.upperBound) }
      || found.range.upperBound < sentence.upperBound
        && scan.isWord("week", at: found.range.upperBound, sentence.upperBound)
    guard isWeekly else { return }
    offer(.hours, .hours(found.hours), found.range, line: line, rule: .sentence)
  }

  private mutating func pay(_ sentence: Range<Int>, _ line: Int) {
    guard scan.contains(.paying, in: sentence),
      let found = scan.pay(in: sentence, bare: false), found.pay.per != nil,
      found.pay.min.map({ $0 >= Hundredths(5) }) ?? true
    else { return }
    var pay = found.pay
    pay.text = scan.line(found.range)
    offer(.pay, .pay(pay), found.range, line: line, rule: .sentence)
    let scales = scan.scales(in: sentence, labelled: false)
    if !scales.isEmpty { offer(.scales, .texts(scales), sentence, line: line, rule: .sentence) }
  }

  private mutating func period(_ sentence: Range<Int>, _ line: Int) {
    guard scan.contains(.starting, in: sentence) else { return }
    if let period = scan.period(in: sentence) {
      offer(.starts, .day(period.starts), period.range, line: line, rule: .sentence)
      offer(.ends, .day(period.ends), period.range, line: line, rule: .sentence)
    }
  }

  private mutating func posted(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .posted, label.end - index >= 2,
        let date = scan.date(at: label.end, sentence.upperBound)
      else { continue }
      candidates.append(
        Candidate(
          field: .posted, value: .date(date.date), span: scan.span(label.end..<date.end),
          line: line,
          rule: .sentence))
      return
    }
  }

  /// "hbo werk- en denkniveau", "een afgeronde opleiding op mbo 4-niveau" among the requirements.
  private mutating func education(_ sentence: Range<Int>, _ line: Int) {}

  private mutating func place(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .place, label.end < sentence.upperBound
      else { continue }
      var start = label.end
      while start < sentence.upperBound, start < label.end + 3,
        !scan.tokens[start].isCapital, !scan.tokens[start].isSign("'")
      {
        start += 1
      }
      guard start < sentence.upperBound, start < label.end + 3 else { continue }
      for end in stride(from: min(start + 5, sentence.upperBound), to: start, by: -1) {
        guard let entry = scan.gazetteer(start..<end), entry.kind == .town else { continue }
        offer(.locations, .places([entry.place]), start..<end, line: line, rule: .sentence)
        return
      }
    }
  }

  private mutating func employment(_ sentence: Range<Int>, _ line: Int) {}
}
