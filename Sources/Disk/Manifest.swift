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
      guard let (path, entry) = line.withUnsafeBufferPointer(Self.read(line:)),
        entries.updateValue(entry, forKey: path) == nil
      else { return nil }
    }
  }

  /// `DIGEST SIZE PATH`
  private static func read(line: UnsafeBufferPointer<UInt8>) -> (path: String, entry: Entry)? {
    let space = UInt8(ascii: " ")
    guard let first = line.firstIndex(of: space), first == digestCount,
      line[..<first].allSatisfy(isDigestByte),
      let second = line[(first + 1)...].firstIndex(of: space),
      let size = Int(String(decoding: line[(first + 1)..<second], as: UTF8.self)), size >= 0,
      let path = String(validating: line[(second + 1)...], as: UTF8.self), holds(path)
    else { return nil }
    return (path, Entry(digest: String(decoding: line[..<first], as: UTF8.self), size: size))
  }

  /// Of XXH3-128 in hexadecimal.
  private static let digestCount = 32

  /// Whether a list can name this file: a place below the site's root, written one way, on one line.
  package static func holds(_ path: String) -> Bool {
    // Where a name begins, and how many dots it has when it has nothing else.
    var (isStart, dots) = (true, 0)
    for byte in path.utf8 {
      switch byte {
      case 0..<UInt8(ascii: " "), 0x7F: return false
      case UInt8(ascii: "/"):
        if isStart || (1...2).contains(dots) { return false }
        (isStart, dots) = (true, 0)
      case UInt8(ascii: ".") where isStart || dots > 0:
        (isStart, dots) = (false, dots + 1)
      default: (isStart, dots) = (false, 0)
      }
    }
    return !isStart && !(1...2).contains(dots)
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
