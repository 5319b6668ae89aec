// The words that the readers know, in the program: every file of Sources/Facts/Vocabularies/, byte for byte. A
// test compares this list with the folder; who adds a language adds its three lines and its row here.
#include "CEmbedded.h"

// #embed is C23, and clang knows it in every language mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_de_txt[] = {
#embed "../Facts/Vocabularies/de.txt"
};
static const unsigned char file_en_txt[] = {
#embed "../Facts/Vocabularies/en.txt"
};
static const unsigned char file_nl_txt[] = {
#embed "../Facts/Vocabularies/nl.txt"
};

static const struct prikbord_file files[] = {
  {"de.txt", file_de_txt, sizeof file_de_txt},
  {"en.txt", file_en_txt, sizeof file_en_txt},
  {"nl.txt", file_nl_txt, sizeof file_nl_txt},
};

struct prikbord_files prikbord_vocabularies(void) {
  return (struct prikbord_files){files, sizeof files / sizeof *files};
}
