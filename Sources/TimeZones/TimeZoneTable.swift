/// The clocks of a place: how far they are from UTC, at any moment.
package struct TimeZoneTable: Sendable {
  /// The moments at which the clocks change, in seconds since 1970, in order.
  let changes: [Int]
  /// Seconds east of UTC: before the first change, then from each on.
  let offsets: [Int]
  /// For the moments after the last change; nil when the clocks do not change any more.
  let rule: PosixRule?

  package static let utc = TimeZoneTable(changes: [], offsets: [0], rule: nil)

  /// Seconds east of UTC at a moment, in seconds since 1970.
  package func offset(at seconds: Int) -> Int {
    if let rule, seconds >= changes.last ?? .min { return rule.offset(at: seconds) }
    // The number of changes up to the moment, by halving.
    var (low, high) = (0, changes.count)
    while low < high {
      let middle = (low + high) / 2
      if changes[middle] <= seconds { low = middle + 1 } else { high = middle }
    }
    return offsets[low]
  }
}
