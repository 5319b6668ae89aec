import Diagnostics

/// Publishers that change a target file by file take turns there.
///
/// Each puts a claim of its own and looks afterwards which claims stand. Of two publishers at least the one that
/// looks last sees both claims, so never do both find theirs alone. Whoever finds another that lives takes its
/// own away again, waits until none is left and tries anew; whoever finds its own alone, works.
struct PublishLock: Sendable {
  let place: any ClaimPlace
  let machine: Machine
  /// The claim's name, as long as this publisher lives.
  let name: String
  let timing: LeaseTiming
  let step: @Sendable (String) -> Void

  init(
    at place: any ClaimPlace, _ machine: Machine, name: String, timing: LeaseTiming = LeaseTiming(),
    step: @escaping @Sendable (String) -> Void
  ) {
    self.place = place
    self.machine = machine
    self.name = name
    self.timing = timing
    self.step = step
  }

  /// Waits for the turn, then does `work` with what stands at the target now.
  func withLock<Result: Sendable>(
    _ work: @escaping @Sendable (TargetState, Lease) async throws -> Result
  ) async throws -> Result {
    var claimed: Lease?
    do {
      let (state, lease) = try await self.claimed()
      claimed = lease
      let result = try await lease.during { try await work(state, lease) }
      await withdraw {
        step("a claim stayed at the target, for the next publish to remove: \($0.message)")
      }
      return result
    } catch {
      var refusal = Refusal(error)
      refusal.isUnfinished = claimed?.hasBegun ?? false
      await withdraw { refusal.add(.init("a claim stayed at the target: \($0.message)")) }
      throw refusal
    }
  }

  /// Removes claims of publishers of this machine that have ended, and leaves all others.
  func removeDead(of state: TargetState) async throws {
    let dead = state.claims.keys.filter { machine.sight(of: $0) == .gone }.sorted()
    if !dead.isEmpty { try await place.remove(dead) }
  }

  private func claimed() async throws -> (TargetState, Lease) {
    var claim = Claim(name: name)
    var watch = ClaimWatch(machine, limit: timing.watch)
    var attempt = 0
    // Each but once: a claim that is being put anew may be seen half written, and say less for a moment.
    var told: Set<String> = []
    let start = ContinuousClock.now
    while true {
      let put = ContinuousClock.now
      claim.countBeat()
      try await place.put(claim)
      let state = try await place.look()
      let others = try await living(of: state, &watch)
      if others.isEmpty, state.claims[name] != nil {
        return (state, Lease(claim, put: put, at: place, timing))
      }
      try await place.remove([name])
      var blocking = others.first
      repeat {
        attempt += 1
        let other = blocking.map { Claim.description(of: $0.value) }
        guard ContinuousClock.now - start < timing.patience else {
          throw Diagnostic.stillOther(other, blocking?.key)
        }
        let wait =
          other.map { "waiting for \($0)" } ?? "waiting for the target to show what was put there"
        if told.insert(wait).inserted { step(wait) }
        try await Task.sleep(for: timing.pause(attempt))
        blocking = try await living(of: try await place.look(), &watch).first
      } while blocking != nil
    }
  }

  /// The claims of others, without dead ones, which are removed.
  private func living(
    of state: TargetState, _ watch: inout ClaimWatch
  ) async throws -> [String: [UInt8]] {
    var others = state.claims
    others[name] = nil
    let dead = watch.dead(among: others)
    if !dead.isEmpty {
      step("removing what a publish left that has ended")
      try await place.remove(dead)
      for name in dead { others[name] = nil }
    }
    return others
  }

  private func withdraw(otherwise tell: (Diagnostic) -> Void) async {
    do {
      try await within(timing.beat * 2, Task { try await place.remove([name]) })
    } catch {
      for diagnostic in Refusal(error).diagnostics { tell(diagnostic) }
    }
  }
}

extension Diagnostic {
  fileprivate static func stillOther(_ other: String?, _ claim: String?) -> Diagnostic {
    guard let other, let claim else {
      return Diagnostic(
        .error, "other-publish", "the target does not show the claim that was put there", at: nil)
    }
    return Diagnostic(
      .error, "other-publish", "\(other) is still at work at this target", at: nil,
      help: "publish again when it is done; if it is surely none any more, remove `\(claim)` there")
  }
}
