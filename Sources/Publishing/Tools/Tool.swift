import Diagnostics
import Platform
import Subprocess

#if canImport(System)
  import System
#else
  import SystemPackage
#endif

/// A program of others that carries the site: git, rsync, rclone. Run with an argument array, never through a
/// shell; found on PATH.
struct Tool: Sendable {
  let name: String
  /// What a missing tool is answered with.
  let installation: String
  /// The file of a lock that lasts as long as the tool runs, even if this process is killed.
  let lock: Int32
  /// Over the environment of this process; nil removes a variable. Secrets may be here, and only here.
  var environment: [String: String?] = [:]

  struct Output: Sendable {
    let status: Int
    let bytes: [UInt8]
    /// What the tool said on standard error, without passwords in addresses.
    let complaint: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
    /// Text up to each zero byte.
    var records: [String] {
      bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Runs the tool and gives what it said, whatever its exit code.
  func run(_ arguments: [String], input: [UInt8]? = nil) async throws -> Output {
    // Messages are read here, so they must be in one language.
    var changes: [Environment.Key: String?] = ["LC_ALL": "C", "LANGUAGE": nil]
    for (key, value) in environment {
      guard let key = Environment.Key(rawValue: key) else { continue }
      changes[key] = .some(value)
    }
    let environment = Environment.inherit.updating(changes)
    if let input { return try await run(arguments, environment, .array(input)) }
    // A process keeps its standard input to its end, and with it the lock.
    let lock = FileDescriptor(rawValue: lock)
    return try await run(
      arguments, environment, .fileDescriptor(lock, closeAfterSpawningProcess: false))
  }

  private func run(
    _ arguments: [String], _ environment: Environment, _ input: some InputProtocol
  ) async throws -> Output {
    do {
      let result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments), environment: environment, input: input,
        output: .bytes(limit: .max), error: .bytes(limit: .max))
      let status =
        switch result.terminationStatus {
        case .exited(let code): Int(code)
        case .signaled(let signal): 128 + Int(signal)
        }
      return Output(
        status: status, bytes: result.standardOutput,
        complaint: withoutPasswords(String(decoding: result.standardError, as: UTF8.self)))
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw Diagnostic.toolMissing(self)
    }
  }

  /// Runs the tool; any exit code but 0 is thrown with the tool's own words.
  @discardableResult
  func must(_ arguments: [String], input: [UInt8]? = nil) async throws -> Output {
    let output = try await run(arguments, input: input)
    guard output.status == 0 else { throw failure(output) }
    return output
  }

  /// What went wrong, in the tool's words: the last lines it said.
  func failure(_ output: Output, help: String? = nil) -> Diagnostic {
    let lines = output.complaint.split(whereSeparator: \.isNewline).map(String.init)
      .filter { !$0.allSatisfy(\.isWhitespace) }
    return Diagnostic(
      .error, "tool-failed", "`\(name)` failed with exit code \(output.status)", at: nil,
      notes: lines.suffix(8).map { .init(quoting: $0) }, help: help)
  }
}

/// `https://me:secret@example.com` → `https://***@example.com`. A token may stand as the only name, too.
func withoutPasswords(_ text: String) -> String {
  text.replacing(#/(https?:\/\/)[^\/\s@'"]+@/#) { "\($0.output.1)***@" }
    .replacing(#/([a-z]+:\/\/)[^\/\s@'":]*:[^\/\s@'"]*@/#) { "\($0.output.1)***@" }
}

extension Diagnostic {
  fileprivate static func toolMissing(_ tool: Tool) -> Diagnostic {
    Diagnostic(
      .error, "tool-missing",
      "publishing to this target needs `\(tool.name)`, which is not installed",
      at: nil, help: tool.installation)
  }
}
