extension RichText {
  /// As Markdown that shows the same: what the text of others has of Markdown's own signs is escaped, so that no
  /// markup comes in with it.
  var markdown: String {
    written { span in
      let (before, text, after) = parts(of: span.text)
      if text.isEmpty { return before + after }
      // A bare address is a link by itself.
      if let link = span.link, link == text || link == "mailto:" + text { return span.text }
      var marked = escaped(text)
      if span.style.contains(.strong) { marked = "**\(marked)**" }
      if span.style.contains(.emphasis) { marked = "*\(marked)*" }
      if let link = span.link { marked = "[\(marked)](<\(link)>)" }
      return before + marked + after
    } row: { cells in
      "- " + cells.filter { !$0.isEmpty }.joined(separator: cells.count == 2 ? ": " : " – ")
    }
  }

  /// As somebody would have pasted it, for the reader of plain text: the cells of a row stand between tabs, an
  /// address behind the words that link to it.
  var plain: String {
    written { span in
      guard let link = span.link, span.text != link else { return span.text }
      let address = link.hasPrefix("mailto:") ? String(link.dropFirst(7)) : link
      return span.text.contains(address) ? span.text : "\(span.text) (\(address))"
    } row: { cells in
      cells.joined(separator: "\t")
    }
  }

  private func written(
    span: (Span) -> String, row: ([String]) -> String
  ) -> String {
    var out = ""
    var before: Block?
    var indents = Indents()
    for block in blocks {
      if let before { out += before.standsClose(to: block) ? "\n" : "\n\n" }
      switch block {
      case .heading(let level, let spans):
        out += String(repeating: "#", count: level) + " "
        out += spans.map(span).joined().split(whereSeparator: \.isNewline).joined(separator: " ")
      case .paragraph(let spans):
        out += lines(spans, span).joined(separator: "\n")
      case .item(let depth, let number, let spans):
        let sign = number.map { "\($0). " } ?? "- "
        let indent = indents.next(at: depth, sign.count)
        out += indent + sign
        out += lines(spans, span).joined(
          separator: "\n" + indent + String(repeating: " ", count: sign.count))
      case .row(let cells):
        out += row(
          cells.map {
            $0.map(span).joined().split(whereSeparator: \.isNewline).joined(separator: " ")
          })
      }
      before = block
    }
    return out.isEmpty ? "" : out + "\n"
  }

  private func lines(_ spans: [Span], _ span: (Span) -> String) -> [String] {
    spans.map(span).joined().split(whereSeparator: \.isNewline).map { trimmed($0) }
      .filter { !$0.isEmpty }
  }

  /// Blanks at the ends of a span stand outside of its marks, or they would be none.
  private func parts(of text: String) -> (String, String, String) {
    let before = text.prefix { $0.isWhitespace }
    let rest = text.dropFirst(before.count)
    let after = String(rest.reversed().prefix { $0.isWhitespace }.reversed())
    return (String(before), String(rest.dropLast(after.count)), after)
  }
}

/// How far the items of nested lists stand from the margin: each below the text of the item that it stands in.
private struct Indents {
  private var widths: [Int] = []
  private static let bullet = 2
  private static let deepest = 5

  mutating func next(at depth: Int, _ width: Int) -> String {
    let depth = min(depth, Self.deepest)
    widths = Array(widths.prefix(depth))
    while widths.count < depth { widths.append(Self.bullet) }
    let indent = String(repeating: " ", count: widths.reduce(0, +))
    widths.append(width)
    return indent
  }
}

extension RichText.Block {
  /// Items of one list and rows of one table stand line under line.
  fileprivate func standsClose(to next: RichText.Block) -> Bool {
    switch (self, next) {
    case (.item, .item), (.row, .row): true
    default: false
    }
  }
}

/// Text with the signs of CommonMark escaped where they would be markup.
private func escaped(_ text: String) -> String {
  text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
    var out = ""
    var previous: Character = " "
    let hasLinks = line.contains("](") || line.contains("]:") || line.contains("][")
    for (position, sign) in line.enumerated() {
      let isMarkup =
        switch sign {
        case "\\", "`", "*", "<", "~": true
        case "[", "]": hasLinks
        case "_": !(previous.isLetter || previous.isNumber)
        case "#", "+", "-", "=", ">", "|": position == 0
        case ".", ")": position > 0 && position < 10 && line.prefix(position).allSatisfy(\.isNumber)
        case "&": line.dropFirst(position).prefix(12).contains(";")
        default: false
        }
      if isMarkup { out += "\\" }
      out.append(sign)
      previous = sign
    }
    return out
  }.joined(separator: "\n")
}
