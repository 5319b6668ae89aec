import Days
import Postings

/// What search engines are told of a page in JSON-LD, in `script` elements: what its kind has to tell
/// (JobPosting on the page of an open posting, Organization on an employer's), and the way to it
/// (BreadcrumbList) wherever there is one.
package struct StructuredData {
  private var json = JSONWriter()

  init(of page: any Page) {
    guard page.site.isIndexable(page) else { return }
    page.write(to: &self)
    let way = page.breadcrumbs
    if way.count > 1 { add { Self.write(way, to: &$0) } }
  }

  /// The elements; nil when the page has none.
  var html: String? { json.bytes.isEmpty ? nil : json.text }

  /// One element, with the properties that `body` writes.
  mutating func add(_ body: (inout JSONWriter) -> Void) {
    if !json.bytes.isEmpty { json.write("\n") }
    json.beginText()
    json.write("<script type=\"application/ld+json\">")
    json.object { json in
      json.field("@context", "https://schema.org")
      body(&json)
    }
    json.write("</script>")
  }

  /// developers.google.com/search/docs/appearance/structured-data/breadcrumb
  private static func write(_ way: [any Page], to json: inout JSONWriter) {
    json.field("@type", "BreadcrumbList")
    json.array("itemListElement") { json in
      for (position, step) in way.enumerated() {
        json.object { json in
          json.field("@type", "ListItem")
          json.field("position", position + 1)
          json.field("name", step.title)
          json.field("item", step.absoluteURL)
        }
      }
    }
  }
}

extension Site {
  /// The whole address of a profile's logo.
  func logo(of profile: Organisation) -> String? {
    profile.logo.map { absoluteURL(path: String($0.drop { $0 == "/" })) }
  }
}
