extension Draft {
  /// Takes off what a mail puts round a posting: the notes of those who sent it on, greetings, the
  /// signature.
  mutating func dropMail() {
    dropOtherDepths()
    dropNote()
    dropGreetingsAndSignature()
  }

  /// Where a posting is quoted in a mail, what is not quoted as deep belongs to the mail.
  private mutating func dropOtherDepths() {
    let deepest = lines.map(\.depth).max() ?? 0
    guard deepest > 0 else { return }
    var labels = Array(repeating: 0, count: deepest + 1)
    for line in lines where line.role == .open {
      if let labelled = scan.labelled(line.tokens), labelled.joint == .colon {
        labels[line.depth] += 1
      }
    }
    guard let depth = depthOfPosting(labels) else { return }
    for index in lines.indices where lines[index].depth != depth && lines[index].role == .open {
      drop(index, .aroundMail)
    }
  }

  /// Where most labels are; without labels, in a text with a mail's headers, where most of the text is.
  private func depthOfPosting(_ labels: [Int]) -> Int? {
    if let most = labels.max(), most >= 2 { return labels.firstIndex(of: most) }
    guard
      lines.contains(where: { $0.role == .dropped(.mailHeader) || $0.role == .dropped(.mailQuote) })
    else { return nil }
    var sizes = Array(repeating: 0, count: labels.count)
    for index in lines.indices where lines[index].role == .open {
      sizes[lines[index].depth] += width(index)
    }
    guard let most = sizes.max(), let depth = sizes.firstIndex(of: most), depth > 0,
      most * 3 > sizes.reduce(0, +) * 2
    else { return nil }
    return depth
  }

  /// What stands before the innermost mail, before "Forwarded message" or its headers alone, is the note of
  /// whoever sent it on, when the posting follows.
  private mutating func dropNote() {
    let quote = lines.indices.last {
      lines[$0].role == .dropped(.mailQuote) || lines[$0].role == .dropped(.mailHeader)
    }
    guard let quote else { return }
    func size(_ range: Range<Int>) -> Int {
      range.reduce(0) { $0 + (lines[$1].role == .open ? width($1) : 0) }
    }
    guard size(quote..<lines.count) > size(0..<quote) else { return }
    for index in 0..<quote where lines[index].role == .open { drop(index, .aroundMail) }
  }

  private mutating func dropGreetingsAndSignature() {
    let isMail = lines.contains {
      $0.role == .dropped(.mailHeader) || $0.role == .dropped(.aroundMail)
        || $0.role == .dropped(.mailQuote)
    }
    for index in lines.indices where lines[index].role == .open {
      let tokens = lines[index].tokens
      guard let first = tokens.first, lines[index].marker == .none else { continue }
      if scan.match(.mail, is: MailWords.greeting.index, at: first, tokens.upperBound) != nil,
        tokens.count <= 7, endsWith(",", index) || endsWith("!", index) || isMail
      {
        drop(index, .aroundMail)
      } else if let after = scan.match(
        .mail, is: MailWords.closing.index, at: first, tokens.upperBound),
        tokens.upperBound - after <= 1, index * 2 > lines.count
      {
        dropSignature(from: index)
        return
      }
    }
    if isMail { dropSalutation() }
  }

  /// "Dear all, please pass this on.": a note to the readers of a mail and not to those of the posting, when
  /// it is its first paragraph and the posting's title stands below.
  private mutating func dropSalutation() {
    guard let index = lines.indices.first(where: { lines[$0].role == .open }),
      let title = next(after: index), let first = lines[index].tokens.first,
      lines[title].role == .open, lines[title].isAfterBlank, lines[title].isBeforeBlank,
      !isSentence(title), width(title) <= 80, !summary(of: index).hasNumber,
      scan.match(.mail, is: MailWords.greeting.index, at: first, lines[index].tokens.upperBound)
        != nil
    else { return }
    drop(index, .aroundMail)
  }

  /// The closing and the few short lines after it.
  private mutating func dropSignature(from closing: Int) {
    let rest = (closing..<lines.count).filter { lines[$0].role == .open }
    guard rest.count <= 9, rest.allSatisfy({ !isSentence($0) }) else { return }
    for index in rest { drop(index, .signature) }
  }
}
