package import Diagnostics
package import Postings
import Slugs

/// What one file of `vacancies/` gives: a posting and its prose, or only diagnostics. A pure function of
/// path and bytes; the bytes themselves are let go, so that ten thousand of them stay in little memory.
///
/// A class, because ten thousand of them go from task to task and list to list.
package final class PostingFile: Sendable {
  package let path: String
  /// Nil when the file has errors.
  package let posting: Posting?
  package let prose: Prose
  package let diagnostics: [Diagnostic]
  /// What lints say of the text; they count only while the posting is not closed.
  package let textFindings: [Diagnostic]

  package init(reading source: SourceText) {
    let reading = readPosting(source)
    path = source.path
    posting =
      reading.isRefused ? nil : Posting(reading, slug: slug(of: fileStem(of: source.path)))
    prose = Prose(reading.body, in: source, persons: posting?.persons)
    diagnostics = reading.diagnostics + prose.diagnostics
    textFindings = posting.map { LintedText.findings(source, reading.body, $0) } ?? []
  }
}

/// The same for the two smaller kinds of file.
package struct OrganisationFile: Sendable {
  package let organisation: Organisation
  package let prose: Prose
  package let diagnostics: [Diagnostic]

  package init(reading source: SourceText) {
    var organisation = Organisation(source: source, slug: slug(of: fileStem(of: source.path)))
    (prose, diagnostics) = read(source, Organisation.table, into: &organisation)
    self.organisation = organisation
  }
}

package struct PlainPageFile: Sendable {
  package let page: PlainPage
  package let prose: Prose
  package let diagnostics: [Diagnostic]

  package init(reading source: SourceText) {
    var page = PlainPage(source: source, slug: slug(of: fileStem(of: source.path)))
    (prose, diagnostics) = read(source, PlainPage.table, into: &page)
    self.page = page
  }
}

/// Front matter into `value`; gives the prose after it, and what is to be said of both.
private func read<Value>(
  _ source: SourceText, _ table: FieldTable<Value>, into value: inout Value
) -> (Prose, [Diagnostic]) {
  var log = DiagnosticLog()
  let frontMatter = FrontMatter(of: source, log: &log)
  FieldReading(table, in: source).read(frontMatter.entries, into: &value, log: &log)
  let prose = Prose(frontMatter.body(of: source), in: source)
  return (prose, log.all + prose.diagnostics)
}

/// `Content/vacancies/sub/adviseur.md` → `adviseur`
package func fileStem(of path: String) -> String {
  let name = path.split(separator: "/").last ?? ""
  return String(name.lastIndex(of: ".").map { name[..<$0] } ?? name)
}
