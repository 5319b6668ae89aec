import Building
import Diagnostics
import Pages
import Platform
import Postings
import Slugs

/// The list of all postings with their state, their problems and the facts they lack: those that need
/// somebody first.
struct Overview {
  private let snapshot: Snapshot
  private static let rowsPerPage = 200

  init(_ snapshot: Snapshot) { self.snapshot = snapshot }

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
    let words = folded(query)
    let rows = rows().filter { row in
      (state == nil || row.state == state)
        && (query.isEmpty || folded(row.file.path).contains(words)
          || folded(row.name).contains(words))
    }
    let pages = max(1, (rows.count + Self.rowsPerPage - 1) / Self.rowsPerPage)
    let page = min(max(1, address.value(of: "page").flatMap { Int($0) } ?? 1), pages)
    let shown = rows.dropFirst((page - 1) * Self.rowsPerPage).prefix(Self.rowsPerPage)
    return general() + form(query, state)
      + "<p>\(text("\(rows.count) of \(snapshot.postings.count) postings"))</p>\n"
      + OwnTable(
        columns: ["Posting", "State", "Problems", "Missing", "File"].map(text),
        rows: shown.map(cells)
      ).html + links(page, of: pages, query, state)
  }

  private func text(_ english: String) -> String { snapshot.language.text(english) }

  private func rows() -> [Row] {
    var urls: [String: String] = [:]
    if let site = snapshot.site {
      for vacancy in site.vacancies { urls[vacancy.own.path] = vacancy.url }
    }
    let problems = Dictionary(grouping: snapshot.problems) { $0.location?.path ?? "" }
    let rows = snapshot.postings.map { file in
      let own = problems[file.path] ?? []
      let errors = own.count { $0.severity == .error }
      return Row(
        file: file, state: PostingState(file, in: snapshot.board), errors: errors,
        warnings: own.count - errors, url: urls[file.path])
    }
    return rows.sorted {
      ($1.errors, $1.warnings, $0.file.path) < ($0.errors, $0.warnings, $1.file.path)
    }
  }

  /// What is wrong outside of the postings.
  private func general() -> String {
    let paths = Set(snapshot.postings.map(\.path))
    let problems = snapshot.problems.filter { !paths.contains($0.location?.path ?? "") }
    guard !problems.isEmpty else { return "" }
    return "<section aria-label=\"\(text("Problems outside of postings"))\">\n"
      + snapshot.html(problems) + "</section>\n"
  }

  private func form(_ query: String, _ state: PostingState?) -> String {
    let options = PostingState.allCases.map {
      "<option value=\"\($0.rawValue)\"\($0 == state ? " selected" : "")>\(text($0.rawValue))</option>"
    }
    return """
      <form>
      <label>\(text("Find")) <input name="q" type="search" value="\(escapedHTML(query))"></label>
      <label>\(text("State")) <select name="state"><option value="">\(text("all"))</option>\(options.joined())</select></label>
      <button>\(text("Show"))</button>
      </form>

      """
  }

  private func cells(_ row: Row) -> [String] {
    let name = escapedHTML(row.name)
    let title = row.url.map { "<a href=\"\(escapedHTML($0))\">\(name)</a>" } ?? name
    let counts = [(row.errors, "error"), (row.warnings, "warning")].filter { $0.0 > 0 }.map {
      "<b class=\"\($0.1)\">\(text("\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")"))</b>"
    }
    let missing = (row.file.posting?.missing ?? []).map {
      snapshot.language.word($0.rawValue, of: "Field")
    }
    let state = row.state.map { "<span class=\"state \($0.word)\">\(text($0.rawValue))</span>" }
    return [
      title, state ?? "", counts.joined(separator: ", "), missing.joined(separator: ", "),
      ExplainedPosting.link(to: row.file.path, in: snapshot),
    ]
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
