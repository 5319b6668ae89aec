import Facts

/// The lines over the comments of a forum: who wrote, and how long ago.
///
///     wetfeet 5 hours ago | next [–]          u/sluiswachter · 3 uur geleden          Gast, vor 2 Tagen
///     …                                       …                                       …
///     reply                                   Beantwoorden                            Antworten
extension TextReading {
  /// So many of both are a thread: a list of vacancies tells ages, too, but nobody answers it.
  private static let (leastBylines, leastReplies) = (2, 2)

  func threadStamps() -> [ChatStamp] {
    let replies = lines.indices.count { lines[$0].role == .open && isReply($0) }
    guard replies >= Self.leastReplies else { return [] }
    let stamps = lines.indices.compactMap(byline)
    return stamps.count >= Self.leastBylines ? stamps : []
  }

  /// "reply", "Antworten", "Antworten  Teilen"
  func isReply(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    return tokens.count <= Self.longestReply
      && scan.contains(.reply, in: tokens)
  }

  private static let longestReply = 4

  /// A name of a few words before an age, and nothing longer than links behind it.
  private func byline(_ index: Int) -> ChatStamp? {
    let tokens = lines[index].tokens
    guard lines[index].role == .open, lines[index].marker == .none, let first = tokens.first,
      scan.tokens[first].kind == .word, summary(of: index).may(.ago), !isSentence(index),
      tokens.count <= Self.longestByline,
      let age = tokens.dropFirst().prefix(Self.longestName).first(where: {
        tellsAge(at: $0, tokens)
      })
    else { return nil }
    return ChatStamp(line: index, sender: first..<age)
  }

  private static let (longestByline, longestName) = (40, 6)

  /// "3 dagen geleden", "vor 2 Tagen", "30+ days ago", "9d ago" with its figure at `index`.
  func tellsAge(at index: Int, _ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    if isShortAge(index), scan.skip(Sense.ago.bit, at: index + 1, end) != nil { return true }
    guard scan.tokens[index].kind == .number else { return false }
    var next = index + 1
    if scan.isSign("+", at: next, end) { next += 1 }
    guard let unit = scan.skip(Sense.timeunit.bit, at: next, end) else { return false }
    return scan.skip(Sense.ago.bit, at: unit, end) != nil
      || index > tokens.lowerBound && scan.skip(Sense.ago.bit, at: index - 1, index) == index
  }

  /// "9d", "2w", "11h" before "ago"
  private func isShortAge(_ index: Int) -> Bool {
    let token = scan.tokens[index]
    guard token.traits.contains(.mixed), (2...3).contains(token.length) else { return false }
    let letters = scan.bytes[Int(token.start)..<Int(token.end)]
    return letters.dropLast().allSatisfy { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
      && letters.last.map { Self.unitsOfAge.contains($0) } ?? false
  }

  private static let unitsOfAge = "dhwm".utf8
}
