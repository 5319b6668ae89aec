package import Diagnostics
package import Markdown
package import Postings

/// The body of a posting, organisation or page, converted once. Pages, feeds, structured data, lints and the
/// preview take it from here. A pure function of the body's bytes.
///
/// A class, because ten thousand of them go from list to list.
package final class Prose: Sendable {
  package let document: MarkdownDocument
  /// The document without persons, when there are any in it.
  let withoutPersons: MarkdownDocument?
  package let diagnostics: [Diagnostic]
  /// The lines of the source on which its links within the site stand.
  let linkLines: [Int]

  package static let empty = Prose(
    Body(markdown: [], lines: .table([])), in: SourceText(path: "", bytes: []))

  /// `persons` are those that copies of the text leave out.
  package init(_ body: Body, in source: SourceText, persons: PersonalText? = nil) {
    let document = MarkdownDocument(
      converting: body.markdown, ownFolder: fileStem(of: source.path))
    self.document = document
    withoutPersons = persons.flatMap { persons in
      document.leadsToPerson(persons) ? document.withoutPersons(persons) { _ in false } : nil
    }
    linkLines = document.links.map { body.sourceLine(of: $0.line) }
    let isMarkdown = if case .shifted = body.lines { true } else { false }
    diagnostics = document.problems.map { problem in
      let line = body.sourceLine(of: problem.line)
      let column = isMarkdown ? problem.column : 1
      return Diagnostic(problem.kind, at: Location(line: line, column: column, in: source))
    }
  }

  init(
    _ document: MarkdownDocument, withoutPersons: MarkdownDocument?, diagnostics: [Diagnostic],
    linkLines: [Int]
  ) {
    self.document = document
    self.withoutPersons = withoutPersons
    self.diagnostics = diagnostics
    self.linkLines = linkLines
  }

  /// The document as feeds have it.
  package var copied: MarkdownDocument { withoutPersons ?? document }

  package var isEmpty: Bool { document.textLength == 0 }

  /// Its links within the site, with their places in the source.
  package var links: [SourceLink] {
    zip(document.links, linkLines).map { SourceLink(link: $0, line: $1, column: $0.column) }
  }
}

/// A link within the site and where it is written.
package struct SourceLink: Sendable {
  package let link: MarkdownDocument.Link
  /// From 1, of the whole source.
  package let line: Int
  package let column: Int
}

extension Diagnostic {
  fileprivate init(_ problem: MarkdownDocument.Problem.Kind, at location: Location) {
    switch problem {
    case .rawHTML(let tag):
      self.init(
        .warning, "raw-html", "raw HTML `\(tag)` is left out", at: location,
        help: "write it in Markdown, or `\\<` for the sign itself")
    case .blockedLink(let address):
      self.init(
        .warning, "blocked-link", "a link to `\(address)` is left out", at: location,
        help: "links may begin with `https://`, `http://`, `mailto:`, `tel:` or `/`")
    case .blockedPicture(let address):
      self.init(
        .warning, "blocked-picture", "the picture `\(address)` is left out", at: location,
        help: "put the picture into the folder of the posting and name it by its path")
    case .silentPicture(let address):
      self.init(
        .warning, "picture-text", "the picture `\(address)` has no description", at: location,
        help: "say what it shows to those who do not see it: `![description](picture.png)`")
    }
  }
}

/// `Content/vacancies/sub/adviseur.md` → `adviseur`
package func fileStem(of path: String) -> String {
  let bytes = path.utf8
  let slash = bytes.lastIndex(of: UInt8(ascii: "/"))
  let name = bytes[(slash.map { bytes.index(after: $0) } ?? bytes.startIndex)...]
  let end = name.lastIndex(of: UInt8(ascii: ".")) ?? name.endIndex
  return String(path[name.startIndex..<end])
}
