package import Diagnostics
import Postings
package import Templating

/// Renders planned outputs. A pure function of its input: any order, any thread, the same bytes.
package struct Renderer: Sendable {
  package let plan: SitePlan
  private let templates: TemplateSet
  /// What lists have printed of a posting already. It changes nothing but the time that it takes.
  private let fragments = FragmentCache()
  private var site: Site { plan.site }

  /// The kinds of pages, each with its template and what that sees.
  package static let pageTemplates: [PageTemplate] = [
    PageTemplate("index.html", ListScope.self, "All open postings, newest first."),
    PageTemplate("posting.html", PostingScope.self, "One posting."),
    PageTemplate("facet.html", FacetScope.self, "All values of one way to browse."),
    PageTemplate("value.html", ValueScope.self, "The postings with one value."),
    PageTemplate("organisation.html", OrganisationScope.self, "An employer."),
    PageTemplate("closing-soon.html", ListScope.self, "Postings that close soon."),
    PageTemplate("archive.html", ListScope.self, "Closed postings."),
    PageTemplate("page.html", PlainScope.self, "A plain page."),
    PageTemplate("404.html", PlainScope.self, "The page for unknown addresses."),
  ]

  package init(_ plan: SitePlan, _ templates: TemplateSet) {
    self.plan = plan
    self.templates = templates
  }

  /// Appends the bytes of an output to `buffer` and gives what went wrong. Copies are not rendered: who
  /// writes them reads them.
  package func render(_ output: PlannedOutput, into buffer: inout [UInt8]) -> [Diagnostic] {
    switch output.content {
    case .page(let subject): return render(subject, output, into: &buffer)
    case .document(let document): document.write(to: &buffer)
    case .bytes(let bytes): buffer.append(contentsOf: bytes)
    case .copy: break
    }
    return []
  }

  private func render(
    _ subject: PageSubject, _ output: PlannedOutput, into buffer: inout [UInt8]
  ) -> [Diagnostic] {
    let page = PageRecord(site: site, subject: subject)
    let scope: any TemplateRecord =
      switch subject.kind {
      case "posting": PostingScope(site: site, page: page)
      case "facet": FacetScope(site: site, page: page)
      case "value": ValueScope(site: site, page: page)
      case "organisation": OrganisationScope(site: site, page: page)
      case "page", "404": PlainScope(site: site, page: page)
      default: ListScope(site: site, page: page)
      }
    guard let template = templates[subject.kind + ".html"] else {
      preconditionFailure("every kind of page has a template")
    }
    return template.render(scope, fragments: fragments, into: &buffer).map { problem in
      var problem = problem
      problem.notes.append(
        .init("while making `/\(output.path)` from", at: Location(path: output.origin)))
      return problem
    }
  }
}
