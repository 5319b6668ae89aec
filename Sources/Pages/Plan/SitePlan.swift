package import Diagnostics
import Postings

/// Every file of the site, by path, before one is rendered. Two on one path are an error that names both
/// sources.
package struct SitePlan: Sendable {
  package let site: Site
  package let outputs: [PlannedOutput]
  /// The pages that a sitemap may list, in the plan's order.
  let pages: [PageSubject]
  /// Path, without regard to case → position in `outputs`.
  private let positions: [String: Int]

  /// `assets` are the theme's files under their final names, `files` what is copied: path below the
  /// site's root and where it stands.
  package init(
    _ site: Site, assets: [(path: String, bytes: [UInt8])],
    files: [(path: String, source: String)], log: inout DiagnosticLog
  ) {
    self.site = site
    var planner = Planner(site: site)
    planner.planLongDocuments()
    planner.planLists()
    planner.planPostings()
    planner.planFacets()
    planner.planPlainPages()
    planner.planSmallDocuments()
    for asset in assets {
      planner.add(asset.path, "the theme", .bytes(asset.bytes))
    }
    for file in files { planner.add(file.path, file.source, .copy(of: file.source)) }
    planner.planAliases()
    planner.planMaps()
    outputs = planner.outputs
    pages = planner.pages
    positions = planner.taken
    log.add(contentsOf: planner.problems)
  }

  /// What stands at exactly this path.
  package func output(at path: String) -> PlannedOutput? {
    guard let position = positions[pathWithoutCase(path)] else { return nil }
    let output = outputs[position]
    return output.path == path ? output : nil
  }
}

private struct Planner {
  let site: Site
  private(set) var outputs: [PlannedOutput] = []
  private(set) var pages: [PageSubject] = []
  private var redirects: [(path: String, target: PageSubject)] = []
  private(set) var problems: [Diagnostic] = []
  /// Path, without regard to case (some disks have none) → position in `outputs`.
  private(set) var taken: [String: Int] = [:]
  /// Folders where two sources met already.
  private var collisions: Set<String> = []

  init(site: Site) {
    self.site = site
    // A page and a calendar for each posting, and some for what lists them.
    let count = site.board.vacancies.count * 5 / 2 + 512
    outputs.reserveCapacity(count)
    taken.reserveCapacity(count)
    pages.reserveCapacity(count)
  }

  mutating func add(_ path: String, _ origin: String, _ content: PlannedOutput.Content) {
    let key = pathWithoutCase(path)
    if let other = taken[key] {
      // A page that is taken has its feeds taken, too: one cause, one error.
      let folder = key.utf8.lastIndex(of: UInt8(ascii: "/")).map { key[...$0] } ?? ""
      let pair = "\(folder)\n\(origin)\n\(outputs[other].origin)"
      if collisions.insert(pair).inserted {
        problems.append(.samePath(path, origin, outputs[other].origin))
      }
      return
    }
    taken[key] = outputs.count
    outputs.append(PlannedOutput(path: path, origin: origin, content: content))
  }

  mutating func page(_ subject: PageSubject, _ origin: String) {
    page(subject, origin, at: site.file(subject))
  }

  private mutating func page(_ subject: PageSubject, _ origin: String, at path: String) {
    add(path, origin, .page(subject))
    pages.append(subject)
  }

  /// A list with all its pages.
  mutating func list(_ subject: PageSubject, _ origin: String) {
    for number in 1...site.pageCount(of: site.listed(subject).count) {
      page(subject.at(page: number), origin)
    }
  }

  mutating func planLists() {
    list(.index(page: 1), "the index")
    feeds(.index(page: 1), "the feeds")
    page(.closingSoon, "the list of postings closing soon")
    feeds(.closingSoon, "the list of postings closing soon")
    list(.archive(page: 1), "the archive")
    page(.notFound, "the page for unknown addresses")
    redirect("\(site.words.vacancies)/index.html", "the list of vacancies", .index(page: 1))
  }

  mutating func planPostings() {
    for (index, vacancy) in site.board.vacancies.enumerated() {
      let folder = site.folder(.posting(index))
      page(.posting(index), vacancy.path, at: folder + "index.html")
      if site.hasCalendar(vacancy) {
        add(
          folder + DeadlineEvent.fileName, vacancy.path,
          .document(DeadlineEvent(site: site, vacancy: index)))
      }
    }
  }

  mutating func planFacets() {
    var shown: Set<Int> = []
    for facet in site.facets where site.hasOverview(facet.kind) {
      page(.facet(facet.kind), "the overview of the facet \(facet.kind.rawValue)")
      for (position, value) in facet.values.enumerated() {
        list(.value(facet.kind, position, page: 1), value.origin)
        feeds(.value(facet.kind, position, page: 1), value.origin)
        if facet.kind == .organisation, let first = value.all.first,
          let profile = site.board.vacancies[first].organisation
        {
          shown.insert(profile)
        }
      }
    }
    // Profiles without a posting keep their address.
    for (profile, organisation) in site.board.organisations.enumerated()
    where !shown.contains(profile) {
      page(.organisation(profile: profile), organisation.source.path)
    }
  }

  mutating func planPlainPages() {
    for (index, plain) in site.board.pages.enumerated() { page(.plain(index), plain.source.path) }
  }

  /// The feeds and calendars of a list, in its folder.
  mutating func feeds(_ subject: PageSubject, _ origin: String) {
    let folder = site.folder(subject)
    add(folder + RSS.fileName, origin, .document(RSS(site, subject)))
    add(folder + JSONFeed.fileName, origin, .document(JSONFeed(site, subject)))
    add(folder + DeadlineCalendar.fileName, origin, .document(DeadlineCalendar(site, subject)))
  }

  /// Those that grow with the board come first, so that no processor waits for the last of them.
  mutating func planLongDocuments() {
    add(VacanciesJSON.fileName, "the open data", .document(VacanciesJSON(site: site)))
    if site.settings.jobsXML {
      add(JobsXML.fileName, "the feed for aggregators", .document(JobsXML(site: site)))
    }
  }

  mutating func planSmallDocuments() {
    for file in site.search.files { add(file.path, "the search data", .bytes(file.bytes)) }
    add(VacanciesSchema.fileName, "the open data", .document(VacanciesSchema(site: site)))
    add(Robots.fileName, "robots.txt", .document(Robots(site: site)))
    add(HostHeaders.fileName, "the headers for hosts", .document(HostHeaders(site: site)))
    add(".nojekyll", "the mark for GitHub Pages", .document(FixedDocument(text: "")))
    if let name = site.settings.cname {
      add("CNAME", "the host name for GitHub Pages", .document(FixedDocument(text: name + "\n")))
    }
  }

  /// What lists all the others.
  mutating func planMaps() {
    for (path, document) in Sitemap.documents(site, pages) {
      add(path, "the sitemap", .document(document))
    }
    add(
      HostRedirects.fileName, "the redirects for hosts",
      .document(HostRedirects(site: site, redirects: redirects)))
  }

  mutating func redirect(_ path: String, _ origin: String, _ target: PageSubject) {
    add(path, origin, .document(Redirect(site: site, target: target)))
    redirects.append((path, target))
  }

  mutating func planAliases() {
    for (index, vacancy) in site.board.vacancies.enumerated() {
      alias(vacancy.posting.aliases, vacancy.posting.path, .posting(index))
    }
    for (index, plain) in site.board.pages.enumerated() {
      alias(plain.aliases, plain.source.path, .plain(index))
    }
  }

  private mutating func alias(_ aliases: [String], _ origin: String, _ target: PageSubject) {
    for alias in aliases {
      let parts = alias.split(separator: "/").map(String.init)
      guard !parts.isEmpty, !parts.contains(where: { $0.hasPrefix(".") }) else {
        problems.append(.aliasOutside(alias, origin))
        continue
      }
      let path = parts.joined(separator: "/")
      let file = path.hasSuffix(".html") ? path : path + "/index.html"
      redirect(file, origin, target)
    }
  }
}

/// Most paths have no capital letter and are their own key, which needs no new text.
private func pathWithoutCase(_ path: String) -> String {
  path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? path : path.lowercased()
}

extension Diagnostic {
  fileprivate static func samePath(_ path: String, _ origin: String, _ other: String) -> Diagnostic
  {
    let a = origin.hasPrefix("Content/") ? "`\(origin)`" : origin
    let b = other.hasPrefix("Content/") ? "`\(other)`" : other
    return Diagnostic(
      .error, "same-path", "two sources make the page `/\(path)`: \(b) and \(a)",
      at: Location(path: origin),
      notes: other.hasPrefix("Content/") ? [.init("the other one", at: Location(path: other))] : [],
      help: "rename one of the two files, or give it a `slug`")
  }

  fileprivate static func aliasOutside(_ alias: String, _ origin: String) -> Diagnostic {
    Diagnostic(
      .error, "alias-path", "`\(alias)` is no address on this site", at: Location(path: origin),
      help: "an old address begins with `/` and names a folder or page")
  }
}
