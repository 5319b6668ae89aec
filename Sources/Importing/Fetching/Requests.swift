import Diagnostics

/// The further requests that one source takes: the next pages of a list, vacancies that a list only names. One after
/// the other, a moment apart, to no host but the source's own, and no more than a bound.
actor Requests {
  private let source: String
  private let memory: ImportMemory
  /// Whether the board has a vacancy of the source by its id, open.
  private let isOpen: @Sendable (String) -> Bool
  private var count = 0
  /// By what was asked for, what the server said of its copy.
  private(set) var validators: [String: Fetch.Validators] = [:]

  var isEmpty: Bool { count == 0 }

  /// The largest lists that application systems have; it takes some minutes.
  static let limit = 2_000
  private static let pause = Duration.milliseconds(100)

  init(of source: String, _ memory: ImportMemory, isOpen: @escaping @Sendable (String) -> Bool) {
    self.source = source
    self.memory = memory
    self.isOpen = isOpen
  }

  /// One more page of a list.
  func page(_ address: String) async throws -> Document {
    switch try await fetch(address, known: nil) {
    case .fetched(let document, _): return document
    case .unchanged: throw Diagnostic.unfetched(address, "the server answers 304")
    }
  }

  /// The document of one vacancy; nil when the board has it as it still is.
  func vacancy(_ id: String, at address: String) async throws -> Document? {
    let known = isOpen(id) ? try memory.validators(of: address) : nil
    switch try await fetch(address, known: known) {
    case .unchanged: return nil
    case .fetched(let document, let validators):
      self.validators[address] = validators
      return document
    }
  }

  private func fetch(_ address: String, known: Fetch.Validators?) async throws -> Fetch.Answer {
    guard let host = Self.host(of: address), host == Self.host(of: source) else {
      throw Diagnostic.otherHost(address, source)
    }
    count += 1
    guard count <= Self.limit else { throw Diagnostic.tooManyRequests(source) }
    try await Task.sleep(for: Self.pause)
    return try await Fetch(address: address).run(known: known)
  }

  /// `https://example.org:8000`; nil for what is no address.
  private static func host(of address: String) -> Substring? {
    guard Fetch.isAddress(address), let start = address.firstRange(of: "://")?.upperBound else {
      return nil
    }
    let end = address[start...].firstIndex { $0 == "/" || $0 == "?" || $0 == "#" }
    return address[..<(end ?? address.endIndex)]
  }
}

extension Diagnostic {
  fileprivate static func otherHost(_ address: String, _ source: String) -> Diagnostic {
    Diagnostic(
      .error, "import-fetch", "`\(source)` leads to another host, `\(address)`", at: nil,
      help: "what was imported from it before is left as it is")
  }

  fileprivate static func tooManyRequests(_ source: String) -> Diagnostic {
    Diagnostic(
      .error, "import-fetch", "`\(source)` takes more than \(Requests.limit) requests", at: nil,
      help: "what was imported from it before is left as it is")
  }
}
