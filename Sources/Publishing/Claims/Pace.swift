/// How fast publishers that take turns do what.
struct Pace: Sendable {
  /// From one refreshing of a claim to the next.
  var beat: Duration = .seconds(10)
  /// A publisher that could not refresh its claim for so long gives up, before anybody may take it for dead.
  var lease: Duration = .seconds(40)
  /// A claim that did not change while somebody watched for so long is dead.
  var watch: Duration = .seconds(60)
  /// Who waited for so long gives up.
  var patience: Duration = .seconds(300)
  /// Between two looks, at most; about that long after the first few.
  var pause: Duration = .seconds(4)

  /// Random, so that those who met once do not meet again; short at first.
  func pause(_ attempt: Int) -> Duration {
    pause * (Double(min(attempt, 10)) / 10 * Double.random(in: 0.3...1))
  }
}
