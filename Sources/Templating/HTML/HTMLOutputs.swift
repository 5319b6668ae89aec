/// How an output is written at its place.
enum Escape: Sendable, Equatable {
  /// Text between tags; HTML prints as it is.
  case text
  /// Text where HTML cannot be: `title`, `textarea`. Quotation marks are escaped too, since inside SVG
  /// `title` is an element like others.
  case plainText
  case attribute
  /// The value of a URL attribute, as long as its scheme may be in what is printed.
  case url
  case srcset
  /// A value of JSON, and text inside a JSON text.
  case json
  case jsonText
}

extension HTMLState {
  enum Printing: Equatable {
    case safe(Escape)
    /// Nothing can be printed here; the message says why and the help what to do.
    case unsafe(message: String, help: String)
  }

  var printing: Printing {
    switch place {
    case .text: return .safe(.text)
    case .json, .rawText, .jsonText: return rawPrinting
    case .rawLess, .rawEndName:
      return .unsafe(
        message: "an output cannot be part of an end tag", help: "write the tag as it is")
    case .jsonEscape:
      return .unsafe(
        message: "an output cannot follow a backslash in a script of JSON",
        help: "print the whole text: it is quoted and escaped")
    case .tagOpen, .endTagOpen, .tagName:
      return .unsafe(
        message: "an output cannot be part of a tag's name",
        help: "write the names of tags as they are; choose between two with `{% if … %}`")
    case .betweenAttributes, .attributeName, .afterAttributeName, .afterValue, .attributeEnd:
      return .unsafe(
        message: "an output cannot be an attribute's name",
        help: "write the attribute as it is, inside `{% if … %}` when it may be absent")
    case .beforeValue, .unquoted:
      return .unsafe(
        message: "an output in the unquoted attribute `\(attribute)` cannot be made safe",
        help: "put the value in quotes: `\(attribute)=\"…\"`")
    case .doubleQuoted, .singleQuoted: return attributePrinting
    case .declaration, .declarationDash, .bogusComment, .commentStart, .commentStartDash, .comment,
      .commentEndDash, .commentEnd, .commentEndBang:
      return .unsafe(
        message: "an output in an HTML comment cannot be made safe",
        help: "use a comment of the template: `{# … #}`")
    }
  }

  private var rawPrinting: Printing {
    switch HTMLElement(tag) {
    case .title: .safe(.plainText)
    case .style:
      .unsafe(
        message: "an output in a `style` element cannot be made safe",
        help: "choose between classes in the HTML, and write their style as it is")
    case .script where place == .json: .safe(.json)
    case .script where place == .jsonText: .safe(.jsonText)
    case .script:
      .unsafe(
        message: "an output in a script cannot be made safe",
        help: "print it into a `data-…` attribute, or into a script of type `application/json`")
    case .rawText, .other:
      .unsafe(
        message: "an output in `\(tag)` cannot be made safe", help: "use another element")
    }
  }

  private var attributePrinting: Printing {
    if attribute.hasPrefix("on") || attribute == "style" || attribute == "srcdoc" {
      return .unsafe(
        message: "an output in the attribute `\(attribute)` cannot be made safe",
        help: attribute == "style"
          ? "choose between classes with `class=\"…\"`"
          : "print it into a `data-…` attribute and read it from there")
    }
    guard let url = URLAttribute(attribute) else { return .safe(.attribute) }
    if url == .candidates { return .safe(.srcset) }
    switch value.scheme {
    case .open: return .safe(.url)
    case .settled: return .safe(.attribute)
    case .forbidden:
      return .unsafe(
        message: "a URL begins with a whole output or with one of the schemes "
          + URLScheme.allowed.map { "`\($0):`" }.joined(separator: ", "),
        help: "print the whole address: `\(attribute)=\"{{ … }}\"`")
    }
  }

  /// An output was written here.
  mutating func print() {
    if place == .doubleQuoted || place == .singleQuoted { value.isPrinted = true }
  }
}
