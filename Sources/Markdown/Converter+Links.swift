private import CCmark

// Links and pictures: which addresses stay, and what is written of them.
extension Converter {
  mutating func openLink(_ node: OpaquePointer) {
    openLinks += 1
    let address = bytes(cmark_node_get_url(node))
    let policy = LinkPolicy(address)
    guard policy != .blocked else {
      dropped.insert(node)
      report(.blockedLink(String(decoding: address, as: UTF8.self)), at: node)
      return
    }
    html.write("<a href=\"")
    writeAddress(address, policy, of: node)
    let title = bytes(cmark_node_get_title(node))
    if !title.isEmpty {
      html.write("\" title=\"")
      html.escape(title)
    }
    html.write("\">")
  }

  mutating func image(_ node: OpaquePointer) {
    let address = bytes(cmark_node_get_url(node))
    let words = plainWords(of: node)
    let policy = LinkPolicy(address)
    switch policy {
    case .root, .relative:
      html.write("<img src=\"")
      writeAddress(address, policy, of: node)
      if words.allSatisfy({ $0 <= UInt8(ascii: " ") }) {
        report(.silentPicture(String(decoding: address, as: UTF8.self)), at: node)
      }
      html.write("\" alt=\"")
      words.withUnsafeBufferPointer { html.escape($0) }
      html.write("\" loading=\"lazy\">")
    case .absolute where openLinks == 0:
      html.write("<a href=\"")
      writeAddress(address, policy, of: node)
      html.write("\">")
      if words.isEmpty {
        html.escape(address)
      } else {
        words.withUnsafeBufferPointer { html.escape($0) }
      }
      html.write("</a>")
    case .absolute: words.withUnsafeBufferPointer { html.escape($0) }
    case .blocked, .samePage:
      report(.blockedPicture(String(decoding: address, as: UTF8.self)), at: node)
      words.withUnsafeBufferPointer { html.escape($0) }
    }
  }

  private mutating func writeAddress(
    _ address: UnsafeBufferPointer<UInt8>, _ policy: LinkPolicy, of node: OpaquePointer
  ) {
    let base: MarkdownDocument.Link.Base
    var address = address
    switch policy {
    case .absolute, .blocked: return html.escapeAddress(address)
    case .samePage:
      base = .page
      html.append(LinkMark.page)
    case .root:
      base = .root
      html.append(LinkMark.root)
    case .relative:
      base = .folder
      html.append(LinkMark.relative)
      address = withoutOwnFolder(address)
    }
    hasLinksToResolve = true
    let start = html.count
    html.escapeAddress(address)
    links.append(
      .init(
        base: base, address: String(decoding: html.bytes[start...], as: UTF8.self),
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

  /// The words inside a picture's description; pictures may stand in it, to any depth.
  private func plainWords(of node: OpaquePointer) -> [UInt8] {
    guard let walk = cmark_iter_new(node) else { return [] }
    defer { cmark_iter_free(walk) }
    var words: [UInt8] = []
    while true {
      let event = cmark_iter_next(walk)
      guard event != CMARK_EVENT_DONE, let part = cmark_iter_get_node(walk) else { return words }
      if event == CMARK_EVENT_ENTER, let literal = cmark_node_get_literal(part) {
        words.append(contentsOf: bytes(literal))
      }
    }
  }
}
