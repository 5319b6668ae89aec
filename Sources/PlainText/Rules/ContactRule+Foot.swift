import Facts

/// Where a page's foot begins: what a page's cleaning left of it are the site's address, number and opening hours.
///
///     Lees meer nieuws                       ← dropped, with the lines below
///     …
///     9200 Dendermonde                       ← left
///     info@school.example
///     Secretariaat open van 8.00 u. tot 16.30 u.
extension ContactRule {
  /// So many lines that end the text follow each other at least: one button does not end it.
  private static let shortestRun = 4
  /// Less than one word in so many is left below: a text with a form in its middle has more.
  private static let shareBelow = 6

  /// The first line of the foot, or the end of the text where it has none.
  static func foot(of text: TextReading) -> Int {
    let kept = text.lines.map { line in
      if case .dropped = line.role { return 0 }
      return line.tokens.count
    }
    let all = kept.reduce(0, +)
    var below = all
    var run: (start: Int, count: Int)?
    for (index, line) in text.lines.enumerated() where !line.isBlank {
      below -= kept[index]
      guard case .dropped(let reason) = line.role, run != nil || endsText(reason) else {
        run = nil
        continue
      }
      run = (run?.start ?? index, (run?.count ?? 0) + 1)
      if let run, run.count >= Self.shortestRun, below * Self.shareBelow < all { return run.start }
    }
    return text.lines.count
  }
}
