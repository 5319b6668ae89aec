import Building
import Diagnostics
import Disk
import Foundation
import Postings
import Testing

@testable import Publishing

@Suite("Add a publish target, as Sources/README.md says")
struct AddATargetTests {
  private static let kinds = Targets.all + [ArchiveTarget.self]

  private func read(_ yaml: String) -> (targets: [PublishSettings.Named], problems: [String]) {
    var log = DiagnosticLog()
    let text = "name: Bord\nbase_url: https://werk.voorbeeldbord.nl/\npublish: \(yaml)\n"
    let source = SourceText(path: "Content/board.yml", text: text)
    let settings = BoardSettings(reading: source, log: &log)
    let publish = settings.publish.map {
      PublishSettings(reading: $0, in: source, kinds: Self.kinds, log: &log)
    }
    return (publish?.targets ?? [], log.sorted.map(\.message))
  }

  @Test("its key chooses it in board.yml, and its rows are all that it takes")
  func settings() {
    let (targets, problems) = read("{targets: {file: {archive: bord.tar}}}")
    #expect((targets.first?.target as? ArchiveTarget)?.archive == "bord.tar" && problems.isEmpty)
    #expect(!read("{targets: {file: {archive: bord.tar, level: 9}}}").problems.isEmpty)
  }

  @Test("it sends a site")
  func sends() async throws {
    let folder = NSTemporaryDirectory() + "prikbord-test-" + UUID().uuidString
    defer { try? FileManager.default.removeItem(atPath: folder) }
    for name in ["board", "site", "run"] { try Disk.makeFolder("\(folder)/\(name)") }
    try Disk.write(Array("Werk".utf8), to: "\(folder)/site/index.html")
    let project = Project(root: "\(folder)/board")
    let (targets, _) = read("{targets: {file: {archive: ../bord.tar}}}")
    let target = try #require(targets.first).target.settled(in: project)
    let manifest = Manifest(["index.html": .init(digest: "d", size: 4)])
    var log = DiagnosticLog()
    let board = BoardSettings(reading: SourceText(path: "board.yml", bytes: []), log: &log)
    let site = BuiltSite(
      folder: "\(folder)/site", manifest: manifest, settings: board, diagnostics: [])
    let run = PublishRun(
      project: project, folder: "\(folder)/run", lock: STDIN_FILENO, force: false, step: { _ in })
    let lines = try await target.send(
      Delivery(
        site: site, difference: Difference(from: Manifest(), to: manifest), there: Manifest(),
        lease: nil), run)
    #expect(lines == ["1 files in \(folder)/bord.tar"])
    let archive = String(decoding: try Disk.read("\(folder)/bord.tar"), as: UTF8.self)
    #expect(archive.contains("index.html") && archive.contains("Werk"))
  }
}
