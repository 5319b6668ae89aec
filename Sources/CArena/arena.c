#include "arena.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

// Pieces lie one after another in blocks; before each stands its size, for `realloc`. After a reset the first
// block is used again, the others are freed, so that one large text does not hold its memory for ever.

enum { ALIGNMENT = 16, FIRST_BLOCK = 1 << 17 };

struct block {
  struct block *previous;
  size_t size;
};

static _Thread_local struct block *newest;
static _Thread_local char *next, *end;

static int add_block(size_t needed) {
  size_t size = newest ? newest->size * 2 : FIRST_BLOCK;
  while (size < needed + sizeof(struct block) + ALIGNMENT) size *= 2;
  struct block *block = malloc(size);
  if (!block) return 0;
  block->previous = newest;
  block->size = size;
  newest = block;
  next = (char *)(((uintptr_t)(block + 1) + ALIGNMENT - 1) & ~(uintptr_t)(ALIGNMENT - 1));
  end = (char *)block + size;
  return 1;
}

static void *take(size_t size) {
  size_t rounded = ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1)) + ALIGNMENT;
  // libcmark has no way to go on without memory either: it aborts.
  if ((size_t)(end - next) < rounded && !add_block(rounded)) abort();
  char *piece = next + ALIGNMENT;
  *(size_t *)next = size;
  next += rounded;
  return piece;
}

void *prikbord_arena_calloc(size_t count, size_t size) {
  size_t whole;
  if (__builtin_mul_overflow(count, size, &whole)) abort();
  return memset(take(whole), 0, whole);
}

void *prikbord_arena_realloc(void *piece, size_t size) {
  if (!piece) return take(size);
  size_t old = *(size_t *)((char *)piece - ALIGNMENT);
  size_t room = (old + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1);
  if (size <= room) {
    *(size_t *)((char *)piece - ALIGNMENT) = size;
    return piece;
  }
  // The piece taken last grows where it is: libcmark's buffers do so line by line.
  if ((char *)piece + room == next && (size_t)(end - next) >= size - room + ALIGNMENT) {
    next = (char *)piece + ((size + ALIGNMENT - 1) & ~(size_t)(ALIGNMENT - 1));
    *(size_t *)((char *)piece - ALIGNMENT) = size;
    return piece;
  }
  void *moved = take(size);
  memcpy(moved, piece, old);
  return moved;
}

void prikbord_arena_free(void *piece) { (void)piece; }

void prikbord_arena_reset(void) {
  if (!newest) return;
  while (newest->previous) {
    struct block *previous = newest->previous;
    free(newest);
    newest = previous;
  }
  next = (char *)(((uintptr_t)(newest + 1) + ALIGNMENT - 1) & ~(uintptr_t)(ALIGNMENT - 1));
  end = (char *)newest + newest->size;
}
