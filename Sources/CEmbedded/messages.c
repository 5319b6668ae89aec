// What people are told, in every language: Sources/Diagnostics/Messages/messages.txt.
#include "CEmbedded.h"

// #embed is C23, and clang knows it in every language mode.
#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char messages[] = {
#embed "../Diagnostics/Messages/messages.txt"
};

struct prikbord_file prikbord_messages(void) {
  return (struct prikbord_file){"messages.txt", messages, sizeof messages};
}
