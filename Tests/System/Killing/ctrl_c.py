"""Ctrl-C while a site is made ends the build with the signal's own code, says nothing false, and leaves the old or the
new site, whole. The folder in the making is gone, or said to be there, and the next build removes it.

How long that took is printed and not judged: other work on the machine has a share in it."""

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

PRIKBORD, BOARD, ROUNDS = sys.argv[1], Path(sys.argv[2]), int(sys.argv[3])
DONE = "done before"
TOLD = "what was made so far is still being removed"
SITE = BOARD / "Site"


def whole():
    """Every file of the list is there with its size, and no other."""
    lines = (SITE / ".prikbord").read_text(encoding="utf-8").splitlines()
    listed = {path: int(size) for _, size, path in (line.split(" ", 2) for line in lines[1:])}
    found = {str(p.relative_to(SITE)): p.stat().st_size for p in SITE.rglob("*") if p.is_file()}
    del found[".prikbord"]
    return found == listed


def left():
    return [path for path in BOARD.glob(".Site.prikbord*")]


def wait_for_removal():
    """What an interrupted build said to be there goes in a program of the system, which a busy disk holds up: until then
    it is not the next build's."""
    for _ in range(200):
        if not left():
            return
        time.sleep(0.1)


def build():
    return subprocess.Popen([PRIKBORD, "build"], cwd=BOARD, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def change(round):
    settings = BOARD / "Content/board.yml"
    lines = [line for line in settings.read_text().splitlines() if not line.startswith("description:")]
    settings.write_text("\n".join([*lines, f"description: Ronde {round}"]) + "\n")


def interrupted(round):
    """What is wrong with a build that was interrupted at some moment after it began to write; and the seconds."""
    wait_for_removal()
    change(round)
    process = build()
    staging = BOARD / ".Site.prikbord-staging"
    # Every third round at any moment at all, the others while folders and files are made.
    while round % 3 and process.poll() is None and not staging.exists():
        time.sleep(0.0005)
    time.sleep(random.choice([0, 0.002, 0.01, 0.05, random.random() * 0.5]))
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, told = process.communicate(timeout=60)
    took = time.monotonic() - began
    if process.returncode == 0:
        return DONE, 0  # It was done before.
    if process.returncode == -signal.SIGINT:
        return None if not told else told, took  # Before anybody listened.
    if process.returncode != 128 + signal.SIGINT:
        return f"it ended with {process.returncode}: {told}", took
    if "error" in told or (told and TOLD not in told):
        return f"it said {told}", took
    if left() and TOLD not in told:
        return f"{left()} stays, and nothing was said", took
    return None if whole() else "Site is no whole build", took


def main():
    build().wait()
    passed, failed, done, longest = 0, 0, 0, 0.0
    for round in range(ROUNDS):
        wrong, took = interrupted(round)
        longest = max(longest, took)
        if wrong == DONE:
            done += 1
        elif wrong:
            failed += 1
            print(f"round {round}: {wrong}")
        else:
            passed += 1
    process = build()
    process.communicate()
    wait_for_removal()
    if process.returncode or left() or not whole():
        failed += 1
        print(f"the next build does not heal: {process.returncode}, {left()}")
    print(f"{passed} interrupted builds passed, {failed} failed; the longest end took {longest * 1000:.0f} ms")
    return 1 if failed else 0


os.environ["PRIKBORD_LANG"] = "en"
# A shell starts what runs beside it with Ctrl-C ignored, and so would the builds be.
signal.signal(signal.SIGINT, signal.default_int_handler)
sys.exit(main())
