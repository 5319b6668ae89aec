#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension TimeZoneTable {
  /// Where Linux and macOS keep their tables.
  private static let folder = "/usr/share/zoneinfo/"
  /// A table has some thousand bytes, the list of names twenty thousand.
  private static let sizeLimit = 1 << 16

  /// The table of a zone such as `Europe/Amsterdam`; nil when the system has none of that name.
  package init?(named name: String) {
    guard let path = Self.path(of: name) else { return nil }
    self.init(file: path)
  }

  /// The bytes of that table, for whoever must know whether the system has got another one; empty when it has none.
  package static func source(named name: String) -> [UInt8] {
    path(of: name).map { Array(bytes(of: $0)) } ?? []
  }

  private static func path(of name: String) -> String? {
    let isName = name.utf8.allSatisfy { byte in
      (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
        || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || "/_+-".utf8.contains(byte)
    }
    guard isName, !name.isEmpty, !name.hasPrefix("/") else { return nil }
    return folder + name
  }

  /// The zone of this machine: what `TZ` says, else the system's setting, else UTC.
  package static var ofThisMachine: TimeZoneTable {
    if let name = getenv("TZ"), let table = TimeZoneTable(named: String(cString: name)) {
      return table
    }
    return TimeZoneTable(file: "/etc/localtime") ?? .utc
  }

  /// The names of the zones that the system has, for suggestions: the third column of its list.
  package static var names: [String] {
    let lines = bytes(of: folder + "zone.tab").split(separator: UInt8(ascii: "\n"))
    let names = lines.lazy.filter { $0.first != UInt8(ascii: "#") }.compactMap { line -> String? in
      let columns = line.split(separator: UInt8(ascii: "\t"))
      return columns.count < 3 ? nil : String(decoding: columns[2], as: UTF8.self)
    }
    return ["UTC"] + names
  }

  private init?(file path: String) { self.init(reading: Self.bytes(of: path)) }

  /// The beginning of a file; empty when there is none.
  private static func bytes(of path: String) -> ArraySlice<UInt8> {
    guard let file = fopen(path, "rb") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: sizeLimit)
    let count = fread(&bytes, 1, sizeLimit, file)
    return bytes[..<count]
  }

  /// TZif of version 2 or later (RFC 9636, 3): a block with times of four bytes, which is skipped, the same
  /// with eight bytes, and a rule between two line ends.
  init?(reading bytes: ArraySlice<UInt8>) {
    var reader = Reader(bytes: bytes)
    guard let first = reader.header(), first.version >= UInt8(ascii: "2"),
      reader.skip(first.blockLength(timeLength: 4)), let header = reader.header(),
      header.types > 0
    else { return nil }
    var changes: [Int] = []
    for _ in 0..<header.times {
      guard let time = reader.integer(8) else { return nil }
      changes.append(time)
    }
    var types: [Int] = []
    for _ in 0..<header.times {
      guard let type = reader.integer(1), (0..<header.types).contains(type & 0xFF) else {
        return nil
      }
      types.append(type & 0xFF)
    }
    var offsets: [Int] = []
    for _ in 0..<header.types {
      // Whether it is summer time and how it is called is of no use here.
      guard let offset = reader.integer(4), reader.skip(2) else { return nil }
      offsets.append(offset)
    }
    guard reader.skip(header.rest) else { return nil }
    self.changes = changes
    self.offsets = [offsets[0]] + types.map { offsets[$0] }
    rule = PosixRule(reader.footer)
  }

  private struct Reader {
    var bytes: ArraySlice<UInt8>

    struct Header {
      let version: UInt8
      let times: Int
      let types: Int
      let letters: Int
      let leaps: Int
      let marks: Int

      func blockLength(timeLength: Int) -> Int {
        times * (timeLength + 1) + types * 6 + letters + leaps * (timeLength + 4) + marks
      }

      /// What follows the types in the second block.
      var rest: Int { letters + leaps * 12 + marks }
    }

    mutating func header() -> Header? {
      guard bytes.starts(with: "TZif".utf8), bytes.count >= 44 else { return nil }
      let version = bytes[bytes.startIndex + 4]
      _ = skip(20)
      let counts = (0..<6).compactMap { _ in integer(4) }
      guard counts.count == 6, counts.allSatisfy({ (0...1 << 16).contains($0) }) else { return nil }
      return Header(
        version: version, times: counts[3], types: counts[4], letters: counts[5],
        leaps: counts[2], marks: counts[0] + counts[1])
    }

    mutating func skip(_ count: Int) -> Bool {
      guard bytes.count >= count else { return false }
      bytes = bytes.dropFirst(count)
      return true
    }

    /// A signed number, the highest byte first.
    mutating func integer(_ length: Int) -> Int? {
      guard bytes.count >= length, let first = bytes.first else { return nil }
      var value = Int(Int8(bitPattern: first))
      for byte in bytes.dropFirst().prefix(length - 1) { value = value << 8 | Int(byte) }
      bytes = bytes.dropFirst(length)
      return value
    }

    var footer: String {
      String(
        decoding: bytes.dropFirst().prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
    }
  }
}
