import Platform
import Slugs

/// A mail or a part of one (RFC 5322, RFC 2045): its headers and, when it has some, its parts.
///
/// Read here and not by a library: gmime, the one that Debian has, brings GLib, GPGME and a dozen more into a program
/// that needs of mail what stands on this page.
struct Mail {
  let headers: [(name: String, value: String)]
  /// Parts, and mails that were forwarded whole.
  let parts: [Mail]
  /// What it holds, decoded; empty where there are parts.
  let bytes: [UInt8]

  /// `text/plain`, in small letters.
  var type: String {
    let value = header("content-type") ?? "text/plain"
    return trimmed(value.prefix { $0 != ";" }).lowercased()
  }

  var charset: String? { parameter("charset", of: "content-type") }

  /// The name of an attachment.
  var fileName: String? {
    parameter("filename", of: "content-disposition") ?? parameter("name", of: "content-type")
  }

  func header(_ name: String) -> String? { headers.first { $0.name == name }?.value }

  /// More parts than this are none that a mail program made.
  private static let depthLimit = 16

  /// `text` has one sign for each byte.
  init(_ text: Substring, depth: Int = 0) {
    let (headers, body) = Self.split(text)
    self.headers = headers
    let type = headers.first { $0.name == "content-type" }?.value ?? ""
    let small = type.lowercased()
    if small.hasPrefix("multipart/"), let boundary = mailParameter("boundary", in: type),
      depth < Self.depthLimit
    {
      parts = Self.pieces(of: body, boundary).map { Mail($0, depth: depth + 1) }
      bytes = []
    } else if small.hasPrefix("message/rfc822"), depth < Self.depthLimit {
      let encoding = headers.first { $0.name == "content-transfer-encoding" }?.value
      parts = [Mail(Substring(latin(Self.decoded(body, encoding))), depth: depth + 1)]
      bytes = []
    } else {
      parts = []
      bytes = Self.decoded(
        body, headers.first { $0.name == "content-transfer-encoding" }?.value)
    }
  }

  /// The headers that tell a mail stand among its first.
  private static let headLength = 4096

  /// Whether a text begins as mails do.
  static func isMail(_ bytes: [UInt8]) -> Bool {
    let head = latin(Array(bytes.prefix(headLength)))
    let names = [
      "from", "to", "date", "subject", "received", "return-path", "mime-version", "message-id",
    ]
    let (headers, _) = split(Mailbox.withoutEnvelope(Substring(head)))
    return Set(headers.map(\.name)).intersection(names).count >= 3
      && headers.contains {
        ["message-id", "received", "mime-version", "return-path"].contains($0.name)
      }
  }

  // MARK: Pieces

  private static func split(_ text: Substring) -> ([(name: String, value: String)], Substring) {
    var headers: [(name: String, value: String)] = []
    var rest = text
    while !rest.isEmpty {
      let line = rest.prefix { !$0.isNewline }
      let after = rest.dropFirst(line.count).dropFirst()
      if line.isEmpty { return (headers, after) }
      if line.first?.isWhitespace == true, !headers.isEmpty {
        headers[headers.count - 1].value += " " + trimmed(line)
      } else if let colon = line.firstIndex(of: ":"), !line[..<colon].contains(" ") {
        headers.append(
          (line[..<colon].lowercased(), trimmed(line[line.index(after: colon)...])))
      } else {
        return (headers, rest)
      }
      rest = after
    }
    return (headers, rest)
  }

  private static func pieces(of body: Substring, _ boundary: String) -> [Substring] {
    var pieces: [Substring] = []
    var start: Substring.Index?
    var index = body.startIndex
    while index < body.endIndex {
      let end = body[index...].firstIndex(where: \.isNewline) ?? body.endIndex
      let line = body[index..<end]
      if line.hasPrefix("--" + boundary) {
        if let start { pieces.append(body[start..<index]) }
        start = end < body.endIndex ? body.index(after: end) : end
        if line.dropFirst(boundary.count + 2).hasPrefix("--") { return pieces }
      }
      index = end < body.endIndex ? body.index(after: end) : end
    }
    // A mail that was cut off ends with its last part.
    if let start { pieces.append(body[start...]) }
    return pieces
  }

  private static func decoded(_ body: Substring, _ encoding: String?) -> [UInt8] {
    switch encoding.map({ trimmed($0).lowercased() }) {
    case "base64":
      Array(Data(base64Encoded: String(body), options: .ignoreUnknownCharacters) ?? Data())
    case "quoted-printable": quotedPrintable(body)
    default: bytesOf(body)
    }
  }
}

/// One sign for each byte, as headers and boundaries are looked for.
func latin(_ bytes: [UInt8]) -> String {
  String(String.UnicodeScalarView(bytes.lazy.map { Unicode.Scalar($0) }))
}

func bytesOf(_ text: Substring) -> [UInt8] {
  text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
}

/// RFC 2045, 6.7; `_` is a blank in headers (RFC 2047, 4.2).
private func quotedPrintable(_ text: Substring, inHeader: Bool = false) -> [UInt8] {
  let bytes = bytesOf(text)
  var out: [UInt8] = []
  var index = 0
  while index < bytes.count {
    let byte = bytes[index]
    index += 1
    guard byte == UInt8(ascii: "=") else {
      out.append(inHeader && byte == UInt8(ascii: "_") ? 0x20 : byte)
      continue
    }
    let next = bytes[index...].prefix(2)
    if let value = UInt8(String(decoding: next, as: UTF8.self), radix: 16), next.count == 2 {
      out.append(value)
      index += 2
    } else {
      // A line that goes on.
      while index < bytes.count,
        bytes[index] == UInt8(ascii: "\r") || bytes[index] == UInt8(ascii: " ")
      { index += 1 }
      if index < bytes.count, bytes[index] == UInt8(ascii: "\n") { index += 1 }
    }
  }
  return out
}

/// `=?utf-8?Q?Vacature_=E2=82=AC?=` → `Vacature €` (RFC 2047).
func decodedWords(_ text: String) -> String {
  let isRaw = text.unicodeScalars.contains { $0.value >= 0x80 }
  let text = isRaw ? decodedText(bytesOf(Substring(text)), charset: nil) : text
  return text.replacing(#/=\?([^?]+)\?([BbQq])\?([^?]*)\?=(?:\s+(?==\?))?/#) { match in
    let bytes =
      match.output.2.lowercased() == "b"
      ? Array(Data(base64Encoded: String(match.output.3)) ?? Data())
      : quotedPrintable(match.output.3, inHeader: true)
    return decodedText(bytes, charset: String(match.output.1.prefix { $0 != "*" }))
  }
}
