// The few C declarations Swift cannot see: GNU extensions hidden behind _GNU_SOURCE.
#pragma once
#if defined(__linux__)
// Exchanges two paths in one step, or renames without replacing (renameat2(2)).
int prikbord_rename_exchange(const char *from, const char *to);
// Waits until everything written to the file system of an open file is on its disk (syncfs(2)).
int prikbord_sync_disk(int file);
#endif
