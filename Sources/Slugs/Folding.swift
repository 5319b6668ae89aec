/// `text` in small letters without accents, for "are these the same word?".
///
///     folded("Coördinator BÈTA")   // "coordinator beta"
package func folded(_ text: some StringProtocol) -> String {
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count)
  appendFolded(text, to: &bytes)
  return String(decoding: bytes, as: UTF8.self)
}

func appendFolded(_ text: some StringProtocol, to bytes: inout [UInt8]) {
  // Most texts are ASCII, and need no look at their scalars.
  let isPlain = text.utf8.withContiguousStorageIfAvailable { text in
    guard text.allSatisfy(UTF8.isASCII) else { return false }
    for byte in text { bytes.append(byte &- 0x41 < 26 ? byte | 0x20 : byte) }
    return true
  }
  if isPlain == true { return }
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0x41...0x5A: bytes.append(UInt8(scalar.value) + 0x20)
    case ..<0x80: bytes.append(UInt8(scalar.value))
    case 0x300...0x36F: continue  // A combining accent after its letter.
    case 0xC0...0x17F:
      let letters = latinLetters[Int(scalar.value) - 0xC0]
      if letters.utf8CodeUnitCount == 0 {
        bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
      } else {
        letters.withUTF8Buffer { bytes.append(contentsOf: $0) }
      }
    default: bytes.append(contentsOf: scalar.properties.lowercaseMapping.utf8)
    }
  }
}

/// U+00C0…U+017F (Latin-1 Supplement and Latin Extended-A) in plain small letters; empty for the two signs.
private let latinLetters: [StaticString] = [
  "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
  "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "ss",
  "a", "a", "a", "a", "a", "a", "ae", "c", "e", "e", "e", "e", "i", "i", "i", "i",
  "d", "n", "o", "o", "o", "o", "o", "", "o", "u", "u", "u", "u", "y", "th", "y",
  "a", "a", "a", "a", "a", "a", "c", "c", "c", "c", "c", "c", "c", "c", "d", "d",
  "d", "d", "e", "e", "e", "e", "e", "e", "e", "e", "e", "e", "g", "g", "g", "g",
  "g", "g", "g", "g", "h", "h", "h", "h", "i", "i", "i", "i", "i", "i", "i", "i",
  "i", "i", "ij", "ij", "j", "j", "k", "k", "k", "l", "l", "l", "l", "l", "l", "l",
  "l", "l", "l", "n", "n", "n", "n", "n", "n", "n", "n", "n", "o", "o", "o", "o",
  "o", "o", "oe", "oe", "r", "r", "r", "r", "r", "r", "s", "s", "s", "s", "s", "s",
  "s", "s", "t", "t", "t", "t", "t", "t", "u", "u", "u", "u", "u", "u", "u", "u",
  "u", "u", "u", "u", "w", "w", "y", "y", "y", "z", "z", "z", "z", "z", "z", "s",
]
