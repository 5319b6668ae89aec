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

  @Test(
    "a name of signs that nobody sees is none",
    arguments: [
      "\u{200B}", "\u{200B}\u{200D}\u{FEFF}", "\u{3164}", "\u{2800} ", "\u{00AD}", "\u{0301}",
    ])
  func invisibleName(name: String) async throws {
    let board = try TestBoard(
      "-- Content/board.yml --\nname: \"\(name)\"\nbase_url: https://example.org/\n")
    let result = await board.build()
    #expect(result.codes == ["missing-setting"] && result.text.contains("`name`"), "\(result.text)")
  }

  @Test("the error of an address says what is wrong with it")
  func baseURL() async throws {
    for (address, reason) in [
      ("https://x.nl:99999/", "a port is a number"),
      ("https://-x.nl/", "begins or ends with a hyphen"),
      ("https://x..nl/", "nothing stands between two dots"),
      ("ftp://x.nl", "begins with `https://`"),
      ("https://\(String(repeating: "a", count: 64)).nl", "at most 63 letters"),
    ] {
      let board = try TestBoard("-- Content/board.yml --\nname: Bord\nbase_url: \(address)\n")
      let first = await board.build().text.split(separator: "\n")[0]
      #expect(first.contains("`base_url` is no address of a site: ") && first.contains(reason))
      let asked = await (try TestBoard("")).build(baseURL: address).text
      #expect(asked.contains("is no address of a site: ") && asked.contains(reason), "\(asked)")
    }
  }

  @Test("settings that are there and no file are told as that")
  func noFile() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    let path = board.folder + "/Content/board.yml"
    try board.write("elders.yml", TestBoard.settings)
    let files = FileManager.default
    for make in [
      { _ = mkfifo(path, 0o644) },
      { try files.createSymbolicLink(atPath: path, withDestinationPath: "../elders.yml") },
      { try files.createSymbolicLink(atPath: path, withDestinationPath: "nergens") },
      { try files.createDirectory(atPath: path, withIntermediateDirectories: false) },
    ] as [() throws -> Void] {
      try files.removeItem(atPath: path)
      try make()
      let text = await board.build().text
      #expect(text.contains("a regular file, and this is none") && !text.contains("make that file"))
    }
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
