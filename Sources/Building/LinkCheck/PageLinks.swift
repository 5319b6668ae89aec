import Diagnostics
import Foundation
import Markdown

/// What a rendered page links to, as far as it must be looked at again, and what it can be linked at.
struct PageLinks: Sendable {
  /// Addresses that the site does not answer, as they stand in the page; each once.
  var broken: [String] = []
  /// Places in other pages: a position in the plan and an `id`.
  var places: [(output: Int, id: String, address: String)] = []
  /// The digests of its own `id`s.
  var ids: [UInt64] = []

  func holds(id: String) -> Bool {
    var id = id
    return ids.contains(id.withUTF8 { digest(of: $0) })
  }
}

/// Finds the links in rendered pages. It looks at finished bytes, so that nothing which wrote them can be
/// forgotten: `href`, `src` and `id` are found by their `="`, and nearly all addresses are settled by one
/// look-up. What is left is looked at closely.
struct LinkScanner: Sendable {
  let addresses: SiteAddresses

  /// `folder` is the page's own, for relative addresses: `/board/over/`.
  func links(in html: [UInt8], folder: String) -> PageLinks {
    html.withUnsafeBufferPointer { html in
      var links = PageLinks()
      // Places in the page itself can be named before they come.
      var own: [(id: Range<Int>, address: Range<Int>)] = []
      var index = 0
      while let equals = firstIndex(of: UInt8(ascii: "="), in: html, from: index) {
        index = equals + 1
        guard index < html.count,
          html[index] == UInt8(ascii: "\"") || html[index] == UInt8(ascii: "'"),
          let attribute = Attribute(before: equals, in: html)
        else { continue }
        let start = index + 1
        guard let end = firstIndex(of: html[index], in: html, from: start) else { break }
        index = end + 1
        let value = UnsafeBufferPointer(rebasing: html[start..<end])
        switch attribute {
        case .id: links.ids.append(digest(of: value))
        case .address:
          switch value.first {
          case UInt8(ascii: "/"): if addresses.output(at: value) != nil { continue }
          case UInt8(ascii: "#"):
            own.append((start + 1..<end, start..<end))
            continue
          // With scheme and host an address may mean what others put beside the site.
          case UInt8(ascii: "h") where value.starts(with: "http".utf8): continue
          default: break
          }
          let broken = look(String(decoding: value, as: UTF8.self), folder, &links)
          if let broken, isRead(html, at: equals) { links.add(broken: broken) }
        }
      }
      for (id, address) in own where !id.isEmpty && !html[id].elementsEqual("top".utf8) {
        let key = digest(of: UnsafeBufferPointer(rebasing: html[id]))
        if links.ids.contains(key) || !isRead(html, at: address.lowerBound) { continue }
        let text = String(decoding: html[id], as: UTF8.self)
        if let plain = text.removingPercentEncoding, links.holds(id: plain) { continue }
        links.add(broken: "#" + text)
      }
      return links
    }
  }

  private enum Attribute {
    case address, id

    /// The attribute whose name ends where the `=` stands.
    init?(before end: Int, in html: UnsafeBufferPointer<UInt8>) {
      guard end >= 5 else { return nil }
      switch html[end - 1] {
      case UInt8(ascii: "f"):
        guard html[end - 2] == UInt8(ascii: "e"), html[end - 3] == UInt8(ascii: "r"),
          html[end - 4] == UInt8(ascii: "h"), html[end - 5] <= 0x20
        else { return nil }
        self = .address
      case UInt8(ascii: "c"):
        guard html[end - 2] == UInt8(ascii: "r"), html[end - 3] == UInt8(ascii: "s"),
          html[end - 4] <= 0x20
        else { return nil }
        self = .address
      case UInt8(ascii: "d"):
        guard html[end - 2] == UInt8(ascii: "i"), html[end - 3] <= 0x20 else { return nil }
        self = .id
      default: return nil
      }
    }
  }

  /// Whether a browser would take what stands here for an attribute: inside a tag, not in a comment or
  /// script. Asked only before something counts as broken.
  private func isRead(_ html: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let before = html[..<index]
    guard let open = before.lastIndex(of: UInt8(ascii: "<")) else { return false }
    if html[open..<index].contains(UInt8(ascii: ">")) { return false }
    let text = String(decoding: before, as: UTF8.self)
    for (start, inside, end) in [
      ("<!--", "", "-->"), ("<script", ">", "</script"), ("<style", ">", "</style"),
    ] {
      guard let last = text.ranges(of: start).last else { continue }
      // A script's own tag may have a `src`: only after it begins what no browser takes for tags.
      let rest = text[last.upperBound...]
      if inside.isEmpty || rest.contains(inside), !rest.contains(end) { return false }
    }
    return true
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

extension PageLinks {
  fileprivate mutating func add(broken address: String) {
    if !broken.contains(address) { broken.append(address) }
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
