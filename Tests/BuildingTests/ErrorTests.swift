import Foundation
import Testing

@testable import Building

@Suite("Errors point at the line and leave the site as it was")
struct ErrorTests {
  @Test("a typo in a front-matter key")
  func frontMatter() async throws {
    let board = try TestBoard(
      """
      -- Content/vacancies/a.md --
      ---
      title: Adviseur
      dedline: 2024-08-01
      ---
      Tekst.
      """)
    let text = await board.build().text
    #expect(
      text.contains(
        """
        error: posting has no field `dedline`
         --> Content/vacancies/a.md:3:1
          |
        3 | dedline: 2024-08-01
          | ^^^^^^^
          |
        help: did you mean `deadline`?
        """), "\(text)")
  }

  @Test("a typo in board.yml, a wrong value and an unknown time zone, all in one run")
  func settings() async throws {
    let board = try TestBoard(
      """
      -- Content/board.yml --
      nmae: Bord
      base_url: https://example.org/
      language: du
      time_zone: Europe/Amsterdm
      """)
    let text = await board.build().text
    #expect(
      text.contains(
        """
        error: board.yml has no field `nmae`
         --> Content/board.yml:1:1
          |
        1 | nmae: Bord
          | ^^^^
          |
        help: did you mean `name`?
        """), "\(text)")
    #expect(text.contains("the theme has no texts in `du`") && text.contains("board.yml:3:11"))
    #expect(text.contains("did you mean `Europe/Amsterdam`?") && text.contains("board.yml:4:12"))
  }

  @Test("a typo in a template names the template's line")
  func template() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    try board.remove("Templates")
    try FileManager.default.copyItem(
      atPath: TestBoard.repository + "/Templates", toPath: board.folder + "/Templates")
    try board.write("Templates/404.html", "<p>\n  {{ bord.name }}</p>\n")
    let text = await board.build().text
    #expect(text.contains("--> Templates/404.html:2:6"), "\(text)")
    #expect(text.contains("help: did you mean `board`?"), "\(text)")
  }

  @Test("a build with errors leaves the site as it was")
  func untouched() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    _ = await board.build()
    let before = try board.site()
    try board.write("Content/vacancies/b.md", "---\ntitel: A\ntitle: B\n---\n")
    let result = await board.build()
    #expect(result.outcome == nil && result.codes.contains("duplicate-field"))
    #expect(try board.site() == before)
  }

  @Test("two sources on one path are an error that names both")
  func collision() async throws {
    let board = try TestBoard(
      "-- Content/vacancies/a.md --\n\(posting())\n-- Content/vacancies/x/a.txt --\n"
        + "Jurist\n\nStandplaats: Utrecht\n")
    let text = await board.build().text
    #expect(text.contains("`Content/vacancies/a.md` and `Content/vacancies/x/a.txt`"), "\(text)")
  }

  @Test("a document among the postings asks for text, other strays are warnings")
  func documents() async throws {
    let board = try TestBoard(
      """
      -- Content/vacancies/a.docx --
      x
      -- Content/vacancies/b.md~ --
      x
      -- Content/notes.txt --
      x
      """)
    let result = await board.build()
    #expect(result.codes.sorted() == ["document", "stray-file"], "\(result.text)")
  }

  @Test("a link that leads out of the content is refused")
  func linkOut() async throws {
    let board = try TestBoard("")
    try FileManager.default.createDirectory(
      atPath: board.folder + "/Content/vacancies", withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: board.folder + "/Content/vacancies/p.txt", withDestinationPath: "/etc/passwd")
    #expect(await board.build().codes == ["link-leads-out"])
  }

  @Test("the same reference of one organisation in two files is a warning that names both")
  func sameReference() async throws {
    let board = try TestBoard(
      "-- Content/vacancies/a.md --\n\(posting("A", "reference: \"17\""))\n"
        + "-- Content/vacancies/b.md --\n" + posting("B", "reference: \"17\""))
    let text = await board.build().text
    #expect(text.contains("is also that of `Content/vacancies/a.md`"), "\(text)")
  }
}
