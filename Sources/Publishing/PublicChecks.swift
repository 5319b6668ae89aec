import Building
import Diagnostics
import Platform
import Postings

extension Publish {
  /// Nil for settings with errors, which the build tells.
  func settingsThatMayGoPublic() throws -> BoardSettings? {
    var settings = BoardSettings(of: project)
    if settings.source.bytes.isEmpty { return nil }
    _ = try chosenTarget(settings)
    var log = DiagnosticLog()
    _ = BoardSettings(reading: settings.source, log: &log)
    if let text = build.baseURL {
      guard let url = BaseURL(text) else { return nil }
      settings.baseURL = url
    }
    if log.hasErrors { return nil }
    try refuseWhatMustNotGoPublic(settings)
    return settings
  }

  /// Boards that are for a test or for one machine stay there, unless the webmaster insists.
  func refuseWhatMustNotGoPublic(_ settings: BoardSettings) throws {
    if options.force { return }
    var reasons: [Diagnostic] = []
    if !settings.indexable {
      reasons.append(.notIndexable(at: settings.location(of: "indexable")))
    }
    if settings.today != nil, build.today == nil {
      reasons.append(.pinnedToday(at: settings.location(of: "today")))
    }
    if let why = privateHost(of: settings.baseURL.origin) {
      reasons.append(
        .privateAddress(
          settings.baseURL.absolute, why,
          at: build.baseURL == nil ? settings.location(of: "base_url") : nil))
    }
    if build.drafts { reasons.append(.drafts) }
    guard reasons.isEmpty else { throw Refusal(reasons) }
  }
}

/// Why an address is none of the public web; nil when it may be.
///
///     privateHost(of: "http://localhost:8000")   // "reaches only this machine"
func privateHost(of origin: String) -> String? {
  guard let host = URL(string: origin)?.host()?.lowercased() else { return nil }
  // RFC 2606 and RFC 6761 reserve these names for examples and tests.
  let reserved = ["example.com", "example.net", "example.org", "example", "test", "invalid"]
  if reserved.contains(where: { host == $0 || host.hasSuffix("." + $0) }) {
    return "is a name for examples"
  }
  let own = ["localhost", "[::1]", "::1", "0.0.0.0"]
  if own.contains(host) || host.hasSuffix(".localhost") || host.hasPrefix("127.") {
    return "reaches only this machine"
  }
  return nil
}

extension BoardSettings {
  /// Where board.yml gives a setting.
  func location(of key: String) -> Location {
    var log = DiagnosticLog()
    let root = YAMLNode.parse(source, range: 0..<source.bytes.count, log: &log)
    guard case .mapping(let entries)? = root?.content,
      let entry = entries.first(where: { $0.key == key })
    else { return Location(path: source.path) }
    return Location(entry.keySpan.union(entry.value.span), in: source)
  }
}

extension Diagnostic {
  private static let insist = "or publish all the same with `--force`"

  fileprivate static func notIndexable(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "not-public", "a board that is not `indexable` is a test and is not published",
      at: location, help: "set `indexable: true`, \(insist)")
  }

  fileprivate static func pinnedToday(at location: Location) -> Diagnostic {
    Diagnostic(
      .error, "not-public", "a board with a pinned `today` shows closed vacancies as open",
      at: location, help: "remove the line `today`, choose a day with `--today`, \(insist)")
  }

  fileprivate static func privateAddress(
    _ address: String, _ why: String, at location: Location?
  ) -> Diagnostic {
    Diagnostic(
      .error, "not-public", "the address `\(address)` \(why), and every link would lead there",
      at: location, help: "set `base_url` to where the site will live, \(insist)")
  }

  fileprivate static let drafts = Diagnostic(
    .error, "not-public", "drafts are not published", at: nil,
    help: "leave out `--drafts`, \(insist)")
}
