package import Diagnostics
import Foundation
import Markdown
package import Pages
import Postings

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
    let profiles = plan.site.board.organisations.map(\.source)
    sources = profiles + [plan.site.settings.source] + templates
  }

  /// What a rendered output links to; nothing when it is no page.
  func links(in bytes: [UInt8], of output: PlannedOutput) -> PageLinks {
    guard output.path.hasSuffix(".html") else { return PageLinks() }
    return scanner.links(in: bytes, folder: folder(of: output))
  }

  private func folder(of output: PlannedOutput) -> String {
    let slash = output.path.lastIndex(of: "/").map { output.path.index(after: $0) }
    return plan.site.url(path: String(output.path[..<(slash ?? output.path.startIndex)]))
  }

  /// The broken links of the whole site. `pages` stand in the order of the plan's outputs.
  func problems(_ pages: [PageLinks]) -> [Diagnostic] {
    var found: [Finding: (first: Int, count: Int)] = [:]
    func add(_ address: String, on page: Int, isPlace: Bool) {
      let finding = Finding(
        address: address, isPlace: isPlace, location: location(of: address, on: page))
      found[finding] = (found[finding]?.first ?? page, (found[finding]?.count ?? 0) + 1)
    }
    for (page, links) in pages.enumerated() {
      for address in links.broken { add(address, on: page, isPlace: address.hasPrefix("#")) }
      for place in links.places where plan.outputs[place.output].path.hasSuffix(".html") {
        if pages[place.output].holds(id: place.id) { continue }
        if let id = place.id.removingPercentEncoding, pages[place.output].holds(id: id) { continue }
        add(place.address, on: page, isPlace: true)
      }
    }
    let sorted = found.sorted {
      ($0.value.first, $0.key.address) < ($1.value.first, $1.key.address)
    }
    return sorted.map { finding, pages in
      diagnostic(finding, first: plan.outputs[pages.first], count: pages.count)
    }
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

  // MARK: Where it was written

  private func location(of address: String, on page: Int) -> Location {
    let output = plan.outputs[page]
    // As an author writes it: without what the site puts before it.
    let base = plan.site.settings.baseURL.path
    let written = address.hasPrefix(base + "/") ? address.dropFirst(base.count) : address[...]
    if let link = markdownLink(to: address, output), let source = read(output.origin) {
      return location(of: link, [link.link.address, String(written)], in: source)
    }
    let own = read(output.origin).map { [$0] } ?? []
    for source in own + sources {
      for text in Set([String(written), address]).sorted() where !text.isEmpty && text != "/" {
        if let span = source.span(ofAddress: text) { return Location(span, in: source) }
      }
    }
    if !own.isEmpty { return Location(path: output.origin) }
    if case .page(let subject) = output.content {
      return Location(path: project.shown("\(project.templates)/\(subject.kind).html"))
    }
    return Location(path: output.origin)
  }

  /// The address on the link's line. Lines are exact; columns are those of the Markdown, which a plain text
  /// only becomes.
  private func location(
    of link: SourceLink, _ forms: [String], in source: SourceText
  ) -> Location {
    let place = Location(line: link.line, column: link.column, in: source)
    guard let line = place.excerpt?.lineText else { return place }
    let scalars = line.unicodeScalars
    let start =
      scalars.index(scalars.startIndex, offsetBy: link.column - 1, limitedBy: scalars.endIndex)
      ?? scalars.startIndex
    for form in forms where !form.isEmpty {
      guard let found = line[start...].firstRange(of: form) ?? line.firstRange(of: form) else {
        continue
      }
      let before = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
      return Location(
        line: link.line, column: before + 1,
        length: form.unicodeScalars.count, in: source)
    }
    return place
  }

  private func markdownLink(to address: String, _ output: PlannedOutput) -> SourceLink? {
    guard case .page(let subject) = output.content else { return nil }
    let site = plan.site
    return site.links(on: subject).first {
      $0.link.resolved(root: site.settings.baseURL.path, folder: site.url(subject)) == address
    }
  }

  /// The source of a page, read again: only the pages with something to mend are.
  private func read(_ origin: String) -> SourceText? {
    let content = project.shown(project.content)
    guard origin.hasPrefix(content + "/") else { return nil }
    do throws(Disk.Failure) {
      let bytes = try Disk.read(Disk.absolute(origin, in: project.root))
      return SourceText(path: origin, bytes: bytes)
    } catch {
      // It was there a moment ago; the page is named without its line then.
      return nil
    }
  }

  // MARK: What to say

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

extension SourceText {
  /// The first place where an address stands as a whole: between quotes, blanks or brackets.
  fileprivate func span(ofAddress address: String) -> SourceSpan? {
    let words = Array(address.utf8)
    let edges = Set("\"'() \n\r\t,[]{}".utf8)
    guard bytes.count >= words.count, let first = words.first else { return nil }
    for start in 0...(bytes.count - words.count) where bytes[start] == first {
      let end = start + words.count
      if start > 0, !edges.contains(bytes[start - 1]) { continue }
      if end < bytes.count, !edges.contains(bytes[end]) { continue }
      if bytes[start..<end].elementsEqual(words) { return SourceSpan(start: start, end: end) }
    }
    return nil
  }
}
