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
    /// Of a link, once the code is whole.
    var address: String?
  }

  /// The fields whose code still comes.
  private var openCodes = 0
  /// No field stands deeper, and no code is longer: what goes beyond is words.
  private static let (deepest, longestCode) = (16, 4096)

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
      case "instrText": addCode(part.text)
      case _ where isHidden || openCodes > 0: continue
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
    case "begin" where fields.count < Self.deepest:
      fields.append(Field())
      openCodes += 1
    case "separate": showLast()
    case "end":
      showLast()
      _ = fields.popLast()
    default: break
    }
  }

  private mutating func addCode(_ code: String) {
    guard let last = fields.indices.last,
      fields[last].code.utf8.count + code.utf8.count <= Self.longestCode
    else { return }
    fields[last].code += code
  }

  private mutating func showLast() {
    guard let last = fields.indices.last, !fields[last].isShown else { return }
    openCodes -= 1
    fields[last].isShown = true
    fields[last].address = Self.address(of: fields[last].code)
  }

  private mutating func add(_ words: String, _ properties: MarkupElement?, _ link: String?) {
    guard !words.isEmpty else { return }
    var style: RichText.Style = []
    if properties?.isOn("b") == true { style.insert(.strong) }
    if properties?.isOn("i") == true { style.insert(.emphasis) }
    let field = fields.last { $0.address != nil }?.address
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
