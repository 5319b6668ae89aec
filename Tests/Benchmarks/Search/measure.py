#!/usr/bin/env python3
"""How fast the search of a board is in a browser: measure.py PRIKBORD [POSTINGS]     (10000 postings)

Run it with the Python of the browser tests (`Tests/System/Browser/run` makes it), which has Playwright. Prints in milliseconds:
from the last letter typed to the result, the script's rest of 150 ms included; and how long the page works for one
change of filters or words.
"""

import http.server
import os
import shutil
import statistics
import sys
import tempfile
import threading
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "System/Browser"))
import boards  # noqa: E402
from playwright.sync_api import expect, sync_playwright  # noqa: E402

SEARCHES = ["n", "nu", "engineer", "adviser 7", "zzz", ""]


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *arguments):
        pass


def main(prikbord, count=10_000):
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        site = boards.build(prikbord, boards.large(root / "board", count), root / "Site")
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(site)))
        threading.Thread(target=server.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            names = ["chromium", "chromium-browser", "google-chrome", "chrome"]
            path = next(filter(None, map(shutil.which, names)), None)
            browser = playwright.chromium.launch(executable_path=path, args=["--no-sandbox"])
            page = browser.new_page()
            page.goto(f"http://127.0.0.1:{server.server_port}/")
            measure(page, count)
            browser.close()


def measure(page, count):
    page.focus("#q")
    expect(page.locator("#count")).to_have_text(f"{count:,} vacancies")
    page.wait_for_load_state("networkidle")
    typed = page.evaluate("""async () => {
      const field = document.getElementById("q"), count = document.getElementById("count"), spent = [];
      for (const text of ["engineer", "nurse", "teacher", "editor", "adviser"]) {
        const changed = new Promise((done) => new MutationObserver(done).observe(count, { childList: true }));
        field.value = text;
        const start = performance.now();
        field.dispatchEvent(new Event("input", { bubbles: true }));
        await changed;
        spent.push(performance.now() - start);
      }
      return spent;
    }""")
    show("typed to result", typed)
    worked = page.evaluate("""async (searches) => {
      const spent = [];
      for (let round = 0; round < 5; round++) for (const text of searches) {
        history.replaceState(null, "", text ? "?q=" + encodeURIComponent(text) : "?sort=deadline");
        const start = performance.now();
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise((done) => setTimeout(done));
        spent.push(performance.now() - start);
      }
      return spent;
    }""", SEARCHES)
    show("one search", worked)


def show(what, times):
    times.sort()
    print(f"{what:20} {times[0]:8.1f} {statistics.median(times):8.1f} {times[-1]:8.1f}   (least, median, most)")


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]), *map(int, sys.argv[2:]))
