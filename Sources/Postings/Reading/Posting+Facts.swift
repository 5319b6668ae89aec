import Diagnostics

extension Posting {
  /// A posting out of what was read. Of two facts for one field the first wins: readers order them so
  /// that front matter comes before what the text says.
  package init(_ reading: Reading, slug: String) {
    self.init(path: reading.source.path, slug: slug, body: reading.body)
    for fact in reading.facts where mark(of: fact.field) == nil {
      fact.field.row.assign(&self, fact.value)
      marks.append(FieldMark(field: fact.field, span: fact.span, certainty: fact.certainty))
    }
  }
}
