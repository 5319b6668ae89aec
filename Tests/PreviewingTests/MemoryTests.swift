import Building
import Days
import Foundation
import Pages
import SeededNumbers
import Synchronization
import Testing

@testable import Previewing

/// The law of memory: a build that remembers the last ones is the build that remembers nothing, byte for byte.
@Suite("What is remembered changes nothing")
struct MemoryTests {
  /// A board that somebody edits without end: content, settings, templates, texts, and the day.
  private struct Editor {
    let board: PreviewedBoard
    var numbers: SplitMix64
    var day = 0

    /// Of which no page is made: an error, and two warnings.
    private static let refused = [
      "Content/vacancies/brief.eml", "Content/los.bin", "Content/vacancies/a.md~",
    ]

    mutating func pick<Value>(_ values: [Value]) -> Value {
      values[Int.random(in: values.indices, using: &numbers)]
    }

    mutating func posting() -> String {
      let facts = [
        "hours: \(pick(["24", "32-36", "36"]))",
        "fields: [\(pick(["ICT", "Zorg", "zorg", "Water"]))]",
        "tags: [\(pick(["duin", "dijk"]))]", "closed: 2024-07-0\(pick([1, 2, 3]))",
        "locations: [\(pick(["Utrecht", "Delft", "utrecht"]))]", "draft: true", "language: en",
        "pay: € \(pick([2000, 3000])) per maand", "education: [\(pick(["hbo", "wo", "mbo"]))]",
      ]
      let own = facts.shuffled(using: &numbers).prefix(Int.random(in: 0...3, using: &numbers))
      let text = """
        ---
        title: \(pick(["Adviseur", "Bakker", "Zanger", "Clown"])) \(pick([1, 2, 3]))
        organisation: \(pick(["Waterschap Veen en Beek", "Gemeente Waterhoven", "Theater"]))
        posted: 2024-0\(pick([6, 7]))-1\(pick([0, 4]))
        deadline: 2024-0\(pick([7, 8]))-2\(pick([0, 8]))
        apply: https://example.org/\(pick(["a", "b"]))
        """
      return text + "\n" + own.map { $0 + "\n" }.joined() + "---\n\n"
        + pick(["Zorg voor water.", "Zie [het bord](/bord/).", "## Wat\n\n- Veel", ""]) + "\n"
    }

    mutating func paths() -> (vacancy: String, profile: String, page: String) {
      (
        "Content/vacancies/" + pick(["a.md", "b.md", "c.md", "sub/d.md", "e.md"]),
        "Content/organisations/" + pick(["vb.md", "gw.md"]),
        "Content/pages/" + pick(["over.md", "privacy.md"])
      )
    }

    /// One edit, and what a watcher tells of it.
    mutating func edit() throws -> SourceChanges {
      let (vacancy, profile, page) = paths()
      switch Int.random(in: 0..<14, using: &numbers) {
      case 0..<4: return try save(vacancy, posting())
      case 4: return try remove(vacancy)
      case 5:
        let name = pick(["Waterschap Veen en Beek", "Gemeente Waterhoven"])
        return try save(profile, "---\nname: \(name)\nlogo: \n---\n\(pick(["Water.", "Stad."]))\n")
      case 6: return try remove(profile)
      case 7:
        let settings = [
          "per_page: 1", "contacts: none", "country: NL", "closing_soon_days: 20",
          "lints: {title-gendered: off}", "description: Werk", "theme: {accent: \"#b30000\"}",
          "redirects: {/oud/: /}",
        ]
        let own = settings.shuffled(using: &numbers).prefix(2).map { $0 + "\n" }.joined()
        return try save("Content/board.yml", PreviewedBoard.settings + own)
      case 8:
        let block = pick(["Leeg", "{% for posting in postings %}{{ posting.title }}{% endfor %}"])
        let text = "{% extends \"layout.html\" %}{% block content %}\(block){% endblock %}\n"
        return try save("Templates/" + pick(["index.html", "archive.html"]), text)
      case 9:
        return try save("Templates/strings.nl.txt", "archive: \(pick(["Archief", "Oud"]))\n")
      case 10: return try save(page, "---\ntitle: \(pick(["Over", "Wij"]))\n---\nTekst.\n")
      case 11, 12:
        let path = pick(Self.refused)
        let isThere = FileManager.default.fileExists(atPath: board.folder + "/" + path)
        return isThere ? try remove(path) : try save(path, "Er wordt niets van gemaakt.")
      default:
        day += pick([1, 6, -3])
        return SourceChanges()
      }
    }

    private func save(_ path: String, _ text: String) throws -> SourceChanges {
      try board.write(path, text)
      return SourceChanges(files: [path])
    }

    private func remove(_ path: String) throws -> SourceChanges {
      if FileManager.default.fileExists(atPath: board.folder + "/" + path) {
        try board.remove(path)
      }
      return SourceChanges(files: [path])
    }
  }

  @Test("whatever is edited, in whatever order", arguments: [1, 2, 3] as [UInt64])
  func edits(seed: UInt64) async throws {
    let board = try PreviewedBoard()
    // The theme in the program is quicker than one in the folder.
    try board.remove("Templates")
    let day = Mutex(0)
    let options = BuildOptions(clock: { _ in
      Day(number: Int((Day(iso: "2024-07-15") ?? Day(number: 0)).number) + day.withLock { $0 })
    })
    let build = Build(board.project, options)
    let rebuilder = Rebuilder(build)
    var editor = Editor(board: board, numbers: SplitMix64(seed: seed))
    var last = await rebuilder.snapshot(after: .all)
    for step in 0..<30 {
      let changes = try editor.edit()
      day.withLock { $0 = editor.day }
      let snapshot = await rebuilder.snapshot(after: changes)
      let clean = await Rebuilder(build).snapshot(after: .all)
      let what = "seed \(seed), step \(step): \(changes.files.first ?? "another day")"
      #expect(snapshot.problems == clean.problems, "\(what)")
      #expect((snapshot.shown == snapshot.number) == (clean.shown == clean.number), "\(what)")
      guard snapshot.shown == snapshot.number else {
        #expect(snapshot.shown == last.shown, "\(what)")
        continue
      }
      let (pages, expected) = (snapshot.pages, clean.pages)
      #expect(pages.keys.sorted() == expected.keys.sorted(), "\(what)")
      for (path, bytes) in expected where pages[path] != bytes { Issue.record("\(what): \(path)") }
      last = snapshot
    }
  }
}
