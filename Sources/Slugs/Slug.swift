/// `text` as the last part of an address: small letters, digits and single hyphens.
///
///     slug(of: "Orde / vrede / veiligheid")   // "orde-vrede-veiligheid"
///     slug(of: "C++"), slug(of: "C#")         // "cplusplus", "csharp"
///
/// Letters that have no plain form (Greek, Arabic) are kept, since browsers show them as they are and a
/// writer of addresses percent-encodes them. Nothing but signs gives "x".
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
    case UInt8(ascii: "'"): continue  // 's-Gravenhage is "s-gravenhage", collega's "collegas".
    default:
      if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
    }
  }
  if slug.last == UInt8(ascii: "-") { slug.removeLast() }
  let kept = String(decoding: slug, as: UTF8.self)
  // Signs beyond ASCII (emoji, dashes, non-breaking spaces) divide words like any other sign.
  guard slug.contains(where: { $0 >= 0x80 }) else { return kept.isEmpty ? "x" : kept }
  let parts = kept.unicodeScalars.split {
    !($0.properties.isAlphabetic || $0.properties.numericType != nil || $0 == "-")
  }
  let joined = parts.map { String($0) }.joined(separator: "-")
  let clean = joined.split(separator: "-").joined(separator: "-")
  return clean.isEmpty ? "x" : clean
}
