private import CGumbo
import Diagnostics

/// Reads HTML into its root element as a browser would, through gumbo (HTML5, 13.2). A piece of a page, as feeds have
/// it, becomes a page with that piece as its body.
func readHTML(_ html: String, of path: String) throws(Diagnostic) -> MarkupElement {
  var html = html
  guard depth(of: html) < markupDepthLimit else {
    throw Diagnostic(
      .error, "html-depth", "tags are nested more than \(markupDepthLimit) deep",
      at: Location(path: path))
  }
  return html.withUTF8 { bytes in
    bytes.withMemoryRebound(to: CChar.self) { text -> MarkupElement in
      var options = kGumboDefaultOptions
      options.max_errors = 0
      guard let output = gumbo_parse_with_options(&options, text.baseAddress, text.count) else {
        preconditionFailure("gumbo reads every text")
      }
      defer { gumbo_destroy_output(&options, output) }
      return MarkupElement(output.pointee.root.pointee.v.element)
    }
  }
}

extension MarkupElement {
  /// One of gumbo's elements with all below it. Comments are no content.
  fileprivate init(_ element: GumboElement) {
    var name = String(cString: gumbo_normalized_tagname(element.tag))
    if name.isEmpty {
      var piece = element.original_tag
      gumbo_tag_from_original_text(&piece)
      name = String(
        decoding: UnsafeRawBufferPointer(start: piece.data, count: piece.length), as: UTF8.self
      ).lowercased()
    }
    self.init(name: name)
    for attribute in pointers(element.attributes, to: GumboAttribute.self) {
      attributes[String(cString: attribute.pointee.name)] = String(cString: attribute.pointee.value)
    }
    for child in pointers(element.children, to: GumboNode.self) {
      switch child.pointee.type {
      case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
        children.append(.element(MarkupElement(child.pointee.v.element)))
      case GUMBO_NODE_TEXT, GUMBO_NODE_WHITESPACE, GUMBO_NODE_CDATA:
        children.append(.text(String(cString: child.pointee.v.text.text)))
      default: break
      }
    }
  }
}

private func pointers<Value>(
  _ vector: GumboVector, to type: Value.Type
) -> [UnsafeMutablePointer<Value>] {
  (0..<Int(vector.length)).compactMap { vector.data[$0]?.assumingMemoryBound(to: type) }
}

/// How deep tags are nested at most, as their signs alone tell: an upper bound that is had before a tree is built,
/// since building and freeing one go down its depth.
private func depth(of html: String) -> Int {
  var (depth, deepest) = (0, 0)
  let bytes = Array(html.utf8)
  var index = 0
  while let start = bytes[index...].firstIndex(of: UInt8(ascii: "<")) {
    index = start + 1
    let isEnd = index < bytes.count && bytes[index] == UInt8(ascii: "/")
    if isEnd { index += 1 }
    let name = bytes[index...].prefix { ($0 | 0x20) &- 0x61 < 26 || $0 &- 0x30 < 10 }
    if name.isEmpty { continue }
    index = name.endIndex
    if tagsWithoutEnd.contains(String(decoding: name, as: UTF8.self).lowercased()) { continue }
    depth = isEnd ? max(0, depth - 1) : depth + 1
    deepest = max(deepest, depth)
  }
  return deepest
}

/// Tags that have no end, or whose end may be left out.
private let tagsWithoutEnd: Set<String> = [
  "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source",
  "track", "wbr", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "option",
  "optgroup", "colgroup", "path", "rect", "circle", "use", "line", "polygon", "g",
]
