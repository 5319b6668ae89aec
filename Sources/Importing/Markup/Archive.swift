private import CMinizip
import Diagnostics

/// The files of a zip archive in memory, through minizip. What unpacks to more than its kind ever holds is refused
/// while it is unpacked: a few kilobytes can stand for gigabytes.
struct Archive {
  /// Word and LibreOffice write a dozen files; pictures make it a hundred.
  static let fileLimit = 2000
  /// The text of a document of a thousand pages.
  static let sizeLimit = 50_000_000

  private let bytes: [UInt8]
  private let path: String

  init(_ bytes: [UInt8], of path: String) {
    self.bytes = bytes
    self.path = path
  }

  static func isArchive(_ bytes: [UInt8]) -> Bool { bytes.starts(with: [0x50, 0x4B, 3, 4]) }

  /// The files of these names that are there.
  func files(named isWanted: (String) -> Bool) throws(Diagnostic) -> [String: [UInt8]] {
    let read: Result<[String: [UInt8]], Diagnostic> = bytes.withUnsafeBytes { buffer in
      var place = prikbord_bytes(start: buffer.baseAddress, count: UInt(buffer.count))
      return withUnsafeMutablePointer(to: &place) { place in
        guard let file = prikbord_open_archive(place) else { return .failure(.noArchive(path)) }
        defer { unzClose(file) }
        do throws(Diagnostic) {
          return .success(try files(in: file, named: isWanted))
        } catch {
          return .failure(error)
        }
      }
    }
    return try read.get()
  }

  private func files(
    in archive: unzFile, named isWanted: (String) -> Bool
  ) throws(Diagnostic) -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    var (count, room) = (0, Self.sizeLimit)
    var status = unzGoToFirstFile(archive)
    while status == UNZ_OK {
      count += 1
      guard count <= Self.fileLimit else { throw .archiveTooLarge(path) }
      if let name = name(of: archive), isWanted(name) {
        files[name] = try contents(of: archive, room: &room)
      }
      status = unzGoToNextFile(archive)
    }
    guard status == UNZ_END_OF_LIST_OF_FILE else { throw .noArchive(path) }
    return files
  }

  private func name(of archive: unzFile) -> String? {
    var name = [CChar](repeating: 0, count: 1024)
    guard
      unzGetCurrentFileInfo64(archive, nil, &name, UInt(name.count - 1), nil, 0, nil, 0) == UNZ_OK
    else { return nil }
    return name.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } }
  }

  private func contents(of archive: unzFile, room: inout Int) throws(Diagnostic) -> [UInt8] {
    guard unzOpenCurrentFile(archive) == UNZ_OK else { throw .noArchive(path) }
    defer { unzCloseCurrentFile(archive) }
    var contents: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let got = Int(unzReadCurrentFile(archive, &piece, UInt32(piece.count)))
      guard got >= 0 else { throw .noArchive(path) }
      if got == 0 { return contents }
      room -= got
      guard room >= 0 else { throw .archiveTooLarge(path) }
      contents.append(contentsOf: piece[..<got])
    }
  }
}

extension Diagnostic {
  fileprivate static func noArchive(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "archive", "this document cannot be unpacked: it is damaged or has a password",
      at: Location(path: path), help: "open it, save it again without a password, and import that")
  }

  fileprivate static func archiveTooLarge(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "archive-size",
      "a document has at most \(Archive.sizeLimit / 1_000_000) MB and \(Archive.fileLimit) files when unpacked",
      at: Location(path: path))
  }
}
