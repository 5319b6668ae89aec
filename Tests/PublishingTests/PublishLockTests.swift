import Building
import Diagnostics
import Disk
import Foundation
import Synchronization
import Testing

@testable import Publishing

/// A target in memory. Every call takes a random moment before and after it has its effect.
private final class MemoryPlace: ClaimPlace {
  private let state: Mutex<(claims: [String: [UInt8]], calls: Int)>
  private let delay: Duration
  private let unreachable = Mutex(false)

  struct Unreachable: Error {}

  init(_ claims: [String: [UInt8]] = [:], delay: Duration = .milliseconds(2)) {
    state = Mutex((claims, 0))
    self.delay = delay
  }

  var claims: [String: [UInt8]] { state.withLock { $0.claims } }
  var calls: Int { state.withLock { $0.calls } }

  func breakLine() { unreachable.withLock { $0 = true } }

  func set(_ name: String, _ text: String?) {
    state.withLock { $0.claims[name] = text.map { Array($0.utf8) } }
  }

  private func wait() async {
    do { try await Task.sleep(for: delay * Double.random(in: 0...1)) } catch {}
  }

  private func call<Result: Sendable>(
    _ effect: (inout [String: [UInt8]]) -> Result
  ) async throws -> Result {
    await wait()
    if unreachable.withLock({ $0 }) { throw Unreachable() }
    let result = state.withLock {
      $0.calls += 1
      return effect(&$0.claims)
    }
    await wait()
    return result
  }

  func look() async throws -> TargetState { try await call { TargetState(.missing, claims: $0) } }
  func put(_ claim: Claim) async throws { try await call { $0[claim.name] = claim.bytes } }
  func renew(_ claim: Claim) async throws -> Bool {
    try await call {
      guard $0[claim.name] != nil else { return false }
      $0[claim.name] = claim.bytes
      return true
    }
  }
  func remove(_ claims: [String]) async throws {
    try await call { for claim in claims { $0[claim] = nil } }
  }
}

/// Counts how many work in it at once.
private actor Workshop {
  private var working = 0
  private(set) var most = 0
  private(set) var done = 0

  func work() async throws {
    working += 1
    most = max(most, working)
    try await Task.sleep(for: .milliseconds(5))
    working -= 1
    done += 1
  }
}

@Suite("Publishers of one target take turns")
struct TurnsTests {
  /// Patient: a task that was asleep waits here behind all tests that have not begun.
  private let timing = LeaseTiming(
    beat: .milliseconds(20), expiry: .seconds(1800), watch: .seconds(3600),
    patience: .seconds(3600),
    pause: .milliseconds(20))
  private let machine = Machine(folders: NSTemporaryDirectory() + "prikbord-no-such-folder")

  private func lock(
    _ name: String, at place: MemoryPlace, _ timing: LeaseTiming? = nil,
    step: @escaping @Sendable (String) -> Void = { _ in }
  ) -> PublishLock {
    PublishLock(
      at: place, machine, name: "\(Claim.prefix)elsewhere-\(name)", timing: timing ?? self.timing,
      step: step)
  }

  @Test("never two at once, all in the end, and nothing is left", arguments: 1...10)
  func oneAtATime(_ round: Int) async throws {
    let (place, workshop) = (MemoryPlace(), Workshop())
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 1...6 {
        let lock = lock("\(number)", at: place)
        group.addTask { try await lock.withLock { _, _ in try await workshop.work() } }
      }
      try await group.waitForAll()
    }
    #expect(await workshop.most == 1)
    #expect(await workshop.done == 6)
    #expect(place.claims.isEmpty)
  }

  @Test("alone, a turn takes three calls")
  func calls() async throws {
    let place = MemoryPlace()
    var timing = timing
    timing.beat = .seconds(1800)
    try await lock("a", at: place, timing).withLock { _, lease in try await lease.check() }
    #expect(place.calls == 3)
  }

  @Test("a failure takes the claim away, too")
  func failure() async throws {
    let place = MemoryPlace()
    await #expect(throws: Refusal.self) {
      try await lock("a", at: place).withLock { _, _ in
        throw Diagnostic(.error, "tool-failed", "no", at: nil)
      }
    }
    #expect(place.claims.isEmpty)
  }

  @Test("a claim that does not change is dead after the watch, and not before")
  func takesOver() async throws {
    let place = MemoryPlace([".prikbord-claim-far-away": Array("host far\n".utf8)])
    let steps = Mutex<[String]>([])
    let start = ContinuousClock.now
    var timing = timing
    timing.watch = .milliseconds(600)
    let lock = lock("a", at: place, timing) { step in steps.withLock { $0.append(step) } }
    try await lock.withLock { _, _ in
      #expect(place.claims.keys.sorted() == [".prikbord-claim-elsewhere-a"])
    }
    #expect(ContinuousClock.now - start >= timing.watch)
    #expect(steps.withLock { $0.first } == "waiting for another publish by `far`")
    #expect(place.claims.isEmpty)
  }

  @Test("a claim that beats lives, however long; who waits too long is refused and leaves nothing")
  func refuses() async throws {
    let place = MemoryPlace()
    var timing = timing
    timing.patience = .milliseconds(1500)
    let heart = Task {
      for beat in 0... {
        place.set(".prikbord-claim-far-away", "host far\nbeat \(beat)\n")
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    while place.claims.isEmpty { await Task.yield() }
    let lock = lock("a", at: place, timing)
    let refusal = await #expect(throws: Refusal.self) {
      try await lock.withLock { _, _ in Issue.record("two at once") }
    }
    heart.cancel()
    #expect(refusal?.diagnostics.first?.code == "other-publish")
    #expect(refusal?.diagnostics.first?.message.contains("by `far`") == true)
    #expect(place.claims.keys.sorted() == [".prikbord-claim-far-away"])
  }

  @Test("the work stops when its claim is gone")
  func gone() async throws {
    let place = MemoryPlace()
    let lock = lock("a", at: place)
    let refusal = await #expect(throws: Refusal.self) {
      try await lock.withLock { _, _ in
        place.set(lock.name, nil)
        try await Task.sleep(for: .seconds(600))
      }
    }
    #expect(refusal?.diagnostics.first?.code == "other-publish")
  }

  @Test("the work stops before others may take it for dead, when the target cannot be reached")
  func unreachable() async throws {
    let place = MemoryPlace()
    var timing = timing
    timing.expiry = .milliseconds(400)
    let lock = lock("a", at: place, timing)
    let refusal = await #expect(throws: Refusal.self) {
      try await lock.withLock { _, _ in
        place.breakLine()
        try await Task.sleep(for: .seconds(600))
      }
    }
    #expect(refusal?.diagnostics.first?.code == "other-publish")
  }

  @Test("who stops because the target cannot be reached says why it could not")
  func reason() async throws {
    let place = MemoryPlace()
    var timing = timing
    timing.expiry = .milliseconds(400)
    let lease = Lease(Claim(name: "\(Claim.prefix)elsewhere-a"), put: .now, at: place, timing)
    place.breakLine()
    let start = ContinuousClock.now
    await #expect(throws: MemoryPlace.Unreachable.self) { try await lease.confirm() }
    try await Task.sleep(until: start + timing.expiry)
    let stopped = await #expect(throws: Diagnostic.self) { try await lease.confirm() }
    #expect(stopped?.code == "other-publish")
    #expect(stopped?.notes.contains { $0.message.contains("Unreachable") } == true)
  }

  @Test("what stands in a claim of others goes to a terminal, and cannot command it")
  func hostile() {
    let text = "host \u{1B}[2Jevil\u{7}\nsince \(String(repeating: "9", count: 500))\n"
    let description = Claim.description(of: Array(text.utf8))
    #expect(
      description.hasPrefix("another publish by `[2Jevil` since 999") && description.count < 120)
    #expect(Claim.description(of: [0xFF, 0x00]) == "another publish")
  }
}

@Suite("Whether a publisher of this machine still runs")
struct MachineTests {
  @Test("by the lock on its folder, and no other's is judged")
  func sight() throws {
    let folders = NSTemporaryDirectory() + "prikbord-machine-\(UUID().uuidString)"
    let folder = "\(folders)/\(TemporaryFolder.prefix)Ab12Cd"
    try Disk.makeFolder(folder)
    defer {
      do { try Disk.removeTree(folders) } catch { Issue.record("\(error)") }
    }
    let machine = Machine(folders: folders)
    let name = machine.claimName(of: folder)
    #expect(name == ".prikbord-claim-\(machine.mark)-Ab12Cd")
    #expect(machine.sight(of: name) == .gone)
    let lock = try FolderLock(folder)
    #expect(machine.sight(of: name) == .running)
    #expect(machine.sight(of: name + ".partial") == .running)
    _ = consume lock
    #expect(machine.sight(of: name) == .gone)
    try Disk.removeTree(folder)
    #expect(machine.sight(of: name) == .gone)
    #expect(machine.sight(of: ".prikbord-claim-3f2a9c01d4e7-Ab12Cd") == .elsewhere)
    #expect(machine.sight(of: ".prikbord-claim-of-a-later-version") == .elsewhere)
    #expect(Machine(folders: folders).mark == machine.mark)
    #expect(Machine(folders: folders + "/other").mark != machine.mark)
  }
}
