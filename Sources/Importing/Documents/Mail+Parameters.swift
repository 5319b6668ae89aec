extension Mail {
  func parameter(_ name: String, of header: String) -> String? {
    self.header(header).flatMap { mailParameter(name, in: $0) }
  }
}

/// A parameter of a header: `name="value"`, `name*=utf-8''value`, or a value in numbered pieces, each encoded or not
/// (RFC 2231):
///
///     filename*0*=UTF-8''Vacature%20kok; filename*1=" in Ommen.docx"
func mailParameter(_ name: String, in header: String) -> String? {
  let parameters = mailParameters(of: header)
  // Some write encoded words here, where none belong.
  if let plain = parameters[name] { return decodedWords(plain) }
  if let encoded = parameters[name + "*"] { return decodedPieces([(encoded, true)]) }
  var pieces: [(text: String, isEncoded: Bool)] = []
  while true {
    let key = "\(name)*\(pieces.count)"
    if let encoded = parameters[key + "*"] {
      pieces.append((encoded, true))
    } else if let plain = parameters[key] {
      pieces.append((plain, false))
    } else {
      return pieces.isEmpty ? nil : decodedPieces(pieces)
    }
  }
}

/// The parameters of a header by their names as they stand, quotes taken off. One that stands twice counts once.
private func mailParameters(of header: String) -> [String: String] {
  var parameters: [String: String] = [:]
  for part in partsOutsideQuotes(of: header).dropFirst() {
    guard let equals = part.firstIndex(of: "=") else { continue }
    let key = trimmed(part[..<equals]).lowercased()
    let value = trimmed(part[part.index(after: equals)...]).filter { $0 != "\"" }
    if parameters[key] == nil { parameters[key] = value }
  }
  return parameters
}

private func partsOutsideQuotes(of header: String) -> [String] {
  var parts = [""]
  var isQuoted = false
  for sign in header {
    if sign == "\"" { isQuoted.toggle() }
    if sign == ";", !isQuoted { parts.append("") } else { parts[parts.count - 1].append(sign) }
  }
  return parts
}

/// The first piece that is encoded names the charset of all: `UTF-8''Vacature%20kok`.
private func decodedPieces(_ pieces: [(text: String, isEncoded: Bool)]) -> String {
  var charset: String?
  var bytes: [UInt8] = []
  for (number, piece) in pieces.enumerated() {
    var text = Substring(piece.text)
    if number == 0, piece.isEncoded {
      let parts = text.split(separator: "'", maxSplits: 2, omittingEmptySubsequences: false)
      if parts.count == 3 { (charset, text) = (String(parts[0]), parts[2]) }
    }
    bytes += piece.isEncoded ? percentDecodedBytes(text) : bytesOf(text)
  }
  return decodedText(bytes, charset: charset)
}

/// A sign of several bytes may be parted between two pieces, so that only the whole is a text.
private func percentDecodedBytes(_ text: Substring) -> [UInt8] {
  let bytes = bytesOf(text)
  var out: [UInt8] = []
  var index = 0
  while index < bytes.count {
    let digits = bytes[(index + 1)...].prefix(2)
    if bytes[index] == UInt8(ascii: "%"), digits.count == 2,
      let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16)
    {
      out.append(value)
      index += 1 + digits.count
    } else {
      out.append(bytes[index])
      index += 1
    }
  }
  return out
}
