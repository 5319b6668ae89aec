/// The pieces of HTML that `Converter` made: well-formed, attributes in double quotes.
struct HTMLPieces: Sequence, IteratorProtocol {
  enum Piece {
    case text(String)
    case open(Substring, [Substring: String])
    case close(Substring)
  }

  private var rest: Substring

  init(_ html: String) { rest = html[...] }

  mutating func next() -> Piece? {
    guard let first = rest.first else { return nil }
    guard first == "<" else {
      let end = rest.firstIndex(of: "<") ?? rest.endIndex
      defer { rest = rest[end...] }
      return .text(Self.plain(rest[..<end]))
    }
    let end = rest.firstIndex(of: ">") ?? rest.index(before: rest.endIndex)
    let tag = rest[rest.index(after: rest.startIndex)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.first == "/" { return .close(tag.dropFirst()) }
    let name = tag.prefix { $0 != " " }
    return .open(name, Self.attributes(tag[name.endIndex...]))
  }

  private static func attributes(_ text: Substring) -> [Substring: String] {
    var found: [Substring: String] = [:]
    let parts = text.split(separator: "\"", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: parts.count - 1, by: 2) {
      let name = parts[index].drop { $0 == " " }.prefix { $0 != "=" }
      found[name] = plain(parts[index + 1])
    }
    return found
  }

  /// Without the references that the converter writes.
  private static func plain(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return String(text) }
    return [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&amp;", "&")]
      .reduce(String(text)) { $0.replacing($1.0, with: $1.1) }
  }
}
