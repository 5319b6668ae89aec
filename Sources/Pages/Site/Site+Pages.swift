import Days
import Diagnostics
import Markdown
import Postings

// What pages ask the whole site for.
extension Site {
  func isIndexable(_ page: any Page) -> Bool { settings.indexable && page.isIndexable }

  /// Feeds that belong to a page: the board's on every page, and a list's own.
  func feeds(of page: any Page) -> [LinkRecord] {
    guard let own = page.channel, !own.list.isSame(as: IndexPage(site: self)) else {
      return feeds
    }
    return feeds + own.feeds
  }

  /// The ways to browse that have values, as board.yml orders them.
  var facetsInOrder: [Facet] {
    let shown = facets.filter { !$0.values.isEmpty }
    let first = settings.order.compactMap { name in shown.first { $0.kind.name == name } }
    return first + shown.filter { !settings.order.contains($0.kind.name) }
  }

  var orderDiagnostics: [Diagnostic] {
    let known = FacetKind.all(of: settings).map(\.name)
    return settings.order.filter { !known.contains($0) }.map { name in
      Diagnostic(
        .error, "unknown-facet", "there is no way to browse `\(name)`", at: settings.orderLocation,
        help: nearestName(to: name, among: known).map { "did you mean `\($0)`?" }
          ?? "they are " + known.map { "`\($0)`" }.joined(separator: ", "))
    }
  }

  /// The feed that belongs to a page: a list's own, else the board's.
  func feedURL(of page: any Page) -> String {
    (page.channel?.list.url ?? IndexPage(site: self).url) + RSS.fileName
  }

  /// The calendar of deadlines that belongs to a page: a list's own, else the board's.
  func calendarURL(of page: any Page) -> String {
    (page.channel?.list.url ?? IndexPage(site: self).url) + DeadlineCalendar.fileName
  }
}

extension Channel {
  /// Its feeds in all their formats.
  var feeds: [LinkRecord] {
    let atom = LinkRecord(
      title: "\(title) (Atom)", url: list.url + Atom.fileName, type: Atom.mediaType)
    return (site.settings.atom ? [atom] : []) + [
      LinkRecord(title: title, url: list.url + RSS.fileName, type: RSS.mediaType),
      LinkRecord(
        title: "\(title) (JSON)", url: list.url + JSONFeed.fileName, type: JSONFeed.mediaType),
    ]
  }
}
