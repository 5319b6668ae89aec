import Days

/// What one sentence says of one field.
extension Draft {
  mutating func deadline(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    if labelledDeadline(sentence, line) { return }
    guard scan.contains(.applying, in: context) || topic(of: line) == .apply else { return }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let until = scan.match(.until, at: index, sentence.upperBound) else {
        index += 1
        continue
      }
      // "the", "maandag" may stand between.
      let near = until.end..<min(until.end + 3, sentence.upperBound)
      let start = near.first { scan.date(at: $0, sentence.upperBound) != nil }
      if let start, let date = scan.date(at: start, sentence.upperBound),
        var found = scan.deadline(in: index..<date.end)
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

  /// "Closing date 30 June 2026. Ring Tanya …": a label at the beginning of a sentence, without a colon.
  private mutating func labelledDeadline(_ sentence: Range<Int>, _ line: Int) -> Bool {
    guard let label = scan.match(.label, at: sentence.lowerBound, sentence.upperBound),
      Label.at(label.value) == .deadline,
      let start = (label.end..<min(label.end + 3, sentence.upperBound)).first(where: {
        scan.date(at: $0, sentence.upperBound) != nil
      }), let date = scan.date(at: start, sentence.upperBound),
      let found = scan.deadline(in: sentence.lowerBound..<date.end)
    else { return false }
    candidates.append(
      Candidate(
        field: .deadline, value: .deadline(found),
        span: scan.span(sentence.lowerBound..<date.end), line: line, rule: .sentence))
    return true
  }

  mutating func reference(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .reference
      else { continue }
      var start = label.end
      if scan.isSign(":", at: start, sentence.upperBound) { start += 1 }
      if let again = scan.match(.label, at: start, sentence.upperBound),
        Label.at(again.value) == .reference || Label.at(again.value) == .referenceBare
      {
        start = again.end
      }
      var end = start
      while end < sentence.upperBound, end < start + 9,
        end == start || !scan.tokens[end].isSpaced
          || scan.tokens[end].kind == .number && scan.tokens[end - 1].kind == .word
      {
        end += 1
      }
      while end > start, scan.tokens[end - 1].kind == .sign { end -= 1 }
      guard end > start, scan.telephone(at: start, end) == nil,
        (start..<end).contains(where: {
          scan.tokens[$0].kind == .number || scan.tokens[$0].traits.contains(.mixed)
        })
      else { continue }
      offer(.reference, .text(scan.line(start..<end)), start..<end, line: line, rule: .sentence)
      return
    }
  }

  /// Hours count when the sentence says that they are a week's.
  mutating func hours(_ sentence: Range<Int>, _ line: Int) {
    guard let found = scan.hours(in: sentence, labelled: false),
      let most = found.hours.max ?? found.hours.min, most >= Hundredths(4),
      scan.has(.week, at: found.range.upperBound, sentence.upperBound)
        || scan.contains(.week, in: found.range) || isAside(found.range, sentence)
        || isOfContract(found.range, sentence)
    else { return }
    offer(.hours, .hours(found.hours), found.range, line: line, rule: .sentence)
  }

  /// "een dienstverband van 24 tot 36 uur", "a contract for 32 hours"
  private func isOfContract(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, range.lowerBound - 3)..<range.lowerBound
    return before.contains { index in
      scan.has(.contract, at: index, range.lowerBound)
        && !scan.isWord(.basis, at: index, range.lowerBound)
    } && !scan.has(.per, at: range.upperBound, sentence.upperBound)
  }

  /// "zoekt een jurist (32 – 36 uur)"
  func isAside(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    range.lowerBound > sentence.lowerBound && scan.tokens[range.lowerBound - 1].isSign("(")
      && scan.contains(.seeking, in: sentence)
  }

  /// Pay counts when a word of pay and a period stand with the amount, and no word of costs does.
  mutating func pay(_ sentence: Range<Int>, _ line: Int) {
    guard scan.contains(.paying, in: sentence),
      let found = scan.pay(in: sentence, bare: false), found.pay.per != nil,
      !scan.contains(
        .unpaid, in: max(sentence.lowerBound, found.range.lowerBound - 8)..<found.range.upperBound)
    else { return }
    var pay = found.pay
    pay.text = scan.line(found.range)
    offer(.pay, .pay(pay), found.range, line: line, rule: .sentence)
  }

  mutating func scales(_ sentence: Range<Int>, _ line: Int) {
    let isNamed = scan.contains(.scalesystem, in: sentence) || scan.contains(.scale, in: sentence)
    guard isNamed else { return }
    let scales = scan.scales(in: sentence, labelled: false).filter {
      $0.utf8.contains { (0x30...0x39).contains($0) }
    }
    if !scales.isEmpty { offer(.scales, .texts(scales), sentence, line: line, rule: .sentence) }
  }

  /// "zoekt per 1 september 2026", "runs from 2 March to 28 August 2026".
  mutating func period(_ sentence: Range<Int>, _ line: Int) {
    let isStarting = scan.contains(.starting, in: sentence)
    guard isStarting || scan.contains(.seeking, in: sentence) else { return }
    // A period of work is longer than a festival.
    if let period = scan.period(in: sentence), isStarting || period.ends - period.starts >= 28 {
      offer(.starts, .day(period.starts), period.range, line: line, rule: .sentence)
      offer(.ends, .day(period.ends), period.range, line: line, rule: .sentence)
      return
    }
    guard let date = scan.firstDate(in: sentence), date.start > sentence.lowerBound else { return }
    let before = max(sentence.lowerBound, date.start - 4)..<date.start
    let isStart = before.contains {
      if let after = scan.skip(Sense.since.bit, at: $0, date.start), after >= date.start - 1 {
        return true
      }
      return scan.has(.starting, at: $0, date.start)
    }
    guard isStart, !scan.contains(.until, in: before) else { return }
    candidates.append(
      Candidate(
        field: .starts, value: .date(date.date), span: scan.span(date.start..<date.end), line: line,
        rule: .sentence))
  }

  mutating func posted(_ sentence: Range<Int>, _ line: Int) {
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

  /// "hbo werk- en denkniveau", "een diploma op mbo 4 niveau": a level with a word that asks for one.
  mutating func education(_ sentence: Range<Int>, _ line: Int) {
    guard let first = scan.first(.education, in: sentence) else { return }
    let near =
      max(sentence.lowerBound, first.start - 5)..<min(sentence.upperBound, first.match.end + 6)
    guard
      scan.contains(.asking, in: near)
        || first.start - sentence.lowerBound <= 4 && topic(of: line) == .requirements
    else { return }
    let levels = scan.education(in: first.start..<near.upperBound).levels
    offer(
      .education, .education(levels), first.start..<near.upperBound, line: line, rule: .sentence)
  }

  /// A town after "in" or "te", or after a word of places ("standplaats is Utrecht").
  mutating func place(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence where scan.tokens[index].isCapital || scan.tokens[index].isSign("'") {
      guard index > sentence.lowerBound, isPlaceLead(index, sentence) else { continue }
      for end in stride(from: min(index + 5, sentence.upperBound), to: index, by: -1) {
        guard scan.tokens[end - 1].isCapital || scan.tokens[end - 1].kind == .word,
          let entry = scan.gazetteer(index..<end), entry.kind == .town,
          entry.place.country == scan.country || scan.country.isEmpty
        else { continue }
        let (more, last) = townsListed(after: end, sentence)
        offer(
          .locations, .places([entry.place] + more.filter { $0 != entry.place }), index..<last,
          line: line, rule: .sentence)
        return
      }
    }
  }

  /// ", Ermelo en Putten" after a town.
  private func townsListed(after index: Int, _ sentence: Range<Int>) -> ([Place], Int) {
    var towns: [Place] = []
    var position = index
    while position + 1 < sentence.upperBound,
      scan.tokens[position].isSign(",")
        || scan.skip(Sense.and.bit | Sense.or.bit, at: position, sentence.upperBound)
          == position + 1,
      scan.tokens[position + 1].isCapital || scan.tokens[position + 1].isSign("'")
    {
      let start = position + 1
      guard
        let end = stride(from: min(start + 5, sentence.upperBound), to: start, by: -1).first(
          where: {
            scan.gazetteer(start..<$0).map { $0.kind == .town && $0.place.country == scan.country }
              ?? false
          }), let entry = scan.gazetteer(start..<end)
      else { break }
      towns.append(entry.place)
      position = end
    }
    return (towns, position)
  }

  func isPlaceLead(_ index: Int, _ sentence: Range<Int>) -> Bool {
    if scan.skip(Sense.inside.bit, at: index - 1, index) == index { return true }
    // "Tandartspraktijk De Gracht (Leiden) zoekt"
    if scan.isSign("(", at: index - 1, index), scan.isSign(")", at: index + 1, sentence.upperBound),
      index - 2 >= sentence.lowerBound, scan.tokens[index - 2].isCapital
    {
      return true
    }
    // "in het bad van Gouda"
    if scan.isWord(.of, at: index - 1, index) {
      return (max(sentence.lowerBound, index - 4)..<index - 1).contains {
        scan.isWord(.inside, at: $0, index)
      }
    }
    return (max(sentence.lowerBound, index - 3)..<index).contains {
      scan.match(.label, at: $0, index).map { Label.at($0.value) == .place } ?? false
    }
  }

  /// "een contract voor onbepaalde tijd", "Die Stelle ist unbefristet".
  mutating func employment(_ sentence: Range<Int>, _ line: Int) {
    guard scan.contains(.contract, in: sentence) else { return }
    for index in sentence {
      guard let match = scan.match(.employment, at: index, sentence.upperBound),
        let kind = Employment.at(match.value), match.end - index >= 2 || isPlainKind(kind, index)
      else { continue }
      var kinds = scan.employment(in: index..<sentence.upperBound).kinds
      // "… een aanstelling voor een jaar. Bij goed functioneren volgt een vaste aanstelling."
      if kinds.first == .temporary, becomesPermanent(after: sentence, line) {
        kinds = [.temporaryToPermanent]
      }
      offer(
        .employment, .employment(Array(kinds.prefix(1))), index..<match.end, line: line,
        rule: .sentence)
      return
    }
  }

  /// "Thuiswerken mag, maximaal 2 dagen per week", "Hybrid working is the norm". One word alone says too
  /// little in a sentence; working from home is remote only where all the work is, and hybrid on some days.
  mutating func workplace(_ sentence: Range<Int>, _ line: Int) {
    guard let found = scan.first(.workplace, in: sentence),
      var workplace = Workplace.at(found.match.value), workplace != .onsite,
      found.match.end - found.start >= 2
    else { return }
    let phrase = max(sentence.lowerBound, found.start - 2)..<found.match.end
    if workplace == .remote, !scan.contains(.wholly, in: phrase) {
      guard scan.contains(.days, in: sentence) else { return }
      workplace = .hybrid
    }
    offer(
      .workplace, .workplace(workplace), found.start..<found.match.end, line: line, rule: .sentence)
  }

  /// The next sentence says that a permanent contract follows.
  private func becomesPermanent(after sentence: Range<Int>, _ line: Int) -> Bool {
    let rest = sentence.upperBound..<lines[line].tokens.upperBound
    guard let next = sentences(rest).first else { return false }
    let kinds = scan.employment(in: next).kinds
    return kinds == [.temporaryToPermanent]
      || kinds == [.permanent] && scan.contains(.becoming, in: next)
  }

  /// A single word that can only be about the contract.
  func isPlainKind(_ kind: Employment, _ index: Int) -> Bool {
    switch kind {
    case .permanent, .temporary, .sideJob, .onCall: scan.tokens[index].length > 5
    case .volunteer, .contractor, .secondment: false
    default: false
    }
  }
}
