/// Whether `text` is an address that a browser can open on the web: http or https, a host, no blanks.
package func isWebAddress(_ text: String) -> Bool {
  if text.utf8.allSatisfy({ UTF8.isASCII($0) }) { return isPlainWebAddress(text.utf8) }
  for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !text.contains { $0.isWhitespace || $0.isNewline }
      && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
  return false
}

/// The same of an address of ASCII, as nearly all are: it needs no tables of characters.
private func isPlainWebAddress(_ address: String.UTF8View) -> Bool {
  guard address.allSatisfy({ $0 > UInt8(ascii: " ") && $0 != 0x7F }) else { return false }
  return ["https://", "http://"].contains { (scheme: StaticString) in
    let host = address.dropFirst(scheme.utf8CodeUnitCount).first
    let isOfScheme = scheme.withUTF8Buffer { scheme in
      scheme.elementsEqual(
        address.prefix(scheme.count).lazy.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 })
    }
    return isOfScheme && host != nil && !"/?#".utf8.contains { $0 == host }
  }
}
