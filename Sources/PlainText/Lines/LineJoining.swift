import Facts
import Postings

/// Puts lines together, and their tokens with them: of a divided word one is left.
struct LineJoining {
  private(set) var lines: [PlainLine] = []
  private(set) var tokens: [Token] = []
  private(set) var crossesPages = false
  private let source: [Token]
  /// How many of the source's tokens were taken.
  private var taken = 0
  /// The header and the number between two pages, while a paragraph goes on over them.
  private var waiting: (lines: [PlainLine], tokens: [Token], start: Int) = ([], [], 0)

  init(_ source: [Token]) {
    self.source = source
    tokens.reserveCapacity(source.count)
  }

  /// Appends a line that stands for itself.
  mutating func add(_ line: PlainLine) {
    placeWaiting()
    var line = line
    let start = take(line.tokens)
    line.tokens = start..<tokens.count
    lines.append(line)
  }

  /// Appends a line to the one before it.
  mutating func join(_ line: PlainLine, _ joint: LineJoint) {
    guard var whole = lines.popLast() else { return add(line) }
    if whole.parts.isEmpty { whole.parts = [part(whole, tokens[whole.tokens])] }
    let last = whole.parts.count - 1
    whole.parts.append(part(line, source[line.tokens]))
    whole.parts[last].touchesNext = joint.isTight
    switch joint {
    // A line break is no gap between columns.
    case .blank: tokens[take(line.tokens)].traits.remove(.farSpaced)
    case .touching: tokens[take(line.tokens)].traits.subtract([.spaced, .farSpaced])
    case .divided(let word):
      let text = whole.parts[last].text
      whole.parts[last].text = text.lowerBound..<removeHalf(text.upperBound)
      tokens[take(line.tokens)] = word
    }
    whole.span = whole.span.lowerBound..<line.span.upperBound
    whole.tokens = whole.tokens.lowerBound..<tokens.count
    whole.isBeforeBlank = line.isBeforeBlank
    lines.append(whole)
  }

  /// Appends a line to the last open one: what stands between, a page's end, comes after both.
  mutating func joinOverPage(_ line: PlainLine, _ joint: LineJoint) {
    guard let open = lines.lastIndex(where: { $0.role == .open }) else { return add(line) }
    // While lines wait, the paragraph is the last of all: where another page begins at once, nothing stands
    // between that could wait as well.
    if waiting.lines.isEmpty {
      let start = lines[open].tokens.upperBound
      waiting = (Array(lines[(open + 1)...]), Array(tokens[start...]), start)
      lines.removeSubrange((open + 1)...)
      tokens.removeSubrange(start...)
    }
    crossesPages = true
    join(line, joint)
  }

  mutating func finish() {
    placeWaiting()
    tokens.append(contentsOf: source[taken...])
  }

  private mutating func placeWaiting() {
    guard !waiting.lines.isEmpty else { return }
    let shift = tokens.count - waiting.start
    tokens.append(contentsOf: waiting.tokens)
    for var line in waiting.lines {
      line.tokens = line.tokens.lowerBound + shift..<line.tokens.upperBound + shift
      lines.append(line)
    }
    waiting = ([], [], 0)
  }

  /// Takes the word before the hyphen away, and the hyphen; returns where the word's text ends.
  private mutating func removeHalf(_ end: Int) -> Int {
    guard let last = tokens.popLast() else { return end }
    // A soft hyphen is the end of the word's own token.
    guard last.kind == .sign else { return Int(last.end) - 2 }
    return tokens.popLast().map { Int($0.end) } ?? end
  }

  private func part(_ line: PlainLine, _ tokens: ArraySlice<Token>) -> PlainLine.Part {
    var text = line.span.lowerBound..<line.span.lowerBound
    if let first = tokens.first, let last = tokens.last { text = Int(first.start)..<Int(last.end) }
    return PlainLine.Part(number: line.number, span: line.span, text: text)
  }

  /// Appends the source's tokens up to the end of `range` and returns where those of `range` begin.
  private mutating func take(_ range: Range<Int>) -> Int {
    tokens.append(contentsOf: source[taken..<range.lowerBound])
    let start = tokens.count
    tokens.append(contentsOf: source[range])
    taken = range.upperBound
    return start
  }
}
