import Postings

/// `llms.txt` (llmstxt.org): what is open, in Markdown, for programs that read instead of look.
struct LLMSText: Document {
  static let fileName = "llms.txt"
  static let mediaType = "text/plain"

  let site: Site
  var excerpted: VacancyList? { site.open }

  func write(to bytes: inout [UInt8]) {
    var text = "# \(markdownLine(site.settings.name))\n"
    if !site.settings.description.isEmpty {
      text += "\n> \(markdownLine(site.settings.description))\n"
    }
    text += "\n## \(markdownLine(site.texts["results"]))\n\n"
    for vacancy in site.open {
      text +=
        "- [\(markdownLine(vacancy.titleWithEmployer))](\(vacancy.absoluteURL)\(PostingMarkdown.fileName))"
      text += vacancy.copiedSummary.map { ": \(markdownLine($0))\n" } ?? "\n"
    }
    bytes.append(contentsOf: text.utf8)
  }
}
