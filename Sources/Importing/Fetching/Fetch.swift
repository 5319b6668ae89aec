import Diagnostics
import Platform

/// What a web address has, through `curl` as a process: TLS and HTTP are its trade. Bounded in time, size and
/// redirects, which go to https only.
struct Fetch {
  let address: String

  /// What the server said of a copy when it was last fetched, so that it need not send it again.
  struct Validators: Codable, Sendable, Equatable {
    var etag: String?
    var lastModified: String?
  }

  enum Answer: Sendable {
    case fetched(Document, Validators)
    case unchanged
  }

  private static let connectSeconds = 10
  private static let seconds = 60
  private static let redirects = 5
  /// What curl tells of the answer: its status and three headers, a line each.
  private static let toldLines = 4

  /// http is for a server on this computer, as tests have one.
  static func isAddress(_ text: String) -> Bool {
    text.hasPrefix("https://") || isLoopback(text)
  }

  private static func isLoopback(_ address: String) -> Bool {
    ["http://127.0.0.1", "http://localhost", "http://[::1]"].contains { host in
      address.hasPrefix(host) && [":", "/", nil].contains(address.dropFirst(host.count).first)
    }
  }

  func run(known: Validators?) async throws -> Answer {
    let curl = Program(name: "curl", package: "curl")
    var arguments = [
      "--silent", "--show-error", "--location", "--max-redirs", String(Self.redirects),
      "--proto", Self.isLoopback(address) ? "=http" : "=https", "--proto-redir", "=https",
      "--connect-timeout", String(Self.connectSeconds), "--max-time", String(Self.seconds),
      "--max-filesize", String(Document.sizeLimit), "--user-agent", "prikbord-import",
      "--write-out",
      "%{stderr}\n%{http_code}\n%header{etag}\n%header{last-modified}\n%{content_type}",
    ]
    if let etag = known?.etag { arguments += ["--header", "If-None-Match: \(etag)"] }
    if let day = known?.lastModified { arguments += ["--header", "If-Modified-Since: \(day)"] }
    guard let output = try await curl.run(arguments + ["--", address]) else {
      throw Diagnostic.programMissing([curl], for: "a web address", at: address)
    }
    let lines = output.complaint.split(separator: "\n", omittingEmptySubsequences: false)
      .suffix(Self.toldLines).map(String.init)
    guard output.status == 0, lines.count == Self.toldLines else {
      throw Diagnostic.unfetched(address, output.complaint)
    }
    switch Int(lines[0]) {
    case 304 where known != nil: return .unchanged
    case .some(200..<300): break
    default: throw Diagnostic.unfetched(address, "the server answers \(lines[0])")
    }
    let validators = Validators(etag: Self.header(lines[1]), lastModified: Self.header(lines[2]))
    let type = Self.header(lines[3]).map { MediaType(header: $0) }
    return .fetched(try Document(name: address, bytes: output.bytes, type: type), validators)
  }

  /// Programs older than these forms give them back as they are.
  private static func header(_ text: String) -> String? {
    let text = trimmed(text)
    let isOne = !text.isEmpty && !text.contains("header{") && text.allSatisfy { $0 >= " " }
    return isOne ? text : nil
  }
}

extension Diagnostic {
  static func unfetched(_ address: String, _ complaint: String) -> Diagnostic {
    let line = complaint.split(whereSeparator: \.isNewline).first.map(String.init)
    return Diagnostic(
      .error, "import-fetch", "`\(address)` cannot be fetched", at: nil,
      notes: line.map { [.init($0)] } ?? [],
      help: "what was imported from it before is left as it is")
  }
}
