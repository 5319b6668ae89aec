import Days
import Diagnostics
import Disk
import Postings

/// What must be known of a board before the rest is read: its settings and the day.
struct BoardStart: Sendable {
  let settings: BoardSettings
  let today: Day

  init(
    _ content: ContentFolder, _ project: Project, _ options: BuildOptions,
    log: inout DiagnosticLog
  ) {
    log.add(contentsOf: content.diagnostics)
    settings = Self.settings(content, project, options, log: &log)
    today = options.today ?? settings.today ?? options.clock(settings.timeZone)
  }

  private static func settings(
    _ content: ContentFolder, _ project: Project, _ options: BuildOptions,
    log: inout DiagnosticLog
  ) -> BoardSettings {
    let path = project.shown(project.content) + "/board.yml"
    var settings = BoardSettings(source: SourceText(path: path, bytes: []))
    if content.hasBoard {
      do throws(Disk.Failure) {
        let inputs = InputFolder(project.content)
        let bytes = try inputs.read(project.content + "/board.yml", for: .settings)
        settings = BoardSettings(
          reading: decoded(SourceText(path: path, bytes: bytes), log: &log), log: &log)
      } catch {
        log.add(.unreadable(error, project))
      }
    } else if content.diagnostics.allSatisfy({ $0.code != "no-content" }) {
      log.add(Self.isThere(project) ? .boardIsNoFile(path) : .noBoard(path))
    }
    if let text = options.baseURL {
      if let url = BaseURL(text) { settings.baseURL = url }
      if let objection = BaseURL.objection(to: text) { log.add(.wrongBaseURL(text, objection)) }
    }
    return settings
  }

  private static func isThere(_ project: Project) -> Bool {
    do throws(Disk.Failure) {
      return try Disk.kind(of: project.content + "/board.yml") != nil
    } catch {
      return true
    }
  }
}

extension Diagnostic {
  static func noBoard(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-board", "a board has its settings in `\(path)`", at: nil,
      help: "make that file with a line `name:` and a line `base_url:`")
  }

  fileprivate static func boardIsNoFile(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-board", "the settings of a board are a regular file, and this is none",
      at: Location(path: path),
      help: "put a file in its place, not a link to elsewhere, a folder or a pipe")
  }

  fileprivate static func wrongBaseURL(_ text: String, _ objection: String) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value",
      "`--base-url \(text)` is no address of a site: \(objection)", at: nil,
      help: "write it as `https://example.org/werk/`")
  }
}
