import Facts
import Postings

/// Pay, as sentences say it.
extension SentenceRule {
  static let pay = SentenceRule(
    .pay,
    mayGive: { words, _ in
      words.hasNumber
        && (words.may(.paying)
          || (words.hasCurrency || words.may(.currency))
            && (words.may(.per) || words.may(anyOf: Sense.scale.bit | Sense.scalesystem.bit)))
    }, read: { $0.pay($1, $2, $3) })
}

extension TextReading {
  /// Pay counts when a word of pay and a period stand with the amount, and no word of costs does; in
  /// `context` also the question that the sentence answers.
  mutating func pay(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    let question = context.lowerBound..<sentence.lowerBound
    let isNamed =
      scan.contains(.paying, in: context)
      // "Was gibt es?"
      || scan.match(.label, at: context.lowerBound, sentence.lowerBound)
        .flatMap { Label.at($0.value) } == .pay
      || beginsWithScale(sentence)
    // "40 hours per week at £480 per week"
    let isBesideHours = scan.contains(.hours, in: sentence) && scan.contains(.week, in: sentence)
    guard var found = scan.basePay(in: sentence, question) ?? scan.pay(in: sentence, bare: false),
      isNamed || isBesideHours || lines[line].marker == .bullet || !isSentence(line)
        // "Was gibt's? 15,80 €/Std + das ganze Trinkgeld"
        || begins(with: found.range, line) || context.lowerBound < sentence.lowerBound
        || isHourOfYours(found.pay, sentence) || isOfKind(found.range, sentence)
    else { return }
    if isOfSomethingElse(found.range, sentence) { return }
    found = scan.climb(of: found, in: sentence) ?? found
    if found.pay.per == nil { found.pay.per = periodOfName(before: found.range, sentence) }
    guard let per = found.pay.per else {
      let isMonthly =
        isSalaryRange(found.pay) || isBoundedSalary(found.pay, sentence)
        || isSalaryOfItem(found, sentence, line)
      if isNamed, isMonthly, !scan.contains(.unpaid, in: sentence) {
        offer(.pay, .pay(found.pay), found.range, line: line, rule: .sentence)
      }
      return
    }
    if isNamed {
      let before = max(sentence.lowerBound, found.range.lowerBound - 8)..<found.range.upperBound
      if scan.contains(.unpaid, in: before) { return }
      // "einen Geländezuschlag von 31 € je Tag"
      if before.suffix(6).contains(where: isUnpaidCompound) { return }
    } else {
      guard
        isBesideHours || begins(with: found.range, line) || isHourOfYours(found.pay, sentence)
          || isOfKind(found.range, sentence)
          || context.lowerBound < sentence.lowerBound
            && found.range.lowerBound == sentence.lowerBound,
        !scan.contains(.unpaid, in: sentence.lowerBound..<endOfClause(found.range, sentence)),
        isWage(found.pay, per) || isOfKind(found.range, sentence)
      else { return }
    }
    var pay = found.pay
    pay.text = scan.line(found.range)
    offer(.pay, .pay(pay), found.range, line: line, rule: .sentence)
  }

  /// "Band 5: £29,970 to £36,483 a year", "Schaal 8, € 2.900 tot € 3.900": the scale says that the amount is pay.
  private func beginsWithScale(_ sentence: Range<Int>) -> Bool {
    guard
      scan.skip(
        Sense.scale.bit | Sense.scalesystem.bit, at: sentence.lowerBound, sentence.upperBound)
        != nil
    else { return false }
    return !scan.scales(in: sentence, labelled: false).isEmpty
  }

  /// "a $4,000 annual learning budget": the noun right behind the amount says what it is for.
  func isOfSomethingElse(_ amount: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let end = min(sentence.upperBound, amount.upperBound + Self.wordsToNoun)
    for index in amount.upperBound..<max(amount.upperBound, end) {
      let token = scan.tokens[index]
      if scan.has(.unpaid, at: index, end) || isUnpaidCompound(index) { return true }
      guard token.kind == .word, !scan.has(.language, at: index, end),
        !scan.isWord(.beside, at: index, end), !scan.has(.and, at: index, end)
      else { return false }
    }
    return false
  }

  /// "Geländezuschlag", "Weiterbildungsbudget", "Deutschlandticket": a compound of something that is no pay.
  private func isUnpaidCompound(_ index: Int) -> Bool {
    scan.tokens[index].word == 0
      && scan.hasSuffix(at: index) { scan.vocabulary.senses($0) & Sense.unpaid.bit != 0 }
  }

  /// "annual learning budget"
  private static let wordsToNoun = 4

  /// "15,80 €/Std + das ganze Trinkgeld, Zimmer gratis": what is added is not said of the amount.
  private func endOfClause(_ amount: Range<Int>, _ sentence: Range<Int>) -> Int {
    (amount.upperBound..<sentence.upperBound).first {
      scan.tokens[$0].isSign(",") || scan.tokens[$0].isSign("+")
        || scan.isWord(.beside, at: $0, sentence.upperBound)
    } ?? sentence.upperBound
  }

  /// "einen Monatslohn zwischen …", "an annual salary of …": the name of the pay has its time in it.
  func periodOfName(before amount: Range<Int>, _ sentence: Range<Int>) -> Pay.Period? {
    let words =
      max(sentence.lowerBound, amount.lowerBound - Self.wordsBehindName)..<amount.lowerBound
    for index in words.reversed() {
      let label = scan.match(.label, at: index, amount.lowerBound).flatMap { Label.at($0.value) }
      if let period = label?.payPeriod { return period }
    }
    return nil
  }

  /// "Monatslohn zwischen", "Jahresentgelt inkl. Urlaubs- und Weihnachtsgeld zwischen"
  private static let wordsBehindName = 10

  /// "€ 3.054 tot € 4.377" beside a word of pay is a month's or a year's, whichever the text leaves open.
  private func isSalaryRange(_ pay: Pay) -> Bool {
    guard pay.currency != nil, let min = pay.min, let max = pay.max else { return false }
    return min < max && min >= Hundredths(1000)
  }

  /// "een salaris van maximaal € 4.900 bruto": one end of such a range.
  private func isBoundedSalary(_ pay: Pay, _ sentence: Range<Int>) -> Bool {
    guard pay.currency != nil, (pay.min == nil) != (pay.max == nil),
      let amount = pay.min ?? pay.max
    else { return false }
    return amount >= Hundredths(1000) && scan.contains(.gross, in: sentence)
  }

  /// "- £31,500 starting salary": an item that is an amount and the word for it.
  private func isSalaryOfItem(
    _ found: Scan.FoundPay, _ sentence: Range<Int>, _ line: Int
  ) -> Bool {
    guard !isSentence(line), found.range.lowerBound == sentence.lowerBound,
      found.pay.currency != nil, let amount = found.pay.min, amount >= Hundredths(1000)
    else { return false }
    let behind = found.range.upperBound..<sentence.upperBound
    return behind.count <= Self.wordsBehindAmount && scan.contains(.paying, in: behind)
  }

  /// "gross starting salary a year"
  private static let wordsBehindAmount = 5

  /// "Je krijgt € 15,20 per uur": an hour's pay, said to the reader.
  private func isHourOfYours(_ pay: Pay, _ sentence: Range<Int>) -> Bool {
    pay.per == .hour && isWage(pay, .hour) && addresses(sentence)
  }

  /// "einen Minijob mit 556 Euro im Monat", "een bijbaan van € 300 per maand", "a Saturday job at £70 a week": a kind of work and
  /// a small word right before the amount.
  private func isOfKind(_ amount: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let small = amount.lowerBound - 1
    guard small > sentence.lowerBound, scan.tokens[small].isUncapitalised else { return false }
    return (max(sentence.lowerBound, small - Self.wordsOfKind)..<small).contains { index in
      guard let match = scan.match(.employment, at: index, small), match.end == small else {
        return false
      }
      return Employment.at(match.value) != nil
    }
  }

  /// "Saturday job"
  private static let wordsOfKind = 3

  /// The line begins with the amount, or with "ab" and the amount.
  private func begins(with amount: Range<Int>, _ line: Int) -> Bool {
    let first = lines[line].tokens.lowerBound
    return amount.lowerBound == first
      || scan.skip(
        Sense.least.bit | Sense.most.bit | Sense.since.bit | Sense.until.bit, at: first,
        amount.upperBound) == amount.lowerBound
  }

  /// "Salaris: € 3.870 - € 6.110" above, and below "min € 3.870 - max € 6.110 bruto per maand": what is said of the
  /// amounts elsewhere belongs to them.
  mutating func completePay() {
    var mentions: [Amounts: [(line: Int, per: Pay.Period)]]?
    for index in candidates.indices where candidates[index].field == .pay {
      guard case .fact(.pay(var pay)) = candidates[index].value, pay.per == nil, pay.min != nil
      else { continue }
      let all = mentions ?? mentionsWithPeriod()
      mentions = all
      let line = candidates[index].line
      guard
        let again = Amounts.shared(with: pay).lazy.compactMap({ amounts in
          all[amounts]?.first { $0.line != line }
        }).first
      else { continue }
      pay.per = again.per
      candidates[index].value = .fact(.pay(pay))
    }
  }

  private struct Amounts: Hashable {
    var min, max: Hundredths?

    init(_ pay: Pay) { (min, max) = (pay.min, pay.max) }

    private init(min: Hundredths?, max: Hundredths?) { (self.min, self.max) = (min, max) }

    /// The same amounts; else "een maximum van € 4.537 bruto per maand", "ab 3.217 €": one end of them, alone.
    static func shared(with pay: Pay) -> [Self] {
      var all = [Self(pay)]
      if let max = pay.max { all += [Self(min: nil, max: max), Self(min: max, max: max)] }
      if let min = pay.min { all += [Self(min: min, max: nil), Self(min: min, max: min)] }
      return all
    }
  }

  /// Where amounts stand with the time that they are for; of the same ones two places are enough. Each line is read
  /// once, however many postings' worth of pay a text has.
  private func mentionsWithPeriod() -> [Amounts: [(line: Int, per: Pay.Period)]] {
    var mentions: [Amounts: [(line: Int, per: Pay.Period)]] = [:]
    for line in lines.indices where !isDropped(line) && summary(of: line).hasCurrency {
      guard let pay = scan.pay(in: lines[line].tokens, bare: false)?.pay, let per = pay.per,
        mentions[Amounts(pay), default: []].count < 2
      else { continue }
      mentions[Amounts(pay), default: []].append((line, per))
    }
    return mentions
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
}
