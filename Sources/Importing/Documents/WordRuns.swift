/// The words of a Word paragraph, run by run. What is deleted or hidden is left out; a link may be an element round its
/// words or a field, whose code stands in runs of its own before them (17.16.5.25).
struct WordRuns {
  private let links: [String: String]
  private(set) var spans: [RichText.Span] = []
  private var fields: [Field] = []

  /// A field whose end has not come yet.
  private struct Field {
    var code = ""
    /// Whether its code is over, and what it shows stands here.
    var isShown = false
  }

  init(links: [String: String]) { self.links = links }

  mutating func read(_ element: MarkupElement, link: String? = nil) {
    for child in element.elements {
      switch child.name {
      case "r": run(child, link)
      case "hyperlink": read(child, link: child.attributes["id"].flatMap { links[$0] } ?? link)
      case "fldSimple":
        read(child, link: child.attributes["instr"].flatMap { Self.address(of: $0) } ?? link)
      case "ins", "moveTo", "smartTag", "sdt", "sdtContent", "customXml", "bdo", "dir":
        read(child, link: link)
      default: continue
      }
    }
  }

  private mutating func run(_ run: MarkupElement, _ link: String?) {
    let properties = run["rPr"]
    let isHidden = properties?.isOn("vanish") == true
    var words = ""
    for part in run.elements {
      switch part.name {
      case "fldChar": mark(part.attributes["fldCharType"], &words, properties, link)
      case "instrText": if !fields.isEmpty { fields[fields.count - 1].code += part.text }
      case _ where isHidden || fields.contains { !$0.isShown }: continue
      case "t": words += part.text
      case "tab": words += "\t"
      case "br", "cr": words += "\n"
      case "noBreakHyphen": words += "-"
      default: continue
      }
    }
    add(words, properties, link)
  }

  private mutating func mark(
    _ kind: String?, _ words: inout String, _ properties: MarkupElement?, _ link: String?
  ) {
    add(words, properties, link)
    words = ""
    switch kind {
    case "begin": fields.append(Field())
    case "separate": if !fields.isEmpty { fields[fields.count - 1].isShown = true }
    case "end": _ = fields.popLast()
    default: break
    }
  }

  private mutating func add(_ words: String, _ properties: MarkupElement?, _ link: String?) {
    guard !words.isEmpty else { return }
    var style: RichText.Style = []
    if properties?.isOn("b") == true { style.insert(.strong) }
    if properties?.isOn("i") == true { style.insert(.emphasis) }
    let field = fields.lazy.reversed().compactMap { Self.address(of: $0.code) }.first
    spans.append(RichText.Span(text: words, style: style, link: field ?? link))
  }

  /// ` HYPERLINK "https://example.org/" \o "…" `
  private static func address(of code: String) -> String? {
    guard let link = code.prefixMatch(of: #/\s*HYPERLINK\s+"([^"]*)"/#.ignoresCase()) else {
      return nil
    }
    return allowedAddress(String(link.output.1))
  }
}

extension MarkupElement {
  /// A property that is there, unless it says that it is off (17.17.4).
  func isOn(_ property: String) -> Bool {
    guard let found = self[property] else { return false }
    return !["0", "false", "off"].contains(found.attributes["val"] ?? "")
  }
}
