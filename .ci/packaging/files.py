"""The files that every package holds: the stripped program, its manual page, completions, licences."""

import functools
import json
import os
import platform
import shutil
import subprocess
from pathlib import Path

import manual

ROOT = Path(__file__).resolve().parents[2]
SUMMARY = "Turns a folder of vacancies into a finished website"
# Libraries of Debian in the program, by the package that has their licence.
SYSTEM_LIBRARIES = [
    "libcmark-dev", "libxxhash-dev", "libyaml-dev", "libmimalloc-dev", "libexpat1-dev", "libgumbo-dev", "libminizip-dev", "zlib1g-dev",
    "libstdc++-12-dev",
]


UNWINDER = "libgcc_s.so.1"
# How hard to compress: a release takes its time, tests do not.
LEVEL = int(os.environ.get("PACKAGING_LEVEL", "9"))


class Release:
    def __init__(self, program, version, scratch):
        self.version = version
        self.machine = platform.machine()
        self.time = int(output("git", "-C", str(ROOT), "log", "-1", "--format=%ct"))
        self.program = scratch / "prikbord"
        shutil.copy(program, self.program)
        subprocess.run(["strip", str(self.program)], check=True)

    @functools.cached_property
    def files(self):
        """Contents by path below a prefix such as /usr; the program is the only one that runs."""
        shells = {
            "bash": "share/bash-completion/completions/prikbord",
            "zsh": "share/zsh/site-functions/_prikbord",
            "fish": "share/fish/vendor_completions.d/prikbord.fish",
        }
        completions = {path: output(str(self.program), "completions", shell).encode() for shell, path in shells.items()}
        help = json.loads(output(str(self.program), "--experimental-dump-help"))
        commands = [sub["commandName"] for sub in help["command"]["subcommands"]]
        told = {name: output(str(self.program), "help", *([name] if name != "help" else [])) for name in commands}
        examples = {name: [line.strip() for line in text.split("EXAMPLES:\n")[-1].splitlines()] for name, text in told.items()}
        return {
            "bin/prikbord": self.program.read_bytes(),
            "share/man/man1/prikbord.1": manual.page(help, self.version, self.time, examples).encode(),
            "share/doc/prikbord/copyright": licences().encode(),
            **completions,
        }

    def needed(self):
        """The libraries that the program takes from the system."""
        lines = output("readelf", "-d", str(self.program)).splitlines()
        return [line.split("[")[1].split("]")[0] for line in lines if "(NEEDED)" in line]


def output(*command):
    return subprocess.run(command, check=True, capture_output=True, text=True, env=os.environ | {"LC_ALL": "C"}).stdout


def third_parties():
    """(name, text of the licence) of everything that is in the program."""
    for path in sorted((ROOT / ".build/checkouts").glob("*/LICENSE*")):
        yield path.parent.name, path.read_text(errors="replace")
    for name in SYSTEM_LIBRARIES:
        path = Path("/usr/share/doc") / name / "copyright"
        if path.exists():
            yield name.removesuffix("-dev"), path.read_text(errors="replace")
    swift = Path(shutil.which("swift") or "/").resolve().parents[1] / "share/swift/LICENSE.txt"
    if swift.exists():
        yield "swift", swift.read_text(errors="replace")


def licences():
    parts = ["prikbord holds what others made; the licence of each follows.\n"]
    for name, text in third_parties():
        parts.append(f"{'=' * 72}\n{name}\n{'=' * 72}\n\n{text.strip()}\n")
    parts.append("Place names come from GeoNames (https://www.geonames.org/), CC BY 4.0.\n")
    return "\n".join(parts)
