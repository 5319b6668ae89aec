package import Diagnostics
package import Disk

// What is to be said of a site that could not be written, or of what is left of an older one.
extension Diagnostic {
  package static func unwritable(_ failure: Disk.Failure, _ project: Project) -> Diagnostic {
    Diagnostic(
      .error, "unwritable", "\(failure)", at: Location(path: project.shown(failure.path)),
      help: failure.help)
  }

  /// What could not be removed of an earlier site: nothing that visitors see.
  static func leftover(_ failure: Disk.Failure, _ project: Project) -> Diagnostic {
    Diagnostic(
      .warning, "leftover", "what is left of an earlier site stays on the disk: \(failure)",
      at: Location(path: project.shown(failure.path)),
      help: "remove it; it belongs to another user, most likely")
  }

  static func halfWritten(_ failure: Disk.Failure, _ project: Project) -> Diagnostic {
    Diagnostic(
      .error, "half-written", "some files of the site are new and some are old: \(failure)",
      at: Location(path: project.shown(project.output)), help: "build again; that completes it")
  }

  static func otherBuild(_ project: Project) -> Diagnostic {
    Diagnostic(
      .error, "other-build", "another build is writing this site just now",
      at: Location(path: project.shown(project.output)), help: "wait until it is done")
  }
}
