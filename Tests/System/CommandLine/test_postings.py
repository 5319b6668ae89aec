"""Listing, closing and opening postings, and the mail of new ones."""

import csv
import email
import email.policy
import io
import json
from datetime import date

import pytest
from conftest import TODAY, run

FIRST = "Content/vacancies/adviseur-water.md"
PASTED = "Content/vacancies/stagiair-communicatie.txt"


def rows(board, *words):
    return json.loads(board.ok("list", *words, "--format", "json"))


def test_a_list_has_what_is_not_over_by_its_last_day(board):
    assert [row["file"] for row in rows(board)] == [FIRST, PASTED]
    first = rows(board)[0]
    assert first["title"] == "Adviseur water" and first["state"] == "open" and first["days"] == 30
    assert not first["missing"]


def test_choices_choose(board):
    board.ok("new", "Half werk")
    board.ok("close", PASTED)
    assert [row["title"] for row in rows(board, "draft")] == ["Half werk"]
    assert [row["file"] for row in rows(board, "closed")] == [PASTED]
    assert [row["file"] for row in rows(board, "open")] == [FIRST]
    problems = rows(board, "problems")
    assert [row["title"] for row in problems] == ["Half werk"] and "pay" not in problems[0]["missing"]
    assert not rows(board, "scheduled") and not rows(board, "closing")


def test_a_posting_with_errors_is_listed_as_broken(board):
    board.write("Content/vacancies/stuk.md", "---\ntitle: A\nhours: [[1]]\n---\n\nTekst.\n")
    (row,) = rows(board, "problems")
    assert row["state"] == "broken" and row["errors"] == 1


def test_a_table_of_cells_is_safe_in_a_spreadsheet(board):
    board.edit(FIRST, "title: Adviseur water", 'title: "=1+1, \\"x\\""')
    lines = list(csv.reader(io.StringIO(board.ok("list", "--format", "csv"), newline="")))
    assert lines[0][0] == "title" and lines[0][-1] == "file"
    assert lines[1][0] == "'=1+1, \"x\"" and lines[1][-1] == FIRST


@pytest.mark.parametrize("file", [FIRST, PASTED])
def test_closing_changes_two_lines_and_says_so_on_the_page(board, file):
    before = board.path(file).read_text()
    board.ok("close", file, "--reason", "withdrawn")
    after = board.path(file).read_text()
    body = lambda text: text.split("---\n")[-1].strip()
    assert body(after) == body(before)
    assert "\nclosed: " in after and "\noutcome: withdrawn\n" in after
    board.ok("build", "--strict")
    page = board.path(f"Site/vacatures/{file.split('/')[-1].split('.')[0]}/index.html").read_text()
    assert "De vacature is ingetrokken." in page
    done = board.run("close", file)
    assert done.returncode == 1 and "is closed since" in done.stderr


@pytest.mark.parametrize("file", [FIRST, PASTED])
def test_again_opens_a_posting_of_its_own_to_which_the_old_page_leads(board, file):
    refused = board.run("again", file)
    assert refused.returncode == 1 and "only a closed posting" in refused.stderr
    board.ok("close", file)
    new = file.rsplit(".", 1)[0] + "-2.md"
    assert f"wrote {new}" in board.ok("again", file)
    assert [row["days"] for row in rows(board, "open") if row["file"] == new] in ([30], [45])
    board.ok("build", "--strict")
    name = new.split("/")[-1].removesuffix(".md")
    old = board.path(f"Site/vacatures/{name.removesuffix('-2')}/index.html").read_text()
    assert f'<a href="/vacatures/{name}/">Deze vacature staat opnieuw open</a>' in old
    assert board.path(f"Site/vacatures/{name}/index.html").exists()


def test_again_takes_a_day(board):
    board.ok("close", FIRST)
    board.ok("again", FIRST, "--deadline", "2099-01-01")
    assert "deadline: 2099-01-01" in board.path("Content/vacancies/adviseur-water-2.md").read_text()


def test_a_file_that_is_no_posting_is_refused_by_name(board):
    for command in ["explain", "close", "again"]:
        for name, reason in [("Content", "is a folder"), ("nergens.md", "there is no file")]:
            done = board.run(command, name)
            assert done.returncode == 1 and reason in done.stderr and f"`{name}`" in done.stderr


@pytest.mark.parametrize(
    "name, reason",
    [
        ("Content/board.yml", "has the settings of the board"), ("Content/pages/over.md", "is a page"),
        ("Content/organisations/waterschap-de-lage-dijken.md", "is the profile of an organisation"),
        ("Content/files/logos/waterschap-de-lage-dijken.svg", "is a file that visitors get as it is"),
        ("Templates/strings.nl.txt", "is a part of the theme"), (".gitignore", "is not among the postings"),
        ("Content/vacancies/foto.png", "a posting is a `.txt` or `.md` file"),
    ],
)  # fmt: skip
def test_what_is_no_posting_is_not_closed(board, name, reason):
    board.write("Content/vacancies/foto.png", "x")
    before = board.path(name).read_bytes()
    for command in ["close", "again"]:
        done = board.run(command, name)
        assert done.returncode == 1 and reason in done.stderr and f"`{name}`" in done.stderr and not done.stdout
    assert board.path(name).read_bytes() == before


def test_again_opens_once_and_until_a_day_that_lies_ahead(board):
    board.ok("close", FIRST)
    over = board.run("again", FIRST, "--deadline", "2020-01-01")
    assert over.returncode == 1 and "the deadline 2020-01-01 is before today" in over.stderr
    assert not board.path("Content/vacancies/adviseur-water-2.md").exists()
    board.ok("again", FIRST)
    before = board.path(FIRST).read_bytes()
    twice = board.run("again", FIRST)
    assert twice.returncode == 1 and "was opened anew before, as `/vacatures/adviseur-water-2/`" in twice.stderr
    assert not board.path("Content/vacancies/adviseur-water-3.md").exists() and board.path(FIRST).read_bytes() == before


@pytest.mark.parametrize("name", ["adviseur-water", "adviseur-water.md", FIRST])
def test_a_posting_is_found_by_its_name(board, name):
    assert f"closed {FIRST}" in board.ok("close", name)
    assert "wrote Content/vacancies/adviseur-water-2.md" in board.ok("again", name)
    assert "Adviseur water" in board.ok("explain", name)
    elsewhere = run("close", "stagiair-communicatie", "--root", board.folder, cwd="/")
    assert elsewhere.returncode == 0 and board.path(PASTED).read_text().startswith("---\nclosed:")
    unknown = board.run("close", "adviseur-wter")
    assert unknown.returncode == 1 and "`prikbord list` names the postings" in unknown.stderr


def test_where_no_board_is_no_posting_is_blamed(board):
    for command in ["close", "again"]:
        done = run(command, "adviseur-water.md", cwd=board.path("Content/vacancies"))
        assert done.returncode == 1 and "there is no folder `Content`" in done.stderr and "--root" in done.stderr


def test_a_draft_is_not_closed(board):
    board.ok("new", "Half werk")
    done = board.run("close", "half-werk")
    assert done.returncode == 1 and "is a draft" in done.stderr
    assert "\nclosed:" not in board.path("Content/vacancies/half-werk.md").read_text()


def test_what_is_opened_anew_is_nobodys_import(board):
    board.edit(FIRST, "title:", "source: {name: gemeente, id: a17, digest: c4f1e05a}\ntitle:")
    board.ok("close", FIRST)
    board.ok("again", FIRST)
    assert "source:" in board.path(FIRST).read_text()
    assert "source:" not in board.path("Content/vacancies/adviseur-water-2.md").read_text()


def test_an_empty_list_says_so(board):
    done = board.run("list", "scheduled")
    assert done.returncode == 0 and not done.stdout and done.stderr == "no posting\n"
    assert rows(board, "scheduled") == [] and len(board.ok("list", "scheduled", "--format", "csv").splitlines()) == 1


def test_the_two_forms_for_programs_have_the_same_names(board):
    (head, *_) = csv.reader(io.StringIO(board.ok("list", "--format", "csv"), newline=""))
    assert set(head) <= set(rows(board)[0])


def test_a_mail_is_a_file_for_mail_programs(board):
    done = board.run("digest", "--since", TODAY, "--to", "week.pdf")
    assert done.returncode == 64 and "ends in `.eml`" in done.stderr and not board.path("week.pdf").exists()


def test_a_digest_has_what_is_new_as_markdown_and_as_mail(board):
    assert "2 nieuwe vacatures" in board.ok("digest", "--since", TODAY)
    board.edit("Content/board.yml", 'name: "Werk"', 'name: "Werk in Curaçao & omgeving, voor iedereen die er wonen wil"')
    board.ok("digest", "--since", TODAY, "--by", "location", "--to", "week.eml")
    mail = email.message_from_bytes(board.path("week.eml").read_bytes(), policy=email.policy.default)
    assert mail["Subject"] == "Nieuwe vacatures: Werk in Curaçao & omgeving, voor iedereen die er wonen wil"
    assert mail["X-Unsent"] == "1" and mail["Date"].datetime.date() == date.today()
    again = board.run("digest", "--since", TODAY, "--to", "week.eml")
    assert again.returncode == 1 and "`week.eml` is there already" in again.stderr
    plain = mail.get_body(("plain",)).get_content()
    html = mail.get_body(("html",)).get_content()
    assert "https://example.org/vacatures/adviseur-water/" in plain and "ZWOLLE" in plain
    assert '<a href="https://example.org/vacatures/adviseur-water/">Adviseur water</a>' in html and "<h2>Tiel</h2>" in html
    assert "0 nieuwe vacatures" in board.ok("digest", "--since", "2099-01-01")
