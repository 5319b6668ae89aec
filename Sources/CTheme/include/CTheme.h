// The files of the default theme, sorted by name.
#pragma once
#include <stddef.h>

struct prikbord_theme_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

extern const struct prikbord_theme_file prikbord_theme[];
extern const size_t prikbord_theme_count;

// The array as a pointer, which is what Swift can walk.
static inline const struct prikbord_theme_file *prikbord_theme_files(void) { return prikbord_theme; }
