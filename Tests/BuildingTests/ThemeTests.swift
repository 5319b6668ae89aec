import Days
import Diagnostics
import Foundation
import Pages
import Postings
import Testing

@testable import Building

@Suite("A theme in the binary, and a board's files over it")
struct ThemeTests {
  /// A board without templates of its own.
  private func bare(_ files: String) throws -> TestBoard {
    let board = try TestBoard(files)
    if FileManager.default.fileExists(atPath: board.folder + "/Templates") {
      try board.remove("Templates")
    }
    return board
  }

  private let one = "-- Content/vacancies/a.md --\n" + posting()

  @Test("the embedded theme is the folder, byte for byte")
  func embedded() throws {
    let root = TestBoard.repository + "/Templates"
    var folder: [String: [UInt8]] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root) {
      var isFolder: ObjCBool = false
      _ = FileManager.default.fileExists(atPath: root + "/" + path, isDirectory: &isFolder)
      if isFolder.boolValue { continue }
      folder[path] = [UInt8](try Data(contentsOf: URL(filePath: root + "/" + path)))
    }
    #expect(folder.keys.sorted() == EmbeddedTheme.files.keys.sorted())
    // Names, not bytes: a failure should fit on a screen.
    let differing = folder.keys.filter { folder[$0] != EmbeddedTheme.files[$0] }
    #expect(differing.isEmpty)
  }

  @Test("a board needs no templates of its own")
  func none() async throws {
    let (bare, linked) = (try bare(one), try TestBoard(one))
    _ = await (bare.build(), linked.build())
    let (one, other) = (try bare.site(), try linked.site())
    #expect(one.keys.sorted() == other.keys.sorted())
    #expect(one.keys.filter { one[$0] != other[$0] }.isEmpty)
  }

  @Test("one file takes the place of one file")
  func override() async throws {
    let board = try bare(one)
    try board.write("Templates/parts/footer.html", "<footer>Gemaakt in Zwolle</footer>\n")
    let result = await board.build()
    #expect(!result.codes.contains("theme-unused"), "\(result.text)")
    let page = try board.page("vacatures/a/index.html")
    #expect(page.contains("<footer>Gemaakt in Zwolle</footer>") && page.contains("class=\"facts\""))
  }

  @Test("a board's texts say only what they say otherwise")
  func strings() async throws {
    let board = try bare(one)
    try board.write("Templates/strings.nl.txt", "apply_now: Reageer\n")
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    let page = try board.page("vacatures/a/index.html")
    #expect(page.contains(">Reageer <small>") && page.contains("Naar de inhoud"))
  }

  @Test("own rules come after the theme's, in the same stylesheet")
  func ownRules() async throws {
    let board = try bare(one)
    try board.write("Templates/own.css", "h1 { color: red }\n")
    _ = await board.build()
    let styles = try board.site().filter { $0.key.hasSuffix(".css") }
    #expect(styles.count == 1)
    #expect(styles.first?.value.hasSuffix("h1 { color: red }\n") == true)
  }

  @Test("a file that takes no file's place is a warning with the nearest name")
  func unused() async throws {
    let board = try bare(one)
    try board.write("Templates/postng.html", "x")
    try board.write("Templates/parts/map.html", "<p>kaart</p>")
    try board.write("Templates/404.html", "{% include \"parts/map.html\" %}")
    let text = await board.build().text
    #expect(
      text.contains(
        """
        warning: `Templates/postng.html` takes no file's place, and no template names it
         --> Templates/postng.html
        help: did you mean `posting.html`?
        """), "\(text)")
    #expect(!text.contains("map.html"))
  }

  @Test(
    "the accent reaches the stylesheet and the pictures, and a weak one is a warning at its place")
  func accent() async throws {
    let board = try bare(
      """
      -- Content/board.yml --
      name: Bord
      base_url: https://example.org/
      theme:
        accent: "#e08a00"

      """ + one)
    let text = await board.build().text
    #expect(text.contains("text in `#e08a00` is hard to read on light paper"), "\(text)")
    #expect(text.contains("--> Content/board.yml:4:11"), "\(text)")
    let site = try board.site()
    let shade = Accent(try #require(Accent.Color("#e08a00"))).onLight
    #expect(site.contains { $0.key.hasSuffix(".css") && $0.value.contains("--accent: \(shade)") })
    #expect(site.contains { $0.key.contains("favicon") && $0.value.contains("\(shade)") })
  }

  @Test("every colour gets shades that can be read", arguments: ["#000000", "#ffffff", "#ffcc00"])
  func shades(_ extreme: String) throws {
    var colors = [try #require(Accent.Color(extreme))]
    for red in stride(from: 0, through: 255, by: 51) {
      for green in stride(from: 0, through: 255, by: 51) {
        for blue in stride(from: 0, through: 255, by: 51) {
          colors.append(.init(red: UInt8(red), green: UInt8(green), blue: UInt8(blue)))
        }
      }
    }
    for color in colors {
      let accent = Accent(color)
      #expect(accent.onLight.contrast(with: Accent.lightGround) >= 4.5, "\(color)")
      #expect(accent.onLight.contrast(with: .white) >= 4.5, "\(color)")
      #expect(accent.onDark.contrast(with: Accent.darkPaper) >= 7, "\(color)")
      #expect(accent.bandOnDark.contrast(with: .white) >= 4.5, "\(color)")
    }
  }

  @Test("contrast is counted as WCAG does")
  func contrast() throws {
    let gray = try #require(Accent.Color("#767676"))
    #expect(abs(gray.contrast(with: .white) - 4.54) < 0.01)
    #expect(abs(Accent.Color.black.contrast(with: .white) - 21) < 0.001)
  }

  @Test("a new palette leaves a picture's pixels as they are")
  func palette() throws {
    let drawing = try #require(EmbeddedTheme.files["icon.png"])
    let color = try #require(Accent.Color(Theme.drawnIn))
    // The theme's own colour gives the theme's own file, checksum and all.
    #expect(PNGPalette.ramp(from: color, in: drawing) == drawing)
    #expect(PNGPalette.ramp(from: .black, in: drawing).count == drawing.count)
    #expect(PNGPalette.ramp(from: .black, in: [1, 2, 3]) == [1, 2, 3])
  }
}

@Suite("The data of the board's own search")
struct SearchDataTests {
  private func data(_ board: TestBoard) throws -> [String: Any] {
    let file = try #require(
      try board.site().first { $0.key.hasPrefix("assets/search-1.") && $0.key.hasSuffix(".json") })
    return try #require(
      try JSONSerialization.jsonObject(with: Data(file.value.utf8)) as? [String: Any])
  }

  @Test("open postings with the values of their facets, and nothing of the others")
  func contents() async throws {
    let board = try TestBoard(
      """
      -- Content/vacancies/a.md --
      \(posting("Adviseur", deadline: "2024-08-01", "hours: 32-36\nreference: K-17\nlanguage: en"))
      -- Content/vacancies/b.md --
      \(posting("Gesloten", deadline: "2024-07-10").replacing("Utrecht", with: "Zwolle"))
      """)
    _ = await board.build()
    let data = try data(board)
    let postings = try #require(data["postings"] as? [[Any]])
    #expect(postings.count == 1)
    let first = try #require(postings.first)
    #expect(first[0] as? String == "a" && first[1] as? String == "Adviseur")
    #expect(first[4] as? String == "32–36 uur per week" && first[7] as? String == "2024-08-01")
    #expect((first[8] as? String)?.hasPrefix("K-17 ") == true && first[9] as? String == "en")
    let facets = try #require(data["facets"] as? [[String: Any]])
    let places = try #require(facets.first { $0["word"] as? String == "plaats" })
    #expect(
      places["values"] as? [[AnyHashable]] == [["utrecht", "Utrecht", 5209, 512] as [AnyHashable]])
    #expect((first[2] as? [[Int]])?[1] == [0])
  }

  @Test("contact persons are not in it, and its name follows its bytes")
  func names() async throws {
    let more = "contacts: {name: Noor Dijkstra, email: noor@example.org}"
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting("Adviseur", more))
    _ = await board.build()
    let before = try board.site().filter { $0.key.contains("search-1") }
    #expect(before.count == 1 && !before.values.contains { $0.contains("Noor") })
    try board.write("Content/vacancies/a.md", posting("Anders"))
    _ = await board.build()
    let after = try board.site().filter { $0.key.contains("search-1") }
    #expect(after.count == 1 && after.keys.first != before.keys.first)
    #expect(try board.page("index.html").contains("/" + (after.keys.first ?? "-") + "\""))
  }
}
