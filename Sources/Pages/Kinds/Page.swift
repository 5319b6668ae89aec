package import Days
import Postings
package import Templating

/// One page of the site: what is true of it, whoever asks. Each kind of page is a type with a file in this
/// folder, a line in `PageKinds` and a template of its name.
///
///     struct PostingPage: Page { … }      // vacatures/adviseur/index.html, by posting.html
package protocol Page: Sendable {
  /// What the template of this kind sees.
  associatedtype Scope: TemplateRecord

  /// The name of the kind, as templates see it and as its template file is called.
  static var name: String { get }
  /// What such a page shows, in a sentence.
  static var documentation: String { get }
  /// The pages of this kind, but for those that stand `below` another.
  static func pages(of site: Site) -> [Self]
  /// The pages that follow this one in the plan and in the sitemap.
  var below: [any Page] { get }

  var site: Site { get }
  /// What asked for it: a source file, or words for a page that the board itself makes.
  var origin: String { get }
  /// The one file of the content that it shows, if there is one.
  var source: String? { get }

  /// Its folder below the site's root, with a slash at its end; empty for the root itself.
  var folder: String { get }
  /// Its file below the site's root.
  var file: String { get }
  /// Root-relative, with the base path: `/board/vacatures/x/`.
  var url: String { get }
  /// Old addresses that lead to it.
  var aliases: [String] { get }

  var title: String { get }
  /// A sentence about it, for search engines.
  var description: String? { get }
  var language: String { get }
  /// The pages on the way from the index to it, without these two.
  var parents: [any Page] { get }
  /// The way from the index, the page itself last.
  var breadcrumbs: [any Page] { get }
  /// When it last changed in a way that matters, as far as the content tells; nil when nothing dates it.
  var lastModified: Day? { get }
  /// Whether the sitemap lists it and search engines may.
  var isIndexable: Bool { get }

  /// Its own text as HTML, where its makers wrote one.
  var body: String? { get }
  /// Whether it goes on with the list of the page before it.
  var isContinuation: Bool { get }
  /// The postings that it lists.
  var listed: VacancyList { get }
  /// The postings whose text it may show, besides what they state as facts: whoever remembers the page looks whether
  /// they are the same.
  var shown: VacancyList { get }
  /// The list that its feeds and its calendar tell of, when it has its own.
  var channel: Channel? { get }
  /// The formats that stand beside it, by their names in its folder.
  var documents: [(name: String, document: any Document)] { get }
  /// Those of its documents that say the same as it in another format.
  var alternates: [(name: String, title: String, type: String)] { get }
  /// The links that its Markdown holds, for whoever checks them.
  var links: [SourceLink] { get }
  /// What search engines are told in JSON-LD, besides the way to it.
  func write(to scripts: inout StructuredData)

  var scope: Scope { get }
}

// What most pages have in common.
extension Page {
  static func pages(of site: Site) -> [Self] { [] }
  var below: [any Page] { [] }
  var source: String? { nil }
  var file: String { folder + "index.html" }
  var url: String { site.url(path: folder) }
  var aliases: [String] { [] }
  var description: String? { nil }
  var language: String { site.texts.languageCode }
  var parents: [any Page] { [] }
  var breadcrumbs: [any Page] { [IndexPage(site: site)] + parents + [self] }
  var lastModified: Day? { nil }
  var isIndexable: Bool { true }
  var body: String? { nil }
  var isContinuation: Bool { false }
  var listed: VacancyList { site.vacancies(at: []) }
  var shown: VacancyList { listed }
  var channel: Channel? { nil }
  var documents: [(name: String, document: any Document)] { [] }
  var alternates: [(name: String, title: String, type: String)] { [] }
  var links: [SourceLink] { [] }
  func write(to scripts: inout StructuredData) {}
}

// What follows from that.
extension Page {
  static var template: PageTemplate {
    PageTemplate(name + ".html", Scope.self, documentation)
  }

  var absoluteURL: String { site.settings.baseURL.origin + url }

  /// Pages are told apart by their addresses.
  func isSame(as other: any Page) -> Bool { url == other.url }
}
