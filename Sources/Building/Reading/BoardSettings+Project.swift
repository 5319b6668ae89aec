package import Diagnostics
import Disk
package import Postings

extension BoardSettings {
  /// Why a folder is no board; nil for one.
  package static func absence(of project: Project) -> Diagnostic? {
    do throws(Disk.Failure) {
      let content = project.shown(project.content)
      if try Disk.kind(of: project.content) == nil { return .noContent(content) }
      return try Disk.kind(of: project.content + "/board.yml") == nil
        ? .noBoard(content + "/board.yml") : nil
    } catch {
      return .unreadable(error, project)
    }
  }

  /// The settings of a board as far as they can be read: a command that only wants its language or its targets has
  /// no business with their errors.
  package init(of project: Project) {
    let path = project.shown(project.content) + "/board.yml"
    let source: SourceText
    do throws(Disk.Failure) {
      source = SourceText(
        path: path,
        bytes: try InputFolder(project.content).read(
          project.content + "/board.yml", for: .settings))
    } catch {
      source = SourceText(path: path, bytes: [])
    }
    var log = DiagnosticLog()
    self = BoardSettings(reading: source, log: &log)
  }
}
