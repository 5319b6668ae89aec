import Days
package import Diagnostics
package import Disk
package import Pages
package import Postings
import Templating

/// The whole way from content to site, on one screen.
///
///     scan → read → plan → render → write
///
/// `check` stops before *write*; the preview renders a page of the plan when it is asked for.
package struct Build: Sendable {
  package let project: Project
  package let options: BuildOptions
  /// For runs that somebody watches.
  private let progress: BuildProgress
  /// For runs that somebody may end early.
  private let interruption: Interruption

  package init(
    _ project: Project, _ options: BuildOptions, progress: BuildProgress = BuildProgress(),
    interruption: Interruption = Interruption()
  ) {
    self.project = project
    self.options = options
    self.progress = progress
    self.interruption = interruption
  }

  /// What a run came to. `outcome` is nil when nothing was written.
  package struct Result: Sendable {
    package fileprivate(set) var diagnostics: [Diagnostic] = []
    package fileprivate(set) var board: Board?
    package fileprivate(set) var counts: Board.Counts?
    package fileprivate(set) var nextChange: NextChange?
    /// Every file of `vacancies/`, also those that have no page; only after `plan`.
    package fileprivate(set) var postings: [PostingFile] = []
    /// From which any page can be rendered; nil when there were errors.
    package fileprivate(set) var renderer: Renderer?
    /// How the links of its pages are checked; only after `plan`, and made when it is asked for.
    package fileprivate(set) var linkCheck: (@Sendable () -> LinkCheck)?
    package fileprivate(set) var outcome: SiteWriter.Outcome?
    package fileprivate(set) var standing = SiteWriter.Standing.old
    /// Files of the content folder that are no content by their names.
    package fileprivate(set) var leftOut: [String] = []
    /// By what postings are known to a later run; only when something is left to it.
    fileprivate(set) var digests: [PostingDigests] = []
    package fileprivate(set) var phases: [Phase] = []
    /// In which people are told of it: as asked for, else the board's.
    package fileprivate(set) var language = MessageLanguage.english
  }

  package struct Phase: Sendable {
    package let name: String
    package let duration: Duration
    /// What all processors spent in it.
    package let processorTime: Duration
  }

  /// What a build has from the last one of the same site, and what it leaves to the next.
  package enum Remembering: Sendable {
    case nothing
    /// Nothing is done when nothing has changed.
    case lastBuild
    /// Everything is done anew, and kept.
    case anew
  }

  /// Builds the site. With `failOnWarnings` a warning is as good as an error; a site that is `passing` is gone
  /// when the run is over, and need not outlive a power failure.
  package func write(
    failOnWarnings: Bool = false, passing: Bool = false, remembering: Remembering = .nothing
  ) async -> Result {
    var (run, memory) = (Run(), BuildMemory.none)
    let inputs = begin(&run, &memory)
    let last = await remembered(remembering, inputs, &run)
    if let finished = last?.finished { return run.result(finished) }
    memory.readings = last.map { ($0.readings, $0.key.postings) }
    guard let (renderer, links) = await prepareAll(inputs, &run, &memory),
      !run.fails(failOnWarnings)
    else { return run.result }
    let keys = await run.time("compare") { [made = run.made] _ in
      await last?.keys(of: renderer.plan, made.digests)
    }
    (run.made.outcome, run.made.standing) = await run.time("write") { log in
      await SiteWriter(
        project: project, renderer: renderer, links: links, progress: progress,
        interruption: interruption, isPassing: passing,
        unchanged: keys.flatMap { last?.unchanged($0) } ?? []
      ).write(log: &log)
    }
    if let last, let keys {
      await run.time("remember") { [result = run.result] _ in await last.remember(result, keys) }
    }
    return run.result
  }

  private func remembered(
    _ remembering: Remembering, _ inputs: Inputs, _ run: inout Run
  ) async -> LastBuild? {
    if remembering == .nothing { return nil }
    let key = await run.time("compare") { _ in
      await BuildKey(inputs.content, inputs.start, inputs.theme, project, options)
    }
    guard let key else { return nil }
    return await run.time("remember") { _ in
      await LastBuild(under: key, project, forgets: remembering == .anew)
    }
  }

  /// Everything that `write` does, with the pages thrown away. It goes on past errors of postings, which are then
  /// not on the board, so that all that is wrong is told in one run.
  package func check() async -> Result {
    var (run, memory) = (Run(), BuildMemory.none)
    let inputs = begin(&run, &memory)
    guard let (renderer, links) = await prepareAll(inputs, &run, &memory, isForAll: true) else {
      return run.result
    }
    let isWhole = !run.log.hasErrors
    await run.time("render") { log in
      let pages = await concurrentMap(renderer.plan.outputs) { output in
        var bytes: [UInt8] = []
        let problems = renderer.render(output, into: &bytes)
        progress.step()
        return (problems: problems, links: links.links(in: bytes, of: output))
      }
      log.add(contentsOf: pages.lazy.flatMap(\.problems))
      log.add(contentsOf: links.problems(pages.map(\.links), ofWholeBoard: isWhole))
    }
    return run.result
  }

  /// Everything up to the plan, so that its pages can be rendered when they are asked for.
  package func plan(_ memory: inout BuildMemory) async -> Result {
    var run = Run()
    let inputs = begin(&run, &memory)
    guard let (renderer, theme) = await prepare(inputs, &run, &memory, keepsPostings: true) else {
      return run.result
    }
    run.made.renderer = renderer
    run.made.linkCheck = { [project] in
      LinkCheck(renderer.plan, templates: theme.sources, project: project)
    }
    return run.result
  }

  /// For runs that look at every page: how their links are checked, as well.
  private func prepareAll(
    _ inputs: Inputs, _ run: inout Run, _ memory: inout BuildMemory, isForAll: Bool = false
  ) async -> (Renderer, LinkCheck)? {
    guard let (renderer, theme) = await prepare(inputs, &run, &memory, isForAll: isForAll) else {
      return nil
    }
    return (renderer, LinkCheck(renderer.plan, templates: theme.sources, project: project))
  }

  /// What is known before a posting is read.
  private struct Inputs {
    let content: ContentFolder
    let start: BoardStart
    let theme: Theme
  }

  private func begin(_ run: inout Run, _ memory: inout BuildMemory) -> Inputs {
    let content = run.time("scan") { _ in memory.contentFolder(of: project) }
    let start = run.time("settings") { log in BoardStart(content, project, options, log: &log) }
    let theme = run.time("templates") { log in Theme(reading: project, log: &log) }
    // What is no board speaks no language.
    let own = content.hasBoard ? MessageLanguage(start.settings.language) : nil
    run.made.language = (options.language ?? own ?? .english).on(start.today)
    return Inputs(content: content, start: start, theme: theme)
  }

  /// From the folders to a plan that can be rendered; nil when there were errors. One that is `isForAll` is made in
  /// spite of them where it can be.
  private func prepare(
    _ inputs: Inputs, _ run: inout Run, _ memory: inout BuildMemory, keepsPostings: Bool = false,
    isForAll: Bool = false
  ) async -> (renderer: Renderer, theme: CompiledTheme)? {
    let (content, theme) = (inputs.content, inputs.theme)
    let read = await run.time("read") { log in
      await ReadContent(content, inputs.start, theme, project, options, &memory, log: &log)
    }
    run.made.board = read.board
    run.made.counts = read.board.counts
    run.made.nextChange = read.board.nextChange
    run.made.leftOut = content.leftOut
    run.made.digests = read.digests
    // A build lets go of what it has no more use for, and stays in little memory.
    if keepsPostings { run.made.postings = read.postings }
    let compiled = await run.time("compile") { log in
      await CompiledTheme.compiled(
        theme, read.strings, read.board.frame.words, read.data, for: read.board.settings,
        &memory.theme, log: &log)
    }
    // Without an address of the site no link can be told from a broken one.
    let canGoOn = isForAll && !read.board.settings.baseURL.origin.isEmpty
    guard let compiled, canGoOn || !run.log.hasErrors else { return nil }
    let site = await run.time("group") { log in
      let site = await read.site(with: compiled, &memory)
      log.add(contentsOf: site.diagnostics)
      return site
    }
    let plan = run.time("plan") { log in
      SitePlan(site, assets: compiled.files, files: read.files, log: &log)
    }
    progress.plan(plan.outputs.count)
    if run.log.hasErrors, !canGoOn { return nil }
    return (Renderer(plan, compiled.templates), compiled)
  }
}

/// One run while it goes on: what it made so far, its diagnostics, and how long its phases took.
private struct Run {
  var log = DiagnosticLog()
  var made = Build.Result()

  var result: Build.Result {
    var result = made
    result.diagnostics = log.sorted
    return result
  }

  func fails(_ onWarnings: Bool) -> Bool {
    log.hasErrors || (onWarnings && log.count(.warning) > 0)
  }

  /// What a build came to that is remembered.
  func result(_ finished: FinishedBuild) -> Build.Result {
    var result = made
    result.diagnostics = finished.diagnostics
    result.leftOut = finished.leftOut
    (result.counts, result.nextChange) = (finished.counts, finished.nextChange)
    (result.outcome, result.standing) = (finished.outcome, .new)
    return result
  }

  mutating func time<Value>(_ name: String, _ body: (inout DiagnosticLog) -> Value) -> Value {
    let watch = PhaseWatch(name)
    defer { made.phases.append(watch.phase) }
    return body(&log)
  }

  mutating func time<Value>(
    _ name: String, _ body: (inout DiagnosticLog) async -> Value
  ) async -> Value {
    let watch = PhaseWatch(name)
    defer { made.phases.append(watch.phase) }
    return await body(&log)
  }
}
