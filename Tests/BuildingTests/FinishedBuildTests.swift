import Days
import Diagnostics
import Foundation
import Testing

@testable import Building

/// The law of memory: a build that remembers the last one leaves the site, and says what the build says that
/// remembers nothing.
@Suite("A build in which nothing changed does nothing")
struct FinishedBuildTests {
  private let files = """
    -- Content/vacancies/a.md --
    \(posting("Adviseur 36 uur"))
    -- Content/vacancies/b.txt --
    Bakker bij Theater De Hoek

    Standplaats: Delft
    Reageren kan tot 1 augustus 2024 via https://example.org/bakker

    Je bakt brood voor iedereen die komt kijken, elke dag van de week en twee keer op zondag.
    -- Content/pages/over.md --
    # Over ons

    Tekst met een <b>vet</b> woord.
    -- Content/files/kaart.txt --
    Hier.
    """

  @Test("it says the same, and touches no file")
  func unchanged() async throws {
    let board = try TestBoard(files)
    let first = await board.build(remembering: .lastBuild)
    #expect(!first.diagnostics.isEmpty)
    let before = await SiteTrace(of: board.project.output)?.digest
    let second = await board.build(remembering: .lastBuild)
    #expect(second.isRemembered)
    #expect(second.diagnostics == first.diagnostics)
    #expect(second.counts == first.counts)
    #expect(second.nextChange == first.nextChange)
    #expect(second.outcome?.files == first.outcome?.files)
    #expect(second.outcome?.bytes == first.outcome?.bytes)
    #expect(await SiteTrace(of: board.project.output)?.digest == before)
    #expect(await !board.build(remembering: .anew).isRemembered)
    #expect(await board.build(remembering: .lastBuild).isRemembered)
    #expect(await !board.build().isRemembered)
  }

  /// What somebody does between two builds, and whether the next one has something to do.
  private static let edits: [(name: String, edit: @Sendable (TestBoard) throws -> Void)] = [
    ("a posting", { try $0.write("Content/vacancies/a.md", posting("Ander werk")) }),
    ("a new posting", { try $0.write("Content/vacancies/c.md", posting("Nog werk")) }),
    ("a posting gone", { try $0.remove("Content/vacancies/b.txt") }),
    ("a page", { try $0.write("Content/pages/over.md", "# Anders\n\nTekst.\n") }),
    ("settings", { try $0.write("Content/board.yml", TestBoard.settings + "per_page: 1\n") }),
    ("a copied file", { try $0.write("Content/files/kaart.txt", "Daar.\n") }),
    ("a file left out", { try $0.write("Content/vacancies/concept~", "x") }),
    ("a page touched by hand", { try $0.write("Site/index.html", "mijn") }),
    ("a page removed by hand", { try $0.remove("Site/index.html") }),
    ("the list cut off", { board in try board.cutList() }),
    ("the memory cut off", { board in try board.cutMemory(to: 40) }),
    ("the memory emptied", { board in try board.cutMemory(to: 0) }),
  ]

  @Test("whatever else has changed, everything is built", arguments: edits.indices)
  func changed(edit: Int) async throws {
    let board = try TestBoard(files)
    _ = await board.build(remembering: .lastBuild)
    try Self.edits[edit].edit(board)
    let clean = try TestBoard("")
    try clean.copyContent(of: board)
    let (built, expected) = (await board.build(remembering: .lastBuild), await clean.build())
    #expect(!built.isRemembered, "\(Self.edits[edit].name)")
    guard built.outcome != nil else {
      // A list that cannot be read is an error, whatever is remembered.
      #expect(built.codes.contains("site-manifest"))
      return
    }
    #expect(try board.site() == clean.site(), "\(Self.edits[edit].name)")
    #expect(built.text == expected.text)
  }

  @Test("another day, base address or kind of posting is another site")
  func options() async throws {
    let board = try TestBoard(files)
    _ = await board.build(remembering: .lastBuild)
    #expect(await !board.build(today: "2024-07-16", remembering: .lastBuild).isRemembered)
    #expect(await !board.build(drafts: true, remembering: .lastBuild).isRemembered)
    let address = "https://example.org/elders/"
    #expect(await !board.build(baseURL: address, remembering: .lastBuild).isRemembered)
    #expect(await !board.build(remembering: .lastBuild).isRemembered)
    #expect(await board.build(remembering: .lastBuild).isRemembered)
  }

  @Test("a board with an error is never remembered")
  func errors() async throws {
    let board = try TestBoard(files)
    try board.write("Content/vacancies/c.md", "---\ntitle: [\n---\n")
    for _ in 0..<2 {
      let result = await board.build(remembering: .lastBuild)
      #expect(!result.isRemembered)
      #expect(result.outcome == nil)
    }
  }

  @Test("what stands in the memory's place is left alone")
  func reserved() async throws {
    let board = try TestBoard(files)
    try board.write("elders/eigen.txt", "van mij")
    try FileManager.default.createSymbolicLink(
      atPath: board.folder + "/.prikbord-cache", withDestinationPath: board.folder + "/elders")
    #expect(await board.build(remembering: .lastBuild).outcome != nil)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: board.folder + "/elders") == ["eigen.txt"]
    )
  }
}

extension Build.Result {
  fileprivate var isRemembered: Bool { outcome?.wasCurrent == true }
}

extension TestBoard {
  fileprivate func cutList() throws {
    let path = folder + "/Site/.prikbord"
    let bytes = try Data(contentsOf: URL(filePath: path))
    try bytes.dropLast(7).write(to: URL(filePath: path))
  }

  fileprivate func cutMemory(to count: Int) throws {
    let cache = folder + "/.prikbord-cache"
    for name in try FileManager.default.contentsOfDirectory(atPath: cache)
    where name != ".gitignore" {
      let file = URL(filePath: cache + "/" + name)
      try Data(contentsOf: file).prefix(count).write(to: file)
    }
  }
}
