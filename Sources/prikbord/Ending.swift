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
  guard let bell = alarm else { return interruption }
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
    remove(interruption.interrupt())
    if isatty(STDERR_FILENO) == 1 { _ = write(STDERR_FILENO, "\n", 1) }
    _exit(128 + Int32(number))
  }
  return interruption
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
