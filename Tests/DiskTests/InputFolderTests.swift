import Foundation
import Testing

@testable import Disk

@Suite("Inputs are regular files inside their folder, of a bounded size")
struct InputFolderTests {
  private let root: String
  private let folder: InputFolder
  private static let purpose = InputFolder.Purpose(limit: 1000, rule: "a text has at most 1 kB")

  init() throws {
    root = NSTemporaryDirectory() + "prikbord-inputs-" + UUID().uuidString
    try FileManager.default.createDirectory(
      atPath: root + "/in/deep", withIntermediateDirectories: true)
    try Data("secret".utf8).write(to: URL(filePath: root + "/secret"))
    try Data("tekst".utf8).write(to: URL(filePath: root + "/in/a.txt"))
    folder = InputFolder(root + "/in")
  }

  private func link(_ name: String, to target: String) throws -> String {
    let path = "\(root)/in/\(name)"
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: target)
    return path
  }

  private func isRefused(_ path: String) -> Bool {
    do throws(Disk.Failure) {
      _ = try folder.read(path, for: Self.purpose)
      return false
    } catch {
      return true
    }
  }

  @Test("a file and a link to it are read")
  func files() throws {
    #expect(try folder.read(root + "/in/a.txt", for: Self.purpose) == Array("tekst".utf8))
    let inside = try link("deep/b.txt", to: "../a.txt")
    #expect(try folder.read(inside, for: Self.purpose) == Array("tekst".utf8))
  }

  @Test("links out of the folder are refused, whichever way they are written")
  func links() throws {
    for (number, target) in [
      "../secret", "/etc/passwd", "\(root)/secret", "../in/../secret", "nowhere", "loop",
      "../in2/x",
      "/dev/zero", ".",
    ].enumerated() {
      #expect(isRefused(try link("link\(number)", to: target)), "\(target)")
    }
    #expect(isRefused(try link("loop", to: "loop")))
  }

  @Test("pipes, devices, sockets and folders are refused at once")
  func kinds() throws {
    #expect(mkfifo(root + "/in/pipe", 0o600) == 0)
    #expect(isRefused(root + "/in/pipe"))
    #expect(isRefused(root + "/in/deep"))
    #expect(isRefused("/dev/zero"))
    #expect(isRefused(try link("piped", to: "pipe")))
  }

  @Test("a file over the limit is refused with its size before it is read")
  func size() throws {
    let path = root + "/in/large.txt"
    #expect(FileManager.default.createFile(atPath: path, contents: nil))
    let file = try #require(FileHandle(forWritingAtPath: path))
    // A hole of three terabytes takes no room, and no time when it is not read.
    try file.truncate(atOffset: 3_000_000_000_000)
    do throws(Disk.Failure) {
      _ = try folder.read(path, for: Self.purpose)
      Issue.record("it was read")
    } catch {
      #expect("\(error)" == "a text has at most 1 kB, and this file has 3000000.0 MB")
    }
  }
}
