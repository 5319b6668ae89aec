package import Templating

/// Every kind of page, in the order of the plan. To add one, write its file in this folder, add its line
/// here, and give it a template of its name in `Templates/`.
package enum PageKinds {
  package static let all: [any Page.Type] = [
    IndexPage.self,
    ClosingSoonPage.self,
    ArchivePage.self,
    SavedPage.self,
    NotFoundPage.self,
    PostingPage.self,
    FacetPage.self,
    ValuePage.self,
    OrganisationPage.self,
    TextPage.self,
  ]

  /// Each kind's template and what that sees.
  package static let templates: [PageTemplate] = all.map { $0.template }
}
