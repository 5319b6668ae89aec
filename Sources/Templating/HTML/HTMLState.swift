/// The HTML around the place that the compiler has reached: it moves along the literal text of a page,
/// across includes and blocks, and says how an output would have to be escaped there.
struct HTMLState: Sendable, Equatable {
  var place = HTMLPlace.text
  /// The tag being read, or the element whose raw text this is; lower case.
  private(set) var tag = ""
  var isEndTag = false
  private(set) var attribute = ""
  /// The type of the script element whose tag is being read.
  var scriptType = ""
  var value = AttributeValue()
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

  /// What was met on the way through literal text.
  struct Reading {
    /// A byte that lengthens an attribute which only some branches of an `if` have begun: the one thing in
    /// literal text that cannot be followed.
    var stray: Int?
    /// `<!--` inside a script: with a `<script` behind it, browsers would not end the script where it
    /// ends here (13.2.5.26, "script data double escaped state").
    var scriptComment: Int?
    /// Where the tag, comment or element begins that is open at the end.
    var opening: Int?
  }

  mutating func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    var reading = Reading()
    for (offset, byte) in zip(bytes.indices, bytes) {
      if place == .attributeEnd, !HTMLRow.Bytes.space.contain(byte), byte != UInt8(ascii: "/"),
        byte != UInt8(ascii: ">")
      {
        reading.stray = reading.stray ?? offset
        place = .betweenAttributes
      }
      if place == .text, byte == UInt8(ascii: "<") { reading.opening = offset }
      if place == .rawLess, HTMLElement(tag) == .script, bytes[offset...].starts(with: "!--".utf8) {
        reading.scriptComment = offset
      }
      while step(byte) {}
    }
    return reading
  }

  /// One row of the table; true when the byte is to be read again.
  private mutating func step(_ byte: UInt8) -> Bool {
    // Nearly every byte of a page is text, and stays so.
    if place == .text, byte != UInt8(ascii: "<") { return false }
    let rows = HTMLPlace.table[place.rawValue]
    guard let row = rows.first(where: { $0.bytes.contain(byte) }) else { return false }
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

  mutating func endValue() {
    // Of two attributes of one name browsers take the first.
    if tag == "script", attribute == "type", scriptType.isEmpty {
      scriptType = value.isPrinted ? "?" : value.head
    }
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
