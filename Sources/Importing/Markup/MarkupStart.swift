/// What a document of tags is, by the first of them.
enum MarkupStart {
  case html, xml, none

  /// Comments and declarations before the first tag tell nothing.
  init(of head: String) {
    var rest = head[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "\u{FEFF}" }
      if rest.hasPrefix("<!--") {
        guard let end = rest.firstRange(of: "-->") else { break }
        rest = rest[end.upperBound...]
      } else if rest.hasPrefix("<?") {
        guard let end = rest.firstRange(of: "?>") else { break }
        rest = rest[end.upperBound...]
      } else {
        break
      }
    }
    let name = rest.dropFirst().prefix { $0.isLetter || $0.isNumber || "!-_:".contains($0) }
      .lowercased()
    guard rest.first == "<", !name.isEmpty else {
      self = .none
      return
    }
    let isDoctype =
      name == "!doctype"
      && rest.dropFirst(9).drop(while: \.isWhitespace)
        .prefix(4).lowercased() == "html"
    self = isDoctype || Self.pageTags.contains(name) ? .html : .xml
  }

  private static let pageTags: Set<String> = [
    "html", "head", "body", "title", "meta", "link", "script", "style", "div", "p", "h1", "h2",
    "h3", "h4", "section", "article", "main", "header", "nav", "ul", "ol", "table", "span", "b",
    "strong", "a", "br", "center", "font", "form", "img",
  ]
}
