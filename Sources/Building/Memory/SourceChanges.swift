/// Which sources may have other bytes than the last time somebody looked. Telling too many is slow, telling
/// too few is wrong: who does not know says `everything`.
package struct SourceChanges: Sendable, Hashable {
  /// All sources, whatever stands below.
  package private(set) var everything = false
  /// Paths as diagnostics show them: `Content/vacancies/a.md`.
  package private(set) var files: Set<String> = []
  /// Everything below these may have changed.
  package private(set) var folders: Set<String> = []

  package static let all = SourceChanges(everything: true)

  package init(everything: Bool = false, files: Set<String> = [], folders: Set<String> = []) {
    self.everything = everything
    self.files = files
    self.folders = folders
  }

  package var isEmpty: Bool { !everything && files.isEmpty && folders.isEmpty }

  package mutating func add(_ other: SourceChanges) {
    everything = everything || other.everything
    files.formUnion(other.files)
    folders.formUnion(other.folders)
  }

  package func mayConcern(_ path: String) -> Bool {
    everything || files.contains(path)
      || (!folders.isEmpty && folders.contains { path.hasPrefix($0 + "/") })
  }
}
