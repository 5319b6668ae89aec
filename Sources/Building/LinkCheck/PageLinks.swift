import Diagnostics
import Digests
import Markdown
import Slugs

/// What a rendered page links to, as far as it must be looked at again, and what it can be linked at.
struct PageLinks: Sendable {
  /// Addresses that the site does not answer, as they stand in the page; each once.
  var broken: [String] = []
  /// Places in other pages: a position in the plan and an `id`.
  var places: [(output: Int, id: String, address: String)] = []
  /// The digests of its own `id`s, sorted.
  var ids: [UInt64] = []

  func holds(id: String) -> Bool {
    var id = id
    return holds(id.withUTF8 { shortDigest(of: $0) })
  }

  fileprivate func holds(_ key: UInt64) -> Bool {
    var (low, high) = (0, ids.count)
    while low < high {
      let middle = (low + high) / 2
      if ids[middle] < key { low = middle + 1 } else { high = middle }
    }
    return low < ids.count && ids[low] == key
  }
}

/// Finds the links in rendered pages. It looks at finished bytes, so that nothing which wrote them can be
/// forgotten. Nearly all addresses are settled by one look-up; what is left is looked at closely.
struct LinkScanner: Sendable {
  let addresses: SiteAddresses

  /// `folder` is the page's own, for relative addresses: `/board/over/`.
  func links(in html: [UInt8], folder: String) -> PageLinks {
    html.withUnsafeBufferPointer { html in
      var links = PageLinks()
      var broken: Set<String> = []
      func add(_ address: String) {
        if broken.insert(address).inserted { links.broken.append(address) }
      }
      // Places in the page itself can be named before they come.
      var own: [Range<Int>] = []
      var markup = MarkupReader(html)
      while let (attribute, range) = markup.next() {
        let value = UnsafeBufferPointer(rebasing: html[range])
        switch attribute {
        case .id: links.ids.append(shortDigest(of: value))
        case .address:
          switch value.first {
          case UInt8(ascii: "/"): if addresses.output(at: value) != nil { continue }
          case UInt8(ascii: "#"):
            own.append(range.dropFirst())
            continue
          // With scheme and host an address may mean what others put beside the site.
          case UInt8(ascii: "h") where value.starts(with: "http".utf8): continue
          default: break
          }
          if let none = look(String(decoding: value, as: UTF8.self), folder, &links) { add(none) }
        }
      }
      links.ids.sort()
      for id in own where !id.isEmpty && !html[id].elementsEqual("top".utf8) {
        if links.holds(shortDigest(of: UnsafeBufferPointer(rebasing: html[id]))) { continue }
        let text = String(decoding: html[id], as: UTF8.self)
        if let plain = percentDecoded(text), links.holds(id: plain) { continue }
        add("#" + text)
      }
      return links
    }
  }

  /// Looks at an address that is not one of the site's letter for letter, and gives it back if it is none at
  /// all.
  private func look(
    _ written: String, _ folder: String, _ links: inout PageLinks
  ) -> String? {
    if written.isEmpty || written.hasPrefix("//") || written.hasScheme { return nil }
    var address = written.replacing("&#39;", with: "'").replacing("&quot;", with: "\"")
      .replacing("&amp;", with: "&")
    address = String(address.drop { $0 == " " })
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let id = parts.count > 1 ? String(parts[1]) : ""
    let path = String(parts[0].prefix { $0 != "?" })
    if path.isEmpty { return nil }
    guard let output = addresses.output(atAny: resolved(path, folder)) else {
      return written
    }
    if !id.isEmpty { links.places.append((output, id, written)) }
    return nil
  }

  /// A path from the root, without `.` and `..` (RFC 3986, 5.2.4).
  private func resolved(_ path: String, _ folder: String) -> String {
    let whole = path.hasPrefix("/") ? path : folder + path
    guard whole.contains("/.") else { return whole }
    var parts: [Substring] = []
    for part in whole.split(separator: "/", omittingEmptySubsequences: false) where part != "." {
      if part == ".." { if parts.count > 1 { parts.removeLast() } } else { parts.append(part) }
    }
    let isFolder = whole.hasSuffix("/.") || whole.hasSuffix("/..")
    return parts.joined(separator: "/") + (isFolder ? "/" : "")
  }
}

extension String {
  /// `mailto:…`, `tel:…`, `data:…` (RFC 3986, 3.1)
  fileprivate var hasScheme: Bool {
    for (position, byte) in utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): continue
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"),
        UInt8(ascii: "."):
        if position == 0 { return false }
      case UInt8(ascii: ":"): return position > 0
      default: return false
      }
    }
    return false
  }
}
