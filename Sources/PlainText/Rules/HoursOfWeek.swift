import Facts
import Postings

/// Whether hours that a sentence gives are a week's.
extension TextReading {
  /// "39 h in 4,5 Tagen": an item that begins with so many hours is of a week.
  static let leastOfItem = 16

  func isOfWeek(
    _ hours: Range<Int>, _ sentence: Range<Int>, _ question: Range<Int>, _ isAsked: Bool,
    _ most: Hundredths, isItem: Bool
  ) -> Bool {
    isBeforeWeek(hours.upperBound, sentence.upperBound) || scan.contains(.week, in: hours)
      || isHyphenated(hours, sentence) || isBesideSize(hours, sentence)
      || isWorked(hours, sentence)
      || isDaysTimesHours(hours, sentence)
      || isAside(hours, sentence) || isOfContract(hours, sentence)
      || isOfWorkingTime(hours, sentence)
      || most >= Self.leastOfDays && isOverDays(hours, sentence)
      || hours.lowerBound == sentence.lowerBound
        && (scan.contains(.week, in: question) || isAsked && most >= Hundredths(10)
          || isItem && most >= Hundredths(Self.leastOfItem))
  }

  /// "a week", "net a week"
  private func isBeforeWeek(_ index: Int, _ end: Int) -> Bool {
    scan.has(.week, at: index, end)
      || scan.skip(Sense.gross.bit, at: index, end).map { scan.has(.week, at: $0, end) } ?? false
  }

  /// "een 38u-week", "a 24-hour-a-week post"
  private func isHyphenated(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    scan.isSign("-", at: hours.upperBound, sentence.upperBound)
      && !scan.tokens[hours.upperBound].isSpaced
      && scan.has(.week, at: hours.upperBound + 1, sentence.upperBound)
  }

  /// "75 % (30 Stunden)", "0.6 WTE (22.5 hours)", "Teilzeit, 25 Std.": the size of the post stands
  /// right before; where money does, too, the hours are those that the pay is for.
  private func isBesideSize(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let start = max(sentence.lowerBound, hours.lowerBound - Self.wordsBesideSize)
    let before = start..<hours.lowerBound
    guard
      let joint = before.last(where: { scan.tokens[$0].isSign("(") || scan.tokens[$0].isSign(",") }
      ),
      !scan.summary(sentence).hasCurrency
    else { return false }
    let size = start..<joint
    return scan.contains(.fulltime, in: size) || scan.contains(.parttime, in: size)
      || scan.contains(.fte, in: size) || size.contains { scan.tokens[$0].isSign("%") }
  }

  /// "Teilzeit mit 50 % (derzeit"
  private static let wordsBesideSize = 5

  /// "Je gaat 28 tot 32 uur werken": a range, said to the reader; "24 tot 48 uur" is of an answer.
  private func isWorked(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    guard let found = scan.hours(in: hours, labelled: false)?.hours, let least = found.min,
      let most = found.max, least < most, least >= Hundredths(Self.leastOfItem),
      most <= Hundredths(Self.longestWeek)
    else { return false }
    // The "u" of "20/29 u" is no reader.
    return
      (addresses(sentence.lowerBound..<hours.lowerBound)
      || addresses(hours.upperBound..<sentence.upperBound)) && !scan.contains(.trial, in: sentence)
  }

  /// "Du arbeitest an drei Tagen je 6 Stunden", "you work four days of eight hours": days and their hours, said to the reader.
  private func isDaysTimesHours(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    scan.contains(.days, in: hours) && scan.contains(.hours, in: hours) && addresses(sentence)
      && !scan.contains(.trial, in: sentence)
  }

  /// "The regular weekly working time is 40 hours", "Die wöchentliche Arbeitszeit beträgt 39 Stunden": right before stands
  /// what is a week's.
  private func isOfWorkingTime(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before =
      max(sentence.lowerBound, hours.lowerBound - Self.wordsOfWorkingTime)..<hours.lowerBound
    guard
      let week = before.last(where: { scan.has(.week, at: $0, hours.lowerBound) }),
      scan.contains(.hours, in: before)
        || before.contains(where: {
          scan.match(.label, at: $0, hours.lowerBound).flatMap { Label.at($0.value) } == .hours
        })
    else { return false }
    return !(week..<hours.lowerBound).contains { endsClause($0) }
  }

  /// "weekly working time is currently"
  private static let wordsOfWorkingTime = 6

  /// Nobody is asked to work more.
  private static let longestWeek = 42

  /// "39 hours over four days", "39 hours, Monday to Friday"
  private func isOverDays(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let after = hours.upperBound..<min(sentence.upperBound, hours.upperBound + 4)
    return scan.contains(.weekday, in: after) && !scan.contains(.opening, in: sentence)
      || scan.contains(.days, in: after)
        && after.contains {
          scan.has(.number, at: $0, after.upperBound) || scan.tokens[$0].kind == .number
        }
  }

  /// What stands round a phrase between commas: "Onze winkel is 60 uur per week open, jij werkt er 28".
  func clause(of range: Range<Int>, _ sentence: Range<Int>) -> Range<Int> {
    func isJoint(_ index: Int) -> Bool {
      scan.tokens[index].isSign(",") || scan.tokens[index].isSign(";")
    }
    let start = (sentence.lowerBound..<range.lowerBound).last(where: isJoint)
    let end = (range.upperBound..<sentence.upperBound).first(where: isJoint)
    return (start ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
  }

  /// "een dienstverband van 24 tot 36 uur", "a contract for 32 hours"
  private func isOfContract(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let before =
      max(sentence.lowerBound, range.lowerBound - Self.wordsOfContract)..<range.lowerBound
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

  /// "Anstellung im Ausmaß von"
  private static let wordsOfContract = 4

  /// "zoekt een jurist (32 – 36 uur)"
  private func isAside(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    range.lowerBound > sentence.lowerBound && scan.tokens[range.lowerBound - 1].isSign("(")
      && scan.contains(.seeking, in: sentence)
  }
}
