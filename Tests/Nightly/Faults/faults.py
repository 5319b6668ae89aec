"""Fails system calls of a small build and a small publish, one at a time."""

import errno
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

PRIKBORD, SHIM, POSITIONS = sys.argv[1], sys.argv[2], int(sys.argv[3])
# 0 is a call that does half of what it was asked for; KILL ends the program before the call.
KILL = -1
CALLS = {
    "open": [errno.EMFILE, errno.EACCES, errno.EIO], "create": [errno.ENOSPC, errno.EROFS],
    "read": [errno.EIO, errno.EINTR, 0], "write": [errno.ENOSPC, errno.EIO, errno.EINTR, 0],
    "close": [errno.EIO, errno.ENOSPC], "mkdir": [errno.ENOSPC, errno.EACCES], "rename": [errno.EACCES, errno.EIO],
    "exchange": [errno.EIO, errno.EACCES, errno.EBUSY, errno.EINVAL], "link": [errno.EMLINK, errno.EPERM],
    "unlink": [errno.EACCES, errno.EIO], "rmdir": [errno.EACCES, errno.EBUSY], "opendir": [errno.EMFILE, errno.EACCES],
    "lstat": [errno.EIO, errno.EACCES], "fstat": [errno.EIO], "flock": [errno.EINTR, errno.ENOLCK],
    "sync": [errno.EIO], "fchmod": [errno.EPERM],
}
POSTING = "---\ntitle: {}\norganisation: Gemeente\nposted: 2026-11-{}\nsummary: Kort\ndeadline: 2027-01-01\n---\n\n{}\n"
# The list of what a build made comes after a folder that is exchanged alone; the next build sees that it is old.
LIST = ".prikbord"


def tree(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(Path(folder).rglob("*")) if path.is_file()
    }


class Board:
    """A board of which much changes between two builds."""

    def __init__(self, root, command, site):
        self.root, self.command, self.site = root, command, Path(root, site)
        Path(root, "Content/vacancies").mkdir(parents=True)
        Path(root, "Content/files").mkdir()
        Path(root, "Content/files/a.txt").write_text("x")
        Path(root, "Content/board.yml").write_text(
            "name: Bord\nbase_url: https://voorbeeldbord.nl/\nfeed_items: 1\n"
            "publish: {targets: {www: {folder: www}}}\n")
        self.write("a", "Eerste")
        self.write("b", "Eerste", day=10)
        assert self.run().returncode == 0
        self.old = tree(self.site)
        self.change()
        assert self.run().returncode == 0
        self.new = tree(self.site)
        self.reset()

    def write(self, name, title, text="Werk.", day="01"):
        Path(self.root, f"Content/vacancies/{name}.md").write_text(POSTING.format(title + name, day, text))

    def change(self):
        self.write("a", "Tweede")
        self.write("c", "Tweede")
        Path(self.root, "Content/vacancies/b.md").unlink()
        shutil.copytree(self.site, self.site.with_name("kept"))

    def reset(self):
        shutil.rmtree(self.site)
        shutil.copytree(self.site.with_name("kept"), self.site)

    def is_whole(self, found):
        return found in (self.old, self.new)

    def run(self, **fault):
        environment = os.environ | {"TMPDIR": self.root}
        if fault:
            environment |= {"LD_PRELOAD": SHIM, "FAULT_ROOT": self.root} | {
                f"FAULT_{key.upper()}": str(value) for key, value in fault.items()}
        return subprocess.run(
            [PRIKBORD, *self.command, "--root", self.root, "--today", "2026-12-01"], env=environment,
            capture_output=True, text=True, errors="replace", timeout=120)

    def leftovers(self):
        return [
            name for name in os.listdir(self.root)
            if name.startswith((".", "prikbord-")) and name != ".prikbord-cache"
        ]

    def complaint(self, call, place, code):
        """What is wrong after one fault; None when nothing is."""
        result = self.run(call=call, at=place, errno=code)
        found, said = tree(self.site), result.stdout + result.stderr
        if result.returncode not in ((-9,) if code == KILL else (0, 1)):
            return f"ended with {result.returncode}: {said[-300:]}"
        if not self.is_whole(found):
            odd = sorted(set(found.items()) ^ set(self.new.items()))
            if "some files of the site are new and some are old" not in said:
                return f"the site is mixed ({[name for name, _ in odd][:4]}): {said[-300:]}"
        if result.returncode == 0 and found != self.new:
            return f"it said that all was well: {said[-300:]}"
        if ("as it was" in said or "nothing was published" in said) and found != self.old:
            return f"it said that the site is the old one: {said[-300:]}"
        if code == KILL:
            # The run that would heal it is killed as well, where it clears up.
            self.run(call=("unlink", "rmdir", "create")[place % 3], at=1 + place % 30, errno=KILL)
            if not self.is_whole(tree(self.site)):
                return "the site is mixed after a second kill"
        again = self.run()
        if again.returncode != 0 or tree(self.site) != self.new:
            return f"the next run did not heal: {(again.stdout + again.stderr)[-300:]}"
        if self.leftovers():
            return f"left behind after the next run: {self.leftovers()}"
        self.reset()
        return None


class OldPosting(Board):
    """One whose only change is a text that stands in no feed, so that its folder is exchanged and nothing else."""

    def change(self):
        self.write("a", "Eerste", "Ander werk.")

    def reset(self):
        self.write("a", "Eerste")
        assert self.run().returncode == 0 and tree(self.site) == self.old
        self.change()

    def is_whole(self, found):
        pages = {name: text for name, text in found.items() if name != LIST}
        return found.get(LIST) in (self.old[LIST], self.new[LIST]) and any(
            pages == {name: text for name, text in site.items() if name != LIST} for site in (self.old, self.new))


def main():
    faults = failed = 0
    for kind, command, site in (
            (Board, ["build"], "Site"), (OldPosting, ["build"], "Site"), (Board, ["publish", "--force"], "www")):
        with tempfile.TemporaryDirectory() as folder:
            board = kind(folder + "/board", command, site)
            count = Path(folder, "count")
            for call, codes in CALLS.items():
                board.run(call=call, at=0, count=count)
                board.reset()
                calls = int(count.read_text())
                step = max(1, calls // POSITIONS) if POSITIONS else 1
                places = range(1, calls + 1, step)
                for turn, place in enumerate(places):
                    faults_here = [*codes, KILL]
                    for code in faults_here if POSITIONS == 0 else [faults_here[turn % len(faults_here)]]:
                        faults += 1
                        wrong = board.complaint(call, place, code)
                        if wrong:
                            failed += 1
                            name = errno.errorcode.get(code, "half")
                            print(f"FAILED {kind.__name__}, {command[0]}: {call} {place} of {calls}, {name}: {wrong}", flush=True)
                            shutil.rmtree(board.root)
                            board = kind(folder + "/board", command, site)
                print(f"{kind.__name__}, {command[0]}: {call}, {len(places)} of {calls}", flush=True)
    print(f"{faults - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
