extension Scan {
  package struct FoundEmployment {
    package let kinds: [Employment]
    /// Nothing else stands there.
    package let isWhole: Bool
    /// Only words that say nothing of the kind: "fulltime", "contract".
    package let isEmpty: Bool
  }

  /// Kinds of employment in `range`, in their order, each once.
  package func employment(in range: Range<Int>) -> FoundEmployment {
    var kinds: [Employment] = []
    var strangers = 0
    var known = 0
    var index = range.lowerBound
    let end = range.upperBound
    while index < end {
      if let match = match(.employment, at: index, end) {
        if let kind = Employment.at(match.value), !kinds.contains(kind),
          stance(of: index..<match.end, in: range) != .denied
        {
          kinds.append(kind)
        }
        known += 1
        index = match.end
      } else if let after = skip(Sense.timeunit.bit | Sense.month.bit, at: index, end) {
        index = after
      } else {
        if tokens[index].kind == .word { strangers += 1 }
        index += 1
      }
    }
    if kinds == [.temporary, .permanent], contains(.becoming, in: range) {
      kinds = [.temporaryToPermanent]
    }
    return FoundEmployment(
      kinds: settled(kinds), isWhole: strangers == 0 && !kinds.isEmpty,
      isEmpty: kinds.isEmpty && known > 0 && strangers == 0)
  }

  /// The kind that a job title names: "Stagiair …", "Traineeship …".
  package func employment(ofTitle range: Range<Int>) -> [Employment] {
    var kinds: [Employment] = []
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = match(.title, at: index, range.upperBound) else {
        index += 1
        continue
      }
      if let kind = Employment.at(match.value), !kinds.contains(kind) { kinds.append(kind) }
      // "Early Stage": the words of a phrase say nothing alone.
      index = match.end
    }
    return settled(kinds)
  }

  /// A finer kind includes the coarser ones that its words also name.
  private func settled(_ kinds: [Employment]) -> [Employment] {
    var kinds = kinds
    func drop(_ coarse: [Employment], for fine: Employment) {
      if kinds.contains(fine) { kinds.removeAll { coarse.contains($0) && $0 != fine } }
    }
    drop([.permanent, .temporary], for: .temporaryToPermanent)
    drop([.internship], for: .graduationInternship)
    drop([.internship], for: .researchInternship)
    drop([.internship, .temporary], for: .apprenticeship)
    drop([.temporary], for: .traineeship)
    return kinds
  }
}
