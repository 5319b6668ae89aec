import Diagnostics
import Disk

extension ContentFolder {
  /// More files than a person saves at once: looking through the folder is quicker than at each of them.
  private static let fewChanges = 16

  /// Whether the folder still lists the same after these changes: all of them are to files that it had and
  /// has, or to some that came and went in between. Many changes are not looked at one by one.
  func lists(_ changes: SourceChanges, of project: Project) -> Bool {
    guard !changes.everything, changes.folders.isEmpty, changes.files.count <= Self.fewChanges
    else {
      return false
    }
    let content = project.shown(project.content) + "/"
    return changes.files.filter { $0.hasPrefix(content) }.allSatisfy { path in
      do throws(Disk.Failure) {
        // What is refused may have gone, or have become what it should be.
        if isRefused(path) { return false }
        let kind = try Disk.kind(of: Disk.absolute(path, in: project.root))
        let wasThere = has(path) || (hasBoard && path == content + "board.yml")
        return wasThere ? kind == .file : kind == nil
      } catch {
        return false
      }
    }
  }

  /// What goes by its name alone is left out whatever it is.
  private func isRefused(_ path: String) -> Bool {
    !leftOut.contains(path) && diagnostics.contains { $0.location?.path == path }
  }

  private func has(_ path: String) -> Bool {
    vacancies.contains(path) || organisations.contains(path) || pages.contains(path)
      || data.contains(path)
      || files.contains { $0.source == path } || pictures.values.contains { $0.contains(path) }
      || leftOut.contains(path)
  }
}
