import Diagnostics
import Postings
import Testing

@testable import Publishing

@Suite("The `publish` of board.yml")
struct SettingsTests {
  private func read(_ yaml: String) -> (PublishSettings?, String) {
    var log = DiagnosticLog()
    let text = "name: Bord\nbase_url: https://werk.voorbeeldbord.nl/\npublish: \(yaml)\n"
    let source = SourceText(path: "Content/board.yml", text: text)
    let settings = BoardSettings(reading: source, log: &log)
    let publish = settings.publish.map { PublishSettings(reading: $0, in: source, log: &log) }
    return (publish, TerminalRendering(color: false).render(log.sorted))
  }

  @Test("targets of every kind are read, with their options")
  func kinds() throws {
    let (publish, problems) = read(
      """

        default: pages
        targets:
          pages: {git: "git@github.com:me/board.git", branch: site, single_commit: true}
          server: {rsync: "www@voorbeeldbord.nl:/srv/board", swap: yes}
          bucket: {rclone: "bucket:board", staging: "bucket:up"}
          local: {folder: ../www}
      """)
    #expect(problems.isEmpty, "\(problems)")
    let targets = try #require(publish?.targets)
    #expect(targets.map(\.name) == ["pages", "server", "bucket", "local"])
    #expect(publish?.defaultName == "pages")
    let git = try #require(targets[0].target as? GitTarget)
    #expect(git.branch == "site" && git.singleCommit)
    #expect((targets[1].target as? RsyncTarget)?.swap == true)
    #expect((targets[2].target as? RcloneTarget)?.staging == "bucket:up")
    #expect((targets[3].target as? FolderTarget)?.folder == "../www")
  }

  @Test("a mistyped kind is an error at its place, with a suggestion")
  func mistypedKind() {
    let (_, problems) = read("{targets: {web: {rsinc: \"host:/srv\"}}}")
    #expect(
      problems == """
        error: there is no kind of target `rsinc`
         --> Content/board.yml:3:27
          |
        3 | publish: {targets: {web: {rsinc: "host:/srv"}}}
          |                           ^^^^^
          |
        help: did you mean `rsync`?

        """)
  }

  @Test("a default that is no target is an error at its place")
  func mistypedDefault() {
    let (_, problems) = read("{default: wbe, targets: {web: {folder: ../www}}}")
    #expect(
      problems == """
        error: there is no target `wbe`
         --> Content/board.yml:3:20
          |
        3 | publish: {default: wbe, targets: {web: {folder: ../www}}}
          |                    ^^^
          |
        help: did you mean `web`?

        """)
  }

  @Test("every kind's key is a row of its own table, and no two kinds share one")
  func rows() {
    func key<Kind: Target>(_ kind: Kind.Type) -> String? {
      kind.table.position(of: kind.key).map { kind.table.rows[$0].key }
    }
    #expect(Targets.all.map { key($0) } == Targets.all.map { $0.key })
    #expect(Set(Targets.all.map { $0.key }).count == Targets.all.count)
  }
}
