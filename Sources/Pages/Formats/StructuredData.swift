import Days
import Postings

// JSON-LD for search engines, in `script` elements: JobPosting on the page of an open posting,
// Organization on an employer's, and the way to the page (BreadcrumbList) wherever there is one.
extension Site {
  /// The `script` elements of a page; nil when it has none.
  func structuredData(of subject: PageSubject) -> String? {
    guard isIndexable(subject) else { return nil }
    var json = JSONWriter()
    if case .posting(let index) = subject, let job = JobPosting(site: self, vacancy: index) {
      script(&json) { job.write(to: &$0) }
    }
    if let profile = profile(of: subject) { script(&json) { write(profile, subject, to: &$0) } }
    let way = breadcrumbs(of: subject)
    if way.count > 1 { script(&json) { write(way, to: &$0) } }
    return json.bytes.isEmpty ? nil : String(decoding: json.bytes, as: UTF8.self)
  }

  private func script(_ json: inout JSONWriter, _ body: (inout JSONWriter) -> Void) {
    if !json.bytes.isEmpty { json.write("\n") }
    json.beginText()
    json.write("<script type=\"application/ld+json\">")
    json.object { json in
      json.field("@context", "https://schema.org")
      body(&json)
    }
    json.write("</script>")
  }

  private func profile(of subject: PageSubject) -> Organisation? {
    switch subject {
    case .organisation(let profile): return board.organisations[profile]
    case .value(.organisation, let value, page: 1):
      let first = facet(.organisation).values[value].all.first
      return first.flatMap { board.vacancies[$0].organisation }.map { board.organisations[$0] }
    default: return nil
    }
  }

  /// schema.org/Organization
  private func write(
    _ profile: Organisation, _ subject: PageSubject, to json: inout JSONWriter
  ) {
    json.field("@type", "Organization")
    json.field("name", title(of: subject))
    json.field("url", ifAny: profile.website)
    json.field("logo", ifAny: logo(of: profile))
    json.field("description", ifAny: description(of: subject))
  }

  /// The whole address of a profile's logo.
  func logo(of profile: Organisation) -> String? {
    profile.logo.map { absoluteURL(path: String($0.drop { $0 == "/" })) }
  }

  /// developers.google.com/search/docs/appearance/structured-data/breadcrumb
  private func write(
    _ way: [(title: String, subject: PageSubject)], to json: inout JSONWriter
  ) {
    json.field("@type", "BreadcrumbList")
    json.array("itemListElement") { json in
      for (position, step) in way.enumerated() {
        json.object { json in
          json.field("@type", "ListItem")
          json.field("position", position + 1)
          json.field("name", step.title)
          json.field("item", absoluteURL(step.subject))
        }
      }
    }
  }
}
