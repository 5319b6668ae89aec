private import CCmark
import Slugs

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
      let root = cmark_parse_document(
        text.baseAddress, text.count, CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8)
      defer { cmark_node_free(root) }
      guard let root else { return MarkdownDocument() }
      cmark_consolidate_text_nodes(root)
      var converter = Converter(capacity: text.count + text.count / 4)
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
private struct Converter {
  /// Letters of summary after which no more paragraphs are taken.
  private static let summaryLength = 200

  private var html: [UInt8] = []
  private var hasLinksToResolve = false
  private var links: [MarkdownDocument.Link] = []
  private var headings: [MarkdownDocument.Heading] = []
  private var problems: [MarkdownDocument.Problem] = []
  private var usedIDs: [String: Int] = [:]
  private var textLength = 0

  var headingShift = 0
  /// With a slash at its end; empty when there is none.
  var ownFolder: [UInt8] = []
  /// Set while a heading is open: where its tag and its inside begin in `html`, and its words.
  private var heading: (tag: Int?, inside: Int, words: [UInt8])?
  /// Words of paragraphs outside lists and quotes; of list items when there are none.
  private var summary: [UInt8] = []
  private var listSummary: [UInt8] = []
  private var depth = 0
  /// How many links are open: an address inside a link's words is not linked again.
  private var openLinks = 0
  /// Links whose address was blocked: their words stand, without the link.
  private var dropped: Set<OpaquePointer> = []

  init(capacity: Int) { html.reserveCapacity(capacity) }

  var document: MarkdownDocument {
    MarkdownDocument(
      unresolved: String(decoding: html, as: UTF8.self), hasLinksToResolve: hasLinksToResolve,
      links: links, summary: shortened(summary.isEmpty ? listSummary : summary),
      textLength: textLength, headings: headings, problems: problems)
  }

  mutating func convert(_ root: OpaquePointer) {
    guard let walk = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(walk) }
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(walk) else { return }
      if event == CMARK_EVENT_ENTER {
        if cmark_node_get_type(node) == CMARK_NODE_IMAGE {
          image(node)
          cmark_iter_reset(walk, node, CMARK_EVENT_EXIT)
        } else {
          enter(node)
        }
      } else {
        exit(node)
      }
    }
  }

  private mutating func enter(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH where !isTight(node):
      newLine()
      write("<p>")
    case CMARK_NODE_HEADING:
      newLine()
      let tag = depth == 0 ? html.count : nil
      write("<h")
      html.append(UInt8(ascii: "0") + UInt8(level(of: node)))
      heading = (tag, html.count, [])
    case CMARK_NODE_BLOCK_QUOTE:
      depth += 1
      newLine()
      write("<blockquote>\n")
    case CMARK_NODE_LIST:
      depth += 1
      newLine()
      let start = cmark_node_get_list_start(node)
      if cmark_node_get_list_type(node) == CMARK_BULLET_LIST {
        write("<ul>\n")
      } else if start == 1 {
        write("<ol>\n")
      } else {
        write("<ol start=\"\(start)\">\n")
      }
    case CMARK_NODE_ITEM:
      newLine()
      write("<li>")
    case CMARK_NODE_CODE_BLOCK:
      newLine()
      write("<pre><code>")
      literal(of: node) { $0.escape($1) }
      write("</code></pre>\n")
    case CMARK_NODE_THEMATIC_BREAK:
      newLine()
      write("<hr>\n")
    case CMARK_NODE_HTML_BLOCK, CMARK_NODE_HTML_INLINE: rawHTML(node)
    case CMARK_NODE_TEXT: literal(of: node) { $0.text($1) }
    case CMARK_NODE_SOFTBREAK:
      write("\n")
      addWords(" ")
    case CMARK_NODE_LINEBREAK:
      write("<br>\n")
      addWords(" ")
    case CMARK_NODE_CODE:
      write("<code>")
      literal(of: node) {
        $0.escape($1)
        $0.addWords($1)
      }
      write("</code>")
    case CMARK_NODE_EMPH: write("<em>")
    case CMARK_NODE_STRONG: write("<strong>")
    case CMARK_NODE_LINK: openLink(node)
    default: break
    }
  }

  private mutating func exit(_ node: OpaquePointer) {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_PARAGRAPH:
      if !isTight(node) { write("</p>\n") }
      addWords(" ")
    case CMARK_NODE_HEADING: closeHeading(node)
    case CMARK_NODE_BLOCK_QUOTE:
      depth -= 1
      write("</blockquote>\n")
    case CMARK_NODE_LIST:
      depth -= 1
      write(cmark_node_get_list_type(node) == CMARK_BULLET_LIST ? "</ul>\n" : "</ol>\n")
    case CMARK_NODE_ITEM: write("</li>\n")
    case CMARK_NODE_EMPH: write("</em>")
    case CMARK_NODE_STRONG: write("</strong>")
    case CMARK_NODE_LINK:
      openLinks -= 1
      if dropped.remove(node) == nil { write("</a>") }
    default: break
    }
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
    html.insert(contentsOf: " id=\"\(id)\">".utf8, at: inside)
    write("</h\(level(of: node))>\n")
    headings.append(.init(level: level(of: node), id: id, text: text, start: tag))
  }

  // MARK: Text

  private mutating func text(_ text: UnsafeBufferPointer<UInt8>) {
    addWords(text)
    guard openLinks == 0 else { return escape(text) }
    var index = 0
    while let found = AddressFinder.next(in: text, from: index) {
      escape(UnsafeBufferPointer(rebasing: text[index..<found.range.lowerBound]))
      let address = UnsafeBufferPointer(rebasing: text[found.range])
      write(found.kind == .mail ? "<a href=\"mailto:" : "<a href=\"")
      escapeAddress(address)
      write("\">")
      escape(address)
      write("</a>")
      index = found.range.upperBound
    }
    escape(UnsafeBufferPointer(rebasing: text[index...]))
  }

  private mutating func addWords(_ words: UnsafeBufferPointer<UInt8>) {
    textLength += words.count { $0 & 0xC0 != 0x80 }
    if heading != nil {
      heading?.words.append(contentsOf: words)
    } else if depth == 0 {
      if summary.count < Self.summaryLength * 2 { summary.append(contentsOf: words) }
    } else if listSummary.count < Self.summaryLength * 2 {
      listSummary.append(contentsOf: words)
    }
  }

  private mutating func addWords(_ words: StaticString) {
    words.withUTF8Buffer { addWords($0) }
  }

  /// In one line, and cut at a word, with `…`, when it is longer than a summary.
  private func shortened(_ words: [UInt8]) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(words.count)
    var letters = 0
    // The end of the last whole word that fits.
    var cut = 0
    for byte in words {
      if byte <= UInt8(ascii: " ") {
        if let last = line.last, last != UInt8(ascii: " ") {
          if letters <= Self.summaryLength { cut = line.count }
          line.append(UInt8(ascii: " "))
          letters += 1
        }
      } else {
        line.append(byte)
        if byte & 0xC0 != 0x80 { letters += 1 }
      }
    }
    if line.last == UInt8(ascii: " ") {
      line.removeLast()
      letters -= 1
    }
    guard letters > Self.summaryLength else { return String(decoding: line, as: UTF8.self) }
    // One word longer than a summary is no prose, and stays whole.
    if cut > 0 { line.removeSubrange(cut...) }
    while let last = line.last, ",;:-.".utf8.contains(last) { line.removeLast() }
    return String(decoding: line, as: UTF8.self) + "…"
  }

  // MARK: Links and pictures

  private mutating func openLink(_ node: OpaquePointer) {
    openLinks += 1
    let address = bytes(cmark_node_get_url(node))
    let policy = LinkPolicy(address)
    guard policy != .blocked else {
      dropped.insert(node)
      report(.blockedLink(String(decoding: address, as: UTF8.self)), at: node)
      return
    }
    write("<a href=\"")
    writeAddress(address, policy, of: node)
    let title = bytes(cmark_node_get_title(node))
    if !title.isEmpty {
      write("\" title=\"")
      escape(title)
    }
    write("\">")
  }

  private mutating func image(_ node: OpaquePointer) {
    let address = bytes(cmark_node_get_url(node))
    let words = plainWords(of: node)
    let policy = LinkPolicy(address)
    switch policy {
    case .root, .relative:
      write("<img src=\"")
      writeAddress(address, policy, of: node)
      if words.allSatisfy({ $0 <= 0x20 }) {
        report(.silentPicture(String(decoding: address, as: UTF8.self)), at: node)
      }
      write("\" alt=\"")
      words.withUnsafeBufferPointer { escape($0) }
      write("\" loading=\"lazy\">")
    case .absolute where openLinks == 0:
      write("<a href=\"")
      writeAddress(address, policy, of: node)
      write("\">")
      if words.isEmpty { escape(address) } else { words.withUnsafeBufferPointer { escape($0) } }
      write("</a>")
    case .absolute: words.withUnsafeBufferPointer { escape($0) }
    case .blocked, .samePage:
      report(.blockedPicture(String(decoding: address, as: UTF8.self)), at: node)
      words.withUnsafeBufferPointer { escape($0) }
    }
  }

  private mutating func writeAddress(
    _ address: UnsafeBufferPointer<UInt8>, _ policy: LinkPolicy, of node: OpaquePointer
  ) {
    let base: MarkdownDocument.Link.Base
    var address = address
    switch policy {
    case .absolute, .blocked: return escapeAddress(address)
    case .samePage: base = .page
    case .root:
      base = .root
      html.append(LinkMark.root)
    case .relative:
      base = .folder
      html.append(LinkMark.relative)
      address = withoutOwnFolder(address)
    }
    if base != .page { hasLinksToResolve = true }
    let start = html.count
    escapeAddress(address)
    links.append(
      .init(
        base: base, address: String(decoding: html[start...], as: UTF8.self),
        line: line(of: node), column: column(of: node)))
  }

  /// `x/foto.png` and `./foto.png` of `x.md` are `foto.png`: pictures stand beside the page.
  private func withoutOwnFolder(
    _ address: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    var rest = address[...]
    if rest.starts(with: "./".utf8) { rest = rest.dropFirst(2) }
    if !ownFolder.isEmpty, rest.starts(with: ownFolder) { rest = rest.dropFirst(ownFolder.count) }
    return UnsafeBufferPointer(rebasing: rest)
  }

  /// The words inside a picture's description.
  private func plainWords(of node: OpaquePointer) -> [UInt8] {
    var words: [UInt8] = []
    var child = cmark_node_first_child(node)
    while let part = child {
      if let literal = cmark_node_get_literal(part) {
        words.append(contentsOf: bytes(literal))
      } else {
        words.append(contentsOf: plainWords(of: part))
      }
      child = cmark_node_next(part)
    }
    return words
  }

  private mutating func rawHTML(_ node: OpaquePointer) {
    literal(of: node) { converter, text in
      let tag = String(decoding: text.prefix(60).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      converter.report(.rawHTML(tag), at: node)
    }
  }

  private mutating func report(_ kind: MarkdownDocument.Problem.Kind, at node: OpaquePointer) {
    problems.append(
      .init(
        kind: kind, line: line(of: node), column: column(of: node)))
  }

  private func line(of node: OpaquePointer) -> Int { max(1, Int(cmark_node_get_start_line(node))) }
  private func column(of node: OpaquePointer) -> Int {
    max(1, Int(cmark_node_get_start_column(node)))
  }

  // MARK: Writing

  private func isTight(_ paragraph: OpaquePointer) -> Bool {
    guard let item = cmark_node_parent(paragraph), let list = cmark_node_parent(item) else {
      return false
    }
    return cmark_node_get_type(list) == CMARK_NODE_LIST && cmark_node_get_list_tight(list) == 1
  }

  private mutating func newLine() {
    if let last = html.last, last != UInt8(ascii: "\n") { html.append(UInt8(ascii: "\n")) }
  }

  private mutating func write(_ text: StaticString) {
    text.withUTF8Buffer { html.append(contentsOf: $0) }
  }

  private mutating func write(_ text: String) { html.append(contentsOf: text.utf8) }

  /// Text for HTML, in quoted attributes too. Control characters are no text: they could forge marks.
  private mutating func escape(_ text: UnsafeBufferPointer<UInt8>) {
    var run = 0
    for index in text.indices {
      let entity: StaticString
      switch text[index] {
      case UInt8(ascii: "&"): entity = "&amp;"
      case UInt8(ascii: "<"): entity = "&lt;"
      case UInt8(ascii: ">"): entity = "&gt;"
      case UInt8(ascii: "\""): entity = "&quot;"
      case 0..<9, 11..<13, 14..<32: entity = ""
      default: continue
      }
      html.append(contentsOf: text[run..<index])
      write(entity)
      run = index + 1
    }
    html.append(contentsOf: text[run...])
  }

  /// An address for a quoted attribute: what may not stand in a URL is percent-encoded (RFC 3986, 2.1).
  private mutating func escapeAddress(_ address: UnsafeBufferPointer<UInt8>) {
    for byte in address {
      switch byte {
      case UInt8(ascii: "&"): write("&amp;")
      case UInt8(ascii: "'"): write("&#39;")
      case 0...0x20, 0x7F..., UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"),
        UInt8(ascii: "\\"), UInt8(ascii: "^"), UInt8(ascii: "`"), UInt8(ascii: "{"),
        UInt8(ascii: "|"), UInt8(ascii: "}"):
        html.append(UInt8(ascii: "%"))
        html.append(hexDigit(byte >> 4))
        html.append(hexDigit(byte & 15))
      default: html.append(byte)
      }
    }
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }

  private mutating func literal(
    of node: OpaquePointer, _ use: (inout Converter, UnsafeBufferPointer<UInt8>) -> Void
  ) {
    use(&self, bytes(cmark_node_get_literal(node)))
  }

  private func bytes(_ text: UnsafePointer<CChar>?) -> UnsafeBufferPointer<UInt8> {
    guard let text else { return UnsafeBufferPointer(start: nil, count: 0) }
    let count = strlen(text)
    return UnsafeRawBufferPointer(start: text, count: count).assumingMemoryBound(to: UInt8.self)
  }
}
