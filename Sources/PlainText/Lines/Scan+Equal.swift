import Facts

extension Scan {
  /// Whether two stretches have the same words, letter for letter.
  func equal(_ a: Range<Int>, _ b: Range<Int>) -> Bool {
    a.count == b.count
      && zip(a, b).allSatisfy {
        let (one, other) = (tokens[$0], tokens[$1])
        if one.traits.union(other.traits).contains(.divided) {
          return wholeWord(span($0..<$0 + 1)) == wholeWord(span($1..<$1 + 1))
        }
        return one.length == other.length && one.kind == other.kind
          && (0..<one.length).allSatisfy {
            bytes[Int(one.start) + $0] == bytes[Int(other.start) + $0]
          }
      }
  }
}
