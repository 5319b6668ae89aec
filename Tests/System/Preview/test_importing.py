"""Somebody drops a document among the vacancies, and a button makes a posting of it."""

import json

import pytest
from playwright.sync_api import expect

MAIL = """From: Piet Jansen <piet@voorbeeldbord.nl>
To: werk@voorbeeldbord.nl
Message-ID: <7@voorbeeldbord.nl>
MIME-Version: 1.0
Subject: Vacature: Hovenier
Content-Type: text/plain; charset=utf-8

Hovenier

Gemeente Meppel

Standplaats: Meppel
Uren per week: 36
Sluitingsdatum: 1 augustus 2024

In onze parken groeit en bloeit het, en daar zorg jij met je collega's voor.
"""
DROPPED = "Content/vacancies/van Piet.eml"
IMPORT = "/__prikbord/import?path=Content%2Fvacancies%2Fvan%20Piet.eml"


@pytest.mark.parametrize(
    "language, words",
    [("nl", "Maak er een vacature van"), ("en", "Make a posting of it"), ("de", "Eine Ausschreibung daraus machen")])
def test_the_button_makes_a_posting_and_opens_it(board, page, language, words):
    board.start("--lang", language)
    page.goto(board.url + "vacatures/adviseur/")
    board.write(DROPPED, MAIL)
    overlay = page.locator("prikbord-preview .overlay")
    button = overlay.get_by_role("button", name=words)
    expect(button).to_be_visible()
    button.click()
    expect(page.locator("h1")).to_have_text("Hovenier")
    assert page.url == board.url + "vacatures/hovenier/"
    expect(overlay).to_be_hidden()
    assert "organisation: Gemeente Meppel" in board.read("Content/vacancies/hovenier.md")
    assert "piet" not in board.read("Content/vacancies/hovenier.md").lower().replace("van piet.eml", "")
    assert not (board.folder / DROPPED).exists()
    assert (board.folder / ".prikbord/imports/originals/van Piet.eml").read_text() == MAIL


def test_the_button_works_while_the_board_cannot_be_shown_yet(board, page):
    board.write(DROPPED, MAIL)
    board.start()
    page.goto(board.url)
    # The page says what the overlay over it says.
    expect(page.locator("prikbord-preview .overlay")).to_be_visible()
    page.keyboard.press("Escape")
    page.locator("main").get_by_role("button", name="Make a posting of it").click()
    expect(page.locator("h1")).to_have_text("Hovenier")


def test_what_cannot_be_read_is_said_where_the_button_was(board, page):
    board.start()
    page.goto(board.url)
    board.write("Content/vacancies/kapot.docx", b"PK\x03\x04 kapot")
    overlay = page.locator("prikbord-preview .overlay")
    overlay.get_by_role("button", name="Make a posting of it").click()
    expect(overlay).to_contain_text("this document cannot be unpacked")
    assert (board.folder / "Content/vacancies/kapot.docx").exists()


def test_one_of_two_documents_leads_to_its_posting_though_the_board_has_errors(board, page):
    board.start()
    page.goto(board.url)
    board.write("Content/vacancies/kapot.docx", b"PK\x03\x04 kapot")
    board.write(DROPPED, MAIL)
    document = page.locator("prikbord-preview .overlay button[data-document$='.eml']")
    document.click()
    expect(page.locator("h1")).to_have_text("Content/vacancies/hovenier.md")


@pytest.mark.parametrize(
    "origin", [None, "null", "https://voorbeeldbord.nl", "http://localhost", "http://localhost:1", "https://localhost:{port}",
               "http://localhost:{port}.voorbeeldbord.nl", "http://127.0.0.1:{port}"])
def test_pages_of_others_change_nothing(board, origin):
    board.write(DROPPED, MAIL)
    board.start()
    headers = [f"Origin: {origin.format(port=board.port)}"] if origin else []
    status, _, _ = board.get(IMPORT, "Content-Length: 0", *headers, method="POST")
    assert status == 403
    assert (board.folder / DROPPED).exists() and not (board.folder / ".prikbord").exists()


@pytest.mark.parametrize("path", ["Content/vacancies/adviseur.md", "Content/board.yml", "../weg.docx", "/etc/passwd", ""])
def test_nothing_but_documents_among_the_vacancies_is_imported(shared, path):
    status, _, _ = shared.get(
        f"/__prikbord/import?path={path}", "Content-Length: 0", f"Origin: http://localhost:{shared.port}", method="POST")
    assert status == 404


@pytest.mark.parametrize("method, path", [("POST", "/"), ("POST", "/vacatures/adviseur/"), ("PUT", IMPORT), ("DELETE", IMPORT)])
def test_nothing_else_is_written(shared, method, path):
    assert shared.get(path, "Content-Length: 0", f"Origin: http://localhost:{shared.port}", method=method)[0] == 405


def test_looking_changes_nothing(board):
    board.write(DROPPED, MAIL)
    board.start()
    assert board.get(IMPORT)[0] == 404
    assert (board.folder / DROPPED).exists()


def test_a_script_of_the_same_page_is_answered(board):
    board.write(DROPPED, MAIL)
    board.start()
    origin = f"Origin: http://localhost:{board.port}"
    status, headers, body = board.get(IMPORT, "Content-Length: 0", origin, method="POST")
    assert status == 200 and headers["content-type"] == "application/json"
    assert json.loads(body) == {"open": "/__prikbord/posting/Content/vacancies/hovenier.md"}


def test_a_preview_that_others_can_reach_changes_nothing(board):
    board.write(DROPPED, MAIL)
    board.start("--bind", "0.0.0.0")
    status, _, body = board.get(IMPORT, "Content-Length: 0", f"Origin: http://localhost:{board.port}", method="POST")
    assert status == 403 and b"prikbord import" in body
    assert (board.folder / DROPPED).exists()
