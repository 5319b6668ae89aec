import Building

/// What stands at a target before a publish.
package struct TargetState: Sendable {
  let site: SiteState
  /// Claims of publishers: name → bytes.
  let claims: [String: [UInt8]]

  init(_ site: SiteState, claims: [String: [UInt8]] = [:]) {
    self.site = site
    self.claims = claims
  }
}
