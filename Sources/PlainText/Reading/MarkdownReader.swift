import Diagnostics
import Facts
import Postings

/// Reads a Markdown posting: front matter gives stated facts; what it leaves out the body gives, read as plain text
/// is (headings, signs of lists and emphasis are evidence). The body stays as it is; of a page that somebody saved, its
/// furniture goes (`ClippedBody`).
func readMarkdown(_ source: SourceText) -> Reading {
  var log = DiagnosticLog()
  let source = decoded(source, log: &log)
  let frontMatter = FrontMatter(of: source, log: &log)
  var facts = frontMatterFacts(frontMatter, in: source, log: &log)
  let (language, body, lines) = source.bytes.withUnsafeBufferPointer { bytes in
    let firstLine = source.lineNumber(ofBody: frontMatter.bodyStart)
    var reading = TextReading(markdown: bytes, frontMatter, facts, firstLine: firstLine)
    reading.understand()
    if let refusal = reading.refusal(in: source) {
      log.add(refusal)
    } else {
      facts = reading.settle(after: facts, in: source, log: &log)
    }
    let body = frontMatter.body(of: source)
    guard reading.isClippedPage else { return (reading.language, body, [LineReading]()) }
    let clipped = ClippedBody(&reading, bytes)
    for line in clipped.left { log.add(.dropped(line.reason, at: Location(line.span, in: source))) }
    return (
      reading.language, clipped.body(body, from: frontMatter.bodyStart),
      clipped.left.isEmpty ? [] : reading.readings(in: source, before: firstLine)
    )
  }
  return Reading(
    source: source, reader: .markdown, facts: facts, body: body, lines: lines,
    language: language?.rawValue, diagnostics: log.all)
}

extension TextReading {
  /// The body of a Markdown posting, which is not asked for what its front matter states. A page is what a clipper
  /// wrote the front matter of, or nobody.
  init(
    markdown bytes: UnsafeBufferPointer<UInt8>, _ frontMatter: FrontMatter, _ facts: [Fact],
    firstLine: Int
  ) {
    self.init(
      bytes, frontMatter.bodyStart..<bytes.count, firstLine: firstLine, Vocabulary.shared)
    isMarkdown = true
    isClippedPage = frontMatter.entries.isEmpty || WebClipping.isOne(frontMatter.entries)
    leaveOut(facts)
  }
}

/// The facts of the front matter, stated; for both readers.
func frontMatterFacts(
  _ frontMatter: FrontMatter, in source: SourceText, log: inout DiagnosticLog
) -> [Fact] {
  var facts: [Fact] = []
  let clipping = WebClipping(frontMatter.entries, body: source.bytes[frontMatter.bodyStart...])
  for entry in clipping?.leftOut ?? [] { log.add(.ofClipping(entry, in: source)) }
  let written = clipping?.entries ?? frontMatter.entries
  // Nearly all keys are known as they are, and nobody asks.
  lazy var given = Set(written.map(\.key))
  let entries = written.map { withKnownKey(asDay($0), among: given) }
  FieldReading(Field.table, in: source).read(entries, log: &log) { found in
    let field = Field.of(row: found.position)
    var value = found.value
    if field == .organisation, case .text(let name) = value {
      value = .text(recogniseOrganisation(name))
    }
    facts.append(
      Fact(
        field: field, value: value, raw: source.text(in: found.node.span),
        span: found.node.span, rule: "front-matter", certainty: .stated))
  }
  return facts + factsWithin(facts)
}

/// "published: 2027-02-03" is the day of the posting, where "published: true" says that it is no draft.
private func asDay(_ entry: YAMLEntry) -> YAMLEntry {
  guard entry.key == "published", let text = entry.value.text, recogniseDay(text) != nil else {
    return entry
  }
  return YAMLEntry(key: Field.posted.rawValue, keySpan: entry.keySpan, value: entry.value)
}

/// An entry whose key is a label that the vocabularies know ("startdatum", "closing date") under the key of
/// its field, unless the field has an entry of its own.
private func withKnownKey(
  _ entry: YAMLEntry, among given: @autoclosure () -> Set<String>
) -> YAMLEntry {
  guard Field.table.position(of: entry.key) == nil else { return entry }
  // "vacature" is a key of many things.
  guard let field = field(named: entry.key), field != .title,
    !field.row.names.contains(where: { given().contains($0) })
  else {
    return entry
  }
  return YAMLEntry(key: field.rawValue, keySpan: entry.keySpan, value: entry.value)
}

/// What a value says of a field that front matter leaves out: scales within pay, a workplace among places.
private func factsWithin(_ facts: [Fact]) -> [Fact] {
  var more: [Fact] = []
  func add(_ field: Field, _ value: FactValue?, _ fact: Fact) {
    guard let value, !facts.contains(where: { $0.field == field }) else { return }
    more.append(
      Fact(
        field: field, value: value, raw: fact.raw, span: fact.span, rule: fact.rule,
        certainty: .stated))
  }
  for fact in facts {
    switch (fact.field, fact.value) {
    case (.pay, .pay(let pay)):
      let scales = withScan(pay.text) { scan, all in scan.scales(in: all, labelled: false) }
      add(.scales, scales.isEmpty ? nil : .texts(scales), fact)
    case (.locations, .places(let places)) where places.isEmpty:
      add(.workplace, recogniseWorkplace(fact.raw).map(FactValue.workplace), fact)
    default: break
    }
  }
  return more
}
