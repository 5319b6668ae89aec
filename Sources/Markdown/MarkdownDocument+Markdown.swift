private import CArena
private import CCmark

extension MarkdownDocument {
  /// The document as Markdown again, with its links resolved as `html` does: for programs that read instead of
  /// look. Its HTML becomes libcmark's tree, which libcmark writes.
  package func markdown(root: String, folder: String, page: String = "") -> String {
    defer { prikbord_arena_reset() }
    var tree = MarkdownTree()
    for piece in HTMLPieces(html(root: root, folder: folder, page: page)) { tree.add(piece) }
    return tree.written
  }
}

/// libcmark's tree of the HTML that `Converter` made.
private struct MarkdownTree {
  private let root = newNode(CMARK_NODE_DOCUMENT)
  private var open: [Open]
  private var table: Table?

  private struct Open {
    let node: OpaquePointer
    /// Empty for the paragraph that the words of a tight item are.
    let tag: Substring
    var holdsWords = false
  }

  private struct Table {
    var lines: [String] = []
    var cells: [String] = []
    var alignments: [String] = []
  }

  init() { open = [Open(node: root, tag: "")] }

  var written: String { Self.written(root) }

  private static func written(_ node: OpaquePointer) -> String {
    guard let text = cmark_render_commonmark(node, CMARK_OPT_DEFAULT, 0) else { return "" }
    return String(cString: text)
  }

  mutating func add(_ piece: HTMLPieces.Piece) {
    switch piece {
    case .text(let text): add(text: text)
    case .open(let tag, let attributes): open(tag, attributes)
    case .close(let tag): close(tag)
    }
  }

  // MARK: Tags

  private mutating func open(_ tag: Substring, _ attributes: [Substring: String]) {
    switch tag {
    case "p": begin(CMARK_NODE_PARAGRAPH, tag, holdsWords: true)
    case "h2", "h3", "h4", "h5", "h6":
      let heading = begin(CMARK_NODE_HEADING, tag, holdsWords: true)
      cmark_node_set_heading_level(heading, Int32(tag.last?.wholeNumberValue ?? 2))
    case "blockquote": begin(CMARK_NODE_BLOCK_QUOTE, tag)
    case "ul", "ol":
      let list = begin(CMARK_NODE_LIST, tag)
      cmark_node_set_list_type(list, tag == "ul" ? CMARK_BULLET_LIST : CMARK_ORDERED_LIST)
      cmark_node_set_list_start(list, attributes["start"].flatMap { Int32($0) } ?? 1)
    case "li": begin(CMARK_NODE_ITEM, tag)
    case "pre": begin(CMARK_NODE_CODE_BLOCK, tag, holdsWords: true)
    case "hr": append(CMARK_NODE_THEMATIC_BREAK)
    case "br": append(CMARK_NODE_LINEBREAK)
    case "em": begin(CMARK_NODE_EMPH, tag, holdsWords: true)
    case "strong": begin(CMARK_NODE_STRONG, tag, holdsWords: true)
    case "code" where !isInFence: begin(CMARK_NODE_CODE, tag, holdsWords: true)
    case "a":
      let link = begin(CMARK_NODE_LINK, tag, holdsWords: true)
      cmark_node_set_url(link, attributes["href"] ?? "")
      cmark_node_set_title(link, attributes["title"] ?? "")
    case "img":
      let picture = begin(CMARK_NODE_IMAGE, tag, holdsWords: true)
      cmark_node_set_url(picture, attributes["src"] ?? "")
      add(text: attributes["alt"] ?? "")
      close(tag)
    case "table": table = Table()
    case "th", "td":
      if tag == "th" { table?.alignments.append(attributes["class"] ?? "") }
      open.append(Open(node: newNode(CMARK_NODE_PARAGRAPH), tag: tag, holdsWords: true))
    default: break
    }
  }

  private mutating func close(_ tag: Substring) {
    switch tag {
    case "th", "td":
      guard let cell = open.popLast() else { return }
      let text = Self.written(cell.node).split(whereSeparator: \.isNewline).joined(separator: " ")
      table?.cells.append(text.replacing("|", with: "\\|"))
    case "tr": endRow()
    case "table": endTable()
    default:
      endTightWords()
      if open.count > 1, open.last?.tag == tag { open.removeLast() }
    }
  }

  private mutating func endRow() {
    guard var table else { return }
    table.lines.append("| " + table.cells.joined(separator: " | ") + " |")
    if table.lines.count == 1 {
      let marks = table.alignments.map {
        ["center": ":-:", "right": "--:", "left": ":--"][$0] ?? "---"
      }
      table.lines.append("| " + marks.joined(separator: " | ") + " |")
    }
    table.cells = []
    self.table = table
  }

  private mutating func endTable() {
    let block = append(CMARK_NODE_CUSTOM_BLOCK)
    cmark_node_set_on_enter(block, table?.lines.joined(separator: "\n") ?? "")
    table = nil
  }

  // MARK: Nodes

  private var isInFence: Bool { open.last?.tag == "pre" }

  @discardableResult
  private mutating func begin(
    _ type: cmark_node_type, _ tag: Substring, holdsWords: Bool = false
  ) -> OpaquePointer {
    let node = append(type)
    open.append(Open(node: node, tag: tag, holdsWords: holdsWords))
    return node
  }

  @discardableResult
  private mutating func append(_ type: cmark_node_type) -> OpaquePointer {
    let node = newNode(type)
    if type.rawValue >= CMARK_NODE_FIRST_INLINE.rawValue {
      beginTightWords()
    } else {
      endTightWords()
    }
    if let parent = open.last?.node { cmark_node_append_child(parent, node) }
    return node
  }

  /// Words right in an item: its list is tight, and the words are a paragraph.
  private mutating func beginTightWords() {
    guard let last = open.last, !last.holdsWords, last.tag == "li" else { return }
    if let list = cmark_node_parent(last.node) { cmark_node_set_list_tight(list, 1) }
    let paragraph = newNode(CMARK_NODE_PARAGRAPH)
    cmark_node_append_child(last.node, paragraph)
    open.append(Open(node: paragraph, tag: "", holdsWords: true))
  }

  private mutating func endTightWords() {
    if open.count > 1, open.last?.tag == "" { open.removeLast() }
  }

  private mutating func add(text: String) {
    guard let last = open.last else { return }
    if last.tag == "pre" || last.tag == "code" {
      let before = cmark_node_get_literal(last.node).map { String(cString: $0) } ?? ""
      cmark_node_set_literal(last.node, before + text)
      return
    }
    // Line ends between blocks.
    if !last.holdsWords, text.allSatisfy(\.isNewline) { return }
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let isAfterBreak =
        open.last.flatMap { cmark_node_last_child($0.node) }
        .map { cmark_node_get_type($0) == CMARK_NODE_LINEBREAK } ?? false
      if index > 0, !isAfterBreak, !(index == lines.count - 1 && line.isEmpty) {
        append(CMARK_NODE_SOFTBREAK)
      }
      if !line.isEmpty { cmark_node_set_literal(append(CMARK_NODE_TEXT), String(line)) }
    }
  }
}

private func newNode(_ type: cmark_node_type) -> OpaquePointer {
  newMarkdownNode(type: type.rawValue)
}
