package import Building
package import Disk
import Platform
package import Postings

/// A kind of place that a site can be sent to. Each is one file in this folder and one line in `Targets`.
///
/// A target in board.yml is a map whose kind is the key that says where:
///
///     server: {rsync: "www@example.com:/srv/board"}
package protocol Target: Sendable {
  /// The key that chooses this kind.
  static var key: String { get }
  /// Every option of it, `key` among them.
  static var table: FieldTable<Self> { get }
  /// With defaults, before board.yml is read.
  init()
  /// Where the site goes, as people read it. Never holds a secret.
  var address: String { get }

  /// Settles what board.yml says against the board's folder, or says why that cannot be.
  func settled(in project: Project) throws(WrongSetting) -> Self
  /// Fails where it can be known without a site that none can go there; gives what stands there if that costs
  /// nothing.
  func reach(_ run: PublishRun) async throws -> SiteState?
  /// What is there now. Where the target can tell, a file that is not what its manifest says is unsettled.
  func look(for site: BuiltSite, _ run: PublishRun) async throws -> TargetState
  /// Which of these files are there. Asked for files that the manifest there does not name.
  func existing(_ paths: [String], _ run: PublishRun) async throws -> [String]
  /// Where publishers of this target take turns; nil where it changes in one step, and nobody need wait.
  func claims(_ run: PublishRun) async throws -> (any ClaimPlace)?
  /// Makes the target hold the site; gives lines about what it did.
  func send(_ delivery: Delivery, _ run: PublishRun) async throws -> [String]
}

extension Target {
  package func reach(_ run: PublishRun) async throws -> SiteState? { nil }
  package func claims(_ run: PublishRun) async throws -> (any ClaimPlace)? { nil }
}

package enum Targets {
  package static let all: [any Target.Type] = [
    GitTarget.self,
    RsyncTarget.self,
    RcloneTarget.self,
    FolderTarget.self,
  ]
}

/// Why a target's settings cannot be used: a message, and a way out.
package struct WrongSetting: Error {
  package let message: String
  package let help: String?

  init(_ message: String, help: String? = nil) {
    self.message = message
    self.help = help
  }
}

/// A site, what it changes at the target, and whose board it is.
package struct Delivery: Sendable {
  package let site: BuiltSite
  package let difference: Difference
  package let there: Manifest
  /// Where publishers take turns, the claim to look after at each step.
  let lease: Lease?
}

/// What a target needs on its way: the board's folder, a folder for the meantime, and whom to tell.
package struct PublishRun: Sendable {
  package let project: Project
  /// A folder of this publish alone, removed at its end.
  package let folder: String
  /// The file of the folder's lock, for tools to hold on to.
  let lock: Int32
  /// The webmaster said to go ahead.
  package let force: Bool
  /// Who is told of folders in the making, and asked for steps that must not be half done.
  var interruption = Interruption()
  package let step: @Sendable (String) -> Void
}

/// `~/www` → `/home/me/www`
func withHome(_ path: String) -> String {
  path == "~" || path.hasPrefix("~/")
    ? FileManager.default.homeDirectoryForCurrentUser.path + path.dropFirst() : path
}

extension Targets {
  /// Every option of every kind, from the rows themselves.
  package static var listing: String {
    func rows<Kind: Target>(_ kind: Kind.Type) -> String {
      kind.table.rows.map { row in
        "  \(row.key): \(row.example)\n      \(row.documentation)\n"
      }.joined()
    }
    return all.map { "\(rows($0))" }.joined(separator: "\n")
  }
}
