import Days
import Postings

/// An RSS 2.0 feed (rssboard.org/rss-specification) of open postings: the board's or one value's.
///
/// Core elements only, besides `atom:link` for the feed's own address and `content:encoded` for the whole
/// text, so that every reader takes it. No closed postings, no contact persons.
struct RSS {
  let site: Site
  /// The page whose postings it holds.
  let subject: PageSubject
  let title: String
  let description: String
  /// The feed's own folder below the site's root.
  let path: String

  func bytes() -> [UInt8] {
    let items = site.listed(subject).filter { site.board.vacancies[$0].posting.posted != nil }
      .prefix(site.settings.feedItems)
    var xml = XMLWriter()
    xml.element(
      "rss",
      [
        "version": "2.0", "xmlns:atom": "http://www.w3.org/2005/Atom",
        "xmlns:content": "http://purl.org/rss/1.0/modules/content/",
      ]
    ) { xml in
      xml.element("channel") { xml in
        xml.element("title", text: title)
        xml.element("link", text: site.absoluteURL(subject))
        xml.element("description", text: description)
        xml.element("language", text: site.texts.language.rawValue)
        if let newest = items.compactMap({ site.lastModified($0) }).max() {
          xml.element("lastBuildDate", text: site.zone.rfc822(newest))
        }
        xml.element(
          "atom:link",
          [
            "href": site.settings.baseURL.origin + site.url(path: path), "rel": "self",
            "type": "application/rss+xml",
          ])
        for item in items { write(item, to: &xml) }
      }
    }
    return xml.bytes
  }

  private func write(_ index: Int, to xml: inout XMLWriter) {
    let posting = site.board.vacancies[index].posting
    let url = site.absoluteURL(.posting(index))
    xml.element("item") { xml in
      xml.element("title", text: feedTitle(of: index))
      xml.element("link", text: url)
      xml.element("guid", ["isPermaLink": "true"], text: url)
      if let posted = posting.posted {
        xml.element("pubDate", text: site.zone.rfc822(posted))
      }
      for kind in FacetKind.allCases where kind != .province && kind != .tag {
        let domain = site.settings.baseURL.origin + site.url(.facet(kind))
        for value in site.values(kind, of: index) {
          xml.element("category", ["domain": domain], text: site.facet(kind).values[value].name)
        }
      }
      if let summary = site.summary(of: index) { xml.element("description", text: summary) }
      xml.element("content:encoded", cdata: site.absoluteBody(of: index))
    }
  }

  /// The title with the employer, since a reader mixes feeds.
  private func feedTitle(of index: Int) -> String {
    let organisation = site.values(.organisation, of: index).first.map {
      site.facet(.organisation).values[$0].name
    }
    return [site.title(of: index), organisation].compactMap { $0 }.joined(separator: " – ")
  }
}
