import Postings

extension SourceKind {
  /// A page of Jekyll, Hugo or Zola: front matter in YAML, TOML or JSON, and Markdown.
  static let frontMatter = SourceKind("markdown", "page of Jekyll, Hugo or Zola") { document, _ in
    guard let text = document.pageText, let page = try FrontMatterPage(text, of: document.name)
    else { return nil }
    var posting = ImportedPosting(id: document.id)
    posting.state(page.values)
    // The name of a Jekyll post begins with its day.
    let isoLength = 10
    let start = document.fileName.prefix(isoLength)
    if posting.facts[.posted] == nil, start.count(where: { $0 == "-" }) == 2 {
      posting.state(.posted, Field.posted.row.kind.read(String(start)))
    }
    // What Jekyll has not published lies in a folder of its own.
    if document.name.split(separator: "/").contains("_drafts") {
      posting.state(.draft, .flag(true))
    }
    posting.text = .markdown(
      document.isHTML ? try richText(ofHTML: page.text, of: document.name).markdown : page.text)
    return [posting]
  }
}

extension Document {
  fileprivate var isHTML: Bool { if case .html = shape { true } else { false } }

  /// Pages of these sites may be written in HTML, too.
  fileprivate var pageText: String? {
    switch shape {
    case .text(let text), .html(let text): text
    default: nil
    }
  }
}
