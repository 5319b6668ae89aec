/// A target at which publishers take turns by claims at its root.
package protocol ClaimPlace: Sendable {
  func look() async throws -> TargetState
  /// Puts a claim there, or puts it anew.
  func put(_ claim: Claim) async throws
  /// Puts a claim anew; false, and nothing is put, when it is not there any more.
  func renew(_ claim: Claim) async throws -> Bool
  /// Removes claims by their names, as far as they are there.
  func remove(_ claims: [String]) async throws
}
