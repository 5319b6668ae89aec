#!/usr/bin/env python3
"""How fast a preview is: measure.py PRIKBORD [POSTINGS] [CHANGES]     (10000 postings, 1000 changes)

Writes a board, serves it, and saves postings as an editor does. Prints in milliseconds, for another text, another
title, and other facts of all kinds with another place in the lists: from the save to the reload event of an open page;
then how long a page takes, and what memory does over all changes.
"""

import http.client
import os
import random
import re
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PLACES = ["Utrecht", "Zwolle", "Delft", "Tiel", "Assen", "Emmen", "Nijmegen", "Groningen", "Leeuwarden", "Middelburg"]
FIELDS = ["ICT", "Juridisch", "Zorg", "Onderwijs", "Financiën", "Techniek", "Natuur / milieu", "Communicatie"]
WORDS = "het team werkt aan de opgaven van morgen en draagt bij aan schoon water in dorpen en steden".split()


def posting(number, text="", title=None, version=0):
    rng = random.Random(number + version)
    sentence = lambda: " ".join(rng.choice(WORDS) for _ in range(14)).capitalize() + "."
    body = "\n\n".join([" ".join(sentence() for _ in range(5)) for _ in range(3)] + ["- " + sentence(), text])
    usual = f"Adviseur {rng.choice(WORDS)} {number}"
    return f"""---
title: {title or usual}
organisation: Organisatie {number % 40}
locations: [{rng.choice(PLACES)}]
education: [hbo-bachelor]
employment: permanent
hours: {rng.choice(["24-32", "32-36", "36"])}
pay: € {rng.randint(3000, 4000)} - € {rng.randint(4001, 6000)} per maand
fields: [{rng.choice(FIELDS)}]
posted: 2024-{rng.randint(4, 6):02}-{rng.randint(1, 28):02}
deadline: 2024-{rng.randint(8, 9):02}-{rng.randint(1, 28):02}
reference: "{number + 1000}"
apply: https://example.org/{number}
---

{body}
"""


def main(prikbord, count=10_000, changes=1000):
    with tempfile.TemporaryDirectory() as folder:
        vacancies = Path(folder, "Content/vacancies")
        vacancies.mkdir(parents=True)
        Path(folder, "Content/board.yml").write_text("name: Proef\nbase_url: https://example.org/\ntoday: 2024-07-15\n")
        Path(folder, "Templates").symlink_to(ROOT / "Templates")
        for number in range(count):
            Path(vacancies, f"{number:06}.md").write_text(posting(number))
        start = time.perf_counter()
        preview = subprocess.Popen(
            [prikbord, "preview", "--root", folder, "--port", "0"], stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL, text=True)
        try:
            port = int(re.search(r":(\d+)/", preview.stdout.readline())[1])
            threading.Thread(target=preview.stdout.read, daemon=True).start()
            print(f"start                        {1000 * (time.perf_counter() - start):8.1f}")
            measure(preview, port, vacancies, changes)
        finally:
            preview.terminate()
            preview.wait()


def measure(preview, port, vacancies, changes):
    stream = http.client.HTTPConnection("127.0.0.1", port)
    stream.request("GET", "/__prikbord/events?page=/")
    answer = stream.getresponse()

    def event():
        name = None
        while (line := answer.readline()) != b"\n" or not name:
            if line.startswith(b"event: "):
                name = line[7:].strip().decode()
        return name

    def save(number, text):
        path = Path(vacancies, f"{number:06}.md")
        start = time.perf_counter()
        path.write_text(text)
        assert event() == "reload"
        return 1000 * (time.perf_counter() - start)

    def memory():
        return int(re.search(r"VmRSS:\s+(\d+)", Path(f"/proc/{preview.pid}/status").read_text())[1]) / 1024

    assert event() == "hello"
    show("a text, saved to reload", [save(i, posting(i, f"Nieuw {i}.")) for i in pauses(30)])
    show("a title, saved to reload", [save(i, posting(i, title=f"Nieuwe titel {i}")) for i in pauses(30)])
    show("all facts, saved to reload", [save(i, posting(i, version=100_000)) for i in pauses(30)])
    page = http.client.HTTPConnection("127.0.0.1", port)
    times = []
    for number in range(200):
        start = time.perf_counter()
        page.request("GET", f"/vacatures/{number:06}/")
        page.getresponse().read()
        times.append(1000 * (time.perf_counter() - start))
    show("a page", times)
    times, sizes = [], [memory()]
    for number in range(changes):
        # Of 200 postings in turn, every tenth with another title, which moves lists.
        which = number % 200
        times.append(save(which, posting(which, f"Weer {number}.", f"Titel {number}" if number % 10 == 0 else None)))
        # Somebody looks at what was saved.
        page.request("GET", f"/vacatures/{which:06}/")
        page.getresponse().read()
        if (number + 1) % max(1, changes // 10) == 0:
            sizes.append(memory())
    show(f"{changes} changes in a row", times)
    print(f"memory, MB: before {sizes[0]:.1f}; after each tenth of the changes", *(f"{size:.1f}" for size in sizes[1:]))


def pauses(count):
    for number in range(count):
        time.sleep(0.2)
        yield number


def show(what, times):
    times.sort()
    print(f"{what:28} {times[0]:8.1f} {statistics.median(times):8.1f} {times[-1]:8.1f}   (least, median, most)")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), *map(int, sys.argv[2:]))
