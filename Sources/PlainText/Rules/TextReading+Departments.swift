import Facts

/// Parts of an employer.
extension TextReading {
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
      scan.isWord(.faculty, at: comma + 1, tokens.upperBound)
    else { return false }
    return isOrganisation(tokens.lowerBound..<comma)
  }
}
