package import Diagnostics
import Markdown

// A converted body as bytes, for what one build leaves to the next.
extension ByteWriter {
  package mutating func write(_ prose: Prose) {
    write(prose.document)
    write(ifAny: prose.withoutPersons) { $1.write($0) }
    write(prose.diagnostics) { $1.write($0) }
    write(prose.linkLines) { $1.write($0) }
  }
}

extension ByteReader {
  package mutating func prose() -> Prose? {
    guard let document = document(), let withoutPersons = optional({ $0.document() }),
      let diagnostics = list({ $0.diagnostic() }), let linkLines = list({ $0.number() })
    else { return nil }
    return Prose(
      document, withoutPersons: withoutPersons, diagnostics: diagnostics, linkLines: linkLines)
  }
}
