import FuzzReaders
import Platform

/// libFuzzer's loop, which calls a function with one input after another (llvm.org/docs/LibFuzzer.html). An input that
/// ends the program, takes more than a few seconds or much memory is a finding.
@_silgen_name("LLVMFuzzerRunDriver")
private func fuzz(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>,
  _ read: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
) -> CInt

/// The reader that `PRIKBORD_FUZZ` names.
private let target: Target = {
  let name = ProcessInfo.processInfo.environment["PRIKBORD_FUZZ"] ?? ""
  guard let target = Target.all.first(where: { $0.name == name }) else {
    fatalError("PRIKBORD_FUZZ is one of \(Target.all.map(\.name).joined(separator: ", "))")
  }
  return target
}()

@main enum Fuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments = CommandLine.unsafeArgv
    let code = fuzz(&count, &arguments) { start, count in
      target.read(Array(UnsafeBufferPointer(start: start, count: count)))
      return 0
    }
    exit(code)
  }
}
