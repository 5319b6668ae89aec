import Days
import Diagnostics
import Testing

@testable import Templating

/// The common subset prints what Jinja prints. The cases and what is expected of them are made by
/// `Cases/jinja.py`.
@Suite struct JinjaTests {
  static let cases = Case.read("jinja.txt")

  @Test func `The suite is whole`() { #expect(Self.cases.count >= 200) }

  @Test("A template prints what Jinja2 prints", arguments: cases)
  func prints(item: Case) {
    var log = DiagnosticLog()
    let set = TemplateSet.compile(
      sources: item.sources.reduce(into: [:]) {
        $0[$1.key] = SourceText(path: $1.key, text: $1.value)
      },
      pages: [PageTemplate("page.html", SuitePage.self, "the suite")],
      host: Sample.host(&log, language: "en"), log: &log)
    var buffer: [UInt8] = []
    log.add(contentsOf: set?["page.html"]?.render(SuitePage(), into: &buffer) ?? [])
    #expect(TerminalRendering(color: false).render(log.sorted) == "")
    #expect(String(decoding: buffer, as: UTF8.self) == item.prints)
  }
}
