import Diagnostics
import Postings

extension SourceKind {
  /// A page: what it tells search engines is stated, its text is read as a browser would have copied it.
  static let webPage = SourceKind("page", "web page") { document, _ in
    guard case .html(let html) = document.shape else { return nil }
    let page = try readHTML(html, of: document.name)
    let jobs = jobPostings(in: page, document.name)
    let address = page.address(named: document.name)
    let visible = richText(of: mainPart(of: page), at: address)
    guard jobs.count < 2 else {
      return try jobs.map { job in
        let name = job["identifier"]?["value"]?.text ?? job["url"]?.text ?? job["@id"]?.text
        var posting = name.map { ImportedPosting(id: $0) } ?? .unnamed(document.name)
        try posting.state(jobPosting: job, of: document.name, at: address)
        posting.state(.apply, job["url"]?.text)
        return posting
      }
    }
    var posting = ImportedPosting(id: document.id)
    if let job = jobs.first {
      try posting.state(jobPosting: job, of: document.name, at: address)
      posting.state(.apply, job["url"]?.text ?? allowedAddress(document.name))
    }
    if let language = page.attributes["lang"] { posting.state(.language, language) }
    // Many pages have no more than a line for search engines.
    if posting.text.words.utf8.count * 3 < visible.plain.utf8.count {
      posting.text = .rich(visible)
    }
    guard !trimmed(posting.text.words).isEmpty else {
      throw Diagnostic.pageWithoutText(document.name)
    }
    return [posting]
  }

  /// Every JobPosting of a page, in JSON-LD or else in microdata.
  private static func jobPostings(in page: MarkupElement, _ path: String) -> [JSONValue] {
    let scripts = page.descendants {
      $0.name == "script" && $0.attributes["type"]?.lowercased() == "application/ld+json"
    }
    let told = scripts.flatMap { script -> [JSONValue] in
      do throws(Diagnostic) {
        return jobPostings(in: try readJSON(Array(plainJSON(script.text).utf8), of: path))
      } catch {
        // A page whose data is broken is a page without data, as it is for search engines.
        return []
      }
    }
    if !told.isEmpty { return told }
    return page.descendants {
      $0.attributes["itemtype"]?.contains(#/schema\.org\/JobPosting\/?$/#) ?? false
    }.map(microdata)
  }

  /// Data as it should stand there: some systems put it into a comment, and break lines within a text.
  private static func plainJSON(_ script: String) -> String {
    let marks = #/(?:\/\/|\/\*)?\s*(?:<!--|-->|<!\[CDATA\[|\]\]>)\s*(?:\*\/)?/#
    let text = script.replacing(marks, with: " ")
    return String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  private static func jobPostings(in value: JSONValue) -> [JSONValue] {
    switch value {
    case .list(let values): return values.flatMap(jobPostings)
    case .object(let members):
      if isJobPosting(value["@type"]) { return [value] }
      return members.filter { wrappers.contains($0.key) }.flatMap { jobPostings(in: $0.value) }
    default: return []
    }
  }

  /// Where a page has what it is about, or a list what it lists.
  private static let wrappers: Set<String> = ["@graph", "mainEntity", "itemListElement", "item"]

  /// `JobPosting`, `schema:JobPosting`, `https://schema.org/JobPosting`, or several types.
  private static func isJobPosting(_ type: JSONValue?) -> Bool {
    let names = (type?.items.compactMap(\.text) ?? []) + [type?.text].compactMap(\.self)
    return names.contains { $0.split { $0 == "/" || $0 == ":" }.last == "JobPosting" }
  }

  /// Those whose look is theirs, too.
  private static let textProperties: Set<String> = [
    "description", "responsibilities", "qualifications",
  ]

  /// The properties within an item of microdata (HTML, 5.2).
  private static func microdata(_ item: MarkupElement) -> JSONValue {
    .object(
      item.elements.flatMap { $0.descendants { $0.attributes["itemprop"] != nil } }.map {
        property in
        let name = property.attributes["itemprop"] ?? ""
        if property.attributes["itemscope"] != nil { return .init(name, microdata(property)) }
        let value =
          property.attributes["content"] ?? property.attributes["datetime"]
          ?? property.attributes["href"]
          ?? (textProperties.contains(name) ? property.innerHTML : property.text)
        return .init(name, .text(value))
      })
  }
}

extension MarkupElement {
  /// Where a page is, so that its links can be followed: what it says itself, or where it was fetched from.
  fileprivate func address(named name: String) -> String? {
    let canonical = descendants { $0.name == "link" && $0.attributes["rel"] == "canonical" }.first
    let own = allowedAddress(name) ?? canonical?.attributes["href"].flatMap(allowedAddress)
    let base = descendants { $0.name == "base" && $0.attributes["href"] != nil }.first
    return base?.attributes["href"].flatMap { allowedAddress($0, at: own) } ?? own
  }
}

extension Document {
  /// What one file or page is called as a source of its own.
  var id: String { allowedAddress(name) ?? fileName }
}

extension Diagnostic {
  fileprivate static func pageWithoutText(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "page-without-text", "this page has no text of its own", at: Location(path: path),
      help: "it may be made by its scripts: open it, copy its text and import that with `-`")
  }
}
