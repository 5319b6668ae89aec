/// For each vacancy the positions of its values in one facet: one list for all of them, and where each ends.
struct FacetMembers: Sendable {
  private var positions: [Int] = []
  private var ends: [Int] = []

  init(count: Int) {
    positions.reserveCapacity(count * 2)
    ends.reserveCapacity(count)
  }

  mutating func append(_ position: Int) { positions.append(position) }

  /// What was appended since the last end belongs to the next vacancy.
  mutating func endVacancy() { ends.append(positions.count) }

  subscript(vacancy: Int) -> ArraySlice<Int> {
    positions[(vacancy == 0 ? 0 : ends[vacancy - 1])..<ends[vacancy]]
  }

  /// Gives every value its final position; each vacancy's come in the order of the values, unless the posting's own
  /// is to stay.
  mutating func rename(keepingOrder: Bool, _ name: (Int) -> Int) {
    for index in positions.indices { positions[index] = name(positions[index]) }
    if keepingOrder { return }
    var start = 0
    for end in ends {
      if end - start > 1 { positions[start..<end].sort() }
      start = end
    }
  }
}
