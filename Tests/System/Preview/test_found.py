"""What is wrong with a page and only comes to light when it is made: template errors of one page, broken links."""

import re
import subprocess
from pathlib import Path

import pytest
from board import PRIKBORD, SETTINGS, posting, wait
from playwright.sync_api import expect

ROOT = Path(__file__).parents[3]
POSTING, OTHER, TEMPLATE = "Content/vacancies/adviseur.md", "Content/vacancies/jurist.md", "Templates/posting.html"
PAGE, LINK = "/vacatures/adviseur/", "[zie ook](/vacatures/jirist/)"
HEADING = next(
    number for number, line in enumerate((ROOT / TEMPLATE).read_text().split("\n"), 1) if "<h1" in line)  # fmt: skip
# An error on the page of one posting.
DIVISION = '{% if posting.title == "Adviseur water" %}{{ 1 / (2 - 2) }}{% endif %}<h1'


def open_page(board, page, path):
    page.goto(board.url.rstrip("/") + path)
    expect(page.locator("prikbord-preview .bar")).to_be_visible()
    page.evaluate("window.untouched = true")


def said(board, text):
    return "".join(board.errors).count(text)


def errors(page, number):
    chip = page.locator("prikbord-preview .errors")
    if number == 0:
        expect(chip).to_be_hidden()
        expect(page.locator("prikbord-preview .overlay")).to_be_hidden()
    else:
        expect(chip).to_have_text("1 error" if number == 1 else f"{number} errors")


@pytest.mark.parametrize(
    "path, old, new, where, status",
    [
        (POSTING, "schoon water", LINK, f"{POSTING}:14:21", 200),
        (TEMPLATE, "<h1", DIVISION, f"{TEMPLATE}:{HEADING}:", 500),
    ],
)
def test_it_is_told_everywhere_until_it_is_gone(board, page, context, path, old, new, where, status):
    board.start()
    other = context.new_page()
    open_page(board, other, "/vacatures/jurist/")
    board.change(path, old, new)
    board.rebuilt()
    # Nobody asked for the page, so nobody knows yet.
    errors(other, 0)
    assert not said(board, where)
    # The page itself, the terminal, the overlay of another page, and the overview.
    assert page.goto(board.url.rstrip("/") + PAGE).status == status
    overlay = page.locator("prikbord-preview .overlay")
    expect(overlay).to_contain_text(where)
    wait(lambda: said(board, where) == 1)
    assert board.rebuilt() == "vacatures/adviseur/index.html: 1 problem\n"
    other.bring_to_front()
    expect(other.locator("prikbord-preview .overlay")).to_contain_text(where)
    expect(other.locator("prikbord-preview .overlay h2")).to_contain_text("cannot be built")
    overview = board.page("/__prikbord/")
    assert (where in overview) == (path == TEMPLATE) and re.search(r"<b class=\"error\">", overview)
    # The same page asked for again is no news.
    board.get(PAGE)
    # It stays with the next snapshot, which has nothing to do with it.
    board.change(OTHER, "Jurist omgevingsrecht", "Jurist bestuursrecht")
    assert re.search(r"; 1 error\b", board.rebuilt())
    wait(lambda: said(board, where) == 2)
    expect(other.locator("h1")).to_have_text("Jurist bestuursrecht")
    errors(other, 1)
    # And goes with the snapshot that has it no more, without anybody asking for the page.
    page.close()
    board.change(path, new, old)
    assert "no errors any more" in board.rebuilt()
    errors(other, 0)
    assert "class=\"error\"" not in board.page("/__prikbord/")
    assert board.get(PAGE)[0] == 200


def test_it_stays_while_the_board_cannot_be_made_at_all(board, page):
    board.change(POSTING, "schoon water", LINK)
    board.start()
    open_page(board, page, PAGE)
    errors(page, 1)
    board.change(OTHER, "hours: 32-36", "hours: heel vaak")
    errors(page, 2)
    expect(page.locator("prikbord-preview .overlay h2")).to_contain_text("the last page that could be made")
    board.change(OTHER, "hours: heel vaak", "hours: 32-36")
    errors(page, 1)
    board.change(POSTING, LINK, "schoon water")
    errors(page, 0)


def test_a_page_with_a_broken_link_says_so_in_its_bar(board, page):
    board.change(POSTING, "schoon water", LINK)
    board.start()
    open_page(board, page, PAGE)
    errors(page, 1)
    page.keyboard.press("Escape")
    bar = page.locator("prikbord-preview .bar details")
    bar.locator("summary").click()
    expect(bar).to_contain_text("did you mean `/vacatures/jurist/`?")
    # The link is mended by the page that it leads to.
    board.write("Content/vacancies/jirist.md", posting("Jirist"))
    errors(page, 0)
    expect(page.locator("prikbord-preview .bar details")).to_have_count(0)


def test_preview_finds_on_a_page_what_check_finds(board):
    """Links to parts of other pages, to files, and to nothing; from Markdown, a template and a board below a path."""
    board.write("Content/board.yml", SETTINGS.replace("https://example.org/", "https://example.org/bord/"))
    board.change(
        POSTING, "schoon water",
        "[a](/vacatures/jurist/) [b](/vacatures/jurist/#nee) [c](/folder.pdf) [d](/nee.pdf) [e](#hier) [f](../jurist/) "
        "[g](/vacatures/jurist/#kop)")
    board.change(OTHER, "Zorg voor", "## Kop\n\nZorg voor")
    board.change(TEMPLATE, "<h1", '<a href="/elders/">elders</a><h1')
    # `check` looks at every page, here at the one of a single posting.
    checked = subprocess.run([PRIKBORD, "check", "--root", board.folder], capture_output=True, text=True)
    pattern = r"error: (the link `.*)\n +--> (\S+)"
    expected = set(re.findall(pattern, checked.stderr))
    assert len(expected) >= 3
    board.start()
    board.get("/bord" + PAGE)
    found = lambda: set(re.findall(pattern, "".join(board.errors)))
    wait(lambda: found() == expected, "other links than check's")


def test_neither_a_rebuild_nor_an_answer_waits_for_it(board):
    """A link that nobody asked for is found by nobody: the pages that were asked for are looked at, and no others."""
    board.change(POSTING, "schoon water", LINK)
    board.start()
    assert board.get("/vacatures/jurist/")[0] == 200
    board.change(OTHER, "Jurist omgevingsrecht", "Jurist bestuursrecht")
    assert "error" not in board.rebuilt()
    assert board.get(PAGE, method="HEAD")[0] == 200
    wait(lambda: said(board, "the link `/vacatures/jirist/`") == 1)
