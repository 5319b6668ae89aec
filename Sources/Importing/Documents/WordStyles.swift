/// What the styles of a Word document say of its paragraphs, by the ids that paragraphs name. A style has what the one
/// that it is based on has (17.7.2).
struct WordStyles {
  private var headings: [String: Int] = [:]
  private var lists: [String: WordListPlace] = [:]

  /// Chains of styles are short; one that goes round has no end.
  private static let longestChain = 12

  init(_ styles: MarkupElement?) {
    let all = styles?.all("style") ?? []
    let byID = Dictionary(all.map { ($0.attributes["styleId"] ?? "", $0) }) { first, _ in first }
    for id in byID.keys {
      let chain = Self.chain(from: id, in: byID)
      headings[id] = chain.lazy.compactMap(Self.headingLevel).first
      lists[id] = chain.lazy.compactMap(Self.listPlace).first
    }
  }

  func heading(_ id: String) -> Int? { headings[id] }
  func list(_ id: String) -> WordListPlace? { lists[id] }

  private static func chain(
    from id: String, in styles: [String: MarkupElement]
  ) -> [MarkupElement] {
    var chain: [MarkupElement] = []
    var next: String? = id
    while let id = next, let style = styles[id], chain.count < longestChain {
      chain.append(style)
      next = style["basedOn"]?.attributes["val"]
    }
    return chain
  }

  /// Names of built-in styles are English in every language of Word; their ids are not. Those of a house say by their
  /// outline that they are headings.
  private static func headingLevel(_ style: MarkupElement) -> Int? {
    let name = name(of: style)
    if name == "title" { return 1 }
    if name.hasPrefix("heading ") { return Int(name.dropFirst("heading ".count)) }
    return Int(style["pPr"]?["outlineLvl"]?.attributes["val"] ?? "").flatMap(level(outline:))
  }

  /// The level of a heading by that of its outline, which counts from 0; the last is the text between headings
  /// (17.3.1.20).
  static func level(outline: Int) -> Int? {
    (0..<bodyOutline).contains(outline) ? outline + 1 : nil
  }

  private static let bodyOutline = 9

  private static func listPlace(_ style: MarkupElement) -> WordListPlace? {
    if let place = style["pPr"]?["numPr"].flatMap(WordListPlace.init) { return place }
    let name = name(of: style)
    let isList = name.hasPrefix("list bullet") || name.hasPrefix("list number")
    return isList ? WordListPlace(list: nil, depth: 0) : nil
  }

  private static func name(of style: MarkupElement) -> String {
    style["name"]?.attributes["val"]?.lowercased() ?? ""
  }
}

/// Where an item stands in which list.
struct WordListPlace {
  /// The number that the document has for the list; nil where only a style says that it is one.
  let list: String?
  let depth: Int

  /// Lists have nine levels (17.9.3).
  private static let deepest = 8

  init(list: String?, depth: Int) {
    self.list = list
    self.depth = min(max(depth, 0), Self.deepest)
  }

  /// Nil where `numPr` takes a paragraph out of the list that its style has it in, or says nothing.
  init?(_ properties: MarkupElement) {
    guard let list = properties["numId"]?.attributes["val"], list != "0" else { return nil }
    self.init(list: list, depth: Int(properties["ilvl"]?.attributes["val"] ?? "") ?? 0)
  }
}
