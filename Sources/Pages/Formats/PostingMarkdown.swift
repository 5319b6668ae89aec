import Days
import Facts
import Markdown
import Postings
import Templating

/// `index.md` beside the page of an open vacancy: its facts and its text in Markdown, without persons, for programs that
/// read instead of look.
struct PostingMarkdown: Document {
  static let fileName = "index.md"
  static let mediaType = "text/markdown"

  let vacancy: SiteVacancy
  var shown: VacancyList? { vacancy.alone }

  func write(to bytes: inout [UInt8]) {
    var text = "# \(markdownLine(vacancy.title))\n\n"
    for (label, value) in facts { text += "- \(markdownLine(label)): \(value)\n" }
    if !vacancy.own.prose.isEmpty {
      text +=
        "\n"
        + vacancy.copiedText.markdown(
          root: vacancy.site.absoluteRoot, folder: vacancy.absoluteURL, page: vacancy.absoluteURL)
    }
    bytes.append(contentsOf: text.utf8)
  }

  private var facts: [(label: String, value: String)] {
    let (texts, posting) = (vacancy.site.texts, vacancy.own.posting)
    let places = posting.locations.map(\.name).joined(separator: ", ")
    let day = { (day: Day?) in day.map { texts.language.days.text($0) } }
    let facts: [(String, String?)] = [
      (texts.label(of: .organisation), vacancy.organisation),
      (texts.label(of: .location), places.isEmpty ? nil : places),
      (texts["hours"], posting.hours.map(texts.words(for:))),
      (texts["pay"], posting.pay.map(texts.words(for:))),
      (texts["apply_until"], day(vacancy.own.timeline.lastDay)),
      (texts["posted"], day(posting.posted)),
      (texts["reference"], posting.reference),
    ]
    return facts.compactMap { label, value in value.map { (label, markdownLine($0)) } }
      + [("URL", "<\(vacancy.absoluteURL)>")]
  }
}

/// Words as one line of Markdown, in which nothing is a sign of it.
func markdownLine(_ text: String) -> String {
  text.split(whereSeparator: \.isWhitespace).joined(separator: " ").reduce(into: "") { line, sign in
    if "\\`*_[]<>#".contains(sign) { line.append("\\") }
    line.append(sign)
  }
}
