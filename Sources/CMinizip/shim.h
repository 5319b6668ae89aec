#ifndef PRIKBORD_MINIZIP_H
#define PRIKBORD_MINIZIP_H

#include <minizip/unzip.h>
#include <stdio.h>

// An archive that stands in memory: minizip asks for a file by name, and is given a stream on the bytes.

struct prikbord_bytes {
  const void *start;
  unsigned long count;
};

static inline voidpf prikbord_open_bytes(voidpf opaque, const void *name, int mode) {
  (void)name;
  (void)mode;
  struct prikbord_bytes *bytes = (struct prikbord_bytes *)opaque;
  return fmemopen((void *)bytes->start, bytes->count, "rb");
}

static inline unzFile prikbord_open_archive(struct prikbord_bytes *bytes) {
  zlib_filefunc64_def functions;
  fill_fopen64_filefunc(&functions);
  functions.zopen64_file = prikbord_open_bytes;
  functions.opaque = bytes;
  return unzOpen2_64("", &functions);
}

#endif
