/// The text of an OpenDocument's `content.xml`. What tracked changes have deleted stands apart in it and is left out;
/// notes come behind the paragraph that they belong to.
struct OpenDocumentText: DocumentText {
  var text = RichText()
  private var depth = -1
  private var isItemStart = false

  mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "tracked-changes": continue
      case "h":
        let level = Int(child.attributes["outline-level"] ?? "") ?? 1
        text.add(.heading(level, spans(of: child, link: nil)))
      case "p": paragraph(child)
      case "list":
        depth += 1
        read(child)
        depth -= 1
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
    if depth >= 0, isItemStart {
      text.add(.item(depth: depth, number: nil, spans))
      isItemStart = false
    } else {
      text.add(.paragraph(spans))
    }
    for part in element.descendants(where: { $0.name == "text-box" || $0.name == "note-body" }) {
      read(part)
    }
  }

  func spans(of element: MarkupElement, link: String?) -> [RichText.Span] {
    element.children.flatMap { child -> [RichText.Span] in
      guard case .element(let part) = child else {
        if case .text(let words) = child { return [.init(text: collapsed(words), link: link)] }
        return []
      }
      switch part.name {
      case "tab": return [.init(text: "\t", link: link)]
      case "line-break": return [.init(text: "\n", link: link)]
      case "s": return [.init(text: " ", link: link)]
      case "note", "frame", "annotation", "custom-shape": return []
      case "a":
        return spans(of: part, link: part.attributes["href"].flatMap(allowedAddress) ?? link)
      default: return spans(of: part, link: link)
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
