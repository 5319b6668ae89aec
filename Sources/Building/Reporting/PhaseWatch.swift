import Platform

/// Times a phase: by the clock on the wall, and by what all processors spend meanwhile.
struct PhaseWatch {
  private let name: String
  private let start = ContinuousClock.now
  private let before = Self.processorTime

  init(_ name: String) { self.name = name }

  var phase: Build.Phase {
    Build.Phase(
      name: name, duration: ContinuousClock.now - start,
      processorTime: Self.processorTime - before)
  }

  private static var processorTime: Duration {
    let usage = usage
    return duration(usage.ru_utime) + duration(usage.ru_stime)
  }

  /// The most memory that this process has had, in bytes.
  static var peakMemory: Int {
    #if os(Linux)
      usage.ru_maxrss * 1024
    #else
      usage.ru_maxrss
    #endif
  }

  private static var usage: rusage {
    var usage = rusage()
    #if os(Linux)
      getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    #else
      getrusage(RUSAGE_SELF, &usage)
    #endif
    return usage
  }

  private static func duration(_ time: timeval) -> Duration {
    .seconds(Int(time.tv_sec)) + .microseconds(Int(time.tv_usec))
  }
}
