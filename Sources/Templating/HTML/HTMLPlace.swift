/// Where in the HTML the text of a template stands, and the table by which each byte moves it on.
///
/// The table follows the tokenizer of the HTML standard (13.2.5). Left out are character references, which
/// lead nowhere else, the inside of doctypes and CDATA, which like comments take no outputs, and the escapes
/// inside scripts, which the scanner refuses. A row reads: in this place, on one of these bytes, go there and do that. The first
/// row that fits counts; where none fits, the place stays.
enum HTMLPlace: Int, Sendable, CaseIterable {
  case text
  case tagOpen, endTagOpen, tagName
  case betweenAttributes, attributeName, afterAttributeName, beforeValue
  case doubleQuoted, singleQuoted, unquoted, afterValue
  /// A branch of an `if` ended an attribute here, another did not.
  case attributeEnd
  case declaration, declarationDash, bogusComment
  case commentStart, commentStartDash, comment, commentEndDash, commentEnd, commentEndBang
  /// Inside an element whose content is no markup, and the ways out of it.
  case rawText, rawLess, rawEndName
  /// JSON inside a script element: between its words, in a text of it, after a backslash there.
  case json, jsonText, jsonEscape
}

struct HTMLRow: Sendable {
  enum Bytes: Sendable {
    case these(StaticString)
    case letter, space, any
  }

  enum Action: Sendable {
    case nothing
    /// Read the same byte again in the new place.
    case again
    case beginTag, beginEndTag, tagName
    /// `>`: the element decides what its content is.
    case endTag
    case beginAttribute, attributeName, noValue
    case value, endValue
    /// `<` in raw text: remember where to return to, then compare the end tag's name.
    case beginRawEnd, rawEndName, endRaw
    case notRawEnd
  }

  let bytes: Bytes
  let next: HTMLPlace
  let action: Action

  static func on(_ bytes: StaticString, _ next: HTMLPlace, _ action: Action = .nothing) -> Self {
    .init(bytes: .these(bytes), next: next, action: action)
  }
  static func letter(_ next: HTMLPlace, _ action: Action) -> Self {
    .init(bytes: .letter, next: next, action: action)
  }
  static func space(_ next: HTMLPlace, _ action: Action = .nothing) -> Self {
    .init(bytes: .space, next: next, action: action)
  }
  static func any(_ next: HTMLPlace, _ action: Action = .nothing) -> Self {
    .init(bytes: .any, next: next, action: action)
  }
}

extension HTMLPlace {
  static let table: [[HTMLRow]] = allCases.map(\.rows)

  private var rows: [HTMLRow] {
    switch self {
    case .text: [.on("<", .tagOpen)]

    // Tags
    case .tagOpen:
      [
        .letter(.tagName, .beginTag), .on("/", .endTagOpen), .on("!", .declaration),
        .on("?", .bogusComment), .any(.text, .again),
      ]
    case .endTagOpen:
      [.letter(.tagName, .beginEndTag), .on(">", .text), .any(.bogusComment, .again)]
    case .tagName:
      [
        .space(.betweenAttributes), .on("/", .betweenAttributes), .on(">", .text, .endTag),
        .any(.tagName, .tagName),
      ]

    // Attributes
    case .betweenAttributes:
      [
        .space(.betweenAttributes), .on("/", .betweenAttributes), .on(">", .text, .endTag),
        .any(.attributeName, .beginAttribute),
      ]
    case .attributeName:
      [
        .space(.afterAttributeName), .on("/", .betweenAttributes, .noValue),
        .on(">", .text, .endTag), .on("=", .beforeValue), .any(.attributeName, .attributeName),
      ]
    case .afterAttributeName:
      [
        .space(.afterAttributeName), .on("/", .betweenAttributes, .noValue),
        .on(">", .text, .endTag), .on("=", .beforeValue), .any(.attributeName, .beginAttribute),
      ]
    case .beforeValue:
      [
        .space(.beforeValue), .on("\"", .doubleQuoted), .on("'", .singleQuoted),
        .on(">", .text, .endTag), .any(.unquoted, .value),
      ]
    case .doubleQuoted: [.on("\"", .afterValue, .endValue), .any(.doubleQuoted, .value)]
    case .singleQuoted: [.on("'", .afterValue, .endValue), .any(.singleQuoted, .value)]
    case .unquoted:
      [
        .space(.betweenAttributes, .endValue), .on(">", .text, .endTag), .any(.unquoted, .value),
      ]
    case .afterValue: [.any(.betweenAttributes, .again)]
    case .attributeEnd:
      // Any other byte would lengthen a name that one branch may have begun; the scanner reports it.
      [.space(.betweenAttributes), .on("/", .betweenAttributes), .on(">", .text, .endTag)]

    // Comments and declarations
    case .declaration: [.on("-", .declarationDash), .any(.bogusComment, .again)]
    case .declarationDash: [.on("-", .commentStart), .any(.bogusComment, .again)]
    case .bogusComment: [.on(">", .text)]
    case .commentStart: [.on(">", .text), .on("-", .commentStartDash), .any(.comment, .again)]
    case .commentStartDash: [.on(">", .text), .on("-", .commentEnd), .any(.comment, .again)]
    case .comment: [.on("-", .commentEndDash)]
    case .commentEndDash: [.on("-", .commentEnd), .any(.comment, .again)]
    case .commentEnd:
      [
        .on(">", .text), .on("!", .commentEndBang), .on("-", .commentEnd),
        .any(.comment, .again),
      ]
    case .commentEndBang:
      [.on(">", .text), .on("-", .commentEndDash), .any(.comment, .again)]

    // Elements whose content is no markup
    case .rawText: [.on("<", .rawLess, .beginRawEnd)]
    case .rawLess: [.on("/", .rawEndName), .any(.rawText, .notRawEnd)]
    case .rawEndName:
      [
        .letter(.rawEndName, .rawEndName), .space(.betweenAttributes, .endRaw),
        .on("/", .betweenAttributes, .endRaw), .on(">", .text, .endRaw),
        .any(.rawText, .notRawEnd),
      ]
    case .json: [.on("\"", .jsonText), .on("<", .rawLess, .beginRawEnd)]
    case .jsonText:
      [.on("\"", .json), .on("\\", .jsonEscape), .on("<", .rawLess, .beginRawEnd)]
    case .jsonEscape: [.on("<", .rawLess, .beginRawEnd), .any(.jsonText)]
    }
  }
}

extension HTMLRow.Bytes {
  func contain(_ byte: UInt8) -> Bool {
    switch self {
    case .any: true
    case .space: "\t\n\u{0C}\r ".utf8.contains(byte)
    case .letter: (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
    case .these(let wanted):
      wanted.withUTF8Buffer { $0.contains(byte) }
    }
  }
}
