import Facts

/// Where the words of a role begin and end beside those of a form of address, a house and a name.
extension Scan {
  /// "coördinator paramedici op campus Ter Wilgen", "shift lead at the Leeds depot": what somebody does, without where.
  func withoutPremises(_ role: Range<Int>) -> Range<Int> {
    guard
      let joint = role.dropFirst().first(where: { index in
        has(.joiner, at: index, index + 1) && !isWord(.of, at: index, index + 1)
          && (index + 1..<min(index + 1 + Self.nearPremises, role.upperBound)).contains {
            isWord(.premises, at: $0, role.upperBound)
          }
      }), isWord(.group, at: joint, role.upperBound) || isWord(.reachedAt, at: joint, joint + 1),
      role.prefix(while: { $0 < joint }).contains(where: isJob)
    else { return role }
    return role.lowerBound..<joint
  }

  /// "at the Leeds depot"
  private static var nearPremises: Int { 3 }

  /// "nu nog coördinator", "de koster zelf", "derzeit Leiterin": what somebody does, without since when and who else.
  func withoutAside(_ role: Range<Int>) -> Range<Int> {
    var role = role
    while role.count > 1, let first = role.first, isWord(.besideRole, at: first, first + 1) {
      role = role.dropFirst()
    }
    while role.count > 1, let last = role.last, isWord(.besideRole, at: last, last + 1) {
      role = role.dropLast()
    }
    return role
  }

  /// "postcommandant Roelof Mulderij", "the wharfinger Ann Pell": an unknown word without a capital between the words that
  /// lead to a name and the name. German writes its nouns with one.
  func isUnknownJob(_ index: Int, _ lower: Int) -> Bool {
    guard spoken != .de, index > lower, tokens[index].isUncapitalised, tokens[index].word == 0,
      tokens[index].length >= Self.shortestUnknownJob, tokens[index].isSpaced
    else { return false }
    return isWord(.asks, at: index - 1, index) || isWord(.toward, at: index - 1, index)
      || isWord(.ours, at: index - 1, index) || isWord(.article, at: index - 1, index)
  }

  private static var shortestUnknownJob: Int { 7 }

  /// "onze logistiek verantwoordelijke Filip", "de technisch beheerder": a Dutch word without "e" before the job is a part
  /// of its name; "de nieuwe beheerder" says which.
  func isPartOfJob(_ index: Int, _ lower: Int) -> Bool {
    guard spoken == .nl, index > lower, tokens[index].isUncapitalised,
      !has(.language, at: index, index + 1), !isCommonWord(index),
      !text(index..<index + 1).hasSuffix("e")
    else { return false }
    return isWord(.ours, at: index - 1, index) || isWord(.article, at: index - 1, index)
  }

  /// "Herrn Küchenchef": what somebody does, without the form of address.
  func withoutPolite(_ role: Range<Int>) -> Range<Int> {
    guard let first = role.first, role.count > 1, isWord(.polite, at: first, first + 1),
      // "HR Manager"
      !tokens[first].traits.contains(.allCapitals)
    else {
      return role
    }
    return isSign(".", at: first + 1, role.upperBound) ? role.dropFirst(2) : role.dropFirst()
  }

  /// "TAC Luc Baeyens", "HR Anna de Wit": letters that stand for what somebody does are no part of the name.
  func shortJob(_ name: Range<Int>) -> Int? {
    let letters = tokens[name.lowerBound]
    guard letters.traits.contains(.allCapitals), Self.lengthOfLetters.contains(letters.length),
      !has(.honorific, at: name.lowerBound, name.upperBound), name.count >= Self.lettersAndName,
      name.dropFirst().allSatisfy({
        tokens[$0].kind == .word && !tokens[$0].traits.contains(.allCapitals)
      }), name.dropFirst().count(where: { tokens[$0].isCapital }) >= Self.lettersAndName - 1
    else { return nil }
    return name.lowerBound
  }

  /// "HR", "TAC", "CISO": longer capitals are a name that somebody writes so.
  private static var lengthOfLetters: ClosedRange<Int> { 2...4 }
  /// The letters, a first and a last name.
  private static var lettersAndName: Int { 3 }
}
