/// The HTML around the place that the compiler has reached: it moves along the literal text of a page,
/// across includes and blocks, and says how an output would have to be escaped there.
struct HTMLState: Sendable, Equatable {
  private(set) var place = HTMLPlace.text
  /// The tag being read, or the element whose raw text this is; lower case.
  private(set) var tag = ""
  private var isEndTag = false
  private(set) var attribute = ""
  /// The type of the script element whose tag is being read.
  private var scriptType = ""
  private var value = AttributeValue()
  private var rawEnd = ""
  private var rawReturn = HTMLPlace.rawText

  /// What is known of an attribute's value as far as it was read.
  struct AttributeValue: Sendable, Equatable {
    /// Lower case; for a URL no longer than its scheme can be.
    var head = ""
    /// Something was printed into `head`, so that the literal part does not tell the scheme.
    var isPrinted = false
    var scheme = Scheme.open

    /// The stricter of the two: a scheme that is settled on one way may be open on the other.
    func joined(with other: AttributeValue) -> AttributeValue {
      guard self != other else { return self }
      let either = [scheme, other.scheme]
      return AttributeValue(
        head: head, isPrinted: true,
        scheme: either.contains(.forbidden)
          ? .forbidden : either.contains(.open) ? .open : .settled)
    }

    enum Scheme: Sendable, Equatable {
      /// The value may still turn out to begin with a scheme.
      case open
      case settled
      case forbidden
    }
  }

  /// The longest part of a value that is kept: no scheme and no type of a script is longer.
  private static let headBytes = 64

  /// Reads literal text. Gives the offset of a byte that lengthens an attribute which only some branches
  /// of an `if` have begun, the one thing in literal text that cannot be followed.
  mutating func read(_ bytes: ArraySlice<UInt8>) -> Int? {
    var wrong: Int?
    for (offset, byte) in zip(bytes.indices, bytes) {
      if place == .attributeEnd, !HTMLRow.Bytes.space.contain(byte), byte != UInt8(ascii: "/"),
        byte != UInt8(ascii: ">")
      {
        wrong = wrong ?? offset
        place = .betweenAttributes
      }
      while step(byte) {}
    }
    return wrong
  }

  /// One row of the table; true when the byte is to be read again.
  private mutating func step(_ byte: UInt8) -> Bool {
    guard let row = place.rows.first(where: { $0.bytes.contain(byte) }) else { return false }
    let before = place
    place = row.next
    let letter = Character(Unicode.Scalar(byte | ((65...90).contains(byte) ? 32 : 0)))
    switch row.action {
    case .nothing: break
    case .again: return true
    case .beginTag, .beginEndTag:
      tag = String(letter)
      isEndTag = row.action == .beginEndTag
      scriptType = ""
      attribute = ""
    case .tagName: tag.append(letter)
    case .endTag:
      endValue()
      place = isEndTag ? .text : content
    case .beginAttribute:
      attribute = String(letter)
      value = AttributeValue()
    case .attributeName: attribute.append(letter)
    case .noValue: attribute = ""
    case .value: readValue(letter)
    case .endValue: endValue()
    case .beginRawEnd:
      rawEnd = ""
      rawReturn = before
    case .rawEndName: rawEnd.append(letter)
    case .endRaw:
      if rawEnd == tag {
        isEndTag = true
        attribute = ""
      } else {
        place = rawReturn
        return true
      }
    case .notRawEnd:
      place = rawReturn
      return true
    }
    return false
  }

  private mutating func endValue() {
    if tag == "script", attribute == "type" { scriptType = value.isPrinted ? "?" : value.head }
    attribute = ""
    value = AttributeValue()
  }

  /// Where an element's content begins.
  private var content: HTMLPlace {
    switch HTMLElement(tag) {
    case .script: isJSONScript ? .json : .rawText
    case .style, .title, .rawText: .rawText
    case .other: .text
    }
  }

  private var isJSONScript: Bool {
    ["application/ld+json", "application/json"].contains(scriptType)
  }

  private mutating func readValue(_ letter: Character) {
    if value.head.utf8.count < HTMLState.headBytes { value.head.append(letter) }
    guard value.scheme == .open, URLAttribute(attribute) != nil else { return }
    switch letter {
    case "/", "?", "#": value.scheme = .settled
    case ":":
      let scheme = String(value.head.dropLast().drop { $0 <= " " })
      value.scheme =
        !value.isPrinted && URLScheme.allowed.contains(scheme) ? .settled : .forbidden
    default: break
    }
  }
}

/// Elements by what their content is (13.1.2 of the HTML standard).
enum HTMLElement: Equatable {
  case script, style
  /// `title` and `textarea`: text with character references, but no tags.
  case title
  /// Content that browsers read as bare characters, so that nothing in it can be escaped.
  case rawText
  case other

  init(_ tag: String) {
    switch tag {
    case "script": self = .script
    case "style": self = .style
    case "title", "textarea": self = .title
    case "xmp", "iframe", "noembed", "noframes", "plaintext": self = .rawText
    default: self = .other
    }
  }
}

// MARK: Outputs

/// How an output is written at its place.
enum Escape: Sendable, Equatable {
  /// Text between tags; HTML prints as it is.
  case text
  /// Text where HTML cannot be: `title`, `textarea`.
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
    case .declaration, .commentDash, .comment, .commentEndDash, .commentEnd, .bogusComment:
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

/// Attributes whose value a browser may follow or load.
enum URLAttribute: Equatable {
  case address
  /// Several, each with a size behind it: `a.png 1x, b.png 2x`.
  case candidates

  init?(_ attribute: String) {
    switch attribute {
    case "href", "src", "action", "formaction", "poster", "cite", "data", "background", "ping",
      "manifest", "longdesc", "xlink:href":
      self = .address
    case "srcset", "imagesrcset": self = .candidates
    default: return nil
    }
  }
}

// MARK: Branches

extension HTMLState {
  /// The state after either of two branches, or nil when they end in different places of the HTML.
  func joined(with other: HTMLState) -> HTMLState? {
    if self == other { return self }
    if isInsideTag, other.isInsideTag, tag == other.tag || HTMLElement(tag) == .other,
      HTMLElement(tag) == HTMLElement(other.tag), isEndTag == other.isEndTag
    {
      // `<input{% if … %} checked{% endif %}>`: either way the next attribute begins behind a space.
      var joined = self
      joined.endValue()
      var second = other
      second.endValue()
      if joined.scriptType != second.scriptType { joined.scriptType = "?" }
      joined.place =
        place == .betweenAttributes && other.place == .betweenAttributes
        ? .betweenAttributes : .attributeEnd
      return joined
    }
    guard place == other.place else { return nil }
    switch place {
    // What was read before no longer matters here.
    case .text, .comment, .commentEndDash, .commentEnd, .bogusComment: return self
    case .rawText, .json, .jsonText, .jsonEscape: return tag == other.tag ? self : nil
    case .doubleQuoted, .singleQuoted:
      var joined = self
      joined.value = value.joined(with: other.value)
      var same = other
      same.value = joined.value
      return same == joined ? joined : nil
    default: return nil
    }
  }

  /// Inside a tag, where an attribute has just ended or may begin.
  private var isInsideTag: Bool {
    switch place {
    case .tagName, .betweenAttributes, .attributeName, .afterAttributeName, .afterValue,
      .attributeEnd, .unquoted:
      true
    default: false
    }
  }

  /// A page that ends inside a tag, a comment or a script was cut off.
  var isWhole: Bool { place == .text }

  /// As it reads in a message: ``in the value of `href` ``.
  var phrase: String {
    switch place {
    case .text: "in text"
    case .tagOpen, .endTagOpen, .tagName, .betweenAttributes, .attributeName,
      .afterAttributeName, .afterValue, .attributeEnd:
      "inside the tag `<\(isEndTag ? "/" : "")\(tag)`"
    case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted:
      "in the value of `\(attribute)`"
    case .declaration, .commentDash, .comment, .commentEndDash, .commentEnd, .bogusComment:
      "in a comment"
    case .rawText, .rawLess, .rawEndName, .json: "inside `<\(tag)>`"
    case .jsonText, .jsonEscape: "in a text of JSON"
    }
  }
}
