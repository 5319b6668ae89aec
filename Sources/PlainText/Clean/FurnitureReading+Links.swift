import Facts

/// Links and pictures as Markdown writes them: a line that is nothing else leads away from the text.
extension FurnitureReading {
  /// What a line of links alone holds.
  struct Links {
    /// What each link says; empty for a picture.
    var texts: [Range<Int>] = []
    var hasPicture = false
  }

  /// "[Vacatures](/vacatures) · [Team](/team)", "[![Logo](logo.svg)](/)": links and signs between them; nil when
  /// there is any other word.
  func links(_ tokens: Range<Int>) -> Links? {
    var found = Links()
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      if let link = link(at: index, tokens.upperBound) {
        if link.isPicture { found.hasPicture = true }
        found.texts.append(link.text)
        index = link.end
      } else {
        switch scan.tokens[index].kind {
        case .word, .number, .currency: return nil
        default: index += 1
        }
      }
    }
    return found.texts.isEmpty ? nil : found
  }

  /// `[text](address)` or `![text](address)`; one to a mailbox is whom to ask or where to apply.
  private func link(at start: Int, _ end: Int) -> (text: Range<Int>, isPicture: Bool, end: Int)? {
    let isImage = scan.isSign("!", at: start, end)
    let opening = isImage ? start + 1 : start
    guard scan.isSign("[", at: opening, end),
      let closing = closing("[", "]", at: opening, end),
      scan.isSign("(", at: closing + 1, end), !scan.tokens[closing + 1].isSpaced,
      let close = self.closing("(", ")", at: closing + 1, end),
      !(start..<close).contains(where: { scan.isAtSign($0, close) })
    else { return nil }
    let text = opening + 1..<closing
    let isPicture = isImage || text.first.map { link(at: $0, closing)?.isPicture == true } ?? false
    return (isPicture ? text.upperBound..<text.upperBound : text, isPicture, close + 1)
  }

  /// Text and address of a link have at most so many words and signs.
  private static let longestLink = 200

  /// Where the bracket that opens at `start` is closed.
  private func closing(
    _ open: Unicode.Scalar, _ close: Unicode.Scalar, at start: Int, _ end: Int
  ) -> Int? {
    var depth = 0
    for index in start..<min(end, start + Self.longestLink) {
      if scan.tokens[index].isSign(open) { depth += 1 }
      if scan.tokens[index].isSign(close) {
        depth -= 1
        if depth == 0 { return index }
      }
    }
    return nil
  }

  /// What the line says to a reader: of one link alone its text.
  func addLinks(_ line: inout Line, _ tokens: Range<Int>) -> Range<Int> {
    guard draft.isClippedPage, let links = links(tokens) else { return tokens }
    let texts = links.texts.filter { !$0.isEmpty }
    if links.hasPicture, texts.isEmpty {
      line.evidence.insert(.picture)
      line.kind = .logo
    } else {
      line.evidence.insert(texts.count > 1 ? .links : .loneLink)
      line.kind = .site
    }
    return texts.count == 1 ? texts[0] : tokens
  }
}
