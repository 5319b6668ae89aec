"""Lints: what each finds, where it points, and that board.yml rules them."""

import json
import subprocess
from pathlib import Path

import pytest

from board import BODY, SETTINGS, Board

LONG = BODY.replace("![Een sloot](sloot.png)", "niets") + "\n".join(["Nog een zin over het werk en de mensen."] * 8)


def found(board, *arguments):
    done = board.check("--diagnostics", "json", *arguments)
    return done.returncode, json.loads(done.stderr)


def one(tmp_path, settings="", body=LONG, **facts):
    board = Board(tmp_path / "b", SETTINGS + settings)
    board.posting("a", body=body, **facts)
    return found(board)


@pytest.mark.parametrize("code, facts, line", [
    ("apply-missing", {"apply": "null", "body": LONG.replace("Mail naar werk@polder.example of bel", "Bel")}, None),
    ("organisation-missing", {"organisation": "null"}, None),
    ("title-code", {"title": "Adviseur water P-2024-017", "reference": "P-2024-017"}, 2),
    ("title-code", {"title": "Adviseur water 36 uur"}, 2),
    ("title-code", {"title": "Adviseur water schaal 10"}, 2),
    ("title-gendered", {"title": "Secretaresse"}, 2),
    ("title-gendered", {"title": "Timmervrouw"}, 2),
    ("place-missing", {"locations": "null"}, None),
    ("posted-missing", {"posted": "null"}, None),
    ("never-closes", {"deadline": "null"}, None),
    ("deadline-before-posted", {"posted": "2024-08-05"}, 11),
    ("long-open", {"deadline": "2025-07-01"}, 11),
    ("start-before-deadline", {"starts": "2024-07-20"}, 14),
    ("start-before-deadline", {"starts": "2024-09-01", "ends": "2024-08-20"}, 15),
    ("updated-later", {"updated": "2024-09-01"}, 14),
    ("pay-missing", {"pay": "null"}, None),
    ("pay-vague", {"pay": "marktconform"}, 7),
    ("pay-vague", {"pay": "null", "body": LONG + "\nWij bieden een Marktconform salaris.\n"}, 35),
    ("personal-data", {"body": LONG.replace("Je meet.", "Vraag jan@polder.example.")}, 21),
    ("personal-data", {"body": LONG.replace("Je meet.", "Bel 06-12345678.")}, 21),
    ("description-short", {"body": "Kort."}, None),
    ("bidi-control", {"title": "'Adviseur \u202ewater'"}, 2),
    ("bidi-control", {"body": "Tekst \u2066om\u2069.\n\n" + LONG}, 16),
    ("raw-html", {"body": "<b>vet</b>\n\n" + LONG}, 16),
    ("picture-text", {"body": "![](sloot.png)\n\n" + LONG}, 16),
    ("blocked-link", {"body": "[Zie](ftp://host/x)\n\n" + LONG}, 16),
    ("blocked-picture", {"body": "![Een sloot](data:image/png;base64,AAAA)\n\n" + LONG}, 16),
])
def test_each_lint_finds_its_case_and_only_that(tmp_path, code, facts, line):
    status, findings = one(tmp_path, **facts)
    shown = [finding for finding in findings if finding["severity"] != "note"]
    assert {finding["code"] for finding in shown} == {code}, shown
    assert status == 0 and shown[0]["severity"] == "warning"
    assert shown[0].get("line") == line and shown[0]["file"] == "Content/vacancies/a.md"
    assert f"`lints: {{{code}: off}}` in board.yml" in shown[0]["help"]


@pytest.mark.parametrize("facts", [
    {}, {"title": "Gastheer/gastvrouw"}, {"title": "Verpleegkundige (m/v/x)"}, {"title": "Hydroloog peilbeheer"},
    {"title": "Stagiair 2024-2025"}, {"pay": "null", "scales": "[10]"}, {"pay": "null", "employment": "volunteer"},
    {"workplace": "remote", "locations": "null"},
    {"body": LONG.replace("Je meet.", "Mail vacatures@polder.example of bel 0800-1234.")},
    {"body": LONG.replace("Je meet.", "Op 01-09-2024 10:30 en 1 | 2 is 3.")},
    {"apply": "jan@polder.example", "body": LONG.replace("Je meet.", "Mail jan@polder.example.")},
])
def test_a_good_posting_is_left_in_peace(tmp_path, facts):
    status, findings = one(tmp_path, **facts)
    assert [finding for finding in findings if finding["severity"] != "note"] == []


def test_a_board_rules_its_lints(tmp_path):
    assert one(tmp_path / "1", "lints: {pay-missing: off}\n", pay="null")[1] == []
    status, findings = one(tmp_path / "2", "lints: {pay-missing: error}\n", pay="null")
    assert status == 1 and [finding["severity"] for finding in findings] == ["error"]
    status, findings = one(tmp_path / "3", "lints:\n  pay-mising: off\n")
    assert status == 1
    (finding,) = findings
    assert (finding["code"], finding["line"], finding["column"]) == ("unknown-lint", 8, 3)
    assert finding["help"] == "did you mean `pay-missing`?"
    assert one(tmp_path / "4", "lints: {raw-html: off}\n", body="<b>x</b>\n\n" + LONG)[1] == []


def test_those_that_are_off_can_be_switched_on(tmp_path):
    _, findings = one(tmp_path / "1", "lints: {profile-missing: warn}\n")
    assert [finding["code"] for finding in findings] == ["profile-missing"]
    _, findings = one(
        tmp_path / "2", "rolling_days: 30\nlints: {deadline-missing: error}\n", deadline="null")
    assert [finding["code"] for finding in findings] == ["deadline-missing"]


def test_a_slip_in_an_employers_name_is_seen(tmp_path):
    board = Board(tmp_path / "b")
    board.write("organisations/p.md", "---\nname: Waterschap De Polder\n---\n")
    board.posting("a", body=LONG, organisation="Waterschap De Poldr")
    board.posting("b", body=LONG, organisation="Waterschap De Dijken")
    _, findings = found(board)
    assert [(finding["code"], finding["help"].split(";")[0]) for finding in findings] == [
        ("organisation-near", "did you mean `Waterschap De Polder`?")]


def test_drafts_are_looked_at_when_somebody_asks_and_closed_postings_are_not(tmp_path):
    board = Board(tmp_path / "1")
    board.posting("a", body=LONG, pay="null", draft="true")
    assert found(board)[1] == []
    assert [finding["code"] for finding in found(board, "--drafts")[1]] == ["pay-missing"]
    assert one(tmp_path / "2", pay="null", deadline="2024-07-10")[1] == []


def test_a_place_without_a_country_is_seen_where_the_board_has_none(tmp_path):
    board = Board(tmp_path / "b", SETTINGS.replace("language: nl", "language: en"))
    board.posting("a", body=LONG.replace("/over/", "/over/"), locations="Atlantis")
    _, findings = found(board)
    assert "country-missing" in [finding["code"] for finding in findings]


def test_a_reference_that_another_posting_has_is_seen(tmp_path):
    board = Board(tmp_path / "b")
    for name in "ab":
        board.posting(name, body=LONG, reference="P-1")
    _, findings = found(board)
    shown = [finding for finding in findings if finding["severity"] != "note"]
    assert [(finding["code"], finding["file"]) for finding in shown] == [
        ("same-reference", "Content/vacancies/b.md")]


def test_a_posting_under_two_names_is_seen_while_both_are_open(tmp_path):
    board = Board(tmp_path / "b")
    for name in "ab":
        board.posting(name, body=LONG)
    board.posting("dicht", body=LONG, closed="2024-07-10")
    board.posting("andere", body=LONG, locations="Utrecht")
    shown = [finding for finding in found(board)[1] if finding["severity"] != "note"]
    assert [(finding["code"], finding["file"]) for finding in shown] == [
        ("same-posting", "Content/vacancies/b.md")]


def test_a_line_among_the_facts_that_is_none_is_seen(tmp_path):
    board = Board(tmp_path / "b")
    board.write("vacancies/a.txt", """Adviseur water
Waterschap De Polder

• Zwolle
• 32-36 uur per week
• Iets dat niemand kent
• € 3.000 - € 4.000 per maand
• Hbo
• Vast dienstverband
• Solliciteer voor 2 augustus 2024

""" + LONG)
    _, findings = found(board)
    assert [finding["line"] for finding in findings if finding["code"] == "unknown-fact"] == [6]


def test_a_security_text_that_expires_is_told(tmp_path):
    contact = "security_contact: security@example.org\nsecurity_expires: "
    _, findings = one(tmp_path / "1", contact + "2024-08-01\n")
    assert [finding["code"] for finding in findings] == ["security-expires"]
    assert one(tmp_path / "2", contact + "2025-06-01\n")[1] == []


def test_an_old_accessibility_statement_is_told(tmp_path):
    for number, (reviewed, codes) in enumerate([("2023-07-01", ["statement-old"]), ("2024-07-01", [])]):
        board = Board(tmp_path / str(number))
        board.write("pages/toegankelijkheid.md", f"""---
title: Toegankelijkheid
accessibility: partial
reviewed: {reviewed}
---

Wij werken eraan.
""")
        _, findings = found(board)
        assert [finding["code"] for finding in findings] == codes


def test_no_lint_is_forgotten(tmp_path):
    board = Board(tmp_path / "b")
    codes = [lint["key"] for lint in json.loads(board.run("fields", "--format", "json").stdout)["lints"]]
    tests = Path(__file__).read_text(encoding="utf-8")
    assert len(codes) > 20 and [code for code in codes if f'"{code}"' not in tests] == []


def test_the_sample_has_no_errors(tmp_path, sample):
    pass
