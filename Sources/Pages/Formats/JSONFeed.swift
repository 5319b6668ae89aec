import Days
import Postings

/// A JSON Feed (jsonfeed.org/version/1.1) of open postings, beside each RSS feed: the same items, and under
/// `_vacancy` the facts that a machine can count with.
struct JSONFeed: Document {
  static let fileName = "feed.json"
  static let mediaType = "application/feed+json"

  let channel: Channel
  var shown: VacancyList? { channel.shown }
  private var site: Site { channel.site }

  func write(to bytes: inout [UInt8]) {
    var json = JSONWriter(after: bytes.take())
    json.object { json in
      json.field("version", "https://jsonfeed.org/version/1.1")
      json.field("title", channel.title)
      json.field("home_page_url", channel.url)
      json.field("feed_url", channel.url(of: Self.fileName))
      json.field("description", channel.description)
      json.field("language", site.texts.languageCode)
      json.array("items") { json in
        for vacancy in channel.vacancies {
          json.write("\n")
          json.beginValue()
          if let item = site.feedItems.json.item(of: vacancy) {
            json.write(value: item)
          } else {
            let start = json.bytes.count
            write(vacancy, to: &json)
            site.feedItems.json.remember(json.bytes[start...], of: vacancy)
          }
        }
      }
    }
    json.write("\n")
    bytes = json.bytes
  }

  private func write(_ vacancy: SiteVacancy, to json: inout JSONWriter) {
    let own = vacancy.own
    let url = vacancy.absoluteURL
    json.object { json in
      json.field("id", url)
      json.field("url", url)
      json.field("title", vacancy.titleWithEmployer)
      json.field("summary", ifAny: vacancy.copiedSummary)
      // One of content_html and content_text must be there, if need be empty.
      json.field(
        "content_html", vacancy.copiedText, root: site.absoluteRoot, folder: url)
      if let posted = own.posting.posted {
        json.field("date_published", site.zone.timestamp(posted))
        if let changed = vacancy.lastModified, changed > posted {
          json.field("date_modified", site.zone.timestamp(changed))
        }
      }
      if let organisation = vacancy.organisation {
        json.array("authors") { json in json.object { $0.field("name", organisation) } }
      }
      json.field("tags", own.posting.fields + own.posting.tags)
      json.field("language", vacancy.language)
      json.object("_vacancy") { json in
        VacancyFact.write(VacancyFact.besideFeedItems, of: vacancy, to: &json)
      }
    }
  }
}
