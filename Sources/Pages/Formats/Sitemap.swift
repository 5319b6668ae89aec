import Postings
import Days

/// A sitemap (sitemaps.org, protocol 0.9): every indexable page, with the last significant change that the
/// content tells of.
struct Sitemap {
  let site: Site
  let pages: [PageSubject]

  func bytes() -> [UInt8] {
    var xml = XMLWriter()
    xml.element("urlset", ["xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"]) { xml in
      for page in pages where site.isIndexable(page) {
        xml.element("url") { xml in
          xml.element("loc", text: site.absoluteURL(page))
          if let day = lastModified(page) { xml.element("lastmod", text: day.iso) }
        }
      }
    }
    return xml.bytes
  }

  /// A posting's own day. A list's is the newest among its open postings and the closing days of those
  /// that left it; pages that nothing dates have none.
  private func lastModified(_ page: PageSubject) -> Day? {
    switch page {
    case .posting(let index): return site.lastModified(index)
    case .index: return newest(site.board.vacancies.indices)
    case .value(let kind, let value, _): return newest(site.facet(kind).values[value].all)
    case .facet, .closingSoon, .archive, .organisation, .plain, .notFound: return nil
    }
  }

  private func newest(_ vacancies: some Sequence<Int>) -> Day? {
    vacancies.compactMap { index in
      let vacancy = site.board.vacancies[index]
      return vacancy.status.isOpen ? site.lastModified(index) : vacancy.timeline.closedFrom
    }.max()
  }
}

/// robots.txt (RFC 9309): everything is open and the sitemap is named, or nothing is.
func robots(_ site: Site) -> [UInt8] {
  guard site.settings.indexable else { return Array("User-agent: *\nDisallow: /\n".utf8) }
  let sitemap = site.settings.baseURL.origin + site.url(path: "sitemap.xml")
  return Array("User-agent: *\nAllow: /\n\nSitemap: \(sitemap)\n".utf8)
}
