import Platform

extension Disk {
  /// Whether a path that was listed leads nowhere, because a name in it is no UTF-8 and another was made of it.
  package static func isMisread(_ path: String) -> Bool {
    guard path.unicodeScalars.contains("\u{FFFD}") else { return false }
    do throws(Failure) { return try kind(of: path) == nil } catch { return true }
  }
}

extension Disk.Failure {
  package static func noText(_ path: String) -> Disk.Failure {
    Disk.Failure(
      rule: "the name of a file is text in UTF-8, and this is none", path: path,
      help: "give it another name of letters, digits and hyphens")
  }
}
