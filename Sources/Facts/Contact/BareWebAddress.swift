/// Addresses of pages that are written without `https://` and without `www.`.
extension Scan {
  /// "jobs.nuvia.example/design" at token `index`; the token after it.
  ///
  /// A site alone may be anything with a full stop in it: an address is of a page, and nothing in it is apart.
  package func bareWebAddress(at index: Int, _ end: Int) -> Int? {
    guard index < end, tokens[index].kind == .word, tokens[index].length >= Self.shortestLabel,
      index == 0 || tokens[index].isSpaced || tokens[index - 1].isSign("(")
        || tokens[index - 1].isSign("[")
    else { return nil }
    var position = index + 1
    var last: Token?
    while position + 1 < end, !tokens[position].isSpaced, !tokens[position + 1].isSpaced,
      tokens[position].isSign(".") || tokens[position].isSign("-"),
      tokens[position + 1].kind == .word
    {
      last = tokens[position].isSign(".") ? tokens[position + 1] : nil
      position += 2
    }
    guard let last, !last.isCapital, (2...Self.longestTop).contains(last.length),
      isSign("/", at: position, end), !tokens[position].isSpaced, position + 1 < end,
      !tokens[position + 1].isSpaced, tokens[position + 1].kind == .word
    else { return nil }
    while position < end, !tokens[position].isSpaced, isOfPath(tokens[position]) { position += 1 }
    while tokens[position - 1].kind == .sign, !tokens[position - 1].isSign("/") { position -= 1 }
    return position
  }

  private func isOfPath(_ token: Token) -> Bool {
    token.kind == .word || token.kind == .number
      || ["/", "-", "_", ".", "?", "=", "&", "%"].contains { token.isSign($0) }
  }

  /// "z.B./u.a." has parts of one letter.
  private static var shortestLabel: Int { 3 }
  /// ".example", ".amsterdam": the last part of a site's name is no longer.
  private static var longestTop: Int { 12 }
}
