/// `text` as the last part of an address: small letters, digits and single hyphens.
///
///     slug(of: "Orde / vrede / veiligheid")   // "orde-vrede-veiligheid"
///     slug(of: "C++"), slug(of: "C#")         // "cplusplus", "csharp"
///
/// Letters that have no plain form (Greek, Arabic) are kept, since browsers show them as they are and a
/// writer of addresses percent-encodes them. Nothing but signs gives "x". A text longer than a file's name
/// may be is cut at a word, with a digest of the whole behind it.
package func slug(of text: some StringProtocol) -> String {
  var words: [UInt8] = []
  words.reserveCapacity(text.utf8.count)
  appendFolded(text, to: &words)
  var slug: [UInt8] = []
  slug.reserveCapacity(words.count)
  for byte in words {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
      slug.append(byte)
    case UInt8(ascii: "+"): slug.append(contentsOf: "plus".utf8)
    case UInt8(ascii: "#"): slug.append(contentsOf: "sharp".utf8)
    // 's-Gravenhage is "s-gravenhage", collega's "collegas".
    case UInt8(ascii: "'"): continue
    default:
      if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }
  }
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  let kept = String(decoding: slug, as: UTF8.self)
  // Signs beyond ASCII (emoji, dashes, non-breaking spaces) divide words like any other sign.
  guard slug.contains(where: { !UTF8.isASCII($0) }) else {
    return kept.isEmpty ? "x" : shortened(kept)
  }
  let parts = kept.unicodeScalars.split {
    !($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
  }
  let joined = parts.map { String($0) }.joined(separator: "-")
  let clean = joined.split(separator: "-").joined(separator: "-")
  return clean.isEmpty ? "x" : shortened(clean)
}

/// File systems take names of 255 bytes (POSIX, NAME_MAX); some encryption on them leaves 143.
private let longest = 120

private func shortened(_ slug: String) -> String {
  guard slug.utf8.count > longest else { return slug }
  // FNV-1a, 32 bits: two long texts that begin alike stay two.
  var digest: UInt32 = 0x811C_9DC5
  for byte in slug.utf8 { digest = (digest ^ UInt32(byte)) &* 0x0100_0193 }
  var words = Substring(slug)
  while words.utf8.count > longest - 9 { words.removeLast() }
  if let dash = words.lastIndex(of: "-"), dash > words.startIndex { words = words[..<dash] }
  let hexadecimal = String(digest, radix: 16)
  return words + "-" + String(repeating: "0", count: 8 - hexadecimal.count) + hexadecimal
}
