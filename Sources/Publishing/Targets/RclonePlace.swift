/// Where publishers of an rclone target take turns.
struct RclonePlace: ClaimPlace {
  let rclone: Rclone
  let remote: String

  func look() async throws -> TargetState { try await rclone.look(remote) }
  func put(_ claim: Claim) async throws { try await rclone.put(claim, in: remote) }
  func renew(_ claim: Claim) async throws -> Bool { try await rclone.renew(claim, in: remote) }
  func remove(_ claims: [String]) async throws { try await rclone.remove(claims, in: remote) }
}
