"""A new board for each test, as `init` makes it, and the program in its folder."""

import os
import subprocess
from pathlib import Path

import pytest

PRIKBORD = os.environ["PRIKBORD"]
REPOSITORY = Path(__file__).resolve().parents[3]
TODAY = "2024-07-15"


def run(*words, cwd=None, env={}, **options):
    return subprocess.run(
        [PRIKBORD, *words], cwd=cwd, text=True, capture_output=True, timeout=60,
        env=os.environ | {"NO_COLOR": "1"} | env, **options)  # fmt: skip


class Board:
    def __init__(self, folder):
        self.folder = folder
        made = run("init", str(folder), "--name", "Werk")
        assert made.returncode == 0, made.stderr

    def run(self, *words, **options):
        return run(*words, cwd=self.folder, **options)

    def ok(self, *words, **options):
        done = self.run(*words, **options)
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    def path(self, name):
        return self.folder / name

    def write(self, name, text):
        self.path(name).parent.mkdir(parents=True, exist_ok=True)
        self.path(name).write_text(text)

    def edit(self, name, old, new):
        text = self.path(name).read_text()
        assert old in text
        self.write(name, text.replace(old, new))


@pytest.fixture
def board(tmp_path):
    return Board(tmp_path / "werk")


@pytest.fixture(scope="session")
def commands():
    """Every command, by its name, with its help."""
    listing = run("--help").stdout.split("SUBCOMMANDS:")[1].split("\n\n")[0]
    names = [line.split()[0] for line in listing.splitlines() if line.startswith("  ") and line[2] != " "]
    assert len(names) > 10
    return {name: run(name, "--help").stdout for name in names}
