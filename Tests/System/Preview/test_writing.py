"""Somebody writes, and a browser that nobody touches shows it."""

import os
import shutil
import subprocess
import time

import pytest
from board import SETTINGS, posting
from playwright.sync_api import expect

POSTING, TEMPLATE = "Content/vacancies/adviseur.md", "Templates/posting.html"


def open_page(board, page, path="vacatures/adviseur/"):
    page.goto(board.url + path)
    expect(page.locator("prikbord-preview")).to_be_attached()
    # The stream is there when the bar is.
    expect(page.locator("prikbord-preview .bar")).to_be_visible()
    page.evaluate("window.untouched = true")


def is_untouched(page):
    return page.evaluate("window.untouched === true")


def test_a_posting_a_template_and_settings_are_seen_when_saved(board, page):
    board.start()
    open_page(board, page)
    board.change(POSTING, "Adviseur water", "Adviseur grondwater")
    expect(page.locator("h1")).to_have_text("Adviseur grondwater")
    board.change(TEMPLATE, "<h1", "<h1 id=verbouwd")
    expect(page.locator("h1#verbouwd")).to_be_visible()
    board.change("Content/board.yml", "Proefbord", "Beter bord")
    expect(page).to_have_title("Adviseur grondwater – Beter bord")
    board.write("Content/vacancies/nieuw.md", posting("Nieuwe baan"))
    page.goto(board.url)
    expect(page.get_by_role("link", name="Nieuwe baan").first).to_be_visible()


def test_a_style_sheet_is_swapped_in_without_a_reload(board, page):
    board.start()
    open_page(board, page)
    css = board.read("Templates/style.css")
    for color in ["rgb(1, 2, 3)", "rgb(4, 5, 6)"]:
        board.write("Templates/style.css", css + f"\nbody {{ outline-color: {color} !important; }}\n")
        expect(page.locator("body")).to_have_css("outline-color", color)
    assert is_untouched(page)


def test_the_place_on_the_page_stays(board, page):
    board.start()
    open_page(board, page)
    page.evaluate("scrollTo(0, 900)")
    board.change(POSTING, "schoon water", "helder water")
    expect(page.get_by_text("helder water").first).to_be_attached()
    page.wait_for_function("scrollY === 900")


@pytest.mark.parametrize(
    "path, old, new, said",
    [
        (POSTING, "deadline: 2024-08-01", "deadline: morgen of zo", "Content/vacancies/adviseur.md:9:11"),
        (TEMPLATE, "posting.title", "posting.titel", "Templates/posting.html"),
        ("Content/board.yml", "language: nl", "language: xx", "Content/board.yml:3:11"),
        ("Content/board.yml", "name: Proefbord", "naam: Proefbord", "Content/board.yml:1:1"),
    ],
)
def test_what_is_broken_is_told_over_the_last_good_page(board, page, path, old, new, said):
    board.start()
    open_page(board, page)
    board.change(path, old, new)
    overlay = page.locator("prikbord-preview .overlay")
    expect(overlay).to_be_visible()
    expect(overlay).to_contain_text(said)
    assert is_untouched(page)
    board.rebuilt()
    for _ in range(50):
        if board.errors and "^" in "".join(board.errors):
            break
        time.sleep(0.05)
    # The browser says what the terminal says, line for line.
    shown = [line.strip() for line in overlay.inner_text().splitlines()]
    for line in "".join(board.errors).splitlines():
        assert line.strip() in shown
    board.change(path, new, old)
    expect(overlay).to_be_hidden()
    expect(page.locator("h1")).to_have_text("Adviseur water")


def test_an_overlay_goes_when_asked_and_comes_for_what_is_new(board, page):
    board.start()
    open_page(board, page)
    board.change(POSTING, "deadline: 2024-08-01", "deadline: morgen of zo")
    overlay = page.locator("prikbord-preview .overlay")
    expect(overlay).to_be_visible()
    page.keyboard.press("Escape")
    expect(overlay).to_be_hidden()
    page.reload()
    expect(page.locator("prikbord-preview .errors")).to_have_text("1 error")
    expect(overlay).to_be_hidden()
    page.locator("prikbord-preview .errors").click()
    expect(overlay).to_be_visible()
    page.locator("prikbord-preview .close").click()
    board.change(POSTING, "hours: 32-36", "hours: heel vaak")
    expect(overlay).to_be_visible()


def test_a_board_that_is_broken_from_the_start_says_so(board, page):
    board.write("Content/board.yml", SETTINGS.replace("time_zone: Europe/Amsterdam", "time_zone: Europa/Amsterdam"))
    board.start()
    assert page.goto(board.url).status == 500
    expect(page.locator("main")).to_contain_text("Content/board.yml:4:12")
    board.write("Content/board.yml", SETTINGS)
    expect(page.get_by_role("link", name="Adviseur water").first).to_be_visible()


def test_what_is_deleted_or_renamed_is_gone_at_once(board, page):
    board.start()
    open_page(board, page)
    os.rename(board.folder / POSTING, board.folder / "Content/vacancies/raadgever.md")
    board.rebuilt()
    assert board.get("/vacatures/adviseur/")[0] == 404
    assert board.get("/vacatures/raadgever/")[0] == 200
    expect(page.locator("h1")).not_to_have_text("Adviseur water")
    os.remove(board.folder / "Content/vacancies/raadgever.md")
    board.rebuilt()
    assert board.get("/vacatures/raadgever/")[0] == 404


def test_two_hundred_saves_in_a_row_lose_nothing(board, page):
    board.start()
    open_page(board, page)
    for number in range(200):
        board.write(POSTING, posting(f"Adviseur nummer {number}"))
        # Sometimes faster than a rebuild, sometimes slower.
        time.sleep(0.002 if number % 20 else 0.06)
    expect(page.locator("h1")).to_have_text("Adviseur nummer 199")


def test_every_way_of_saving_is_noticed(board):
    board.start()
    folder = board.folder / "Content/vacancies"

    def title():
        board.rebuilt()
        status, _, body = board.get("/vacatures/adviseur/")
        return body.decode() if status == 200 else status

    # Through a new file beside it, as most editors do.
    (folder / ".adviseur.md.neu").write_text(posting("Via een ander"))
    os.replace(folder / ".adviseur.md.neu", folder / "adviseur.md")
    assert "Via een ander" in title()
    # With a backup that is renamed away.
    os.rename(folder / "adviseur.md", folder / "adviseur.md~")
    (folder / "adviseur.md").write_text(posting("Met reserve"))
    assert "Met reserve" in title()
    # A folder that comes, is filled, moves and goes.
    (folder / "sub").mkdir()
    os.rename(folder / "adviseur.md", folder / "sub/adviseur.md")
    assert "Met reserve" in title()
    os.rename(folder / "sub", folder / "elders")
    board.rebuilt()
    (folder / "elders/adviseur.md").write_text(posting("In een verhuisde map"))
    assert "In een verhuisde map" in title()
    shutil.rmtree(folder / "elders")
    assert title() == 404
    (folder / "elders").mkdir()
    (folder / "elders/adviseur.md").write_text(posting("Weer terug"))
    assert "Weer terug" in title()
    # The whole content, replaced.
    os.rename(board.folder / "Content", board.folder / "Oud")
    board.rebuilt()
    shutil.copytree(board.folder / "Oud", board.folder / "Content")
    time.sleep(0.5)
    (folder / "elders/adviseur.md").write_text(posting("Alles nieuw"))
    time.sleep(0.5)
    assert "Alles nieuw" in board.get("/vacatures/adviseur/")[2].decode()


def test_a_checkout_of_many_files_is_one_state(board):
    git = ["git", "-c", "user.name=t", "-c", "user.email=t@example.org", "-C", str(board.folder)]
    run = lambda *words: subprocess.run([*git, *words], check=True, capture_output=True)
    run("init", "-b", "een")
    run("add", ".")
    run("commit", "-m", "een")
    run("checkout", "-b", "twee")
    for number in range(300):
        board.write(f"Content/vacancies/vele/baan-{number}.md", posting(f"Baan {number}"))
    run("add", ".")
    run("commit", "-m", "twee")
    board.start()
    for branch, status in [("een", 404), ("twee", 200), ("een", 404), ("twee", 200)]:
        run("checkout", branch)
        deadline = time.monotonic() + 10
        while any(board.get(f"/vacatures/baan-{number}/")[0] != status for number in (0, 150, 299)):
            assert time.monotonic() < deadline, f"after {branch}"
            time.sleep(0.05)


def test_polling_notices_too(board):
    board.start("--poll")
    for number in range(3):
        board.write(POSTING, posting(f"Gezien {number}"))
        board.rebuilt()
        assert f"Gezien {number}" in board.get("/vacatures/adviseur/")[2].decode()


def test_a_page_finds_a_preview_that_was_started_again(board, page):
    board.start()
    open_page(board, page)
    board.stop()
    board.change(POSTING, "Adviseur water", "Adviseur na de pauze")
    board.start(port=board.port)
    expect(page.locator("h1")).to_have_text("Adviseur na de pauze", timeout=10_000)


def test_the_browser_follows_the_file_that_was_saved(board, page):
    board.start("--navigate")
    open_page(board, page)
    board.change("Content/vacancies/jurist.md", "schoon water", "goed recht")
    expect(page.locator("h1")).to_have_text("Jurist omgevingsrecht")


def test_a_new_path_of_the_board_takes_open_pages_along(board, page):
    board.start()
    open_page(board, page)
    board.change("Content/board.yml", "https://example.org/", "https://example.org/bord/")
    page.wait_for_url("**/bord/vacatures/adviseur/")
    assert board.get("/vacatures/adviseur/")[0] == 404
    assert board.get("/")[1]["location"] == "/bord/"
    board.change(POSTING, "Adviseur water", "Adviseur op een ander pad")
    expect(page.locator("h1")).to_have_text("Adviseur op een ander pad")


def test_the_editor_sees_where_a_page_comes_from(board, page):
    board.write("Content/vacancies/kladje.md", posting("Kladje", more="draft: true"))
    board.write("Content/vacancies/kaal.txt", "Medewerker archief\n\nStandplaats: Zwolle\n\nKom bij ons werken.\n")
    board.start("--drafts")
    open_page(board, page, "vacatures/kladje/")
    bar = page.locator("prikbord-preview .bar")
    expect(bar.locator(".state.draft")).to_have_text("draft")
    expect(bar).to_contain_text("Content/vacancies/kladje.md")
    page.goto(board.url + "__prikbord/")
    row = page.get_by_role("row").filter(has_text="kaal.txt")
    expect(row).to_contain_text("organisation")
    row.get_by_role("link", name="Content/vacancies/kaal.txt").click()
    expect(page.locator("main")).to_contain_text("Zwolle")
    board.write("Content/vacancies/kaal.txt", "Medewerker archief\n\nStandplaats: Assen\n\nKom bij ons werken.\n")
    expect(page.locator("main")).to_contain_text("Assen")
