"""The board's day ends at midnight where the board is, whatever the machine's clock says of its own place."""

import shutil
import subprocess
import sys
import time
from datetime import datetime, timezone
from pathlib import Path

import pytest
from board import SETTINGS, posting
from playwright.sync_api import expect

COMPILER = shutil.which("cc") or shutil.which("clang")
# Longer than the time after which the preview looks at the clock again.
LOOKED = 7
pytestmark = pytest.mark.skipif(sys.platform != "linux" or not COMPILER, reason="needs Linux and a C compiler")


@pytest.fixture(scope="module")
def library(tmp_path_factory):
    library = tmp_path_factory.mktemp("clock") / "clock.so"
    source = Path(__file__).with_name("clock.c")
    subprocess.run([COMPILER, "-shared", "-fPIC", "-o", library, source, "-ldl"], check=True)
    return library


@pytest.fixture
def at(tmp_path_factory, library):
    """Sets the preview's clock, which stands still: at("2024-08-01 21:59:59"), in UTC."""
    file = tmp_path_factory.mktemp("now") / "now"

    def set(now):
        seconds = int(datetime.fromisoformat(now).replace(tzinfo=timezone.utc).timestamp())
        file.with_suffix(".new").write_text(str(seconds))
        file.with_suffix(".new").replace(file)

    set.env = {"LD_PRELOAD": str(library), "CLOCK": str(file), "TZ": "Pacific/Auckland"}
    return set


def board_in(board, zone, deadline):
    board.write(
        "Content/board.yml", SETTINGS.replace("today: 2024-07-15\n", "").replace("Europe/Amsterdam", zone))
    for name, title in [("adviseur", "Adviseur water"), ("jurist", "Jurist omgevingsrecht")]:
        day = deadline if name == "adviseur" else "2024-12-31"
        board.write(f"Content/vacancies/{name}.md", posting(title).replace("2024-08-01", day))


@pytest.mark.parametrize(
    "zone, deadline, before, after",
    [
        ("Europe/Amsterdam", "2024-08-01", "2024-08-01 21:59:59", "2024-08-01 22:00:00"),
        ("America/New_York", "2024-08-01", "2024-08-02 03:59:59", "2024-08-02 04:00:00"),
        ("Asia/Kolkata", "2024-08-01", "2024-08-01 18:29:59", "2024-08-01 18:30:00"),
        # Days of 25 and of 23 hours.
        ("Europe/Amsterdam", "2024-10-27", "2024-10-27 22:59:59", "2024-10-27 23:00:00"),
        ("Europe/Amsterdam", "2024-10-26", "2024-10-26 21:59:59", "2024-10-26 22:00:00"),
        ("America/New_York", "2024-11-03", "2024-11-04 04:59:59", "2024-11-04 05:00:00"),
    ],
)
def test_a_posting_closes_at_midnight_in_the_board_s_zone(board, at, zone, deadline, before, after):
    board_in(board, zone, deadline)
    at(before)
    board.start(env=at.env)
    assert "Adviseur water" in board.page("/")
    at(after)
    assert board.rebuilt().startswith("a new day: ")
    assert "Adviseur water" not in board.page("/") and "Jurist omgevingsrecht" in board.page("/")


def test_nothing_happens_before_midnight_and_open_pages_reload_after_it(board, page, at):
    board_in(board, "Europe/Amsterdam", "2024-08-01")
    at("2024-08-01 20:00:00")
    board.start(env=at.env)
    page.goto(board.url)
    expect(page.get_by_role("link", name="Adviseur water").first).to_be_visible()
    page.evaluate("window.untouched = true")
    at("2024-08-01 21:59:59")
    time.sleep(LOOKED)
    assert board.lines.empty() and page.evaluate("window.untouched === true")
    # The computer slept over midnight.
    at("2024-08-02 06:30:00")
    expect(page.get_by_role("link", name="Adviseur water")).to_have_count(0, timeout=30_000)
    expect(page.get_by_role("link", name="Jurist omgevingsrecht").first).to_be_visible()
    assert board.rebuilt().startswith("a new day: ")
    # Days go on, and back when somebody sets the clock right.
    at("2025-01-01 12:00:00")
    expect(page.get_by_role("link", name="Jurist omgevingsrecht")).to_have_count(0, timeout=30_000)
    at("2024-08-01 12:00:00")
    expect(page.get_by_role("link", name="Adviseur water").first).to_be_visible(timeout=30_000)


@pytest.mark.parametrize("way", ["argument", "setting"])
def test_a_day_that_was_asked_for_stays(board, at, way):
    board_in(board, "Europe/Amsterdam", "2024-08-01")
    at("2024-08-01 12:00:00")
    if way == "setting":
        board.write("Content/board.yml", board.read("Content/board.yml") + "today: 2024-08-01\n")
    board.start(*["--today", "2024-08-01"] * (way == "argument"), env=at.env)
    at("2024-08-02 12:00:00")
    time.sleep(LOOKED)
    assert board.lines.empty() and "Adviseur water" in board.page("/")


def test_another_zone_in_the_settings_may_be_another_day(board, at):
    board_in(board, "Europe/Amsterdam", "2024-08-01")
    at("2024-08-01 23:00:00")
    board.start(env=at.env)
    assert "Adviseur water" not in board.page("/")
    board.change("Content/board.yml", "Europe/Amsterdam", "America/New_York")
    board.shows("Adviseur water", "/")
