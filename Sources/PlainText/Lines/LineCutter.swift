import Facts
import Postings

/// Cuts a text into lines and tokens, and takes each line's marker off.
struct LineCutter {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let vocabulary: Vocabulary
  private var tokenizer: Tokenizer
  private(set) var lines: [PlainLine] = []

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ vocabulary: Vocabulary
  ) {
    self.bytes = bytes
    self.vocabulary = vocabulary
    tokenizer = Tokenizer(bytes, vocabulary.words)
  }

  /// The lines and tokens, which the cutter then does not hold any more.
  consuming func finish() -> (lines: [PlainLine], tokens: [Token]) { (lines, tokenizer.tokens) }

  /// Cuts `range`, whose first line is line `number` of the file.
  mutating func cut(_ range: Range<Int>, firstNumber: Int) {
    tokenizer.reserve(range.count / 5 + 16)
    lines.reserveCapacity(range.count / 40 + 8)
    var number = firstNumber
    var start = range.lowerBound
    var isAfterBlank = true
    while start < range.upperBound {
      var end = lineEnd(from: start, range.upperBound)
      line(start..<end, number, isAfterBlank)
      isAfterBlank = lines.last?.isBlank ?? true
      if isAfterBlank, lines.count > 1 { lines[lines.count - 2].isBeforeBlank = true }
      if end < range.upperBound, bytes[end] == UInt8(ascii: "\r"), end + 1 < range.upperBound,
        bytes[end + 1] == UInt8(ascii: "\n")
      {
        end += 1
      }
      start = end + 1
      number += 1
    }
    if let last = lines.indices.last { lines[last].isBeforeBlank = true }
  }

  /// The next line feed or carriage return, or the end; sixteen bytes are looked at together.
  private func lineEnd(from start: Int, _ end: Int) -> Int {
    typealias Lane = SIMD16<UInt8>
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + Lane.scalarCount <= end {
      let lane = raw.loadUnaligned(fromByteOffset: index, as: Lane.self)
      let ends = (lane .== Lane(repeating: 0x0A)) .| (lane .== Lane(repeating: 0x0D))
      // `any` would look at each byte by itself.
      let halves = unsafeBitCast(ends, to: SIMD2<UInt64>.self)
      if halves[0] | halves[1] != 0 { break }
      index += Lane.scalarCount
    }
    while index < end, bytes[index] != UInt8(ascii: "\n"), bytes[index] != UInt8(ascii: "\r") {
      index += 1
    }
    return index
  }

  private mutating func line(_ span: Range<Int>, _ number: Int, _ isAfterBlank: Bool) {
    let first = tokenizer.tokens.count
    let (depth, content) = withoutQuotes(span)
    tokenizer.scan(content..<span.upperBound)
    let all = tokenizer.tokens
    var start = first
    let end = all.count
    // The row of a table begins with a bar.
    while start < end, all[start].isSign("|"), start + 1 < end { start += 1 }
    var marker = PlainLine.Marker.none
    if start < end {
      (marker, start) = self.marker(all, start, end)
    }
    lines.append(
      PlainLine(
        number: number, span: span, tokens: start..<end, marker: marker, depth: depth,
        isAfterBlank: isAfterBlank, role: start == end && marker == .none ? .blank : .open))
  }

  /// The signs that mail programs put before each line of a quoted text, and where the line itself begins.
  private func withoutQuotes(_ span: Range<Int>) -> (depth: Int, start: Int) {
    var depth = 0
    var index = span.lowerBound
    while index < span.upperBound,
      bytes[index] == UInt8(ascii: ">") || bytes[index] <= UInt8(ascii: " ")
    {
      if bytes[index] == UInt8(ascii: ">") { depth += 1 }
      index += 1
    }
    return depth == 0 ? (0, span.lowerBound) : (depth, index)
  }

  private func isMonth(_ token: Token) -> Bool {
    vocabulary.senses(startingWith: token.word) & Sense.month.bit != 0
  }

  /// `»` or `›`: no other quotation mark stands alone before a line.
  private func isArrow(_ token: Token) -> Bool {
    let start = Int(token.start)
    return bytes[start] == 0xC2 || bytes[start] == 0xE2 && bytes[start + 2] == 0xBA
  }

  private func marker(_ tokens: [Token], _ start: Int, _ end: Int) -> (PlainLine.Marker, Int) {
    let token = tokens[start]
    let next = start + 1
    let isSpaced = next == end || tokens[next].isSpaced || tokens[next].kind == .tab
    func skipTab(_ index: Int) -> Int {
      index < end && tokens[index].kind == .tab ? index + 1 : index
    }
    switch token.kind {
    case .bullet:
      return (.bullet, skipTab(next))
    case .sign where token.isSign("-") || token.isSign("*") || token.isSign("+"):
      if isSpaced, next < end { return (.bullet, skipTab(next)) }
      // "-Standplaats": a dash that touches a word, but no "--" and no number.
      if token.isSign("-"), next < end, tokens[next].kind == .word, tokens[next].length > 1 {
        return (.bullet, next)
      }
    case .sign where token.isSign("\"") && token.length > 1 && isArrow(token):
      // "» je runt de keuken", "› Auskunft am Schalter"
      if isSpaced, next < end { return (.bullet, skipTab(next)) }
    case .sign where token.isSign("#"):
      var level = 0
      var index = start
      while index < end, tokens[index].isSign("#"), index == start || !tokens[index].isSpaced {
        level += 1
        index += 1
      }
      if level <= Self.deepestHeading, index < end, tokens[index].isSpaced {
        return (.hash(level), index)
      }
    case .number where token.length <= 2 && next < end:
      if tokens[next].isSign(".") || tokens[next].isSign(")"), !tokens[next].isSpaced,
        next + 1 < end, tokens[next + 1].isSpaced || tokens[next + 1].kind == .tab,
        // "31. 10." and "31. Oktober" begin with a day.
        !(tokens[next].isSign(".")
          && (tokens[next + 1].kind == .number || isMonth(tokens[next + 1])))
      {
        var value = 0
        for byte in bytes[Int(token.start)..<Int(token.end)] { value = value * 10 + Int(byte & 15) }
        return (.number(value), skipTab(next + 1))
      }
    case .word
    where token.length == 1 && next < end && isSpaced
      && bytes[Int(token.start)] == UInt8(ascii: "o"):
      // Word's second bullet copies as "o".
      return (.bullet, skipTab(next))
    default: break
    }
    return (.none, start)
  }

  /// HTML and Markdown have six levels of headings.
  private static let deepestHeading = 6
}
