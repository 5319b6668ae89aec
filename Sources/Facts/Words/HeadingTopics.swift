extension Scan {
  /// The topic of a known heading: its words and nothing else but signs at the end.
  package func headingTopic(of range: Range<Int>) -> HeadingTopic? {
    var tokens = range
    while let last = tokens.last, isEnd(self.tokens[last]) { tokens = tokens.dropLast() }
    guard let first = tokens.first, let match = match(.heading, at: first, tokens.upperBound),
      match.end == tokens.upperBound
    else { return nil }
    return HeadingTopic.at(match.value)
  }

  private func isEnd(_ token: Token) -> Bool {
    token.isSign(":") || token.isSign("?") || token.isSign("!") || token.isSign(".")
      || token.isSign("-")
  }
}

/// Whether a heading announces whom to ask or how to apply, in the words that the plain reader knows.
package func announcesContact(_ heading: String) -> Bool {
  withScan(heading) { scan, all in
    switch scan.headingTopic(of: all) {
    case .contact, .apply: true
    default: false
    }
  }
}
