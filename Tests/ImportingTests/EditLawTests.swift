import Diagnostics
import Foundation
import Testing

@testable import Importing

@Suite("Edits here and at the source")
struct EditLawTests {
  @Test("no edit of a person is ever lost, and an import leaves nothing to do", arguments: 1...8)
  func random(seed: UInt64) async throws {
    let board = try TestBoard()
    var dice = Dice(state: seed)
    var jobs = (1...4).map { id in
      (
        id: id, title: "Functie \(id)", place: "Tiel",
        text: (1...4).map { "<p>Alinea \($0) van functie \(id).</p>" }.joined()
      )
    }
    /// What a person wrote, by file.
    var words: [String: [String]] = [:]
    try board.offer(jobs)
    _ = try await board.run()
    /// What the source does not tell of for a while.
    var hidden: Set<Int> = []
    let names = Set(try board.files)
    for round in 0..<14 {
      for _ in 0...dice.roll(3) { change(&jobs, round, &dice) }
      if dice.roll(3) == 0 { hidden.formSymmetricDifference([jobs[dice.roll(jobs.count)].id]) }
      try board.offer(jobs.filter { !hidden.contains($0.id) })
      for _ in 0..<dice.roll(3) { try edit(board, round, &words, &dice) }
      let report = try await board.run()
      #expect(!report.log.hasErrors)
      #expect(names.isSubset(of: try board.files), "no file goes, none is renamed")
      for (file, mine) in words {
        let text = try board.read(file)
        for word in mine { #expect(text.contains(word), "\(word) in \(file), round \(round)") }
      }
      #expect(try await board.run().changes.isEmpty, "round \(round)")
    }
  }

  private func change(
    _ jobs: inout [(id: Int, title: String, place: String, text: String)], _ round: Int,
    _ dice: inout Dice
  ) {
    let job = dice.roll(jobs.count)
    switch dice.roll(4) {
    case 0: jobs[job].place = ["Tiel", "Zwolle", "Utrecht", "Breda"][dice.roll(4)]
    case 1: jobs[job].title = "Functie \(jobs[job].id) in ronde \(round)"
    case 2:
      let paragraph = "Alinea \(1 + dice.roll(4)) van"
      jobs[job].text = jobs[job].text.replacing(paragraph, with: "Ronde \(round), \(paragraph)")
    default: jobs[job].text += "<p>Nieuw in ronde \(round).</p>"
    }
  }

  private func edit(
    _ board: borrowing TestBoard, _ round: Int, _ words: inout [String: [String]],
    _ dice: inout Dice
  ) throws {
    let files = try board.files
    let file = files[dice.roll(files.count)]
    var text = try board.read(file)
    let word = "eigen\(round)x\(dice.roll(1000))"
    switch dice.roll(6) {
    case 4:
      text = text.replacing(#/\ntitle: .*/#, maxReplacements: 1) { "\($0.output) \(word)" }
    case 5:
      text = text.replacing(#/\nlocations: .*/#, maxReplacements: 1) { "\($0.output) # \(word)" }
    case 0:
      text = text.replacing("\nsource:", with: "\nsummary: \(word)\nsource:", maxReplacements: 1)
    case 1: text += "\nEen zin van ons: \(word).\n"
    case 2:
      guard let place = text.firstRange(of: "Alinea 2") else { return }
      text.replaceSubrange(place, with: "Alinea 2 (\(word))")
    default:
      text = text.replacing("\n---\n", with: "\ntags: [\(word)]\n---\n", maxReplacements: 1)
    }
    // A field stands once.
    for field in ["summary:", "tags:"] where text.components(separatedBy: "\n" + field).count > 2 {
      return
    }
    try board.write(file, text)
    guard text.contains(word) else { return }
    words[file, default: []].append(word)
  }
}
