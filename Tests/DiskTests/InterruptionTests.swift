import Foundation
import Testing

@testable import Disk

@Suite("A run that is ended early")
struct InterruptionTests {
  private let root = NSTemporaryDirectory() + "prikbord-interruption-" + UUID().uuidString
  private var staging: String { root + "/.Site.prikbord-staging" }
  private let files = FileManager.default
  /// Of a machine that has other work.
  private let minute = Duration.seconds(60)

  private func make(_ pages: Int) throws {
    for page in 0..<pages {
      let folder = "\(staging)/vacatures/\(page)"
      try files.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(filePath: folder + "/index.html"))
    }
    try LeftoverFolder.putMark(in: staging)
  }

  @Test("its folders are moved away in one step, and removed")
  func removed() throws {
    try make(200)
    let interruption = Interruption()
    interruption.begin(staging)
    let aside = interruption.interrupt()
    #expect(aside.count == 1 && !files.fileExists(atPath: staging))
    #expect(try LeftoverFolder.all(beside: staging) == aside)
    #expect(HastyRemoval.remove(aside, within: minute).isEmpty)
    #expect(try files.contentsOfDirectory(atPath: root).isEmpty)
    try files.removeItem(atPath: root)
  }

  @Test("what cannot be removed is given back")
  func kept() throws {
    try make(1)
    let folder = "\(staging)/vacatures/0"
    try files.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
    // Rights do not bind root.
    if getuid() != 0 {
      #expect(HastyRemoval.remove([staging]) == [staging])
      #expect(try LeftoverFolder.isOwn(staging))
    }
    try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder)
    try files.removeItem(atPath: root)
  }

  @Test("a folder that was taken back stays")
  func ended() throws {
    try make(1)
    let interruption = Interruption()
    interruption.begin(staging)
    interruption.end(staging)
    #expect(interruption.interrupt().isEmpty && files.fileExists(atPath: staging))
    try files.removeItem(atPath: root)
  }
}
