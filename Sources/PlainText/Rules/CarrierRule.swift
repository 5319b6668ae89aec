import Facts
import Postings

/// The employer in what carries a posting: the header of its pages, the sender of its mail.
extension TextReading {
  /// The reference in a page's header. Header and sender name the employer as well (`EmployerRule`).
  mutating func readCarriers() {
    for index in pageHeaders where !has(.reference) {
      guard let value = scan.reference(inHeader: columns(ofHeader: index).right) else { continue }
      offer(.reference, .text(scan.line(value)), value, line: index, rule: .heading)
      gives(.reference, index)
    }
    reportHeaders()
  }

  /// A header that gave a fact is no dropped line, and neither is one that lost its right column: what else
  /// it says is told apart.
  private mutating func reportHeaders() {
    for index in lines.indices { reportHeader(scan.cutOff(lines[index])) }
    for index in pageHeaders where lines[index].role == .fact {
      let (left, right) = columns(ofHeader: index)
      let name = firstCell(index)
      for cell in [name, scan.trimmed(name.upperBound..<left.upperBound), right]
      where !candidates.contains(where: { $0.line == index && $0.span.overlaps(scan.span(cell)) }) {
        reportHeader(cell)
      }
    }
  }

  private mutating func reportHeader(_ words: Range<Int>) {
    guard !words.isEmpty else { return }
    notes.append(
      Note(span: scan.span(words)) {
        .dropped(PlainLine.Reason.pageHeader.rawValue, at: $0)
      })
  }

  /// The line leaves the body, not as one of the page or the mail but for its fact.
  private mutating func gives(_ kind: LineReading.Kind, _ index: Int) {
    lines[index].role = .fact
    kinds[index] = kind
    outcomes[index] = nil
  }

  /// More pages have the same header on them.
  private static let mostHeaders = 16

  func carriers() -> [(line: Int, name: Range<Int>)] {
    var carriers = pageHeaders.prefix(Self.mostHeaders).map { index in (index, firstCell(index)) }
    // The innermost mail is the last.
    let sender = lines.indices.last {
      lines[$0].role == .dropped(.mailHeader) && senderStart(lines[$0].tokens) != nil
    }
    if let sender, let name = senderName(sender) { carriers.append((sender, name)) }
    return carriers.filter { !$0.1.isEmpty }
  }

  /// "Lange Botanical House" of "Lange Botanical House, registered charity | 071-555 0162"
  private func firstCell(_ index: Int) -> Range<Int> {
    let column = columns(ofHeader: index).left
    let end = column.first {
      let token = scan.tokens[$0]
      return token.isSign("|") || token.isSign(",") || token.kind == .bullet
        || token.isSign("-") && token.isSpaced
    }
    return column.lowerBound..<(end ?? column.upperBound)
  }

  private func columns(ofHeader index: Int) -> (left: Range<Int>, right: Range<Int>) {
    let tokens = lines[index].tokens
    let start = PageFurniture(scan).rightColumn(lines[index])?.start ?? tokens.upperBound
    return (tokens.lowerBound..<start, start..<tokens.upperBound)
  }

  /// The token after "Von:".
  private func senderStart(_ tokens: Range<Int>) -> Int? {
    guard
      let after = scan.match(
        .mail, is: MailWords.sender.index, at: tokens.lowerBound, tokens.upperBound),
      scan.isSign(":", at: after, tokens.upperBound), after + 1 < tokens.upperBound
    else { return nil }
    return after + 1
  }

  /// "Inverness Outdoor Club" of "From: Inverness Outdoor Club <news@example.org>".
  private func senderName(_ index: Int) -> Range<Int>? {
    guard var start = senderStart(lines[index].tokens) else { return nil }
    if scan.tokens[start].isSign("\"") { start += 1 }
    let value = start..<max(start, lines[index].tokens.upperBound)
    let end = value.first {
      let token = scan.tokens[$0]
      return token.isSign("<") || token.isSign("[") || token.isSign("\"") || token.isSign("@")
    }
    if let end, scan.tokens[end].isSign("@") { return nil }
    return start..<(end ?? value.upperBound)
  }

  func isNamedInText(_ name: Range<Int>, besides line: Int) -> Bool {
    name.count >= 2
      && lines.indices.contains { index in
        guard index != line else { return false }
        switch lines[index].role {
        case .open, .paragraph, .listItem, .unknownFact, .aside:
          return scan.contains(name, within: lines[index].tokens)
        default: return false
        }
      }
  }
}
