package import Disk

/// What a publish changes at its target, by content.
package struct Difference: Sendable {
  package struct File: Sendable, Hashable {
    package let path: String
    /// Bytes of the new file; of a removed one, those it had.
    package let size: Int
  }

  /// Each sorted by path.
  package let added: [File]
  package let changed: [File]
  package let removed: [File]
  package let unchanged: Int
  /// The last publish was interrupted, and this one completes it.
  package let completes: Bool

  package init(from there: Manifest, to new: Manifest) {
    var (added, changed, unchanged): ([File], [File], Int) = ([], [], 0)
    for (path, entry) in new.entries {
      switch there.entries[path] {
      case nil: added.append(File(path: path, size: entry.size))
      case entry?: unchanged += 1
      default: changed.append(File(path: path, size: entry.size))
      }
    }
    self.added = Self.sorted(added)
    self.changed = Self.sorted(changed)
    self.unchanged = unchanged
    removed = Self.sorted(
      there.entries.filter { new.entries[$0.key] == nil }.map {
        File(path: $0.key, size: $0.value.size)
      })
    completes = there.entries.values.contains(.unsettled)
  }

  /// Whether less than a tenth of what stands there would be left. A wrong board or target looks like that, so
  /// no word that allows many removals allows these.
  package func removesMost(of there: Manifest) -> Bool {
    removed.count * 10 > there.entries.count * 9
  }

  private static func sorted(_ files: [File]) -> [File] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  package var isEmpty: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }
  package var sent: [File] { added + changed }
  package var bytes: Int { sent.reduce(0) { $0 + $1.size } }

  /// The manifest that stands at the target while files are on their way: all that will be touched is
  /// unsettled. A publish that is killed thus leaves no file that nobody owns, and the next one sends
  /// again whatever this one may have sent, even if the board went back to what it was.
  package func intent(over there: Manifest) -> Manifest {
    var entries = there.entries
    for file in added + changed + removed { entries[file.path] = .unsettled }
    return Manifest(entries)
  }

  /// More deletions than this need a `--yes`: a folder that was not mounted or a wrong `--content` would
  /// otherwise empty the public site. Small boards lose a posting with its lists now and then.
  package static func deletesAllowed(of there: Manifest) -> Int {
    min(
      deletesNeverQuestioned.upperBound,
      max(deletesNeverQuestioned.lowerBound, there.entries.count / 3))
  }

  /// A posting with its lists in a dozen facets is two dozen files; hundreds are never an accident of a day.
  private static let deletesNeverQuestioned = 24...256
}
