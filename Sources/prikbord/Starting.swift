import Platform

/// Starts a program of the system, found on PATH, that neither hears nor says anything here and lives on when this
/// one ends; nil when it cannot be started.
///
/// It takes signals, which the threads of Swift's own pool do not, and stands in a group of its own: the next
/// Ctrl-C is not for it.
func start(_ words: [String]) -> pid_t? {
  var attributes = posix_spawnattr_t()
  posix_spawnattr_init(&attributes)
  defer { posix_spawnattr_destroy(&attributes) }
  var none = sigset_t()
  sigemptyset(&none)
  posix_spawnattr_setsigmask(&attributes, &none)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
  var actions = posix_spawn_file_actions_t()
  posix_spawn_file_actions_init(&actions)
  defer { posix_spawn_file_actions_destroy(&actions) }
  for (stream, access) in [
    (STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_WRONLY), (STDERR_FILENO, O_WRONLY),
  ] {
    posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", access, 0)
  }
  var arguments = words.map { strdup($0) } + [nil]
  var environment =
    ProcessInfo.processInfo.environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
  defer { for text in arguments + environment { free(text) } }
  var process: pid_t = 0
  let failure = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &environment)
  return failure == 0 ? process : nil
}
