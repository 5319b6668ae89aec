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
  private var site: Site { channel.site }

  init(_ site: Site, _ subject: PageSubject) { channel = Channel(site: site, subject: subject) }

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
        xml.element("language", text: site.texts.language.rawValue)
        if let changed = site.lastModified(channel.subject) {
          xml.element("lastBuildDate", text: site.zone.rfc822(changed))
        }
        xml.element(
          "atom:link",
          ["href": channel.url(of: Self.fileName), "rel": "self", "type": Self.mediaType])
        let domains = Self.categories.map { site.absoluteURL(.facet($0)) }
        for vacancy in channel.vacancies { write(vacancy, domains, to: &xml) }
      }
    }
    bytes = xml.bytes
  }

  /// What a reader may filter by.
  private static let categories = FacetKind.allCases.filter { $0 != .province && $0 != .tag }

  private func write(_ vacancy: Int, _ domains: [String], to xml: inout XMLWriter) {
    let url = site.absoluteURL(.posting(vacancy))
    xml.element("item") { xml in
      xml.element("title", text: channel.title(of: vacancy))
      xml.element("link", text: url)
      xml.element("guid", ["isPermaLink": "true"], text: url)
      if let posted = site.board.vacancies[vacancy].posting.posted {
        xml.element("pubDate", text: site.zone.rfc822(posted))
      }
      for (kind, domain) in zip(Self.categories, domains) {
        for value in site.values(kind, of: vacancy) {
          xml.element("category", ["domain": domain], text: site.facet(kind).values[value].name)
        }
      }
      // The summary comes first: some readers take the last of the two (feedvalidator.org,
      // NeedDescriptionBeforeContent).
      if let summary = site.copiedSummary(of: vacancy) { xml.element("description", text: summary) }
      if !site.prose(of: vacancy).isEmpty {
        xml.element(
          "content:encoded", cdata: site.copiedText(of: vacancy), root: site.absoluteRoot,
          folder: url)
      }
    }
  }
}
