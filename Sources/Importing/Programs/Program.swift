import Diagnostics
import Subprocess

/// A program of others that reads what no library here does: pdftotext, antiword, curl. Run with an argument array,
/// never through a shell; found on PATH; ended with all that it started when it takes too long.
struct Program: Sendable {
  let name: String
  /// The package of Debian that has it.
  let package: String

  /// Documents that take longer are made to.
  private static let seconds = 90

  struct Output: Sendable {
    let status: Int
    let bytes: [UInt8]
    /// What it said on standard error.
    let complaint: String

    var text: String { String(decoding: bytes, as: UTF8.self) }
  }

  /// Runs it and gives what it said, whatever its exit code; nil when it is not installed.
  func run(
    _ arguments: [String], input: [UInt8] = [], limit: Int = Document.sizeLimit
  ) async throws -> Output? {
    try await withThrowingTaskGroup(of: Output?.self) { group in
      group.addTask { try await start(arguments, input, limit) }
      group.addTask {
        try await Task.sleep(for: .seconds(Self.seconds))
        throw Diagnostic.tooSlow(name)
      }
      defer { group.cancelAll() }
      return try await group.next() ?? nil
    }
  }

  private func start(
    _ arguments: [String], _ input: [UInt8], _ limit: Int
  ) async throws -> Output? {
    var options = PlatformOptions()
    // A session of its own, so that what the program has started ends with it.
    options.createSession = true
    options.teardownSequence = [
      .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .zero)
    ]
    do {
      let result = try await Subprocess.run(
        .name(name), arguments: Arguments(arguments),
        environment: .inherit.updating(["LC_ALL": "C"]), platformOptions: options,
        input: .array(input), output: .bytes(limit: limit), error: .string(limit: 65_536))
      let status =
        switch result.terminationStatus {
        case .exited(let code): Int(code)
        case .signaled(let signal): 128 + Int(signal)
        }
      return Output(
        status: status, bytes: result.standardOutput, complaint: result.standardError ?? "")
    } catch let error as SubprocessError where error.code == .executableNotFound {
      return nil
    } catch let error as SubprocessError where error.code == .outputLimitExceeded {
      throw Diagnostic.tooLarge(name)
    }
  }
}

extension Diagnostic {
  /// `what` is the kind of file: "a PDF".
  static func programMissing(_ programs: [Program], for what: String, at path: String) -> Diagnostic
  {
    let names = programs.map { "`\($0.name)`" }
    return Diagnostic(
      .error, "tool-missing",
      names.count == 1
        ? "\(what) needs \(names[0]), which is not installed"
        : "\(what) needs one of these programs, and none is installed: \(names.joined(separator: ", "))",
      at: Location(path: path), help: "apt-get install \(programs[0].package)")
  }

  fileprivate static func tooSlow(_ name: String) -> Diagnostic {
    Diagnostic(
      .error, "tool-slow", "`\(name)` took too long and was ended", at: nil,
      help: "open the document, copy its text and import that with `-`")
  }
}
