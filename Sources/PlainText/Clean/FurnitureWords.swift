import Facts

/// What a line's words say of furniture.
struct FurnitureWords {
  /// The kind that most of them are of.
  private(set) var kind: FurnitureKind?
  /// The kind of the phrase that the line begins with, where lines of furniture begin so.
  private(set) var start: FurnitureKind?
  /// Phrases that only furniture holds.
  private(set) var within = 0
  /// One of them is no counter's.
  private(set) var holdsMoreThanCounts = false
  private(set) var phrases = 0
  /// Words in phrases of furniture, words that nobody knows, all words, numbers.
  private(set) var covered = 0
  private(set) var unknown = 0
  private(set) var words = 0
  private(set) var numbers = 0
  private(set) var hasLongNumber = false
  /// A number stands near a phrase that only counters hold: "140 reviews", not "reviews and reports for 140 miles".
  private(set) var isCounted = false
  /// It is more than one word: "mensen hebben gesolliciteerd".
  private(set) var countsAtLength = false
  private(set) var icons = 0
  private(set) var endsAsLogo = false
  private(set) var hasPress = false
  private(set) var hasThing = false
  /// The first or the last word asks to press.
  private(set) var isLedByPress = false

  init() {}

  init(_ scan: Scan, _ tokens: Range<Int>) {
    var tally = Tally()
    let lead = Self.behindArrows(scan, tokens)
    var index = tokens.lowerBound
    while index < tokens.upperBound {
      let token = scan.tokens[index]
      guard let found = scan.longest(.chrome, at: index, tokens.upperBound) else {
        addOther(scan, token, index)
        index += 1
        continue
      }
      let count = (index..<found.end).count { scan.tokens[$0].kind == .word }
      words += count
      var isKnown = false
      // A line may begin with a phrase and its word be of a longer one: "Tailor my", "Tailor my resume".
      let starts =
        index == lead ? scan.values(.chrome, at: index, tokens.upperBound) : 0
      let values = found.values | starts & Self.starts
      ChromeWords.forEach(in: values) { value in
        guard let sign = value.sign else {
          switch value {
          case .icon: icons += 1
          case .end: endsAsLogo = endsAsLogo || found.end == tokens.upperBound
          default: break
          }
          return
        }
        switch sign.fit {
        case .whole: tally.add(sign.kind, 1)
        case .start:
          guard index == lead else { return }
          start = start ?? sign.kind
          tally.add(sign.kind, 2)
        case .within:
          within += 1
          holdsMoreThanCounts = holdsMoreThanCounts || sign.kind != .counter
          if sign.kind == .counter {
            if found.end - index > 1 { countsAtLength = true }
            isCounted =
              isCounted || countsAtLength
              || Self.isNumber(near: index..<found.end, scan, tokens)
          }
          tally.add(sign.kind, 3)
        }
        isKnown = true
      }
      for place in index..<found.end { notePress(scan, place, tokens) }
      if isKnown {
        phrases += 1
        covered += count
      } else {
        unknown += count
      }
      index = found.end
    }
    kind = tally.main
  }

  /// How much is said for each kind, and the first of which most is said.
  private struct Tally {
    private(set) var main: FurnitureKind?
    private var best: UInt64 = 0
    private var counts: UInt64 = 0

    mutating func add(_ kind: FurnitureKind, _ much: UInt64) {
      let place = UInt64(kind.rawValue) * Self.bits
      let sum = min(counts >> place & Self.most + much, Self.most)
      counts = counts & ~(Self.most << place) | sum << place
      if sum > best { (best, main) = (sum, kind) }
    }

    /// Each kind's count has so many bits of one number, and goes no higher.
    private static let (bits, most): (UInt64, UInt64) = (5, 31)
  }

  /// The first word behind the arrows of a link: "< Back to the results", "« Vorig bericht".
  private static func behindArrows(_ scan: Scan, _ tokens: Range<Int>) -> Int {
    tokens.first { index in
      let token = scan.tokens[index]
      if token.isSign("("), scan.isSign(")", at: tokens.upperBound - 1, tokens.upperBound) {
        return false
      }
      // "⟵", "»"
      let isArrow = (token.kind == .sign || token.kind == .bullet) && token.length > 1
      return !(token.isSign("<") || token.isSign(">") || isArrow)
    } ?? tokens.lowerBound
  }

  /// A number within a few tokens of a phrase.
  private static func isNumber(near phrase: Range<Int>, _ scan: Scan, _ tokens: Range<Int>) -> Bool
  {
    let first = max(tokens.lowerBound, phrase.lowerBound - farthestNumber)
    return (first..<min(tokens.upperBound, phrase.upperBound + farthestNumber)).contains {
      scan.tokens[$0].kind == .number
    }
  }

  /// "14 mensen hebben deze vacature al bekeken"
  private static let farthestNumber = 5

  private static let starts = ChromeWords.mask { $0.sign?.fit == .start }

  private mutating func addOther(_ scan: Scan, _ token: Token, _ index: Int) {
    switch token.kind {
    case .word:
      words += 1
      if !scan.has(.language, at: index, index + 1) { unknown += 1 }
    case .number:
      numbers += 1
      if token.length > Self.longestCount { hasLongNumber = true }
    default: break
    }
  }

  private mutating func notePress(_ scan: Scan, _ place: Int, _ tokens: Range<Int>) {
    guard let alone = scan.longest(.chrome, at: place, place + 1) else { return }
    if alone.values & 1 << UInt64(ChromeWords.press.rawValue) != 0 {
      hasPress = true
      if place == tokens.lowerBound || place == tokens.upperBound - 1 { isLedByPress = true }
    }
    if alone.values & 1 << UInt64(ChromeWords.thing.rawValue) != 0 { hasThing = true }
  }

  /// Words of furniture, small words between them, and at most a short number.
  var isWhole: Bool {
    covered > 0 && unknown == 0 && words <= Self.mostWords && covered * 2 >= words
      && numbers <= Self.mostNumbers
      && !hasLongNumber
  }

  /// "+250": a longer number is a year, a code or an amount.
  private static let longestCount = 3
  /// A row of buttons has no more words: a longer one is a text that speaks of them.
  private static let mostWords = 14
  /// "1 van 38"
  private static let mostNumbers = 2
}
