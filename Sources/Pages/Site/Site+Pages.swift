import Days
import Diagnostics
import Markdown
import Postings

// What pages ask the whole site for.
extension Site {
  func isIndexable(_ page: any Page) -> Bool { settings.indexable && page.isIndexable }

  /// Feeds that belong to a page: the board's on every page, and a list's own.
  func feeds(of page: any Page) -> [LinkRecord] {
    let board = Channel(IndexPage(site: self), open, title: settings.name)
    let own = page.channel.flatMap { $0.list.isSame(as: board.list) ? nil : $0 }
    return [board, own].compactMap(\.self).flatMap { channel in
      let atom = LinkRecord(
        title: "\(channel.title) (Atom)", url: channel.list.url + Atom.fileName,
        type: Atom.mediaType)
      return (settings.atom ? [atom] : []) + [
        LinkRecord(
          title: channel.title, url: channel.list.url + RSS.fileName, type: RSS.mediaType),
        LinkRecord(
          title: "\(channel.title) (JSON)", url: channel.list.url + JSONFeed.fileName,
          type: JSONFeed.mediaType),
      ]
    }
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
