package import Diagnostics

// A posting as bytes. What it states comes by the rows of its fields; where that stands in its source comes apart, since
// most that depends on a posting depends on the former alone.
extension ByteWriter {
  /// Its path and every field that it has.
  package mutating func write(factsOf posting: Posting) {
    write(posting.path)
    for (position, row) in Field.table.rows.enumerated() {
      guard let value = row.get(posting) else { continue }
      write(position)
      write(value)
    }
    write(ByteReader.endOfFields)
  }

  /// The words that its facts come from, and how sure they are: what is shown of its source beside the facts.
  package mutating func write(wordsOf posting: Posting) {
    let source = posting.source.bytes
    for mark in posting.marks {
      write(mark.field.position)
      write(mark.certainty.rawValue)
      bytes += source[mark.span.range.clamped(to: source.indices)]
    }
  }

  /// The rest of it.
  package mutating func write(placesOf posting: Posting) {
    write(bytes: posting.source.bytes)
    write(posting.marks) { mark, writer in
      writer.write(mark.field.position)
      writer.write(mark.span.start)
      writer.write(mark.span.end)
      writer.write(mark.certainty.rawValue)
    }
  }
}

extension ByteReader {
  fileprivate static let endOfFields = -1

  /// A posting from its facts here and its places in another stretch.
  package mutating func posting(placesIn places: inout ByteReader) -> Posting? {
    guard let path = text(), let source = places.stretch(),
      let marks = places.list({ $0.mark() })
    else { return nil }
    var posting = Posting(source: SourceText(path: path, bytes: Array(source)), slug: "")
    while let position = number() {
      if position == Self.endOfFields {
        posting.marks = marks
        return posting
      }
      guard let row = Field.at(position)?.row, let value = factValue() else { return nil }
      row.assign(&posting, value)
    }
    return nil
  }

  private mutating func mark() -> FieldMark? {
    guard let field = number().flatMap(Field.at), let start = number(), let end = number(),
      0 <= start, start <= end, let certainty: Certainty = choice()
    else { return nil }
    return FieldMark(field: field, span: SourceSpan(start: start, end: end), certainty: certainty)
  }
}

extension Field {
  fileprivate static func at(_ position: Int) -> Field? {
    table.rows.indices.contains(position) ? of(row: position) : nil
  }
}
