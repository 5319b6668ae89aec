import Facts

/// Sections of a posting that a page shows apart from its text, in one style: short headings over a few lines each.
///
///     WHERE
///     8 Lock Lane, Goole
///
///     SKILLS
///     Climbing
///     Patience
extension FurnitureReading {
  /// The lines of so many such sections in a row that they are the posting's own, wherever they stand, from `first` on.
  func sectionsInStyle(from first: Int) -> Set<Int> {
    var places: Set<Int> = []
    var run: [Range<Int>] = []
    func close() {
      let headings = run.filter { $0.count > 1 }.map(\.lowerBound)
      let known = headings.count(where: isKnownSection)
      let least = headings.allSatisfy(isInCapitals) ? Self.leastKnown : headings.count / 2
      if headings.count >= Self.leastSections, known >= max(least, Self.leastKnown) {
        for section in run { places.formUnion(section) }
      }
      run = []
    }
    var place = first
    while place < lines.count {
      let end = lines[(place + 1)...].firstIndex(where: \.isAfterBlank) ?? lines.count
      if let section = section(of: place..<end) { run.append(section) } else { close() }
      place = end
    }
    close()
    return places
  }

  /// Two may be two cards of anything. In capitals two that postings are known to have are enough, else half must be.
  private static let (leastSections, leastKnown) = (3, 2)
  /// "REQUIREMENTS AND COMMITMENT"
  private static let widestSection = 40
  /// A section that a page sets apart is short.
  private static let longestSection = 10

  /// A heading and what stands below it to the first button; or a heading alone, over sections of its own.
  private func section(of block: Range<Int>) -> Range<Int>? {
    let heading = lines[block.lowerBound]
    guard heading.isAfterBlank, mayBeText(block.lowerBound), !heading.isSentence,
      heading.width <= Self.widestSection,
      !heading.evidence.holds(anyOf: FurnitureEvidenceSet.mask(.listItem, .labelled, .contact))
    else { return nil }
    // "Aantal uren per week [ 20 ]" is asked by a form.
    guard !block.contains(where: { lines[$0].evidence.holds(anyOf: Self.ofForm) }) else {
      return nil
    }
    let text = block.prefix(while: mayBeText)
    guard text.count > 1 || block.count == 1, text.count <= Self.longestSection else { return nil }
    return text
  }

  private static let ofForm = FurnitureEvidenceSet.mask(.bracketed, .starred)

  /// One word of furniture stands in texts as well: "Community".
  private func mayBeText(_ place: Int) -> Bool {
    !lines[place].evidence.without(.word).isKnown && !lines[place].evidence.contains(.often)
  }

  private func isKnownSection(_ place: Int) -> Bool {
    let tokens = reading.lines[lines[place].line].tokens
    switch scan.headingTopic(of: tokens) {
    case .contact, .apply, nil: return isLabelOverValue(tokens)
    default: return true
    }
  }

  private func isInCapitals(_ place: Int) -> Bool {
    !scan.bytes[scan.span(reading.lines[lines[place].line].tokens)].contains {
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= $0
    }
  }
}
