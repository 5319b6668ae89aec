import Days
import Facts
import Postings

extension SentenceRule {
  static let deadline = SentenceRule(
    .deadline,
    mayGive: { words, _ in
      words.hasNumber
        && (words.may(anyOf: Sense.until.bit | Sense.label.bit)
          || words.may("?") && words.may(.applying) || words.may("@"))
    }, read: { $0.deadline($1, $2, $3) })
}

/// Until when one may apply, as sentences say it.
extension TextReading {
  mutating func deadline(_ sentence: Range<Int>, _ context: Range<Int>, _ line: Int) {
    if labelledDeadline(sentence, line) { return }
    let question = context.lowerBound..<sentence.lowerBound
    let isSaid = isOfApplying(context) || isLabelOfDeadline(question)
    let isNamed = isSaid || topic(of: line) == .apply
    guard isNamed || isSentSomewhere(sentence, line), !isOfQuestions(sentence),
      // "Review of applications will begin on 1 December"
      !scan.contains(.trial, in: sentence.prefix(5))
    else { return }
    var index = sentence.lowerBound
    while index < sentence.upperBound {
      guard let until = scan.match(.until, at: index, sentence.upperBound) else {
        index += 1
        continue
      }
      // "the", "maandag" may stand between.
      let near = until.end..<min(until.end + 3, sentence.upperBound)
      let start = near.first { scan.date(at: $0, sentence.upperBound) != nil }
      if let start, let date = scan.date(at: start, sentence.upperBound),
        // "The scheme starts on 7 September" stands under "What happens next", too.
        isSaid
          || (isNamed || isBareUntil(index, until.end, sentence))
            && isOfNothingElse(index..<date.end, sentence, mayClose: isNamed),
        !isOfValidity(index, sentence), !isOfStart(index, sentence),
        !isEndOfTerm(start, sentence),
        offerDeadline(index..<date.end, sentence, line)
      {
        return
      }
      index = until.end
    }
    if isOfApplying(sentence), closingDay(sentence, line) { return }
    answeredDeadline(sentence, question, line)
  }

  /// "Deze vacature sluit op 12 maart": the day on which the applying closes.
  private mutating func closingDay(_ sentence: Range<Int>, _ line: Int) -> Bool {
    guard
      let closing = sentence.first(where: { scan.isWord(.closing, at: $0, sentence.upperBound) })
    else { return false }
    let near = closing..<min(sentence.upperBound, closing + Self.longestDate)
    guard let day = near.first(where: { scan.isWord(.onDay, at: $0, sentence.upperBound) }),
      let date = scan.firstDate(in: day..<min(sentence.upperBound, day + Self.longestDate + 1)),
      date.start - day <= 2
    else { return false }
    return offerDeadline(closing..<date.end, sentence, line)
  }

  /// "Profile bis Freitag, 27.03.2026 an nora@…", "… bei k.weidenbach@…. Wir freuen uns auf Post bis
  /// zum 15. März": no word of applying stands in the sentence, and the address does, or in the one
  /// before.
  private func isSentSomewhere(_ sentence: Range<Int>, _ line: Int) -> Bool {
    let start = max(lines[line].tokens.lowerBound, sentence.lowerBound - Self.sentenceBefore)
    let before = start..<sentence.lowerBound
    return sentence.contains { scan.tokens[$0].isSign("@") }
      || before.contains { scan.tokens[$0].isSign("@") } && isOfApplying(before)
  }

  /// What is said round `words`, up to the next full stop even before a small letter, is of nothing
  /// else that has a last day.
  /// Where the text speaks of applying, what closes is the vacancy.
  private func isOfNothingElse(
    _ words: Range<Int>, _ sentence: Range<Int>, mayClose: Bool
  ) -> Bool {
    let stop = (sentence.lowerBound..<words.lowerBound).last {
      scan.tokens[$0].isSentenceEnd && $0 + 1 < words.lowerBound && scan.tokens[$0 + 1].isSpaced
    }
    let end = (words.upperBound..<max(words.upperBound, sentence.upperBound)).first {
      scan.tokens[$0].isSentenceEnd
        && ($0 + 1 == sentence.upperBound || scan.tokens[$0 + 1].isSpaced)
    }
    let clause = (stop ?? sentence.lowerBound)..<(end ?? sentence.upperBound)
    let others: [SmallWord] =
      [.trial, .event, .appointment, .enquiry] + (mayClose ? [] : [.closing])
    return !others.contains { scan.contains($0, in: clause) }
      && !scan.contains(.starting, in: clause)
  }

  /// A short sentence.
  private static let sentenceBefore = 40

  /// "bis", "vóór", and not "on"; no range ends there: "vom 3. bis 5. Mai".
  private func isBareUntil(_ index: Int, _ end: Int, _ sentence: Range<Int>) -> Bool {
    guard scan.match(.word, is: SmallWord.onDay.index, at: index, end) != end else { return false }
    return !(max(sentence.lowerBound, index - Self.longestDate)..<index).contains {
      scan.tokens[$0].kind == .number
    }
  }

  /// "am 3. Mai 2027"
  private static let longestDate = 5

  /// "een reserve die geldig blijft tot": something else than the applying ends.
  private func isOfValidity(_ until: Int, _ sentence: Range<Int>) -> Bool {
    scan.contains(.valid, in: max(sentence.lowerBound, until - Self.longestDate)..<until)
  }

  /// "invites applications for a position starting on 1 February 2027"
  private func isOfStart(_ until: Int, _ sentence: Range<Int>) -> Bool {
    until > sentence.lowerBound && scan.has(.starting, at: until - 1, sentence.upperBound)
      && scan.isWord(.onDay, at: until, sentence.upperBound)
  }

  /// The deadline that `words` state, or the later day that the rest of the sentence moves it to: "…; deze
  /// termijn is verlengd tot en met 21 december".
  mutating func offerDeadline(
    _ words: Range<Int>, _ sentence: Range<Int>, _ line: Int
  ) -> Bool {
    guard var found = scan.deadline(in: words) else { return false }
    var end = words.upperBound
    if scan.contains(.extended, in: end..<sentence.upperBound),
      let later = scan.deadline(in: words.lowerBound..<sentence.upperBound)
    {
      found = later
      end = later.textEnd
    }
    let stated = words.lowerBound..<end
    found.text = scan.line(stated)
    offer(.deadline, written: .deadline(found), stated, line: line, rule: .sentence)
    return true
  }

  /// "When is the deadline?" "4 April 2027 at noon.": the day alone.
  private mutating func answeredDeadline(
    _ sentence: Range<Int>, _ question: Range<Int>, _ line: Int
  ) {
    guard isOfApplying(question) || isLabelOfDeadline(question),
      !scan.contains(.trial, in: question),
      let date = scan.firstDate(in: sentence), begins(with: date.start, sentence),
      let found = scan.deadline(in: sentence)
    else { return }
    offer(.deadline, written: .deadline(found), date.start..<date.end, line: line, rule: .sentence)
  }

  /// "Closing date" over the line that says when.
  private func isLabelOfDeadline(_ question: Range<Int>) -> Bool {
    scan.match(.label, at: question.lowerBound, question.upperBound).map {
      Label.at($0.value) == .deadline
    } ?? false
  }

  /// "Tot wanneer kun je reageren?" "Tot en met 4 april.": read as the end of the work, and asked otherwise.
  mutating func readAnswersAboutApplying() {
    guard !has(.deadline) else { return }
    for index in candidates.indices where candidates[index].field == .ends {
      let line = candidates[index].line
      guard let question = question(before: line),
        isOfApplying(question..<lines[line].tokens.lowerBound),
        let found = scan.deadline(in: lines[line].tokens)
      else { continue }
      candidates[index] = Candidate(
        field: .deadline, value: .deadline(found), span: candidates[index].span, line: line,
        rule: candidates[index].rule)
      return
    }
  }

  /// A word of applying, or one that says that something closes, where it says what: "We sluiten deze vacature op".
  private func isOfApplying(_ sentence: Range<Int>) -> Bool {
    let saysWhat = scan.contains(.seeking, in: sentence) || scan.contains(.vacancy, in: sentence)
    return sentence.contains { index in
      scan.isWord(.closing, at: index, sentence.upperBound)
        ? saysWhat : scan.has(.applying, at: index, sentence.upperBound)
    }
  }

  /// "Questions are answered until 13 March": whom to ask until when.
  private func isOfQuestions(_ sentence: Range<Int>) -> Bool {
    scan.contains(.enquiry, in: sentence.prefix(3))
      && !scan.contains(.applying, in: sentence.prefix(6))
  }

  /// "Closing date 30 June 2026. Ring Tanya …", "De sluitingsdatum is 31 mei 2026": a label at the beginning
  /// of a sentence, without a colon.
  private mutating func labelledDeadline(_ sentence: Range<Int>, _ line: Int) -> Bool {
    let end = sentence.upperBound
    let first = sentence.lowerBound + (isArticle(sentence.lowerBound, end) ? 1 : 0)
    guard let label = scan.match(.label, at: first, end), Label.at(label.value) == .deadline,
      let start = (label.end..<min(label.end + 4, end)).first(where: {
        scan.date(at: $0, end) != nil
      }), let date = scan.date(at: start, end)
    else { return false }
    return offerDeadline(sentence.lowerBound..<date.end, sentence, line)
  }
}
