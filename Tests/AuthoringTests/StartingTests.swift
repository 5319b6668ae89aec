import Building
import Days
import Diagnostics
import Foundation
import Pages
import Postings
import Templating
import Testing

@testable import Authoring

extension Build.Result {
  fileprivate var codes: [String] { diagnostics.map(\.code) }
}

@Suite("New boards and postings")
struct StartingTests {
  private let today = Day(iso: "2024-07-15") ?? Day(number: 0)

  private func folder() -> String { NSTemporaryDirectory() + "prikbord-test-" + UUID().uuidString }

  private func build(_ root: String, drafts: Bool = false) async -> Build.Result {
    let today = today
    var options = BuildOptions(clock: { _ in today })
    options.drafts = drafts
    return await Build(Project(root: root), options).write()
  }

  @Test("a new board builds without a word", arguments: ["nl", "en", "de"])
  func board(_ language: String) async throws {
    let root = folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    var log = DiagnosticLog()
    let files = try NewFiles.board(language, name: "Werk: \"hier\"", today: today, log: &log)
    #expect(!files.write(below: root, log: &log).isEmpty)
    let result = await build(root)
    #expect(result.outcome != nil, "\(result.codes)")
    #expect(result.codes.isEmpty, "\(result.codes)")
    #expect(result.board?.settings.name == "Werk: \"hier\"" && result.board?.counts.open == 2)
  }

  @Test("the embedded boards are the folder, byte for byte, with a board for every language")
  func embedded() throws {
    let root = URL(filePath: #filePath).appending(path: "../../../Sources/Authoring/Boards")
      .standardized.path
    var folder: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      folder[path] = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
    }
    #expect(folder.keys.sorted() == embeddedBoards.keys.sorted())
    #expect(folder.keys.filter { folder[$0] != embeddedBoards[$0] }.isEmpty)
    let languages = Set(folder.keys.map { String($0.prefix { $0 != "/" }) })
    #expect(languages == Set(Theme().strings.keys))
  }

  @Test("what a board's files leave open is filled in, in the board's language")
  func blanks() {
    var log = DiagnosticLog()
    let dutch = Theme.strings(in: "nl", log: &log).language
    let blanks = Blanks(name: "Werk: \"hier\"", today: today, language: dutch)
    #expect(
      blanks.filled(in: "«today» «today + 30» «today in words»\n«today + 45 in words»!")
        == "2024-07-15 2024-08-14 15 juli 2024\n29 augustus 2024!")
    #expect(blanks.filled(in: "name: \"«name»\"") == #"name: "Werk: \"hier\"""#)
    #expect(blanks.filled(in: "nothing") == "nothing")
  }

  @Test("nothing is written over what is there")
  func existing() throws {
    let root = folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    var log = DiagnosticLog()
    let files = ThemeFiles(Project(root: root)).takingOver("own.css")
    #expect(
      files.write(below: root, log: &log)
        == ["wrote Templates/own.css", "wrote Templates/.theme/own.css"])
    #expect(files.write(below: root, log: &log).isEmpty && log.all.count == 1)
    // A list gets the lines that it lacks, once.
    var lists = NewFiles()
    lists.add("Templates/own.css", "a\nb\n", ifThere: .addLines)
    #expect(lists.write(below: root, log: &log) == ["added 2 lines to `Templates/own.css`"])
    #expect(
      lists.write(below: root, log: &log) == ["kept `Templates/own.css`, which was there"])
    #expect(ThemeFiles.name(for: "nothing.html") == nil)
    #expect(ThemeFiles.name(for: "card.html") == "parts/card.html")
  }

  @Test("a new posting is a draft that checks")
  func posting() async throws {
    let root = folder()
    defer { try? FileManager.default.removeItem(atPath: root) }
    var log = DiagnosticLog()
    var files = NewFiles.posting(
      "Adviseur: zorg & welzijn", in: BoardSettings(source: SourceText(path: "", bytes: [])),
      Theme(), today: today, log: &log)
    files.add("Content/board.yml", "name: Bord\nbase_url: https://example.org/\n")
    #expect(
      files.write(below: root, log: &log)
        .contains("wrote Content/vacancies/adviseur-zorg-welzijn.md"))
    let hidden = await build(root)
    #expect(hidden.outcome != nil && hidden.board?.counts.open == 0, "\(hidden.codes)")
    let shown = await build(root, drafts: true)
    #expect(shown.outcome != nil, "\(shown.codes)")
    let page = root + "/Site/vacatures/adviseur-zorg-welzijn/index.html"
    #expect(
      try String(contentsOfFile: page, encoding: .utf8).contains("Adviseur: zorg &amp; welzijn"))
  }
}
