/// What the styles of an OpenDocument say: which words stand out, and which lists count.
struct OpenDocumentStyles {
  private var looks: [String: RichText.Style] = [:]
  /// The levels of a list that count, from 0.
  private var counting: [String: Set<Int>] = [:]

  /// Styles of the text itself, and those that it takes from a file of its own.
  init(_ roots: [MarkupElement] = []) {
    for root in roots {
      for style in root.descendants(where: { $0.name == "style" }) { addLook(style) }
      for list in root.descendants(where: { $0.name == "list-style" }) { addList(list) }
    }
  }

  func look(_ name: String?) -> RichText.Style { name.flatMap { looks[$0] } ?? [] }

  func counts(_ list: String?, at depth: Int) -> Bool {
    list.flatMap { counting[$0]?.contains(depth) } ?? false
  }

  private mutating func addLook(_ style: MarkupElement) {
    guard let name = style.attributes["name"], style.attributes["family"] == "text",
      let properties = style["text-properties"]
    else { return }
    var look: RichText.Style = []
    if properties.attributes["font-weight"] == "bold" { look.insert(.strong) }
    if properties.attributes["font-style"] == "italic" { look.insert(.emphasis) }
    looks[name] = look
  }

  private mutating func addList(_ list: MarkupElement) {
    guard let name = list.attributes["name"] else { return }
    let levels = list.all("list-level-style-number").filter {
      $0.attributes["num-format"]?.isEmpty == false
    }
    counting[name] = Set(levels.compactMap { Int($0.attributes["level"] ?? "").map { $0 - 1 } })
  }
}
