import Diagnostics
import Digests
import Disk
import Pages

/// What a build has from the last one of its board and site, on the disk, and leaves to the next.
struct LastBuild: Sendable {
  let key: BuildKey
  /// Nil when anything has changed since.
  let finished: FinishedBuild?
  /// How the site stood before.
  private let site: SiteTrace?
  private let outputs: OutputKeys?
  private let project: Project
  private let forgets: Bool

  /// One that `forgets` has nothing, and leaves something.
  init(under key: BuildKey, _ project: Project, forgets: Bool) async {
    self.key = key
    self.project = project
    self.forgets = forgets
    site = forgets ? nil : await SiteTrace(of: project.output)
    let digest = site?.digest
    finished = digest.flatMap { FinishedBuild.remembered(under: key, $0, project) }
    outputs = finished == nil ? digest.flatMap { SiteMemory.remembered($0, project) } : nil
  }

  /// The postings that it read. They are in memory for as long as somebody has them.
  var readings: ReadingMemory {
    ReadingMemory(of: project, under: key.reading, forgets: forgets)
  }

  /// By what the outputs of a plan are made.
  func keys(of plan: SitePlan, _ postings: [PostingDigests]) async -> OutputKeys {
    var rest = ByteWriter()
    rest.write(key.frame)
    for posting in postings {
      rest.write(posting.path)
      rest.write(posting.facts)
    }
    let texts = Dictionary(
      postings.map { ($0.path, OutputKeys.Text(source: $0.source, excerpt: $0.excerpt)) },
      uniquingKeysWith: { first, _ in first })
    return await OutputKeys(plan, texts: texts, rest: rest.bytes)
  }

  /// For each output whether the site has it already.
  func unchanged(_ keys: OutputKeys) -> [Bool] {
    outputs.map { keys.unchanged(since: $0) } ?? []
  }

  /// Keeps it, unless the content has changed meanwhile: then nobody knows of what the site was made.
  func remember(_ result: Build.Result, _ keys: OutputKeys) async {
    guard let build = FinishedBuild(result), await key.stillHolds(),
      let site = await SiteTrace(
        of: project.output, self.site, changedIn: build.outcome.place)?.digest
    else { return }
    build.remember(under: key, site, project)
    var keys = keys
    for position in build.outcome.telling { keys.keys[position] = nil }
    SiteMemory.remember(keys, of: site, project)
  }
}
