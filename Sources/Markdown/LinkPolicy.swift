/// What a link's address is, and whether it may stand on a page.
enum LinkPolicy {
  /// `https://…`, `mailto:…`, `tel:…`
  case absolute
  /// `/over/`
  case root
  /// `#kop`, `?q=1`, an empty address
  case samePage
  /// `foto.png`, `../x`
  case relative
  /// A scheme that is not allowed, or another host in disguise (`//host`, `/\host`).
  case blocked

  /// Schemes that cannot run anything.
  private static let schemes: Set<String> = ["http", "https", "mailto", "tel"]

  init(_ address: UnsafeBufferPointer<UInt8>) {
    // Browsers drop tabs and line ends and leading blanks before they look for a scheme (WHATWG URL, 4.4).
    let letters = address.drop { $0 <= 0x20 }.filter { $0 != 9 && $0 != 10 && $0 != 13 }
    guard let first = letters.first else {
      self = .samePage
      return
    }
    switch first {
    case UInt8(ascii: "#"), UInt8(ascii: "?"): self = .samePage
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      let second = letters.dropFirst().first
      let isHost = second == UInt8(ascii: "/") || second == UInt8(ascii: "\\")
      self = isHost || first == UInt8(ascii: "\\") ? .blocked : .root
    default:
      let head = letters.prefix {
        $0 != UInt8(ascii: ":") && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?")
          && $0 != UInt8(ascii: "#")
      }
      guard head.count < letters.count, letters[head.count] == UInt8(ascii: ":") else {
        self = .relative
        return
      }
      let scheme = String(decoding: head, as: UTF8.self).lowercased()
      self = Self.schemes.contains(scheme) ? .absolute : .blocked
    }
  }
}
