import Facts

extension TextReading {
  /// The subject of a mail, without "Fwd:" and "Vacature:".
  func subjectLine() -> (Int, Range<Int>)? {
    for index in lines.indices where lines[index].role == .dropped(.mailHeader) {
      let tokens = lines[index].tokens
      guard let first = tokens.first, let match = scan.match(.mail, at: first, tokens.upperBound),
        match.value == MailWords.subject.index
      else { continue }
      var range = match.end + 1..<tokens.upperBound
      while let first = range.first, let forward = scan.match(.mail, at: first, range.upperBound),
        forward.value == MailWords.forward.index,
        scan.isSign(":", at: forward.end, range.upperBound)
      {
        range = forward.end + 1..<range.upperBound
      }
      // "[jobs]" is the mailing list's.
      if let first = range.first, scan.tokens[first].isSign("["),
        let close = range.first(where: { scan.tokens[$0].isSign("]") })
      {
        range = close + 1..<range.upperBound
      }
      if let labelled = scan.labelled(range), labelled.label == .title, labelled.joint == .colon,
        !labelled.value.isEmpty
      {
        range = labelled.value
      }
      if !range.isEmpty { return (index, range) }
    }
    return nil
  }
}
