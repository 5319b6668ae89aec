import Days
import Postings

/// An RSS 2.0 feed (rssboard.org/rss-specification) of open postings.
///
/// Core elements only, besides `atom:link` for the feed's own address and `content:encoded` for the whole
/// text, so that every reader takes it. No closed postings, no contact persons.
struct RSS: Document {
  static let fileName = "feed.xml"
  static let mediaType = "application/rss+xml"

  let channel: Channel
  var shown: VacancyList? { channel.shown }
  private var site: Site { channel.site }

  func write(to bytes: inout [UInt8]) {
    var xml = XMLWriter(after: bytes.take())
    xml.comment(site.texts["feed_hint"])
    xml.element(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      ]
    ) { xml in
      xml.element("channel") { xml in
        xml.element("title", text: channel.title)
        xml.element("link", text: channel.url)
        xml.element("description", text: channel.description)
        xml.element("language", text: site.texts.languageCode)
        if let changed = channel.list.lastModified {
          xml.element("lastBuildDate", text: site.zone.rfc822(changed))
        }
        xml.element(
          "atom:link",
          ["href": channel.url(of: Self.fileName), "rel": "self", "type": Self.mediaType])
        let categories = categories
        let domains = categories.map { FacetPage(site: site, kind: $0).absoluteURL }
        for vacancy in channel.vacancies {
          if let item = site.feedItems.rss.item(of: vacancy) {
            xml.write(element: item)
          } else {
            let start = xml.bytes.count
            write(vacancy, categories, domains, to: &xml)
            site.feedItems.rss.remember(xml.bytes[start...], of: vacancy)
          }
        }
      }
    }
    bytes = xml.bytes
  }

  /// What a reader may filter by.
  private var categories: [FacetKind] {
    site.facets.map(\.kind).filter { $0 != .province && $0 != .tag }
  }

  private func write(
    _ vacancy: SiteVacancy, _ categories: [FacetKind], _ domains: [String], to xml: inout XMLWriter
  ) {
    let url = vacancy.absoluteURL
    xml.element("item") { xml in
      xml.element("title", text: vacancy.titleWithEmployer)
      xml.element("link", text: url)
      xml.element("guid", ["isPermaLink": "true"], text: url)
      if let posted = vacancy.own.posting.posted {
        xml.element("pubDate", text: site.zone.rfc822(posted))
      }
      for (kind, domain) in zip(categories, domains) {
        for value in vacancy.values(kind) {
          xml.element("category", ["domain": domain], text: site.facet(kind).values[value].name)
        }
      }
      // The summary comes first: some readers take the last of the two (feedvalidator.org,
      // NeedDescriptionBeforeContent).
      if let summary = vacancy.copiedSummary { xml.element("description", text: summary) }
      if !vacancy.own.prose.isEmpty {
        xml.element(
          "content:encoded", cdata: vacancy.copiedText, root: site.absoluteRoot,
          folder: url)
      }
    }
  }
}
