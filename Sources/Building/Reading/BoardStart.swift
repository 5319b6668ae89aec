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
      log.add(.noBoard(path))
    }
    if let text = options.baseURL {
      if let url = BaseURL(text) { settings.baseURL = url } else { log.add(.wrongBaseURL(text)) }
    }
    return settings
  }
}

extension Diagnostic {
  static func noBoard(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-board", "a board has its settings in `\(path)`", at: nil,
      help: "make that file with a line `name:` and a line `base_url:`")
  }

  fileprivate static func wrongBaseURL(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`--base-url \(text)` must be \(FieldKind.baseAddress.expectation)",
      at: nil,
      help: BaseURL.objection(to: text))
  }
}
