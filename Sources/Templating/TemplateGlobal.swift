/// A record that the host gives to every template by name, whose fields it knows when templates are loaded:
/// `data`, the board's data files.
package struct TemplateGlobal: Sendable {
  let name: String
  let shape: RecordShape
  let value: Value

  var type: ValueType { .entry(shape) }

  /// `values` in the order of the fields.
  package init(_ name: String, _ shape: RecordShape, values: [Value]) {
    self.name = name
    self.shape = shape
    value = .entry(shape, values)
  }
}

/// A record whose fields were found in a file.
struct EntryRecord: TemplateRecord {
  fileprivate let shape: RecordShape
  fileprivate let values: [Value]

  static let schema = RecordSchema<EntryRecord>("entry", "What a data file holds.", [])

  func value(at position: Int) -> Value { values[position] }

  /// By their names, in the order of the file.
  var members: [(name: String, value: Value)] { Array(zip(shape.fields.map(\.name), values)) }
}

extension Value {
  /// `values` in the order of the fields, of the types that the shape says.
  package static func entry(_ shape: RecordShape, _ values: [Value]) -> Value {
    precondition(values.count == shape.fields.count, "an entry has a value for each of its fields")
    return .record(EntryRecord(shape: shape, values: values))
  }
}
