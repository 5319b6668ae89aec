import Diagnostics
import Synchronization

/// A claim that stands alone, while its publisher works.
///
/// It is refreshed now and then, so that others see it live. A publisher that finds it gone stops, and so does
/// one that could not refresh it for a while: others may have taken it for dead.
final class Lease: Sendable {
  private let place: any ClaimPlace
  private let timing: LeaseTiming
  private let state: Mutex<State>

  private struct State {
    var claim: Claim
    /// When the last refreshing that arrived began.
    var confirmed: ContinuousClock.Instant
    var lastFailure: (any Error)?
    var hasBegun = false
  }

  init(
    _ claim: Claim, put: ContinuousClock.Instant, at place: any ClaimPlace, _ timing: LeaseTiming
  ) {
    self.place = place
    self.timing = timing
    state = Mutex(State(claim: claim, confirmed: put))
  }

  /// From now on the target changes.
  func begin() { state.withLock { $0.hasBegun = true } }
  var hasBegun: Bool { state.withLock { $0.hasBegun } }

  private var age: Duration { ContinuousClock.now - state.withLock { $0.confirmed } }

  /// Before each step: asks the target only if it has not been asked lately, for nobody can have taken a fresh
  /// claim for dead.
  func check() async throws {
    if age > timing.beat * 2 { try await confirm() }
  }

  /// Refreshes the claim, and throws when it is gone.
  func confirm() async throws {
    guard age < timing.expiry else { throw unconfirmed }
    let start = ContinuousClock.now
    let claim = state.withLock {
      $0.claim.countBeat()
      return $0.claim
    }
    let stands: Bool
    do {
      stands = try await place.renew(claim)
    } catch {
      state.withLock { $0.lastFailure = error }
      throw error
    }
    guard stands else { throw Diagnostic.claimGone }
    state.withLock {
      $0.confirmed = max($0.confirmed, start)
      $0.lastFailure = nil
    }
  }

  /// Does `work` as long as the claim stands; whatever `work` runs is stopped when it does not.
  func during<Result: Sendable>(
    _ work: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    try await withThrowingTaskGroup(of: Result?.self) { group in
      group.addTask { try await work() }
      group.addTask {
        try await self.beat()
        return nil
      }
      group.addTask {
        try await self.expire()
        return nil
      }
      defer { group.cancelAll() }
      for try await result in group { if let result { return result } }
      throw CancellationError()
    }
  }

  /// Refreshes until it is cancelled, or the claim is gone. A failure may pass: `confirm` keeps it, and
  /// `expire` counts the time.
  private func beat() async throws {
    while await Self.slept(timing.beat) {
      // Not stopped with this task: half a claim would stay behind.
      let refreshing = Task { try await confirm() }
      do {
        try await within(timing.expiry - age, refreshing)
      } catch let gone as Diagnostic where gone.code == Diagnostic.claimGone.code {
        throw gone
      } catch {
        continue
      }
    }
  }

  private func expire() async throws {
    repeat {
      if age >= timing.expiry { throw unconfirmed }
    } while await Self.slept(max(.milliseconds(10), timing.expiry - age))
  }

  /// False when it was cancelled meanwhile.
  private static func slept(_ duration: Duration) async -> Bool {
    do {
      try await Task.sleep(for: duration)
      return true
    } catch {
      return false
    }
  }

  private var unconfirmed: Diagnostic {
    var diagnostic = Diagnostic.claimUnconfirmed
    if let failure = state.withLock({ $0.lastFailure }) {
      diagnostic.notes += Refusal(failure).diagnostics.flatMap { [.init($0.message)] + $0.notes }
    }
    return diagnostic
  }
}

/// The outcome of `task`, which is cancelled when it takes longer.
func within<Result: Sendable>(
  _ limit: Duration, _ task: Task<Result, any Error>
) async throws -> Result {
  let bell = Task {
    try await Task.sleep(for: limit)
    task.cancel()
  }
  defer { bell.cancel() }
  return try await task.value
}

extension Diagnostic {
  fileprivate static let claimGone = Diagnostic(
    .error, "other-publish", "somebody else took over this target while publishing", at: nil,
    help: "publish once more when nobody else does")

  fileprivate static let claimUnconfirmed = Diagnostic(
    .error, "other-publish",
    "the target could not be told that this publish goes on, so somebody else may have taken over",
    at: nil, help: "publish once more when the target can be reached")
}
