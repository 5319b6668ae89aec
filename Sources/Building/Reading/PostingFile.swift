package import Diagnostics
package import Pages
import PlainText
package import Postings
import Slugs

/// What one file of `vacancies/` gives: a posting and its prose, or only diagnostics. A pure function of
/// path and bytes, and of the words that lints look for; the bytes themselves are let go, so that ten thousand
/// of them stay in little memory.
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

  package init(reading source: SourceText, _ words: LintWords) {
    var log = DiagnosticLog()
    let source = decoded(source, log: &log)
    let reading = readPosting(source)
    log.add(contentsOf: reading.diagnostics)
    if reading.facts.isEmpty, !log.hasErrors, !hasLetters(reading.body) {
      log.add(.emptyPosting(at: Location(path: source.path)))
    }
    path = source.path
    posting = log.hasErrors ? nil : Posting(reading, slug: slug(of: fileStem(of: source.path)))
    prose = Prose(reading.body, in: source, persons: posting?.persons(words.persons))
    log.add(contentsOf: prose.diagnostics)
    diagnostics = log.all
    textFindings = posting.map { LintedText.findings(source, reading.body, $0, words) } ?? []
  }

  init(
    path: String, posting: Posting?, prose: Prose, diagnostics: [Diagnostic],
    textFindings: [Diagnostic]
  ) {
    self.path = path
    self.posting = posting
    self.prose = prose
    self.diagnostics = diagnostics
    self.textFindings = textFindings
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
    var page = PlainPage(source: source, slug: Self.slug(ofPageAt: source.path))
    (prose, diagnostics) = read(source, PlainPage.table, into: &page)
    self.page = page
  }

  /// `Content/pages/over/ons.md` → `over/ons`
  private static func slug(ofPageAt path: String) -> String {
    let below = path.firstRange(of: "/pages/").map { path[$0.upperBound...] } ?? path[...]
    let folders = below.split(separator: "/").dropLast().map { Slugs.slug(of: String($0)) }
    return (folders + [Slugs.slug(of: fileStem(of: path))]).joined(separator: "/")
  }
}

/// Front matter into `value`; gives the prose after it, and what is to be said of both.
private func read<Value>(
  _ source: SourceText, _ table: FieldTable<Value>, into value: inout Value
) -> (Prose, [Diagnostic]) {
  var log = DiagnosticLog()
  let source = decoded(source, log: &log)
  let frontMatter = FrontMatter(of: source, log: &log)
  FieldReading(table, in: source).read(frontMatter.entries, into: &value, log: &log)
  let prose = Prose(frontMatter.body(of: source), in: source)
  return (prose, log.all + prose.diagnostics)
}

/// A title made of a file's name is not enough for a page: the file of a save that was cut off has one, too.
private func hasLetters(_ body: Body) -> Bool {
  String(decoding: body.markdown, as: UTF8.self).unicodeScalars.contains {
    $0.properties.isAlphabetic || $0.properties.numericType != nil
  }
}

extension Diagnostic {
  fileprivate static func emptyPosting(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "empty-posting", "a posting has words, and this file has none", at: location,
      help: "fill it, or remove it")
  }
}
