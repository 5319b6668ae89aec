// Folders of this repository that are in the program, their files sorted by name.
#pragma once
#include <stddef.h>

struct prikbord_file {
  const char *name;
  const unsigned char *bytes;
  size_t count;
};

struct prikbord_files {
  const struct prikbord_file *first;
  size_t count;
};

// Templates/
struct prikbord_files prikbord_theme(void);
// Sources/Authoring/Boards/
struct prikbord_files prikbord_boards(void);
// Sources/Facts/Vocabularies/
struct prikbord_files prikbord_vocabularies(void);

// Sources/Diagnostics/Messages/messages.txt
struct prikbord_file prikbord_messages(void);

// Sources/PlainText/Likeness/furniture.txt, titles.txt, days.txt, towns.txt
struct prikbord_file prikbord_furniture(void);
struct prikbord_file prikbord_titles(void);
struct prikbord_file prikbord_days(void);
struct prikbord_file prikbord_towns(void);

/// The commit that a release was built from, or nothing.
const char *prikbord_commit(void);
