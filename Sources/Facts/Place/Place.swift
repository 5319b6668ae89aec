/// A place of work.
package struct Place: Sendable, Hashable {
  /// In its usual form: `Den Haag` for `'s-Gravenhage`.
  package var name: String
  /// The province or state, when the place is known: `Zuid-Holland`.
  package var region: String?
  /// ISO 3166-1 alpha-2: `NL`.
  package var country: String?

  package init(name: String, region: String? = nil, country: String? = nil) {
    self.name = name
    self.region = region
    self.country = country
  }
}

/// Where the work is done. Remote means wholly remote.
package enum Workplace: String, Sendable, Hashable, CaseIterable {
  case onsite, hybrid, remote
}
