import Disk
import Foundation
import Testing

@testable import Building

@Suite("The folder in the making is Prikbord's own")
struct ReservedNameTests {
  private let board: TestBoard
  private var staging: String { board.folder + "/.Site.prikbord-staging" }
  private let files = FileManager.default

  init() throws { board = try TestBoard("-- Content/vacancies/a.md --\n" + posting()) }

  @Test("a link in its place is never followed, wherever it leads")
  func links() async throws {
    let elsewhere = board.folder + "/elsewhere"
    try board.write("elsewhere/keep.txt", "x")
    for target in [elsewhere, "elsewhere", "Site", "Content", "nowhere", "elsewhere/keep.txt"] {
      try files.createSymbolicLink(atPath: staging, withDestinationPath: target)
      let result = await board.build()
      #expect(result.outcome == nil && result.codes.contains("unwritable"), "\(target)")
      #expect(try files.contentsOfDirectory(atPath: elsewhere) == ["keep.txt"])
      #expect(try files.destinationOfSymbolicLink(atPath: staging) == target)
      try files.removeItem(atPath: staging)
    }
  }

  @Test("a folder or file of somebody else's stays as it is, and is told")
  func foreign() async throws {
    for path in ["eigen.txt", "diep/eigen.txt", ".prikbord", ".prikbord-temporary"] {
      try board.write(".Site.prikbord-staging/" + path, "van mij")
      let result = await board.build()
      #expect(result.outcome == nil && result.text.contains("something else stands there"))
      #expect(try String(contentsOfFile: "\(staging)/\(path)", encoding: .utf8) == "van mij")
      try files.removeItem(atPath: staging)
    }
    try board.write(".Site.prikbord-staging", "een bestand")
    #expect(await board.build().outcome == nil)
    #expect(try String(contentsOfFile: staging, encoding: .utf8) == "een bestand")
  }

  @Test("what a killed build left is known by its mark or its list, and goes")
  func own() async throws {
    _ = await board.build()
    try board.write(".Site.prikbord-staging/half/page.html", "x")
    try LeftoverFolder.putMark(in: staging)
    #expect(await board.build().outcome != nil)
    #expect(!files.fileExists(atPath: staging) && !board.has("half"))
    // The old site, which a build that was killed after its swap did not remove.
    try files.copyItem(atPath: board.folder + "/Site", toPath: staging)
    #expect(await board.build().outcome != nil)
    #expect(!files.fileExists(atPath: staging))
    // A mark that the disk had no room for.
    try board.write(".Site.prikbord-staging/.prikbord-temporary", "made by")
    #expect(await board.build().outcome != nil)
    try files.createDirectory(atPath: staging, withIntermediateDirectories: false)
    #expect(await board.build().outcome != nil)
  }

  @Test("a link or file where a page's folder should be is named as that")
  func obstacles() async throws {
    _ = await board.build()
    try board.write("Content/vacancies/b.md", posting("B"))
    try board.write("elders/x.txt", "x")
    let place = board.folder + "/Site/vacatures/b"
    for make in [
      { try board.write("Site/vacatures/b", "eigen") },
      { try files.createSymbolicLink(atPath: place, withDestinationPath: "../../elders") },
      { try files.createSymbolicLink(atPath: place, withDestinationPath: "nergens") },
    ] as [() throws -> Void] {
      try make()
      let result = await board.build()
      #expect(result.outcome == nil && result.codes.contains("foreign-file"))
      #expect(result.text.contains("`vacatures/b` is a "))
      try files.removeItem(atPath: place)
    }
    #expect(await board.build().outcome != nil)
    // The page is no longer new.
    try board.write("Content/vacancies/b.md", posting("B anders"))
    try files.removeItem(atPath: place)
    try files.createSymbolicLink(atPath: place, withDestinationPath: "../../elders")
    let result = await board.build()
    #expect(result.outcome == nil && result.text.contains("`vacatures/b` is a link"))
    #expect(try files.contentsOfDirectory(atPath: board.folder + "/elders") == ["x.txt"])
  }

  @Test("a failure before the swap leaves the old site, and says so; the next build heals")
  func failureBefore() async throws {
    _ = await board.build()
    let old = try board.site()
    try board.write("Content/vacancies/a.md", posting("Anders"))
    // A folder of the site that cannot be a folder of files of others: its list is no file any more.
    try files.removeItem(atPath: board.folder + "/Site/.prikbord")
    let result = await board.build()
    #expect(result.outcome == nil && result.standing == .old)
    try board.write("Site/.prikbord", "kapot\n")
    #expect(await board.build().codes.contains("site-manifest"))
    var found = try board.site()
    found[".prikbord"] = nil
    var expected = old
    expected[".prikbord"] = nil
    #expect(found == expected)
  }
}

@Suite("Names of files")
struct FileNameTests {
  @Test(
    "a name that no host or list can hold is refused, with its file",
    arguments: [
      "a\nb.txt", "a\rb.txt", "\u{1}.txt", "zz\n\(String(repeating: "0", count: 32)) 5 CNAME",
      "con",
      "CON.txt", "aux.png", "com1", "lpt9.tar.gz", "nul", "x/prn/y.txt", ".prikbord",
      ".prikbord-new",
      ".prikbord-claim-x",
    ])
  func refused(name: String) async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    try board.write("Content/files/" + name, "x")
    for _ in 0..<2 {
      let result = await board.build()
      #expect(result.outcome == nil && result.codes.contains("file-name"))
    }
  }

  @Test("a file where pages need a folder is named, and so is a folder in the place of a file")
  func fileAndFolder() async throws {
    for path in ["vacatures", "Vacatures", "robots.txt/x"] {
      let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
      try board.write("Content/files/" + path, "x")
      let result = await board.build()
      #expect(
        result.outcome == nil && result.codes.count { $0 == "same-path" } == 1, "\(result.text)")
      #expect(result.text.contains("Content/files/\(path)"))
    }
  }

  @Test("a name that no disk can hold is refused before something is written")
  func long() async throws {
    let parts = [
      "slug: " + String(repeating: "a", count: 256),
      "slug: " + String(repeating: "a", count: 5000),
      "aliases: [/" + String(repeating: "a", count: 256) + "/]",
      "aliases: [" + String(repeating: "/abc", count: 1000) + "/]",
    ]
    for part in parts {
      let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting("A", part))
      let text = await board.build().text
      #expect(!text.contains("too long") && text.contains(" at most "), "\(text)")
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 200 }, "\(text)")
      #expect(!board.has("index.html"))
    }
    let slug = "slug: " + String(repeating: "a", count: 255)
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting("A", slug))
    #expect(await board.build().outcome != nil)
  }

  @Test("a name that is no text is refused as that, wherever it stands")
  func noText() async throws {
    for folder in ["files", "vacancies", "pages"] {
      let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
      try board.write("Content/\(folder)/leeg.md", posting())
      let name = Array("\(board.folder)/Content/\(folder)/a".utf8) + [0xFF] + Array("b.txt".utf8)
      guard FileManager.default.createFile(atRawPath: name) else { return }
      for result in [await board.build(), await board.check()] {
        #expect(result.outcome == nil && result.text.contains("is text in UTF-8"), "\(result.text)")
      }
    }
  }

  @Test(
    "Windows' own names are no slugs", arguments: ["con", "aux", "com1", "lpt3", "nul", "prn"])
  func slugs(name: String) async throws {
    let board = try TestBoard("-- Content/vacancies/\(name).md --\n" + posting())
    let result = await board.build()
    #expect(result.outcome == nil && result.text.contains("keeps the name `\(name)`"))
  }

  @Test("names that only look like those are fine", arguments: ["contract", "com0", "lpt", "aux1"])
  func fine(name: String) async throws {
    let board = try TestBoard("-- Content/vacancies/\(name).md --\n" + posting())
    #expect(await board.build().outcome != nil)
  }

  @Test(
    "files for the root are copied, rubbish and secrets are not, and all that is left out is told")
  func root() async throws {
    let board = try TestBoard("-- Content/vacancies/a.md --\n" + posting())
    let served = [
      ".well-known/security.txt", ".well-known/acme-challenge/x", ".htaccess", ".domains",
      ".nojekyll2",
      "a.txt", ".user.ini",
    ]
    let rubbish = [".DS_Store", "._a.txt", "Thumbs.db", "a.txt~", ".a.txt.swp", "desktop.ini"]
    let told = [".git/config", ".env", "a.txt.bak", ".htpasswd"]
    for file in served + rubbish + told { try board.write("Content/files/" + file, "x") }
    try board.write("Content/vacancies/.verborgen.md", posting())
    let result = await board.build()
    #expect(result.outcome != nil, "\(result.text)")
    for file in served { #expect(board.has(file), "\(file)") }
    for file in rubbish + told { #expect(!board.has(file), "\(file)") }
    #expect(result.codes.count { $0 == "left-out" } == 5)
    #expect(result.leftOut.count == rubbish.count + 5)
  }
}

extension FileManager {
  /// False where the disk takes no such name.
  fileprivate func createFile(atRawPath path: [UInt8]) -> Bool {
    let file = open((path + [0]).map { CChar(bitPattern: $0) }, O_CREAT | O_WRONLY, 0o644)
    guard file >= 0 else { return false }
    close(file)
    return true
  }
}
