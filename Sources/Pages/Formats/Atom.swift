import Days
import Postings

/// An Atom feed (RFC 4287) of open postings, beside RSS where board.yml asks for it.
struct Atom: Document {
  static let fileName = "atom.xml"
  static let mediaType = "application/atom+xml"

  let channel: Channel
  var shown: VacancyList? { channel.shown }
  private var site: Site { channel.site }

  func write(to bytes: inout [UInt8]) {
    var xml = XMLWriter(after: bytes.take())
    xml.element(
      "feed", ["xmlns": "http://www.w3.org/2005/Atom", "xml:lang": site.texts.languageCode]
    ) { xml in
      xml.element("title", text: channel.title)
      xml.element("id", text: channel.url)
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": channel.url])
      xml.element(
        "link", ["rel": "self", "type": Self.mediaType, "href": channel.url(of: Self.fileName)])
      xml.element("updated", text: site.zone.timestamp(channel.list.lastModified ?? site.today))
      // Each entry has an author, and the board stands for those that name no employer.
      xml.element("author") { $0.element("name", text: site.settings.name) }
      for vacancy in channel.vacancies { write(vacancy, to: &xml) }
    }
    bytes = xml.bytes
  }

  private func write(_ vacancy: SiteVacancy, to xml: inout XMLWriter) {
    guard let posted = vacancy.own.posting.posted else { return }
    let url = vacancy.absoluteURL
    xml.element("entry", ["xml:lang": vacancy.language]) { xml in
      xml.element("title", text: vacancy.titleWithEmployer)
      xml.element("id", text: url)
      xml.element("link", ["rel": "alternate", "type": "text/html", "href": url])
      xml.element("published", text: site.zone.timestamp(posted))
      xml.element("updated", text: site.zone.timestamp(vacancy.lastModified ?? posted))
      if let employer = vacancy.organisation {
        xml.element("author") { $0.element("name", text: employer) }
      }
      for value in vacancy.values(.field) {
        xml.element("category", ["term": site.facet(.field).values[value].name])
      }
      if let summary = vacancy.copiedSummary { xml.element("summary", text: summary) }
      if !vacancy.own.prose.isEmpty {
        xml.element(
          "content", ["type": "html"], cdata: vacancy.copiedText, root: site.absoluteRoot,
          folder: url)
      }
    }
  }
}
