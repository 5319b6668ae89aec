/// Whether `text` is an address that a browser can open on the web: http or https, a host, no blanks.
package func isWebAddress(_ text: String) -> Bool {
  for scheme in ["https://", "http://"] where text.lowercased().hasPrefix(scheme) {
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    return !host.isEmpty && !text.contains { $0.isWhitespace || $0.isNewline }
      && !text.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F }
  }
  return false
}
