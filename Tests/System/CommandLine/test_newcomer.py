"""What somebody meets in the first minutes with a board."""

import json
import re
import subprocess

import pytest
from conftest import PRIKBORD, run

TARGETS = """publish:
  targets:
    onder: {folder: file.txt/bord}
    git: {git: /nergens/bord.git}
    rsync: {rsync: "www@example.net:/srv/bord"}
    rclone: {rclone: "nergens:bord"}
    vol: {folder: .vscode}
    www: {folder: ../www}
"""
SHORT = "---\ntitle: Kok {0}\norganisation: Museum Stoom en Draad\nlocations: Tiel\nposted: 2024-01-01\ndeadline: 2099-01-01\n---\n\n{1}\n"


def test_a_new_board_checks_without_a_word_and_git_keeps_its_outputs_out(board):
    done = board.run("check", "--strict", "--drafts")
    assert done.returncode == 0 and not done.stderr and done.stdout.startswith("2 open\n")
    subprocess.run(["git", "init", "-q", "."], cwd=board.folder, check=True)
    board.edit("Content/board.yml", "https://example.org/", "https://werk.voorbeeldbord.nl/")
    board.edit("Content/board.yml", "theme:", "publish: {targets: {here: {folder: public}}}\ntheme:")
    board.ok("build")
    board.ok("publish", "here")
    status = subprocess.run(["git", "status", "--porcelain"], cwd=board.folder, capture_output=True, text=True).stdout
    assert "Content/" in status and not {"Site/", "public/", ".prikbord-cache/"} & set(status.split())


def test_a_second_init_is_one_error_and_writes_nothing(board):
    done = run("init", str(board.folder))
    assert done.returncode == 1 and len(done.stderr.splitlines()) == 2
    assert "more of" in done.stderr and "move it away, or choose another name" in done.stderr and not done.stdout


def test_init_goes_into_a_fresh_clone(tmp_path):
    subprocess.run(["git", "init", "-q", "."], cwd=tmp_path, check=True)
    (tmp_path / ".gitignore").write_text("*.log\n/Site/")
    (tmp_path / ".vscode").mkdir()
    (tmp_path / ".vscode/settings.json").write_text("{}\n")
    (tmp_path / "README.md").write_text("# Werk\n")
    done = run("init", ".", cwd=tmp_path)
    assert done.returncode == 0, done.stderr
    assert "lines to `.gitignore`" in done.stdout and "kept `.vscode/settings.json`, which was there" in done.stdout
    ignored = (tmp_path / ".gitignore").read_text().splitlines()
    assert ignored[:2] == ["*.log", "/Site/"] and ignored.count("/Site/") == 1 and "/.prikbord-cache/" in ignored
    assert (tmp_path / ".vscode/settings.json").read_text() == "{}\n"
    assert run("check", cwd=tmp_path).returncode == 0


def test_new_needs_a_board(tmp_path):
    done = run("new", "Kok", cwd=tmp_path)
    assert done.returncode == 1 and "there is no folder `Content`" in done.stderr and not list(tmp_path.iterdir())
    (tmp_path / "Content").mkdir()
    done = run("new", "Kok", cwd=tmp_path)
    assert done.returncode == 1 and "a board has its settings in `Content/board.yml`" in done.stderr


def test_new_asks_for_a_title_and_says_how_to_go_on(board):
    assert board.run("new", " ").returncode == 64
    told = board.ok("new", "Adviseur bodem")
    assert "prikbord preview --drafts" in told and "draft: true" in told
    assert "# " in board.path("Content/vacancies/adviseur-bodem.md").read_text()


def test_a_draft_is_advised_on_when_somebody_asks(board):
    board.ok("new", "Adviseur bodem")
    quiet = board.run("check", "--strict")
    assert quiet.returncode == 0 and "1 draft" in quiet.stdout
    assert "a posting needs a place" in board.run("check", "--drafts").stderr


def test_warnings_of_a_kind_are_one_entry_and_all_shows_each(board):
    for number in range(5):
        board.write(f"Content/vacancies/k{number}.md", SHORT.format(number, f"Koken nummer {number}."))
    told = board.run("check").stderr
    assert told.count("aggregators want at least") == 1
    assert "5 of this kind; also `Content/vacancies/k1.md`, `Content/vacancies/k2.md` and 2 more" in told
    assert board.run("check", "--all").stderr.count("aggregators want at least") == 5
    assert not board.run("check", "-q").stderr and not board.run("check", "-q").stdout


def test_notes_are_counted_and_all_shows_them(board):
    board.path("Content/vacancies/kok.txt").write_bytes("Kok\n\nStandplaats: Tiel\n\nWij koken.\n".encode("utf-16"))
    quiet = board.run("check")
    assert "1 note (`--all` shows them)" in quiet.stdout and "note: " not in quiet.stderr
    told = board.run("check", "--all")
    assert "1 note\n" in told.stdout and "note: " in told.stderr and "UTF-16" in told.stderr


def test_all_that_is_wrong_is_told_in_one_run_and_nothing_that_is_not(board):
    board.write("Content/pages/stuk.md", "---\ntitle: A\nkleur: x\n---\n\n[Weg](/nergens/) en [goed](/vacatures/kok/)\n")
    board.write("Content/vacancies/kok.md", "---\ntitle: Kok\nhours: [[1]]\n---\n\nKoken.\n")
    done = board.run("check")
    assert done.returncode == 1
    assert "page has no field `kleur`" in done.stderr and "`hours` must be" in done.stderr
    assert "`/nergens/` leads to no page" in done.stderr
    assert "/vacatures/kok/" not in done.stderr.replace("](/vacatures/kok/)", "")
    assert not board.path("Site").exists()


@pytest.mark.parametrize(
    "file, folder",
    [("Content/vacancies/kok.md", "Content/vacancies/kok/"), ("Content/pages/over/ons.md", "Content/files/over/ons/")],
)
def test_a_picture_that_is_not_there_has_its_folder_named(board, file, folder):
    board.write(file, SHORT.format(1, "![Een pan](pan.png)") if "vacancies" in file else "---\ntitle: A\n---\n![Een pan](pan.png)\n")
    assert f"put the file into `{folder}`" in board.run("check").stderr
    board.write(folder + "pan.png", "")
    assert "broken-link" not in board.run("check", "--diagnostics", "json").stderr


def test_a_page_keeps_its_folder(board):
    board.write("Content/pages/Over ons/Team.md", "---\ntitle: Team\n---\n\nWij.\n")
    board.ok("build")
    assert board.path("Site/over-ons/team/index.html").exists()


def test_a_posting_under_two_names_is_a_warning(board):
    board.write("Content/vacancies/kok.md", SHORT.format(1, "Koken."))
    board.write("Content/vacancies/kok-kopie.md", SHORT.format(1, "Koken."))
    board.write("Content/vacancies/andere.md", SHORT.format(1, "Iets anders."))
    told = board.run("check", "--diagnostics", "json").stderr
    assert told.count('"same-posting"') == 1


def test_explain_tells_errors_by_its_exit_and_reads_a_page_as_one(board):
    board.write("Content/vacancies/kok.md", "---\ntitle: Kok\nhours: [[1]]\n---\n\nKoken.\n")
    assert board.run("explain", "Content/vacancies/kok.md").returncode == 1
    page = board.run("explain", "Content/pages/over.md")
    assert page.returncode == 0 and "(page)" in page.stdout and "Over dit bord" in page.stdout
    board.path("Content/vacancies/foto.txt").write_bytes(b"\x89PNG\0\0\0")
    assert board.run("explain", "Content/vacancies/foto.txt").returncode == 1
    board.write("Content/vacancies/xyz.txt", "Kok\n\nStandplaats: Xyzdorp\n\nKoken.\n")
    assert "in no list: Xyzdorp" in board.ok("explain", "Content/vacancies/xyz.txt")


@pytest.mark.parametrize(
    "name, content, reason",
    [
        ("a.pdf", b"%PDF-1.7 text", "not `.pdf`"), ("a.txt", b"%PDF-1.7 text", "`a.txt` is a PDF, not a text"),
        ("a.md", b"<svg xmlns='x'></svg>", "`a.md` is a picture (SVG)"), ("a.svg", b"<svg></svg>", "not `.svg`"),
        ("a.txt", b"PK\x03\x04abc", "an Office document or an archive"), ("a.txt", b"Kok\0\0\0 x\0", ""),
        ("Content/board.yml", None, "has the settings of the board"), ("strings.html", b"<p>Kok</p>", "not `.html`"),
    ],
)  # fmt: skip
def test_explain_refuses_what_is_no_text_before_it_writes(board, name, content, reason):
    if content is not None:
        board.path(name).write_bytes(content)
    done = board.run("explain", "Content/vacancies/adviseur-water.md", name)
    assert done.returncode == 1 and not done.stdout and name in done.stderr and reason in done.stderr


@pytest.mark.parametrize("folder", ["pages", "organisations", "corpus/pages"])
def test_a_posting_in_a_folder_that_is_no_boards_is_a_posting(board, folder):
    board.write(f"{folder}/kok.txt", "Kok\n\nStandplaats: Tiel\n\nJe kookt 24 uur per week.\n")
    read = json.loads(board.ok("explain", "--format", "json", f"{folder}/kok.txt"))
    assert read["posting"]["title"] == "Kok"


def test_preview_needs_a_board(tmp_path):
    done = run("preview", cwd=tmp_path)
    assert done.returncode == 1 and "there is no folder `Content`" in done.stderr


def test_publish_looks_at_its_target_before_it_builds(board):
    board.edit("Content/board.yml", "https://example.org/", "https://werk.voorbeeldbord.nl/")
    board.write("file.txt", "")
    board.edit("Content/board.yml", "theme:", TARGETS + "theme:")
    empty = {"PATH": str(board.folder)}
    for target, said, env in [
        ("nergens", "there is no target", {}), ("onder", "is none", {}), ("git", "`git` failed", {}),
        ("rsync", "needs `rsync`", empty), ("rclone", "needs `rclone`", empty), ("vol", "is not empty", {}),
    ]:  # fmt: skip
        done = board.run("publish", target, env=env)
        assert done.returncode != 0 and "building" not in done.stderr and said in done.stderr, target
    board.edit("Content/board.yml", "https://werk.voorbeeldbord.nl/", "https://example.org/")
    done = board.run("publish", "www")
    assert done.returncode == 1 and "is a name for examples" in done.stderr and "building" not in done.stderr


def test_a_schedule_names_its_zone(board):
    assert "crontab, by this machine's clock (00:10 in Europe/Amsterdam):" in board.ok("publish", "--schedule")


def test_theme_finds_a_file_by_its_name_and_tells_what_the_theme_changed(board):
    assert board.ok("theme", "--status") == "every file is the theme's\n" and "*" not in board.ok("theme")
    board.write("Templates/strings.nl.txt", "apply_now: Reageer\n")
    assert board.ok("theme", "--status") == "strings.nl.txt: words of your own over the theme's\n"
    board.ok("theme", "card.html")
    assert "* parts/card.html" in board.ok("theme")
    board.edit("Templates/parts/card.html", "<", "<!-- own --><")
    assert "parts/card.html: your own; the theme's is as it was" in board.ok("theme", "--status")
    taken = board.path("Templates/.theme/parts/card.html")
    taken.write_text("an old line\n" + taken.read_text())
    told = board.ok("theme", "--status")
    assert "the theme has changed since:\n  - 1: an old line\n" in told
    for word in ["crad.html", "card", "card.htm", "parts/crad.html"]:
        done = board.run("theme", word)
        assert done.returncode == 1 and "help: did you mean `parts/card.html`?" in done.stderr


def test_a_terminal_that_shows_links_has_them(board):
    board.edit("Content/board.yml", "theme:", "kleur: x\ntheme:")
    shown = subprocess.run(
        ["script", "-qec", f"{PRIKBORD} check", "/dev/null"], cwd=board.folder, capture_output=True, text=True,
        env={"TERM": "xterm", "TERM_PROGRAM": "WezTerm", "PATH": "/usr/bin:/bin", "PRIKBORD_LANG": "en"})  # fmt: skip
    assert f"\x1b]8;;file://{board.folder}/Content/board.yml\x1b\\" in shown.stdout


@pytest.mark.parametrize("language, such", [("nl", "Zoals"), ("en", "Such as"), ("de", "Etwa")])
def test_the_examples_in_a_new_posting_are_values_of_its_language(tmp_path, language, such):
    folder = tmp_path / "board"
    assert run("init", str(folder), "--language", language).returncode == 0
    assert run("new", "Kok", "--lang", language, cwd=folder).returncode == 0
    path = folder / "Content/vacancies/kok.md"
    text = re.sub(rf"(?m)^([a-z]+):  # .* {such}: (.*)$", r"\1: \2", path.read_text())
    text = re.sub(r"(?m)^# ([a-z]+: .*?)  # .*$", r"\1", text)
    assert f"{such}:" not in text and "source:" not in text and "outcome:" not in text
    path.write_text(text)
    done = run("explain", "--format", "json", str(path), cwd=folder)
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    facts = {fact["field"] for fact in read["facts"]}
    assert facts >= {"organisation", "locations", "education", "hours", "pay", "fields", "employment", "deadline", "apply", "department"}
    pay = read["posting"]["pay"]
    assert (pay["min"], pay["max"], pay["per"]) == (3662, 5586, "month"), pay
    assert not [told for told in read.get("diagnostics", []) if told["severity"] in ("error", "warning")]
