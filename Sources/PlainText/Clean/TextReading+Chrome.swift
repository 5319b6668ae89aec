import Facts
import Postings

extension TextReading {
  /// Drops lines that say alone what they are: rulers, countdowns, headers of mails, names of icons.
  mutating func dropChrome() {
    takeGlyphs()
    for index in lines.indices where lines[index].role == .open {
      if let reason = chrome(index) { drop(index, reason) }
    }
  }

  private func chrome(_ index: Int) -> PlainLine.Reason? {
    let line = lines[index]
    let tokens = line.tokens
    guard !tokens.isEmpty else { return line.marker == .bullet ? .ruler : nil }
    let summary = summary(of: index)
    if isRuler(tokens) { return .ruler }
    if summary.may(anyOf: Sense.countdown.bit | Sense.ago.bit), isCountdown(tokens) {
      return .countdown
    }
    if summary.may(.mail) {
      if isMailHeader(index) { return .mailHeader }
      if isMailQuote(tokens) || isQuoting(tokens) { return .mailQuote }
    }
    return nil
  }

  private func isRuler(_ tokens: Range<Int>) -> Bool {
    guard let first = tokens.first else { return false }
    let sign = scan.tokens[first]
    guard sign.kind == .sign || sign.kind == .bullet else { return false }
    return tokens.count >= 2
      && tokens.allSatisfy {
        scan.tokens[$0].kind != .word && scan.tokens[$0].kind != .number
          && scan.tokens[$0].kind != .currency
      }
  }

  /// "Nog 9 dagen", "Sluit over 11 dagen", "Geplaatst 1 maand geleden", "2 weeks ago".
  func isCountdown(_ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    var index = tokens.lowerBound
    guard index < end else { return false }
    let start = index
    if let label = scan.match(.label, at: index, end) {
      index = label.end
      if scan.isSign(":", at: index, end) { index += 1 }
    }
    var counts = false
    if let after = scan.skip(Sense.countdown.bit | Sense.ago.bit, at: index, end) {
      (index, counts) = (after, true)
    }
    guard index < end,
      scan.tokens[index].kind == .number || scan.isWord(.one, at: index, end)
    else {
      // The label may have eaten the countdown's first word: "Sluit over 11 dagen".
      if index != start, let after = scan.skip(Sense.countdown.bit, at: start, end), after < end,
        scan.tokens[after].kind == .number,
        scan.skip(Sense.timeunit.bit, at: after + 1, end) != nil
      {
        return end - after <= Self.longestCountdown
      }
      return false
    }
    guard let unit = scan.skip(Sense.timeunit.bit, at: index + 1, end) else { return false }
    index = unit
    if let after = scan.skip(Sense.ago.bit, at: index, end) { (index, counts) = (after, true) }
    return counts && end - index <= 1
  }

  /// "vor 3 Tagen", "gestern", "2d ago": how old a vacancy in a list is.
  func isAge(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard let first = tokens.first, tokens.count <= Self.longestAge, summary(of: index).may(.ago)
    else {
      return false
    }
    return isCountdown(tokens)
      || scan.skip(Sense.ago.bit, at: first, tokens.upperBound) == tokens.upperBound
  }

  /// A line of buttons and links alone: every word is one, signs between.
  func isAllChrome(_ tokens: Range<Int>) -> Bool {
    // "Contact" alone is a heading, and so is "Solliciteren?".
    scan.headingTopic(of: tokens) == nil && chromeEnd(tokens) == tokens.upperBound
  }

  /// Where the buttons and links at the beginning of a stretch end; nil where it begins with none.
  private func chromeEnd(_ tokens: Range<Int>) -> Int? {
    var index = tokens.lowerBound
    var words = 0
    let end = tokens.upperBound
    while index < end {
      if let found = scan.longest(.chrome, at: index, end), ChromeWords.isFurniture(found.values) {
        words += 1
        index = found.end
      } else if scan.tokens[index].kind == .sign || scan.tokens[index].kind == .tab
        || scan.tokens[index].kind == .bullet
      {
        index += 1
      } else {
        break
      }
    }
    return words > 0 ? index : nil
  }

  /// "Van: …", "To: …" when a second such line stands next to it.
  private func isMailHeader(_ index: Int) -> Bool {
    guard isHeaderLine(index) else { return false }
    if isUnderStampOfMail(index) { return true }
    return [index - 1, index + 1, index - 2, index + 2].contains {
      lines.indices.contains($0) && isHeaderLine($0)
    }
  }

  /// "To: list@example.org" right under "Tue 03/11/2026 09:26": what a program shows of a mail's head.
  private func isUnderStampOfMail(_ index: Int) -> Bool {
    guard index > 0, summary(of: index).may("@"), lines[index - 1].role == .open,
      case let above = lines[index - 1].tokens, above.count <= Self.longestStampOfMail,
      summary(of: index - 1).hasNumber
    else { return false }
    return above.contains { scan.date(at: $0, above.upperBound) != nil }
      && above.contains { isTimeOfDay($0, above.upperBound) }
  }

  /// "09:26"
  private func isTimeOfDay(_ index: Int, _ end: Int) -> Bool {
    index + 2 < end && scan.tokens[index].kind == .number && scan.isSign(":", at: index + 1, end)
      && !scan.tokens[index + 1].isSpaced && scan.tokens[index + 2].kind == .number
      && scan.tokens[index + 2].length == 2
  }

  /// "Tuesday, 3 November 2026 at 09:26 PM"
  private static let longestStampOfMail = 14

  private func isHeaderLine(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard let first = tokens.first, lines[index].marker == .none,
      let match = scan.match(.mail, at: first, tokens.upperBound),
      match.value == MailWords.header.index || match.value == MailWords.subject.index
    else { return false }
    return scan.isSign(":", at: match.end, tokens.upperBound) && !isPeriod(tokens)
  }

  /// "From: 23 May 2026" begins the work, and no mail.
  private func isPeriod(_ tokens: Range<Int>) -> Bool {
    guard let labelled = scan.labelled(tokens), labelled.joint == .colon,
      let first = labelled.value.first
    else { return false }
    switch labelled.label {
    case .starts, .ends, .period: return scan.date(at: first, tokens.upperBound) != nil
    default: return false
    }
  }

  /// "Op do 7 nov. 2024 schreef Karel <k@example.org>:"
  private func isQuoting(_ tokens: Range<Int>) -> Bool {
    guard let last = tokens.last, scan.tokens[last].isSign(":"), tokens.count <= Self.longestQuoting
    else {
      return false
    }
    return tokens.contains {
      scan.match(.mail, is: MailWords.quoting.index, at: $0, tokens.upperBound) != nil
    } && tokens.contains { scan.tokens[$0].kind == .number }
  }

  /// "---- Weitergeleitete Nachricht ----"; "Ad ref: FW-77120" has the number of a posting.
  private func isMailQuote(_ tokens: Range<Int>) -> Bool {
    !tokens.contains { scan.tokens[$0].kind == .number }
      && tokens.count(where: { scan.tokens[$0].kind == .word }) <= Self.wordsOfQuote
      && tokens.contains {
        scan.match(.mail, at: $0, tokens.upperBound).map {
          $0.value == MailWords.forward.index && $0.end - tokens.lowerBound > 1
        } ?? false
      } && tokens.contains { scan.tokens[$0].isSign("-") || scan.tokens[$0].isSign(":") }
      && !tokens.contains { scan.tokens[$0].kind == .word && scan.tokens[$0].word == 0 }
  }

  /// "11 dagen!"
  private static let longestCountdown = 3
  /// "vor mehr als 3 Tagen"
  private static let longestAge = 5
  /// "Op do 7 nov. 2024 om 09:12 schreef Karel van den Berg <k.van.den.berg@example.org>:"
  private static let longestQuoting = 40
  /// "Begin doorgestuurd bericht van een collega"
  private static let wordsOfQuote = 6
}
