import Building
import Diagnostics
import Foundation
import Pages
import Postings
import Testing

@testable import Previewing

@Suite("Editions")
struct EditionTests {
  /// What somebody does to a board, and what a watcher tells of it.
  static let edits: [(String, @Sendable (PreviewedBoard) throws -> SourceChanges)] = [
    (
      "another text",
      { try $0.save("Content/vacancies/a.md", PreviewedBoard.posting("Adviseur") + "Meer.\n") }
    ),
    ("another title", { try $0.save("Content/vacancies/a.md", PreviewedBoard.posting("Zanger")) }),
    (
      "another day",
      {
        try $0.save(
          "Content/vacancies/b.md", PreviewedBoard.posting("Bakker", "closed: 2024-07-02"))
      }
    ),
    (
      "a new posting",
      {
        try $0.save("Content/vacancies/sub/c.md", PreviewedBoard.posting("Clown", "tags: [circus]"))
      }
    ),
    (
      "a profile",
      {
        try $0.save(
          "Content/organisations/vb.md", "---\nname: Waterschap Veen en Beek\n---\nWater.\n")
      }
    ),
    ("settings", { try $0.save("Content/board.yml", PreviewedBoard.settings + "per_page: 1\n") }),
    (
      "a template",
      {
        try $0.save(
          "Templates/index.html",
          "{% extends \"layout.html\" %}{% block content %}Leeg{% endblock %}\n")
      }
    ),
    (
      "an interface text",
      {
        let path = "Templates/strings.nl.txt"
        let text = try String(contentsOfFile: $0.folder + "/" + path, encoding: .utf8)
        return try $0.save(path, text.replacing("archive: ", with: "archive: Oud "))
      }
    ),
    (
      "no posting",
      {
        try $0.remove("Content/vacancies/b.md")
        return SourceChanges(files: ["Content/vacancies/b.md"])
      }
    ),
    (
      "no folder",
      {
        try $0.remove("Content/vacancies/sub")
        return SourceChanges(folders: ["Content/vacancies/sub"])
      }
    ),
    (
      "the accent and a profile's posting",
      {
        let settings = PreviewedBoard.settings + "theme: {accent: \"#b30000\"}\n"
        _ = try $0.save("Content/board.yml", settings)
        _ = try $0.save("Content/vacancies/a.md", PreviewedBoard.posting("Zanger", "tags: [koor]"))
        return SourceChanges(files: ["Content/board.yml", "Content/vacancies/a.md"])
      }
    ),
    ("a file to download", { try $0.save("Content/files/map/meer.txt", "9876") }),
    ("that file changed", { try $0.save("Content/files/map/meer.txt", "43210") }),
    (
      "a file that came and went",
      { _ in SourceChanges(files: ["Content/vacancies/4913", "Content/vacancies/a.md"]) }
    ),
    (
      "a posting that became a link",
      {
        try $0.remove("Content/vacancies/a.md")
        try FileManager.default.createSymbolicLink(
          atPath: $0.folder + "/Content/vacancies/a.md", withDestinationPath: "../files/map/a.md")
        return try $0.save(
          "Content/files/map/a.md", PreviewedBoard.posting("Verwezen"),
          "Content/vacancies/a.md")
      }
    ),
    ("a page", { try $0.save("Content/pages/over.md", "---\ntitle: Over\n---\nTekst.\n") }),
  ]

  @Test("an edition after any edit is the board built afresh")
  func afresh() async throws {
    let board = try PreviewedBoard()
    let workshop = Workshop(board.build)
    _ = await workshop.edition(after: .all)
    for (name, edit) in Self.edits {
      let edition = await workshop.edition(after: try edit(board))
      let fresh = await Workshop(board.build).edition(after: .all)
      #expect(edition.errors == 0, "\(name)")
      #expect(edition.problems == fresh.problems, "\(name)")
      let (pages, expected) = (edition.pages, fresh.pages)
      #expect(pages.keys.sorted() == expected.keys.sorted(), "\(name)")
      for (path, bytes) in expected where pages[path] != bytes { Issue.record("\(name): \(path)") }
    }
  }

  @Test("while there are errors the last good pages are shown")
  func errors() async throws {
    let board = try PreviewedBoard()
    let workshop = Workshop(board.build)
    let good = await workshop.edition(after: .all)
    let changes = try board.save(
      "Content/vacancies/a.md", PreviewedBoard.posting("A", "deadlien: 1"))
    let bad = await workshop.edition(after: changes)
    #expect(bad.errors == 1 && bad.shown == good.shown && bad.pages == good.pages)
    let fixed = await workshop.edition(
      after: try board.save("Content/vacancies/a.md", PreviewedBoard.posting("A")))
    #expect(fixed.errors == 0 && fixed.shown == fixed.number)
  }

  @Test("changes that come together are one edition, and the last of them is in it")
  func together() async throws {
    let board = try PreviewedBoard()
    let pending = PendingChanges()
    let workshop = Workshop(board.build)
    _ = await workshop.edition(after: .all)
    let (editions, published) = AsyncStream<Edition>.makeStream()
    let loop = RebuildLoop(pending: pending, workshop: workshop) { edition, _ in
      published.yield(edition)
    }
    let task = Task { try await loop.run() }
    defer { task.cancel() }
    for number in 1...5 {
      pending.add(
        try board.save("Content/vacancies/a.md", PreviewedBoard.posting("Baan \(number)")))
    }
    var iterator = editions.makeAsyncIterator()
    let edition = try #require(await iterator.next())
    #expect(edition.board?.vacancies.first?.posting.title == "Baan 5")
    #expect(pending.isEmpty)
  }
}

@Suite("Pages are looked at after they were asked for")
struct InspectorTests {
  private static let page = "vacatures/a/index.html"

  /// The edition after an edit, looked at again where the last had problems.
  private func next(
    _ workshop: Workshop, after last: Edition, _ changes: SourceChanges
  ) async -> Edition {
    let edition = await workshop.edition(after: changes)
    Inspector().lookAgain(at: edition, after: last)
    return edition
  }

  @Test("a broken link is found once for an edition, stays with the next, and goes with its cause")
  func links() async throws {
    let board = try PreviewedBoard()
    let text = PreviewedBoard.posting("Adviseur") + "[Zie](/bord/vacatures/nergens/)\n"
    try board.write("Content/vacancies/a.md", text)
    let workshop = Workshop(board.build)
    let first = await workshop.edition(after: .all)
    let newsstand = Newsstand(first)
    let inspector = Inspector()
    let (finds, found) = AsyncStream<(String, [Diagnostic])>.makeStream()
    let task = Task { await inspector.run(newsstand) { found.yield(($1, $2)) } }
    defer { task.cancel() }
    #expect(first.errors == 0)
    // A page without problems, one that is none, and twice the one that has one.
    for page in ["index.html", "style.css", "nee.html", Self.page, Self.page] {
      inspector.look(at: page)
    }
    let find = try #require(await finds.first { _ in true })
    #expect(find.0 == Self.page && find.1.map(\.code) == ["broken-link"])
    #expect(find.1.first?.location?.path == "Content/vacancies/a.md")
    #expect(first.errors == 1 && first.problems.contains { $0.code == "broken-link" })

    let other = try board.save("Content/vacancies/b.md", PreviewedBoard.posting("Banketbakker"))
    let second = await next(workshop, after: first, other)
    #expect(second.errors == 1 && second.standingID != first.standingID)
    let broken = try board.save(
      "Content/vacancies/b.md", PreviewedBoard.posting("B", "deadlien: 1"))
    let third = await next(workshop, after: second, broken)
    #expect(third.errors == 2 && third.shown == second.shown)
    let mended = SourceChanges(files: [
      "Content/vacancies/a.md", "Content/vacancies/b.md",
    ])
    try board.write("Content/vacancies/a.md", PreviewedBoard.posting("Adviseur"))
    try board.write("Content/vacancies/b.md", PreviewedBoard.posting("Bakker"))
    let fourth = await next(workshop, after: third, mended)
    #expect(fourth.errors == 0 && fourth.pagesWithProblems.isEmpty)
  }
}

extension PreviewedBoard {
  fileprivate func save(
    _ path: String, _ text: String, _ others: String...
  ) throws -> SourceChanges {
    try write(path, text)
    return SourceChanges(files: Set(others + [path]))
  }
}
