import Diagnostics
import Postings
import Tables
import Templating

/// One data file: what it holds, and of what type that is. A pure function of its bytes.
struct DataFile: Sendable {
  let type: ValueType
  let value: Value

  /// `path` is how templates name it: `data.sponsors`.
  init(reading source: SourceText, as path: String, log: inout DiagnosticLog) {
    var own = DiagnosticLog()
    let source = decoded(source, log: &own)
    var typing = DataTyping(source)
    var read: (type: ValueType, value: Value)?
    if source.path.lowercased().hasSuffix(".csv") {
      if let table = DataTable(reading: source, log: &own) {
        let rows = ValueType.list(
          .entry(typing.shape(of: table.rows, naming: table.columns, at: path)))
        read = (rows, DataTyping.value(table.node, as: rows))
      }
    } else if let node = YAMLNode.parse(source, range: 0..<source.bytes.count, log: &own),
      !node.isAbsent
    {
      let type = typing.type(of: [node], at: path)
      read = (type, DataTyping.value(node, as: type))
    } else if !own.hasErrors {
      own.add(.emptyData(source))
    }
    own.add(contentsOf: typing.problems)
    (type, value) = own.hasErrors ? (.unknown, .none) : read ?? (.unknown, .none)
    log.add(contentsOf: own.all)
  }
}

extension Diagnostic {
  static func emptyData(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "empty-data", "a data file has something in it", at: Location(path: source.path),
      help: "fill it, or remove it")
  }
}
