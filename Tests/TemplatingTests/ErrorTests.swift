import Diagnostics
import Testing

@testable import Templating

@Suite struct ErrorTests {
  static let errors = Case.read("errors.txt")
  static let pages = Case.read("pages-that-say.txt")

  @Test("An error has this text, place and help", arguments: errors)
  func error(item: Case) {
    let (page, diagnostics) = Sample.render(item.sources)
    #expect(page == nil)
    #expect(Self.text(diagnostics) == item.says)
  }

  @Test("A page that is rendered says this", arguments: pages)
  func page(item: Case) {
    let (page, diagnostics) = Sample.render(item.sources)
    #expect(page == item.prints)
    #expect(Self.text(diagnostics) == item.says)
  }

  @Test(.enabled(if: Case.isRecording)) func recording() {
    Case.record(Self.errors, "errors.txt") { item in
      let (page, diagnostics) = Sample.render(item.sources)
      return (page.map { [("prints", $0)] } ?? []) + [("says", Self.text(diagnostics))]
    }
    Case.record(Self.pages, "pages-that-say.txt") { item in
      let (page, diagnostics) = Sample.render(item.sources)
      return [("prints", page ?? "nothing"), ("says", Self.text(diagnostics))]
    }
  }

  private static func text(_ diagnostics: [Diagnostic]) -> String {
    let text = TerminalRendering(color: false).render(diagnostics)
    return text.hasSuffix("\n") ? String(text.dropLast()) : text
  }
}
