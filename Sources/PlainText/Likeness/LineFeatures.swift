import Facts

/// The features of each line of a text: its words, its shape, its place, and those of the lines round it.
///
/// They are what the weights of `Likeness` were fitted to: who changes one fits them anew.
struct LineFeatures {
  /// The lines that are not blank, as they stand in the reading.
  let lines: [Int]
  private let scan: Scan
  private var words: [Word] = []
  private var wordsOfLine: [Range<Int>] = []
  private var looks: [Look] = []
  private var looksOfLine: [Range<Int>] = []
  private var places: [[Look]] = []

  private struct Word {
    let key: WordKey
    let span: Range<Int>
  }

  private struct Look {
    let shape: LineShape
    let step: Int
  }

  init(_ reading: TextReading) {
    scan = reading.scan
    lines = reading.lines.indices.filter {
      !reading.lines[$0].tokens.isEmpty && !reading.lines[$0].isBlank
    }
    for line in lines { readWords(reading.lines[line].tokens) }
    for line in lines.indices { readLooks(line, reading) }
    readPlaces(reading)
  }

  private mutating func readWords(_ tokens: Range<Int>) {
    let start = words.count
    for index in tokens where scan.tokens[index].kind == .word {
      let span = Int(scan.tokens[index].start)..<Int(scan.tokens[index].end)
      words.append(Word(key: WordKey(scan.bytes[span]), span: span))
    }
    wordsOfLine.append(start..<words.count)
  }

  private mutating func readLooks(_ place: Int, _ reading: TextReading) {
    let start = looks.count
    let line = reading.lines[lines[place]]
    let tokens = line.tokens
    let count = wordsOfLine[place].count
    add(.wide, Self.step(count, [0, 1, 2, 3, 4, 6, 9, 14, 25]))
    if count > 0 {
      let capitals = tokens.count { scan.tokens[$0].kind == .word && scan.tokens[$0].isCapital }
      add(.capitals, capitals * 4 / count)
    }
    let first = scan.tokens[tokens.lowerBound]
    let last = scan.tokens[tokens.upperBound - 1]
    add(.begins, sign(of: first))
    add(.ends, sign(of: last))
    if line.marker != .none { add(.bullet, line.marker == .bullet ? 0 : 1) }
    let summary = reading.summary(of: lines[place])
    if summary.may("@") { add(.address, 0) }
    if summary.hasCurrency { add(.currency, 0) }
    if summary.hasNumber { add(.digits, 0) }
    if tokens.contains(where: { scan.tokens[$0].kind == .tab }) { add(.tabs, 0) }
    if summary.may("|") { add(.bar, 0) }
    if summary.may(">") { add(.arrow, 0) }
    if summary.may("/") { add(.slash, 0) }
    if summary.may(":") { add(.colon, 0) }
    if count > 1,
      tokens.allSatisfy({
        scan.tokens[$0].kind != .word || scan.tokens[$0].traits.contains(.allCapitals)
      })
    {
      add(.shouts, 0)
    }
    looksOfLine.append(start..<looks.count)
  }

  private mutating func add(_ shape: LineShape, _ step: Int) {
    looks.append(Look(shape: shape, step: step))
  }

  /// A word small or capital, a number, a sign by its form.
  private func sign(of token: Token) -> Int {
    switch token.kind {
    case .word: token.isCapital ? 1 : 0
    case .number: 2
    case .currency: 3
    case .bullet: 4
    case .tab: 5
    case .sign: token.word < 256 ? Int(token.word) : 6
    }
  }

  private static func step(_ value: Int, _ bounds: [Int]) -> Int {
    bounds.firstIndex { value <= $0 } ?? bounds.count
  }

  private mutating func readPlaces(_ reading: TextReading) {
    let count = lines.count
    let isLong = wordsOfLine.map { $0.count >= Self.longLine }
    let first = isLong.firstIndex(of: true) ?? count
    let last = isLong.lastIndex(of: true) ?? 0
    var times: [WordKey: Int] = [:]
    let keys = lines.indices.map { place in
      words[wordsOfLine[place]].reduce(into: WordKey()) { whole, word in
        for shift in stride(from: 0, to: 64, by: 8) {
          whole.add(UInt8(truncatingIfNeeded: word.key.number >> UInt64(shift)))
        }
      }
    }
    for key in keys { times[key, default: 0] += 1 }
    let isShort = wordsOfLine.map { $0.count <= Self.shortLine }
    var above = 0
    var runsBelow = Array(repeating: 0, count: count)
    for place in lines.indices.reversed().dropFirst() {
      runsBelow[place] = isShort[place + 1] ? runsBelow[place + 1] + 1 : 0
    }
    let far = [-20, -5, 0, 1, 3, 6, 12, 25]
    let near = [0, 1, 2, 3, 5, 8, 13, 20]
    let runs = [0, 1, 3, 7]
    for place in lines.indices {
      let line = reading.lines[lines[place]]
      var looks: [Look] = []
      func add(_ shape: LineShape, _ step: Int) { looks.append(Look(shape: shape, step: step)) }
      if times[keys[place], default: 0] > 1, !wordsOfLine[place].isEmpty { add(.again, 0) }
      if line.isAfterBlank { add(.blankAbove, 0) }
      if line.isBeforeBlank { add(.blankBelow, 0) }
      add(.region, place < first ? 0 : place > last ? 2 : 1)
      add(.toFirst, Self.step(first - place, far))
      add(.toLast, Self.step(place - last, far))
      add(.head, Self.step(place, near))
      add(.foot, Self.step(count - place, near))
      add(.tenth, place * 10 / count)
      add(.runAbove, Self.step(above, runs))
      add(.runBelow, Self.step(runsBelow[place], runs))
      above = isShort[place] ? above + 1 : 0
      places.append(looks)
    }
  }

  /// How many words stand in a line, and in all.
  func words(of place: Int) -> Int { wordsOfLine[place].count }
  var wordCount: Int { words.count }

  /// Some line is as long as a sentence: a page without one is no posting round which furniture stands.
  var holdsText: Bool { wordsOfLine.contains { $0.count >= Self.longLine } }

  private static let longLine = 10
  private static let shortLine = 5

  /// Visits each feature of a line: its key, and its name for whoever asks.
  @inline(__always)
  func forEach(of place: Int, _ visit: (FeatureKey, () -> String) -> Void) {
    func add(_ kind: FeatureKind, _ one: Word) {
      visit(FeatureKey(kind).with(one.key)) { "\(kind.name) \(text(one.span))" }
    }
    func add(_ kind: FeatureKind, _ look: Look) {
      visit(FeatureKey(kind).with(look.shape.key).with(LineShape.numbers[look.step])) {
        "\(kind.name) \(look.shape) \(look.step)"
      }
    }
    let own = words[wordsOfLine[place]]
    for word in own {
      add(.word, word)
      if word.span.count > Self.stem {
        let stem = cut(word.span.lowerBound..<word.span.lowerBound + Self.stem)
        add(.stem, Word(key: WordKey(scan.bytes[stem]), span: stem))
        let ending = cut(word.span.upperBound - Self.ending..<word.span.upperBound)
        add(.ending, Word(key: WordKey(scan.bytes[ending]), span: ending))
      }
    }
    for (one, two) in zip(own, own.dropFirst()) {
      visit(FeatureKey(.pair).with(one.key).with(two.key)) {
        "pair \(text(one.span)) \(text(two.span))"
      }
    }
    if let first = own.first, let last = own.last {
      add(.first, first)
      add(.last, last)
      if own.count <= Self.few {
        visit(own.reduce(FeatureKey(.whole)) { $0.with($1.key) }) {
          "whole " + own.map { text($0.span) }.joined(separator: " ")
        }
      }
    }
    for look in looks[looksOfLine[place]] { add(.shape, look) }
    for look in places[place] { add(.place, look) }
    for (distance, kind) in [(-1, FeatureKind.above), (1, .below), (-2, .higher), (2, .lower)] {
      let other = place + distance
      guard lines.indices.contains(other) else {
        add(kind, Look(shape: .none, step: 0))
        continue
      }
      for look in looks[looksOfLine[other]] { add(kind, look) }
      for word in words[wordsOfLine[other]].prefix(Self.neighbour) { add(kind, word) }
    }
  }

  private static let stem = 5
  private static let ending = 4
  private static let few = 4
  /// Of a line beside it the first words are enough.
  private static let neighbour = 12

  /// Not within a letter of several bytes.
  private func cut(_ span: Range<Int>) -> Range<Int> {
    var (start, end) = (span.lowerBound, span.upperBound)
    while start > 0, UTF8.isContinuation(scan.bytes[start]) { start -= 1 }
    while end < scan.bytes.count, UTF8.isContinuation(scan.bytes[end]) { end += 1 }
    return start..<end
  }

  private func text(_ span: Range<Int>) -> String { WordKey.text(scan.bytes[span]) }
}
