import Facts

/// What a chat puts before or after a message: the time, and who wrote it.
///
///     [10:02, 3-11-2026] Noortje: Hoi!      9:41 a.m.      Jana Baert  9:41 AM      gnomon 3 hours ago | next
struct ChatStamp {
  let line: Int
  /// The first token of the message behind it; nil when the stamp is the whole line.
  var text: Int?
  /// The time alone: what stands above and below tells whose message it is of.
  var isAlone = false
  /// Ends a message, which stands before it.
  var isLast = false
  var sender: Range<Int>
  /// Where the sender stands on a line above the time.
  var lineOfSender: Int?

  /// The first line of what it begins.
  var start: Int { lineOfSender ?? line }
}

extension TextReading {
  /// Fewer stamps than these are times that a text names. One in brackets says more.
  private static let leastStamps = 3
  private static let leastBrackets = 2

  func chatStamps() -> [ChatStamp] {
    var stamps: [ChatStamp] = []
    var brackets = 0
    for index in lines.indices where lines[index].role == .open && summary(of: index).hasNumber {
      guard let stamp = chatStamp(index) else { continue }
      if stamp.text != nil { brackets += 1 }
      stamps.append(stamp)
    }
    guard brackets >= Self.leastBrackets || stamps.count >= Self.leastStamps else {
      return threadStamps()
    }
    return placed(stamps)
  }

  private func chatStamp(_ index: Int) -> ChatStamp? {
    let tokens = lines[index].tokens
    guard let first = tokens.first, lines[index].marker == .none,
      let clock = tokens.prefix(16).first(where: { isClock($0, tokens.upperBound) })
    else { return nil }
    if scan.tokens[first].isSign("["),
      let close = (clock..<min(tokens.upperBound, clock + 14))
        .first(where: { scan.tokens[$0].isSign("]") })
    {
      return ChatStamp(
        line: index, text: afterSender(close + 1, tokens), sender: sender(close + 1, tokens))
    }
    // "03.11.26, 09:12 - Wim: …"
    if scan.tokens[first].kind == .number, clock > first, clock <= first + 7,
      (first..<clock).allSatisfy({ scan.tokens[$0].kind != .word }),
      scan.isSign("-", at: clock + 3, tokens.upperBound)
    {
      return ChatStamp(
        line: index, text: afterSender(clock + 4, tokens), sender: sender(clock + 4, tokens))
    }
    if let stamp = bracketBehindName(clock, index) ?? stampBehindName(clock, index) { return stamp }
    let after = clock + 3..<tokens.upperBound
    // "a.m." is two words of one letter.
    let rest = after.count {
      let token = scan.tokens[$0]
      return token.kind == .number || token.kind == .word && token.length > 1
    }
    guard rest <= 1, tokens.count <= 12 else { return nil }
    if clock == first || isDayOfStamp(first..<clock) {
      return ChatStamp(line: index, isAlone: true, sender: first..<first)
    }
    return nameBefore(clock, index)
  }

  /// "Roeiclub De Spaan, [17.08.2026 07:12]": as another chat writes both.
  private func bracketBehindName(_ clock: Int, _ index: Int) -> ChatStamp? {
    let tokens = lines[index].tokens
    guard scan.isSign("]", at: tokens.upperBound - 1, tokens.upperBound),
      let bracket = tokens.prefix(Self.longestSender).first(where: { scan.tokens[$0].isSign("[") }),
      bracket > tokens.lowerBound + 1, bracket < clock, scan.tokens[bracket - 1].isSign(",")
    else { return nil }
    return ChatStamp(
      line: index, text: tokens.upperBound, sender: tokens.lowerBound..<bracket - 1)
  }

  /// "Jana Baert — 25/11/2026 09:12", "Wim · 25.11.2026, 09:12 Uhr": a name, a dash, and when it was.
  private func stampBehindName(_ clock: Int, _ index: Int) -> ChatStamp? {
    let tokens = lines[index].tokens
    guard tokens.upperBound - clock <= Self.longestClock, clock > tokens.lowerBound else {
      return nil
    }
    let near = max(tokens.lowerBound + 1, clock - Self.longestDay)..<clock
    let day = near.first {
      scan.date(at: $0, clock).map { clock - $0.end <= 1 } ?? false
    }
    guard let day else { return nil }
    let isApart =
      scan.tokens[day - 1].isSign("-") && scan.tokens[day - 1].isSpaced
      || scan.tokens[day - 1].kind == .bullet || scan.tokens[day].traits.contains(.farSpaced)
    let name = tokens.lowerBound..<day
    guard isApart, name.count <= Self.longestSender,
      !name.contains(where: { scan.tokens[$0].isSign(":") || scan.tokens[$0].kind == .number }),
      !scan.has(.label, at: tokens.lowerBound, day)
    else { return nil }
    // "HollyBraithwaite  Verified Poster  —  25/11/2026 09:12"
    let end = name.dropFirst().first {
      scan.tokens[$0].traits.contains(.farSpaced) || scan.tokens[$0].isSign("-")
        || scan.tokens[$0].kind == .bullet
    }
    return ChatStamp(line: index, sender: name.lowerBound..<(end ?? day))
  }

  /// "09:12 Uhr", "9:12 p.m."
  private static let longestClock = 7
  /// "25 November 2026 at"
  private static let longestDay = 7

  /// "gisteren", "Mittwoch", "Today at", "14 november om" before the time, and no name.
  private func isDayOfStamp(_ day: Range<Int>) -> Bool {
    var index = day.lowerBound
    if let date = scan.date(at: index, day.upperBound) {
      index = date.end
    } else if let ago = scan.skip(Sense.ago.bit | Sense.weekday.bit, at: index, day.upperBound) {
      index = ago
    } else {
      return false
    }
    return (index..<day.upperBound).allSatisfy {
      scan.tokens[$0].kind != .word || scan.tokens[$0].length <= Self.lettersOfAt
    }
  }

  /// "at", "om", "um", ", "
  private static let lettersOfAt = 2

  /// "Jana Baert  9:41 AM"
  private func nameBefore(_ clock: Int, _ index: Int) -> ChatStamp? {
    let first = lines[index].tokens.lowerBound
    let name = first..<clock
    let isApart = scan.tokens[clock].traits.contains(.farSpaced) && name.count <= 6
    let isName = name.allSatisfy {
      let token = scan.tokens[$0]
      return token.kind == .sign
        || token.kind == .word && (isApart || token.isCapital || token.length <= 3)
    }
    guard isName, !scan.contains(.weekday, in: name), !scan.has(.label, at: first, clock),
      !scan.tokens[clock - 1].isSign(":"),
      isApart || name.contains(where: { scan.tokens[$0].isCapital })
    else { return nil }
    return ChatStamp(line: index, sender: name)
  }

  /// "9:41", "14.05" no: people write a colon in chats.
  private func isClock(_ index: Int, _ end: Int) -> Bool {
    guard index + 2 < end, scan.tokens[index].kind == .number, scan.tokens[index].length <= 2,
      scan.tokens[index + 1].isSign(":"), !scan.tokens[index + 1].isSpaced,
      scan.tokens[index + 2].kind == .number, scan.tokens[index + 2].length == 2,
      !scan.tokens[index + 2].isSpaced, let hour = scan.whole(at: index)
    else { return false }
    return hour < 24
  }

  /// Names and numbers of senders are short.
  private static let longestSender = 12

  private func colon(_ start: Int, _ tokens: Range<Int>) -> Int? {
    guard start < tokens.upperBound else { return nil }
    return (start..<min(tokens.upperBound, start + Self.longestSender)).first {
      scan.tokens[$0].isSign(":")
    }
  }

  private func afterSender(_ start: Int, _ tokens: Range<Int>) -> Int {
    colon(start, tokens).map { $0 + 1 } ?? start
  }

  private func sender(_ start: Int, _ tokens: Range<Int>) -> Range<Int> {
    start..<max(start, colon(start, tokens) ?? start)
  }
}

/// Times alone on a line: they stand below the sender's name, or below the message.
extension TextReading {
  /// The stamps with their senders: the line above a time is one where lines above times repeat or all are names.
  private func placed(_ stamps: [ChatStamp]) -> [ChatStamp] {
    let above = stamps.map { $0.isAlone ? self.above($0.line) : nil }
    let names = above.compactMap(\.self)
    let texts = names.map { scan.line(lines[$0].tokens) }
    let isBelowName =
      texts.count - Set(texts).count >= Self.leastTwins
      || texts.count >= Self.leastStamps && names.allSatisfy(isFullName)
    return zip(stamps, above).map { stamp, above in
      var stamp = stamp
      guard stamp.isAlone else { return stamp }
      if isBelowName, let above {
        stamp.lineOfSender = above
        stamp.sender = lines[above].tokens
      } else {
        stamp.isLast = true
      }
      return stamp
    }
  }

  /// Who writes twice has the name twice above a time.
  private static let leastTwins = 2

  /// The open line right above, short enough for a name.
  private func above(_ index: Int) -> Int? {
    guard let above = lines[..<index].lastIndex(where: { !$0.isBlank }),
      lines[above].role == .open, lines[above].tokens.count <= Self.longestSender,
      !isSentence(above)
    else { return nil }
    return above
  }

  /// "Liesbet Verkempinck": two or three words with capitals.
  private func isFullName(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return (2...3).contains(tokens.count)
      && tokens.allSatisfy { scan.tokens[$0].kind == .word && scan.tokens[$0].isCapital }
  }
}
