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

extension Draft {
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
          found.range, sentence, question, isAsked, most, isItem: lines[line].marker == .bullet),
        !scan.contains(.opening, in: clause(of: found.range, sentence))
      else { continue }
      offer(.hours, .hours(found.hours), found.range, line: line, rule: .sentence)
      return
    }
  }

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

  /// "39 h in 4,5 Tagen": an item that begins with so many hours is of a week.
  private static let leastOfItem = 16

  private func isOfWeek(
    _ hours: Range<Int>, _ sentence: Range<Int>, _ question: Range<Int>, _ isAsked: Bool,
    _ most: Hundredths, isItem: Bool
  ) -> Bool {
    scan.has(.week, at: hours.upperBound, sentence.upperBound) || scan.contains(.week, in: hours)
      || isAside(hours, sentence) || isOfContract(hours, sentence)
      || most >= Self.leastOfDays && isOverDays(hours, sentence)
      || hours.lowerBound == sentence.lowerBound
        && (scan.contains(.week, in: question) || isAsked && most >= Hundredths(10)
          || isItem && most >= Hundredths(Self.leastOfItem))
  }

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
    let before = max(sentence.lowerBound, range.lowerBound - 3)..<range.lowerBound
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

  /// "zoekt een jurist (32 – 36 uur)"
  private func isAside(_ range: Range<Int>, _ sentence: Range<Int>) -> Bool {
    range.lowerBound > sentence.lowerBound && scan.tokens[range.lowerBound - 1].isSign("(")
      && scan.contains(.seeking, in: sentence)
  }
}
