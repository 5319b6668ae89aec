import Diagnostics

/// The text in UTF-8. Bytes that are no UTF-8 are read as Windows-1252, as an old mail program saved them.
func decoded(_ source: SourceText, log: inout DiagnosticLog) -> SourceText {
  guard let broken = firstBroken(source.bytes) else { return source }
  var out: [UInt8] = []
  out.reserveCapacity(source.bytes.count + 64)
  for byte in source.bytes {
    if byte < 0x80 {
      out.append(byte)
    } else {
      let scalar = byte < 0xA0 ? windows1252[Int(byte - 0x80)] : Unicode.Scalar(byte)
      out.append(contentsOf: UTF8.encode(scalar).map(Array.init) ?? [])
    }
  }
  let converted = SourceText(path: source.path, bytes: out)
  log.add(
    .windows1252(
      at: Location(SourceSpan(start: broken, end: min(broken + 1, out.count)), in: converted)))
  return converted
}

/// The first byte that begins no UTF-8 sequence.
private func firstBroken(_ bytes: [UInt8]) -> Int? {
  bytes.withUnsafeBytes { bytes in
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
        (1..<length).allSatisfy({ bytes[index + $0] & 0xC0 == 0x80 })
      else { return index }
      index += length
    }
    return nil
  }
}

/// Bytes 80…9F of Windows-1252 (Unicode's mapping table CP1252.TXT); the five undefined ones are U+FFFD.
private let windows1252: [Unicode.Scalar] = [
  "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
  "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
  "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
  "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
]
