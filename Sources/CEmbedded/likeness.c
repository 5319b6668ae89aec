// What furniture looks like, and what is said round days and towns: the tables of Sources/PlainText/Likeness/, byte for byte.
#include "CEmbedded.h"

// #embed is C23, and clang knows it in every language mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_furniture_txt[] = {
#embed "../PlainText/Likeness/furniture.txt"
};
static const unsigned char file_days_txt[] = {
#embed "../PlainText/Likeness/days.txt"
};
static const unsigned char file_titles_txt[] = {
#embed "../PlainText/Likeness/titles.txt"
};
static const unsigned char file_towns_txt[] = {
#embed "../PlainText/Likeness/towns.txt"
};

struct prikbord_file prikbord_furniture(void) {
  return (struct prikbord_file){"furniture.txt", file_furniture_txt, sizeof file_furniture_txt};
}

struct prikbord_file prikbord_days(void) {
  return (struct prikbord_file){"days.txt", file_days_txt, sizeof file_days_txt};
}

struct prikbord_file prikbord_towns(void) {
  return (struct prikbord_file){"towns.txt", file_towns_txt, sizeof file_towns_txt};
}

struct prikbord_file prikbord_titles(void) {
  return (struct prikbord_file){"titles.txt", file_titles_txt, sizeof file_titles_txt};
}
