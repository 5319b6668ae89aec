import Diagnostics
import Postings

/// The lists that a menu can name besides ways to browse, for the schema of board.yml.
package enum MenuLists {
  package static let names = [ClosingSoonPage.name, ArchivePage.name]
}

/// What the menu leads to: the names in `menu:` of board.yml, else the usual ones.
///
///     menu: [field, location, closing-soon, /over/, "Ons werk https://example.org/werk"]
struct Menu: Sendable {
  let links: [LinkRecord]
  let diagnostics: [Diagnostic]

  private static let usual = ["field", "location", "organisation", "closing-soon"]

  init(of site: Site) {
    let (settings, ways) = (site.settings, Self.ways(on: site))
    var links: [LinkRecord] = []
    var diagnostics: [Diagnostic] = []
    for name in settings.menu ?? Self.usual {
      if let link = ways[name] ?? Self.outside(name) {
        links.append(link)
      } else if !FacetKind.all(of: settings).contains(where: { $0.name == name }) {
        diagnostics.append(.unknownWay(name, among: ways.keys.sorted(), settings.menuLocation))
      }
    }
    self.links = links
    self.diagnostics = diagnostics
  }

  /// What there is to lead to, by its name. A facet without values has no page.
  private static func ways(on site: Site) -> [String: LinkRecord] {
    func link(_ page: any Page) -> LinkRecord { LinkRecord(title: page.title, url: page.url) }
    var ways = [
      ClosingSoonPage.name: link(ClosingSoonPage(site: site)),
      ArchivePage.name: link(ArchivePage(site: site)),
    ]
    for page in FacetPage.pages(of: site) { ways[page.kind.name] = link(page) }
    for page in TextPage.pages(of: site) { ways["/" + page.folder] = link(page) }
    return ways
  }

  /// Words with a web address behind them.
  private static func outside(_ name: String) -> LinkRecord? {
    guard let blank = name.lastIndex(of: " ") else { return nil }
    let address = name[name.index(after: blank)...]
    guard address.hasPrefix("https://") || address.hasPrefix("http://") else { return nil }
    return LinkRecord(title: String(name[..<blank]), url: String(address))
  }
}

extension Diagnostic {
  fileprivate static func unknownWay(
    _ name: String, among names: [String], _ location: Location?
  ) -> Diagnostic {
    Diagnostic(
      .error, "unknown-way", "the menu knows no `\(name)`", at: location,
      help: nearestName(to: name, among: names).map { "did you mean `\($0)`?" }
        ?? "name a facet, a page such as `/over/`, or words with a web address behind them")
  }
}
