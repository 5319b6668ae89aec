// What furniture looks like, in the program: Sources/PlainText/Likeness/furniture.txt, byte for byte.
#include "CEmbedded.h"

// #embed is C23, and clang knows it in every language mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_furniture_txt[] = {
#embed "../PlainText/Likeness/furniture.txt"
};

struct prikbord_file prikbord_furniture(void) {
  return (struct prikbord_file){"furniture.txt", file_furniture_txt, sizeof file_furniture_txt};
}
