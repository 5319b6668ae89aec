import Platform
import Slugs

/// Where the site will live: `https://example.org/board/`.
package struct BaseURL: Sendable, Hashable {
  /// Scheme and host, without a slash at the end: `https://example.org`. A host in letters is in the form of the
  /// name service.
  package let origin: String
  /// The path before every internal address, without a slash at the end: `/board`, or empty. Encoded as all
  /// addresses of the site are: `/co%C3%B6peratie`.
  package let path: String

  package init() {
    origin = ""
    path = ""
  }

  /// Nil for an address that no site can have; `objection(to:)` says why.
  package init?(_ text: String) {
    guard case .success(let url) = Self.parsed(text) else { return nil }
    self = url
  }

  /// The whole address with a slash at its end.
  package var absolute: String { origin + path + "/" }

  /// Why no site can have this address; nil when one can.
  package static func objection(to text: String) -> String? {
    if case .failure(let objection) = parsed(text) { objection.reason } else { nil }
  }

  private struct Objection: Error {
    let reason: String
    init(_ reason: String) { self.reason = reason }
  }

  /// As the URL Standard reads it (url.spec.whatwg.org, 4.4), but what that forgives for the sake of old pages
  /// is refused: here somebody writes one address, once.
  private static func parsed(_ text: String) -> Result<BaseURL, Objection> {
    do throws(Objection) {
      if text.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
        throw Objection("an address has no blanks or control characters in it")
      }
      guard
        let scheme = ["https", "http"].first(where: { text.lowercased().hasPrefix($0 + "://") })
      else { throw Objection("an address begins with `https://` or `http://`") }
      let rest = text.dropFirst(scheme.count + 3)
      if rest.contains("\\") { throw Objection("an address has `/` where this has `\\`") }
      if rest.contains(where: { $0 == "?" || $0 == "#" }) {
        throw Objection("a site lives at a host and a path; a `?` or `#` is no part of that")
      }
      let authority = rest.prefix { $0 != "/" }
      if authority.contains("@") {
        throw Objection(
          "a user name or password does not belong in an address that all visitors see")
      }
      let origin = try "\(scheme)://\(Host(authority, scheme).text)"
      return .success(BaseURL(origin: origin, path: try path(rest[authority.endIndex...])))
    } catch {
      return .failure(error)
    }
  }

  private init(origin: String, path: String) {
    self.origin = origin
    self.path = path
  }

  /// Decoded, looked at, and encoded once.
  private static func path(_ text: Substring) throws(Objection) -> String {
    var path = ""
    for part in text.split(separator: "/") {
      guard let name = percentDecoded(part) else {
        throw Objection(
          "`%` in an address is followed by two hexadecimal digits of a letter in UTF-8")
      }
      if name == "." || name == ".." {
        throw Objection("a path of a site has no `\(name)` in it")
      }
      let isSafe = name.unicodeScalars.allSatisfy {
        $0.value >= 0x20 && $0.value != 0x7F && $0 != "/" && $0 != "\\"
      }
      guard isSafe else {
        throw Objection("no folder has the name that `\(part)` stands for")
      }
      path += "/" + percentEncoded(name)
    }
    return path
  }

  /// Host and port as they stand in an address.
  private struct Host {
    let text: String

    init(_ authority: Substring, _ scheme: String) throws(Objection) {
      let end = authority.hasPrefix("[") ? authority.lastIndex(of: "]") : nil
      let colon = authority[(end ?? authority.startIndex)...].firstIndex(of: ":")
      let name = authority[..<(colon ?? authority.endIndex)]
      let host = name.hasPrefix("[") ? try Self.address6(name) : try Self.name(name)
      guard let colon else {
        text = host
        return
      }
      let digits = authority[authority.index(after: colon)...]
      guard digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        let port = digits.isEmpty ? 0 : Int(digits), port <= 65_535
      else { throw Objection("a port is a number from 1 to 65535") }
      let isUsual = port == (scheme == "https" ? 443 : 80)
      text = digits.isEmpty || isUsual ? host : "\(host):\(port)"
      if !digits.isEmpty, port == 0 { throw Objection("a port is a number from 1 to 65535") }
    }

    private static func address6(_ text: Substring) throws(Objection) -> String {
      var address = in6_addr()
      guard text.hasSuffix("]"),
        inet_pton(AF_INET6, String(text.dropFirst().dropLast()), &address) == 1
      else { throw Objection("`\(text)` is no address of IPv6") }
      return text.lowercased()
    }

    private static func name(_ text: Substring) throws(Objection) -> String {
      guard let decoded = percentDecoded(text), !decoded.isEmpty else {
        throw Objection("an address names its host after `://`")
      }
      let plain = String(decoded.map(Self.usual)).lowercased()
      var labels = plain.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
      if labels.last == "", labels.count > 1 { labels.removeLast() }
      var encoded: [String] = []
      for label in labels {
        encoded.append(try encodedLabel(label, of: decoded))
      }
      let name = encoded.joined(separator: ".")
      guard name.utf8.count <= 253 else { throw Objection("a host's name has at most 253 letters") }
      // A last label of digits makes it an address of IPv4.
      if encoded.last?.utf8.allSatisfy({ (0x30...0x39).contains($0) }) == true {
        var address = in_addr()
        guard inet_pton(AF_INET, name, &address) == 1 else {
          throw Objection("`\(decoded)` is no address of IPv4")
        }
      }
      return name
    }

    /// What stands between two dots of a name.
    private static func encodedLabel(
      _ label: String, of host: String
    ) throws(Objection) -> String {
      if label.isEmpty { throw Objection("nothing stands between two dots of `\(host)`") }
      if label.hasPrefix("-") || label.hasSuffix("-") {
        throw Objection("no part of a host's name begins or ends with a hyphen, as in `\(host)`")
      }
      if let sign = label.unicodeScalars.first(where: { !isInName($0) }) {
        throw Objection("no host's name has the sign `\(sign)` in it")
      }
      guard let ascii = punycoded(label), ascii.utf8.count <= longestLabel else {
        throw Objection("a part of a host's name has at most \(longestLabel) letters")
      }
      return ascii
    }

    /// RFC 1035, 2.3.4.
    private static let longestLabel = 63

    /// The usual form of a letter, as UTS #46 maps it: a full-width sign is the plain one, a Latin letter and its
    /// accent are one sign. Other forms that it would map stand in no address that somebody types.
    private static func usual(_ letter: Character) -> Character {
      guard !letter.isASCII, let first = letter.unicodeScalars.first else { return letter }
      let fullWidth: ClosedRange<UInt32> = 0xFF01...0xFF5E
      if fullWidth.contains(first.value), letter.unicodeScalars.count == 1 {
        return Unicode.Scalar(first.value - 0xFEE0).map(Character.init) ?? letter
      }
      if ["\u{3002}", "\u{FF0E}", "\u{FF61}"].contains(letter) { return "." }
      guard letter.unicodeScalars.count > 1 else { return letter }
      // Equality of characters is canonical equivalence.
      let latin: ClosedRange<UInt32> = 0xC0...0x24F
      return latin.lazy.compactMap { Unicode.Scalar($0).map(Character.init) }
        .first { $0 == letter } ?? letter
    }

    private static func isInName(_ scalar: Unicode.Scalar) -> Bool {
      if scalar.isASCII {
        return scalar == "-" || scalar == "_" || scalar.properties.isAlphabetic
          || ("0"..."9").contains(scalar)
      }
      switch scalar.properties.generalCategory {
      case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
        .nonspacingMark, .spacingMark, .decimalNumber:
        return true
      default: return scalar == "\u{B7}"
      }
    }
  }
}
