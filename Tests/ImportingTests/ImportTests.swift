import Days
import Diagnostics
import Foundation
import Testing

@testable import Importing

@Suite("An import")
struct ImportTests {
  @Test("makes postings that say where they come from, and nothing the second time")
  func twice() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    #expect(try await board.run().changes.map(\.kind) == [.new, .new])
    #expect(try board.files == ["adviseur-water.md", "planner-wegen.md"])
    let text = try board.read("planner-wegen.md")
    #expect(text.contains("source: {name: acme, id: \"1\", digest: "))
    #expect(try await board.run(today: "2026-12-24").changes.isEmpty)
    #expect(try board.read("planner-wegen.md") == text)
  }

  @Test("changes what changed at the source, and keeps what a person wrote")
  func merge() async throws {
    let board = try TestBoard()
    try board.offer([planner])
    _ = try await board.run()
    let mine = try board.read("planner-wegen.md")
      .replacing("locations: [Tiel]", with: "locations: [Tiel]\nhours: 24 # afgesproken")
      .replacing("met aannemers", with: "met onze aannemers")
    try board.write("planner-wegen.md", mine)
    var moved = planner
    moved.place = "Zwolle"
    moved.text = moved.text.replacing("in en om Tiel", with: "in heel Gelderland")
    try board.offer([moved])
    let report = try await board.run()
    #expect(report.changes.map(\.detail) == ["locations, text"])
    let text = try board.read("planner-wegen.md")
    #expect(text.contains("locations: [Zwolle]\nhours: 24 # afgesproken\n"))
    #expect(text.contains("in heel Gelderland") && text.contains("met onze aannemers"))
    #expect(report.log.all.isEmpty)
  }

  @Test("leaves a person's word where both changed, and shows both")
  func conflict() async throws {
    let board = try TestBoard()
    try board.offer([planner])
    _ = try await board.run()
    try board.write(
      "planner-wegen.md",
      try board.read("planner-wegen.md").replacing(
        "title: Planner wegen", with: "title: Wegenplanner"))
    var renamed = planner
    renamed.title = "Senior planner"
    try board.offer([renamed])
    let report = try await board.run()
    #expect(try board.read("planner-wegen.md").contains("title: Wegenplanner\n"))
    let note = try #require(report.log.all.first { $0.code == "import-conflict" })
    #expect(note.notes.map(\.message) == ["here: Wegenplanner", "at the source: Senior planner"])
    #expect(try await board.run().log.all.isEmpty, "said once")
  }

  @Test("leaves every byte of front matter that it does not change, comments among them")
  func comments() throws {
    func file(_ place: String, _ hours: String?) -> SourceText {
      SourceText(
        path: "a.md",
        text: """
          ---
          # van ons
          title:   'Planner'
          locations: [\(place)] # nagebeld
          contacts:
            - {name: Noor}
            # niet bellen op vrijdag
          \(hours.map { "hours: \($0)\n" } ?? "")# einde
          ---

          Tekst.

          """)
    }
    let merge = ThreeWayMerge(
      base: SourceText(
        path: "b.md",
        text:
          "---\ntitle: Planner\nlocations: [Tiel]\ncontacts: [{name: Noor}]\nhours: 32\n---\n\nTekst.\n"
      ),
      ours: file("Tiel", "32"),
      theirs: SourceText(
        path: "c.md",
        text: "---\ntitle: Planner\nlocations: [Ede]\ncontacts: [{name: Jan}]\n---\n\nTekst.\n"))
    #expect(merge.conflicts.isEmpty)
    #expect(
      merge.text
        == file("Ede", nil).text.replacing(
          "contacts:\n  - {name: Noor}", with: "contacts: [{name: Jan}]"))
  }

  @Test("closes what has gone, and opens what has come back")
  func vanished() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await board.run()
    try board.offer([adviseur])
    #expect(try await board.run(today: "2026-12-01").changes.map(\.kind) == [.closed])
    #expect(try board.read("planner-wegen.md").contains("\nclosed: 2026-12-01\n"))
    #expect(try await board.run(today: "2026-12-02").changes.isEmpty)
    try board.offer([planner, adviseur])
    #expect(try await board.run(today: "2026-12-03").changes.map(\.detail) == ["closed"])
    #expect(try !board.read("planner-wegen.md").contains("closed:"))
  }

  @Test("touches nothing when a source looks broken", arguments: [0, 1])
  func broken(left: Int) async throws {
    let board = try TestBoard()
    let jobs = (1...12).map {
      (id: $0, title: "Vacature \($0)", place: "Tiel", text: "<p>Werk nummer \($0) in de stad.</p>")
    }
    try board.offer(jobs)
    _ = try await board.run()
    try board.offer(Array(jobs.prefix(left)))
    let report = try await board.run()
    #expect(report.changes.isEmpty && report.log.hasErrors)
    try "<html><body>502 Bad Gateway</body></html>".write(
      toFile: board.feed, atomically: true, encoding: .utf8)
    var source = NamedSource(name: "acme", place: board.feed)
    source.kind = "greenhouse"
    let other = try await Import(
      root: board.root, content: board.root + "/Content", today: Samples.today
    ).run([source])
    #expect(other.changes.isEmpty && other.log.hasErrors)
  }

  @Test("does not bring back what a person removed")
  func removed() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await board.run()
    try FileManager.default.removeItem(atPath: board.root + "/Content/vacancies/planner-wegen.md")
    #expect(try await board.run().changes.map(\.kind) == [.left])
    #expect(try board.files == ["adviseur-water.md"])
  }

  @Test("writes nothing when it is asked what it would do")
  func dryRun() async throws {
    let board = try TestBoard()
    try board.offer([planner])
    var options = Import.Options()
    options.dryRun = true
    #expect(try await board.run(options: options).changes.map(\.kind) == [.new])
    #expect(try board.files.isEmpty)
    #expect(!FileManager.default.fileExists(atPath: board.root + "/.prikbord"))
  }

  @Test("is the only one at work on a board")
  func alone() async throws {
    let board = try TestBoard()
    try board.offer([planner])
    guard let lock = try ImportMemory(root: board.root).lock() else {
      Issue.record("nobody else has it")
      return
    }
    await #expect(throws: Diagnostic.self) { try await board.run() }
    #expect(try board.files.isEmpty)
    _ = consume lock
  }

  @Test("writes through no link that a board has in the place of its memory")
  func links() async throws {
    for link in [".prikbord", ".prikbord/imports"] {
      let board = try TestBoard()
      try board.offer([planner])
      let files = FileManager.default
      let elsewhere = board.root + "/elsewhere"
      try files.createDirectory(atPath: elsewhere, withIntermediateDirectories: true)
      if link != ".prikbord" {
        try files.createDirectory(
          atPath: board.root + "/.prikbord", withIntermediateDirectories: true)
      }
      try files.createSymbolicLink(
        atPath: "\(board.root)/\(link)", withDestinationPath: elsewhere)
      await #expect(throws: (any Error).self) { try await board.run() }
      #expect(try files.contentsOfDirectory(atPath: elsewhere).isEmpty, "\(link)")
      #expect(try board.files.isEmpty)
    }
  }

  @Test("takes a day and drafts for new postings alone")
  func options() async throws {
    let board = try TestBoard()
    let text = board.root + "/stage.txt"
    try "Stage natuur\n\nGemeente Tiel\n\nJe helpt in het bos.\n".write(
      toFile: text, atomically: true, encoding: .utf8)
    var options = Import.Options()
    options.draft = true
    options.posted = Day(iso: "2026-10-01")
    _ = try await board.run(text, options: options)
    let made = try board.read("stage-natuur.md")
    #expect(made.contains("posted: 2026-10-01\n") && made.contains("draft: true\n"))
    try board.write("stage-natuur.md", made.replacing("draft: true\n", with: ""))
    try "Stage natuur\n\nGemeente Tiel\n\nJe helpt in het bos en op de hei.\n".write(
      toFile: text, atomically: true, encoding: .utf8)
    _ = try await board.run(text, options: options)
    let again = try board.read("stage-natuur.md")
    #expect(again.contains("op de hei") && again.contains("posted: 2026-10-01\n"))
    #expect(!again.contains("draft"))
  }
}

@Suite("Text that both wrote")
struct ThreeWayTextTests {
  private func file(_ paragraphs: String...) -> SourceText {
    SourceText(
      path: "a.md",
      text: "---\ntitle: Kok\n---\n\n" + paragraphs.joined(separator: "\n\n") + "\n")
  }

  @Test("beside a stretch that the other changed is kept with the change")
  func beside() {
    let merge = ThreeWayMerge(
      base: file("Een.", "Twee."), ours: file("Een.", "Twee.", "Eigen."),
      theirs: file("Een.", "Twee en meer."))
    #expect(merge.conflicts.isEmpty)
    #expect(merge.text == file("Een.", "Twee en meer.", "Eigen.").text)
    let other = ThreeWayMerge(
      base: file("Een.", "Twee."), ours: file("Een.", "Twee, van ons."),
      theirs: file("Een.", "Twee.", "Nieuw."))
    #expect(other.conflicts.isEmpty)
    #expect(other.text == file("Een.", "Twee, van ons.", "Nieuw.").text)
  }

  @Test("at one place stands there after what the source wrote")
  func together() {
    let merge = ThreeWayMerge(
      base: file("Een."), ours: file("Een.", "Eigen."), theirs: file("Een.", "Nieuw."))
    #expect(merge.conflicts.isEmpty)
    #expect(merge.text == file("Een.", "Nieuw.", "Eigen.").text)
  }
}
