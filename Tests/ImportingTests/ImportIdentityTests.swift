import Foundation
import Testing

@testable import Importing

@Suite("What an import takes for one vacancy")
struct ImportIdentityTests {
  @Test("knows the same vacancy from another source, or from a file somebody pasted")
  func twins() async throws {
    let board = try TestBoard()
    try board.write(
      "water.txt", "Adviseur water\n\nGemeente Tiel\n\nZwolle\n\nJe adviseert over schoon water.\n")
    try board.offer([planner, adviseur])
    let report = try await board.run()
    #expect(report.changes.map(\.kind) == [.new, .left])
    #expect(try board.files == ["planner-wegen.md", "water.txt"])
  }

  @Test("follows a posting whose file was renamed, and never renames one")
  func slugs() async throws {
    let board = try TestBoard()
    try board.offer([planner])
    _ = try await board.run()
    let old = board.root + "/Content/vacancies/planner-wegen.md"
    try FileManager.default.moveItem(
      atPath: old, toPath: board.root + "/Content/vacancies/wegen.md")
    var renamed = planner
    renamed.title = "Planner bruggen"
    try board.offer([renamed])
    _ = try await board.run()
    #expect(try board.files == ["wegen.md"])
    #expect(try board.read("wegen.md").contains("title: Planner bruggen"))
  }

  @Test("knows a vacancy by its reference, and is not misled by a title alone")
  func references() async throws {
    let board = try TestBoard()
    try board.write(
      "water.md",
      "---\ntitle: Wateradviseur\norganisation: Gemeente Tiel\nreference: T-7\n---\n\nTekst.\n")
    let job = """
      {"absolute_url": "https://werk.example.org/7", "id": ID, "requisition_id": "REF",
       "title": "Adviseur water", "company_name": "Gemeente Tiel", "location": {"name": "Tiel"},
       "content": "<p>Je adviseert over water in vak ID.</p>"}
      """
    let jobs = [("1", "T-7"), ("2", "T-8"), ("3", "T-9")].map {
      job.replacing("ID", with: $0).replacing("REF", with: $1)
    }
    try "{\"jobs\": [\(jobs.joined(separator: ","))]}".write(
      toFile: board.feed, atomically: true, encoding: .utf8)
    #expect(try await board.run().changes.map(\.kind) == [.left, .new, .new])
  }

  @Test("takes a folder of pages, and closes what is no longer in it")
  func folder() async throws {
    let board = try TestBoard()
    let pages = board.root + "/jobs"
    try FileManager.default.createDirectory(
      atPath: pages + "/zwolle", withIntermediateDirectories: true)
    try "---\ntitle: Hovenier\ncompany: Gemeente Tiel\n---\n\nJe snoeit.\n".write(
      toFile: pages + "/hovenier.md", atomically: true, encoding: .utf8)
    try "+++\ntitle = \"Docent\"\n+++\n\nJe geeft les.\n".write(
      toFile: pages + "/zwolle/docent.md", atomically: true, encoding: .utf8)
    #expect(try await board.run(pages).changes.map(\.kind) == [.new, .new])
    #expect(try board.read("docent.md").contains("id: zwolle/docent.md"))
    try FileManager.default.removeItem(atPath: pages + "/zwolle/docent.md")
    #expect(try await board.run(pages).changes.map(\.kind) == [.closed])
  }

  @Test("keeps drafts of Jekyll drafts, and leaves out what templates do not show")
  func drafts() async throws {
    let board = try TestBoard()
    let pages = board.root + "/jobs"
    try FileManager.default.createDirectory(
      atPath: pages + "/_drafts", withIntermediateDirectories: true)
    try "---\ntitle: Docent\n---\n\n{% comment %}\nintern\n{% endcomment %}\nJe geeft les.\n".write(
      toFile: pages + "/_drafts/docent.md", atomically: true, encoding: .utf8)
    _ = try await board.run(pages)
    let text = try board.read("docent.md")
    #expect(text.contains("draft: true\n") && text.hasSuffix("---\n\nJe geeft les.\n"))
  }

  @Test("takes a vacancy whose titles differ in brackets alone for one")
  func nearTitles() async throws {
    let board = try TestBoard()
    try board.write(
      "engineer.md",
      "---\ntitle: Data engineer (m/w/d)\norganisation: Gemeente Tiel\n---\n\nJe bouwt aan onze stromen van data.\n"
    )
    try board.offer([
      (
        id: 1, title: "Data Engineer", place: "Tiel",
        text: "<p>Je bouwt aan onze stromen van data.</p>"
      ),
      (
        id: 3, title: "Data engineer v/m", place: "Tiel",
        text: "<p>Je bouwt aan onze stromen van data.</p>"
      ),
      (
        id: 2, title: "Data Engineer (senior)", place: "Tiel",
        text: "<p>Je leidt een team van tien mensen.</p>"
      ),
    ])
    #expect(try await board.run().changes.map(\.kind) == [.left, .left, .new])
  }

  @Test(
    "takes titles that differ in what they say of sexes alone for one",
    arguments: ["Kok m/v", "Kok (m/v/x)", "kok M/V/X", "Kok, m/w/d"])
  func sexes(title: String) {
    #expect(titleKey(title) == titleKey("Kok"))
    #expect(titleKey("Kok A/B") != titleKey("Kok") && titleKey("Kok/ober") != titleKey("Kok"))
  }

  @Test("tells two documents of one name apart, and follows each")
  func sameName() async throws {
    let board = try TestBoard()
    let file = board.root + "/vacature.txt"
    func send(_ title: String, _ text: String) async throws -> [ImportChange.Kind] {
      try "\(title)\n\n\(text)\n".write(toFile: file, atomically: true, encoding: .utf8)
      return try await board.run(file).changes.map(\.kind)
    }
    #expect(try await send("Hovenier", "Je snoeit de bomen in onze parken.") == [.new])
    #expect(try await send("Docent", "Je geeft les aan kinderen van groep vijf.") == [.new])
    #expect(try await send("Docent", "Je geeft les aan kinderen van groep zes.") == [.changed])
    #expect(try await send("Hovenier", "Je snoeit de bomen in onze parken.").isEmpty)
    #expect(try board.files == ["docent.md", "hovenier.md"])
    #expect(try board.read("docent.md").contains("groep zes"))
  }
}
