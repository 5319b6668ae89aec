/// The text of a Word document's main part: paragraphs, headings, lists, tables, links, text boxes. What tracked changes
/// have deleted, and what is hidden, is left out; comments stand elsewhere and are not asked for.
struct WordText: DocumentText {
  var text = RichText()
  private let styles: WordStyles
  private var lists: WordLists
  private let links: [String: String]

  init(styles: MarkupElement?, numbering: MarkupElement?, links: MarkupElement?) {
    self.styles = WordStyles(styles)
    lists = WordLists(numbering)
    var addresses: [String: String] = [:]
    for link in links?.all("Relationship") ?? [] {
      addresses[link.attributes["Id"] ?? ""] = link.attributes["Target"].flatMap(allowedAddress)
    }
    self.links = addresses
  }

  mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "p": paragraph(child)
      case "tbl":
        for row in rows(of: child) { self.addRow(of: row.descendants { $0.name == "tc" }) }
      case "del", "moveFrom": continue
      default: read(child)
      }
    }
  }

  /// The rows of a table, those in a control of a form among them, without those that were deleted.
  private func rows(of table: MarkupElement) -> [MarkupElement] {
    table.elements.flatMap { child -> [MarkupElement] in
      switch child.name {
      case "tr":
        let isDeleted = child["trPr"]?["del"] != nil || child["trPr"]?["moveFrom"] != nil
        return isDeleted ? [] : [child]
      case "sdt", "sdtContent", "customXml", "ins", "moveTo": return rows(of: child)
      default: return []
      }
    }
  }

  private mutating func paragraph(_ element: MarkupElement) {
    let properties = element["pPr"]
    let style = properties?["pStyle"]?.attributes["val"] ?? ""
    let spans = self.spans(of: element, link: nil)
    if let level = styles.heading(style) ?? properties?.outlineLevel {
      text.add(.heading(level, spans.map { .init(text: $0.text, link: $0.link) }))
    } else if let place = place(properties, style) {
      text.add(.item(depth: place.depth, number: lists.next(at: place), spans))
    } else {
      text.add(.paragraph(spans))
    }
    for box in textBoxes(in: element) { read(box) }
  }

  /// A paragraph's own word on lists counts before that of its style, also where it says that it is in none.
  private func place(_ properties: MarkupElement?, _ style: String) -> WordListPlace? {
    guard let own = properties?["numPr"], own["numId"] != nil else {
      guard let place = styles.list(style) else { return nil }
      let depth = Int(properties?["numPr"]?["ilvl"]?.attributes["val"] ?? "")
      return WordListPlace(list: place.list, depth: depth ?? place.depth)
    }
    return WordListPlace(own)
  }

  func spans(of element: MarkupElement, link: String?) -> [RichText.Span] {
    var runs = WordRuns(links: links)
    runs.read(element, link: link)
    return runs.spans
  }

  /// Boxes stand twice in a document, the second time for older programs.
  private func textBoxes(in element: MarkupElement) -> [MarkupElement] {
    element.elements.flatMap { child -> [MarkupElement] in
      switch child.name {
      case "txbxContent": [child]
      case "Fallback": []
      default: textBoxes(in: child)
      }
    }
  }
}

extension MarkupElement {
  /// Of a paragraph that is a heading by itself and not by its style.
  fileprivate var outlineLevel: Int? {
    Int(self["outlineLvl"]?.attributes["val"] ?? "").flatMap { WordStyles.level(outline: $0) }
  }
}
