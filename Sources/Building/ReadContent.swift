import Days
import Diagnostics
import Markdown
import Pages
import Postings

/// The content as values: the board, the prose of all that has any, and what is copied.
struct ReadContent: Sendable {
  let board: Board
  let files: [(path: String, source: String)]
  private let root: String
  let postings: [PostingFile]
  private let postingProse: [Prose]
  private let organisationProse: [Prose]
  private let pageProse: [Prose]

  /// Reads every file, in parallel, and puts the board together. A file with errors is reported and left
  /// out, so that all errors of a board show in one run.
  init(
    _ content: ContentFolder, _ project: Project, _ options: BuildOptions,
    _ memory: inout ReadMemory, log: inout DiagnosticLog
  ) async {
    log.add(contentsOf: content.diagnostics)
    let settings = Self.settings(content, project, options, log: &log)
    let today = options.today ?? settings.today ?? options.clock(settings.timeZone)

    let changes = memory.changes
    let mayHaveChanged = { changes.mayConcern($0) || content.linked.contains($0) }
    postings = Self.readable(
      await memory.postings.read(
        content.vacancies, project, mayHaveChanged: mayHaveChanged, PostingFile.init),
      project, log: &log)
    let organisations = Self.readable(
      await memory.organisations.read(
        content.organisations, project, mayHaveChanged: mayHaveChanged, OrganisationFile.init),
      project, log: &log)
    let pages = Self.readable(
      await memory.pages.read(
        content.pages, project, mayHaveChanged: mayHaveChanged, PlainPageFile.init),
      project, log: &log)
    let levels = LintLevels(settings, log: &log)
    log.add(contentsOf: levels.apply(organisations.lazy.flatMap(\.diagnostics)))
    log.add(contentsOf: levels.apply(pages.lazy.flatMap(\.diagnostics)))

    var boardLog = DiagnosticLog()
    let frame = BoardFrame(
      settings: settings, today: today, organisations: organisations.map(\.organisation),
      log: &boardLog)
    let entries = await memory.entries.entries(of: postings, in: frame, levels)
    for entry in entries { log.add(contentsOf: entry.diagnostics) }
    board = Board(
      frame, entries.lazy.compactMap(\.vacancy), pages: pages.map(\.page),
      including: .init(drafts: options.drafts, scheduled: options.scheduled), log: &boardLog)
    log.add(contentsOf: levels.apply(boardLog.all))
    let proseOfVacancy = Dictionary(
      entries.lazy.compactMap { entry in
        entry.vacancy.map { (ObjectIdentifier($0), entry.file.prose) }
      }, uniquingKeysWith: { first, _ in first })
    postingProse = board.vacancies.map { proseOfVacancy[ObjectIdentifier($0)] ?? .empty }
    organisationProse = organisations.map(\.prose)
    let proseOfPage = Dictionary(
      pages.map { ($0.page.source.path, $0.prose) }, uniquingKeysWith: { first, _ in first })
    pageProse = board.pages.map { proseOfPage[$0.source.path] ?? .empty }
    files = content.files + Self.pictures(content, board)
    root = project.root
  }

  func site(with theme: CompiledTheme, _ memory: inout ReadMemory) -> Site {
    let groups = SiteGroups(board, theme.texts, after: memory.groups)
    memory.groups = groups
    return Site(
      board: board, postingProse: postingProse, organisationProse: organisationProse,
      pageProse: pageProse, texts: theme.texts, groups: groups, pictureSizes: pictureSizes())
  }

  /// The sizes of the pictures that bodies show, by their address. Only those files are opened.
  private func pictureSizes() -> [String: PictureSize] {
    let (base, words) = (board.settings.baseURL.path, PathWords(board.settings.language))
    var shown: Set<String> = []
    func look(_ prose: Prose, folder: String) {
      for link in prose.document.links
      where PictureFile.endings.contains(where: link.address.lowercased().hasSuffix) {
        shown.insert(link.resolved(root: base, folder: folder))
      }
    }
    for (vacancy, prose) in zip(board.vacancies, postingProse) where !prose.document.links.isEmpty {
      let slug = percentEncoded(vacancy.posting.slug)
      look(prose, folder: "\(base)/\(words.vacancies)/\(slug)/")
    }
    for prose in organisationProse + pageProse { look(prose, folder: "\(base)/") }
    guard !shown.isEmpty else { return [:] }
    var sizes: [String: PictureSize] = [:]
    for file in files {
      let address = "\(base)/\(percentEncoded(file.path))"
      guard shown.contains(address) else { continue }
      do throws(Disk.Failure) {
        let bytes = try Disk.read(Disk.absolute(file.source, in: root))
        sizes[address] = PictureFile.size(of: bytes)
      } catch {
        // Whoever copies it says that it cannot be read.
        continue
      }
    }
    return sizes
  }

  private static func settings(
    _ content: ContentFolder, _ project: Project, _ options: BuildOptions,
    log: inout DiagnosticLog
  ) -> BoardSettings {
    let path = project.shown(project.content) + "/board.yml"
    var settings = BoardSettings(source: SourceText(path: path, bytes: []))
    if content.hasBoard {
      do throws(Disk.Failure) {
        let bytes = try Disk.read(project.content + "/board.yml")
        settings = BoardSettings(reading: SourceText(path: path, bytes: bytes), log: &log)
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

  private static func readable<File>(
    _ results: [Result<File, Disk.Failure>], _ project: Project, log: inout DiagnosticLog
  ) -> [File] {
    var files: [File] = []
    files.reserveCapacity(results.count)
    for result in results {
      switch result {
      case .success(let file): files.append(file)
      case .failure(let failure): log.add(.unreadable(failure, project))
      }
    }
    return files
  }

  /// The pictures of the postings that have a page, in the folder of that page.
  private static func pictures(
    _ content: ContentFolder, _ board: Board
  ) -> [(path: String, source: String)] {
    let words = PathWords(board.settings.language)
    guard !content.pictures.isEmpty else { return [] }
    return board.vacancies.flatMap { vacancy in
      let path = vacancy.posting.path
      let folder = String(path[..<(path.lastIndex(of: ".") ?? path.endIndex)])
      return (content.pictures[folder] ?? []).map { picture in
        (
          "\(words.vacancies)/\(vacancy.posting.slug)/\(picture.dropFirst(folder.count + 1))",
          picture
        )
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func noBoard(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "no-board", "a board has its settings in `\(path)`", at: nil,
      help: "make that file with a line `name:` and a line `base_url:`")
  }

  fileprivate static func wrongBaseURL(_ text: String) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "`--base-url` must be \(FieldKind.baseAddress.expectation)", at: nil,
      help: "it was `\(text)`")
  }
}
