import Facts

/// The sections of the text, by the headings over them.
extension TextReading {
  /// Under a heading of contact, where a line is a person.
  func isInContactSection(_ index: Int) -> Bool { section(of: index) == .contact }

  /// What the section that holds a line is about, by the words of its heading.
  func section(of index: Int) -> HeadingTopic? {
    var line = index - 1
    var steps = 0
    while line >= 0, steps < 60 {
      if !lines[line].tokens.isEmpty, lines[line].tokens.count <= 10, lines[line].role != .fact,
        let topic = headingTopic(line)
      {
        return topic
      }
      line -= 1
      steps += 1
    }
    return nil
  }
}
