#pragma once
#include <stddef.h>
#include <stdint.h>

typedef struct {
  uint64_t high, low;
} prikbord_digest;

/// XXH3 of some bytes, 128 bits.
prikbord_digest prikbord_xxh3_128(const void *bytes, size_t count);

/// XXH3 of some bytes, 64 bits.
uint64_t prikbord_xxh3_64(const void *bytes, size_t count);
