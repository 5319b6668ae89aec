/// What a request asks for: its path, decoded once and found harmless, and its query.
///
///     /vacatures/caf%C3%A9/?page=2   →   path "/vacatures/café/", query "page=2"
struct Address: Sendable, Hashable {
  /// Begins with a slash; no NUL, no other control character, no `.` or `..` between slashes.
  let path: String
  let query: String
  /// Host and port, when the request names them in the target itself (RFC 9112, 3.2.2).
  let authority: String?

  /// Nil for anything that no browser sends: it is answered 400.
  init?(target: String) {
    var rest = Substring(target)
    var authority: String?
    if !rest.hasPrefix("/") {
      guard let scheme = ["http://", "https://"].first(where: { rest.lowercased().hasPrefix($0) })
      else { return nil }
      rest = rest.dropFirst(scheme.count)
      let end = rest.firstIndex { $0 == "/" || $0 == "?" || $0 == "#" } ?? rest.endIndex
      authority = String(rest[..<end])
      rest = rest[end...]
      if rest.isEmpty { rest = "/" }
      guard rest.hasPrefix("/") else { return nil }
    }
    self.authority = authority
    rest = rest.prefix { $0 != "#" }
    let mark = rest.firstIndex(of: "?") ?? rest.endIndex
    query = String(rest[mark...].dropFirst())
    guard let path = Self.decoded(rest[..<mark]), Self.isHarmless(path) else { return nil }
    self.path = path
  }

  /// The decoded value of a query's field; `+` is a space there.
  func value(of name: String) -> String? {
    for field in query.split(separator: "&") {
      let parts = field.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts[0] == name else { continue }
      return Self.decoded(parts.count > 1 ? parts[1].replacing("+", with: " ")[...] : "")
    }
    return nil
  }

  /// Nil when a `%` is not followed by two hexadecimal digits or the bytes are no UTF-8.
  private static func decoded(_ text: Substring) -> String? {
    var bytes: [UInt8] = []
    var rest = text.utf8[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit)
      else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x41 + 10
    case 0x61...0x66: byte - 0x61 + 10
    default: nil
    }
  }

  /// Pages are looked up by name and files through the plan, so no path can lead out of the site; one that
  /// tries is refused all the same, whichever way it writes its slashes.
  private static func isHarmless(_ path: String) -> Bool {
    path.utf8.allSatisfy { $0 >= UInt8(ascii: " ") && $0 != 0x7F }
      && !path.split(whereSeparator: { $0 == "/" || $0 == "\\" })
        .contains { $0 == ".." || $0 == "." }
  }
}
