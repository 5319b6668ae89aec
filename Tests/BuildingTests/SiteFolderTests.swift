import Disk
import Foundation
import Testing

@testable import Building

@Suite("The site folder is safe")
struct SiteFolderTests {
  @Test("files that others put there survive")
  func foreignFiles() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    _ = await board.build()
    try board.write("Site/CNAME", "werk.example.org\n")
    try board.write("Site/.git/objects/ab/cd", "x")
    try board.write("Site/vacatures/a/eigen.txt", "y")
    try board.write("Content/vacancies/a.md", posting("Anders"))
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    #expect(try board.page("CNAME") == "werk.example.org\n")
    #expect(try board.page(".git/objects/ab/cd") == "x")
    #expect(try board.page("vacatures/a/eigen.txt") == "y")
    #expect(try board.page("vacatures/a/index.html").contains("Anders"))
  }

  @Test("a folder that Prikbord did not write is refused, an empty one is not")
  func foreignFolder() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    try board.write("Site/belangrijk.txt", "x")
    #expect(await board.build().codes.contains("foreign-site"))
    #expect(try board.page("belangrijk.txt") == "x")
    try board.remove("Site/belangrijk.txt")
    #expect(await board.build().outcome != nil)
  }

  @Test("a page never replaces a file that others put at its path")
  func foreignFile() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    _ = await board.build()
    try board.write("Site/vacatures/b/index.html", "eigen")
    try board.write("Content/vacancies/b.md", posting("B"))
    #expect(await board.build().codes.contains("foreign-file"))
    #expect(try board.page("vacatures/b/index.html") == "eigen")
  }

  @Test("an unchanged file keeps its inode, a changed one does not")
  func inodes() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    func inode(_ path: String) throws -> UInt64 {
      let attributes = try FileManager.default.attributesOfItem(
        atPath: "\(board.folder)/Site/\(path)")
      return try #require(attributes[.systemFileNumber] as? UInt64)
    }
    _ = await board.build()
    let (robots, page) = (try inode("robots.txt"), try inode("vacatures/a/index.html"))
    try board.write("Content/vacancies/a.md", posting("Anders"))
    _ = await board.build()
    #expect(try inode("robots.txt") == robots)
    #expect(try inode("vacatures/a/index.html") != page)
  }

  @Test("a page that somebody changed by hand is made anew")
  func editedByHand() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    _ = await board.build()
    let page = try board.page("index.html")
    try board.write("Site/index.html", "kapot")
    _ = await board.build()
    #expect(try board.page("index.html") == page)
  }

  @Test("where folders cannot be exchanged, files are replaced one by one, and foreign ones stay")
  func piecemeal() async throws {
    let board = try TestBoard(
      "-- Content/vacancies/a.md --\n\(posting())\n-- Content/vacancies/b.md --\n"
        + posting("B"))
    _ = await board.build()
    try board.write("Site/eigen.txt", "x")
    // A second board gives the new tree; its site stands for the staging folder.
    let other = try TestBoard("-- Content/vacancies/a.md --\n" + posting("Anders"))
    _ = await other.build()
    let new = try other.site()
    let manifest = try #require(
      Manifest(reading: try Disk.read(other.folder + "/Site/.prikbord")))
    let existing = try ExistingSite(board.folder + "/Site")
    let swap = try existing.replace(
      with: other.folder + "/Site", manifest, exchange: { _, _ in false })
    #expect(swap.wasPiecemeal && swap.failure == nil)
    var expected = new
    expected["eigen.txt"] = "x"
    #expect(try board.site() == expected)
    #expect(!board.has("vacatures/b"))
  }
}
