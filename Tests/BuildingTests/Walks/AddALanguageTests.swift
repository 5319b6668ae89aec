import Foundation
import Testing

@testable import Building

/// "Add a language" of `Sources/README.md`; `BoardLanguageTests` does it for one board.
@Suite("Adding a language")
struct AddALanguageTests {
  private func source(_ path: String) throws -> String {
    try String(contentsOfFile: "\(TestBoard.repository)/Sources/\(path)", encoding: .utf8)
  }

  @Test(
    "each language that ships has every place that the walk names", arguments: Theme().strings.keys)
  func places(_ code: String) throws {
    #expect(try source("CEmbedded/theme.c").contains("{\"strings.\(code).txt\""))
    #expect(try source("CEmbedded/boards.c").contains("{\"\(code)/Content/board.yml\""))
    #expect(
      try source("Authoring/Boards/\(code)/Content/board.yml").contains("\nlanguage: \(code)\n"))
  }

  @Test("no code below `Sources` knows the interface's language by its name")
  func names() throws {
    let root = TestBoard.repository + "/Sources"
    // Those that read postings know the languages that postings are written in.
    let rooms = [
      "Pages", "Building", "Templating", "Authoring", "Previewing", "Publishing", "prikbord",
    ]
    for room in rooms {
      for path in try FileManager.default.subpathsOfDirectory(atPath: "\(root)/\(room)")
      where path.hasSuffix(".swift") {
        let text = try source("\(room)/\(path)")
        for test in ["== .nl", "case .nl", "== \"nl\"", "case \"nl\"", "!= .nl", "!= \"nl\""] {
          #expect(!text.contains(test), "\(room)/\(path): \(test)")
        }
      }
    }
  }
}
