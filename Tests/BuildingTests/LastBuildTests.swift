import Days
import Foundation
import SeededNumbers
import Testing

@testable import Building

/// The law of memory on the disk: a build after another leaves the site, and says what the build says that remembers
/// nothing, whatever somebody did in between.
@Suite("What a build leaves to the next changes nothing")
struct LastBuildTests {
  private typealias Edit = @Sendable (TestBoard) throws -> Void

  /// One thing that somebody does, told in words for whom it fails.
  private struct Step: Sendable {
    let name: String
    let edit: Edit
  }

  private static let start = """
    -- Content/vacancies/a.md --
    \(posting("Adviseur water", body: "Zorg voor water. Zie [het andere](/vacatures/b/#wat)."))
    -- Content/vacancies/b.md --
    \(posting("Bakker", "tags: [dijk]", body: "## Wat\n\nBrood, elke dag."))
    -- Content/vacancies/c.txt --
    Clown bij Theater De Hoek

    Standplaats: Delft
    Reageren kan tot 1 augustus 2024 via https://example.org/clown

    Je maakt grappen. Vragen? Bel Noor Dijkstra, 06-12345678.
    -- Content/organisations/veen.md --
    # Waterschap Veen en Beek

    Wij maken [schoon water](/over/).
    -- Content/pages/over.md --
    # Over ons

    Tekst met een <b>vet</b> woord.
    """

  /// Made of numbers, so that every run has the same.
  private static func step(_ numbers: inout SplitMix64) -> Step {
    func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &numbers)]
    }
    let place = pick(["a.md", "b.md", "c.txt", "sub/d.md", "e.md"])
    let path = "Content/vacancies/" + place
    switch Int.random(in: 0..<14, using: &numbers) {
    case 0..<4:
      // The text alone: what most people change.
      let body = pick([
        "Anders.", "## Wat\n\nNog een zin.", "Zie [dat](/vacatures/b/).", "<i>Nee</i>.",
      ])
      return Step(name: "\(path) += \(body)") { board in
        let old = try? board.content(path)
        try board.write(path, (old ?? posting("Nieuw")) + "\n\(body)\n")
      }
    case 4..<6:
      let text = posting(
        pick(["Adviseur", "Bakker", "Zanger"]), posted: pick(["2024-06-10", "2024-07-14"]),
        pick(["hours: 36", "tags: [duin]", "closed: 2024-07-02", "draft: true", "language: en"]),
        body: pick(["Zorg voor water.", "## Wat\n\n- Veel", ""]))
      return Step(name: "\(path) anew") { try $0.write(path, text) }
    case 6: return Step(name: "\(path) gone") { try? $0.remove(path) }
    case 7:
      return Step(name: "\(path) elsewhere") { board in
        let text = try? board.content(path)
        try? board.remove(path)
        try board.write("Content/vacancies/f.md", text ?? posting("Verhuisd"))
      }
    case 8:
      let line = pick(["per_page: 1\n", "contacts: none\n", "llms_text: true\n", ""])
      return Step(name: "board.yml \(line)") {
        try $0.write("Content/board.yml", TestBoard.settings + line)
      }
    case 9:
      let text = pick(["Wij zijn er.", "Zie [a](/vacatures/a/)."])
      return Step(name: "profile \(text)") {
        try $0.write("Content/organisations/veen.md", "# Waterschap Veen en Beek\n\n\(text)\n")
      }
    case 10:
      let page = pick(["Site/index.html", "Site/vacatures/b/index.html", "Site/feed.xml"])
      return Step(name: "\(page) by hand") { board in
        if board.has(String(page.dropFirst("Site/".count))) { try board.write(page, "mijn") }
      }
    case 11:
      return Step(name: "a file of others") { try $0.write("Site/eigen/van-mij.txt", "van mij") }
    default:
      let (number, bit) = (numbers.next(), numbers.next())
      let isCut = pick([true, false])
      return Step(name: isCut ? "memory cut off" : "memory with a wrong bit") { board in
        try board.damageMemory(file: number, at: bit, isCut: isCut)
      }
    }
  }

  /// What is wrong after the last of some steps; nil when the law holds.
  private static func failure(_ steps: [Step]) async throws -> String? {
    let board = try TestBoard(start)
    try board.remove("Templates")
    _ = await board.build(remembering: .lastBuild)
    for step in steps {
      try step.edit(board)
      let built = await board.build(remembering: .lastBuild)
      let clean = try TestBoard("")
      try clean.remove("Templates")
      try clean.copyContent(of: board)
      let expected = await clean.build()
      if built.text != expected.text {
        return "\(step.name) is told:\n\(built.text)\n\(expected.text)"
      }
      if built.counts != expected.counts { return "\(step.name) is counted otherwise" }
      if (built.outcome == nil) != (expected.outcome == nil) {
        return "\(step.name) is written or not"
      }
      guard built.outcome != nil else { continue }
      var site = try board.site()
      site["eigen/van-mij.txt"] = nil
      let other = try clean.site()
      for path in Set(site.keys).union(other.keys).sorted() where site[path] != other[path] {
        return "\(step.name) changes \(path)"
      }
    }
    return nil
  }

  @Test("whatever is edited, in whatever order", arguments: 1...4 as ClosedRange<UInt64>)
  func edits(seed: UInt64) async throws {
    var numbers = SplitMix64(seed: seed)
    var steps = (0..<12).map { _ in Self.step(&numbers) }
    guard var failure = try await Self.failure(steps) else { return }
    // Whoever reads of it has no more steps to go than it takes.
    var position = 0
    while position < steps.count {
      var fewer = steps
      fewer.remove(at: position)
      if let other = try await Self.failure(fewer) {
        (steps, failure) = (fewer, other)
      } else {
        position += 1
      }
    }
    Issue.record("seed \(seed): \(steps.map(\.name).joined(separator: "; "))\n\(failure)")
  }

  @Test("one changed text makes its own pages, and no other posting's")
  func takenOver() async throws {
    let board = try TestBoard(Self.start)
    _ = await board.build(remembering: .lastBuild)
    let before = try board.inode("vacatures/c/index.html")
    try board.write("Content/vacancies/b.md", board.content("Content/vacancies/b.md") + "\nNog.\n")
    let built = await board.build(remembering: .lastBuild)
    #expect(built.outcome?.changed ?? 0 > 0)
    #expect(try board.inode("vacatures/c/index.html") == before)
    #expect(try board.page("vacatures/b/index.html").contains("Nog."))
    // Told of again, though its file was not read again.
    #expect(built.codes.contains("raw-html"))
  }

  @Test(
    "what changes in one folder leaves the others where they stand, and what others put into any")
  func onePlace() async throws {
    // An older posting, whose text is in no feed.
    let board = try TestBoard(
      """
      -- Content/board.yml --
      \(TestBoard.settings)feed_items: 1
      -- Content/vacancies/a.md --
      \(posting("Adviseur", "summary: Water"))
      -- Content/vacancies/b.md --
      \(posting("Bakker", posted: "2024-06-20", "summary: Brood"))
      -- Content/vacancies/c.md --
      \(posting("Clown", posted: "2024-06-21", "summary: Grappen"))
      """)
    _ = await board.build(remembering: .lastBuild)
    try board.write("Site/vacatures/b/eigen.txt", "van mij")
    let before = try ["", "vacatures", "vacatures/c", "vacatures/b"].map(board.inode)
    try board.write("Content/vacancies/b.md", board.content("Content/vacancies/b.md") + "\nNog.\n")
    let built = await board.build(remembering: .lastBuild)
    #expect(built.outcome?.changed == 1 && built.outcome?.added == 0)
    let after = try ["", "vacatures", "vacatures/c", "vacatures/b"].map(board.inode)
    #expect(before[..<3] == after[..<3])
    #expect(before[3] != after[3])
    #expect(try board.page("vacatures/b/eigen.txt") == "van mij")
    #expect(try board.page("vacatures/b/index.html").contains("Nog."))
    // The list tells of the new file, so that the next build finds all as it should be.
    let again = await board.build(remembering: .lastBuild)
    #expect(again.outcome?.wasCurrent == true)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: board.folder).sorted() == [
        ".prikbord-cache", "Content", "Site", "Templates",
      ])
  }

  @Test("a build that is killed between a folder and the list of all files is gone on with")
  func killedBeforeTheList() async throws {
    let board = try TestBoard(
      """
      -- Content/board.yml --
      \(TestBoard.settings)feed_items: 1
      -- Content/vacancies/a.md --
      \(posting("Adviseur", "summary: Water"))
      -- Content/vacancies/b.md --
      \(posting("Bakker", posted: "2024-06-20", "summary: Brood"))
      """)
    _ = await board.build(remembering: .lastBuild)
    let list = try board.page(".prikbord")
    try board.write("Content/vacancies/b.md", board.content("Content/vacancies/b.md") + "\nNog.\n")
    let changed = await board.build(remembering: .lastBuild)
    #expect(changed.outcome?.changed == 1)
    let site = try board.site()
    // As it was found then: the new folder, and the list that tells of the old one.
    try board.write("Site/.prikbord", list)
    let built = await board.build(remembering: .lastBuild)
    #expect(built.outcome != nil && built.codes == changed.codes)
    #expect(try board.site() == site)
    #expect(try board.page(".prikbord") != list)
    #expect(await board.build(remembering: .lastBuild).outcome?.wasCurrent == true)
  }

  @Test("what stands behind a link that others put in the way of a change is not written to")
  func linkInTheWay() async throws {
    let board = try TestBoard(Self.start)
    _ = await board.build(remembering: .lastBuild)
    let (inner, outer) = (board.folder + "/Site/vacatures", board.folder + "/elders")
    try FileManager.default.moveItem(atPath: inner, toPath: outer)
    try FileManager.default.createSymbolicLink(atPath: inner, withDestinationPath: outer)
    try board.write("Content/vacancies/b.md", board.content("Content/vacancies/b.md") + "\nNog.\n")
    #expect(await board.build(remembering: .lastBuild).codes.contains("foreign-file"))
    let page = try String(contentsOfFile: outer + "/b/index.html", encoding: .utf8)
    #expect(!page.contains("Nog."))
  }
}

extension TestBoard {
  fileprivate func content(_ path: String) throws -> String {
    try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
  }

  fileprivate func inode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: folder + "/Site/" + path)
    return attributes[.systemFileNumber] as? Int ?? 0
  }

  /// Cuts off a file of the memory somewhere, or turns a bit of it over.
  fileprivate func damageMemory(file number: UInt64, at place: UInt64, isCut: Bool) throws {
    let cache = folder + "/.prikbord-cache"
    let names = try FileManager.default.contentsOfDirectory(atPath: cache).filter {
      $0 != ".gitignore"
    }.sorted()
    guard !names.isEmpty else { return }
    let file = URL(filePath: cache + "/" + names[Int(number % UInt64(names.count))])
    var bytes = try Data(contentsOf: file)
    guard !bytes.isEmpty else { return }
    let position = Int(place % UInt64(bytes.count))
    if isCut { bytes = bytes.prefix(position) } else { bytes[position] ^= 1 << UInt8(place % 7) }
    try bytes.write(to: file)
  }

  func copyContent(of other: TestBoard) throws {
    try remove("Content")
    try FileManager.default.copyItem(atPath: other.folder + "/Content", toPath: folder + "/Content")
  }
}
