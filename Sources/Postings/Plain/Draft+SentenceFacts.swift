import Days

/// What one sentence says of one field.
extension Draft {
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
        scan.hasDigit(in: start..<end)
      else { continue }
      offer(.reference, .text(scan.line(start..<end)), start..<end, line: line, rule: .sentence)
      return
    }
  }

  mutating func posted(_ sentence: Range<Int>, _ line: Int) {
    for index in sentence {
      guard let label = scan.match(.label, at: index, sentence.upperBound),
        Label.at(label.value) == .posted, label.end - index >= 2,
        let date = scan.date(at: label.end, sentence.upperBound)
      else { continue }
      offer(.posted, written: .date(date.date), label.end..<date.end, line: line, rule: .sentence)
      return
    }
  }

  /// "hbo werk- en denkniveau", "een diploma op mbo 4 niveau": a level with a word that asks for one.
  mutating func education(_ sentence: Range<Int>, _ line: Int) {
    guard let first = scan.first(.education, in: sentence), !scan.contains(.later, in: sentence),
      !scan.contains(.needless, in: sentence)
    else { return }
    let near =
      max(sentence.lowerBound, first.start - 5)..<min(sentence.upperBound, first.match.end + 6)
    guard
      scan.contains(.asking, in: near)
        || first.start - sentence.lowerBound <= 4 && topic(of: line) == .requirements
    else { return }
    let levels = scan.education(in: first.start..<near.upperBound).levels
    guard !levels.isEmpty else { return }
    offer(
      .education, .education(levels), first.start..<near.upperBound, line: line, rule: .sentence)
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
    if let term = term(of: sentence) {
      offer(.employment, .employment([.temporary]), term, line: line, rule: .sentence)
    }
  }

  /// "voor een periode van vier jaar", "für zwei Jahre", "for 18 months" in a sentence of the contract.
  private func term(of sentence: Range<Int>) -> Range<Int>? {
    guard scan.contains(.appointment, in: sentence) else { return nil }
    for index in sentence.dropFirst()
    where scan.isWord(.duration, at: index, sentence.upperBound) {
      let before = max(sentence.lowerBound, index - 5)..<index
      guard scan.tokens[index - 1].kind == .number || isNumber(index - 1, index),
        let start = before.first(where: { scan.isWord(.during, at: $0, index) })
      else { continue }
      return start..<index + 1
    }
    return nil
  }

  private func isNumber(_ index: Int, _ end: Int) -> Bool {
    scan.has(.number, at: index, end)
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
  private func isPlainKind(_ kind: Employment, _ index: Int) -> Bool {
    switch kind {
    case .permanent, .temporary, .sideJob, .onCall: scan.tokens[index].length > 5
    default: false
    }
  }
}
