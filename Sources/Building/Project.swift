package import Days
package import Diagnostics
import Disk

/// Where a board stands: its root and the three folders in it.
package struct Project: Sendable {
  /// Absolute.
  package let root: String
  package let content: String
  package let templates: String
  package let output: String

  /// Paths that are not absolute are relative to `root`, and `root` to the working directory.
  package init(
    root: String = ".", content: String = "Content", templates: String = "Templates",
    output: String = "Site"
  ) {
    let root = Disk.absolute(root, in: Disk.workingDirectory)
    self.root = root
    self.content = Disk.absolute(content, in: root)
    self.templates = Disk.absolute(templates, in: root)
    let site = Disk.absolute(output, in: root)
    // A site that is a link to elsewhere is exchanged there.
    self.output = Disk.resolved(site) ?? site
  }

  /// A path as diagnostics show it: relative to the root when it is inside.
  package func shown(_ path: String) -> String {
    path.hasPrefix(root + "/") ? String(Substring(path.utf8.dropFirst(root.utf8.count + 1))) : path
  }
}

/// What a run is asked for, besides where.
package struct BuildOptions: Sendable {
  /// Replaces the board's own `base_url`.
  package var baseURL: String?
  package var today: Day?
  package var drafts = false
  package var scheduled = false
  /// Of messages; without one the board's.
  package var language: MessageLanguage?
  /// The day by the clock, for boards that pin none: read once, by the command, in the board's zone.
  package var clock: @Sendable (_ timeZone: String) -> Day

  package init(clock: @escaping @Sendable (_ timeZone: String) -> Day) { self.clock = clock }
}
