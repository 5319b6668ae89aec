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

  @Test func `The table of places agrees with the tokenizer of html5lib`() {
    let lines = Case.text(of: "places.txt").split(separator: "\n")
    #expect(lines.count == 1500)
    for line in lines {
      let parts = line.split(separator: "\t", maxSplits: 1)
      let beginning = parts[1].replacing("␊", with: "\n")
      var state = HTMLState()
      _ = state.read(ArraySlice(Array(beginning.utf8)))
      let place =
        switch state.place {
        case .text: "text"
        case .rawText, .rawLess, .rawEndName: state.tag
        default: state.unclosed?.replacing("this ", with: "") ?? ""
        }
      #expect(place == parts[0], "\(line)")
    }
  }

  @Test(.enabled(if: Case.isRecording)) func recording() {
    Case.record(Self.cases, "html.txt") { item in
      let (page, diagnostics) = Sample.render(item.sources)
      return [("prints", page ?? TerminalRendering(color: false).render(diagnostics))]
    }
  }
}
