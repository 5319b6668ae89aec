import Postings

/// Why one was taken as the title and one as the employer: the candidates, what speaks for and against each.
extension Explanation {
  /// The candidates of title and employer, the heaviest first.
  ///
  ///     title  (at least 4)
  ///       *  14  Adviseur sociaal domein  (line 17) repeated 3, quoted 3, jobWord 4, overFacts 3
  ///           3  Home  (line 12) first 2; against: menu -6
  package func evidence() -> String {
    weighings(of: reading.source).map { weighing in
      var out = "\(weighing.field.rawValue)  (at least \(weighing.bar))\n"
      for candidate in weighing.candidates.prefix(12) {
        let score = String(candidate.score)
        let cons =
          candidate.cons.isEmpty ? "" : "; against: " + candidate.cons.joined(separator: ", ")
        out +=
          "  \(candidate.isTaken ? "*" : " ")"
          + String(repeating: " ", count: max(0, 4 - score.count))
          + "\(score)  \(candidate.text)  (line \(candidate.line)) "
          + candidate.pros.joined(separator: ", ") + cons + "\n"
      }
      return out
    }.joined(separator: "\n")
  }
}
