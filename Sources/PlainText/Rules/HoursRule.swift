import Facts
import Postings

/// Hours a week, as sentences say them.
extension SentenceRule {
  static let hours = SentenceRule(
    .hours,
    mayGive: { words, _ in
      words.may(.hours) && (words.hasNumber || words.may(.days) || words.may(.number))
    }, read: { $0.hours($1, $2, $3) })
}

extension TextReading {
  /// Hours count when the sentence says that they are a week's, or when it begins with them and answers a
  /// question about the week; in `context` also that question.
  mutating func hours(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    let question = context.lowerBound..<sentence.lowerBound
    // "How many hours a week?" gets a bare number.
    let isAsked = scan.contains(.hours, in: question)
    var rest = sentence
    while let found = scan.hours(in: rest, labelled: isAsked && rest == sentence) {
      rest = found.range.upperBound..<sentence.upperBound
      guard let most = found.hours.max ?? found.hours.min,
        most >= Self.leastInText
          || isFirst(found.range.lowerBound, sentence) && !addresses(sentence),
        isOfWeek(
          found.range, sentence, question, isAsked, most,
          isItem: lines[line].marker == .bullet || isBareItem(found.range, line))
          || isShiftOfWeek(found.range, line),
        !scan.contains(.opening, in: clause(of: found.range, sentence))
      else { continue }
      var hours = found.hours
      if let least = lesserHours(after: found.range, hours, line) { hours.min = least }
      offer(.hours, .hours(hours), found.range, line: line, rule: .sentence)
      return
    }
  }

  /// "16.30 u. - 22.00 u. (5,5 uur)" beside "Elke zaterdag": the one shift of a week, from an hour of the day to another.
  private func isShiftOfWeek(_ hours: Range<Int>, _ line: Int) -> Bool {
    let before = lines[line].tokens.lowerBound..<hours.lowerBound
    guard let open = before.last, scan.tokens[open].isSign("("),
      scan.contains(.clock, in: before) || before.contains(where: { scan.tokens[$0].isSign(":") }),
      before.contains(where: {
        scan.tokens[$0].isSign("-") || scan.has(.range, at: $0, before.upperBound)
      })
    else { return false }
    let near = max(0, line - Self.linesToDay)..<min(lines.count, line + Self.linesToDay + 1)
    return near.contains { namesOneDay(lines[$0].tokens) }
  }

  /// "Elke zaterdag", "every Saturday", "jeden Samstag", and no other day.
  private func namesOneDay(_ tokens: Range<Int>) -> Bool {
    let days = tokens.filter { scan.has(.weekday, at: $0, tokens.upperBound) }
    guard let day = days.first, days.count == 1, day > tokens.lowerBound else { return false }
    return scan.isWord(.every, at: day - 1, day)
  }

  /// The day and the hours of a shift stand in lines of their own.
  private static let linesToDay = 2

  /// "16 hours over two days" is a training.
  private static let leastOfDays = Hundredths(30)
  /// Fewer hours a week are those of a meeting or of a colleague, unless a sentence begins with them.
  private static let leastInText = Hundredths(4)

  /// "Gemiddeld 3 uur per week"
  private func isFirst(_ hours: Int, _ sentence: Range<Int>) -> Bool {
    (sentence.lowerBound..<hours).allSatisfy {
      scan.isWord(.about, at: $0, hours) || scan.has(.language, at: $0, hours)
        || scan.has(.least, at: $0, hours) || scan.has(.most, at: $0, hours)
    }
  }

  /// "37,5 Stunden, Gleitzeit" among what an employer offers: an item whose bullet the copy lost.
  private func isBareItem(_ hours: Range<Int>, _ line: Int) -> Bool {
    let tokens = lines[line].tokens
    guard !isSentence(line), hours.lowerBound == tokens.lowerBound, topic(of: line) == .offer else {
      return false
    }
    return hours.upperBound == tokens.upperBound || scan.tokens[hours.upperBound].isSign(",")
      || scan.tokens[hours.upperBound].isSign("(")
  }

  /// "… a 40-hour week. 32 or 36 hours is fine too.": what follows lets one work fewer.
  private func lesserHours(after week: Range<Int>, _ hours: Hours, _ line: Int) -> Hundredths? {
    guard let full = hours.max, hours.min == full, full >= Self.leastOfDays else { return nil }
    let end = min(lines[line].tokens.upperBound, week.upperBound + Self.longestChoice)
    let rest = week.upperBound..<max(week.upperBound, end)
    guard let fewer = scan.hours(in: rest, labelled: false),
      let least = fewer.hours.min, let most = fewer.hours.max, most < full,
      least >= Hundredths(Self.leastOfItem),
      (rest.lowerBound..<fewer.range.lowerBound).contains(where: { endsClause($0) }),
      scan.contains(.possible, in: fewer.range.upperBound..<rest.upperBound),
      scan.stance(of: fewer.range, in: rest) != .denied
    else { return nil }
    return least
  }

  private func endsClause(_ index: Int) -> Bool {
    scan.tokens[index].isSentenceEnd || scan.tokens[index].isSign(",")
      || scan.tokens[index].isSign(";") || scan.tokens[index].isSign("(")
  }

  /// ". Auch 28 oder 32 Stunden sind möglich"
  private static let longestChoice = 20

  /// "39 h in 4,5 Tagen": an item that begins with so many hours is of a week.
  private static let leastOfItem = 16

  private func isOfWeek(
    _ hours: Range<Int>, _ sentence: Range<Int>, _ question: Range<Int>, _ isAsked: Bool,
    _ most: Hundredths, isItem: Bool
  ) -> Bool {
    scan.has(.week, at: hours.upperBound, sentence.upperBound) || scan.contains(.week, in: hours)
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

  /// "39 hours over four days"
  private func isOverDays(_ hours: Range<Int>, _ sentence: Range<Int>) -> Bool {
    let after = hours.upperBound..<min(sentence.upperBound, hours.upperBound + 4)
    return scan.contains(.days, in: after)
      && after.contains {
        scan.has(.number, at: $0, after.upperBound) || scan.tokens[$0].kind == .number
      }
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
