"""Sitemaps against their schema, robots.txt, and the files for hosts."""

import pathlib
import subprocess
import urllib.robotparser

import pytest
from lxml import etree

from board import Board, SETTINGS

HERE = pathlib.Path(__file__).parent
NS = "{http://www.sitemaps.org/schemas/sitemap/0.9}"


def entries(site, path="sitemap.xml"):
    root = etree.parse(str(site.folder / path)).getroot()
    return {url.findtext(NS + "loc"): url.findtext(NS + "lastmod") for url in root}


@pytest.mark.parametrize("name", ["sample", "site", "hostile", "many"])
def test_a_sitemap_is_valid_and_every_address_in_it_answers(name, request):
    site = request.getfixturevalue(name)
    subprocess.run(
        ["xmllint", "--noout", "--nonet", "--schema", HERE / "sitemap.xsd", site.folder / "sitemap.xml"],
        check=True, capture_output=True)
    for address in entries(site):
        path = urllib.parse.unquote(address.removeprefix("https://example.org/"))
        assert site.has(path + "index.html" if path.endswith("/") or not path else path), address


def test_the_last_change_is_what_the_content_tells(site):
    changes = entries(site)
    base = "https://example.org/"
    assert changes[base + "vacatures/gewoon/"] == "2024-07-01"
    assert changes[base + "vacatures/hybride/"] == "2024-07-10"
    # A closed posting is not in it; the day it left its lists is.
    assert base + "vacatures/dicht/" not in changes and base + "archief/" not in changes
    assert changes[base] == "2024-07-12"
    assert changes[base + "vakgebied/alleen-dicht/"] == "2024-07-12"
    assert changes[base + "plaats/utrecht/"] == "2024-07-10"
    assert changes[base + "over/"] is None
    assert len(set(changes.values())) > 3


def test_robots_name_the_sitemap(site):
    robots = urllib.robotparser.RobotFileParser()
    robots.parse(site.text("robots.txt").splitlines())
    assert robots.can_fetch("*", "https://example.org/vacatures/gewoon/")
    assert robots.site_maps() == ["https://example.org/sitemap.xml"]


def test_a_board_for_nobody_says_so_everywhere(tmp_path):
    board = Board(tmp_path / "b", SETTINGS + "indexable: false\n")
    board.posting("a")
    site = board.build()
    robots = urllib.robotparser.RobotFileParser()
    robots.parse(site.text("robots.txt").splitlines())
    assert not robots.can_fetch("*", "https://example.org/")
    for page in site.all("*.html"):
        text = page.read_text()
        assert "JobPosting" not in text and "ld+json" not in text and "noindex" in text


def test_hosts_get_their_files(site):
    assert site.text("CNAME") == "werk.example.org\n" and site.bytes(".nojekyll") == b""
    headers = site.text("_headers")
    assert "/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n" in headers
    for block in headers.split("\n\n"):
        first, *rest = block.strip("\n").split("\n")
        assert first.startswith("/") and first.count("*") <= 1
        assert rest and all(line.startswith("  ") and ": " in line for line in rest)
    for line in site.text("_redirects").splitlines():
        old, new, status = line.split(" ")
        assert old.startswith("/") and new.startswith("/") and status == "301"
        # Other hosts get a page that leads the same way.
        page = site.text(old.lstrip("/") + "index.html")
        assert f'content="0; url={new}"' in page and "noindex" in page
    assert "/oud/gewoon/ /vacatures/gewoon/ 301" in site.text("_redirects")


def test_a_host_name_is_a_name_and_nothing_else(tmp_path):
    for number, name in enumerate(["https://werk.example.org", "werk.example.org/", "localhost", "-a.nl"]):
        board = Board(tmp_path / str(number), SETTINGS + f"cname: '{name}'\n")
        assert "board.yml:7:8" in board.check().stderr


def test_what_others_put_beside_the_site_stays(tmp_path):
    board = Board(tmp_path / "b")
    board.posting("a")
    site = board.build()
    (site.folder / ".well-known").mkdir()
    (site.folder / ".well-known/security.txt").write_text("Contact: mailto:a@example.org\n")
    board.posting("b")
    assert "Contact" in board.build().text(".well-known/security.txt")


def test_no_setting_no_file(sample):
    assert not sample.has("CNAME") and not sample.has("jobs.xml")
