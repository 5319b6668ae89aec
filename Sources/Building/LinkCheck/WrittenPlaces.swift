import Diagnostics
import Disk
import Markdown
import Pages
import Postings

/// Where addresses are written: in the Markdown of their page, in the rest of its file, or in a template, a
/// profile or the settings. Every file is looked through once, however many addresses are asked for.
struct WrittenPlaces {
  private let plan: SitePlan
  private let project: Project
  private let sources: [SourceText]
  private lazy var shared = sources.map { AddressIndex(of: $0) }
  /// The page that was asked for last; questions come page by page.
  private var current: (number: Int, page: Page)?

  /// The file of a page, read again: only the pages with something to mend are.
  private struct Page {
    /// By the address as it stands on the page.
    let links: [String: SourceLink]
    let source: AddressIndex?
  }

  init(_ plan: SitePlan, _ sources: [SourceText], _ project: Project) {
    self.plan = plan
    self.project = project
    self.sources = sources
  }

  mutating func location(of address: String, on number: Int) -> Location {
    let output = plan.outputs[number]
    let page = page(number)
    // As an author writes it: without what the site puts before it.
    let base = plan.site.settings.baseURL.path
    let written = address.hasPrefix(base + "/") ? String(address.dropFirst(base.count)) : address
    if let link = page.links[address], let source = page.source?.source {
      return location(of: link, [link.link.address, written], in: source)
    }
    for index in (page.source.map { [$0] } ?? []) + shared {
      for text in Set([written, address]).sorted() where !text.isEmpty && text != "/" {
        if let span = index.span(of: text) { return Location(span, in: index.source) }
      }
    }
    if page.source != nil { return Location(path: output.origin) }
    if case .page(let page) = output.content {
      return Location(path: project.shown("\(project.templates)/\(type(of: page).name).html"))
    }
    return Location(path: output.origin)
  }

  private mutating func page(_ number: Int) -> Page {
    if let current, current.number == number { return current.page }
    let output = plan.outputs[number]
    var links: [String: SourceLink] = [:]
    if case .page(let page) = output.content {
      let root = plan.site.settings.baseURL.path
      for link in page.links {
        let address = link.link.resolved(root: root, folder: page.url)
        if links[address] == nil { links[address] = link }
      }
    }
    let page = Page(links: links, source: read(output.origin).map { AddressIndex(of: $0) })
    current = (number, page)
    return page
  }

  private func read(_ origin: String) -> SourceText? {
    let content = project.shown(project.content)
    guard origin.hasPrefix(content + "/") else { return nil }
    do throws(Disk.Failure) {
      let bytes = try InputFolder(project.content).read(
        Disk.absolute(origin, in: project.root),
        for: .text(kilobytes: plan.site.settings.maxTextKilobytes))
      // What is to be said of its encoding was said when it was read first.
      var log = DiagnosticLog()
      return decoded(SourceText(path: origin, bytes: bytes), log: &log)
    } catch {
      // It was there a moment ago; the page is named without its line then.
      return nil
    }
  }

  /// The address on the link's line. Lines are exact; columns are those of the Markdown, which a plain text
  /// only becomes.
  private func location(
    of link: SourceLink, _ forms: [String], in source: SourceText
  ) -> Location {
    let place = Location(line: link.line, column: link.column, in: source)
    guard let excerpt = place.excerpt else { return place }
    let line = excerpt.lineText
    let scalars = line.unicodeScalars
    let start =
      scalars.index(
        scalars.startIndex, offsetBy: max(0, link.column - 1 - excerpt.skipped),
        limitedBy: scalars.endIndex)
      ?? scalars.startIndex
    for form in forms where !form.isEmpty {
      guard let found = line[start...].firstRange(of: form) ?? line.firstRange(of: form) else {
        continue
      }
      let before = scalars.distance(from: scalars.startIndex, to: found.lowerBound)
      return Location(
        line: link.line, column: excerpt.skipped + before + 1,
        length: form.unicodeScalars.count, in: source)
    }
    return place
  }
}

/// The words of a file that may be addresses, each with the first place where it stands as a whole: between
/// quotes, blanks or brackets.
private struct AddressIndex {
  let source: SourceText
  private let places: [ArraySlice<UInt8>: Int]

  private static let edges = Set("\"'() \n\r\t,[]{}".utf8)

  init(of source: SourceText) {
    self.source = source
    let words = source.bytes.split(whereSeparator: Self.edges.contains)
    places = Dictionary(
      words.map { ($0, $0.startIndex) }, uniquingKeysWith: { first, _ in first })
  }

  func span(of address: String) -> SourceSpan? {
    places[Array(address.utf8)[...]].map { SourceSpan(start: $0, end: $0 + address.utf8.count) }
  }
}
