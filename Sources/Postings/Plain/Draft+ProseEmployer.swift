/// The employer where prose only mentions it: the last resort, for names that show what they are.
extension Draft {
  /// A name at the beginning of a sentence or behind "bij", "an der", "at", when its words are those of an
  /// organisation, or when the sentence goes on with what you do there.
  ///
  ///     Stichting Welzijn Rivierenland is er voor iedereen …   An der Universität Münster ist …
  ///     Als psycholoog bij Parnassus-Zuid behandel je …
  func namedInProse(_ index: Int) -> Range<Int>? {
    for sentence in sentences(lines[index].tokens) where sentence.count >= 5 {
      for position in sentence where scan.tokens[position].isCapital {
        let isFirst = position == sentence.lowerBound
        guard isFirst || isEmployerLead(position, sentence),
          let name = capitalisedRun(at: position, sentence),
          name.upperBound < sentence.upperBound, !isTown(name.lowerBound, sentence)
        else { continue }
        if isNamedAsOrganisation(name) || !isFirst && isWhereYouWork(name.upperBound, sentence) {
          return name
        }
      }
    }
    return nil
  }

  /// "bij", "bij de", "an der", "at", "within" before the name.
  private func isEmployerLead(_ position: Int, _ sentence: Range<Int>) -> Bool {
    var before = position - 1
    if before > sentence.lowerBound, isArticle(before, position) { before -= 1 }
    guard before >= sentence.lowerBound else { return false }
    return scan.isWord(.at, at: before, position) || scan.isWord(.within, at: before, position)
  }

  /// The first words are those of an organisation's name and more follow, or the last ones are.
  private func isNamedAsOrganisation(_ name: Range<Int>) -> Bool {
    guard name.count >= 2 else { return false }
    if let start = organisationStart(name.lowerBound, name.upperBound), start < name.upperBound,
      scan.tokens[name.upperBound - 1].isCapital
    {
      return true
    }
    return endsAsOrganisation(name)
  }

  /// "… behandel je", "… you will", "… werken we"
  private func isWhereYouWork(_ after: Int, _ sentence: Range<Int>) -> Bool {
    let end = sentence.upperBound
    if scan.has(.notname, at: after, end) { return true }
    guard after < end, scan.tokens[after].kind == .word, !scan.tokens[after].isCapital else {
      return false
    }
    return scan.has(.notname, at: after + 1, end)
  }
}
