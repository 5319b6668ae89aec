extension MarkdownDocument {
  /// Whether anything in it leads to a person: most texts are done with one look.
  package func leadsToPerson(_ personal: PersonalText) -> Bool {
    var html = unresolved
    return html.withUTF8 { personal.first(in: $0) != nil }
  }

  /// The document without the sections whose heading `isPrivate`, down to the next heading of the same or a
  /// higher level, and with everything that leads to a person blanked in the rest.
  package func withoutPersons(
    _ personal: PersonalText, sections isPrivate: (Heading) -> Bool
  ) -> MarkdownDocument {
    var html = unresolved
    var result: [UInt8] = []
    var kept: [Heading] = []
    html.withUTF8 { bytes in
      result.reserveCapacity(bytes.count)
      var start = 0
      // The level of the private section that is being left out.
      var privateLevel: Int?
      for heading in headings {
        if let begin = heading.start, heading.level <= privateLevel ?? .max {
          if privateLevel != nil {
            start = begin
            privateLevel = nil
          }
          if isPrivate(heading) {
            blankHTML(UnsafeBufferPointer(rebasing: bytes[start..<begin]), personal, &result)
            privateLevel = heading.level
          }
        }
        if privateLevel == nil { kept.append(heading) }
      }
      if privateLevel == nil {
        blankHTML(UnsafeBufferPointer(rebasing: bytes[start...]), personal, &result)
      }
    }
    return MarkdownDocument(
      unresolved: String(decoding: result, as: UTF8.self), hasLinksToResolve: hasLinksToResolve,
      links: links, summary: personal.blanked(summary), textLength: textLength, headings: kept,
      problems: problems)
  }
}

/// Blanks the text of some HTML of ours: a link to write or call becomes an ellipsis as a whole, the words
/// that describe pictures and links count as text, other tags stay.
private func blankHTML(
  _ html: UnsafeBufferPointer<UInt8>, _ personal: PersonalText, _ result: inout [UInt8]
) {
  func text(_ range: Range<Int>) {
    guard !range.isEmpty else { return }
    personal.blank(UnsafeBufferPointer(rebasing: html[range]), into: &result)
  }
  var index = 0
  while let open = html[index...].firstIndex(of: UInt8(ascii: "<")) {
    text(index..<open)
    guard let close = html[open...].firstIndex(of: UInt8(ascii: ">")) else { return }
    index = close + 1
    let tag = html[open..<index]
    let isContact =
      tag.starts(with: "<a href=\"mailto:".utf8) || tag.starts(with: "<a href=\"tel:".utf8)
    // An address that is spared is found in neither the link nor its words.
    if isContact, personal.first(in: UnsafeBufferPointer(rebasing: tag)) != nil {
      result.append(contentsOf: "…".utf8)
      index = end(of: "</a>", in: html, from: index)
      continue
    }
    // The words are the last attribute but one of the tags that have any; see the converter.
    let words =
      start(of: " alt=\"", in: html, open..<close) ?? start(of: " title=\"", in: html, open..<close)
    guard let words, let quote = html[words..<close].firstIndex(of: UInt8(ascii: "\"")) else {
      result.append(contentsOf: tag)
      continue
    }
    result.append(contentsOf: html[open..<words])
    text(words..<quote)
    result.append(contentsOf: html[quote...close])
  }
  text(index..<html.count)
}

/// Where the value of an attribute begins.
private func start(
  of attribute: StaticString, in html: UnsafeBufferPointer<UInt8>, _ range: Range<Int>
) -> Int? {
  attribute.withUTF8Buffer { name in
    guard range.count >= name.count else { return nil }
    return (range.lowerBound...(range.upperBound - name.count)).first {
      html[$0] == name[0] && html[$0..<($0 + name.count)].elementsEqual(name)
    }.map { $0 + name.count }
  }
}

private func end(
  of tag: StaticString, in html: UnsafeBufferPointer<UInt8>, from start: Int
) -> Int {
  tag.withUTF8Buffer { tag in
    var index = start
    while index + tag.count <= html.count {
      if html[index..<(index + tag.count)].elementsEqual(tag) { return index + tag.count }
      index += 1
    }
    return html.count
  }
}
