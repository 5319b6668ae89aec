import Diagnostics
import Foundation
import Testing

@testable import Importing

@Suite("Rows of a table without ids")
struct RowIdentityTests {
  private let head = "Titel;Organisatie;Plaats;Uren;Tekst\n"
  private let eik = "Verzorgende;Oever;Ede;24;Je werkt in huis De Eik met acht bewoners.\n"
  private let linde = "Verzorgende;Oever;Ede;24;Je werkt in huis De Linde en fietst de wijk door.\n"
  private let beuk = "Verzorgende;Oever;Arnhem;24;Je werkt in huis De Beuk aan de rivier.\n"

  private func send(
    _ rows: [String], to board: borrowing TestBoard
  ) async throws -> [ImportChange.Kind] {
    let file = board.root + "/rooster.csv"
    try (head + rows.joined()).write(toFile: file, atomically: true, encoding: .utf8)
    let report = try await board.run(file)
    #expect(!report.log.hasErrors)
    return report.changes.map(\.kind)
  }

  /// The file whose text has these words.
  private func file(with words: String, on board: borrowing TestBoard) throws -> String? {
    for file in try board.files where try board.read(file).contains(words) { return file }
    return nil
  }

  @Test("are what they were when they are sorted, and when one is put between them")
  func sorted() async throws {
    let board = try TestBoard()
    #expect(try await send([eik, linde, beuk], to: board) == [.new, .new, .new])
    #expect(try await send([beuk, linde, eik], to: board).isEmpty)
    let es = "Verzorgende;Oever;Ede;24;Samen met zes collega's zorg je voor huis De Es.\n"
    #expect(try await send([es, beuk, linde, eik], to: board) == [.new])
    #expect(try await send([linde, beuk], to: board) == [.closed, .closed])
    #expect(try await send([eik, beuk, linde], to: board) == [.changed])
  }

  @Test("are what they were when the source changes one of them in passing")
  func changed() async throws {
    let board = try TestBoard()
    _ = try await send([eik, linde, beuk], to: board)
    let edited = try #require(try file(with: "De Linde", on: board))
    try board.write(edited, try board.read(edited) + "\nEigen zin.\n")
    let longer = linde.replacing("24", with: "32").replacing("de wijk", with: "de hele wijk")
    #expect(try await send([longer, beuk, eik], to: board) == [.changed])
    let text = try board.read(edited)
    #expect(text.contains("Eigen zin.") && text.contains("32") && text.contains("de hele wijk"))
    // With another text it is the only one of its place.
    let new = beuk.replacing("De Beuk aan de rivier", with: "aan het spoor, bij de brug")
    #expect(try await send([longer, new, eik], to: board) == [.changed])
  }

  @Test("are others at another place, unless their text is theirs alone")
  func places() async throws {
    let board = try TestBoard()
    let same = "Kok;Oever;PLAATS;24;Je kookt elke dag vers voor onze gasten.\n"
    let (ede, tiel) = (
      same.replacing("PLAATS", with: "Ede"), same.replacing("PLAATS", with: "Tiel")
    )
    let zwolle = same.replacing("PLAATS", with: "Zwolle")
    #expect(try await send([ede, tiel], to: board) == [.new, .new])
    #expect(try await send([zwolle, ede], to: board) == [.new, .closed])
    _ = try await send([zwolle, ede, eik, beuk], to: board)
    let moved = beuk.replacing("Arnhem", with: "Tiel")
    #expect(try await send([moved, zwolle, ede, eik], to: board) == [.changed])
  }

  @Test("stay away when a person has removed their postings, in any order")
  func removed() async throws {
    let board = try TestBoard()
    _ = try await send([eik, linde, beuk], to: board)
    let file = try #require(try file(with: "De Eik", on: board))
    try FileManager.default.removeItem(
      atPath: board.root + "/Content/vacancies/" + file)
    #expect(try await send([beuk, eik, linde], to: board) == [.left])
    let changed = eik.replacing("acht", with: "negen")
    #expect(try await send([changed, linde, beuk], to: board) == [.left])
  }

  @Test("keep their postings when the column with their ids goes, or gives one id to two")
  func ids() async throws {
    let board = try TestBoard()
    let file = board.root + "/rooster.csv"
    func send(_ text: String) async throws -> [ImportChange.Kind] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      return try await board.run(file).changes.map(\.kind)
    }
    let rows = "Je kookt voor onze gasten.\n7;Ober;Je bedient onze gasten.\n"
    #expect(try await send("Nr;Titel;Tekst\n8;Kok;" + rows) == [.new, .new])
    #expect(try await send("Nr;Titel;Tekst\n7;Kok;" + rows).isEmpty)
    let bare = rows.replacing("\n7;", with: "\n")
    #expect(try await send("Titel;Tekst\nKok;" + bare).isEmpty)
  }

  @Test(
    "keep every edit with its row, however rows are sorted, put in and taken out", arguments: 1...6)
  func law(seed: UInt64) async throws {
    let board = try TestBoard()
    var dice = Dice(state: seed)
    var number = 0
    var rows: [Row] = []
    for _ in 0..<6 {
      number += 1
      rows.append(Row(number, &dice))
    }
    /// What a person wrote, and in which row's posting.
    var edits: [(file: String, word: String, row: String)] = []
    for round in 0..<12 {
      for _ in 0...dice.roll(2) { change(&rows, &number, &dice) }
      for place in rows.indices.dropFirst() { rows.swapAt(place, dice.roll(place + 1)) }
      _ = try await send(rows.map(\.line), to: board)
      for row in rows {
        let files = try board.files.filter {
          let text = try board.read($0)
          return text.contains(row.anchor) && !text.contains("\nclosed: ")
        }
        #expect(files.count == 1, "\(row.anchor) in round \(round): \(files)")
      }
      for edit in edits {
        let text = try board.read(edit.file)
        #expect(text.contains(edit.word) && text.contains(edit.row), "\(edit) in round \(round)")
      }
      #expect(try await send(rows.map(\.line), to: board).isEmpty, "round \(round)")
      let row = rows[dice.roll(rows.count)]
      let file = try #require(try self.file(with: row.anchor, on: board))
      let word = "eigen\(round)x\(dice.roll(1000))"
      try board.write(file, try board.read(file) + "\nEen zin van ons: \(word).\n")
      edits.append((file, word, row.anchor))
    }
  }

  private func change(_ rows: inout [Row], _ number: inout Int, _ dice: inout Dice) {
    let place = dice.roll(rows.count)
    switch dice.roll(4) {
    case 0 where rows.count > 2: rows.remove(at: place)
    case 1: rows[place].hours = 16 + dice.roll(20)
    case 2: rows[place].more = "Op dag \(dice.roll(28)) is er ruimte."
    default:
      number += 1
      rows.append(Row(number, &dice))
    }
  }

  /// A row with words that it keeps and that no other has.
  private struct Row {
    let title: String
    let place: String
    let anchor: String
    var hours: Int
    var more = ""

    init(_ number: Int, _ dice: inout Dice) {
      title = ["Verzorgende", "Kok", "Verzorgende nacht"][dice.roll(3)]
      place = ["Ede", "Arnhem", ""][dice.roll(3)]
      anchor = "huis n\(number) bij beek b\(number) aan pad p\(number) voor groep g\(number)"
      hours = 16 + dice.roll(20)
    }

    var line: String { "\(title);Oever;\(place);\(hours);Je werkt in \(anchor). \(more)\n" }
  }
}

@Suite("Lists whose entries cannot be read")
struct UnreadableEntryTests {
  private func offer(_ jobs: String, on board: borrowing TestBoard) async throws -> ImportReport {
    try "{\"jobs\": [\(jobs)], \"meta\": {\"total\": 2}}".write(
      toFile: board.feed, atomically: true, encoding: .utf8)
    return try await board.run()
  }

  @Test("close nothing: a maker has renamed a field")
  func renamed() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await board.run()
    let renamed = try String(contentsOfFile: board.feed, encoding: .utf8)
      .replacing("\"id\":", with: "\"job_id\":")
    try renamed.write(toFile: board.feed, atomically: true, encoding: .utf8)
    let report = try await board.run()
    #expect(report.changes.isEmpty && report.log.all.map(\.code) == ["import-broken-source"])
    try board.offer([planner])
    #expect(try await board.run().changes.map(\.kind) == [.closed])
  }

  @Test("are told, and the others are read")
  func some() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await board.run()
    var other = planner
    other.title = "Planner bruggen"
    try board.offer([other, adviseur])
    let broken = try String(contentsOfFile: board.feed, encoding: .utf8)
      .replacing("\"title\": \"Adviseur water\"", with: "\"title\": null")
    try broken.write(toFile: board.feed, atomically: true, encoding: .utf8)
    let report = try await board.run()
    #expect(report.changes.map(\.kind) == [.changed])
    #expect(report.log.all.map(\.code) == ["import-unreadable"] && !report.log.hasErrors)
  }
}

@Suite("A source that calls all its vacancies otherwise")
struct RenamedSourceTests {
  @Test("keeps its postings with what a person wrote, and closes what has gone")
  func renamed() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await board.run()
    let file = "planner-wegen.md"
    try board.write(file, try board.read(file) + "\nEigen zin.\n")
    var moved = planner
    moved.id = 101
    moved.text += "<p>Nieuw bij het nieuwe systeem.</p>"
    let other = (id: 102, title: "Hovenier", place: "Ede", text: "<p>Je snoeit bomen.</p>")
    try board.offer([other, moved])
    #expect(
      Set(try await board.run().changes.map(\.kind)) == [.new, .changed, .closed])
    let text = try board.read(file)
    #expect(text.contains("Eigen zin.") && text.contains("nieuwe systeem"))
    #expect(text.contains("id: \"101\"") && !text.contains("closed:"))
    #expect(try await board.run().changes.isEmpty)
    // As before, one that is new under a name of its own is another.
    try board.offer([moved, (id: 103, title: "Hovenier", place: "Ede", text: other.text)])
    #expect(Set(try await board.run().changes.map(\.kind)) == [.new, .closed])
  }

  @Test("may be a table that has got a column of numbers")
  func column() async throws {
    let board = try TestBoard()
    let file = board.root + "/rooster.csv"
    func send(_ text: String) async throws -> [ImportChange.Kind] {
      try text.write(toFile: file, atomically: true, encoding: .utf8)
      return try await board.run(file).changes.map(\.kind)
    }
    #expect(try await send("Titel;Tekst\nKok;Je kookt.\nOber;Je bedient.\n") == [.new, .new])
    let numbered = "Nr;Titel;Tekst\n1;Kok;Je kookt.\n2;Ober;Je bedient.\n"
    #expect(try await send(numbered).isEmpty)
    #expect(try await send(numbered.replacing("Kok", with: "Chef")) == [.changed])
  }
}
