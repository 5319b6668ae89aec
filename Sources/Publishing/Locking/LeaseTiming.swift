/// How fast publishers that take turns do what.
struct LeaseTiming: Sendable {
  /// From one refreshing of a claim to the next.
  var beat: Duration = .seconds(10)
  /// A publisher that could not refresh its claim for so long gives up, before anybody may take it for dead.
  var expiry: Duration = .seconds(40)
  /// A claim that did not change while somebody watched for so long is dead.
  var watch: Duration = .seconds(60)
  /// Who waited for so long gives up.
  var patience: Duration = .seconds(300)
  /// Between two looks, at most; about that long after the first few.
  var pause: Duration = .seconds(4)

  /// From this attempt on pauses are not made longer.
  private static let longestAfter = 10

  /// Random, so that those who met once do not meet again; short at first.
  func pause(_ attempt: Int) -> Duration {
    let growth = Double(min(attempt, Self.longestAfter)) / Double(Self.longestAfter)
    return pause * (growth * Double.random(in: 0.3...1))
  }
}
