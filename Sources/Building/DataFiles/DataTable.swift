import Diagnostics
import Postings
import Tables

/// A data file in CSV: its first row names the columns, every other one is an entry.
///
///     name,since          [{name: Knoop en Lus, since: 2012}]
///     Knoop en Lus,2012
struct DataTable {
  let columns: [String]
  /// A mapping each; an empty cell is none.
  let rows: [YAMLNode]

  var node: YAMLNode {
    YAMLNode(content: .sequence(rows), span: rows.first?.span ?? SourceSpan(0..<0))
  }

  /// Nil when it is no table of named columns.
  init?(reading source: SourceText, log: inout DiagnosticLog) {
    do throws(Diagnostic) {
      let lines = try CSVReader.rows(of: source)
      guard let header = lines.first else { throw .emptyData(source) }
      let names = header.cells.map(Self.trimmed)
      var first: [String: SourceSpan] = [:]
      for (name, span) in zip(names, header.spans) where !name.isEmpty {
        guard let other = first.updateValue(span, forKey: name) else { continue }
        throw .columnTwice(name, at: Location(span, in: source), first: Location(other, in: source))
      }
      columns = names.filter { !$0.isEmpty }
      var rows: [YAMLNode] = []
      rows.reserveCapacity(lines.count)
      for line in lines.dropFirst() { rows.append(try Self.entry(line, names, source)) }
      self.rows = rows
    } catch {
      log.add(error)
      return nil
    }
  }

  private static func entry(
    _ line: CSVReader.Row, _ names: [String], _ source: SourceText
  ) throws(Diagnostic) -> YAMLNode {
    var entries: [YAMLEntry] = []
    for (index, (cell, span)) in zip(line.cells, line.spans).enumerated() {
      let text = trimmed(cell)
      // Spreadsheets write separators behind the last column.
      guard index < names.count, !names[index].isEmpty else {
        if text.isEmpty { continue }
        throw .cellWithoutColumn(at: Location(span, in: source))
      }
      entries.append(
        YAMLEntry(
          key: names[index], keySpan: span,
          value: YAMLNode(content: .scalar(text, plain: true), span: span)))
    }
    let span = line.spans.first.map { $0.union(line.spans.last ?? $0) } ?? SourceSpan(0..<0)
    return YAMLNode(content: .mapping(entries), span: span)
  }

  private static func trimmed(_ cell: String) -> String {
    let kept = cell.drop(while: \.isWhitespace)
    return String(
      kept[..<(kept.lastIndex { !$0.isWhitespace }.map(kept.index(after:)) ?? kept.startIndex)])
  }
}

extension Diagnostic {
  fileprivate static func columnTwice(
    _ name: String, at location: Location, first: Location
  ) -> Diagnostic {
    Diagnostic(
      .error, "csv-column", "two columns are called `\(name)`", at: location,
      notes: [.init("the first is this one", at: first)], help: "give one of them another name")
  }

  fileprivate static func cellWithoutColumn(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "csv-column", "this cell stands in no column that the first row names", at: location,
      help: "name the column, or put a cell that holds a separator in quotes")
  }
}
