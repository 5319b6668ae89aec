/// Where publishers of an rsync target take turns.
struct RsyncPlace: ClaimPlace {
  let rsync: Rsync
  let destination: String
  /// The folder of the site in it, when it is not the same.
  let inner: String?

  func look() async throws -> Standing { try await rsync.look(destination, siteIn: inner) }
  func put(_ claim: Claim) async throws { try await rsync.put(claim, at: destination) }
  func renew(_ claim: Claim) async throws -> Bool {
    try await rsync.renew(claim, at: destination)
  }
  func remove(_ claims: [String]) async throws {
    try await rsync.removeClaims(claims, at: destination)
  }
}
