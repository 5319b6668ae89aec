/// The list of files that Prikbord wrote into a site, kept in it as `.prikbord`.
///
///     prikbord 1
///     DIGEST SIZE PATH
///     …
///
/// One line a file, sorted by the path, which runs to the end of the line. DIGEST is XXH3-128
/// in hexadecimal, SIZE counts bytes. No times and no absolute paths, so the same site has the same
/// manifest everywhere. Names with control characters are no names of a site's files: the plan refuses them, and
/// a list that has one was not written by Prikbord. Only files named here are ever removed. A digest of zeros stands for a file that a
/// publish was about to replace or remove: whatever is there now, the next publish settles it.
package struct Manifest: Sendable, Hashable {
  package static let fileName = ".prikbord"
  private static let header = "prikbord 1"

  package struct Entry: Sendable, Hashable {
    package let digest: String
    package let size: Int

    package init(digest: String, size: Int) {
      self.digest = digest
      self.size = size
    }

    package static let unsettled = Entry(digest: String(repeating: "0", count: 32), size: 0)
  }

  package private(set) var entries: [String: Entry]

  package init(_ entries: [String: Entry] = [:]) { self.entries = entries }

  /// Nil when the bytes are no whole manifest of this version.
  package init?(reading bytes: [UInt8]) {
    let newline = UInt8(ascii: "\n")
    guard bytes.last == newline else { return nil }
    let lines = bytes.dropLast().split(separator: newline, omittingEmptySubsequences: false)
    guard let first = lines.first, Self.header.utf8.elementsEqual(first) else { return nil }
    entries = [:]
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(
        separator: UInt8(ascii: " "), maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, parts[0].count == 32, parts[0].allSatisfy(Self.isDigestByte),
        let size = Int(String(decoding: parts[1], as: UTF8.self)), size >= 0,
        let path = String(validating: parts[2], as: UTF8.self), Self.holds(path),
        entries.updateValue(
          Entry(digest: String(decoding: parts[0], as: UTF8.self), size: size), forKey: path) == nil
      else { return nil }
    }
  }

  /// Whether a list can name this file: a place below the site's root, written one way, on one line.
  package static func holds(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 >= UInt8(ascii: " ") && $0 != 0x7F }
      && path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
        .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
  }

  private static func isDigestByte(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  package var bytes: [UInt8] {
    var bytes = Array((Self.header + "\n").utf8)
    bytes.reserveCapacity(entries.count * 96)
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      bytes.append(contentsOf: entry.digest.utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: String(entry.size).utf8)
      bytes.append(UInt8(ascii: " "))
      bytes.append(contentsOf: path.utf8)
      bytes.append(UInt8(ascii: "\n"))
    }
    return bytes
  }
}
