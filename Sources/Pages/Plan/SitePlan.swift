package import Diagnostics
import Postings

/// Every file of the site, by path, before one is rendered. Two on one path are an error that names both
/// sources.
package struct SitePlan: Sendable {
  package let site: Site
  package let outputs: [PlannedOutput]
  /// Every page, in the plan's order: that of the sitemap.
  package let pages: [any Page]
  /// Path, without regard to case → position in `outputs`.
  private let positions: [String: Int]

  /// `assets` are the theme's files under their final names, `files` what is copied: path below the
  /// site's root and where it stands.
  package init(
    _ site: Site, kinds: [any Page.Type] = PageKinds.all, assets: [(path: String, bytes: [UInt8])],
    files: [(path: String, source: String)], log: inout DiagnosticLog
  ) {
    self.site = site
    var planner = Planner(site: site)
    planner.planLongDocuments()
    for kind in kinds { planner.plan(kind) }
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
    log.add(contentsOf: site.menu.diagnostics + site.orderDiagnostics + planner.problems)
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
  private(set) var pages: [any Page] = []
  private var redirects: [(path: String, target: any Page)] = []
  private(set) var problems: [Diagnostic] = []
  /// Path, without regard to case (some disks have none) → position in `outputs`.
  private(set) var taken: [String: Int] = [:]
  /// Folder, without regard to case → position of the first output in it.
  private var folders: [Substring: Int] = [:]
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
    if let reason = UnservedName(path) {
      problems.append(.unservedName(path, origin, reason))
      return
    }
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
    if let other = obstacle(to: key) {
      if collisions.insert("\(key)\n\(origin)").inserted {
        problems.append(.fileAndFolder(path, origin, outputs[other]))
      }
      return
    }
    taken[key] = outputs.count
    outputs.append(PlannedOutput(path: path, origin: origin, content: content))
  }

  /// The output that is a file where this path needs a folder, or has a folder where it is a file. Without one, the
  /// folders of the path are remembered.
  private mutating func obstacle(to key: String) -> Int? {
    if let inner = folders[key[...]] { return inner }
    var (folder, missing) = (key[...], [Substring]())
    while let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) {
      folder = folder[..<slash]
      if folders[folder] != nil { break }
      if let file = taken[String(folder)] { return file }
      missing.append(folder)
    }
    for folder in missing { folders[folder] = outputs.count }
    return nil
  }

  mutating func plan(_ kind: (some Page).Type) {
    for page in kind.pages(of: site) {
      plan(page)
      for other in page.below { plan(other) }
    }
  }

  private mutating func plan(_ page: any Page) {
    let origin = page.origin
    add(page.file, origin, .page(page))
    pages.append(page)
    let documents = page.documents
    guard !documents.isEmpty else { return }
    let folder = page.folder
    for (name, document) in documents { add(folder + name, origin, .document(document)) }
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
    if !site.closed.isEmpty {
      for file in site.archive.files { add(file.path, "the archive's data", .bytes(file.bytes)) }
    }
    if let file = site.towns?.file { add(file.path, "the towns", .bytes(file.bytes)) }
    add(VacanciesSchema.fileName, "the open data", .document(VacanciesSchema(site: site)))
    add(Robots.fileName, "robots.txt", .document(Robots(site: site)))
    if site.settings.llmsText {
      add(LLMSText.fileName, "llms.txt", .document(LLMSText(site: site)))
    }
    if let security = SecurityText(site: site) {
      add(SecurityText.path, "security.txt", .document(security))
    }
    if let key = site.settings.indexNowKey {
      add(key + ".txt", "the key for IndexNow", .document(FixedDocument(text: key)))
    }
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
    let documents = outputs.compactMap { output in
      if case .document(let document) = output.content { (output.path, document) } else { nil }
    }
    add(
      HostHeaders.fileName, "the headers for hosts",
      .document(HostHeaders(site: site, documents: documents)))
    add(
      HostRedirects.fileName, "the redirects for hosts",
      .document(HostRedirects(site: site, redirects: redirects)))
  }

  mutating func planAliases() {
    for page in pages where !page.isContinuation {
      for alias in page.aliases { redirect(alias, to: page) }
    }
  }

  private mutating func redirect(_ alias: String, to page: any Page) {
    let parts = alias.split(separator: "/").map(String.init)
    guard !parts.isEmpty, !parts.contains(where: { $0.hasPrefix(".") }) else {
      problems.append(.aliasOutside(alias, page.origin))
      return
    }
    let path = parts.joined(separator: "/")
    let file = path.hasSuffix(".html") ? path : path + "/index.html"
    add(file, page.origin, .document(Redirect(to: page)))
    redirects.append((file, page))
  }
}

/// Most paths have no capital letter and are their own key, which needs no new text.
private func pathWithoutCase(_ path: String) -> String {
  path.utf8.allSatisfy { $0 < 0x80 && !(0x41...0x5A).contains($0) } ? path : path.lowercased()
}

extension Diagnostic {
  fileprivate static func samePath(_ path: String, _ origin: String, _ other: String) -> Diagnostic
  {
    Diagnostic(
      .error, "same-path",
      "two sources make the page `/\(path)`: \(named(other)) and \(named(origin))",
      at: Location(path: origin),
      notes: other.hasPrefix("Content/") ? [.init("the other one", at: Location(path: other))] : [],
      help: "rename one of the two files, or give it a `slug`")
  }

  /// A disk has either at a name.
  fileprivate static func fileAndFolder(
    _ path: String, _ origin: String, _ other: PlannedOutput
  ) -> Diagnostic {
    let (a, b) = ("`/\(path)`", "`/\(other.path)`")
    let isWritten = { (origin: String) in origin.hasPrefix("Content/") }
    return Diagnostic(
      .error, "same-path",
      "one is a file where the other needs a folder: "
        + "\(b) of \(named(other.origin)) and \(a) of \(named(origin))",
      at: Location(path: isWritten(origin) ? origin : other.origin),
      notes: isWritten(origin) && isWritten(other.origin)
        ? [.init("the other one", at: Location(path: other.origin))] : [],
      help: "rename one of the two files, or give it a `slug`")
  }

  private static func named(_ origin: String) -> String {
    origin.hasPrefix("Content/") ? "`\(origin)`" : origin
  }

  fileprivate static func unservedName(
    _ path: String, _ origin: String, _ reason: UnservedName
  ) -> Diagnostic {
    Diagnostic(
      .error, "file-name", reason.message, at: Location(path: origin),
      notes: [.init("it would be `/\(path)`")],
      help: "give it another name of letters, digits and hyphens")
  }

  fileprivate static func aliasOutside(_ alias: String, _ origin: String) -> Diagnostic {
    Diagnostic(
      .error, "alias-path", "`\(alias)` is no address on this site", at: Location(path: origin),
      help: "an old address begins with `/` and names a folder or page")
  }
}
