// Tells ThreadSanitizer of what `Synchronization.Mutex` does where it waits: that is in a library of Swift's, which is
// compiled without the sanitizer, and every lock that two threads want at once would be told as a race. Preloaded; the
// ways without waiting are part of the program and seen as they are.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdint.h>

// Of the sanitizer's runtime (sanitizer/tsan_interface.h); none in programs that are built without it.
__attribute__((weak)) void __tsan_acquire(void *address);
__attribute__((weak)) void __tsan_release(void *address);

// _MutexHandle._lockSlow(_:) and _MutexHandle._unlockSlow() of the Linux implementation; the handle is one word.
#define LOCK "$s15Synchronization12_MutexHandleV9_lockSlowyys6UInt32VF"
#define UNLOCK "$s15Synchronization12_MutexHandleV11_unlockSlowyyF"
#define SWIFT __attribute__((swiftcall))
#define HANDLE __attribute__((swift_context)) void *handle

typedef SWIFT void (*lock_function)(uint32_t, HANDLE);
typedef SWIFT void (*unlock_function)(HANDLE);

SWIFT void lock_slow(uint32_t owner, HANDLE) __asm__(LOCK);
SWIFT void lock_slow(uint32_t owner, HANDLE) {
  ((lock_function)dlsym(RTLD_NEXT, LOCK))(owner, handle);
  if (__tsan_acquire) __tsan_acquire(handle);
}

SWIFT void unlock_slow(HANDLE) __asm__(UNLOCK);
SWIFT void unlock_slow(HANDLE) {
  if (__tsan_release) __tsan_release(handle);
  ((unlock_function)dlsym(RTLD_NEXT, UNLOCK))(handle);
}
