"""What the options of `prikbord import` do, each as somebody would use it."""

import json
import os
import signal
import subprocess
import time

import pytest

from vacancies import PRIKBORD, Board

TABLE = "Functienaam;Werkgever;Standplaats;Uren per week;Kleur\nBoswachter;Gemeente Ede;Ede;32;rood\n"


@pytest.fixture
def board(tmp_path):
    board = Board(tmp_path / "board")
    (board.folder / "export.csv").write_text(TABLE)
    return board


def made(board):
    return {path.relative_to(board.folder).as_posix(): path.read_text() for path in board.folder.rglob("Content/**/*.md")}


def test_columns_are_fields_by_any_of_their_names(board):
    board.run("export.csv")
    text = made(board)["Content/vacancies/boswachter.md"]
    for line in ("title: Boswachter", "organisation: Gemeente Ede", "hours: 32", "Kleur: rood"):
        assert line in text
    assert "Ede" in text.split("locations:")[1]


def test_into_is_where_new_ones_go_and_later_ones_are_found(board):
    board.run("export.csv", "--into", "Content/vacancies/natuur")
    assert list(made(board)) == ["Content/vacancies/natuur/boswachter.md"]
    (board.folder / "export.csv").write_text(TABLE.replace(";32;", ";36;"))
    board.run("export.csv")
    assert "hours: 36" in made(board)["Content/vacancies/natuur/boswachter.md"] and len(made(board)) == 1


def test_dry_run_shows_and_writes_nothing(board):
    shown = board.run("export.csv", "--dry-run")
    assert "Content/vacancies/boswachter.md" in shown and not made(board)


def test_draft_and_posted(board):
    board.run("export.csv", "--draft", "--posted", "2026-11-02")
    text = made(board)["Content/vacancies/boswachter.md"]
    assert "draft: true" in text and "posted: 2026-11-02" in text


@pytest.mark.parametrize("text, title", [
    (TABLE, "Boswachter"), ("<html><body><h1>Boswachter</h1><p>Gemeente Ede zoekt een boswachter.</p></body></html>", "Boswachter"),
    ('{"jobs": [{"id": 1, "title": "Boswachter", "absolute_url": "https://a.example/1", "content": "<p>Bos.</p>"}]}', "Boswachter"),
    ("Boswachter\n\nGemeente Ede\n\nJe werkt 32 uur per week in het bos.\n", "Boswachter")])
def test_what_is_pasted_is_known_by_its_shape(text, title, board):
    board.run("-", input=text.encode())
    assert f"title: {title}\n" in made(board)["Content/vacancies/boswachter.md"]


def test_every_note_is_shown(board):
    (board.folder / "export.csv").write_text("Tekst\n" + "".join(f"Wij werken op plek {n} aan het bos.\n" for n in range(5)))
    shown = board.run("export.csv")
    assert shown.count("no job title was found") == 5 and "--all" not in shown


def test_the_result_as_json(board):
    def result():
        done = subprocess.run(
            [PRIKBORD, "import", "export.csv", "--format", "json"], cwd=board.folder, capture_output=True, check=True)
        return json.loads(done.stdout)

    assert [(change["kind"], change["path"]) for change in result()["changes"]] == [
        ("new", "Content/vacancies/boswachter.md")]
    assert not result()["changes"]
    (board.folder / "export.csv").write_text(TABLE.replace(";32;", ";36;"))
    changed = result()["changes"][0]
    assert changed["kind"] == "changed" and "hours" in changed["detail"]


def test_diagnostics_for_machines(board):
    (board.folder / "kapot.pdf").write_bytes(b"%PDF-1.4\nkapot")
    told = json.loads(board.run("kapot.pdf", "--diagnostics", "json", code=1).split("\n", 1)[1])
    assert [(one["severity"], one["file"]) for one in told] == [("error", "kapot.pdf")]
    assert "::error file=kapot.pdf" in board.run("kapot.pdf", "--diagnostics", "github", code=1)


def test_a_program_that_hangs_is_ended_with_the_import(board, tmp_path):
    """An end while a program of others reads a document: nothing of it stays behind, and nothing is written."""
    folder = tmp_path / "bin"
    folder.mkdir()
    mark = tmp_path / "started"
    hanging = folder / "pdftotext"
    hanging.write_text(f'#!/bin/sh\nsleep 600 &\necho $! > "{mark}"\nwait\n')
    hanging.chmod(0o755)
    (board.folder / "a.pdf").write_bytes(b"%PDF-1.4\nlang")
    process = subprocess.Popen(
        [PRIKBORD, "import", "a.pdf"], cwd=board.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        env={**os.environ, "PATH": f"{folder}:{os.environ['PATH']}"})
    while not (mark.exists() and mark.read_text().strip()):
        assert process.poll() is None
        time.sleep(0.05)
    # Ctrl-C goes the same way, unless who started the tests ignores it.
    process.send_signal(signal.SIGTERM)
    assert process.wait(30) != 0
    child = int(mark.read_text())
    for _ in range(100):
        if not alive(child):
            break
        time.sleep(0.1)
    assert not alive(child) and not made(board)


def alive(number):
    try:
        with open(f"/proc/{number}/stat") as stat:
            return stat.read().rsplit(")", 1)[1].split()[0] != "Z"
    except FileNotFoundError:
        return False
