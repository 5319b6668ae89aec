import Diagnostics
import Foundation
import Pages
import Postings

/// The list of all postings with their state, their problems and the facts they lack: those that need
/// somebody first.
struct Overview {
  private let edition: Edition
  private static let rowsPerPage = 200

  init(_ edition: Edition) { self.edition = edition }

  private struct Row {
    let file: PostingFile
    let state: PostingState?
    let errors: Int
    let warnings: Int
    let url: String?

    /// The page's title, or the name of the file.
    var name: String { file.posting?.title ?? fileStem(of: file.path) }
  }

  /// The query's `q` is looked for in names and titles; `state` and `page` choose as well.
  func html(_ address: Address) -> String {
    let query = address.value(of: "q") ?? ""
    let state = address.value(of: "state").flatMap(PostingState.init(rawValue:))
    let rows = rows().filter { row in
      (state == nil || row.state == state)
        && (query.isEmpty || row.file.path.localizedStandardContains(query)
          || row.name.localizedStandardContains(query))
    }
    let pages = max(1, (rows.count + Self.rowsPerPage - 1) / Self.rowsPerPage)
    let page = min(max(1, address.value(of: "page").flatMap { Int($0) } ?? 1), pages)
    let shown = rows.dropFirst((page - 1) * Self.rowsPerPage).prefix(Self.rowsPerPage)
    return general() + form(query, state)
      + "<p>\(rows.count) of \(edition.postings.count) postings</p>\n"
      + "<table>\n<thead><tr><th scope=\"col\">Posting<th scope=\"col\">State"
      + "<th scope=\"col\">Problems<th scope=\"col\">Missing<th scope=\"col\">File</tr></thead>\n<tbody>\n"
      + shown.map(html).joined() + "</tbody>\n</table>\n" + links(page, of: pages, query, state)
  }

  private func rows() -> [Row] {
    var urls: [String: String] = [:]
    if let site = edition.site {
      for (index, vacancy) in site.board.vacancies.enumerated() {
        urls[vacancy.posting.path] = site.url(.posting(index))
      }
    }
    let problems = Dictionary(grouping: edition.problems) { $0.location?.path ?? "" }
    let rows = edition.postings.map { file in
      let own = problems[file.path] ?? []
      let errors = own.count { $0.severity == .error }
      return Row(
        file: file, state: PostingState(file, in: edition.board), errors: errors,
        warnings: own.count - errors, url: urls[file.path])
    }
    return rows.sorted {
      ($1.errors, $1.warnings, $0.file.path) < ($0.errors, $0.warnings, $1.file.path)
    }
  }

  /// What is wrong outside of the postings.
  private func general() -> String {
    let paths = Set(edition.postings.map(\.path))
    let problems = edition.problems.filter { !paths.contains($0.location?.path ?? "") }
    guard !problems.isEmpty else { return "" }
    return "<section aria-label=\"Problems outside of postings\">\n"
      + HTMLRendering().render(problems) + "</section>\n"
  }

  private func form(_ query: String, _ state: PostingState?) -> String {
    let options = PostingState.allCases.map {
      "<option\($0 == state ? " selected" : "")>\($0.rawValue)</option>"
    }
    return """
      <form>
      <label>Find <input name="q" type="search" value="\(escapedHTML(query))"></label>
      <label>State <select name="state"><option value="">all</option>\(options.joined())</select></label>
      <button>Show</button>
      </form>

      """
  }

  private func html(_ row: Row) -> String {
    let name = escapedHTML(row.name)
    let title = row.url.map { "<a href=\"\(escapedHTML($0))\">\(name)</a>" } ?? name
    let counts = [(row.errors, "error"), (row.warnings, "warning")].filter { $0.0 > 0 }.map {
      "<b class=\"\($0.1)\">\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")</b>"
    }
    let missing = row.file.posting?.missing.map(\.field.rawValue).joined(separator: ", ") ?? ""
    return "<tr><th scope=\"row\">\(title)<td>\(row.state?.rawValue ?? "")"
      + "<td>\(counts.joined(separator: ", "))<td>\(missing)"
      + "<td>\(ExplainedPosting.link(to: row.file.path, in: edition))</tr>\n"
  }

  private func links(
    _ page: Int, of pages: Int, _ query: String, _ state: PostingState?
  ) -> String {
    guard pages > 1 else { return "" }
    let links = (1...pages).map { number in
      number == page
        ? "<b>\(number)</b>"
        : "<a href=\"?page=\(number)&amp;q=\(percentEncoded(query))&amp;"
          + "state=\(percentEncoded(state?.rawValue ?? ""))\">\(number)</a>"
    }
    return "<p class=\"pages\">\(links.joined(separator: " "))</p>\n"
  }
}
