import Diagnostics
import Disk
import Platform
import Synchronization

/// The end of a command before its work is done: Ctrl-C, a closed terminal, and the polite way of other programs to
/// say the same.
///
/// From the signal on, only the thread that ends the program says something: what fails in the work that goes on
/// fails because its folders are taken away, and is nobody's error.
enum Ending {
  private static let hasBegun = Atomic<Bool>(false)

  /// What a signal handler writes to, and a thread waits at.
  private static let alarm: Pipe? = {
    do throws(SystemError) { return try Pipe() } catch { return nil }
  }()

  /// What a shell expects of a program that a signal ended, above the signal's number.
  private static let signalled: Int32 = 128

  /// Does `tidy` at the first signal, says what it gives, and ends with `code`, else with the signal's own.
  static func atFirstSignal(
    code: Int32? = nil, _ tidy: @escaping @Sendable () -> String = { "" }
  ) {
    guard let bell = alarm, !hasBegun.load(ordering: .relaxed) else { return }
    for number in [SIGINT, SIGTERM, SIGHUP] {
      let old = signal(number, SIG_IGN)
      // What was told to outlive its terminal does (nohup).
      if unsafeBitCast(old, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { continue }
      signal(number) { number in
        Ending.hasBegun.store(true, ordering: .releasing)
        var byte = UInt8(truncatingIfNeeded: number)
        if let alarm = Ending.alarm { _ = write(alarm.writing, &byte, 1) }
      }
    }
    detachThread {
      var number: UInt8 = 0
      while read(bell.reading, &number, 1) != 1 {}
      let said = tidy()
      // The terminal has just written `^C`, perhaps into the middle of something coloured.
      if isatty(STDERR_FILENO) == 1 {
        StandardStreams.write(Console.isColorful ? "\u{1B}[0m\n" : "\n", to: STDERR_FILENO)
      }
      StandardStreams.write(said, to: STDERR_FILENO)
      _exit(code ?? signalled + Int32(number))
    }
  }

  /// Comes back only when no signal has come: whoever wants to say something, or to end the program its own way,
  /// goes by here.
  static func giveWay() {
    while hasBegun.load(ordering: .acquiring) { sleep(1) }
  }
}

/// Makes a signal end the command with nothing left of it: the site is the old or the new one, and the folder in
/// the making is gone, or said to be there.
func endingWhole(_ console: Console) -> Interruption {
  let interruption = Interruption()
  Ending.atFirstSignal { console.leftovers(of: HastyRemoval.remove(interruption.interrupt())) }
  return interruption
}

/// The same for work that has nothing in the making, but programs of others that it runs: they end with it.
func endingPrograms<Result: Sendable>(
  of work: @escaping @Sendable () async throws -> Result
) async throws -> Result {
  let isDone = Done()
  let task = Task {
    defer { isDone.value.store(true, ordering: .releasing) }
    return try await work()
  }
  Ending.atFirstSignal {
    task.cancel()
    // A program that is killed is gone at once; nobody waits longer after Ctrl-C.
    HastyRemoval.wait { isDone.value.load(ordering: .acquiring) }
    return ""
  }
  return try await task.value
}

private final class Done: Sendable {
  let value = Atomic<Bool>(false)
}

extension Console {
  /// What is still to be removed goes on without this program, and what becomes of it is told.
  fileprivate func leftovers(of folders: [String]) -> String {
    for folder in folders { removeAlone(folder) }
    let told = folders.map { folder in
      Diagnostic(
        .warning, "leftover", "what was made so far is still being removed",
        at: Location(path: shown(folder)),
        help: "nothing needs to be done: the next run of this command removes it, too")
    }
    do { return try text(of: told, notes: false) } catch { return "" }
  }
}

/// A program of the system goes on with it when this one has ended. What Prikbord knows its own folders by goes last.
private func removeAlone(_ folder: String) {
  let known = [LeftoverFolder.mark, Manifest.fileName]
  let names: [String]
  do throws(Disk.Failure) { names = try Disk.names(in: folder) } catch { return }
  let inner = names.filter { !known.contains($0) }.map { "\(folder)/\($0)" }
  _ = start(["rm", "-rf", "--"] + inner + [folder])
}
