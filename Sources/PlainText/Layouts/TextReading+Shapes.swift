import Facts
import Postings

extension TextReading {
  /// What a line without a label is by its shape alone. The whole of it must fit; whether it counts is
  /// decided by the company it keeps.
  func shape(_ range: Range<Int>) -> LineFacts {
    guard !range.isEmpty, range.count <= Longest.shape else { return LineFacts() }
    let summary = scan.summary(range)
    if summary.may(","), let list = shapes(listedIn: range) { return list }
    if summary.hasNumber, let period = periodShape(range) { return period }
    if let pay = payShape(range, summary) { return pay }
    if let scales = scaleShape(range, summary) { return scales }
    if let hours = hoursShape(range, summary) { return hours }
    if let education = educationShape(range, summary) { return education }
    if let employment = employmentShape(range, summary) { return employment }
    if let places = placeShape(range) { return places }
    return fieldsShape(range, summary) ?? LineFacts()
  }

  private func shaped(_ field: Field, _ value: FactValue, _ range: Range<Int>) -> LineFacts {
    LineFacts(facts: [(field, .fact(value), range)], strength: .shape)
  }

  private func periodShape(_ range: Range<Int>) -> LineFacts? {
    // A sign may stand before it, another behind it.
    guard let period = scan.period(in: range), period.range.count >= range.count - 2 else {
      return nil
    }
    return LineFacts(
      facts: [
        (.starts, .fact(.day(period.starts)), period.range),
        (.ends, .fact(.day(period.ends)), period.range),
      ], strength: .shape)
  }

  private func payShape(_ range: Range<Int>, _ summary: Scan.Summary) -> LineFacts? {
    guard range.count <= Longest.pay, summary.hasNumber,
      summary.hasCurrency || summary.may(.currency),
      var pay = scan.pay(in: range, bare: false), isPayLine(pay, range)
    else { return nil }
    if pay.pay.per == nil { pay.pay.per = periodOfName(before: pay.range, range) }
    var offer = shaped(.pay, .pay(pay.pay), range)
    let scales = scan.scales(in: range, labelled: false)
    if !scales.isEmpty { offer.facts.append((.scales, .fact(.texts(scales)), range)) }
    return offer
  }

  private func scaleShape(_ range: Range<Int>, _ summary: Scan.Summary) -> LineFacts? {
    let senses = Sense.scale.bit | Sense.scalesystem.bit
    guard range.count <= Longest.scale, summary.may(anyOf: senses) || summary.may("-"),
      scan.skip(senses, at: range.lowerBound, range.upperBound) != nil
        || scan.contains(.scalesystem, in: range) || isLevelOfCareer(range)
    else { return nil }
    let scales = scan.scales(in: range, labelled: false)
    return scales.isEmpty ? nil : shaped(.scales, .texts(scales), range)
  }

  private func hoursShape(_ range: Range<Int>, _ summary: Scan.Summary) -> LineFacts? {
    guard range.count <= Longest.hours, summary.hasNumber, summary.may(.hours),
      let hours = scan.hours(in: range, labelled: false)
    else { return nil }
    let before = range.lowerBound..<hours.range.lowerBound
    // A word or two may lead to them.
    guard
      hours.range.lowerBound <= range.lowerBound + 2 || scan.employment(in: before).isEmpty
        // "4 dagen (32 uur)"
        || scan.contains(.fte, in: before) || scan.contains(.days, in: before),
      !isProse(range),
      // "40 uur extra vrij per jaar"
      scan.payPeriod(in: hours.range.upperBound..<range.upperBound) ?? .week == .week
    else { return nil }
    return shaped(.hours, .hours(hours.hours), range)
  }

  private func educationShape(_ range: Range<Int>, _ summary: Scan.Summary) -> LineFacts? {
    guard summary.may(.education) else { return nil }
    let education = scan.education(in: range)
    return education.isWhole ? shaped(.education, .education(education.levels), range) : nil
  }

  private func employmentShape(_ range: Range<Int>, _ summary: Scan.Summary) -> LineFacts? {
    guard summary.may(.employment) else { return nil }
    let employment = scan.employment(in: range)
    if employment.isWhole { return shaped(.employment, .employment(employment.kinds), range) }
    return employment.isEmpty && range.count <= Longest.words ? LineFacts(strength: .neutral) : nil
  }

  private func placeShape(_ range: Range<Int>) -> LineFacts? {
    guard range.count <= Longest.places, mayBePlace(range.lowerBound) else { return nil }
    let places = scan.places(in: range, wholly: true)
    guard places.isWhole, !places.places.isEmpty || places.workplace != nil else { return nil }
    var offer = LineFacts(strength: .shape)
    if !places.places.isEmpty {
      offer.facts.append((.locations, .fact(.places(places.places)), range))
    }
    if let workplace = places.workplace {
      offer.facts.append((.workplace, .fact(.workplace(workplace)), range))
    }
    return offer
  }

  private func fieldsShape(_ range: Range<Int>, _ summary: Scan.Summary) -> LineFacts? {
    guard summary.may(.term) || summary.may("/"), scan.isTerms(range),
      !isTown(range.upperBound - 1, range), !isPathOfSite(range)
    else { return nil }
    return shaped(.fields, .texts(scan.terms(in: range)), range)
  }

  /// Names of places begin with a capital and no word of the trade; articles and words about places may
  /// stand before them.
  private func mayBePlace(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    if token.kind == .number { return Scan.digitsOfPostcode.contains(token.length) }
    guard token.isCapital || token.isSign("'") else { return false }
    let leads = Sense.joiner.bit | Sense.particle.bit | Sense.workplace.bit | Sense.compass.bit
    return token.word == 0 || token.kind != .word
      // "Best" only begins phrases that are known.
      || scan.vocabulary.senses(scan.vocabulary.first(token.word)) == 0
      || scan.vocabulary.senses(startingWith: token.word) & (leads | Sense.nowhere.bit) != 0
  }

  /// "32-36 uur, schaal 11, vast": a list of facts of different fields.
  private func shapes(listedIn range: Range<Int>) -> LineFacts? {
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
    guard !pieces.isEmpty, pieces.count < Self.mostPieces else { return nil }
    pieces.append(start..<range.upperBound)
    var whole = LineFacts(strength: .shape)
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

  /// A row of facts has fewer; an enumeration of a text may have them.
  private static let mostPieces = 6
  /// So many facts in a row make the row one of facts.
  private static let factsBesideUnknown = 3

  /// "ab 01.10.2025", "per 1 mei 2025"
  private func startShape(_ range: Range<Int>) -> LineFacts? {
    // "Haslach, am 11. Jänner 2027" heads a letter.
    guard !scan.isWord(.onDay, at: range.lowerBound, range.upperBound),
      let after = scan.skip(Sense.since.bit, at: range.lowerBound, range.upperBound),
      let date = scan.date(at: after, range.upperBound), date.end == range.upperBound
    else { return nil }
    return LineFacts(facts: [(.starts, .date(date.date), after..<date.end)], strength: .shape)
  }

  /// Little else than the amount and words of pay stands in the line; "€ 1.500 als je een collega aanbrengt"
  /// is a bonus.
  private func isPayLine(_ pay: Scan.FoundPay, _ range: Range<Int>) -> Bool {
    guard pay.range.lowerBound - range.lowerBound <= Longest.lead, !isProse(range),
      // "44.000 € – 49.500 € (von XING geschätzt)"
      !scan.contains(.estimated, in: range), !isOfSomethingElse(pay.range, range)
    else { return false }
    let before = range.lowerBound..<pay.range.lowerBound
    // "Personalwohnungen ab CHF 620", "Umzugshilfe bis 2.000 €": a bound and a noun that is none of pay.
    let isBounded = pay.pay.min == nil || pay.pay.max == nil
    if scan.contains(.unpaid, in: before) || isBounded && pay.pay.per == nil && namesThing(before) {
      return false
    }
    // "einen Förderkreis, der jährlich 6.000 Euro für Noten gibt"
    let isOfThing = pay.pay.per == .year && namesThing(before) && !scan.contains(.paying, in: range)
    return pay.pay.per != nil && !isOfThing || pay.pay.min != pay.pay.max
      || scan.contains(.gross, in: range)
      || scan.contains(.paying, in: range)
      // "Deutschlandticket (63 €) obendrauf"
      || !namesThing(before) && !namesThing(pay.range.upperBound..<range.upperBound)
  }

  /// A fact has no more words that no vocabulary knows.
  private static let unknownWords = 3

  /// Words that no vocabulary knows make it prose.
  private func isProse(_ range: Range<Int>) -> Bool {
    range.count { scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 } > Self.unknownWords
      || scan.tokens[range.upperBound - 1].isSign(".") && range.count > Longest.gluedSentence
  }

  /// "Vacatures / Finance": where a page stands in its site.
  private func isPathOfSite(_ range: Range<Int>) -> Bool {
    scan.match(.chrome, is: ChromeWords.site.index, at: range.lowerBound, range.upperBound)
      .map { scan.isSign("/", at: $0, range.upperBound) } ?? false
  }

  /// "niveau B1-B3": the word, and what its form tells.
  private func isLevelOfCareer(_ range: Range<Int>) -> Bool {
    range.count <= Self.longestLevel
      && range.contains { scan.rangeOfLevels(at: $0, range.upperBound) != nil }
  }

  /// "salarisniveau: B1-B3"
  private static let longestLevel = 6

  /// A word that is none of an amount's.
  private func namesThing(_ range: Range<Int>) -> Bool {
    range.contains {
      scan.tokens[$0].kind == .word
        && scan.vocabulary.senses(startingWith: scan.tokens[$0].word) & Self.ofAmounts == 0
    }
  }

  /// Words that lead to an amount.
  private static let ofAmounts =
    Sense.most.bit | Sense.least.bit | Sense.since.bit | Sense.until.bit | Sense.range.bit
    | Sense.gross.bit | Sense.per.bit | Sense.paying.bit | Sense.currency.bit | Sense.word.bit
    | Sense.language.bit | Sense.label.bit | Sense.scale.bit | Sense.scalesystem.bit
}
