import Building
import Foundation
import Synchronization
import Testing

@testable import Previewing

@Suite("Watchers tell of every change")
struct WatcherTests {
  /// What was told so far.
  final class Told: Sendable {
    private let changes = Mutex(SourceChanges())

    func add(_ more: SourceChanges) { changes.withLock { $0.add(more) } }

    /// Waits until a change was told that may concern a path, and forgets all.
    func concerns(_ path: String) async throws -> Bool {
      for _ in 0..<400 {
        if changes.withLock({ $0.mayConcern(path) }) {
          changes.withLock { $0 = SourceChanges() }
          return true
        }
        try await Task.sleep(for: .milliseconds(10))
      }
      return false
    }
  }

  @Test("the system's", arguments: [false, true])
  func watcher(polls: Bool) async throws {
    let board = try PreviewedBoard()
    let told = Told()
    let watcher: any Watcher =
      polls
      ? PollingWatcher(board.project) { told.add($0) }
      : try SystemWatcher(board.project, tell: { told.add($0) }) { failure in
        Issue.record("the watcher gave up: \(failure.reason)")
      }
    defer { watcher.stop() }
    let vacancies = "Content/vacancies"
    func move(_ path: String, _ other: String) throws {
      try FileManager.default.moveItem(
        atPath: "\(board.folder)/\(path)", toPath: "\(board.folder)/\(other)")
    }

    try board.write("\(vacancies)/a.md", PreviewedBoard.posting("Eerste"))
    #expect(try await told.concerns("\(vacancies)/a.md"))
    try board.write("\(vacancies)/diep/dieper/c.md", PreviewedBoard.posting("Tweede"))
    #expect(try await told.concerns("\(vacancies)/diep/dieper/c.md"))
    try board.write("\(vacancies)/diep/dieper/c.md", PreviewedBoard.posting("Derde"))
    #expect(try await told.concerns("\(vacancies)/diep/dieper/c.md"))
    try move("\(vacancies)/diep", "\(vacancies)/ondiep")
    #expect(try await told.concerns("\(vacancies)/ondiep/dieper/c.md"))
    try board.write("\(vacancies)/ondiep/dieper/c.md", PreviewedBoard.posting("Vierde"))
    #expect(try await told.concerns("\(vacancies)/ondiep/dieper/c.md"))
    try board.remove("\(vacancies)/ondiep")
    #expect(try await told.concerns("\(vacancies)/ondiep/dieper/c.md"))
    try move("Templates", "Weg")
    #expect(try await told.concerns("Templates/style.css"))
    try move("Weg", "Templates")
    #expect(try await told.concerns("Templates/style.css"))
    try board.write("Templates/style.css", "body {}")
    #expect(try await told.concerns("Templates/style.css"))
  }
}
