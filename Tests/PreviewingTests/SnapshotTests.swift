import Building
import Diagnostics
import Foundation
import Pages
import Postings
import Testing

@testable import Previewing

@Suite("Snapshots")
struct SnapshotTests {
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
        return try $0.save(path, text.replacing("\narchive: ", with: "\narchive: Oud "))
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

  @Test("a snapshot after any edit is the board built afresh")
  func afresh() async throws {
    let board = try PreviewedBoard()
    let rebuilder = Rebuilder(board.build)
    _ = await rebuilder.snapshot(after: .all)
    for (name, edit) in Self.edits {
      let snapshot = await rebuilder.snapshot(after: try edit(board))
      let fresh = await Rebuilder(board.build).snapshot(after: .all)
      #expect(snapshot.errors == 0, "\(name)")
      #expect(snapshot.problems == fresh.problems, "\(name)")
      let (pages, expected) = (snapshot.pages, fresh.pages)
      #expect(pages.keys.sorted() == expected.keys.sorted(), "\(name)")
      for (path, bytes) in expected where pages[path] != bytes { Issue.record("\(name): \(path)") }
    }
  }

  @Test("while there are errors the last good pages are shown")
  func errors() async throws {
    let board = try PreviewedBoard()
    let rebuilder = Rebuilder(board.build)
    let good = await rebuilder.snapshot(after: .all)
    let changes = try board.save(
      "Content/vacancies/a.md", PreviewedBoard.posting("A", "deadlien: 1"))
    let bad = await rebuilder.snapshot(after: changes)
    #expect(bad.errors == 1 && bad.shown == good.shown && bad.pages == good.pages)
    let fixed = await rebuilder.snapshot(
      after: try board.save("Content/vacancies/a.md", PreviewedBoard.posting("A")))
    #expect(fixed.errors == 0 && fixed.shown == fixed.number)
  }

  @Test("what is refused is no error any more when it has gone")
  func refused() async throws {
    let board = try PreviewedBoard()
    let rebuilder = Rebuilder(board.build)
    let good = await rebuilder.snapshot(after: .all)
    let letter = "Content/vacancies/brief.eml"
    let refused = await rebuilder.snapshot(after: try board.save(letter, "Subject: Vacature"))
    #expect(refused.errors == 1 && refused.shown == good.shown)
    try board.remove(letter)
    let mended = await rebuilder.snapshot(after: SourceChanges(files: [letter]))
    #expect(mended.errors == 0 && mended.shown == mended.number)
  }

  @Test("what was refused and is now what it should be is read")
  func mended() async throws {
    let board = try PreviewedBoard()
    let path = "Content/vacancies/x.md"
    try FileManager.default.createSymbolicLink(
      atPath: board.folder + "/" + path, withDestinationPath: "/etc/hostname")
    let rebuilder = Rebuilder(board.build)
    #expect(await rebuilder.snapshot(after: .all).errors == 1)
    try board.remove(path)
    let mended = await rebuilder.snapshot(
      after: try board.save(path, PreviewedBoard.posting("Adviseur")))
    #expect(mended.errors == 0 && mended.postings.contains { $0.path == path })
  }

  @Test("changes that come together are one snapshot, and the last of them is in it")
  func together() async throws {
    let board = try PreviewedBoard()
    let pending = PendingChanges()
    let rebuilder = Rebuilder(board.build)
    _ = await rebuilder.snapshot(after: .all)
    let (snapshots, published) = AsyncStream<Snapshot>.makeStream()
    let loop = RebuildLoop(pending: pending, rebuilder: rebuilder) { snapshot, _ in
      published.yield(snapshot)
    }
    let task = Task { try await loop.run() }
    defer { task.cancel() }
    for number in 1...5 {
      pending.add(
        try board.save("Content/vacancies/a.md", PreviewedBoard.posting("Baan \(number)")))
    }
    var iterator = snapshots.makeAsyncIterator()
    let snapshot = try #require(await iterator.next())
    #expect(snapshot.board?.vacancies.first?.posting.title == "Baan 5")
    #expect(pending.isEmpty)
  }
}

@Suite("Pages are looked at after they were asked for")
struct InspectorTests {
  private static let page = "vacatures/a/index.html"

  /// The snapshot after an edit, looked at again where the last had problems.
  private func next(
    _ rebuilder: Rebuilder, after last: Snapshot, _ changes: SourceChanges
  ) async -> Snapshot {
    let snapshot = await rebuilder.snapshot(after: changes)
    Inspector().lookAgain(at: snapshot, after: last)
    return snapshot
  }

  @Test("a broken link is found once for a snapshot, stays with the next, and goes with its cause")
  func links() async throws {
    let board = try PreviewedBoard()
    let text = PreviewedBoard.posting("Adviseur") + "[Zie](/bord/vacatures/nergens/)\n"
    try board.write("Content/vacancies/a.md", text)
    let rebuilder = Rebuilder(board.build)
    let first = await rebuilder.snapshot(after: .all)
    let store = SnapshotStore(first)
    let inspector = Inspector()
    let (finds, found) = AsyncStream<(String, [Diagnostic])>.makeStream()
    let task = Task { await inspector.run(store) { found.yield(($1, $2)) } }
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
    let second = await next(rebuilder, after: first, other)
    #expect(second.errors == 1 && second.problemsID != first.problemsID)
    let broken = try board.save(
      "Content/vacancies/b.md", PreviewedBoard.posting("B", "deadlien: 1"))
    let third = await next(rebuilder, after: second, broken)
    #expect(third.errors == 2 && third.shown == second.shown)
    let mended = SourceChanges(files: [
      "Content/vacancies/a.md", "Content/vacancies/b.md",
    ])
    try board.write("Content/vacancies/a.md", PreviewedBoard.posting("Adviseur"))
    try board.write("Content/vacancies/b.md", PreviewedBoard.posting("Bakker"))
    let fourth = await next(rebuilder, after: third, mended)
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
