import Facts

/// Parts of an employer, and the sections of the text that names stand in.
extension Draft {
  /// "Faculty of Geosciences", "Directie Water en Bodem": a part of an organisation.
  func isDepartment(_ index: Int) -> Bool {
    if isInstituteOfFaculty(index) { return true }
    guard let labelled = scan.labelled(lines[index].tokens), labelled.label == .department,
      labelled.joint == .none, !labelled.value.isEmpty, labelled.value.count <= 8
    else { return false }
    return !isOrganisationLine(index)
      || scan.has(.joiner, at: labelled.value.lowerBound, labelled.value.upperBound)
  }

  private static let longestDepartment = 24

  /// "Institut für Gebirgsökologie, Fakultät für Geowissenschaften": a part of a house, and the larger part it is of.
  func isInstituteOfFaculty(_ index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard tokens.count <= Self.longestDepartment,
      let comma = tokens.dropFirst().first(where: { scan.tokens[$0].isSign(",") }),
      comma + 2 < tokens.upperBound,
      let label = scan.match(.label, at: comma + 1, tokens.upperBound)
    else { return false }
    return Label.at(label.value) == .department && isOrganisation(tokens.lowerBound..<comma)
  }

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
