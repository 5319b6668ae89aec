import Facts
import Postings

/// Names of icons, as a font of icons leaves them in a copied text: "location_on Hengelo", "schedule".
extension TextReading {
  /// Takes the names at the beginnings of lines off, when enough lines begin so to be sure: "check" and "mail"
  /// are words as well, `location_on` is none. In lines that stand together they were the bullets of a list.
  mutating func takeGlyphs() {
    let led = lines.indices.filter { summary(of: $0).may(.chrome) && glyphsEnd($0) != nil }
    guard led.count >= Self.leastLed, led.contains(where: { summary(of: $0).may("_") }) else {
      return
    }
    let neighbours = Set(led)
    for index in led {
      guard let end = glyphsEnd(index) else { continue }
      if end == lines[index].tokens.upperBound {
        drop(index, .icons)
        continue
      }
      lines[index].tokens = end..<lines[index].tokens.upperBound
      if neighbours.contains(index - 1) || neighbours.contains(index + 1) {
        lines[index].marker = .bullet
      }
    }
  }

  /// The token after the names at the beginning of a line: in small letters, and no sentence goes on after.
  private func glyphsEnd(_ index: Int) -> Int? {
    guard lines[index].marker == .none else { return nil }
    let tokens = lines[index].tokens
    var end = tokens.lowerBound
    while end < tokens.upperBound, !scan.tokens[end].isCapital,
      let after = scan.match(.chrome, is: ChromeWords.glyph.index, at: end, tokens.upperBound)
    {
      end = after
    }
    guard end > tokens.lowerBound else { return nil }
    guard end < tokens.upperBound else { return end }
    let next = scan.tokens[end]
    let isValue =
      next.isCapital || next.kind != .word || scan.mailAddress(at: end, tokens.upperBound) != nil
    return isValue ? end : nil
  }

  /// So many lines begin with the name of an icon when a font of icons was copied.
  private static let leastLed = 3
}
