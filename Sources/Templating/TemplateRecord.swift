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
  /// The value of the field at a position of the schema. The default is right for every record; one that
  /// is read often has the same line itself, which compiles it for its type (a third of a page's time):
  ///
  ///     func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  func value(at position: Int) -> Value
  /// The record in its object, by the same rule: where its type is known, its object's need not be looked up.
  ///
  ///     consuming func held() -> any RecordReference { HeldRecord(self) }
  consuming func held() -> any RecordReference
  /// The number of a `NumberedRecord`; none of others.
  var numbered: Int? { get }
}

/// A record that is the same on every page of a site: the board.
package protocol SharedRecord: TemplateRecord {}

/// A record that is known by a number: two records of one type with one number show the same.
package protocol NumberedRecord: TemplateRecord {
  var number: Int { get }
}

/// One reference, since it is asked for whenever a field is read.
package final class RecordSchema<Root>: Sendable {
  package struct Field: Sendable {
    let shape: RecordShape.Field
    let read: @Sendable (Root) -> Value

    package init(
      _ name: String, _ type: ValueType, _ documentation: String, example: String = "",
      _ read: @escaping @Sendable (Root) -> Value
    ) {
      shape = .init(name: name, type: type, documentation, example: example)
      self.read = read
    }
  }

  package let readers: [@Sendable (Root) -> Value]
  let shape: RecordShape

  package init(_ name: String, _ documentation: String, _ fields: [Field]) {
    readers = fields.map(\.read)
    shape = RecordShape(name, fields.map(\.shape), documentation: documentation)
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

    package init(
      name: String, type: ValueType, _ documentation: String = "", example: String = ""
    ) {
      self.name = name
      self.type = type
      self.documentation = documentation
      self.example = example
    }
  }

  package let name: String
  package let documentation: String
  package let fields: [Field]

  package init(_ name: String, _ fields: [Field], documentation: String = "") {
    self.name = name
    self.documentation = documentation
    self.fields = fields
  }

  func position(of name: String) -> Int? { fields.firstIndex { $0.name == name } }

  /// For who named none of them: its fields, or what it is where it has none yet.
  var listing: String {
    fields.isEmpty
      ? documentation
      : "its fields are " + fields.map { "`\($0.name)`" }.joined(separator: ", ")
  }
}

extension TemplateRecord {
  package static var shape: RecordShape { schema.shape }

  package func value(at position: Int) -> Value { Self.schema.readers[position](self) }

  package consuming func held() -> any RecordReference { HeldRecord(self) }

  package var numbered: Int? { nil }
}

extension NumberedRecord {
  package var numbered: Int? { number }
}
