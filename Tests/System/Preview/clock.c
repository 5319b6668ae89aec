// A wall clock that shows what stands in the file $CLOCK, in seconds since 1970. Loaded before the C library by a
// preview that is to live through a midnight; all other clocks go on.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/time.h>
#include <time.h>

static time_t now(void) {
  long long seconds = 0;
  FILE *file = fopen(getenv("CLOCK"), "re");
  if (file == NULL || fscanf(file, "%lld", &seconds) != 1) abort();
  fclose(file);
  return (time_t)seconds;
}

int clock_gettime(clockid_t clock, struct timespec *time) {
  if (clock == CLOCK_REALTIME) {
    *time = (struct timespec){now(), 0};
    return 0;
  }
  int (*next)(clockid_t, struct timespec *) = dlsym(RTLD_NEXT, "clock_gettime");
  return next(clock, time);
}

int gettimeofday(struct timeval *restrict time, void *restrict zone) {
  (void)zone;
  *time = (struct timeval){now(), 0};
  return 0;
}

time_t time(time_t *result) {
  time_t seconds = now();
  if (result != NULL) *result = seconds;
  return seconds;
}
