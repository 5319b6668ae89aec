/// The text of an OpenDocument's `content.xml`. What tracked changes have deleted stands apart in it and is left out;
/// notes come behind the paragraph that they belong to.
struct OpenDocumentText: DocumentText {
  var text = RichText()
  private let styles: OpenDocumentStyles
  /// The lists that are open, with the number of the last item in those that count.
  private var lists: [(style: String?, number: Int?)] = []
  private var isItemStart = false

  init(_ styles: OpenDocumentStyles = OpenDocumentStyles()) { self.styles = styles }

  mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "tracked-changes": continue
      case "h":
        let level = Int(child.attributes["outline-level"] ?? "") ?? 1
        text.add(.heading(level, spans(of: child, link: nil)))
      case "p": paragraph(child)
      case "list":
        // A list within another has the style of that one.
        let style = child.attributes["style-name"] ?? lists.last?.style
        lists.append((style, styles.counts(style, at: lists.count) ? 0 : nil))
        read(child)
        lists.removeLast()
      case "list-item":
        isItemStart = true
        read(child)
        isItemStart = false
      case "table-row": addRow(of: child.all("table-cell"))
      default: read(child)
      }
    }
  }

  private mutating func paragraph(_ element: MarkupElement) {
    let spans = spans(of: element, link: nil)
    if let list = lists.last, isItemStart {
      let number = list.number.map { $0 + 1 }
      lists[lists.count - 1].number = number
      text.add(.item(depth: lists.count - 1, number: number, spans))
      isItemStart = false
    } else {
      text.add(.paragraph(spans))
    }
    for part in element.descendants(where: { $0.name == "text-box" || $0.name == "note-body" }) {
      read(part)
    }
  }

  func spans(of element: MarkupElement, link: String?) -> [RichText.Span] {
    spans(of: element, RichText.Span(text: "", link: link))
  }

  /// `look` is that of the words that stand here.
  private func spans(of element: MarkupElement, _ look: RichText.Span) -> [RichText.Span] {
    func span(_ words: String) -> [RichText.Span] {
      [.init(text: words, style: look.style, link: look.link)]
    }
    return element.children.flatMap { child -> [RichText.Span] in
      switch child {
      case .text(let words): return span(collapsed(words))
      case .element(let part):
        var look = look
        switch part.name {
        case "tab": return span("\t")
        case "line-break": return span("\n")
        case "s": return span(" ")
        case "note", "frame", "annotation", "custom-shape": return []
        case "a": look.link = part.attributes["href"].flatMap(allowedAddress) ?? look.link
        case "span": look.style.formUnion(styles.look(part.attributes["style-name"]))
        default: break
        }
        return spans(of: part, look)
      }
    }
  }

  /// Line ends and runs of blanks are one blank (ODF 1.2, 6.1.2).
  private func collapsed(_ words: String) -> String {
    var out = ""
    for sign in words {
      let isBlank = sign == " " || sign.isNewline || sign == "\t"
      if !isBlank { out.append(sign) } else if out.last != " " { out.append(" ") }
    }
    return out
  }
}
