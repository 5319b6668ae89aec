import Diagnostics
import Testing

@testable import Templating

@Suite struct HTMLTests {
  static let cases = Case.read("html.txt")

  @Test("A value is written as its place in the HTML needs", arguments: cases)
  func prints(item: Case) {
    let (page, diagnostics) = Sample.render(item.sources)
    #expect(TerminalRendering(color: false).render(diagnostics) == "")
    #expect(page == item.prints)
  }

  @Test(.enabled(if: Case.isRecording)) func recording() {
    Case.record(Self.cases, "html.txt") { item in
      let (page, diagnostics) = Sample.render(item.sources)
      return [("prints", page ?? TerminalRendering(color: false).render(diagnostics))]
    }
  }
}
