/// Writes what is left of a plain text as Markdown, and the line of the source for each of its lines.
struct BodyWriter {
  private let draft: Draft
  private let bytes: UnsafeBufferPointer<UInt8>
  private(set) var markdown: [UInt8] = []
  private(set) var table: [Int32] = []
  private var lastBlock: Block?

  private enum Block { case heading, paragraph, bullet, number }

  init(_ draft: Draft) {
    self.draft = draft
    bytes = draft.scan.bytes
    markdown.reserveCapacity(draft.scan.bytes.count + 256)
  }

  mutating func write() -> Body {
    for index in draft.lines.indices {
      let line = draft.lines[index]
      switch line.role {
      case .heading:
        heading(line)
      case .listItem, .unknownFact, .aside:
        item(line)
      case .paragraph, .open:
        if line.marker == .bullet { item(line) } else { paragraph(line) }
      case .blank, .fact, .title, .dropped: break
      }
    }
    if !markdown.isEmpty { end() }
    return Body(markdown: markdown, lines: .table(table))
  }

  private mutating func begin(_ block: Block, _ line: PlainLine, isTight: Bool) {
    if lastBlock != nil {
      end()
      if !isTight {
        table.append(Int32(line.numbers.lowerBound))
        markdown.append(0x0A)
      }
    }
    table.append(Int32(line.numbers.lowerBound))
    lastBlock = block
  }

  private mutating func end() { markdown.append(0x0A) }

  private mutating func heading(_ line: PlainLine) {
    begin(.heading, line, isTight: false)
    markdown.append(contentsOf: "## ".utf8)
    var tokens = line.tokens
    if let last = tokens.last, draft.scan.tokens[last].isSign(":"), tokens.count > 1 {
      tokens = tokens.dropLast()
    }
    text(draft.scan.span(tokens), of: line, isLineStart: false)
  }

  private mutating func item(_ line: PlainLine) {
    let isNumber = if case .number = line.marker { true } else { false }
    let block: Block = isNumber ? .number : .bullet
    begin(block, line, isTight: lastBlock == block)
    if case .number(let number) = line.marker {
      markdown.append(contentsOf: "\(number). ".utf8)
    } else {
      markdown.append(contentsOf: "- ".utf8)
    }
    text(draft.scan.span(line.tokens), of: line, isLineStart: false)
  }

  private mutating func paragraph(_ line: PlainLine) {
    begin(.paragraph, line, isTight: false)
    text(draft.scan.span(line.tokens), of: line, isLineStart: true)
  }

  /// The text of a line; one that was broken at a column is joined again, its hyphens undone.
  private mutating func text(_ span: Range<Int>, of line: PlainLine, isLineStart: Bool) {
    guard !line.parts.isEmpty else { return text(span, isLineStart: isLineStart) }
    for (place, part) in line.parts.enumerated() {
      let part = part.clamped(to: span)
      if place > 0 { join(part) }
      text(part, isLineStart: isLineStart && place == 0)
    }
  }

  /// A hyphen at the end of the part before, with a small letter after it, broke a word; unless a joining
  /// word follows ("in- en uitvoer").
  private mutating func join(_ part: Range<Int>) {
    guard let first = part.first, markdown.last == 0x2D, markdown.count > 1,
      ByteClass.of(markdown[markdown.count - 2]) != .blank, bytes[first] >= 0x61
    else {
      markdown.append(0x20)
      return
    }
    let word = bytes[part].prefix { $0 > 0x20 }
    if ["en", "of", "und", "oder", "or", "and"].contains(where: { word.elementsEqual($0.utf8) }) {
      markdown.append(0x20)
    } else {
      markdown.removeLast()
    }
  }

  /// The text in one line: blanks collapsed, signs of Markdown escaped, addresses linked.
  private mutating func text(_ span: Range<Int>, isLineStart: Bool) {
    var index = span.lowerBound
    let end = span.upperBound
    if isLineStart { escapeStart(&index, end) }
    var plain = index
    while index < end {
      let byte = bytes[index]
      if byte >= 0x30 && byte != 0x3C && byte != 0x5B && byte != 0x5C && byte != 0x5D
        && byte != 0x5F
        && byte != 0x60 && byte != 0x7C && byte != 0x7E && byte != 0x40 && byte != 0x3A
        && byte < 0x80
        && byte != 0x3E
      {
        index += 1
        continue
      }
      switch byte {
      case 0x20, 0x09, 0x0A, 0x0D, 0x0B, 0x0C:
        var next = index + 1
        while next < end, bytes[next] <= 0x20 { next += 1 }
        if next == index + 1, byte == 0x20 {
          index = next
          continue
        }
        copy(plain, index)
        markdown.append(0x20)
        index = next
        plain = index
      case 0x00...0x1F, 0x7F:
        copy(plain, index)
        index += 1
        plain = index
      case 0x5C, 0x60, 0x2A, 0x5B, 0x5D, 0x3C, 0x7E, 0x7C:
        copy(plain, index)
        markdown.append(0x5C)
        plain = index
        index += 1
      case 0x3E where index > span.lowerBound && bytes[index - 1] == 0x3C:
        index += 1
      case 0x5F where !isInsideWord(index, span):
        copy(plain, index)
        markdown.append(0x5C)
        plain = index
        index += 1
      case 0x26 where isEntity(index, end):
        copy(plain, index)
        markdown.append(0x5C)
        plain = index
        index += 1
      case 0x40:
        link(mailAt: &index, &plain, span)
      case 0x3A:
        link(webAt: &index, &plain, span)
      case 0x2E:
        link(wwwAt: &index, &plain, span)
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xA0:
        // A no-break space copied from a page is a blank.
        copy(plain, index)
        if markdown.last != 0x20 { markdown.append(0x20) }
        index += 2
        while index < end, bytes[index] == 0x20 { index += 1 }
        plain = index
      default:
        index += 1
      }
    }
    copy(plain, end)
    while markdown.last == 0x20 { markdown.removeLast() }
  }

  private mutating func copy(_ from: Int, _ to: Int) {
    if from < to { markdown.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[from..<to])) }
  }

  private func isInsideWord(_ index: Int, _ span: Range<Int>) -> Bool {
    func isWord(_ at: Int) -> Bool {
      guard span.contains(at) else { return false }
      let kind = ByteClass.of(bytes[at])
      return kind == .letter || kind == .digit || kind == .high
    }
    return isWord(index - 1) && isWord(index + 1)
  }

  /// `&name;` or `&#123;`
  private func isEntity(_ index: Int, _ end: Int) -> Bool {
    var next = index + 1
    while next < end, next < index + 33 {
      let kind = ByteClass.of(bytes[next])
      if bytes[next] == 0x3B { return next > index + 1 }
      guard kind == .letter || kind == .digit || bytes[next] == 0x23 else { return false }
      next += 1
    }
    return false
  }

  /// Signs that would make a paragraph something else: `#`, `>`, `-`, `+`, `1.`, `=`.
  private mutating func escapeStart(_ index: inout Int, _ end: Int) {
    guard index < end else { return }
    switch bytes[index] {
    case 0x23, 0x3E, 0x2D, 0x2B, 0x3D:
      markdown.append(0x5C)
      markdown.append(bytes[index])
      index += 1
    case 0x30...0x39:
      var next = index
      while next < end, next < index + 9, ByteClass.of(bytes[next]) == .digit { next += 1 }
      guard next < end, bytes[next] == 0x2E || bytes[next] == 0x29,
        next + 1 == end || bytes[next + 1] == 0x20
      else { return }
      copy(index, next)
      markdown.append(0x5C)
      markdown.append(bytes[next])
      index = next + 1
    default: break
    }
  }

  /// A mail address round the `@` at `index` becomes `<name@host>`.
  private mutating func link(mailAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    func isPart(_ byte: UInt8) -> Bool {
      let kind = ByteClass.of(byte)
      return kind == .letter || kind == .digit || byte == 0x2E || byte == 0x2D || byte == 0x5F
        || byte == 0x2B
    }
    var start = index
    while start > plain, isPart(bytes[start - 1]) { start -= 1 }
    while start < index, bytes[start] == 0x2E || bytes[start] == 0x2D { start += 1 }
    var end = index + 1
    while end < span.upperBound, isPart(bytes[end]) { end += 1 }
    while end > index + 1,
      bytes[end - 1] == 0x2E || bytes[end - 1] == 0x2D || bytes[end - 1] == 0x5F
    {
      end -= 1
    }
    guard start < index, bytes[index + 1..<end].contains(0x2E),
      !bytes[index + 1..<end].contains(0x5F), bytes[index + 1] != 0x2D
    else {
      index += 1
      return
    }
    copy(plain, start)
    bracket(start, end)
    (index, plain) = (end, end)
  }

  /// `https://…` round the `:` at `index` becomes `<https://…>`.
  private mutating func link(webAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    guard index + 3 < span.upperBound, bytes[index + 1] == 0x2F, bytes[index + 2] == 0x2F else {
      index += 1
      return
    }
    var start = index
    while start > plain, ByteClass.of(bytes[start - 1]) == .letter { start -= 1 }
    let scheme = bytes[start..<index].map { $0 | 0x20 }
    guard scheme.elementsEqual("https".utf8) || scheme.elementsEqual("http".utf8) else {
      index += 1
      return
    }
    let end = addressEnd(index + 3, span.upperBound)
    guard end > index + 3 else {
      index += 1
      return
    }
    copy(plain, start)
    bracket(start, end)
    (index, plain) = (end, end)
  }

  /// `www.host` at the full stop at `index` becomes a link to it.
  private mutating func link(wwwAt index: inout Int, _ plain: inout Int, _ span: Range<Int>) {
    guard index - 3 >= plain, bytes[index - 3..<index].allSatisfy({ $0 | 0x20 == 0x77 }),
      index - 4 < span.lowerBound || ByteClass.of(bytes[index - 4]) != .letter
    else {
      index += 1
      return
    }
    let start = index - 3
    let end = addressEnd(index + 1, span.upperBound)
    guard bytes[index + 1..<end].contains(0x2E) else {
      index += 1
      return
    }
    copy(plain, start)
    markdown.append(0x5B)
    copy(start, end)
    markdown.append(contentsOf: "](https://".utf8)
    copy(start, end)
    markdown.append(0x29)
    (index, plain) = (end, end)
  }

  private func addressEnd(_ start: Int, _ limit: Int) -> Int {
    var end = start
    while end < limit, bytes[end] > 0x20, bytes[end] != 0x3C, bytes[end] != 0x3E,
      bytes[end] != 0x22,
      bytes[end] != 0x5B, bytes[end] != 0x5D, bytes[end] != 0x5C, bytes[end] != 0x7C,
      bytes[end] != 0x60, !(bytes[end] == 0xC2 && end + 1 < limit && bytes[end + 1] == 0xA0)
    {
      end += 1
    }
    while end > start,
      [0x2E, 0x2C, 0x3B, 0x3A, 0x21, 0x3F, 0x29, 0x27, 0x2A, 0x28].contains(bytes[end - 1])
    {
      end -= 1
    }
    return end
  }

  private mutating func bracket(_ start: Int, _ end: Int) {
    markdown.append(0x3C)
    copy(start, end)
    markdown.append(0x3E)
  }
}
