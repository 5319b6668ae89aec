/// A file of several mails one below the other (RFC 4155), each behind a line that says who sent it and when:
///
///     From piet@example.org Mon Nov  2 09:12:00 2026
///
/// A line of a text that begins with "From " is none of these; programs that know better write it as ">From ".
enum Mailbox {
  /// The mails of an mbox, or the one that a file is.
  static func mails(in text: String) -> [Mail] {
    guard text.hasPrefix(envelope) else { return [Mail(Substring(text))] }
    var mails: [[Substring]] = []
    for line in text.split(omittingEmptySubsequences: false, whereSeparator: isLineEnd) {
      if mails.isEmpty || isEnvelope(line) {
        mails.append([])
      } else {
        mails[mails.count - 1].append(unescaped(line))
      }
    }
    return mails.map { Mail(Substring($0.joined(separator: "\n"))) }
  }

  /// One mail without the line that a mailbox has before it.
  static func withoutEnvelope(_ text: Substring) -> Substring {
    text.hasPrefix(envelope) ? text.drop { !isLineEnd($0) }.dropFirst() : text
  }

  private static let envelope = "From "

  /// The bytes are not yet letters: other line ends of Unicode may be halves of one.
  private static func isLineEnd(_ sign: Character) -> Bool { sign == "\n" || sign == "\r\n" }

  private static func isEnvelope(_ line: Substring) -> Bool {
    line.hasPrefix(envelope)
      && line.firstMatch(of: #/^From \S+ +(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),? /#) != nil
  }

  private static func unescaped(_ line: Substring) -> Substring {
    let rest = line.drop { $0 == ">" }
    return rest.startIndex > line.startIndex && rest.hasPrefix(envelope) ? line.dropFirst() : line
  }
}
