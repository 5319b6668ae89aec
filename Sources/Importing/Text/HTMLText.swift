import Diagnostics

/// The text of a page or of a piece of one, as a browser shows it.
///
///     richText(ofHTML: "<p>Wij zoeken <b>jou</b>.</p>", of: "feed.json")
///
/// Links within a site are read from the address that the page has.
func richText(
  ofHTML html: String, of path: String, at address: String? = nil
) throws(Diagnostic) -> RichText {
  richText(of: try readHTML(html, of: path), at: address)
}

/// The words of a piece of HTML that is a line: `Kok &amp; bakker` → "Kok & bakker".
func words(ofHTML html: String, of path: String) throws(Diagnostic) -> String {
  trimmed(try readHTML(html, of: path).text)
}

func richText(of element: MarkupElement, at address: String? = nil) -> RichText {
  var writer = HTMLText(address: address)
  writer.block(element)
  writer.endParagraph()
  return writer.text
}

/// The part of a page that is about its subject: the one `main` or `article`, else its body without what stands round
/// it on every page.
func mainPart(of page: MarkupElement) -> MarkupElement {
  for name in ["main", "article", "body"] {
    let found = page.descendants { $0.name == name }
    if found.count == 1 { return found[0] }
  }
  return page
}

private struct HTMLText {
  /// Of the page.
  let address: String?
  var text = RichText()
  private var spans: [RichText.Span] = []
  private var style: RichText.Style = []
  private var link: String?
  /// The lists that are open, with the number that comes next in those that count.
  private var lists: [Int?] = []
  private var heading: Int?
  private var isItemStart = false

  init(address: String?) { self.address = address }

  /// What no visitor reads, or reads on every page of a site.
  private static let unread: Set<String> = [
    "head", "script", "style", "noscript", "template", "nav", "footer", "iframe", "svg", "select",
    "button", "object", "textarea", "dialog",
  ]

  private static let inline: Set<String> = [
    "a", "abbr", "b", "bdi", "bdo", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup", "time", "u", "var",
    "wbr", "img",
  ]

  mutating func block(_ element: MarkupElement) {
    if Self.unread.contains(element.name) || element.isHidden { return }
    switch element.name {
    case "br": add("\n")
    case "h1", "h2", "h3", "h4", "h5", "h6":
      endParagraph()
      heading = element.name.last.flatMap { Int(String($0)) }
      children(element)
      endParagraph()
      heading = nil
    case "ul", "ol", "menu":
      endParagraph()
      lists.append(element.name == "ol" ? Int(element.attributes["start"] ?? "") ?? 1 : nil)
      children(element)
      endParagraph()
      lists.removeLast()
    case "li":
      endParagraph()
      isItemStart = true
      if lists.isEmpty { lists.append(nil) }
      children(element)
      endParagraph()
      isItemStart = false
    case "p" where element.officeItemDepth != nil: officeItem(element)
    case "tr":
      endParagraph()
      row(element)
    case "strong", "b", "em", "i", "a": inline(element)
    case _ where Self.inline.contains(element.name): children(element)
    default:
      endParagraph()
      children(element)
      endParagraph()
    }
  }

  private mutating func children(_ element: MarkupElement) {
    for child in element.children {
      switch child {
      case .text(let words): add(collapsed(words))
      case .element(let inner): block(inner)
      }
    }
  }

  private mutating func inline(_ element: MarkupElement) {
    let outside = (style, link)
    switch element.name {
    case "strong", "b": style.insert(.strong)
    case "em", "i": style.insert(.emphasis)
    default:
      link = element.attributes["href"].flatMap { allowedAddress($0, at: address) } ?? link
    }
    children(element)
    (style, link) = outside
  }

  /// Outlook and Word write the items of a list as paragraphs that begin with their sign.
  private mutating func officeItem(_ element: MarkupElement) {
    endParagraph()
    children(element)
    let item = OfficeItem(spans)
    text.add(.item(depth: element.officeItemDepth ?? 0, number: item.number, item.spans))
    spans = []
  }

  private mutating func row(_ element: MarkupElement) {
    let cells = element.elements.filter { $0.name == "td" || $0.name == "th" }
    // A table that only places things, or holds whole texts, is no table.
    let isTable = cells.count > 1 && cells.allSatisfy { paragraphs(of: $0).count <= 1 }
    guard isTable else {
      for cell in cells { block(cell) }
      return
    }
    text.add(.row(cells.map { paragraphs(of: $0).first ?? [] }))
  }

  /// The paragraphs within a cell.
  private func paragraphs(of cell: MarkupElement) -> [[RichText.Span]] {
    var writer = HTMLText(address: address)
    writer.children(cell)
    writer.endParagraph()
    return writer.text.blocks.map { block in
      switch block {
      case .heading(_, let spans), .paragraph(let spans), .item(_, _, let spans): spans
      case .row(let cells): Array(cells.joined())
      }
    }
  }

  private mutating func add(_ words: String) {
    var words = words
    // A blank behind a blank, or at the beginning of a line, is none.
    if words.first == " ", spans.last?.text.last?.isWhitespace ?? true { words.removeFirst() }
    guard !words.isEmpty else { return }
    let span = RichText.Span(text: words, style: heading == nil ? style : [], link: link)
    if let last = spans.last, last.style == span.style, last.link == span.link {
      spans[spans.count - 1].text += words
    } else {
      spans.append(span)
    }
  }

  mutating func endParagraph() {
    defer { spans = [] }
    if let heading {
      text.add(.heading(heading, spans))
    } else if isItemStart, let list = lists.last {
      let count = text.blocks.count
      text.add(.item(depth: lists.count - 1, number: list, spans))
      guard text.blocks.count > count else { return }
      isItemStart = false
      if let list { lists[lists.count - 1] = list + 1 }
    } else {
      text.add(.paragraph(spans))
    }
  }

  private func collapsed(_ words: String) -> String {
    var out = ""
    var isBlank = false
    for scalar in words.unicodeScalars {
      switch scalar {
      case " ", "\n", "\t", "\r", "\u{0C}", "\u{A0}":
        if !isBlank { out.unicodeScalars.append(" ") }
        isBlank = true
      case "\u{200B}", "\u{FEFF}", "\u{AD}": continue
      default:
        out.unicodeScalars.append(scalar)
        isBlank = false
      }
    }
    return out
  }
}

extension MarkupElement {
  fileprivate var isHidden: Bool {
    if attributes["hidden"] != nil { return true }
    let style = attributes["style"].map { $0.lowercased().filter { !$0.isWhitespace } } ?? ""
    return style.contains("display:none") || style.contains("visibility:hidden")
  }
}
