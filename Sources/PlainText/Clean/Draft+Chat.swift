import Facts

/// A chat round a posting: the messages of others, the stamps of its own.
///
///     [10:02, 3-11-2026] Noortje: Hoi allemaal! Bij Bakkerij …      14:31 ✓✓      Jana Baert  9:41 AM
extension Draft {
  /// Keeps the message that holds the posting, the longest by far, and what its sender went on to say.
  mutating func dropChat() {
    let stamps = chatStamps()
    guard !stamps.isEmpty else { return }
    let messages = messages(stamps)
    let sizes = messages.map(size)
    guard let largest = sizes.indices.max(by: { sizes[$0] < sizes[$1] }) else { return }
    let others = sizes.indices.filter { $0 != largest }.map { sizes[$0] }.max() ?? 0
    let kept: Set<Int>
    if sizes[largest] >= others * 2 {
      kept = self.kept(largest, messages, stamps)
    } else if let said = saidBySender(of: largest, sizes, messages, stamps) {
      kept = said
    } else {
      return
    }
    for (place, message) in messages.enumerated() where !kept.contains(place) {
      for index in message where lines[index].role == .open { drop(index, .chat) }
    }
    for stamp in stamps where lines[stamp.line].role == .open { take(stamp) }
    for index in messages[largest].reversed() where lines[index].role == .open {
      guard isAnswer(lines[index].tokens) else { break }
      drop(index, .chat)
    }
    if let first = messages[largest].first(where: { lines[$0].role == .open }),
      isForwardMark(lines[first].tokens)
    {
      drop(first, .chat)
    }
  }

  private struct ChatStamp {
    let line: Int
    /// The token after it; nil when it is the whole line.
    let text: Int?
    /// Ends a message, which stands before it.
    let isLast: Bool
    let sender: Range<Int>
  }

  /// Fewer stamps than these are times that a text names. One in brackets says more.
  private static let leastStamps = 3
  private static let leastBrackets = 2

  private func chatStamps() -> [ChatStamp] {
    var stamps: [ChatStamp] = []
    var brackets = 0
    for index in lines.indices where lines[index].role == .open && summary(of: index).hasNumber {
      guard let stamp = chatStamp(index) else { continue }
      if stamp.text != nil { brackets += 1 }
      stamps.append(stamp)
    }
    return brackets >= Self.leastBrackets || stamps.count >= Self.leastStamps ? stamps : []
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
        line: index, text: afterSender(close + 1, tokens), isLast: false,
        sender: sender(close + 1, tokens))
    }
    // "03.11.26, 09:12 - Wim: …"
    if scan.tokens[first].kind == .number, clock > first, clock <= first + 7,
      (first..<clock).allSatisfy({ scan.tokens[$0].kind != .word }),
      scan.isSign("-", at: clock + 3, tokens.upperBound)
    {
      return ChatStamp(
        line: index, text: afterSender(clock + 4, tokens), isLast: false,
        sender: sender(clock + 4, tokens))
    }
    let after = clock + 3..<tokens.upperBound
    let rest = after.count { scan.tokens[$0].kind == .word || scan.tokens[$0].kind == .number }
    guard rest <= 1, tokens.count <= 12 else { return nil }
    if clock == first {
      return ChatStamp(line: index, text: nil, isLast: true, sender: first..<first)
    }
    // "Jana Baert  9:41 AM"
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
    return ChatStamp(line: index, text: nil, isLast: false, sender: name)
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

  /// The lines between the stamps.
  private func messages(_ stamps: [ChatStamp]) -> [Range<Int>] {
    var messages: [Range<Int>] = []
    var start = 0
    for stamp in stamps {
      let end = stamp.isLast ? stamp.line + 1 : stamp.line
      messages.append(start..<end)
      start = end
    }
    messages.append(start..<lines.count)
    return messages
  }

  private func size(_ message: Range<Int>) -> Int {
    message.reduce(0) { $0 + (lines[$1].role == .open ? width($1) : 0) }
  }

  /// A posting told in several messages: those of the one who wrote most of the chat, without greetings.
  private func saidBySender(
    of largest: Int, _ sizes: [Int], _ messages: [Range<Int>], _ stamps: [ChatStamp]
  ) -> Set<Int>? {
    guard largest > 0, !stamps[largest - 1].sender.isEmpty, !stamps[0].isLast else { return nil }
    let sender = stamps[largest - 1].sender
    let own = messages.indices.dropFirst().filter { scan.equal(stamps[$0 - 1].sender, sender) }
    let size = own.reduce(0) { $0 + sizes[$1] }
    let all = sizes.indices.dropFirst().reduce(0) { $0 + sizes[$1] }
    guard own.count >= 2, size * 3 >= all * 2 else { return nil }
    return Set(
      own.filter { sizes[$0] - scan.span(stampTokens(stamps[$0 - 1])).count >= Self.leastSaid })
  }

  /// The stamp and the sender before a message's words.
  private func stampTokens(_ stamp: ChatStamp) -> Range<Int> {
    let tokens = lines[stamp.line].tokens
    return tokens.lowerBound..<(stamp.text ?? tokens.lowerBound)
  }

  /// A message of fewer letters says "Goeiemorgen allemaal".
  private static let leastSaid = 28

  /// The largest message, and those after it that its sender wrote before another did.
  private func kept(_ largest: Int, _ messages: [Range<Int>], _ stamps: [ChatStamp]) -> Set<Int> {
    var kept: Set<Int> = [largest]
    guard largest > 0, !stamps[largest - 1].sender.isEmpty else { return kept }
    let sender = stamps[largest - 1].sender
    var next = largest + 1
    while next < messages.count, scan.equal(stamps[next - 1].sender, sender) {
      kept.insert(next)
      next += 1
    }
    return kept
  }

  /// A stamp alone goes; one before a message leaves the message, and is told.
  private mutating func take(_ stamp: ChatStamp) {
    let tokens = lines[stamp.line].tokens
    guard let text = stamp.text, text < tokens.upperBound else { return drop(stamp.line, .chat) }
    lines[stamp.line].tokens = text..<tokens.upperBound
    notes.append(
      Note(span: scan.span(tokens.lowerBound..<text)) {
        .dropped(PlainLine.Reason.chat.rawValue, at: $0)
      })
  }

  /// ":eyes: 11  :heart: 6", "👍 17", "9 antwoorden", "(edited)": what others left under a message.
  private func isAnswer(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= 24 else { return false }
    let words = FurnitureWords(scan, tokens)
    if words.kind == .counter, words.within > 0 || words.start != nil { return true }
    return tokens.allSatisfy { index in
      let token = scan.tokens[index]
      guard token.kind == .word else { return true }
      let isEmoji = scan.bytes[Int(token.start)] >= 0xF0
      return isEmoji
        || index > tokens.lowerBound && scan.tokens[index - 1].isSign(":")
          && scan.isSign(":", at: index + 1, tokens.upperBound)
        || index > tokens.lowerBound && scan.tokens[index - 1].isSign("_")
        || scan.isSign("_", at: index + 1, tokens.upperBound)
    }
  }

  private func isForwardMark(_ tokens: Range<Int>) -> Bool {
    tokens.count <= 3
      && tokens.contains {
        scan.match(.mail, is: MailWords.forward.index, at: $0, tokens.upperBound) != nil
      }
  }
}
