import Facts

/// A chat or a thread round a posting: the messages of others, the stamps of its own.
extension TextReading {
  /// Keeps the message that holds the posting, the longest by far, and what its sender went on to say.
  mutating func dropChat() {
    let stamps = chatStamps()
    guard !stamps.isEmpty else { return }
    let messages = messages(stamps)
    guard
      let largest = messages.indices.max(by: { messages[$0].size < messages[$1].size })
    else { return }
    let others = messages.indices.filter { $0 != largest }.map { messages[$0].size }.max() ?? 0
    let kept: Set<Int>
    if messages[largest].size >= others * 2 {
      kept = self.kept(largest, messages, stamps)
    } else if let said = saidBySender(of: largest, messages, stamps) {
      kept = said
    } else {
      return
    }
    for (place, message) in messages.enumerated() where !kept.contains(place) {
      for index in message.lines where lines[index].role == .open { drop(index, .chat) }
    }
    for stamp in stamps {
      if lines[stamp.line].role == .open { take(stamp) }
      if let sender = stamp.lineOfSender { drop(sender, .chat) }
    }
    for place in kept.sorted() { trim(messages[place], isLargest: place == largest) }
  }

  private struct Message {
    let lines: Range<Int>
    /// The words without the stamp.
    let size: Int
    /// The stretch that names who wrote it; empty where nothing does.
    let sender: Range<Int>
    /// Which stamp it begins with.
    var stamp: Int?
    /// The name on a line of its own over the message that its stamp ends.
    var lineOfSender: Int?
  }

  /// The lines between the stamps.
  private func messages(_ stamps: [ChatStamp]) -> [Message] {
    var messages: [Message] = []
    var start = 0
    func add(to end: Int, _ stamp: Int?) {
      guard start < end || messages.isEmpty else { return }
      messages.append(
        Message(
          lines: start..<end, size: size(start..<end),
          sender: stamp.map { stamps[$0].sender } ?? 0..<0, stamp: stamp))
    }
    var begun: Int?
    for (place, stamp) in stamps.enumerated() {
      let end = stamp.isLast ? stamp.line + 1 : stamp.start
      add(to: end, begun)
      begun = stamp.isLast ? nil : place
      start = end
    }
    add(to: lines.count, begun)
    return named(messages, stamps)
  }

  /// Over messages that end in their time the name stands on a line of its own, and most people write twice.
  private func named(_ messages: [Message], _ stamps: [ChatStamp]) -> [Message] {
    guard stamps.contains(where: \.isLast) else { return messages }
    let first = messages.map { message in
      message.lines.first { lines[$0].role == .open && !isAnswer(lines[$0].tokens) }
    }
    var counts: [String: Int] = [:]
    for case let index? in first { counts[scan.line(lines[index].tokens), default: 0] += 1 }
    return zip(messages, first).map { message, index in
      guard let index, lines[index].tokens.count <= Self.longestName,
        counts[scan.line(lines[index].tokens), default: 0] > 1
      else { return message }
      return Message(
        lines: message.lines, size: message.size, sender: lines[index].tokens,
        lineOfSender: index)
    }
  }

  /// "Pete (no. 14)"
  private static let longestName = 8

  private func size(_ message: Range<Int>) -> Int {
    message.reduce(0) { $0 + (lines[$1].role == .open ? width($1) : 0) }
  }

  /// A posting told in several messages: those of the one who wrote most of the chat, without greetings.
  private func saidBySender(
    of largest: Int, _ messages: [Message], _ stamps: [ChatStamp]
  ) -> Set<Int>? {
    let sender = messages[largest].sender
    guard !sender.isEmpty, !stamps[0].isLast else { return nil }
    let own = messages.indices.dropFirst().filter { scan.equal(messages[$0].sender, sender) }
    let size = own.reduce(0) { $0 + messages[$1].size }
    let all = messages.indices.dropFirst().reduce(0) { $0 + messages[$1].size }
    guard own.count >= 2, isMost(size, of: all) else { return nil }
    return Set(own.filter { said(messages[$0], stamps) >= Self.leastSaid })
  }

  /// How much a message says beside its stamp.
  private func said(_ message: Message, _ stamps: [ChatStamp]) -> Int {
    guard let stamp = message.stamp.map({ stamps[$0] }) else { return message.size }
    let tokens = lines[stamp.line].tokens
    let before = scan.span(tokens.lowerBound..<(stamp.text ?? tokens.upperBound)).count
    return message.size - before - (stamp.lineOfSender.map(width) ?? 0)
  }

  /// A message of fewer letters says "Goeiemorgen allemaal".
  private static let leastSaid = 28

  /// The largest message, and those after it that its sender wrote before another did.
  private func kept(
    _ largest: Int, _ messages: [Message], _ stamps: [ChatStamp]
  ) -> Set<Int> {
    var kept: Set<Int> = [largest]
    let sender = messages[largest].sender
    guard !sender.isEmpty else { return kept }
    var next = largest + 1
    while next < messages.count, scan.equal(messages[next].sender, sender) {
      kept.insert(next)
      next += 1
    }
    // "Ask for Ruth at the office, (401) 555-0172" after others have answered
    for later in messages.indices.dropFirst(next)
    where scan.equal(messages[later].sender, sender) && tellsWay(messages[later], stamps) {
      kept.insert(later)
    }
    return kept
  }

  /// How to reach somebody.
  private func tellsWay(_ message: Message, _ stamps: [ChatStamp]) -> Bool {
    message.lines.contains { index in
      var tokens = lines[index].tokens
      if let stamp = message.stamp.map({ stamps[$0] }), stamp.line == index {
        tokens = (stamp.text ?? tokens.upperBound)..<tokens.upperBound
      }
      return lines[index].role == .open
        && (hasTelephone(tokens)
          || tokens.contains { scan.mailAddress(at: $0, tokens.upperBound) != nil })
    }
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

  /// Takes off what others left under a message, the name over it, and the mark of one that was sent on.
  private mutating func trim(_ message: Message, isLargest: Bool) {
    for index in message.lines.reversed() where lines[index].role == .open {
      guard isAnswer(lines[index].tokens) || isReply(index) || isComposer(index) else { break }
      drop(index, .chat)
    }
    if let name = message.lineOfSender {
      for index in message.lines.prefix(while: { $0 <= name }) where lines[index].role == .open {
        drop(index, .chat)
      }
    }
    guard isLargest else { return }
    if let first = message.lines.first(where: { lines[$0].role == .open }),
      isForwardMark(lines[first].tokens)
    {
      drop(first, .chat)
    }
  }

  /// ":eyes: 11  :heart: 6", "👍 17", "9 antwoorden", "(edited)": what others left under a message.
  private func isAnswer(_ tokens: Range<Int>) -> Bool {
    guard tokens.count <= Self.longestAnswer else { return false }
    let words = FurnitureWords(scan, tokens)
    if words.kind == .counter, words.within > 0 || words.start != nil { return true }
    return tokens.allSatisfy { index in
      let token = scan.tokens[index]
      guard token.kind == .word else { return true }
      let isEmoji = scan.bytes[Int(token.start)] >= FurnitureReading.firstOfEmoji
      return isEmoji
        || index > tokens.lowerBound && scan.tokens[index - 1].isSign(":")
          && scan.isSign(":", at: index + 1, tokens.upperBound)
        || index > tokens.lowerBound && scan.tokens[index - 1].isSign("_")
        || scan.isSign("_", at: index + 1, tokens.upperBound)
    }
  }

  /// "Message #jobs", "Bericht #vacatures", "Aa": where the next message is written.
  private func isComposer(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard let first = tokens.first, scan.tokens[first].kind == .word else { return false }
    return tokens.count == 1
      ? scan.tokens[first].length <= Self.lettersOfComposer
      : tokens.count <= Self.longestComposer && scan.tokens[first + 1].isSign("#")
  }

  /// "Aa"; "Message #jobs-and-gigs"
  private static let (lettersOfComposer, longestComposer) = (2, 8)

  private func isForwardMark(_ tokens: Range<Int>) -> Bool {
    tokens.count <= Self.longestForwardMark
      && tokens.contains {
        scan.match(.mail, is: MailWords.forward.index, at: $0, tokens.upperBound) != nil
      }
  }

  /// ":eyes: 11  :heart: 6  :tada: 3", and more of them are a text.
  private static let longestAnswer = 24
  /// "Doorgestuurd", "> Forwarded"
  private static let longestForwardMark = 3

  /// Two thirds of it.
  private func isMost(_ size: Int, of all: Int) -> Bool { size * 3 >= all * 2 }
}
