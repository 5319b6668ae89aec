import Days
import Diagnostics

/// Reads a plain text as somebody pasted it: facts, the rest as Markdown, and how each line was taken.
///
/// A line is what the shape of its value says; label, colon and place are evidence. Front matter, where the
/// file has some, comes first.
func readPlain(_ source: SourceText) -> Reading {
  var log = DiagnosticLog()
  let source = decoded(source, log: &log)
  let frontMatter = FrontMatter(of: source, log: &log)
  let given = frontMatterFacts(frontMatter, in: source, log: &log)
  return source.bytes.withUnsafeBufferPointer { bytes in
    let firstLine = bytes[..<frontMatter.bodyStart].count { $0 == 0x0A } + 1
    var draft = Draft(
      bytes, frontMatter.bodyStart..<bytes.count, firstLine: firstLine, Vocabulary.shared)
    draft.understand()
    let facts = draft.settle(after: given, in: source, log: &log)
    if let begins = draft.severalPostings() {
      let places = begins.map { Location(SourceSpan(draft.lines[$0].span), in: source) }
      log.add(.severalPostings(at: places[0], others: Array(places.dropFirst())))
    }
    draft.report(in: source, log: &log)
    var writer = BodyWriter(draft)
    let body = writer.write()
    return Reading(
      source: source, reader: .plain, facts: facts, body: body,
      lines: draft.readings(in: source, before: firstLine), diagnostics: log.all)
  }
}

extension Draft {
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>, firstLine: Int,
    _ vocabulary: Vocabulary
  ) {
    var cutter = LineCutter(bytes, vocabulary)
    cutter.cut(range, firstNumber: firstLine)
    self.init(
      Scan(bytes: bytes, tokens: cutter.tokens, vocabulary: vocabulary), cutter.lines)
  }

  /// The phases, in their order.
  mutating func understand() {
    findLanguage()
    dropChrome()
    findFacts()
    findTitle()
    findHeadings()
    findOrganisation()
    readSentences()
    readContacts()
  }

  /// The language that most of the text's small words belong to.
  private mutating func findLanguage() {
    var counts = [0, 0, 0]
    for index in scan.tokens.indices where scan.tokens[index].word >= WordTable.firstNumber {
      if let match = scan.match(.language, at: index, index + 1) { counts[match.language] += 1 }
    }
    guard let best = counts.max(), best > 2 else { return }
    language = counts.firstIndex(of: best).flatMap { VocabularyLanguage.at($0) }
  }

  func report(in source: SourceText, log: inout DiagnosticLog) {
    for index in lines.indices {
      let location = { Location(SourceSpan(scan.span(lines[index].tokens)), in: source) }
      switch lines[index].role {
      case .dropped(let reason): log.add(.dropped(reason.rawValue, at: location()))
      case .unknownFact: log.add(.unknownFact(at: location()))
      default: break
      }
    }
    for note in notes { log.add(note.make(Location(SourceSpan(note.span), in: source))) }
  }

  /// One reading for each line of the file.
  func readings(in source: SourceText, before first: Int) -> [LineReading] {
    var readings: [LineReading] = []
    if first > 1 {
      var number = 1
      var start = 0
      while number < first, let end = source.bytes[start...].firstIndex(of: 0x0A) {
        readings.append(
          LineReading(
            number: number, kind: .frontMatter,
            text: String(decoding: source.bytes[start..<end].filter { $0 != 13 }, as: UTF8.self)))
        start = end + 1
        number += 1
      }
    }
    for (index, line) in lines.enumerated() {
      readings.append(
        LineReading(
          number: line.numbers.lowerBound, kind: kind(index),
          text: String(
            decoding: UnsafeBufferPointer(rebasing: scan.bytes[line.span]), as: UTF8.self),
          outcome: outcomes[index]))
    }
    return readings
  }

  private func kind(_ index: Int) -> LineReading.Kind {
    switch lines[index].role {
    case .blank: .blank
    case .fact: kinds[index] ?? .label
    case .unknownFact: .label
    case .dropped: .dropped
    case .title: .title
    case .heading: .heading
    case .listItem: .listItem
    case .paragraph, .open: .paragraph
    }
  }
}
