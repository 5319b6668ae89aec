import Disk
import Platform

/// What a signal handler writes to, and a thread waits at.
private let alarm: Pipe? = {
  do throws(SystemError) { return try Pipe() } catch { return nil }
}()

/// Makes Ctrl-C, a closed terminal and the polite way of other programs to say the same end the command at once,
/// whatever it is doing, and with nothing left of it: the site is the old or the new one, and the folder in the
/// making is gone.
func endingWhole() -> Interruption {
  let interruption = Interruption()
  atFirstSignal { remove(interruption.interrupt()) }
  return interruption
}

/// The same for work that has nothing in the making, but programs of others that it runs: they end with it.
func endingPrograms<Result: Sendable>(
  of work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  let task = Task(operation: work)
  atFirstSignal {
    task.cancel()
    // A program that is killed is gone at once; nobody waits longer after Ctrl-C.
    usleep(200_000)
  }
  return try await task.value
}

private func atFirstSignal(_ tidy: @escaping @Sendable () -> Void) {
  guard let bell = alarm else { return }
  for number in [SIGINT, SIGTERM, SIGHUP] {
    let old = signal(number, SIG_IGN)
    // What was told to outlive its terminal does (nohup).
    if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
    signal(number) { number in
      var byte = UInt8(truncatingIfNeeded: number)
      if let alarm { _ = write(alarm.writing, &byte, 1) }
    }
  }
  detachThread {
    var number: UInt8 = 0
    while read(bell.reading, &number, 1) != 1 {}
    tidy()
    if isatty(STDERR_FILENO) == 1 { _ = write(STDERR_FILENO, "\n", 1) }
    _exit(128 + Int32(number))
  }
}

/// Ten thousand pages take longer to remove than anybody waits for after Ctrl-C: a program of the system does it,
/// and goes on alone when it is not done soon.
private func remove(_ folders: [String]) {
  guard !folders.isEmpty, let process = start(["rm", "-rf", "--"] + folders) else { return }
  for _ in 0..<24 {
    if waitpid(process, nil, WNOHANG) != 0 { return }
    usleep(5000)
  }
}
