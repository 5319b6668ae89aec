import Days
import Facts
import Postings

extension SentenceRule {
  static let starts = SentenceRule(
    .starts,
    mayGive: { words, language in
      words.hasNumber
        && words.may(anyOf: Sense.starting.bit | Sense.seeking.bit | Sense.contract.bit)
        || words.may(anyOf: Sense.range.bit | Sense.until.bit | Sense.since.bit)
          && words.mayHoldDate(in: language)
    }, read: { $0.starts($1, $2, $3) })
}

extension SentenceRule {
  static let ends = SentenceRule(
    .ends,
    mayGive: { words, language in
      words.mayHoldDate(in: language)
    }, read: { reading, sentence, _, line in reading.ends(sentence, line) })
}

/// When the work begins and ends, as sentences say it.
extension TextReading {
  /// "zoekt per 1 september 2026", "runs from 2 March to 28 August 2026", "je eerste werkdag is 1 juli
  /// 2026"; in `context` also the question that the sentence answers.
  mutating func starts(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    guard scan.firstDate(in: sentence) != nil, !isUnderTrial(line) else { return }
    let isStarting = scan.contains(.starting, in: context) || opensWithDay(sentence)
    let isSeeking = scan.contains(.seeking, in: sentence)
    if !has(.ends), let period = scan.period(in: sentence) {
      // A period of work is longer than a festival.
      let isLong = period.ends - period.starts >= 28
      if isStarting && !isOfEvent(period.range.lowerBound, sentence)
        || isLong
          && (isSeeking || isAlone(period.range, sentence)
            || scan.contains(.appointment, in: sentence) || scan.contains(.contract, in: sentence)
            || isOfYou(period.range.lowerBound, sentence))
      {
        offer(.starts, .day(period.starts), period.range, line: line, rule: .sentence)
        offer(.ends, .day(period.ends), period.range, line: line, rule: .sentence)
        return
      }
    }
    // "Een bijbaan dus, en wel vanaf 5 september"
    if startOfPiece(sentence, line) { return }
    let isOfKind = namesEmployment(sentence)
    guard isStarting || isSeeking || isOfKind || goesOnFromTitle(sentence, line) else { return }
    // "Elf bruggen krijgen nieuwe aandrijvingen, te beginnen op 2 maart": nobody's work.
    let isAnswer = context.lowerBound < sentence.lowerBound && isStarting
    guard
      isAnswer || isSeeking || sentence.count <= 14 || addresses(sentence)
        || scan.contains(.contract, in: sentence)
        || isOfKind || isSaidOfStart(sentence)
        // "We should like the new verger to begin on 1 March, in time for Easter."
        || hasJobWord(sentence)
    else { return }
    for date in dates(in: sentence)
    where isStart(date.start, date.end, sentence)
      || isAnswer && answers(date.start, date.end, sentence)
    {
      offer(.starts, written: .date(date.date), date.start..<date.end, line: line, rule: .sentence)
      return
    }
  }

  /// "ARA Altstätten SG, per 1. Juni 2027, Ref. 26-05": between the commas of a line of facts stands nothing but the day.
  private mutating func startOfPiece(_ line: Range<Int>, _ index: Int) -> Bool {
    guard line.count <= Self.longestFacts, !isSentence(index) else { return false }
    let pieces = line.split { scan.tokens[$0].isSign(",") || scan.tokens[$0].isSign("|") }
    // "🗓 Ab dem 01.03.2027"
    for piece in pieces where pieces.count > 1 || lines[index].marker == .bullet {
      guard let first = piece.first,
        let day = scan.skip(Sense.since.bit, at: first, piece.last.map { $0 + 1 } ?? first),
        let date = scan.date(at: day, line.upperBound), date.end == (piece.last ?? first) + 1
      else { continue }
      offer(.starts, written: .date(date.date), day..<date.end, line: index, rule: .sentence)
      return true
    }
    return false
  }

  private static let longestFacts = 20

  /// "From Monday 6 September 2027 you'll spend four days a week in a van": the day opens what you do.
  private func opensWithDay(_ sentence: Range<Int>) -> Bool {
    guard let day = scan.skip(Sense.since.bit, at: sentence.lowerBound, sentence.upperBound),
      scan.date(at: day, sentence.upperBound) != nil
    else { return false }
    return isOfYou(day, sentence)
  }

  /// "Interviews" over "Week commencing 11 January 2027".
  private func isUnderTrial(_ line: Int) -> Bool {
    guard line > 0, !isSentence(line) else { return false }
    let above = lines[line - 1].tokens
    return above.count <= Longest.heading && !summary(of: line - 1).hasNumber
      && scan.contains(.trial, in: above)
  }

  /// "The scheme starts on 7 September 2026 with a week in the hills", "Studienbeginn ist der 01.09.2026": hardly more than
  /// a subject stands before the word of beginning.
  private func isSaidOfStart(_ sentence: Range<Int>) -> Bool {
    sentence.prefix(Self.wordsOfSubject).contains {
      scan.has(.starting, at: $0, sentence.upperBound)
    }
  }

  /// "The two-year graduate scheme"
  private static let wordsOfSubject = 5

  /// "Wir suchen", the title, and "zum 1. September 2027.": the title stands within the sentence.
  private func goesOnFromTitle(_ sentence: Range<Int>, _ line: Int) -> Bool {
    guard let title = candidates.first(where: { $0.field == .title })?.line,
      line > title, next(after: title) == line
    else { return false }
    return scan.skip(Sense.since.bit, at: sentence.lowerBound, sentence.upperBound) != nil
  }

  /// "April 5 to October 29, 2027.", "Saison von 3. Dezember 2027 bis 16. April 2028": little else is said.
  private func isAlone(_ period: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before = sentence.lowerBound..<period.lowerBound
    // "Dates of the work: 7 September 2026 to 18 December 2026"
    let isLabelled =
      before.count <= 6 && before.last.map { scan.tokens[$0].isSign(":") } ?? false
      && !isOfEvent(period.lowerBound, sentence)
    // "elke zaterdag en zondag, van 4 april tot en met 27 september"
    let strangers = before.count {
      scan.tokens[$0].kind == .word
        && scan.vocabulary.senses(startingWith: scan.tokens[$0].word) & Self.ofDays == 0
    }
    let isOfDays = strangers <= 1 && scan.contains(.weekday, in: before)
    return (before.count <= 3 || isLabelled || isOfDays)
      && (sentence.upperBound - period.upperBound <= 1
        || scan.isSign(",", at: period.upperBound, sentence.upperBound)
          // "vom 02.09.2026 bis 10.10.2026, mindestens zwei Wochen"
          && (before.count <= 1 || scan.contains(.seasonal, in: before)))
  }

  /// Words of which days of the week, and from which hour to which.
  private static let ofDays =
    Sense.weekday.bit | Sense.and.bit | Sense.or.bit | Sense.language.bit | Sense.hours.bit
    | Sense.range.bit | Sense.until.bit | Sense.since.bit

  func dates(
    in sentence: Range<Int>
  ) -> [(start: Int, date: WrittenDate, end: Int)] {
    var dates: [(start: Int, date: WrittenDate, end: Int)] = []
    var index = sentence.lowerBound
    while let date = scan.firstDate(in: index..<sentence.upperBound) {
      dates.append(date)
      index = date.end
    }
    return dates
  }

  /// A word of beginning stands before the date, or "per", "ab dem", "from" right before it.
  private func isStart(_ date: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, date - 5)..<date
    guard !before.isEmpty, !scan.contains(.ending, in: before), !isBounded(before) else {
      return false
    }
    if let verb = before.first(where: { scan.has(.starting, at: $0, date) }) {
      return !isOfEvent(verb, sentence)
    }
    if before.contains(where: {
      scan.skip(Sense.since.bit, at: $0, date).map { $0 >= date - 1 } ?? false
    }) {
      return true
    }
    // "dat je op 1 juni 2027 begint"
    let behind = end..<min(end + Self.wordsOfVerb, sentence.upperBound)
    return scan.isWord(.onDay, at: date - 1, date)
      && behind.contains { scan.has(.starting, at: $0, sentence.upperBound) }
      && isOfYou(date, sentence)
  }

  /// "kunt beginnen"
  static let wordsOfVerb = 2

  /// "before", "until": a bound, where "on" only says that a day follows.
  private func isBounded(_ range: Range<Int>) -> Bool {
    range.contains { index in
      guard let end = scan.skip(Sense.until.bit, at: index, range.upperBound) else { return false }
      return scan.match(.word, is: SmallWord.onDay.index, at: index, range.upperBound) != end
    }
  }

  /// The date is all that a question gets: "On 7 September 2026.", "Per 1 mei 2026, of eerder", "Geplant ist der 1. April
  /// 2027."
  private func answers(_ date: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    (begins(with: date, sentence) || date - sentence.lowerBound <= 3)
      && (end == sentence.upperBound || scan.tokens[end].kind == .sign)
  }

  /// The sentence begins with the date, or with "on" and the date.
  func begins(with date: Int, _ sentence: Range<Int>) -> Bool {
    date - sentence.lowerBound <= 6
      && (sentence.lowerBound..<date).allSatisfy {
        scan.isWord(.onDay, at: $0, date) || scan.skip(Sense.since.bit, at: $0, date) != nil
          // "12 noon on Thursday 12th November 2026"
          || scan.tokens[$0].kind == .number || scan.isWord(.clock, at: $0, date)
          || scan.tokens[$0].kind == .sign && !scan.tokens[$0].isSpaced
      }
  }

  func namesEmployment(_ sentence: Range<Int>) -> Bool {
    sentence.contains {
      scan.match(.employment, at: $0, sentence.upperBound).flatMap { Employment.at($0.value) }
        != nil
    }
  }

  /// An event is what begins or ends there: "Het schooljaar start op", and not "Je start na het project op".
  func isOfEvent(_ index: Int, _ sentence: Range<Int>, reach: Int = 6) -> Bool {
    let subject = max(sentence.lowerBound, index - reach)..<index
    // "We give you eight evenings of training beginning 6 October": what stands right before begins.
    if scan.contains(.event, in: max(sentence.lowerBound, index - 1)..<index) { return true }
    guard scan.contains(.event, in: subject) || scan.contains(.trial, in: subject) else {
      return false
    }
    let before = sentence.lowerBound..<index
    return !scan.contains(.you, in: before) && !scan.contains(.contract, in: before)
  }

  /// The sentence says what you do, and not how to apply or that all is closed.
  private func isOfYou(_ index: Int, _ sentence: Range<Int>) -> Bool {
    addresses(sentence) && !scan.contains(.applying, in: sentence)
      && !scan.contains(.closing, in: sentence) && !isOfEvent(index, sentence)
  }

  /// "je", "you", "Sie": the sentence speaks to the reader.
  func addresses(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      scan.isWord(.you, at: index, sentence.upperBound)
        || language == .de && index > sentence.lowerBound && scan.tokens[index].isCapital
          && scan.isWord(.them, at: index, sentence.upperBound)
    }
  }
}
