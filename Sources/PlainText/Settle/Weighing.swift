package import Diagnostics
import Facts
package import Postings

/// How the candidates for a field were weighed, for people who want to know why.
package struct Weighing: Sendable {
  package let field: Field
  /// Below it nobody is chosen.
  package let bar: Int
  /// The heaviest first.
  package let candidates: [Candidate]

  package struct Candidate: Sendable {
    package let text: String
    /// The line of the file where it speaks best for itself.
    package let line: Int
    package let score: Int
    package let isTaken: Bool
    package let pros: [String]
    package let cons: [String]
  }
}

/// The weighings of a plain text, in the order of their fields. The text is read for it once more, since the
/// thousands of postings of a board are not asked.
package func weighings(of source: SourceText) -> [Weighing] {
  read(source) { reading, offset in
    reading.choices.map { Weighing($0.field, $0.choice, reading, offset) }
  }
}

/// The choices themselves, for the tests of the weights.
func choices(in source: SourceText) -> [(field: Field, choice: Choice)] {
  read(source) { reading, _ in reading.choices }
}

private func read<Result>(_ source: SourceText, _ take: (TextReading, Int) -> Result) -> Result {
  var log = DiagnosticLog()
  let source = decodedPaste(source, log: &log)
  let frontMatter = FrontMatter(of: source, log: &log)
  return source.bytes.withUnsafeBufferPointer { bytes in
    var reading =
      isPlain(source)
      ? TextReading(bytes, frontMatter.bodyStart..<bytes.count, firstLine: 1, Vocabulary.shared)
      : TextReading(
        markdown: bytes, frontMatter, frontMatterFacts(frontMatter, in: source, log: &log),
        firstLine: 1)
    reading.understand()
    return take(reading, bytes[..<frontMatter.bodyStart].count { $0 == 0x0A })
  }
}

extension Weighing {
  fileprivate init(_ field: Field, _ choice: Choice, _ reading: TextReading, _ offset: Int) {
    self.field = field
    bar = choice.weights.bar
    let winner = choice.winner?.best
    candidates = choice.weighed.map { weighed in
      func name(_ piece: Evidence) -> String { "\(piece) \(choice.weights.of(piece))" }
      let pieces = weighed.evidence.pieces.filter { choice.weights.of($0) != 0 }
      return Candidate(
        text: reading.scan.line(weighed.best.tokens),
        line: reading.lines[weighed.best.line].number + offset, score: weighed.score,
        isTaken: winner.map { $0.tokens == weighed.best.tokens } ?? false,
        pros: pieces.filter { choice.weights.of($0) > 0 }.map(name),
        cons: pieces.filter { choice.weights.of($0) < 0 }.map(name))
    }
  }
}
