// The functions of xxHash compiled here and not taken from the system's library: Debian's is compiled without unrolled
// loops, and every byte of a site comes by here.
#define XXH_INLINE_ALL
#include <xxhash.h>

#include "digests.h"

prikbord_digest prikbord_xxh3_128(const void *bytes, size_t count) {
  XXH128_hash_t hash = XXH3_128bits(bytes, count);
  return (prikbord_digest){.high = hash.high64, .low = hash.low64};
}

uint64_t prikbord_xxh3_64(const void *bytes, size_t count) { return XXH3_64bits(bytes, count); }
