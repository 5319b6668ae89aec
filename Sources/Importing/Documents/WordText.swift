/// The text of `word/document.xml`: paragraphs, headings, lists, tables, links, text boxes. What tracked changes have
/// deleted, and what is hidden, is left out; comments stand elsewhere and are not asked for.
struct WordText: DocumentText {
  var text = RichText()
  private let headings: [String: Int]
  /// Lists by the number that paragraphs name, each level counting or not.
  private let lists: [String: [Bool]]
  private let listStyles: Set<String>
  private let links: [String: String]
  private var counters: [String: [Int]] = [:]

  /// Lists have nine levels (17.9.3).
  private static let deepestLevel = 8

  init(styles: MarkupElement?, numbering: MarkupElement?, links: MarkupElement?) {
    var headings: [String: Int] = [:]
    var listStyles: Set<String> = []
    // Names of built-in styles are English in every language of Word; their ids are not.
    for style in styles?.all("style") ?? [] {
      guard let id = style.attributes["styleId"] else { continue }
      let name = style["name"]?.attributes["val"]?.lowercased() ?? ""
      if name.hasPrefix("heading "), let level = Int(name.dropFirst(8)) { headings[id] = level }
      if name == "title" { headings[id] = 1 }
      if name.hasPrefix("list bullet") || name.hasPrefix("list number") { listStyles.insert(id) }
    }
    var kinds: [String: [Bool]] = [:]
    for list in numbering?.all("abstractNum") ?? [] {
      kinds[list.attributes["abstractNumId"] ?? ""] = list.all("lvl").map {
        let format = $0["numFmt"]?.attributes["val"]
        return format != "bullet" && format != "none"
      }
    }
    var lists: [String: [Bool]] = [:]
    for number in numbering?.all("num") ?? [] {
      lists[number.attributes["numId"] ?? ""] =
        kinds[number["abstractNumId"]?.attributes["val"] ?? ""]
    }
    var addresses: [String: String] = [:]
    for link in links?.all("Relationship") ?? [] {
      addresses[link.attributes["Id"] ?? ""] = link.attributes["Target"].flatMap(allowedAddress)
    }
    (self.headings, self.lists, self.listStyles) = (headings, lists, listStyles)
    self.links = addresses
  }

  mutating func read(_ element: MarkupElement) {
    for child in element.elements {
      switch child.name {
      case "p": paragraph(child)
      case "tbl":
        for row in child.all("tr") { self.addRow(of: row.descendants { $0.name == "tc" }) }
      case "del", "moveFrom": continue
      default: read(child)
      }
    }
  }

  private mutating func paragraph(_ element: MarkupElement) {
    let properties = element["pPr"]
    let style = properties?["pStyle"]?.attributes["val"] ?? ""
    let spans = self.spans(of: element, link: nil)
    if let level = headings[style] {
      text.add(.heading(level, spans.map { .init(text: $0.text, link: $0.link) }))
    } else if let number = properties?["numPr"], number["numId"]?.attributes["val"] != "0" {
      let level = Int(number["ilvl"]?.attributes["val"] ?? "") ?? 0
      let depth = min(max(level, 0), Self.deepestLevel)
      let list = number["numId"]?.attributes["val"] ?? ""
      text.add(.item(depth: depth, number: next(in: list, at: depth), spans))
    } else if listStyles.contains(style) {
      text.add(.item(depth: 0, number: nil, spans))
    } else {
      text.add(.paragraph(spans))
    }
    for box in textBoxes(in: element) { read(box) }
  }

  /// The number of the next item, where the list counts at this depth.
  private mutating func next(in list: String, at depth: Int) -> Int? {
    guard let kinds = lists[list], depth < kinds.count, kinds[depth] else { return nil }
    var counts = Array((counters[list] ?? []).prefix(depth + 1))
    while counts.count <= depth { counts.append(0) }
    counts[depth] += 1
    counters[list] = counts
    return counts[depth]
  }

  func spans(of element: MarkupElement, link: String?) -> [RichText.Span] {
    element.elements.flatMap { child -> [RichText.Span] in
      switch child.name {
      case "r": run(child, link)
      case "hyperlink":
        spans(of: child, link: child.attributes["id"].flatMap { links[$0] } ?? link)
      case "ins", "moveTo", "smartTag", "sdt", "sdtContent", "fldSimple":
        spans(of: child, link: link)
      default: []
      }
    }
  }

  private func run(_ run: MarkupElement, _ link: String?) -> [RichText.Span] {
    let properties = run["rPr"]
    if properties?.isOn("vanish") == true { return [] }
    var words = ""
    for part in run.elements {
      switch part.name {
      case "t": words += part.text
      case "tab": words += "\t"
      case "br", "cr": words += "\n"
      case "noBreakHyphen": words += "-"
      default: continue
      }
    }
    var style: RichText.Style = []
    if properties?.isOn("b") == true { style.insert(.strong) }
    if properties?.isOn("i") == true { style.insert(.emphasis) }
    return [RichText.Span(text: words, style: style, link: link)]
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
  /// A property that is there, unless it says that it is off (17.17.4).
  fileprivate func isOn(_ property: String) -> Bool {
    guard let found = self[property] else { return false }
    return !["0", "false", "off"].contains(found.attributes["val"] ?? "")
  }
}
