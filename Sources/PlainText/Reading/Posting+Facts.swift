import Diagnostics
import Facts
package import Postings

extension Posting {
  /// A posting out of what was read. Of two facts for one field the first wins: readers order them so
  /// that front matter comes before what the text says.
  package init(_ reading: Reading, slug: String) {
    self.init(source: reading.sourceForMarks, slug: slug)
    marks.reserveCapacity(reading.facts.count)
    for fact in reading.facts where mark(of: fact.field) == nil {
      fact.field.row.assign(&self, fact.value)
      marks.append(FieldMark(field: fact.field, span: fact.span, certainty: fact.certainty))
      if let note = fact.note { notes[fact.field] = note }
    }
    // Whoever listens to the page hears each posting in its own language, named or not.
    if language == nil { language = reading.language }
  }
}

extension Reading {
  /// The source up to the last fact, so that ten thousand bodies need not stay in memory.
  fileprivate var sourceForMarks: SourceText {
    let end = facts.map(\.span.end).max() ?? 0
    let lineEnd = source.bytes[end...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
    return SourceText(path: source.path, bytes: Array(source.bytes[..<lineEnd]))
  }
}
