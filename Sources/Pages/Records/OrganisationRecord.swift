import Markdown
import Postings
import Templating

/// `posting.organisation`, `organisation`: an employer, with its profile if there is one.
struct OrganisationRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let site: Site
  /// Its place among the values of the facet, unless none of its postings is on the board.
  let value: Int32?
  let profile: Int32?

  init(site: Site, value: Int?, profile: Int?) {
    self.site = site
    self.value = value.map { Int32($0) }
    self.profile = profile.map { Int32($0) }
  }

  private var written: Profile? { profile.map { site.board.profiles[Int($0)] } }
  private var organisation: Organisation? { written?.subject }

  private var name: String {
    if let value { return site.facet(.organisation).values[Int(value)].name }
    return organisation.map { $0.name ?? readable($0.slug) } ?? ""
  }

  static let schema = RecordSchema<OrganisationRecord>(
    "organisation", "An employer.",
    [
      .init("name", .text, "Its name.", example: "Waterschap Veen en Beek") { .text($0.name) },
      .init("url", .url, "Its page.", example: "/organisatie/waterschap-veen-en-beek/") { record in
        if let value = record.value {
          .url(record.site.facet(.organisation).values[Int(value)].url)
        } else {
          .url(
            record.profile.map { OrganisationPage(site: record.site, profile: Int($0)).url } ?? "")
        }
      },
      .init("count", .number, "Its open postings.", example: "3") { record in
        .whole(
          record.value.map { record.site.facet(.organisation).values[Int($0)].open.count } ?? 0)
      },
      .init("has_profile", .flag, "Whether the board has a profile of it.") {
        .flag($0.profile != nil)
      },
      .init("website", .optional(.url), "Its own site.") {
        $0.organisation?.website.map(Value.url) ?? .none
      },
      .init("logo", .optional(.url), "Its logo.", example: "/logos/veen-en-beek.svg") { record in
        record.organisation?.logo.map { .url(record.site.url(path: String($0.dropFirst()))) }
          ?? .none
      },
      .init("monogram", .text, "Letters in the place of a logo.", example: "WV") {
        .text(Monogram.of($0.name))
      },
      .init("summary", .optional(.text), "What it is, in a sentence.") { record in
        guard let written = record.written else { return .none }
        let text = written.subject.summary ?? written.prose.document.summary
        return text.isEmpty ? .none : .text(text)
      },
      .init("body", .optional(.html), "The text of its profile.") { record in
        guard let profile = record.profile, let prose = record.written?.prose, !prose.isEmpty
        else { return .none }
        return .html(
          record.site.sized(
            prose.document.html(
              root: record.site.settings.baseURL.path,
              folder: OrganisationPage(site: record.site, profile: Int(profile)).url)))
      },
    ])
}
