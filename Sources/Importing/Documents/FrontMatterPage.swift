import Diagnostics
import Postings

/// A page of a site's generator: its front matter in YAML, TOML or JSON, and its Markdown.
struct FrontMatterPage {
  let values: [(key: String, value: JSONValue)]
  let body: String

  /// Nil for a text without front matter.
  init?(_ text: String, of path: String) throws(Diagnostic) {
    // A line end of Windows is one sign of Swift's, and none that a search for "\n" finds.
    let text = text.replacing("\r\n", with: "\n")
    if text.hasPrefix("+++"), let end = text.dropFirst(3).firstRange(of: "\n+++") {
      values = TOMLReader.read(text.dropFirst(3)[..<end.lowerBound]).members
      body = String(text[end.upperBound...].drop { !$0.isNewline })
    } else if let end = Self.endOfObject(in: text) {
      values = try readJSON(Array(text[..<end].utf8), of: path).members
      body = String(text[end...])
    } else if text.hasPrefix("---") {
      var log = DiagnosticLog()
      let source = SourceText(path: path, text: text)
      let frontMatter = FrontMatter(of: source, log: &log)
      if let error = log.all.first(where: { $0.severity == .error }) { throw error }
      guard !frontMatter.entries.isEmpty else { return nil }
      values = frontMatter.entries.map { ($0.key, JSONValue($0.value)) }
      body = String(decoding: frontMatter.body(of: source).markdown, as: UTF8.self)
    } else {
      return nil
    }
  }

  /// Where the object ends that a text begins with.
  private static func endOfObject(in text: String) -> String.Index? {
    // "{Organisatie} zoekt" is a form that somebody filled in, and no object.
    guard text.hasPrefix("{"),
      text.dropFirst().first(where: { !$0.isWhitespace }).map({ $0 == "\"" || $0 == "}" }) ?? false
    else { return nil }
    var depth = 0
    var (isQuoted, isEscaped) = (false, false)
    for index in text.indices {
      switch text[index] {
      case _ where isEscaped: isEscaped = false
      case "\\": isEscaped = isQuoted
      case "\"": isQuoted.toggle()
      case "{" where !isQuoted: depth += 1
      case "}" where !isQuoted:
        depth -= 1
        if depth == 0 { return text.index(after: index) }
      default: continue
      }
    }
    return nil
  }

  /// Comments with what stands in them, then tags.
  private static var marks: [(start: Regex<Substring>, end: Regex<Substring>)] {
    [
      (#/\{%-?\s*comment\s*-?%\}/#, #/\{%-?\s*endcomment\s*-?%\}/#), (##/\{#/##, ##/#\}/##),
      (#/\{\{-?\s*\/\*/#, #/\*\/\s*-?\}\}/#), (#/<!--/#, #/-->/#), (#/\{\{</#, #/>\}\}/#),
      (#/\{\{%/#, #/%\}\}/#), (#/\{%/#, #/%\}/#),
    ]
  }

  /// The text without what only the generator reads: comments, and tags that stand for something of its own. What stands
  /// between two tags stays.
  var text: String {
    var text = body
    for (start, end) in Self.marks { text = removing(start, upTo: end, in: text) }
    return trimmed(text) + "\n"
  }
}

/// The text without what stands between two marks; one that is never closed stays.
private func removing(
  _ start: Regex<Substring>, upTo end: Regex<Substring>, in text: String
) -> String {
  var (rest, kept) = (text[...], "")
  while let opening = rest.firstMatch(of: start),
    let closing = rest[opening.range.upperBound...].firstMatch(of: end)
  {
    kept += rest[..<opening.range.lowerBound]
    rest = rest[closing.range.upperBound...]
  }
  return kept + rest
}

extension JSONValue {
  var members: [(key: String, value: JSONValue)] {
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
