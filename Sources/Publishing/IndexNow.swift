import Diagnostics
import Platform
import Postings
import Slugs

/// Tells search engines which addresses are new, changed or gone (indexnow.org), once they are public. Off
/// unless the board has a key; what goes wrong is said, and changes nothing about the publish.
struct IndexNow {
  private let key: String
  private let endpoint: String
  private let base: BaseURL

  init?(_ settings: BoardSettings) {
    guard let key = settings.indexNowKey, settings.indexable else { return nil }
    (self.key, endpoint, base) = (key, settings.indexNowEndpoint, settings.baseURL)
  }

  /// In words, what came of it.
  func tell(_ difference: Difference, lock: Int32) async -> String {
    let addresses = (difference.sent + difference.removed).compactMap { address(of: $0.path) }
    guard !addresses.isEmpty else { return "no page changed for search engines" }
    let curl = Tool(
      name: "curl", installation: "install `curl`, or leave `indexnow_key` out", lock: lock)
    do {
      for start in stride(from: 0, to: addresses.count, by: Self.atOnce) {
        let part = addresses[start..<min(addresses.count, start + Self.atOnce)]
        try await curl.must(Self.arguments + [endpoint], input: try message(part))
      }
      return "told search engines of \(addresses.count) addresses"
    } catch let problem as Diagnostic {
      let words = [problem.message] + problem.notes.map(\.message)
      return "search engines were not told: " + words.joined(separator: "; ")
    } catch {
      return "search engines were not told: \(error)"
    }
  }

  /// What one message may hold.
  private static let atOnce = 10_000

  private static let arguments = [
    "--silent", "--show-error", "--fail", "--max-time", "30", "--proto", "=http,https",
    "--header", "Content-Type: application/json; charset=utf-8", "--data-binary", "@-", "--output",
    "/dev/null", "--",
  ]

  /// Of pages; feeds and files are nothing to search for.
  private func address(of path: String) -> String? {
    let page = "index.html"
    guard path == page || path.hasSuffix("/" + page) else { return nil }
    return url(String(path.dropLast(page.count)))
  }

  private func url(_ path: String) -> String {
    base.origin + base.path + "/" + percentEncoded(path)
  }

  private func message(_ addresses: ArraySlice<String>) throws -> [UInt8] {
    let host = base.origin.split(separator: "/").last.map(String.init) ?? ""
    return Array(
      try JSONEncoder().encode(
        Message(
          host: host, key: key, keyLocation: url(key + ".txt"), urlList: Array(addresses))))
  }

  /// As indexnow.org has it.
  private struct Message: Encodable {
    let host, key, keyLocation: String
    let urlList: [String]
  }
}
