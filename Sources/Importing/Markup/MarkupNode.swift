/// A piece of an HTML page or an XML document, read by gumbo or expat: an element or a text between tags.
indirect enum MarkupNode: Sendable {
  case element(MarkupElement)
  case text(String)
}

/// An element, its name without a prefix.
struct MarkupElement: Sendable {
  let name: String
  var attributes: [String: String] = [:]
  var children: [MarkupNode] = []

  /// The child elements, texts between them left out.
  var elements: [MarkupElement] {
    children.compactMap { if case .element(let element) = $0 { element } else { nil } }
  }

  /// The first child of a name.
  subscript(name: String) -> MarkupElement? { elements.first { $0.name == name } }

  func all(_ name: String) -> [MarkupElement] { elements.filter { $0.name == name } }

  /// All text within, as it stands.
  var text: String {
    var text = ""
    addText(to: &text)
    return text
  }

  private func addText(to text: inout String) {
    for child in children {
      switch child {
      case .text(let words): text += words
      case .element(let element): element.addText(to: &text)
      }
    }
  }

  /// What stands within, as HTML again.
  var innerHTML: String {
    children.map { child in
      switch child {
      case .text(let words): words.replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      case .element(let element): element.outerHTML
      }
    }.joined()
  }

  private var outerHTML: String {
    let attributes = attributes.sorted { $0.key < $1.key }.map { name, value in
      " \(name)=\"\(value.replacing("&", with: "&amp;").replacing("\"", with: "&quot;"))\""
    }.joined()
    let isEmpty = ["br", "hr", "img", "input", "meta", "link", "wbr"].contains(name)
    return "<\(name)\(attributes)>" + (isEmpty ? "" : innerHTML + "</\(name)>")
  }

  /// This element and all below it that `isWanted`, in the order of the document; not those below one that is.
  func descendants(where isWanted: (MarkupElement) -> Bool) -> [MarkupElement] {
    isWanted(self) ? [self] : elements.flatMap { $0.descendants(where: isWanted) }
  }
}

/// Deeper documents than this are none that a person made, and must not exhaust the stack.
let markupDepthLimit = 400
