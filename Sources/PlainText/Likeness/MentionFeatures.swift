import Facts

/// The features of a day or a town in a text: the words round it and those over it.
///
/// They are what the weights of `DayRoles` and `TownRoles` were fitted to: who changes one fits them anew.
struct MentionFeatures {
  let reading: TextReading
  private var scan: Scan { reading.scan }

  /// A stretch of a line, with what is known of it beside its words.
  struct Mention {
    let tokens: Range<Int>
    let line: Int
    let shapes: [(LineShape, step: Int)]

    var withoutShapes: Self { Self(tokens: tokens, line: line, shapes: []) }
  }

  /// Visits each feature of a mention: its key, and its name for whoever asks.
  @inline(__always)
  func forEach(of mention: Mention, _ visit: (FeatureKey, () -> String) -> Void) {
    let index = mention.line
    let line = reading.lines[index].tokens
    // Near it: a line may be a whole book.
    let start = max(line.lowerBound, mention.tokens.lowerBound - Self.near)
    let end = min(line.upperBound, mention.tokens.upperBound + Self.near)
    let before = (start..<mention.tokens.lowerBound).filter(isWord).suffix(Self.before)
    let behind = (mention.tokens.upperBound..<end).filter(isWord).prefix(Self.behind)
    func add(_ kind: FeatureKind, _ words: some Sequence<Int>) {
      let words = Array(words)
      visit(words.reduce(FeatureKey(kind)) { $0.with(key($1)) }) {
        ([kind.name] + words.map(text)).joined(separator: " ")
      }
    }
    for (kind, words) in [(FeatureKind.before, Array(before)), (.behind, Array(behind))] {
      for word in words {
        add(kind, [word])
        let span = scan.span(word..<word + 1)
        guard span.count > Self.stem else { continue }
        for (part, stretch) in [
          (FeatureKind.stem, span.lowerBound..<span.lowerBound + Self.stem),
          (.ending, span.upperBound - Self.stem..<span.upperBound),
        ] {
          visit(FeatureKey(part).with(WordKey(scan.bytes[stretch]))) {
            "\(part.name) \(WordKey.text(scan.bytes[stretch]))"
          }
        }
      }
    }
    if !before.isEmpty { add(.joint, before.suffix(1)) }
    if before.count > 1 { add(.joint, before.suffix(2)) }
    if !behind.isEmpty { add(.first, behind.prefix(1)) }
    // A heading says what stands alone below it; of a sentence it says little.
    if before.count < 2, behind.count < 3,
      let above = (0..<index).last(where: { !reading.lines[$0].isBlank })
    {
      for word in reading.lines[above].tokens.prefix(Self.near).filter(isWord).prefix(Self.above) {
        add(.heading, [word])
      }
    }
    for (shape, step) in mention.shapes {
      visit(FeatureKey(.shape).with(shape.key).with(LineShape.numbers[step])) {
        "shape \(shape) \(step)"
      }
    }
  }

  private func isWord(_ index: Int) -> Bool { scan.tokens[index].kind == .word }
  private func key(_ index: Int) -> WordKey { WordKey(scan.bytes[scan.span(index..<index + 1)]) }
  private func text(_ index: Int) -> String {
    WordKey.text(scan.bytes[scan.span(index..<index + 1)])
  }

  /// In tokens, signs among them.
  private static let near = 30
  private static let before = 7
  private static let behind = 6
  private static let above = 6
  /// In bytes: a letter cut through is the same in all texts.
  private static let stem = 6
}
