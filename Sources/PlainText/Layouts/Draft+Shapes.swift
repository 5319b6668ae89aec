import Facts
import Postings

extension Draft {
  /// What a line without a label is by its shape alone. The whole of it must fit; whether it counts is
  /// decided by the company it keeps.
  func shape(_ range: Range<Int>) -> Offer {
    var offer = Offer()
    guard !range.isEmpty, range.count <= 40 else { return offer }
    func give(_ field: Field, _ value: FactValue, _ part: Range<Int>? = nil) {
      offer.facts.append((field, .fact(value), part ?? range))
      offer.strength = .shape
    }
    let summary = scan.summary(range)
    if summary.may(","), let list = shapes(listedIn: range) { return list }
    if summary.hasNumber, let period = scan.period(in: range), period.range.count >= range.count - 2
    {
      give(.starts, .day(period.starts), period.range)
      give(.ends, .day(period.ends), period.range)
      return offer
    }
    if range.count <= 24, summary.hasNumber, summary.hasCurrency || summary.may(.currency),
      let pay = scan.pay(in: range, bare: false), isPayLine(pay, range)
    {
      give(.pay, .pay(pay.pay))
      let scales = scan.scales(in: range, labelled: false)
      if !scales.isEmpty { give(.scales, .texts(scales)) }
      return offer
    }
    let scales = Sense.scale.bit | Sense.scalesystem.bit
    if range.count <= 12, summary.may(anyOf: scales),
      scan.skip(scales, at: range.lowerBound, range.upperBound) != nil
        || scan.contains(.scalesystem, in: range)
    {
      let scales = scan.scales(in: range, labelled: false)
      if !scales.isEmpty {
        give(.scales, .texts(scales))
        return offer
      }
    }
    if range.count <= 16, summary.hasNumber, summary.may(.hours),
      let hours = scan.hours(in: range, labelled: false),
      hours.range.lowerBound <= range.lowerBound + 2
        || scan.employment(in: range.lowerBound..<hours.range.lowerBound).isEmpty
        || scan.contains(.fte, in: range.lowerBound..<hours.range.lowerBound)
        // "4 dagen (32 uur)"
        || scan.contains(.days, in: range.lowerBound..<hours.range.lowerBound),
      !isProse(range),
      // "40 uur extra vrij per jaar"
      scan.payPeriod(in: hours.range.upperBound..<range.upperBound) ?? .week == .week
    {
      give(.hours, .hours(hours.hours))
      return offer
    }
    if summary.may(.education) {
      let education = scan.education(in: range)
      if education.isWhole {
        give(.education, .education(education.levels))
        return offer
      }
    }
    if summary.may(.employment) {
      let employment = scan.employment(in: range)
      if employment.isWhole {
        give(.employment, .employment(employment.kinds))
        return offer
      }
      if employment.isEmpty, range.count <= 4 {
        offer.strength = .neutral
        return offer
      }
    }
    if range.count <= 24, mayBePlace(range.lowerBound) {
      let places = scan.places(in: range, wholly: true)
      if places.isWhole, !places.places.isEmpty || places.workplace != nil {
        if !places.places.isEmpty { give(.locations, .places(places.places)) }
        if let workplace = places.workplace { give(.workplace, .workplace(workplace)) }
        return offer
      }
    }
    if summary.may(.term) || summary.may("/"), scan.isTerms(range),
      !isTown(range.upperBound - 1, range)
    {
      give(.fields, .texts(scan.terms(in: range)))
    }
    return offer
  }

  /// Names of places begin with a capital and no word of the trade; articles and words about places may
  /// stand before them.
  private func mayBePlace(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if token.kind == .number { return token.length == 4 || token.length == 5 }
    guard token.isCapital || token.isSign("'") else { return false }
    let leads = Sense.joiner.bit | Sense.particle.bit | Sense.workplace.bit | Sense.compass.bit
    return token.word == 0 || token.kind != .word
      // "Best" only begins phrases that are known.
      || scan.vocabulary.senses(scan.vocabulary.first(token.word)) == 0
      || scan.vocabulary.senses(startingWith: token.word) & (leads | Sense.nowhere.bit) != 0
  }

  /// "32-36 uur, schaal 11, vast": a list of facts of different fields.
  private func shapes(listedIn range: Range<Int>) -> Offer? {
    var depth = 0
    var pieces: [Range<Int>] = []
    var start = range.lowerBound
    for index in range {
      let token = scan.tokens[index]
      if token.isSign("(") { depth += 1 }
      if token.isSign(")") { depth -= 1 }
      if token.isSign(","), depth == 0, index + 1 < range.upperBound,
        scan.tokens[index + 1].isSpaced
      {
        pieces.append(start..<index)
        start = index + 1
      }
    }
    guard !pieces.isEmpty, pieces.count < 6 else { return nil }
    pieces.append(start..<range.upperBound)
    var whole = Offer(strength: .shape)
    var unknown = 0
    for piece in pieces {
      let offer = startShape(piece) ?? shape(piece)
      if offer.facts.isEmpty {
        guard offer.strength != .neutral else { continue }
        guard scan.trimmed(piece).allSatisfy({ isWordOrStop($0) }) else { return nil }
        unknown += 1
        continue
      }
      for fact in offer.facts {
        // Two of a field are one list of that field, which is read as a whole.
        if whole.facts.contains(where: { $0.field == fact.field }) { return nil }
      }
      whole.facts += offer.facts
    }
    // "30 h/Woche, ab 15. Februar, 2.480 € brutto, unbefristet, Lehmboden": one that is none stays in the body.
    guard unknown == 0 || unknown == 1 && whole.facts.count >= Self.factsBesideUnknown else {
      return nil
    }
    whole.isPartial = unknown > 0
    return whole.facts.count >= 2 ? whole : nil
  }

  private func isWordOrStop(_ index: Int) -> Bool {
    scan.tokens[index].kind == .word || scan.tokens[index].isSign(".")
  }

  /// So many facts in a row make the row one of facts.
  private static let factsBesideUnknown = 3

  /// "ab 01.10.2025", "per 1 mei 2025"
  private func startShape(_ range: Range<Int>) -> Offer? {
    // "Haslach, am 11. Jänner 2027" heads a letter.
    guard !scan.isWord(.onDay, at: range.lowerBound, range.upperBound),
      let after = scan.skip(Sense.since.bit, at: range.lowerBound, range.upperBound),
      let date = scan.date(at: after, range.upperBound), date.end == range.upperBound
    else { return nil }
    return Offer(facts: [(.starts, .date(date.date), after..<date.end)], strength: .shape)
  }

  /// Little else than the amount and words of pay stands in the line; "€ 1.500 als je een collega aanbrengt"
  /// is a bonus.
  private func isPayLine(_ pay: Scan.FoundPay, _ range: Range<Int>) -> Bool {
    guard pay.range.lowerBound - range.lowerBound <= 5, !isProse(range),
      // "44.000 € – 49.500 € (von XING geschätzt)"
      !range.contains(where: { scan.isWord(.estimated, at: $0, range.upperBound) })
    else { return false }
    return pay.pay.per != nil || pay.pay.min != pay.pay.max || scan.contains(.gross, in: range)
      || scan.contains(.paying, in: range)
      || range.count { !pay.range.contains($0) && scan.tokens[$0].kind == .word } <= 2
  }

  /// Words that no vocabulary knows make it prose; four of them are too many for a fact.
  private func isProse(_ range: Range<Int>) -> Bool {
    range.count { scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 } > 3
      || scan.tokens[range.upperBound - 1].isSign(".") && range.count > 12
  }
}
