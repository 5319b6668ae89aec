"""Checks a board whose one posting has n bytes of a kind, and one with 4n, and compares the instructions.

At 4n a sort does a little more than four times the work of n, a search of all for each sixteen times. What every run
costs whatever its posting holds (the theme, the vocabularies) is counted with an empty one, and taken off.
"""

import os
import re
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

PRIKBORD, WANTED = sys.argv[1], sys.argv[2:]
SMALL = 6_000
LIMIT = 7.0
# Under these many instructions for 4n nothing can be told, and nothing needs to be.
NOISE = 40_000_000

HEAD = "---\ntitle: Adviseur\norganisation: Gemeente\ndeadline: 2027-01-01\n---\n\n"
PLAIN = "Adviseur water\n\n"


def many(text, size):
    return text * (size // len(text.encode()) + 1)


def numbered(text, size):
    count = size // len(text.encode())
    return "".join(text.replace("#", str(number)) for number in range(count))


def body(text):
    return "md", lambda size: HEAD + many(text, size)


def bodies(text):
    return "md", lambda size: HEAD + numbered(text, size)


def plain(text):
    return "txt", lambda size: PLAIN + many(text, size)


def labelled(label, text):
    return "txt", lambda size: PLAIN + label + many(text, size) + "\n"


def front(before, text, after=""):
    return "md", lambda size: HEAD.replace(
        "deadline:", before + numbered(text, size) + after + "deadline:"
    )


KINDS = {
    "paragraphs": body("Een alinea.\n\n"),
    "paragraphs of two lines": body("a\nb\n\n"),
    "short lines": body("a\n"),
    "short lines of plain text": plain("a\n"),
    "names of places on one line": plain("Gemeente Tiel "),
    "towns behind a label": labelled("Standplaats: ", "Tiel "),
    "numbers behind a label": labelled("Salaris: ", "3 "),
    "telephone numbers": body("06-12345678 "),
    "digits with blanks": body("0 "),
    "mail addresses": body("a@b.nl "),
    "mail addresses by number": bodies("a#@b.nl "),
    "halves of mail addresses": body("a@b@c."),
    "web addresses": body("https://x.nl/a "),
    "starts of web addresses": body("http://!"),
    "closing brackets after an address": ("md", lambda n: HEAD + "https://x/" + many(")", n)),
    "blocked links": body("[a](javascript:x) "),
    "blocked links on lines": body("[a](javascript:x)\n"),
    "controls of direction": body("\u202ea "),
    "controls of direction on lines": plain("\u202ea\n"),
    "HTML on one line": body("a <b>x</b> "),
    "HTML on lines": body("a <b>x\n"),
    "HTML signs": body("<"),
    "pictures without words": body("![](a.png) "),
    "pictures inside pictures": ("md", lambda n: HEAD + "![" * (n // 6) + "a" + "](b)" * (n // 6)),
    "broken links": bodies("[a](/x#) "),
    "broken links to parts": bodies("[a](#x#) "),
    "headings": bodies("## Kop #\n\n"),
    "headings and numbers": bodies("## Kop #\n06-12345678\n"),
    "tables": body("|a|b|\n|---|---|\n|c|d|\n\n"),
    "tables of plain text": plain("a\tb\n"),
    "quotations": ("md", lambda n: HEAD + many("> ", n) + "x\n"),
    "lists": body("- a\n"),
    "one word": body("woord"),
    "a menu of plain text": plain("Nieuws\nOver ons\nContact\n\n"),
    "headers of pages": ("txt", lambda n: PLAIN + numbered("Huis #        4 februari\n\n", n)),
    "labels": plain("Salaris: 3000 euro\n"),
    "unknown labels": plain("Kleur: rood\n"),
    "pay of no period": plain("Salaris: € 2000 - € 5100\n"),
    "names behind a word of place": ("txt", lambda n: PLAIN + numbered("in Qword#. ", n)),
    "names behind a word of place on lines": ("txt", lambda n: PLAIN + numbered("in Qword#\n", n)),
    "contacts of plain text": ("txt", lambda n: PLAIN + "Contact\n" + many("Jan Jansen, 06-12345678\n", n)),
    "mail addresses of plain text": plain("jan@gemeente.nl "),
    "telephone numbers of plain text": plain("06-12345678 "),
    "controls of plain text": plain("a\x01\n"),
    "carriage returns": body("a <b>\r"),
    "days": plain("uiterlijk 1 januari 2027\n"),
    "places": front("locations:\n", "  - Plaats#\n"),
    "tags": front("tags:\n", "  - tag#\n"),
    "tags on one line": front("tags: ", "tag#, ", "x\n"),
    "contacts": front("contacts:\n", "  - Jan Jansen#\n"),
    "keys": front("", "sleutel#: 1\n"),
    "one key again and again": front("", "tags: x\n"),
    "one label again and again": front("", "standplaats: x\n"),
    "many short keys": ("md", lambda n: HEAD.replace("deadline:", numbered("k#: x\n", 8 * n) + "deadline:")),
    "places of plain text": ("txt", lambda n: PLAIN + numbered("Locatie: Plaats#\n", 4 * n)),
    "fields of plain text": ("txt", lambda n: PLAIN + numbered("Vakgebied: Zorg#\n", 4 * n)),
    "own keys": front("extra:\n", "  sleutel#: 1\n"),
    "comments": front("", "# opmerking\n"),
    "nested lists": ("md", lambda n: HEAD.replace("deadline:", "x: " + many("[", n) + "\ndeadline:")),
}


def instructions(ending, text, folder):
    vacancies = Path(folder, "Content/vacancies")
    vacancies.mkdir(parents=True)
    Path(folder, "Content/board.yml").write_text("name: Bord\nbase_url: https://voorbeeldbord.nl/\n")
    Path(vacancies, "a." + ending).write_text(text, encoding="utf-8", newline="")
    # One thread: two would wait for each other, and count it.
    result = subprocess.run(
        ["valgrind", "--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null", PRIKBORD,
         "check", "--quiet", "--today", "2026-12-01", "--root", folder],
        capture_output=True, text=True, errors="replace")
    found = re.search(r"I\s+refs:\s+([\d,]+)", result.stderr)
    if result.returncode not in (0, 1) or not found:
        raise SystemExit(f"prikbord ended with {result.returncode}:\n{result.stderr[-2000:]}")
    return int(found[1].replace(",", ""))


def ratio(kind):
    ending, text = KINDS[kind]
    with tempfile.TemporaryDirectory() as folder:
        none = instructions(ending, (HEAD if ending == "md" else PLAIN) + "Tekst.", folder + "/0")
        small = instructions(ending, text(SMALL), folder + "/1") - none
        large = instructions(ending, text(4 * SMALL), folder + "/4") - none
    return large / max(small, NOISE / 8), large


def main():
    kinds = WANTED or list(KINDS)
    failed = 0
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for kind, (times, large) in zip(kinds, pool.map(ratio, kinds)):
            grows = times > LIMIT and large > NOISE
            failed += grows
            print(f"{'FAILED' if grows else 'ok':6} {kind}: {large / 1e6:.0f} million, {times:.1f} times that of a quarter",
                  flush=True)
    print(f"{len(kinds) - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
