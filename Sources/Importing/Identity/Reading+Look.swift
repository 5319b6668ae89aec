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
    var lines = own.enumerated().map { number, line -> LookedLine in
      let sourceLine = body.sourceLine(of: number + 1)
      let position = sourceLine - before - 1
      guard plain.indices.contains(position), words(line) == words(plain[position]),
        !line.hasPrefix("#") || !text.isHeading(marked[position])
      else { return LookedLine(text: line, sourceLine: sourceLine) }
      return LookedLine(text: marked[position], sourceLine: sourceLine, position: position)
    }
    lines = lines.enumerated().filter { !isGap($0.offset, in: lines, of: marked) }.map(\.element)
    return Reading(
      source: source, reader: reader, facts: facts,
      body: Body(
        markdown: Array(lines.map(\.text).joined(separator: "\n").utf8),
        lines: .table(lines.map { Int32($0.sourceLine) })),
      lines: self.lines, language: language, diagnostics: diagnostics)
  }

  /// Whether a line is an empty one between two that stand close in the document.
  private func isGap(_ number: Int, in lines: [LookedLine], of marked: [Substring]) -> Bool {
    guard lines[number].text.isEmpty, number > 0, number + 1 < lines.count,
      let above = lines[number - 1].position, let below = lines[number + 1].position
    else { return false }
    return above + 1 == below && !marked[above].isEmpty
  }

  /// A line without its signs, and without the number that it has in a list.
  private func words(_ line: Substring) -> String {
    let item = line.prefixMatch(of: #/\s*\d+\.\s+/#)
    return String(
      line[(item?.range.upperBound ?? line.startIndex)...].filter { $0.isLetter || $0.isNumber })
  }
}

private struct LookedLine {
  let text: Substring
  let sourceLine: Int
  /// Of the line in the document whose look it has.
  var position: Int?
}

extension RichText {
  /// Whether a line that the reader takes for a heading may be one: an item of a list is none, nor is a plain paragraph
  /// of a document that says which of its lines are headings.
  fileprivate func isHeading(_ line: Substring) -> Bool {
    if line.hasPrefix("#") { return true }
    if line.prefixMatch(of: #/\s*(?:-|\d+\.)\s/#) != nil { return false }
    return !hasSections || (line.hasPrefix("**") && line.hasSuffix("**"))
  }

  private var hasSections: Bool {
    blocks.contains { if case .heading(let level, _) = $0 { level > 1 } else { false } }
  }
}
