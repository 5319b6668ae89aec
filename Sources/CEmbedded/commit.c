// The commit of a release: `.ci/release` hands it to Package.swift. A build of a working copy has none, for
// nobody could tell when it stopped being true.
#include "CEmbedded.h"

#ifndef PRIKBORD_COMMIT
#define PRIKBORD_COMMIT ""
#endif

const char *prikbord_commit(void) { return PRIKBORD_COMMIT; }
