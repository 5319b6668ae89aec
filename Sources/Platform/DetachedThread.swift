/// Does something on a thread of its own: for what waits in the system, and would hold up Swift's pool.
package func detachThread(_ work: @escaping @Sendable () -> Void) {
  let box = Unmanaged.passRetained(Work(work))
  #if canImport(Glibc)
    var thread = pthread_t()
    let failure = pthread_create(&thread, nil, { run($0) }, box.toOpaque())
    if failure == 0 { pthread_detach(thread) }
  #else
    var thread: pthread_t?
    let failure = pthread_create(&thread, nil, { run($0) }, box.toOpaque())
    if failure == 0, let thread { pthread_detach(thread) }
  #endif
  // Without a thread the program can do nothing of what it is for.
  precondition(failure == 0, "no thread can be started: \(String(cString: strerror(failure)))")
}

private final class Work: Sendable {
  let run: @Sendable () -> Void

  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func run(_ box: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let box { Unmanaged<Work>.fromOpaque(box).takeRetainedValue().run() }
  return nil
}
