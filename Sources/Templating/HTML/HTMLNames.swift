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
