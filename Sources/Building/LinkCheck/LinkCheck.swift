package import Diagnostics
import Disk
import Markdown
package import Pages
import Postings
import Slugs

/// Checks that every link within the finished site leads somewhere, and says where a broken one was written.
package struct LinkCheck: Sendable {
  private let plan: SitePlan
  private let project: Project
  private let scanner: LinkScanner
  /// Where addresses are written besides Markdown: templates, profiles, settings.
  private let sources: [SourceText]

  init(_ plan: SitePlan, templates: [SourceText], project: Project) {
    self.plan = plan
    self.project = project
    scanner = LinkScanner(addresses: SiteAddresses(plan.site, plan.outputs))
    let profiles = plan.site.board.profiles.map(\.subject.source)
    sources = profiles + [plan.site.settings.source] + templates
  }

  /// What a rendered output links to; nothing when it is no page.
  func links(in bytes: [UInt8], of output: PlannedOutput) -> PageLinks {
    guard output.path.hasSuffix(".html") else { return PageLinks() }
    return scanner.links(in: bytes, folder: folder(of: output))
  }

  private func folder(of output: PlannedOutput) -> String {
    let path = output.path.utf8
    let slash = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) }
    return plan.site.url(path: String(output.path[..<(slash ?? path.startIndex)]))
  }

  /// The broken links of the whole site. `pages` stand in the order of the plan's outputs. Of a board that is not
  /// whole, postings with errors being left out, links to what is made of postings cannot be judged.
  func problems(_ pages: [PageLinks], ofWholeBoard isWhole: Bool = true) -> [Diagnostic] {
    var places = WrittenPlaces(plan, sources, project)
    var found: [Finding: (first: Int, count: Int)] = [:]
    func add(_ address: String, on page: Int, isPlace: Bool) {
      let finding = Finding(
        address: address, isPlace: isPlace, location: places.location(of: address, on: page))
      found[finding] = (found[finding]?.first ?? page, (found[finding]?.count ?? 0) + 1)
    }
    for (page, links) in pages.enumerated() {
      for address in links.broken where isWhole || !mayBeOfPosting(address) {
        add(address, on: page, isPlace: address.hasPrefix("#"))
      }
      for place in links.places where plan.outputs[place.output].path.hasSuffix(".html") {
        if pages[place.output].holds(id: place.id) { continue }
        if let id = percentDecoded(place.id), pages[place.output].holds(id: id) { continue }
        add(place.address, on: page, isPlace: true)
      }
    }
    let sorted = found.sorted {
      ($0.value.first, $0.key.address) < ($1.value.first, $1.key.address)
    }
    var log = DiagnosticLog()
    var said: [String: (count: Int, last: Diagnostic)] = [:]
    for (finding, pages) in sorted {
      let file = finding.location.path
      if let known = said[file], known.count >= DiagnosticLog.limit {
        log.add(anotherLike: known.last)
        continue
      }
      let problem = diagnostic(finding, first: plan.outputs[pages.first], count: pages.count)
      log.add(problem)
      said[file] = ((said[file]?.count ?? 0) + 1, problem)
    }
    return log.all
  }

  /// Whether an address is in a folder that postings make pages in.
  private func mayBeOfPosting(_ address: String) -> Bool {
    let words = plan.site.words
    let folders =
      [words.vacancies, words.archive, words.closingSoon, words.page]
      + plan.site.facets.map { words[$0.kind] }
    return folders.contains { address.hasPrefix(plan.site.url(path: $0) + "/") }
  }

  /// The broken links of one page whose bytes are known; `make` makes the pages to whose parts it links.
  package func problems(
    of page: PlannedOutput, _ bytes: [UInt8], make: (PlannedOutput) -> [UInt8]
  ) -> [Diagnostic] {
    guard let position = plan.outputs.firstIndex(where: { $0.path == page.path }) else { return [] }
    var pages = [PageLinks](repeating: PageLinks(), count: plan.outputs.count)
    pages[position] = links(in: bytes, of: page)
    for other in Set(pages[position].places.map(\.output)) where other != position {
      pages[other].ids = links(in: make(plan.outputs[other]), of: plan.outputs[other]).ids
    }
    return problems(pages)
  }

  /// One thing to mend: an address at a place, which may be on thousands of pages.
  private struct Finding: Hashable {
    let address: String
    let isPlace: Bool
    let location: Location
  }

  // MARK: What to say

  /// Where a file belongs to which a text of the board links: a posting's beside it, in a folder of its name, others
  /// below `files/`. Nil for what is no file by its address, and for links that no text has.
  private func folder(ofFileAt address: String, in path: String) -> String? {
    guard address.split(separator: "/").last?.contains(".") == true, !address.hasSuffix(".html")
    else { return nil }
    let content = project.shown(project.content)
    guard path.hasPrefix(content + "/") else { return nil }
    let posting = plan.site.board.vacancies.first { $0.path == path }?.posting
    let own = posting.map { plan.site.url(path: "\(plan.site.words.vacancies)/\($0.slug)") + "/" }
    if let own, address.hasPrefix(own) {
      return String(path[..<(path.lastIndex(of: ".") ?? path.endIndex)]) + "/"
    }
    let base = plan.site.settings.baseURL.path
    let below = address.dropFirst(base.count + 1).split(separator: "/").dropLast()
    return ([content, "files"] + below.map(String.init)).joined(separator: "/") + "/"
  }

  private func diagnostic(_ finding: Finding, first: PlannedOutput, count: Int) -> Diagnostic {
    let address = finding.address
    let pages = count == 1 ? "on the page" : "on \(count) pages, the first is"
    let base = plan.site.settings.baseURL.path
    let isOutside = address.hasPrefix("/") && !base.isEmpty && !address.hasPrefix(base + "/")
    let help: String
    if isOutside {
      help =
        "the board's addresses begin with `\(base)/`; others are written with scheme and host"
    } else if finding.isPlace {
      help = "a part of a page is named by the `id` of an element, such as a heading"
    } else if let folder = folder(ofFileAt: address, in: finding.location.path) {
      help = "put the file into `\(folder)`"
    } else {
      let known = plan.outputs.lazy.filter { $0.path.hasSuffix("/index.html") }.map {
        plan.site.url(path: String($0.path.dropLast("index.html".count)))
      }
      help =
        nearestName(to: address, among: known).map { "did you mean `\($0)`?" }
        ?? "pages have the addresses that the site shows; files belong in `files/`"
    }
    return Diagnostic(
      .error, "broken-link",
      finding.isPlace
        ? "the link `\(address)` names a part that its page does not have"
        : "the link `\(address)` leads to no page or file of the site",
      at: finding.location, notes: [.init("\(pages) `/\(first.path)`")], help: help)
  }
}
