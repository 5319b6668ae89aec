import Building
import Diagnostics
import Importing
import Postings
import Previewing

/// What the preview's button does: `prikbord import` of one document that lies among the vacancies.
func importDocument(_ board: BoardOptions) -> ImportDocument {
  { path in
    let project = board.project
    let source = NamedSource(document: "\(project.root)/\(path)")
    do {
      let report = try await Import(of: project, board).run([source])
      return ImportedDocument(postings: report.postings, problems: report.log.sorted)
    } catch let problem as Diagnostic {
      return ImportedDocument(postings: [], problems: [problem])
    } catch {
      return ImportedDocument(
        postings: [],
        problems: [Diagnostic(.error, "import-disk", "\(error)", at: Location(path: path))])
    }
  }
}

extension Import {
  /// On a board, for the day that it is there.
  init(of project: Project, _ board: BoardOptions, _ options: Options = Options()) {
    let settings = BoardSettings(of: project)
    let today = board.today ?? settings.today ?? dayByTheClock(in: settings.timeZone)
    self.init(root: project.root, content: project.content, today: today, options)
  }
}
