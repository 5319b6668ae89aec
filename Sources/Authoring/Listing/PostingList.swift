package import Building
package import Days
package import Diagnostics
import Pages
import Platform
import Postings
import Slugs

/// The postings of a board in a table: what is open, what closes when, what is missing.
package struct PostingList: Sendable {
  /// Which of them.
  package enum Choice: String, Sendable, CaseIterable {
    case open, closing, scheduled, draft, closed, problems

    func holds(_ row: Row) -> Bool {
      switch self {
      case .open: row.state == .open || row.state == .closingSoon
      case .closing: row.state == .closingSoon
      case .scheduled: row.state == .scheduled
      case .draft: row.state == .draft
      case .closed: row.state == .closed || row.state == .gone
      case .problems: row.errors + row.warnings > 0 || !row.missing.isEmpty
      }
    }
  }

  package struct Row: Sendable {
    /// The path, seen from the board.
    package let file: String
    package let title: String
    package let organisation: String?
    package let state: PostingState
    /// The last day to apply.
    package let lastDay: Day?
    package let daysLeft: Int?
    /// The fields that most postings have and this one lacks.
    package let missing: [String]
    package let errors: Int
    package let warnings: Int
  }

  package let rows: [Row]

  /// Without a choice all that is not over. Those that close first come first; those that never do, last.
  package init(_ result: Build.Result, _ choice: Choice?) {
    let problems = Dictionary(grouping: result.diagnostics) { $0.location?.path ?? "" }
    let rows = result.postings.compactMap { file -> Row? in
      guard let state = PostingState(file, in: result.board) else { return nil }
      let own = problems[file.path] ?? []
      let timeline = result.board.flatMap { board in
        file.posting.map { Timeline(of: $0, board.settings) }
      }
      let isOver = state == .closed || state == .gone
      return Row(
        file: file.path, title: file.posting?.title ?? readable(fileStem(of: file.path)),
        organisation: file.posting?.organisation, state: state, lastDay: timeline?.lastDay,
        daysLeft: isOver
          ? nil : result.board.flatMap { board in timeline?.lastDay.map { $0 - board.today } },
        missing: file.posting?.missing.map(\.rawValue) ?? [],
        errors: own.count(of: .error), warnings: own.count(of: .warning))
    }
    self.rows = rows.filter { row in
      choice?.holds(row) ?? (row.state != .closed && row.state != .gone)
    }.sorted {
      ($0.lastDay?.number ?? .max, $0.file) < ($1.lastDay?.number ?? .max, $1.file)
    }
  }
}

// MARK: Forms

extension PostingList {
  private static let heads = ["title", "employer", "until", "days", "state", "missing"]

  /// The same, under the names that they have in JSON.
  private static let columns = ["title", "organisation", "until", "days", "state", "missing"]

  private static func cells(
    _ row: Row, _ language: MessageLanguage = .english
  ) -> [String] {
    let problems = [(row.errors, "error"), (row.warnings, "warning")].filter { $0.0 > 0 }
      .map { language.text("\($0.0) \($0.1)\($0.0 == 1 ? "" : "s")") }
    return [
      row.title, row.organisation ?? "", row.lastDay?.iso ?? "",
      row.daysLeft.map(String.init) ?? "",
      language.text(row.state.rawValue), (row.missing + problems).joined(separator: ", "),
    ]
  }

  /// Columns, each as wide as it needs, titles and employers at most as wide as lets a line stay readable.
  package func text(in language: MessageLanguage = .english) -> String {
    let widest = [44, 32]
    let heads = Self.heads.map { language.text($0).uppercased() }
    let lines = ([heads] + rows.map { Self.cells($0, language) }).map { cells in
      cells.enumerated().map { column, cell in
        column < widest.count ? Self.cut(cell, to: widest[column]) : cell
      }
    }
    let widths = Self.heads.indices.map { column in lines.map { $0[column].count }.max() ?? 0 }
    return lines.map { cells in
      let line = cells.enumerated().map { column, cell in
        cell + String(repeating: " ", count: widths[column] - cell.count)
      }.joined(separator: "  ")
      return line.replacing(#/ +\z/#, with: "") + "\n"
    }.joined()
  }

  /// Of unknown origin: what would steer a terminal is left out.
  private static func cut(_ text: String, to width: Int) -> String {
    let safe = text.filter {
      $0.unicodeScalars.allSatisfy { $0.properties.generalCategory != .control }
    }
    return safe.count > width ? safe.prefix(width - 1) + "…" : safe
  }

  package func json() throws -> String {
    try FieldListing.encoded(
      JSONValue.list(
        rows.map { row in
          .object([
            .init("file", .text(row.file)), .init("title", .text(row.title)),
            .init("organisation", .text(orNull: row.organisation)),
            .init("state", .text(row.state.rawValue)),
            .init("until", .text(orNull: row.lastDay?.iso)),
            .init("days", row.daysLeft.map(JSONValue.number) ?? .null),
            .init("missing", .texts(row.missing)), .init("errors", .number(row.errors)),
            .init("warnings", .number(row.warnings)),
          ])
        }))
  }

  /// RFC 4180, with the file last.
  package func csv() -> String {
    let lines =
      [Self.columns + ["file"]] + rows.map { Self.cells($0) + [$0.file] }
    return lines.map { $0.map(Self.quoted).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell; one that a spreadsheet would compute is text to it by an apostrophe (OWASP, "CSV injection").
  private static func quoted(_ cell: String) -> String {
    let isFormula = cell.first.map { "=+-@\t\r".contains($0) } ?? false
    let text = isFormula ? "'" + cell : cell
    guard text.contains(where: { "\",\r\n".contains($0) || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
