import Building

/// Tells of changes below the folders of a board until it is stopped.
protocol Watcher: Sendable {
  func stop()
}

/// Why a way of watching cannot be used here.
struct WatcherFailure: Error {
  let reason: String
}

/// Whether a name is none that a board is made of: what editors write beside their files, and hidden ones.
/// Fewer than a scan leaves out, because too many rebuilds are no harm and a missed one is.
func isNoSource(_ name: some StringProtocol) -> Bool {
  name.hasPrefix(".") || name.hasSuffix("~") || name.isEmpty
}
