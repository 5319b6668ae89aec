// libdispatch's main thread waits in `sigsuspend` with a mask in read-only memory, which Valgrind before 3.20
// writes to, and dies. Loaded before it, this waits in another way.
#include <signal.h>
#include <unistd.h>

int sigsuspend(const sigset_t *mask) {
  (void)mask;
  for (;;) pause();
}
