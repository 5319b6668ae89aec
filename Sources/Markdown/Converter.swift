private import CArena
private import CCmark
import Diagnostics
import Slugs

/// The version of the library that reads Markdown: another one may write other HTML.
package let libcmarkVersion = String(cString: cmark_version_string())

extension MarkdownDocument {
  /// Converts CommonMark. Links are kept only with an allowed scheme, raw HTML is left out, both are
  /// reported; addresses that stand bare are linked; pictures of other hosts become links to them.
  ///
  /// `ownFolder` is the name of the folder with the text's own pictures: `x/foto.png` and `foto.png` mean
  /// the same in `x.md`. A pure function of both: nothing is asked of the network or the disk.
  package init(converting markdown: some Collection<UInt8>, ownFolder: String = "") {
    let bytes = ContiguousArray(markdown)
    self = bytes.withUnsafeBytes { buffer in
      let text = buffer.assumingMemoryBound(to: CChar.self)
      // The tree is let go with the arena that it lies in.
      defer { prikbord_arena_reset() }
      guard let root = markdownTree(of: text) else { return MarkdownDocument() }
      var converter = Converter(bytes, capacity: text.count + text.count / 4)
      converter.headingShift = shift(of: root)
      converter.ownFolder = ownFolder.isEmpty ? [] : Array(ownFolder.utf8) + [UInt8(ascii: "/")]
      converter.convert(root)
      return converter.document
    }
  }

  private init() {
    self.init(
      unresolved: "", hasLinksToResolve: false, links: [], summary: "", textLength: 0,
      headings: [], problems: [])
  }
}

/// libcmark's tree of a text, in this thread's arena, as is the parser that made it.
func markdownTree(of text: UnsafeBufferPointer<CChar>) -> OpaquePointer? {
  // Nearly all texts are known to be UTF-8, and a look by eights tells it sooner than libcmark does.
  let validating = isUTF8(UnsafeRawBufferPointer(text)) ? 0 : CMARK_OPT_VALIDATE_UTF8
  let parser = cmark_parser_new_with_mem(CMARK_OPT_DEFAULT | validating, arena)
  cmark_parser_feed(parser, text.baseAddress, text.count)
  guard let root = cmark_parser_finish(parser) else { return nil }
  cmark_consolidate_text_nodes(root)
  return root
}

/// A node of a tree that is written, in the same arena; `type` is one of libcmark's.
func newMarkdownNode(type: UInt32) -> OpaquePointer {
  guard let node = cmark_node_new_with_mem(cmark_node_type(type), arena) else {
    preconditionFailure("libcmark makes a node of every type that it has")
  }
  return node
}

/// Every node of a tree points here; it is never changed.
nonisolated(unsafe) private let arena = {
  let memory = UnsafeMutablePointer<cmark_mem>.allocate(capacity: 1)
  memory.initialize(
    to: cmark_mem(
      calloc: prikbord_arena_calloc, realloc: prikbord_arena_realloc, free: prikbord_arena_free))
  return memory
}()

/// How many levels the headings move down so that the highest is an h2.
private func shift(of root: OpaquePointer) -> Int {
  var highest = 2
  var node = cmark_node_first_child(root)
  while let block = node {
    if cmark_node_get_type(block) == CMARK_NODE_HEADING {
      highest = min(highest, Int(cmark_node_get_heading_level(block)))
    }
    node = cmark_node_next(block)
  }
  return 2 - highest
}

/// One walk over libcmark's nodes that writes everything a document holds.
struct Converter {
  var html: HTMLBytes
  var hasLinksToResolve = false
  var links: [MarkdownDocument.Link] = []
  private var headings: [MarkdownDocument.Heading] = []
  var problems: [MarkdownDocument.Problem] = []
  private var usedIDs: [String: Int] = [:]
  private var textLength = 0

  var headingShift = 0
  /// With a slash at its end; empty when there is none.
  var ownFolder: [UInt8] = []
  /// Set while a heading is open: where its tag and its inside begin in `html`, and its words.
  private var heading: (tag: Int?, inside: Int, words: [UInt8])?
  private var summary = SummaryWords()
  private var depth = 0
  /// How many links are open: an address inside a link's words is not linked again.
  var openLinks = 0
  /// Links whose address was blocked: their words stand, without the link.
  var dropped: Set<OpaquePointer> = []

  /// The Markdown, and its lines once they are asked for.
  let source: ContiguousArray<UInt8>
  var sourceLines: [TableCells.Line] = []
  /// Some line has a bar.
  let mayHaveTables: Bool
  /// Where what is read again stands in the source; nil where libcmark knows.
  var place: (line: Int, column: Int)?
  /// In a cell of a table text stands without a paragraph round it.
  var isInCell = false

  init(_ source: ContiguousArray<UInt8>, capacity: Int) {
    self.source = source
    mayHaveTables = source.withUnsafeBufferPointer {
      firstIndex(of: UInt8(ascii: "|"), in: $0, from: 0) != nil
    }
    html = HTMLBytes(capacity: capacity)
  }

  var document: MarkdownDocument {
    MarkdownDocument(
      unresolved: String(wellFormed: html.bytes), hasLinksToResolve: hasLinksToResolve,
      links: links, summary: summary.text,
      textLength: textLength, headings: headings, problems: problems)
  }

  mutating func convert(_ root: OpaquePointer) {
    guard let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return }
      if event == CMARK_EVENT_ENTER {
        switch cmark_node_get_type(node) {
        case CMARK_NODE_IMAGE:
          image(node)
          cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
        case CMARK_NODE_PARAGRAPH where place == nil:
          guard let table = table(of: node) else { fallthrough }
          write(table, of: node)
          cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
        default: enter(node)
        }
      } else {
        exit(node)
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH where !isTight(node):
      html.newLine()
      html.write("<p>")
    case CMARK_NODE_HEADING:
      html.newLine()
      let tag = depth == 0 ? html.count : nil
      html.write("<h")
      html.append(UInt8(ascii: "0") + UInt8(level(of: node)))
      heading = (tag, html.count, [])
    case CMARK_NODE_BLOCK_QUOTE:
      depth += 1
      html.newLine()
      html.write("<blockquote>\n")
    case CMARK_NODE_LIST:
      depth += 1
      html.newLine()
      let start = cmark_node_get_list_start(node)
      if cmark_node_get_list_type(node) == CMARK_BULLET_LIST {
        html.write("<ul>\n")
      } else if start == 1 {
        html.write("<ol>\n")
      } else {
        html.write("<ol start=\"\(start)\">\n")
      }
    case CMARK_NODE_ITEM:
      html.newLine()
      html.write("<li>")
    case CMARK_NODE_CODE_BLOCK:
      html.newLine()
      html.write("<pre><code>")
      literal(of: node) { $0.html.escape($1) }
      html.write("</code></pre>\n")
    case CMARK_NODE_THEMATIC_BREAK:
      html.newLine()
      html.write("<hr>\n")
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: rawHTML(node)
    case CMARK_NODE_TEXT: literal(of: node) { $0.text($1) }
    case CMARK_NODE_SOFTBREAK:
      html.write("\n")
      addWords(" ")
    case CMARK_NODE_LINEBREAK:
      html.write("<br>\n")
      addWords(" ")
    case CMARK_NODE_CODE:
      html.write("<code>")
      literal(of: node) {
        $0.html.escape($1)
        $0.addWords($1)
      }
      html.write("</code>")
    case CMARK_NODE_EMPH: html.write("<em>")
    case CMARK_NODE_STRONG: html.write("<strong>")
    case CMARK_NODE_LINK: openLink(node)
    default: break
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      if !isTight(node) { html.write("</p>\n") }
      addWords(" ")
    case CMARK_NODE_HEADING: closeHeading(node)
    case CMARK_NODE_BLOCK_QUOTE:
      depth -= 1
      html.write("</blockquote>\n")
    case CMARK_NODE_LIST:
      depth -= 1
      html.write(cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case CMARK_NODE_ITEM: html.write("</li>\n")
    case CMARK_NODE_EMPH: html.write("</em>")
    case CMARK_NODE_STRONG: html.write("</strong>")
    case CMARK_NODE_LINK:
      openLinks -= 1
      if dropped.remove(node) == nil { html.write("</a>") }
    default: break
    }
  }

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    if isInCell { return true }
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) == 1
  }

  // MARK: Headings

  private func level(of node: OpaquePointer) -> Int {
    min(6, Int(cmark_node_get_heading_level(node)) + headingShift)
  }

  private mutating func closeHeading(_ node: OpaquePointer) {
    guard let (tag, inside, words) = heading else { return }
    heading = nil
    let text = String(decoding: words, as: UTF8.self)
    let base = slug(of: text)
    let count = (usedIDs[base] ?? 0) + 1
    usedIDs[base] = count
    let id = count == 1 ? base : "\(base)-\(count)"
    html.insert(" id=\"" + id + "\">", at: inside)
    let level = level(of: node)
    html.write("</h")
    html.append(UInt8(ascii: "0") + UInt8(level))
    html.write(">\n")
    headings.append(.init(level: level, id: id, text: text, start: tag))
  }

  // MARK: Text

  private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    addWords(text)
    guard openLinks == 0, AddressFinder.mayFind(in: text) else { return html.escape(text) }
    var index = 0
    while let found = AddressFinder.next(in: text, from: index) {
      html.escape(UnsafeBufferPointer(rebasing: text[index..<found.range.lowerBound]))
      let address = UnsafeBufferPointer(rebasing: text[found.range])
      html.write(found.kind == .mail ? "<a href=\"mailto:" : "<a href=\"")
      html.escapeAddress(address)
      html.write("\">")
      html.escape(address)
      html.write("</a>")
      index = found.range.upperBound
    }
    html.escape(UnsafeBufferPointer(rebasing: text[index...]))
  }

  private mutating func addWords(_ words: UnsafeBufferPointer<UInt8>) {
    textLength += scalarCount(of: words)
    if heading != nil {
      heading?.words.append(contentsOf: words)
    } else {
      summary.add(words, inList: depth > 0)
    }
  }

  private mutating func addWords(_ words: StaticString) {
    words.withUTF8Buffer { addWords($0) }
  }

  // MARK: Nodes

  mutating func literal(
    of node: OpaquePointer, _ use: (inout Converter, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    use(&self, bytes(cmark_node_get_literal(node)))
  }

  func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
  }

  private mutating func rawHTML(_ node: OpaquePointer) {
    literal(of: node) { converter, text in
      let tag = String(decoding: text.prefix(60).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      converter.report(.rawHTML(tag), at: node)
    }
  }

  mutating func report(_ kind: MarkdownDocument.Problem.Kind, at node: OpaquePointer) {
    problems.append(
      .init(
        kind: kind, line: line(of: node), column: column(of: node)))
  }

  func line(of node: OpaquePointer) -> Int {
    place?.line ?? max(1, Int(cmark_node_get_start_line(node)))
  }
  func column(of node: OpaquePointer) -> Int {
    place?.column ?? max(1, Int(cmark_node_get_start_column(node)))
  }
}
