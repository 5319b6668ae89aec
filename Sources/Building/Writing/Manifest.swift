/// The list of files that Prikbord wrote into a site, kept in it as `.prikbord`.
///
///     prikbord 1
///     DIGEST SIZE PATH
///     …
///
/// One line a file, sorted by the path, which runs to the end of the line. DIGEST is XXH3-128
/// in hexadecimal, SIZE counts bytes. No times and no absolute paths, so the same site has the same
/// manifest everywhere. Only files named here are ever removed. A digest of zeros stands for a file that a
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

  /// Nil when the bytes are no manifest of this version.
  package init?(reading bytes: [UInt8]) {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: true)
    guard let first = lines.first, Self.header.utf8.elementsEqual(first) else { return nil }
    entries = [:]
    entries.reserveCapacity(lines.count)
    for line in lines.dropFirst() {
      let parts = line.split(separator: UInt8(ascii: " "), maxSplits: 2)
      guard parts.count == 3, parts[0].count == 32,
        let size = Int(String(decoding: parts[1], as: UTF8.self))
      else { return nil }
      let path = String(decoding: parts[2], as: UTF8.self)
      // A manifest must not be able to name anything outside its site.
      guard !path.hasPrefix("/"), !path.split(separator: "/").contains("..") else { return nil }
      entries[path] = Entry(digest: String(decoding: parts[0], as: UTF8.self), size: size)
    }
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
