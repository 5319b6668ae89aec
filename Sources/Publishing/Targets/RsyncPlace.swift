import Disk

/// Where publishers of an rsync target take turns.
struct RsyncPlace: ClaimPlace {
  let rsync: Rsync
  let destination: String
  let swap: Bool

  func look() async throws -> TargetState {
    try await swap ? rsync.lookBehindCurrent(destination) : rsync.look(destination)
  }
  func put(_ claim: Claim) async throws {
    // On this machine rsync would make the folder as the umask has it.
    if destination.hasPrefix("/") { try Disk.makeFolder(destination, for: .everybody) }
    try await rsync.put(claim, at: destination)
  }
  func renew(_ claim: Claim) async throws -> Bool {
    try await rsync.renew(claim, at: destination)
  }
  func remove(_ claims: [String]) async throws {
    try await rsync.removeClaims(claims, at: destination)
  }
}
