import CEmbedded

/// The version, and the commit that a release was built from.
enum Version {
  static let number = "0.1.0"

  static var text: String {
    let commit = String(cString: prikbord_commit())
    return commit.isEmpty ? "\(number) (built from source)" : "\(number) (\(commit))"
  }
}
