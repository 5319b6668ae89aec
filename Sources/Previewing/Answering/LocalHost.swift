/// Whether a `Host` names this very computer.
///
/// A preview on loopback answers no other name. A page of a stranger could make its own name resolve to
/// 127.0.0.1 and then read drafts (DNS rebinding); the browser still tells the name it was asked for.
func isLocalHost(_ host: String) -> Bool {
  var name = host.lowercased()[...]
  if name.hasPrefix("[") {
    guard let end = name.firstIndex(of: "]"), isPort(name[name.index(after: end)...]) else {
      return false
    }
    return name[...end] == "[::1]"
  }
  if let colon = name.firstIndex(of: ":") {
    guard isPort(name[colon...]) else { return false }
    name = name[..<colon]
  }
  if name.hasSuffix(".") { name = name.dropLast() }
  return name == "localhost" || name.hasSuffix(".localhost") || isLoopbackAddress(name)
}

/// Whether an address to listen on is reached from this computer only.
package func isLoopback(_ address: String) -> Bool {
  address == "::1" || address == "localhost" || isLoopbackAddress(address[...])
}

/// 127.0.0.0/8 (RFC 1122, 3.2.1.3), written in full.
private func isLoopbackAddress(_ name: Substring) -> Bool {
  let parts = name.split(separator: ".", omittingEmptySubsequences: false)
  return parts.count == 4 && parts[0] == "127"
    && parts.allSatisfy { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        && UInt8(part) != nil
    }
}

/// `""`, or `:` and a number.
private func isPort(_ text: Substring) -> Bool {
  text.isEmpty || (text.hasPrefix(":") && UInt16(text.dropFirst()) != nil)
}
