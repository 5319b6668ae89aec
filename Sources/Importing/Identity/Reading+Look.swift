import Diagnostics
import PlainText
import Postings

extension Reading {
  /// The same with the look of the text it was read from: levels of lists, emphasis, and words that link. The reader
  /// says which lines stay, and has what stands in them from the plain form of `text`; whatever it has changed stays
  /// as the reader has it.
  func looking(as text: RichText) -> Reading {
    let plain = text.plain.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = text.markdown.split(separator: "\n", omittingEmptySubsequences: false)
    guard plain.count == marked.count else { return self }
    let own = String(decoding: body.markdown, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
    // The text follows the front matter and an empty line.
    let all = source.text.split(separator: "\n", omittingEmptySubsequences: false).count
    let before = all - plain.count
    let lines = own.enumerated().map { number, line -> Substring in
      let position = body.sourceLine(of: number + 1) - before - 1
      guard plain.indices.contains(position), !line.hasPrefix("#"),
        words(line) == words(plain[position])
      else { return line }
      return marked[position]
    }
    return Reading(
      source: source, reader: reader, facts: facts,
      body: Body(markdown: Array(lines.joined(separator: "\n").utf8), lines: body.lines),
      lines: self.lines, language: language, diagnostics: diagnostics)
  }

  /// A line without its signs.
  private func words(_ line: Substring) -> String {
    String(line.filter { $0.isLetter || $0.isNumber })
  }
}
