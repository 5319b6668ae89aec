import Days
import Diagnostics
import Digests
import Disk
import Markdown
import Pages
import Postings
import Slugs
import Templating

/// The content as values: the board, and what is copied.
struct ReadContent: Sendable {
  let board: Board
  /// What its templates see besides it.
  let data: DataFiles
  /// The texts of its language.
  let strings: Strings
  let files: [(path: String, source: String)]
  private let root: String
  private let inputs: InputFolder
  let postings: [PostingFile]
  /// Of the same; only of those that are kept for the next run.
  let digests: [PostingDigests]

  /// Reads every file, in parallel, and puts the board together. A file with errors is reported and left
  /// out, so that all errors of a board show in one run.
  init(
    _ content: ContentFolder, _ start: BoardStart, _ theme: Theme, _ project: Project,
    _ options: BuildOptions, _ memory: inout BuildMemory, log: inout DiagnosticLog
  ) async {
    inputs = InputFolder(project.content)
    data = DataFiles(content, project, log: &log)
    var settings = start.settings
    strings = theme.strings(for: settings, log: &log)
    // Where people of a language live, places that name no country are, too.
    settings.country = settings.country ?? strings.list("default_country").first
    let texts = TextFolder(inputs, project, kilobytes: settings.maxTextKilobytes)

    let words = theme.lintWords
    memory.keepPostings(with: words)
    let changes = memory.changes
    let mayHaveChanged = { changes.mayConcern($0) || content.linked.contains($0) }
    if let (readings, digests) = memory.readings {
      // What was read is on its way into values, and its bytes need not be there twice.
      memory.readings = nil
      let read = Self.readable(
        await readings.read(content.vacancies, digests, in: texts, words), project, log: &log)
      postings = read.map(\.file)
      self.digests = read.map(\.digests)
    } else {
      postings = Self.readable(
        await memory.postings.read(
          content.vacancies, in: texts, mayHaveChanged: mayHaveChanged
        ) { PostingFile(reading: $0, words) },
        project, log: &log)
      digests = []
    }
    let organisations = Self.readable(
      await memory.organisations.read(
        content.organisations, in: texts, mayHaveChanged: mayHaveChanged, OrganisationFile.init),
      project, log: &log)
    let pages = Self.readable(
      await memory.pages.read(
        content.pages, in: texts, mayHaveChanged: mayHaveChanged, PlainPageFile.init),
      project, log: &log)
    let levels = LintLevels(settings, log: &log)
    log.add(contentsOf: levels.apply(organisations.lazy.flatMap(\.diagnostics)))
    log.add(contentsOf: levels.apply(pages.lazy.flatMap(\.diagnostics)))

    var boardLog = DiagnosticLog()
    let frame = BoardFrame(
      settings: settings, today: start.today,
      profiles: organisations.map { Profile($0.organisation, prose: $0.prose) }, words: words,
      log: &boardLog)
    let entries = await memory.entries.entries(of: postings, in: frame, levels)
    for entry in entries {
      log.add(contentsOf: entry.diagnostics(drafts: options.drafts, levels))
    }
    board = Board(
      frame, entries.lazy.compactMap(\.vacancy),
      pages: pages.map { WrittenPage($0.page, prose: $0.prose) },
      including: .init(drafts: options.drafts, scheduled: options.scheduled), log: &boardLog)
    log.add(contentsOf: levels.apply(boardLog.all))
    files = content.files + Self.pictures(content, board, PathWords(strings))
    root = project.root
  }

  func site(with theme: CompiledTheme, _ memory: inout BuildMemory) async -> Site {
    let groups = await SiteGroups(board, theme.texts, after: memory.groups)
    memory.remember(groups)
    return Site(
      board: board, texts: theme.texts, groups: groups, pictureSizes: pictureSizes())
  }

  /// The sizes of the pictures that bodies show, by their address. Only those files are opened.
  private func pictureSizes() -> [String: PictureSize] {
    let (base, words) = (board.settings.baseURL.path, PathWords(strings))
    var shown: Set<String> = []
    func look(_ prose: Prose, folder: String) {
      for link in prose.document.links
      where PictureFile.endings.contains(where: link.address.lowercased().hasSuffix) {
        shown.insert(link.resolved(root: base, folder: folder))
      }
    }
    for vacancy in board.vacancies where !vacancy.prose.document.links.isEmpty {
      let slug = percentEncoded(vacancy.posting.slug)
      look(vacancy.prose, folder: "\(base)/\(words.vacancies)/\(slug)/")
    }
    let written = board.profiles.map(\.prose) + board.pages.map(\.prose)
    for prose in written { look(prose, folder: "\(base)/") }
    guard !shown.isEmpty else { return [:] }
    var sizes: [String: PictureSize] = [:]
    for file in files {
      let address = "\(base)/\(percentEncoded(file.path))"
      guard shown.contains(address) else { continue }
      do throws(Disk.Failure) {
        let bytes = try inputs.read(Disk.absolute(file.source, in: root), for: .copied)
        sizes[address] = PictureFile.size(of: bytes)
      } catch {
        // Whoever copies it says that it cannot be read.
        continue
      }
    }
    return sizes
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
    _ content: ContentFolder, _ board: Board, _ words: PathWords
  ) -> [(path: String, source: String)] {
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
