import Diagnostics

/// Reads a Markdown posting: front matter gives stated facts, the rest is the body as it is.
func readMarkdown(_ source: SourceText) -> Reading {
  var log = DiagnosticLog()
  let frontMatter = FrontMatter(of: source, log: &log)
  let facts = frontMatterFacts(frontMatter, in: source, log: &log)
  let firstLine = source.bytes[..<frontMatter.bodyStart].count { $0 == UInt8(ascii: "\n") } + 1
  let body = Body(
    markdown: Array(source.bytes[frontMatter.bodyStart...]), lines: .shifted(first: firstLine))
  return Reading(
    source: source, reader: .markdown, facts: facts, body: body, lines: [], diagnostics: log.all)
}

/// The facts of the front matter, stated; for both readers.
func frontMatterFacts(
  _ frontMatter: FrontMatter, in source: SourceText, log: inout DiagnosticLog
) -> [Fact] {
  var facts: [Fact] = []
  FieldReading(Field.table, in: source).read(frontMatter.entries, log: &log) { found in
    guard let field = Field(rawValue: found.row.key) else { return }
    facts.append(
      Fact(
        field: field, value: found.value, raw: source.text(in: found.node.span),
        span: found.node.span, rule: "front-matter", certainty: .stated))
  }
  return facts
}
