import Days
package import Diagnostics
import Pages
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

  package init(_ project: Project, _ options: BuildOptions) {
    self.project = project
    self.options = options
  }

  /// What a run came to. `outcome` is nil when nothing was written.
  package struct Result: Sendable {
    package var diagnostics: [Diagnostic]
    package var board: Board?
    package var outcome: SiteWriter.Outcome?
    package var phases: [Phase] = []
  }

  package struct Phase: Sendable {
    package let name: String
    package let duration: Duration
  }

  /// Builds the site. With `failOnWarnings` a warning is as good as an error.
  package func write(failOnWarnings: Bool = false) async -> Result {
    var run = Run()
    guard let (renderer, links) = await prepare(&run), !run.fails(failOnWarnings) else {
      return run.result
    }
    run.result.outcome = await run.time("write") { log in
      await SiteWriter(project: project, renderer: renderer, links: links).write(log: &log)
    }
    return run.result
  }

  /// Everything that `write` does, with the pages thrown away.
  package func check() async -> Result {
    var run = Run()
    guard let (renderer, links) = await prepare(&run) else { return run.result }
    await run.time("render") { log in
      let pages = await concurrentMap(renderer.plan.outputs) { output in
        var bytes: [UInt8] = []
        let problems = renderer.render(output, into: &bytes)
        return (problems: problems, links: links.links(in: bytes, of: output))
      }
      log.add(contentsOf: pages.lazy.flatMap(\.problems))
      log.add(contentsOf: links.problems(pages.map(\.links)))
    }
    return run.result
  }

  /// From the folders to a plan that can be rendered; nil when there were errors.
  private func prepare(_ run: inout Run) async -> (Renderer, LinkCheck)? {
    let content = run.time("scan") { _ in ContentFolder(scanning: project) }
    let theme = run.time("templates") { log in Theme(reading: project, log: &log) }
    let read = await run.time("read") { log in
      await ReadContent(content, project, options, log: &log)
    }
    let board = read.board
    run.result.board = board
    await run.time("lint") { log in log.add(contentsOf: await read.lints()) }
    guard let theme = CompiledTheme(theme, for: board.settings, log: &run.log) else { return nil }
    let (plan, links) = run.time("plan") { log in
      let plan = SitePlan(
        read.site(with: theme), assets: theme.files, files: read.files, log: &log)
      return (plan, LinkCheck(plan, templates: theme.sources, project: project))
    }
    return run.log.hasErrors ? nil : (Renderer(plan, theme.templates), links)
  }
}

/// One run while it goes on: its diagnostics so far and how long its phases took.
private struct Run {
  var log = DiagnosticLog()
  private var stored = Build.Result(diagnostics: [])

  var result: Build.Result {
    get {
      var result = stored
      result.diagnostics = log.sorted
      return result
    }
    set { stored = newValue }
  }

  func fails(_ onWarnings: Bool) -> Bool {
    log.hasErrors || (onWarnings && log.count(.warning) > 0)
  }

  mutating func time<Value>(_ name: String, _ body: (inout DiagnosticLog) -> Value) -> Value {
    let start = ContinuousClock.now
    defer { stored.phases.append(.init(name: name, duration: ContinuousClock.now - start)) }
    return body(&log)
  }

  mutating func time<Value>(
    _ name: String, _ body: (inout DiagnosticLog) async -> Value
  ) async -> Value {
    let start = ContinuousClock.now
    defer { stored.phases.append(.init(name: name, duration: ContinuousClock.now - start)) }
    return await body(&log)
  }
}
