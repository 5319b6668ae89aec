import Platform

/// How a text was saved. Everything below this room is UTF-8.
package enum TextEncoding: String, Sendable, CaseIterable {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"
  /// Old mail programs and Windows' Notepad. Every byte is a letter in it, so it is what the rest is.
  case windows1252 = "Windows-1252"

  /// By the mark at the beginning, else by where the zeros of plain letters stand; nil for what is no text.
  init?(of bytes: [UInt8]) {
    if let marked = Self.marks.first(where: { bytes.starts(with: $0.mark) }) {
      self = marked.encoding
    } else if hasZero(bytes) {
      guard let found = Self.byZeros(bytes) else { return nil }
      self = found
    } else {
      self = firstBrokenByte(of: bytes) == nil ? .utf8 : .windows1252
    }
  }

  /// The longer marks first: the one of UTF-32 begins with that of UTF-16.
  private static let marks: [(mark: [UInt8], encoding: TextEncoding)] = [
    ([0xFF, 0xFE, 0, 0], .utf32LittleEndian), ([0, 0, 0xFE, 0xFF], .utf32BigEndian),
    ([0xFF, 0xFE], .utf16LittleEndian), ([0xFE, 0xFF], .utf16BigEndian),
  ]

  /// In UTF-32 two of four bytes of nearly every letter of the world's scripts are zero, in UTF-16 one of two of
  /// every Latin one; even a text in another script has blanks, digits and line ends.
  private static func byZeros(_ bytes: [UInt8]) -> TextEncoding? {
    var zeros = [0, 0, 0, 0]
    let looked = min(bytes.count, 4096) / 4 * 4
    for index in 0..<looked where bytes[index] == 0 { zeros[index % 4] += 1 }
    let units = looked / 4
    if units > 0, bytes.count % 4 == 0 {
      if zeros[3] == units, zeros[2] * 10 >= units * 9, zeros[0] == 0 { return .utf32LittleEndian }
      if zeros[0] == units, zeros[1] * 10 >= units * 9, zeros[3] == 0 { return .utf32BigEndian }
    }
    // A short text has no four bytes to look at.
    let (even, odd) =
      units > 0
      ? (zeros[0] + zeros[2], zeros[1] + zeros[3])
      : (
        bytes.indices.count { $0 % 2 == 0 && bytes[$0] == 0 },
        bytes.indices.count { $0 % 2 == 1 && bytes[$0] == 0 }
      )
    guard bytes.count % 2 == 0 else { return nil }
    let pairs = max(1, units * 2)
    if odd * 10 >= pairs, even * 20 <= odd { return .utf16LittleEndian }
    if even * 10 >= pairs, odd * 20 <= even { return .utf16BigEndian }
    return nil
  }

  /// The text in UTF-8; nil when the bytes are none in this encoding.
  func utf8(of bytes: [UInt8]) -> [UInt8]? {
    switch self {
    case .utf8: return bytes
    case .windows1252:
      var text: [UInt8] = []
      text.reserveCapacity(bytes.count + 64)
      for byte in bytes {
        if byte < 0x80 {
          text.append(byte)
        } else {
          let scalar = byte < 0xA0 ? windows1252Letters[Int(byte - 0x80)] : Unicode.Scalar(byte)
          text.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
        }
      }
      return text
    case .utf16LittleEndian, .utf16BigEndian:
      guard bytes.count % 2 == 0 else { return nil }
      let low = self == .utf16LittleEndian ? 0 : 1
      let units = stride(from: 0, to: bytes.count, by: 2).map { start -> UInt16 in
        UInt16(bytes[start + low]) | UInt16(bytes[start + 1 - low]) << 8
      }
      return String(validating: units, as: UTF16.self).flatMap(Self.text)
    case .utf32LittleEndian, .utf32BigEndian:
      guard bytes.count % 4 == 0 else { return nil }
      let isLittle = self == .utf32LittleEndian
      let units = stride(from: 0, to: bytes.count, by: 4).map { start -> UInt32 in
        let unit = bytes[start..<start + 4]
        return isLittle
          ? unit.reversed().reduce(0) { $0 << 8 | UInt32($1) }
          : unit.reduce(0) { $0 << 8 | UInt32($1) }
      }
      return String(validating: units, as: UTF32.self).flatMap(Self.text)
    }
  }

  /// Without the mark; nil when there are zeros in it, too.
  private static func text(_ decoded: String) -> [UInt8]? {
    var bytes = Array(decoded.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
    return bytes.contains(0) ? nil : bytes
  }
}

/// The text in UTF-8, whatever it was saved as; that is told. The one place for every file that is read as text.
///
/// What is no text is an error, and empty then.
package func decoded(_ source: SourceText, log: inout DiagnosticLog) -> SourceText {
  let encoding = TextEncoding(of: source.bytes)
  if encoding == .utf8 { return source }
  guard let encoding, let bytes = encoding.utf8(of: source.bytes) else {
    log.add(.noText(source, as: encoding))
    return SourceText(path: source.path, bytes: [])
  }
  let converted = SourceText(path: source.path, bytes: bytes)
  guard encoding == .windows1252 else {
    log.add(.otherEncoding(encoding, at: Location(path: source.path)))
    return converted
  }
  // Up to there each byte is one letter.
  let broken = firstBrokenByte(of: source.bytes) ?? 0
  let before = encoding.utf8(of: Array(source.bytes[..<broken]))?.count ?? 0
  log.add(
    .windows1252(at: Location(SourceSpan(start: before, end: before + 1), in: converted)))
  return converted
}

/// By the system's own search, which looks at many bytes at once.
private func hasZero(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBytes { bytes in
    bytes.baseAddress.map { memchr($0, 0, bytes.count) != nil } ?? false
  }
}

/// The first byte that begins no UTF-8 sequence.
private func firstBrokenByte(of bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { firstBrokenByte(of: $0) }
}

/// Whether bytes are a text in UTF-8.
package func isUTF8(_ bytes: UnsafeRawBufferPointer) -> Bool { firstBrokenByte(of: bytes) == nil }

private func firstBrokenByte(of bytes: UnsafeRawBufferPointer) -> Int? {
  var index = 0
  while index < bytes.count {
    // Most texts are ASCII for long stretches.
    while index + 8 <= bytes.count,
      bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    guard index < bytes.count else { break }
    let byte = bytes[index]
    if byte < 0x80 {
      index += 1
      continue
    }
    let length =
      byte >= 0xC2 && byte < 0xE0
      ? 2 : byte & 0xF0 == 0xE0 ? 3 : byte >= 0xF0 && byte < 0xF5 ? 4 : 0
    guard length > 0, index + length <= bytes.count,
      (1..<length).allSatisfy({ UTF8.isContinuation(bytes[index + $0]) }),
      isShortest(byte, bytes[index + 1])
    else { return index }
    index += length
  }
  return nil
}

/// No longer form of a shorter sequence, no surrogate, nothing beyond U+10FFFF (Unicode, table 3-7).
private func isShortest(_ first: UInt8, _ second: UInt8) -> Bool {
  switch first {
  case 0xE0: second >= 0xA0
  case 0xED: second < 0xA0
  case 0xF0: second >= 0x90
  case 0xF4: second < 0x90
  default: true
  }
}

/// Bytes 80…9F of Windows-1252 (Unicode's mapping table CP1252.TXT); the five undefined ones are U+FFFD.
private let windows1252Letters: [Unicode.Scalar] = [
  "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
  "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
]

extension Diagnostic {
  fileprivate static func windows1252(at location: Location) -> Diagnostic {
    Diagnostic(
      .note, "windows-1252", "the text is not UTF-8 and was read as Windows-1252", at: location,
      help: "save it as UTF-8")
  }

  fileprivate static func otherEncoding(
    _ encoding: TextEncoding, at location: Location
  ) -> Diagnostic {
    Diagnostic(
      .note, "other-encoding", "the text is \(encoding.rawValue) and was read as that",
      at: location, help: "save it as UTF-8")
  }

  fileprivate static func noText(_ source: SourceText, as encoding: TextEncoding?) -> Diagnostic {
    let kind = encoding.map { "it begins like \($0.rawValue), and is not" }
    return Diagnostic(
      .error, "no-text", "a text has letters, and this file has bytes of zero",
      at: Location(path: source.path), notes: kind.map { [.init($0)] } ?? [],
      help: "open it in the program that made it and save it as plain text, in UTF-8")
  }
}
