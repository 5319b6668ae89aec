/// Which claims of others are dead, as far as somebody knows who has been looking at them.
struct ClaimWatch {
  let machine: Machine
  let limit: Duration
  /// Since when each is as it is, by this machine's clock alone: those of other machines may be wrong.
  private var unchanged: [String: (bytes: [UInt8], since: ContinuousClock.Instant)] = [:]

  init(_ machine: Machine, limit: Duration) {
    self.machine = machine
    self.limit = limit
  }

  /// Takes in what stands there now; gives the dead among them, sorted.
  mutating func dead(among claims: [String: [UInt8]]) -> [String] {
    let now = ContinuousClock.now
    // One that went and came again is watched anew.
    unchanged = unchanged.filter { claims[$0.key] == $0.value.bytes }
    return claims.filter { name, bytes in
      let since = unchanged[name]?.since ?? now
      unchanged[name] = (bytes, since)
      switch machine.sight(of: name) {
      case .gone: return true
      case .running: return false
      case .elsewhere: return now - since >= limit
      }
    }.map(\.key).sorted()
  }
}
