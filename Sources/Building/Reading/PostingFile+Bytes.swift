import Diagnostics
import Markdown
import Pages
import Postings

// What a file gave, as bytes: the facts in a stretch by themselves, then all the rest.
extension ByteWriter {
  mutating func write(_ file: PostingFile, facts: [UInt8]) {
    write(bytes: facts)
    write(file.path)
    write(ifAny: file.posting) { $1.write(placesOf: $0) }
    write(file.prose)
    write(file.diagnostics) { $1.write($0) }
    write(file.textFindings) { $1.write($0) }
  }
}

extension PostingFile {
  /// What it states, as bytes; none when it has errors.
  var facts: [UInt8] {
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(Self.usualFacts)
    if let posting { writer.write(factsOf: posting) }
    return writer.bytes
  }

  /// What lists of facts show of its text, as bytes: the summary, and the words that its facts come from.
  var excerpt: [UInt8] {
    var writer = ByteWriter()
    writer.bytes.reserveCapacity(Self.usualFacts)
    writer.write(prose.document.summary)
    writer.write(prose.copied.summary)
    if let posting { writer.write(wordsOf: posting) }
    return writer.bytes
  }

  private static let usualFacts = 1000

  /// Nil when the bytes are not those of a file.
  convenience init?(reading bytes: ArraySlice<UInt8>) {
    var reader = ByteReader(bytes)
    guard let facts = reader.stretch(), let path = reader.text(),
      let posting = reader.optional({ places -> Posting? in
        var reader = ByteReader(facts)
        let posting = reader.posting(placesIn: &places)
        return reader.isAtEnd ? posting : nil
      }), let prose = reader.prose(), let diagnostics = reader.list({ $0.diagnostic() }),
      let textFindings = reader.list({ $0.diagnostic() }), reader.isAtEnd
    else { return nil }
    self.init(
      path: path, posting: posting, prose: prose, diagnostics: diagnostics,
      textFindings: textFindings)
  }
}
