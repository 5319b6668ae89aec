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
    case .text, .comment, .bogusComment: return self
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

  /// What a page that ends here has not closed; nil in text.
  var unclosed: String? {
    switch place {
    case .text: nil
    case .declaration, .declarationDash, .bogusComment, .commentStart, .commentStartDash, .comment,
      .commentEndDash, .commentEnd, .commentEndBang:
      "this comment"
    case .rawText, .rawLess, .rawEndName, .json, .jsonText, .jsonEscape: "this `\(tag)` element"
    default: "this tag"
    }
  }

  /// As it reads in a message: ``in the value of `href` ``.
  var phrase: String {
    switch place {
    case .text: "in text"
    case .tagOpen, .endTagOpen, .tagName, .betweenAttributes, .attributeName,
      .afterAttributeName, .afterValue, .attributeEnd:
      "inside the tag `<\(isEndTag ? "/" : "")\(tag)`"
    case .beforeValue, .doubleQuoted, .singleQuoted, .unquoted:
      "in the value of `\(attribute)`"
    case .declaration, .declarationDash, .bogusComment, .commentStart, .commentStartDash, .comment,
      .commentEndDash, .commentEnd, .commentEndBang:
      "in a comment"
    case .rawText, .rawLess, .rawEndName, .json: "inside `<\(tag)>`"
    case .jsonText, .jsonEscape: "in a text of JSON"
    }
  }
}
