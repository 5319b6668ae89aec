// Makes the n-th system call of a kind fail, for a program that is linked to the C library dynamically:
//
//     LD_PRELOAD=./fault.so FAULT_CALL=write FAULT_AT=12 FAULT_ERRNO=28 FAULT_ROOT=/tmp/board prikbord build
//
// Only calls on paths below FAULT_ROOT count, so that the runtime's own are left alone. FAULT_ERRNO 0 makes a write
// or read short instead of failing it, -1 kills the program before the call; FAULT_AT 0 fails nothing. At the end FAULT_COUNT, a file, is given how many
// calls of the kind there were.
#define _GNU_SOURCE
#include <dirent.h>
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <signal.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

static atomic_int calls;
static const char *kind, *root;
static int at, code;

static void setUp(void) __attribute__((constructor));
static void setUp(void) {
  kind = getenv("FAULT_CALL");
  root = getenv("FAULT_ROOT");
  at = getenv("FAULT_AT") ? atoi(getenv("FAULT_AT")) : 0;
  code = getenv("FAULT_ERRNO") ? atoi(getenv("FAULT_ERRNO")) : EIO;
}

static void tell(void) __attribute__((destructor));
static void tell(void) {
  const char *file = getenv("FAULT_COUNT");
  if (!file) return;
  FILE *out = fopen(file, "w");
  if (!out) return;
  fprintf(out, "%d\n", atomic_load(&calls));
  fclose(out);
}

static int isBelow(const char *path) {
  return root && path && strncmp(path, root, strlen(root)) == 0;
}

static int isOpenBelow(int file) {
  char link[64], path[PATH_MAX];
  snprintf(link, sizeof link, "/proc/self/fd/%d", file);
  ssize_t length = readlink(link, path, sizeof path - 1);
  if (length < 0) return 0;
  path[length] = 0;
  return isBelow(path);
}

// Whether this call is the one that fails.
static int isHit(const char *call) {
  if (!kind || strcmp(kind, call) != 0) return 0;
  if (atomic_fetch_add(&calls, 1) + 1 != at) return 0;
  if (code == -1) raise(SIGKILL);
  return 1;
}

#define NEXT(name) ((__typeof__(&name))dlsym(RTLD_NEXT, #name))
#define FAIL(call, condition, result) \
  if ((condition) && isHit(call)) { errno = code; return result; }

int open(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  FAIL(flags & O_CREAT ? "create" : "open", isBelow(path), -1)
  return NEXT(open)(path, flags, mode);
}
int open64(const char *path, int flags, ...) {
  va_list rest;
  va_start(rest, flags);
  mode_t mode = va_arg(rest, mode_t);
  va_end(rest);
  FAIL(flags & O_CREAT ? "create" : "open", isBelow(path), -1)
  return NEXT(open64)(path, flags, mode);
}
ssize_t read(int file, void *bytes, size_t count) {
  if (kind && strcmp(kind, "read") == 0 && isOpenBelow(file) && isHit("read")) {
    if (code == 0) return NEXT(read)(file, bytes, count > 1 ? count / 2 : count);
    errno = code;
    return -1;
  }
  return NEXT(read)(file, bytes, count);
}
ssize_t write(int file, const void *bytes, size_t count) {
  if (kind && strcmp(kind, "write") == 0 && isOpenBelow(file) && isHit("write")) {
    if (code == 0) return NEXT(write)(file, bytes, count > 1 ? count / 2 : count);
    errno = code;
    return -1;
  }
  return NEXT(write)(file, bytes, count);
}
int close(int file) {
  int below = kind && strcmp(kind, "close") == 0 && isOpenBelow(file);
  int result = NEXT(close)(file);
  if (below && isHit("close")) { errno = code; return -1; }
  return result;
}
int mkdir(const char *path, mode_t mode) {
  FAIL("mkdir", isBelow(path), -1)
  return NEXT(mkdir)(path, mode);
}
int rename(const char *path, const char *other) {
  FAIL("rename", isBelow(path), -1)
  return NEXT(rename)(path, other);
}
int renameat2(int from, const char *path, int to, const char *other, unsigned flags) {
  FAIL("exchange", isBelow(path), -1)
  return NEXT(renameat2)(from, path, to, other, flags);
}
int linkat(int from, const char *path, int to, const char *other, int flags) {
  FAIL("link", isBelow(path), -1)
  return NEXT(linkat)(from, path, to, other, flags);
}
int unlink(const char *path) {
  FAIL("unlink", isBelow(path), -1)
  return NEXT(unlink)(path);
}
int rmdir(const char *path) {
  FAIL("rmdir", isBelow(path), -1)
  return NEXT(rmdir)(path);
}
DIR *opendir(const char *path) {
  FAIL("opendir", isBelow(path), NULL)
  return NEXT(opendir)(path);
}
int lstat(const char *path, struct stat *status) {
  FAIL("lstat", isBelow(path), -1)
  return NEXT(lstat)(path, status);
}
int fstat(int file, struct stat *status) {
  FAIL("fstat", kind && strcmp(kind, "fstat") == 0 && isOpenBelow(file), -1)
  return NEXT(fstat)(file, status);
}
int flock(int file, int operation) {
  FAIL("flock", kind && strcmp(kind, "flock") == 0 && isOpenBelow(file), -1)
  return NEXT(flock)(file, operation);
}
int syncfs(int file) {
  FAIL("sync", kind && strcmp(kind, "sync") == 0 && isOpenBelow(file), -1)
  return NEXT(syncfs)(file);
}
int fchmod(int file, mode_t mode) {
  FAIL("fchmod", kind && strcmp(kind, "fchmod") == 0 && isOpenBelow(file), -1)
  return NEXT(fchmod)(file, mode);
}
