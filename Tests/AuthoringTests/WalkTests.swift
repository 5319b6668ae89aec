import Foundation
import Testing

/// What is written for those who come after holds.
@Suite("The READMEs of the rooms")
struct WalkTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().standardized.path

  /// The rooms, without those that are a header for another language.
  private static let rooms: [String] = {
    let names = try? FileManager.default.contentsOfDirectory(atPath: root + "/Sources")
    return (names ?? []).filter { name in
      let own = try? FileManager.default.subpathsOfDirectory(atPath: "\(root)/Sources/\(name)")
      return (own ?? []).contains { $0.hasSuffix(".swift") }
    }.sorted()
  }()

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: root + "/" + path, encoding: .utf8)
  }

  /// What stands between backticks and looks like a file: `Building/Build.swift`.
  private static func files(in text: String) -> [String] {
    text.matches(of: #/`([A-Za-z0-9_.+\/-]+\.(?:swift|md|c|js|html|txt|css|yml))`/#).map {
      String($0.output.1)
    }
  }

  @Test(
    "each room says in a screen what it holds, what it never does and where to begin",
    arguments: rooms)
  func each(room: String) throws {
    let text = try Self.text("Sources/\(room)/README.md")
    #expect((10...28).contains(text.split(separator: "\n", omittingEmptySubsequences: false).count))
    #expect(text.hasPrefix("# \(room)"))
    #expect(text.contains(/[Nn]ever/) && text.contains("Begin"))
  }

  @Test("every file that a room's README names is there", arguments: rooms)
  func named(room: String) throws {
    let own = try FileManager.default.subpathsOfDirectory(atPath: "\(Self.root)/Sources/\(room)")
    for file in Self.files(in: try Self.text("Sources/\(room)/README.md")) {
      let isOwn = own.contains { $0 == file || $0.hasSuffix("/" + file) }
      let elsewhere = ["Sources/\(file)", file].contains {
        FileManager.default.fileExists(atPath: Self.root + "/" + $0)
      }
      #expect(isOwn || elsewhere, "\(room): \(file)")
    }
  }

  @Test(
    "no room but Platform asks for Foundation, whose ICU is two thirds of a program",
    arguments: rooms)
  func foundation(room: String) throws {
    let own = try FileManager.default.subpathsOfDirectory(atPath: "\(Self.root)/Sources/\(room)")
    for file in own where file.hasSuffix(".swift") && room != "Platform" {
      let asks = try Self.text("Sources/\(room)/\(file)").contains(/import Foundation\b/)
      #expect(!asks, "\(room)/\(file)")
    }
  }

  @Test("every file that the walks name is there, and every room is in the table")
  func walks() throws {
    let text = try Self.text("Sources/README.md")
    let files = Self.files(in: text)
    #expect(files.count > 40)
    for file in files {
      let places = ["Sources/\(file)", file]
      #expect(
        places.contains { FileManager.default.fileExists(atPath: Self.root + "/" + $0) }, "\(file)")
    }
    for room in Self.rooms { #expect(text.contains("`\(room)`"), "\(room)") }
  }
}
