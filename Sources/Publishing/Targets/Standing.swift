package import Building

/// What stands at a target before a publish.
package struct Standing: Sendable {
  let site: Found
  /// Claims of publishers: name → bytes.
  let claims: [String: [UInt8]]

  init(_ site: Found, claims: [String: [UInt8]] = [:]) {
    self.site = site
    self.claims = claims
  }
}

/// The site that stands at a target.
package enum Found: Sendable, Hashable {
  /// Nothing, or an empty place.
  case nothing
  case site(Manifest)
  /// Files, and no manifest.
  case foreign
  /// A manifest that cannot be read as one.
  case broken
}
