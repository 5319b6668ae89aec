/// The address as a page may link to it; nil for a scheme that it may not, and for an address within another site.
func allowedAddress(_ address: String) -> String? {
  let address = trimmed(address)
  let scheme = address.prefix { $0 != ":" }.lowercased()
  guard ["https", "http", "mailto"].contains(scheme), address.count < 2000 else { return nil }
  let isPlain = address.unicodeScalars.allSatisfy {
    $0.value > 0x20 && $0 != "<" && $0 != ">" && $0 != "\"" && $0 != "`" && $0.value != 0x7F
  }
  return isPlain && address.count > scheme.count + 3 ? address : nil
}

/// An address of a page as it stands in a link: from the page's own where it is relative. Nil as in `allowedAddress`, and
/// for a place within the page.
func allowedAddress(_ link: String, at page: String?) -> String? {
  let link = trimmed(link)
  guard let page, !hasScheme(link), let start = page.firstRange(of: "://"), !link.isEmpty,
    !link.hasPrefix("#")
  else { return allowedAddress(link) }
  if link.hasPrefix("//") { return allowedAddress(page[..<start.lowerBound] + ":" + link) }
  let address = page.prefix { $0 != "?" && $0 != "#" }
  let path = address[start.upperBound...].firstIndex(of: "/") ?? address.endIndex
  let site = address[..<path]
  if link.hasPrefix("/") { return allowedAddress(site + withoutDots(link)) }
  if link.hasPrefix("?") { return allowedAddress(address + link) }
  let folder = address[path...].lastIndex(of: "/").map { address[path...$0] } ?? "/"
  return allowedAddress(site + withoutDots(folder + link))
}

/// Whether an address begins with a scheme: `mailto:`, and not `jobs/12:30`.
private func hasScheme(_ link: String) -> Bool {
  let scheme = link.prefix { $0.isLetter || $0.isNumber || "+-.".contains($0) }
  return !scheme.isEmpty && link.dropFirst(scheme.count).first == ":"
}

/// A path without `.` and `..` (RFC 3986, 5.2.4).
private func withoutDots(_ path: String) -> String {
  let end = path.firstIndex { $0 == "?" || $0 == "#" } ?? path.endIndex
  var parts: [Substring] = []
  let all = path[..<end].split(separator: "/", omittingEmptySubsequences: false)
  for (number, part) in all.enumerated() {
    let isLast = number + 1 == all.count
    switch part {
    case ".": if isLast { parts.append("") }
    case "..":
      if parts.count > 1 { parts.removeLast() }
      if isLast { parts.append("") }
    default: parts.append(part)
    }
  }
  return parts.joined(separator: "/") + path[end...]
}
