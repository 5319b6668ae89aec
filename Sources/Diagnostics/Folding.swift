extension [Diagnostic] {
  /// Warnings of one kind as one entry: the first of them, with the next places and the number of all. Errors stay
  /// as they are, for each is to be mended.
  package func folded() -> [Diagnostic] {
    // The first place is the entry's own.
    let shownPlaces = 3
    var groups: [String: [Diagnostic]] = [:]
    for diagnostic in self where diagnostic.severity == .warning {
      groups[diagnostic.code, default: []].append(diagnostic)
    }
    return compactMap { diagnostic in
      guard diagnostic.severity == .warning, let group = groups[diagnostic.code] else {
        return diagnostic
      }
      guard diagnostic == group[0] else { return nil }
      let count = group.count(of: .warning)
      guard group.count > 1 else { return diagnostic }
      var entry = diagnostic
      let places = group[1...].compactMap(\.location).prefix(shownPlaces - 1).map {
        "`\($0.short)`"
      }
      let rest = count - 1 - places.count
      let others = places.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
      entry.notes.append(
        Diagnostic.Note("\(count) of this kind; also \(others) (`--all` shows each)"))
      entry.others = 0
      return entry
    }
  }
}

extension Location {
  /// `Content/vacancies/a.md:3`
  fileprivate var short: String { excerpt.map { "\(path):\($0.line)" } ?? path }
}
