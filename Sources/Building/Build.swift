import Days
package import Diagnostics
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

  package init(
    _ project: Project, _ options: BuildOptions, progress: BuildProgress = BuildProgress()
  ) {
    self.project = project
    self.options = options
    self.progress = progress
  }

  /// What a run came to. `outcome` is nil when nothing was written.
  package struct Result: Sendable {
    package fileprivate(set) var diagnostics: [Diagnostic] = []
    package fileprivate(set) var board: Board?
    /// Every file of `vacancies/`, also those that have no page; only after `plan`.
    package fileprivate(set) var postings: [PostingFile] = []
    /// From which any page can be rendered; nil when there were errors.
    package fileprivate(set) var renderer: Renderer?
    /// How the links of its pages are checked; only after `plan`, and made when it is asked for.
    package fileprivate(set) var linkCheck: (@Sendable () -> LinkCheck)?
    package fileprivate(set) var outcome: SiteWriter.Outcome?
    package fileprivate(set) var phases: [Phase] = []
  }

  package struct Phase: Sendable {
    package let name: String
    package let duration: Duration
  }

  /// Builds the site. With `failOnWarnings` a warning is as good as an error.
  package func write(failOnWarnings: Bool = false) async -> Result {
    var (run, memory) = (Run(), ReadMemory.none)
    guard let (renderer, links) = await prepareAll(&run, &memory), !run.fails(failOnWarnings) else {
      return run.result
    }
    run.made.outcome = await run.time("write") { log in
      await SiteWriter(project: project, renderer: renderer, links: links, progress: progress)
        .write(log: &log)
    }
    return run.result
  }

  /// Everything that `write` does, with the pages thrown away.
  package func check() async -> Result {
    var (run, memory) = (Run(), ReadMemory.none)
    guard let (renderer, links) = await prepareAll(&run, &memory) else { return run.result }
    await run.time("render") { log in
      let pages = await concurrentMap(renderer.plan.outputs) { output in
        var bytes: [UInt8] = []
        let problems = renderer.render(output, into: &bytes)
        progress.step()
        return (problems: problems, links: links.links(in: bytes, of: output))
      }
      log.add(contentsOf: pages.lazy.flatMap(\.problems))
      log.add(contentsOf: links.problems(pages.map(\.links)))
    }
    return run.result
  }

  /// Everything up to the plan, so that its pages can be rendered when they are asked for.
  package func plan(_ memory: inout ReadMemory) async -> Result {
    var run = Run()
    guard let (renderer, theme) = await prepare(&run, &memory, keepsPostings: true) else {
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
    _ run: inout Run, _ memory: inout ReadMemory
  ) async -> (Renderer, LinkCheck)? {
    guard let (renderer, theme) = await prepare(&run, &memory) else { return nil }
    return (renderer, LinkCheck(renderer.plan, templates: theme.sources, project: project))
  }

  /// From the folders to a plan that can be rendered; nil when there were errors.
  private func prepare(
    _ run: inout Run, _ memory: inout ReadMemory, keepsPostings: Bool = false
  ) async -> (renderer: Renderer, theme: CompiledTheme)? {
    let content = run.time("scan") { _ in memory.contentFolder(of: project) }
    let theme = run.time("templates") { log in Theme(reading: project, log: &log) }
    let read = await run.time("read") { log in
      await ReadContent(content, project, options, &memory, log: &log)
    }
    run.made.board = read.board
    // A build lets go of what it has no more use for, and stays in little memory.
    if keepsPostings { run.made.postings = read.postings }
    let compiled = run.time("compile") { log in
      memory.theme.compiled(theme, for: read.board.settings, log: &log)
    }
    guard let compiled, !run.log.hasErrors else { return nil }
    let site = run.time("group") { _ in read.site(with: compiled, &memory) }
    let plan = run.time("plan") { log in
      SitePlan(site, assets: compiled.files, files: read.files, log: &log)
    }
    progress.plan(plan.outputs.count)
    return run.log.hasErrors ? nil : (Renderer(plan, compiled.templates), compiled)
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

  mutating func time<Value>(_ name: String, _ body: (inout DiagnosticLog) -> Value) -> Value {
    let start = ContinuousClock.now
    defer { made.phases.append(.init(name: name, duration: ContinuousClock.now - start)) }
    return body(&log)
  }

  mutating func time<Value>(
    _ name: String, _ body: (inout DiagnosticLog) async -> Value
  ) async -> Value {
    let start = ContinuousClock.now
    defer { made.phases.append(.init(name: name, duration: ContinuousClock.now - start)) }
    return await body(&log)
  }
}
