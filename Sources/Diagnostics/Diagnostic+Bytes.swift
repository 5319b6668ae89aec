extension ByteWriter {
  package mutating func write(_ diagnostic: Diagnostic) {
    write(diagnostic.severity.rawValue)
    write(diagnostic.code)
    write(diagnostic.message)
    write(ifAny: diagnostic.location) { $1.write($0) }
    write(diagnostic.notes) { note, writer in
      writer.write(note.message)
      writer.write(note.isQuoted)
      writer.write(ifAny: note.location) { $1.write($0) }
    }
    write(ifAny: diagnostic.help) { $1.write($0) }
    write(diagnostic.others)
  }

  private mutating func write(_ location: Location) {
    write(location.path)
    write(ifAny: location.excerpt) { excerpt, writer in
      for number in [excerpt.line, excerpt.column, excerpt.length, excerpt.skipped] {
        writer.write(number)
      }
      writer.write(excerpt.isCut)
      writer.write(excerpt.lineText)
    }
  }
}

extension ByteReader {
  package mutating func diagnostic() -> Diagnostic? {
    guard let severity = text().flatMap(Diagnostic.Severity.init), let code = text(),
      let message = text(), let location = optional({ $0.location() }),
      let notes = list({ $0.note() }), let help = optional({ $0.text() }), let others = number()
    else { return nil }
    var diagnostic = Diagnostic(
      severity, code, message, at: location, notes: notes, help: help)
    diagnostic.others = others
    return diagnostic
  }

  private mutating func note() -> Diagnostic.Note? {
    guard let message = text(), let isQuoted = flag(), let location = optional({ $0.location() })
    else { return nil }
    return isQuoted
      ? Diagnostic.Note(quoting: message) : Diagnostic.Note(message, at: location)
  }

  private mutating func location() -> Location? {
    guard let path = text(), let excerpt = optional({ $0.excerpt() }) else { return nil }
    return Location(path: path, excerpt: excerpt)
  }

  private mutating func excerpt() -> Location.Excerpt? {
    guard let line = number(), let column = number(), let length = number(),
      let skipped = number(), let isCut = flag(), let lineText = text()
    else { return nil }
    return Location.Excerpt(
      line: line, column: column, length: length, lineText: lineText, skipped: skipped,
      isCut: isCut)
  }
}
