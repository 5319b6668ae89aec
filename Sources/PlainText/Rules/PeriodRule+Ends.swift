import Days
import Facts
import Postings

/// The last day of the work, as sentences say it.
extension TextReading {
  /// "bis zum 31. Mai 2029 befristet", "a fixed-term post until 31 March 2028", "dat afloopt op 31 mei".
  mutating func ends(_ sentence: Range<Int>, _ line: Int) {
    // "als PDF bis zum 10. Januar 2027 an volontariat@…"
    if isBeforeAddress(sentence) { return }
    // The first day was read elsewhere: "The internship runs from 21 June to 27 August 2027".
    if has(.starts), scan.contains(.starting, in: sentence),
      !scan.contains(.applying, in: sentence),
      let period = scan.period(in: sentence), !isOfEvent(period.range.lowerBound, sentence),
      scan.contains(.contract, in: sentence) || scan.contains(.you, in: sentence),
      !sentence.contains(where: { scan.isWord(.event, at: $0, sentence.upperBound) })
    {
      offer(.ends, .day(period.ends), period.range, line: line, rule: .sentence)
      return
    }
    for date in dates(in: sentence) where isEnd(date.start, sentence) {
      guard !scan.contains(.applying, in: sentence) || isEndOfTerm(date.start, sentence) else {
        return
      }
      offer(.ends, written: .date(date.date), date.start..<date.end, line: line, rule: .sentence)
      return
    }
  }

  /// "… invites applications for a position limited to three years, until 31 January 2030"
  func isEndOfTerm(_ date: Int, _ sentence: Range<Int>) -> Bool {
    let near = max(sentence.lowerBound, date - Self.wordsOfTerm)..<date
    return isEnd(date, sentence) && !scan.contains(.applying, in: near)
      && scan.contains(.limitedTerm, in: near)
  }

  private func isBeforeAddress(_ sentence: Range<Int>) -> Bool {
    guard let date = scan.firstDate(in: sentence) else { return false }
    return (date.end..<min(date.end + Self.wordsOfVerb + 2, sentence.upperBound)).contains {
      scan.tokens[$0].isSign("@")
    }
  }

  /// "limited to three years, i.e. until", "befristet für die Dauer der Elternzeit bis zum"
  private static let wordsOfTerm = 12

  /// A word of ending stands before the date, or "until" does; the sentence is of a contract.
  func isEnd(_ date: Int, _ sentence: Range<Int>) -> Bool {
    let before = max(sentence.lowerBound, date - 4)..<date
    guard
      scan.contains(.ending, in: before)
        || before.contains(where: {
          scan.match(.word, is: SmallWord.lasting.index, at: $0, date).map { $0 >= date - 1 }
            ?? false
        })
    else { return false }
    // "start maandag 6 september 2027, laatste dag vrijdag 28 januari 2028"
    let isOfBoth =
      scan.contains(.ending, in: before) && scan.contains(.starting, in: sentence)
      && scan.firstDate(in: sentence.lowerBound..<before.lowerBound) != nil
    return isOfBoth || scan.contains(.appointment, in: sentence)
      || namesEmployment(sentence) && !isOfEvent(date, sentence, reach: sentence.count)
  }
}
