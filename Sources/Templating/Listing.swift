/// Everything a template can see, from the declarations themselves; `prikbord fields --templates` prints
/// it.
package struct TemplateListing: Sendable {
  package struct Page: Sendable {
    package let file: String
    package let documentation: String
    /// The names that stand by themselves in this template.
    package let names: [Field]
  }

  package struct Record: Sendable {
    package let name: String
    package let documentation: String
    package let fields: [Field]
  }

  package struct Field: Sendable {
    package let name: String
    package let type: String
    package let documentation: String
    package let example: String
  }

  /// A filter, a function or an interface text.
  package struct Callable: Sendable {
    package let signature: String
    package let takes: String
    package let documentation: String
    package let example: String
    package let result: String
  }

  package let pages: [Page]
  /// Every record that a page leads to, in the order in which it is met.
  package let records: [Record]
  /// What stands by itself in every template, and the records that it leads to.
  package let globals: [Record]
  package let functions: [Callable]
  package let filters: [Callable]
  package let texts: [Callable]

  package init(pages: [PageTemplate], host: TemplateHost) {
    self.pages = pages.map {
      Page(
        file: $0.file, documentation: $0.documentation,
        names: $0.scope.shape.fields.map(Field.init))
    }
    records = TemplateListing.records(of: pages.map(\.scope))
    globals = host.globals.flatMap { TemplateListing.records(in: $0.type) }
    functions = host.functions.map {
      Callable(
        signature: $0.signature,
        takes: $0.parameters.map(\.accepts.phrase).joined(separator: ", "),
        documentation: $0.documentation, example: $0.example, result: $0.result.label)
    }
    filters = Filter.all.sorted { $0.name < $1.name }.map {
      Callable(
        signature: $0.signature, takes: $0.input.phrase, documentation: $0.documentation,
        example: $0.example, result: $0.expected)
    }
    texts = host.strings.phrases.values.sorted { $0.key < $1.key }.map {
      Callable(
        signature: "t.\($0.signature)", takes: "",
        documentation: $0.text(
          $0.parameters.map { .text("{\($0)}") }, in: host.strings.language),
        example: "", result: "text")
    }
  }

  /// An entry and those it leads to, in the order in which they are met.
  private static func records(in type: ValueType) -> [Record] {
    switch type {
    case .entry(let shape):
      let own = Record(shape)
      return [own] + shape.fields.flatMap { records(in: $0.type) }
    case .list(let inner), .optional(let inner): return records(in: inner)
    default: return []
    }
  }

  private static func records(of pages: [any TemplateRecord.Type]) -> [Record] {
    var records: [Record] = []
    var seen: Set<ObjectIdentifier> = Set(pages.map { ObjectIdentifier($0) })
    var waiting = pages.flatMap { $0.shape.fields.map(\.type) }
    while !waiting.isEmpty {
      guard let record = waiting.removeFirst().record,
        seen.insert(ObjectIdentifier(record)).inserted
      else { continue }
      let shape = record.shape
      records.append(
        Record(shape))
      waiting += shape.fields.map(\.type)
    }
    return records
  }
}

extension TemplateListing.Record {
  fileprivate init(_ shape: RecordShape) {
    self.init(
      name: shape.name, documentation: shape.documentation,
      fields: shape.fields.map(TemplateListing.Field.init))
  }
}

extension TemplateListing.Field {
  fileprivate init(_ field: RecordShape.Field) {
    self.init(
      name: field.name, type: field.type.label, documentation: field.documentation,
      example: field.example)
  }
}

extension ValueType {
  /// The record that a field of this type leads to.
  fileprivate var record: (any TemplateRecord.Type)? {
    switch self {
    case .record(let record): record
    case .list(let inner), .optional(let inner): inner.record
    default: nil
    }
  }
}
