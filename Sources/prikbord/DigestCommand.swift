import ArgumentParser
import Authoring
import Building
import Days
import Diagnostics
import Disk
import Pages

/// New vacancies for a newsletter.
///
///     prikbord digest --since 2024-07-08 --to week.eml
struct DigestCommand: AsyncParsableCommand, Command {
  static let configuration = CommandConfiguration(
    commandName: "digest", abstract: "New open vacancies as Markdown, or as a mail ready to send.")
  static let examples = [
    "prikbord digest --since 2024-07-08",
    "prikbord digest --since 2024-07-08 --by location --to week.eml",
  ]
  static let otherNames = ["newsletter", "mail", "news"]

  @Option(
    help: ArgumentHelp("The first day of what is new.", valueName: "yyyy-mm-dd"),
    transform: day(from:))
  var since: Day

  @Option(
    help: ArgumentHelp("Write a mail into this file instead of Markdown.", valueName: "file.eml"),
    completion: .file(extensions: ["eml"]))
  var to: String?

  @Option(
    help: ArgumentHelp(
      "Make sections by a way to browse.", valueName: "facet"),
    completion: .list(FacetKind.allValueStrings))
  var by: FacetKind?

  @OptionGroup var board: BoardOptions

  func validate() throws {
    if let to, !to.lowercased().hasSuffix(".eml") {
      throw ValidationError("a mail is a file that ends in `.eml`, and `\(to)` does not")
    }
  }

  func run() async throws {
    var memory = BuildMemory.none
    let result = await Build(board.project, board.buildOptions).plan(&memory)
    guard let site = result.renderer?.plan.site else {
      let errors = result.diagnostics.filter { $0.severity == .error }
      return try Console.fail(DiagnosticLog(errors), in: board.language)
    }
    let digest = Digest(of: site, since: since, by: by)
    guard let to else { return Console.write(digest.markdown()) }
    let isThere: Bool
    do throws(Disk.Failure) {
      isThere = try Disk.kind(of: to) != nil
      if !isThere { try Disk.create(Array(digest.mail().utf8), at: to) }
    } catch {
      return try Console.fail(
        DiagnosticLog([.unwritable(error, board.project)]), in: board.language)
    }
    if isThere { throw Diagnostic.isThere(to) }
    let count = digest.count == 1 ? "1 new posting" : "\(digest.count) new postings"
    print(board.language.text("wrote `\(to)`: \(count)"))
  }
}

extension Diagnostic {
  fileprivate static func isThere(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "file-exists", "`\(path)` is there already, and nothing was written", at: nil,
      help: "what is there is never written over: move it away, or choose another name")
  }
}

extension FacetKind: ExpressibleByArgument {
  package init?(argument: String) { self.init(named: argument) }
  package static var allValueStrings: [String] { builtIn.map(\.name) }
}
