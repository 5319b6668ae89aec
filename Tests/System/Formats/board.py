"""Boards made for a test, built with the program under test."""

import os
import pathlib
import subprocess

REPOSITORY = pathlib.Path(__file__).resolve().parents[3]

SETTINGS = """\
name: Proefbord
description: Een bord om te proeven.
base_url: https://example.org/
language: nl
time_zone: Europe/Amsterdam
today: 2024-07-15
"""

BODY = """\
Zorg met ons voor schoon water in de polders, en voor de mensen die daar wonen. Je werkt buiten en binnen,
met collega's die hun vak verstaan.

## Wat ga je doen?

- Je meet.
- Je denkt, en je schrijft op wat je vindt. Lees ook [over ons](/over/) en zie ![Een sloot](sloot.png).

## Solliciteren

Mail naar werk@polder.example of bel Noor Dijkstra, 06-12345678.
"""

# The same without an address to apply to.
ASKING = BODY.replace("Mail naar werk@polder.example of bel", "Bel")

FACTS = {
    "title": "Adviseur water",
    "organisation": "Waterschap De Polder",
    "locations": "Den Haag",
    "education": "hbo-bachelor",
    "hours": "32-36",
    "pay": "€ 3.000 - € 4.000 per maand",
    "fields": "[Natuur / milieu]",
    "employment": "permanent",
    "posted": "2024-07-01",
    "deadline": "2024-08-01",
    "apply": "https://apply.example/1",
    "contacts": "{name: Noor Dijkstra, phone: 06-12345678}",
}


class Failed(Exception):
    pass


class Board:
    def __init__(self, folder, settings=SETTINGS):
        self.folder = pathlib.Path(folder)
        (self.folder / "Content").mkdir(parents=True)
        (self.folder / "Templates").symlink_to(REPOSITORY / "Templates")
        self.write("board.yml", settings)
        self.write("pages/over.md", "---\ntitle: Over\n---\n\n## Wij\n\nWij zijn wij.\n")

    def write(self, path, text):
        target = self.folder / "Content" / path
        target.parent.mkdir(parents=True, exist_ok=True)
        if isinstance(text, bytes):
            target.write_bytes(text)
        else:
            target.write_text(text, encoding="utf-8")

    def posting(self, name, body=BODY, **facts):
        """A posting with the usual facts; `None` leaves one out."""
        facts = {**FACTS, **facts}
        lines = [f"{key}: {value}" for key, value in facts.items() if value is not None]
        self.write(f"vacancies/{name}.md", "---\n" + "\n".join(lines) + "\n---\n\n" + body)
        if "sloot.png" in body:
            self.write(f"vacancies/{name}/sloot.png", b"\x89PNG\r\n\x1a\n")

    def run(self, command, *arguments, env=None):
        return subprocess.run(
            [os.environ["PRIKBORD"], command, "--root", str(self.folder), *arguments],
            capture_output=True, text=True, env={**os.environ, **(env or {})})

    def build(self, *arguments, env=None):
        done = self.run("build", *arguments, env=env)
        if done.returncode != 0:
            raise Failed(done.stderr)
        return Site(self.folder / "Site")

    def check(self, *arguments):
        return self.run("check", *arguments)


class Site:
    def __init__(self, folder):
        self.folder = pathlib.Path(folder)

    def bytes(self, path):
        return (self.folder / path).read_bytes()

    def text(self, path):
        return self.bytes(path).decode("utf-8")

    def has(self, path):
        return (self.folder / path).exists()

    def all(self, pattern):
        found = sorted(self.folder.rglob(pattern))
        assert found, f"the site has no {pattern}"
        return found

    def files(self):
        return {
            str(path.relative_to(self.folder)): path.read_bytes()
            for path in sorted(self.folder.rglob("*")) if path.is_file()}
