import Days
import Diagnostics
import Foundation
import Testing

@testable import Importing

@Suite("A feed without a name")
struct FeedNameTests {
  private func run(_ board: borrowing TestBoard, _ place: String) async throws -> ImportReport {
    try await Import(
      root: board.root, content: board.root + "/Content", today: Samples.today
    ).run([NamedSource(document: place)])
  }

  private func write(_ board: borrowing TestBoard, _ path: String, _ text: String) throws {
    let file = URL(filePath: board.root + "/" + path)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try text.write(to: file, atomically: true, encoding: .utf8)
  }

  private func texts(_ board: borrowing TestBoard) throws -> [String] {
    var texts: [String] = []
    for file in try board.files { texts.append(try board.read(file)) }
    return texts
  }

  private let jan = "Nr;Titel;Tekst\n1;Kok;Je kookt elke dag voor onze gasten.\n"
  private let feb = "Nr;Titel;Tekst\n1;Ober;Je bedient elke dag onze gasten.\n"

  @Test("is called by where it is, so that no other of its file name overwrites it")
  func files() async throws {
    let board = try TestBoard()
    try write(board, "jan/export.csv", jan)
    try write(board, "feb/export.csv", feb)
    #expect(try await run(board, board.root + "/jan/export.csv").changes.map(\.kind) == [.new])
    #expect(try await run(board, board.root + "/feb/export.csv").changes.map(\.kind) == [.new])
    #expect(try board.read("kok.md").contains("source: {name: jan/export.csv, id: \"1\""))
    #expect(try await run(board, board.root + "/jan/export.csv").changes.isEmpty)
    try write(board, "jan/export.csv", "Nr;Titel;Tekst\n2;Gastheer;Je ontvangt.\n")
    #expect(
      try await run(board, board.root + "/jan/export.csv").changes.map(\.kind) == [.new, .closed])
    #expect(try !board.read("ober.md").contains("closed:"))
  }

  @Test("is called by its whole address")
  func addresses() {
    let names = ["https://a.example/een/?x=1", "https://a.example/twee/"].map {
      NamedSource(document: $0).feedName(root: "/board")
    }
    #expect(names[0].hasPrefix("https://a.example/een/?") && names[1] == "https://a.example/twee/")
    // What an address asks with may be a key that nobody else should have.
    let other = NamedSource(document: "https://a.example/een/?x=2").feedName(root: "/board")
    #expect(!names[0].contains("x=1") && names[0] != other)
    #expect(NamedSource(name: "acme", place: "https://a.example/").feedName(root: "/") == "acme")
    #expect(NamedSource(document: "/board/in/a.csv").feedName(root: "/board") == "in/a.csv")
  }

  @Test("that is an error page now touches nothing")
  func errorPage() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await run(board, board.feed)
    let before = try texts(board)
    for page in ["<html><body><h1>502 Bad Gateway</h1></body></html>", "Even geduld."] {
      try write(board, "feed.json", page)
      let report = try await run(board, board.feed)
      #expect(report.log.hasErrors && report.changes.isEmpty)
      #expect(try texts(board) == before)
    }
  }

  @Test("is asked for one vacancy without an end of the others")
  func one() async throws {
    let board = try TestBoard()
    try board.offer([planner, adviseur])
    _ = try await run(board, board.feed)
    let job = """
      {"absolute_url": "https://werk.example.org/9", "id": 9, "title": "Hovenier",
       "content": "<p>Je snoeit de bomen in onze parken.</p>", "location": {"name": "Tiel"}}
      """
    try write(board, "hovenier/feed.json", job)
    #expect(
      try await run(board, board.root + "/hovenier/feed.json").changes.map(\.kind) == [.new])
    #expect(try !board.read("planner-wegen.md").contains("closed:"))
  }

  @Test("that somebody pasted is known by its shape, and ends no other")
  func pasted() async throws {
    let board = try TestBoard()
    func paste(_ text: String) async throws -> [ImportChange.Kind] {
      try await Import(
        root: board.root, content: board.root + "/Content", today: Samples.today
      ).run([NamedSource(document: "-")], pasted: Array(text.utf8)).changes.map(\.kind)
    }
    #expect(try await paste(jan) == [.new])
    #expect(
      try await paste(jan.replacing("1;Kok", with: "2;Ober").replacing("kookt", with: "bedient"))
        == [.new])
    #expect(
      try await paste("<h1>Gastheer</h1><p>Restaurant De Pan zoekt een gastheer.</p>") == [.new])
    #expect(
      try await paste(
        "<workzag-jobs><position><id>7</id><name>Koch</name></position></workzag-jobs>")
        == [.new])
    #expect(
      try await paste(
        "[{\"id\": \"a\", \"text\": \"Planner\", \"hostedUrl\": \"https://x.example/a\", \"categories\": {}}]"
      ) == [.new])
    #expect(try await paste("[Vacature] Hovenier\n\nGemeente Tiel zoekt een hovenier.\n") == [.new])
    #expect(try texts(board).allSatisfy { !$0.contains("closed:") })
  }
}
