package import Diagnostics

// A converted text as bytes, for what one run leaves to the next.
extension ByteWriter {
  package mutating func write(_ document: MarkdownDocument) {
    write(document.unresolved)
    write(document.hasLinksToResolve)
    write(document.links) { link, writer in
      writer.write(link.base.rawValue)
      writer.write(link.address)
      writer.write(link.line)
      writer.write(link.column)
    }
    write(document.summary)
    write(document.textLength)
    write(document.headings) { heading, writer in
      writer.write(heading.level)
      writer.write(heading.id)
      writer.write(heading.text)
      writer.write(ifAny: heading.start) { $1.write($0) }
    }
    write(document.problems) { problem, writer in
      let (name, words) = problem.kind.parts
      writer.write(name.rawValue)
      writer.write(words)
      writer.write(problem.line)
      writer.write(problem.column)
    }
  }
}

extension ByteReader {
  package mutating func document() -> MarkdownDocument? {
    guard let unresolved = text(), let hasLinksToResolve = flag(),
      let links = list({ $0.link() }), let summary = text(), let textLength = number(),
      let headings = list({ $0.heading() }), let problems = list({ $0.problem() })
    else { return nil }
    return MarkdownDocument(
      unresolved: unresolved, hasLinksToResolve: hasLinksToResolve, links: links, summary: summary,
      textLength: textLength, headings: headings, problems: problems)
  }

  private mutating func link() -> MarkdownDocument.Link? {
    guard let base = number().flatMap(MarkdownDocument.Link.Base.init), let address = text(),
      let line = number(), let column = number()
    else { return nil }
    return MarkdownDocument.Link(base: base, address: address, line: line, column: column)
  }

  private mutating func heading() -> MarkdownDocument.Heading? {
    guard let level = number(), let id = text(), let text = text(),
      let start = optional({ $0.number() })
    else { return nil }
    return MarkdownDocument.Heading(level: level, id: id, text: text, start: start)
  }

  private mutating func problem() -> MarkdownDocument.Problem? {
    guard let name = number().flatMap(MarkdownDocument.Problem.Kind.Name.init), let words = text(),
      let line = number(), let column = number()
    else { return nil }
    return MarkdownDocument.Problem(kind: .init(name, words), line: line, column: column)
  }
}

extension MarkdownDocument.Problem.Kind {
  fileprivate enum Name: Int { case rawHTML, blockedLink, blockedPicture, silentPicture }

  fileprivate var parts: (Name, words: String) {
    switch self {
    case .rawHTML(let tag): (.rawHTML, tag)
    case .blockedLink(let address): (.blockedLink, address)
    case .blockedPicture(let address): (.blockedPicture, address)
    case .silentPicture(let address): (.silentPicture, address)
    }
  }

  fileprivate init(_ name: Name, _ words: String) {
    switch name {
    case .rawHTML: self = .rawHTML(words)
    case .blockedLink: self = .blockedLink(words)
    case .blockedPicture: self = .blockedPicture(words)
    case .silentPicture: self = .silentPicture(words)
    }
  }
}
