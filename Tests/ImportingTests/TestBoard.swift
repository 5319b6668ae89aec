import Days
import Foundation

@testable import Importing

/// A board in a folder of its own, and a feed beside it that changes.
struct TestBoard: ~Copyable {
  let root: String
  var feed: String { root + "/feed.json" }

  init() throws {
    root = FileManager.default.temporaryDirectory.path + "/prikbord-import-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root + "/Content/vacancies", withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: root) }

  /// Jobs as Greenhouse tells them: id → title, place and text.
  func offer(_ jobs: [(id: Int, title: String, place: String, text: String)]) throws {
    let list = jobs.map { job in
      """
      {"absolute_url": "https://werk.example.org/\(job.id)", "id": \(job.id), "title": "\(job.title)",
       "company_name": "Gemeente Tiel", "location": {"name": "\(job.place)"},
       "first_published": "2026-11-02T11:55:32-04:00", "content": "\(job.text)"}
      """
    }
    try "{\"jobs\": [\(list.joined(separator: ",\n"))], \"meta\": {\"total\": \(jobs.count)}}"
      .write(toFile: feed, atomically: true, encoding: .utf8)
  }

  func run(
    _ place: String? = nil, today: String = "2026-11-30", options: Import.Options = .init()
  ) async throws -> ImportReport {
    try await Import(
      root: root, content: root + "/Content", today: Day(iso: today) ?? Day(number: 0), options
    ).run([NamedSource(name: "acme", place: place ?? feed)])
  }

  var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: root + "/Content/vacancies").sorted()
    }
  }

  func read(_ file: String) throws -> String {
    try String(contentsOfFile: root + "/Content/vacancies/" + file, encoding: .utf8)
  }

  func write(_ file: String, _ text: String) throws {
    try text.write(
      toFile: root + "/Content/vacancies/" + file, atomically: true, encoding: .utf8)
  }
}

/// Two jobs as a board's feed may have them.
let planner = (
  id: 1, title: "Planner wegen", place: "Tiel",
  text: "<p>Je plant wegen in en om Tiel.</p><p>Je werkt samen met aannemers.</p>"
)
let adviseur = (
  id: 2, title: "Adviseur water", place: "Zwolle", text: "<p>Je adviseert over schoon water.</p>"
)
