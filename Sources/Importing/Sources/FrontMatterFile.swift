import Diagnostics
import Facts
import Postings

extension SourceKind {
  /// A page of Jekyll, Hugo or Zola: front matter in YAML, TOML or JSON, and Markdown.
  static let frontMatter = SourceKind("markdown", "page of Jekyll, Hugo or Zola") { document, _ in
    guard case .text(let text) = document.shape, let (values, body) = try parts(of: text, document)
    else { return nil }
    var posting = ImportedPosting(id: document.id)
    // Zola has tags in a table, and what it does not know in another.
    for (key, value) in values {
      switch (key, value) {
      case ("taxonomies", .object(let members)), ("extra", .object(let members)):
        for member in members { posting.state(key: member.key, member.value) }
      default: posting.state(key: key, value)
      }
    }
    // The name of a Jekyll post begins with its day.
    if posting.facts[.posted] == nil, document.fileName.prefix(10).count { $0 == "-" } == 2 {
      let day = Field.posted.row.kind.read(String(document.fileName.prefix(10)))
      posting.state(.posted, day)
    }
    // What Jekyll has not published lies in a folder of its own.
    if document.name.split(separator: "/").contains("_drafts") {
      posting.state(.draft, .flag(true))
    }
    posting.text = .markdown(trimmed(withoutLiquid(body)) + "\n")
    return [posting]
  }

  private static func parts(
    of text: String, _ document: Document
  ) throws -> ([(String, JSONValue)], String)? {
    if text.hasPrefix("+++"), let end = text.dropFirst(3).firstRange(of: "\n+++") {
      let body = text[end.upperBound...].drop { !$0.isNewline }
      return (readTOML(text.dropFirst(3)[..<end.lowerBound]).members, String(body))
    }
    if text.hasPrefix("{"), let end = text.firstRange(of: "\n}") {
      let json = try readJSON(Array(text[..<end.upperBound].utf8), of: document.name)
      return (json.members, String(text[end.upperBound...]))
    }
    guard text.hasPrefix("---") else { return nil }
    var log = DiagnosticLog()
    let source = SourceText(path: document.name, text: text)
    let frontMatter = FrontMatter(of: source, log: &log)
    if let error = log.all.first(where: { $0.severity == .error }) { throw error }
    guard !frontMatter.entries.isEmpty else { return nil }
    return (
      frontMatter.entries.map { ($0.key, JSONValue($0.value)) },
      String(decoding: frontMatter.body(of: source).markdown, as: UTF8.self)
    )
  }

  /// Comments of templates are not for readers.
  private static func withoutLiquid(_ body: String) -> String {
    body.replacing(#/\{%-?\s*comment\s*-?%\}[\s\S]*?\{%-?\s*endcomment\s*-?%\}/#, with: "")
      .replacing(#/\{#[\s\S]*?#\}/#, with: "")
  }
}

extension ImportedPosting {
  /// A key of front matter with its value, by any name of its field; what is none is kept.
  fileprivate mutating func state(key: String, _ value: JSONValue) {
    let words =
      value.items.isEmpty ? [value.text].compactMap(\.self) : value.items.compactMap(\.text)
    guard let position = Field.table.position(of: key.lowercased()),
      let field = Field(rawValue: Field.table.rows[position].key), field != .source
    else {
      if case .flag(let flag) = value {
        extra[key] = .flag(flag)
      } else {
        keep(key, words.joined(separator: ", "))
      }
      return
    }
    if case .flag(let flag) = value {
      state(field, .flag(field.row.opposites.contains(key) ? !flag : flag))
    } else {
      state(field, words)
    }
  }
}

extension JSONValue {
  fileprivate var members: [(String, JSONValue)] {
    if case .object(let members) = self { members.map { ($0.key, $0.value) } } else { [] }
  }

  fileprivate init(_ node: YAMLNode) {
    switch node.content {
    case .scalar("true", plain: true): self = .flag(true)
    case .scalar("false", plain: true): self = .flag(false)
    case .scalar(let text, _): self = node.isAbsent ? .null : .text(text)
    case .sequence(let nodes): self = .list(nodes.map(JSONValue.init))
    case .mapping(let entries):
      self = .object(entries.map { .init($0.key, JSONValue($0.value)) })
    }
  }
}
