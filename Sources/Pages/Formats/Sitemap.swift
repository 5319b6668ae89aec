import Days
import Postings

/// Sitemaps (sitemaps.org, protocol 0.9): every indexable page, with the last significant change that the
/// content tells of. Above the protocol's limits the pages are spread over several, and `sitemap.xml` lists
/// those.
struct Sitemap: Document {
  static let fileName = "sitemap.xml"
  static let mediaType = "application/xml"

  let pages: [any Page]

  func write(to bytes: inout [UInt8]) {
    var xml = XMLWriter(after: bytes.take())
    xml.element("urlset", ["xmlns": namespace]) { xml in
      for entry in Entries(pages) { entry.write(to: &xml) }
    }
    bytes = xml.bytes
  }

  /// The documents for these pages, by file name: one sitemap, or an index and its sitemaps.
  static func documents(
    _ site: Site, _ pages: [any Page], limits: Limits = Limits()
  ) -> [(path: String, document: any Document)] {
    let pages = pages.filter(site.isIndexable)
    let parts = split(site, pages, limits)
    guard parts.count > 1 else { return [(fileName, Sitemap(pages: pages))] }
    let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
    let index = SitemapIndex(site: site, parts: Array(zip(names, parts)))
    return [(fileName, index)]
      + zip(names, parts).map { ($0, Sitemap(pages: Array($1))) }
  }

  /// Of one file: addresses, and bytes as they are without compression (protocol 0.9, *Using Sitemap index
  /// files*).
  struct Limits {
    var addresses = 50_000
    var bytes = 50 << 20
  }

  private static func split(
    _ site: Site, _ pages: [any Page], _ limits: Limits
  ) -> [ArraySlice<any Page>] {
    var parts: [ArraySlice<any Page>] = []
    var start = 0
    var size = 0
    for (position, page) in pages.enumerated() {
      let own = Entry.sizeLimit(site.settings.baseURL.origin, page.url)
      if position - start == limits.addresses || size + own > limits.bytes - 1024 {
        parts.append(pages[start..<position])
        start = position
        size = 0
      }
      size += own
    }
    parts.append(pages[start...])
    return parts
  }
}

/// The list of sitemaps, each as new as the newest page in it.
private struct SitemapIndex: Document {
  static let mediaType = Sitemap.mediaType

  let site: Site
  let parts: [(name: String, pages: ArraySlice<any Page>)]

  func write(to bytes: inout [UInt8]) {
    var xml = XMLWriter(after: bytes.take())
    xml.element("sitemapindex", ["xmlns": namespace]) { xml in
      for part in parts {
        xml.element("sitemap") { xml in
          xml.element("loc", text: site.absoluteURL(path: part.name))
          if let day = Entries(part.pages).compactMap(\.changed).max() {
            xml.element("lastmod", text: day.iso)
          }
        }
      }
    }
    bytes = xml.bytes
  }
}

private let namespace = "http://www.sitemaps.org/schemas/sitemap/0.9"

/// One page of a sitemap.
private struct Entry {
  let address: String
  let changed: Day?

  /// At least what an entry with this address takes: signs as references of six bytes, and the tags.
  static func sizeLimit(_ origin: String, _ path: String) -> Int {
    160 + 6 * (origin.utf8.count + path.utf8.count)
  }

  func write(to xml: inout XMLWriter) {
    xml.element("url") { xml in
      xml.element("loc", text: address)
      if let changed { xml.element("lastmod", text: changed.iso) }
    }
  }
}

/// The entries of pages in their order. The pages of one list follow each other and share their day.
private struct Entries<Pages: Sequence<any Page>>: Sequence, IteratorProtocol {
  private var rest: Pages.Iterator
  private var last: Entry?

  init(_ pages: Pages) { rest = pages.makeIterator() }

  mutating func next() -> Entry? {
    guard let page = rest.next() else { return nil }
    let changed =
      if page.isContinuation, let last { last.changed } else { page.lastModified }
    let entry = Entry(address: page.absoluteURL, changed: changed)
    last = entry
    return entry
  }
}

/// robots.txt (RFC 9309): everything is open and the sitemap is named, or nothing is.
struct Robots: Document {
  static let fileName = "robots.txt"
  static let mediaType = "text/plain"

  let site: Site

  func write(to bytes: inout [UInt8]) {
    let sitemap = site.absoluteURL(path: Sitemap.fileName)
    let text =
      site.settings.indexable
      ? "User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n" : "User-agent: *\nDisallow: /\n"
    bytes.append(contentsOf: text.utf8)
  }
}
