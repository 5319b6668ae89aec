"""Boards to publish, and what a site should hold afterwards."""

import contextlib
import json
import os
import random
import shutil
import signal
import socket
import subprocess
import time
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[3]
PRIKBORD = os.environ.get("PRIKBORD", str(REPOSITORY / ".build/release/prikbord"))
TODAY = "2024-07-15"
ADDRESS = "https://werk.voorbeeldbord.nl/"

IDENTITY = {
    "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@voorbeeldbord.nl",
    "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@voorbeeldbord.nl",
}  # fmt: skip


def environment(**more):
    """This process's environment, without what its own git settings would add."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("GIT_", "RCLONE_", "RSYNC_", "AWS_"))}
    return kept | {"GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1"} | IDENTITY | more


class Board:
    """Some of the sample's postings in a folder of their own, without its pinned day."""

    def __init__(self, folder, postings=slice(0, 8), name="Het Prikbord", address=ADDRESS, bare=False):
        self.folder = Path(folder)
        self.env = environment()
        shutil.copytree(REPOSITORY / "Content", self.folder / "Content")
        (self.folder / "Templates").symlink_to(REPOSITORY / "Templates")
        self.address = address
        for part in ("organisations", "pages", "files") if bare else ():
            shutil.rmtree(self.folder / "Content" / part)
        vacancies = self.folder / "Content/vacancies"
        files = sorted(p for p in vacancies.iterdir() if p.is_file())
        kept = files if postings is None else files[postings]
        for file in files:
            if file not in kept:
                file.unlink()
                shutil.rmtree(file.with_suffix(""), ignore_errors=True)
        self.name = name
        self.settings = []
        for line in (REPOSITORY / "Content/board.yml").read_text().splitlines():
            if not line.startswith(("today:", "base_url:", "name:")):
                self.settings.append(line)
        self.write()

    def write(self, *more, indexable=True):
        lines = [f"name: {self.name}", f"base_url: {self.address}"]
        lines += [x for x in self.settings if indexable or not x.startswith("indexable:")]
        self.file("Content/board.yml").write_text("\n".join(lines + list(more)) + "\n")

    def targets(self, default=None, **targets):
        block = {"targets": targets} | ({"default": default} if default else {})
        self.write("publish: " + json.dumps(block))

    def file(self, path):
        return self.folder / path

    def vacancies(self):
        return sorted(p for p in self.file("Content/vacancies").iterdir() if p.is_file())

    def command(self, *arguments, today=TODAY):
        day = ["--today", today] if today else []
        return [PRIKBORD, *arguments, "--root", str(self.folder), *day]

    def run(self, *arguments, today=TODAY, code=0, **env):
        done = subprocess.run(
            self.command(*arguments, today=today), capture_output=True, text=True, timeout=120,
            stdin=subprocess.DEVNULL, env=self.env | env)  # fmt: skip
        codes = code if isinstance(code, tuple) else (code,)
        assert done.returncode in codes, f"{done.returncode}\n{done.stdout}\n{done.stderr}"
        return done

    def publish(self, *arguments, code=0, **more):
        return self.run("publish", *arguments, code=code, **more)

    def result(self, *arguments, **more):
        return json.loads(self.publish("--format", "json", *arguments, **more).stdout)

    def site(self, *arguments):
        """What `build` makes of it: path → bytes, the manifest included."""
        out = self.folder.parent / f"{self.folder.name}-expected"
        self.run("build", "--output", str(out), *arguments)
        return tree(out)


def tree(folder, skip=()):
    """Path → bytes of every file below a folder; links are named, not followed."""
    files = {}
    for base, folders, names in os.walk(folder):
        for name in names + [f for f in folders if os.path.islink(os.path.join(base, f))]:
            path = Path(base, name)
            key = str(path.relative_to(folder))
            if key.startswith(tuple(skip)):
                continue
            # A server whose client was killed may be removing what it had half received.
            with contextlib.suppress(FileNotFoundError):
                link = path.is_symlink()
                files[key] = b"-> " + os.readlink(path).encode() if link else path.read_bytes()
    return files


def differing(found, expected):
    """The paths in which two trees differ, for messages."""
    return sorted(k for k in found.keys() | expected.keys() if found.get(k) != expected.get(k))[:8]


def free_port():
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


@contextlib.contextmanager
def server(command, port, **options):
    """A server on loopback for the length of a test."""
    process = subprocess.Popen(
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True, **options)  # fmt: skip
    try:
        for _ in range(300):
            if process.poll() is not None:
                raise RuntimeError(f"{command[0]} ended with {process.returncode}")
            with contextlib.suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
                break
            time.sleep(0.05)
        yield process
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGTERM)
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def kill_within(seconds, board, *arguments, chance):
    """Starts a command and kills it at a random moment: the program alone, or with the tools it runs."""
    process = subprocess.Popen(
        board.command(*arguments), stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL, start_new_session=True, env=board.env)  # fmt: skip
    time.sleep(chance.uniform(0, seconds))
    if chance.random() < 0.5:
        process.kill()
        time.sleep(chance.uniform(0, 0.03))
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def chance(name):
    """Random moments that a failing run can be repeated with."""
    seed = int(os.environ.get("SEED", random.SystemRandom().randrange(10**6)))
    print(f"SEED={seed} repeats {name}")
    return random.Random(f"{seed}{name}")
