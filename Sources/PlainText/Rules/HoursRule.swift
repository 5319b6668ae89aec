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
    let isAsked = scan.contains(.hours, in: question) || isBareNumberOfHours(sentence)
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

  /// "The working hours are 35 per week": the bare number's name stands before it.
  private func isBareNumberOfHours(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      guard scan.tokens[index].kind == .number, scan.has(.week, at: index + 1, sentence.upperBound)
      else { return false }
      let before = max(sentence.lowerBound, index - Self.wordsOfName)..<index
      return scan.contains(.hours, in: before)
        && !before.contains { scan.tokens[$0].kind == .number || endsClause($0) }
    }
  }

  /// "hours are currently"
  private static let wordsOfName = 4

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
  static let leastOfDays = Hundredths(30)
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

  func endsClause(_ index: Int) -> Bool {
    scan.tokens[index].isSentenceEnd || scan.tokens[index].isSign(",")
      || scan.tokens[index].isSign(";") || scan.tokens[index].isSign("(")
  }

  /// ". Auch 28 oder 32 Stunden sind möglich"
  private static let longestChoice = 20
}
