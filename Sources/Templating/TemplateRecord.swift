/// A kind of thing that templates see, with fields that are declared once:
///
///     struct PostingRecord: TemplateRecord {
///       let posting: Posting
///       static let schema = RecordSchema<PostingRecord>("posting", "One vacancy.", [
///         .init("title", .text, "The job title.", example: "Adviseur water") {
///           .text($0.posting.title)
///         },
///         .init("similar", .list(.record(PostingRecord.self)), "Vacancies like it.") { … },
///       ])
///     }
///
/// Records name each other by metatype, so a schema may go round in a circle without its initialisation
/// doing so. A field's value must be of its declared type; `none` only where the type is optional.
package protocol TemplateRecord: Sendable {
  static var schema: RecordSchema<Self> { get }
}

package struct RecordSchema<Root: Sendable>: Sendable {
  package struct Field: Sendable {
    let shape: RecordShape.Field
    package let read: @Sendable (Root) -> Value

    // Inlined, so that a reader is compiled for its record where the record is declared.
    @inlinable
    package init(
      _ name: String, _ type: ValueType, _ documentation: String, example: String = "",
      _ read: @escaping @Sendable (Root) -> Value
    ) {
      self.init(
        RecordShape.Field(
          name: name, type: type, documentation: documentation, example: example,
          reader: FieldReader(Root.self, read)), read)
    }

    @usableFromInline
    init(_ shape: RecordShape.Field, _ read: @escaping @Sendable (Root) -> Value) {
      self.shape = shape
      self.read = read
    }
  }

  package let fields: [Field]
  let shape: RecordShape

  package init(_ name: String, _ documentation: String, _ fields: [Field]) {
    self.fields = fields
    shape = RecordShape(
      name: name, documentation: documentation, fields: fields.map(\.shape))
    precondition(
      Set(shape.fields.map(\.name)).count == fields.count, "a record's fields have different names")
  }
}

/// A schema without the type of its record: what the checker and the listing of fields need.
package struct RecordShape: Sendable {
  package struct Field: Sendable {
    package let name: String
    package let type: ValueType
    package let documentation: String
    package let example: String
    let reader: FieldReader

    @usableFromInline
    init(
      name: String, type: ValueType, documentation: String, example: String, reader: FieldReader
    ) {
      self.name = name
      self.type = type
      self.documentation = documentation
      self.example = example
      self.reader = reader
    }
  }

  package let name: String
  package let documentation: String
  package let fields: [Field]

  func position(of name: String) -> Int? { fields.firstIndex { $0.name == name } }
}

extension TemplateRecord {
  package static var shape: RecordShape { schema.shape }
}

/// Reads one field of a record whose type is not known where it is read.
///
/// A page reads some hundred fields. Through `any TemplateRecord` and generic code each would look up
/// type metadata; through a pointer to the record it is one call.
package struct FieldReader: Sendable {
  private let record: ObjectIdentifier
  private let read: @Sendable (UnsafeRawPointer) -> Value

  @inlinable
  package init<Root: Sendable>(_ type: Root.Type, _ read: @escaping @Sendable (Root) -> Value) {
    self.init(ObjectIdentifier(type)) { read($0.assumingMemoryBound(to: Root.self).pointee) }
  }

  @usableFromInline
  init(_ record: ObjectIdentifier, _ read: @escaping @Sendable (UnsafeRawPointer) -> Value) {
    self.record = record
    self.read = read
  }

  func value(of record: some TemplateRecord) -> Value {
    precondition(
      ObjectIdentifier(type(of: record)) == self.record,
      "a field's value is a record of the type that its schema declares")
    return withUnsafePointer(to: record) { read(UnsafeRawPointer($0)) }
  }
}
