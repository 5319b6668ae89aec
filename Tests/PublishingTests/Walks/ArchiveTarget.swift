import Building
import Diagnostics
import Disk
import Facts
import Postings

@testable import Publishing

/// The worked example "add a publish target" of Sources/README.md: the whole site as one file, by tar.
///
///     server: {archive: ../board.tar}
struct ArchiveTarget: Target {
  static let key = "archive"
  var archive = ""

  static let table = FieldTable<ArchiveTarget>(
    "an archive target", unknownKeys: .error,
    [
      FieldRow("archive", .line, "The file, seen from the board's folder.", example: "../board.tar")
      {
        if case .text(let value) = $1 { $0.archive = value }
      }
    ])

  var address: String { archive }

  func settled(in project: Project) throws(WrongSetting) -> ArchiveTarget {
    guard archive.hasSuffix(".tar") else {
      throw WrongSetting("`archive` is a file of tar", help: "let its name end in `.tar`")
    }
    var target = self
    target.archive = Disk.absolute(archive, in: project.root)
    return target
  }

  /// An archive is written anew each time, so nothing in it is compared with.
  func look(for site: BuiltSite, _ run: PublishRun) async throws -> TargetState {
    TargetState(.missing)
  }

  func existing(_ paths: [String], _ run: PublishRun) async throws -> [String] { [] }

  func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String] {
    run.step("writing \(archive)")
    let tar = Tool(name: "tar", installation: "install tar", lock: run.lock)
    let new = "\(run.folder)/site.tar"
    try await tar.must(["-cf", new, "-C", delivery.site.folder, "."])
    // One rename within a file system: the old archive or the new one.
    let beside = archive + ".new"
    try Disk.write(try Disk.read(new), to: beside)
    try Disk.rename(beside, to: archive)
    return ["\(delivery.site.manifest.entries.count) files in \(archive)"]
  }
}
