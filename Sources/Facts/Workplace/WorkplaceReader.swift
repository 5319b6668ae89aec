extension Scan {
  /// Where the work is done, as a whole value says it; nil where it says nothing of that.
  package func workplace(in range: Range<Int>) -> Workplace? {
    var found: Workplace?
    var index = range.lowerBound
    while index < range.upperBound {
      guard let match = match(.workplace, at: index, range.upperBound),
        let workplace = Workplace.at(match.value)
      else {
        index += 1
        continue
      }
      switch (workplace, stance(of: index..<match.end, in: range)) {
      case (_, .theirs), (_, .limited), (.onsite, .denied): break
      case (_, .denied): found = found ?? .onsite
      case (.remote, .possible), (.onsite, .possible): found = .hybrid
      case (let workplace, _):
        found = found == nil || found == workplace ? workplace : .hybrid
      }
      index = match.end
    }
    return found
  }
}
