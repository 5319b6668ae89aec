"""Links within the site, what is left of closed postings, and that nothing depends on where it is built."""

import re
import urllib.parse

import pytest
from lxml import html

from board import Board, SETTINGS


@pytest.mark.parametrize("name", ["sample", "site", "hostile", "many"])
def test_every_link_of_a_built_site_leads_somewhere(name, request):
    """The same check as the build's, by another's parser."""
    site = request.getfixturevalue(name)
    files = {str(path.relative_to(site.folder)) for path in site.folder.rglob("*") if path.is_file()}
    ids = {}
    links = []
    for path in site.all("*.html"):
        page = str(path.relative_to(site.folder))
        root = html.fromstring(path.read_bytes())
        ids[page] = set(root.xpath("//@id"))
        links += [(page, link) for link in root.xpath("//@href | //@src")]
    for page, link in links:
        base = "https://example.org/" + urllib.parse.quote(page.removesuffix("index.html"))
        address = urllib.parse.urljoin(base, link)
        if not address.startswith("https://example.org/") or address.startswith("https://example.org/solliciteren"):
            continue
        if name == "sample" and link.startswith("https://"):
            continue  # The sample's forms to apply stand on the same invented host.
        address, _, fragment = address.removeprefix("https://example.org/").partition("#")
        target = urllib.parse.unquote(address.partition("?")[0])
        target = target + "index.html" if target == "" or target.endswith("/") else target
        assert target in files, (page, link)
        if fragment and target.endswith(".html"):
            assert urllib.parse.unquote(fragment) in ids[target] | {"top"}, (page, link)


def broken(tmp_path, body, settings=SETTINGS, name="a"):
    board = Board(tmp_path / "b", settings)
    board.posting("b")
    board.posting(name, body=body)
    done = board.run("build")
    assert not (board.folder / "Site").exists() or done.returncode == 0
    checked = board.check()
    assert checked.returncode == done.returncode
    return done.returncode, checked.stderr


@pytest.mark.parametrize("link, column", [
    ("/weg/", 12), ("weg.png", 12), ("../weg/", 12), ("#weg", 12), ("/over/#weg", 12), ("/over/?a=1#weg", 12),
    ("/vacatures/b/weg.pdf", 12), ("/weg/#x", 12)])
def test_a_broken_link_is_an_error_at_its_place(tmp_path, link, column):
    code, errors = broken(tmp_path, f"Eerst.\n\nZie [hier]({link}) maar.\n")
    assert code == 1 and f"Content/vacancies/a.md:18:{column}" in errors, errors
    assert errors.count("error: ") == 1


@pytest.mark.parametrize("link", [
    "/over/", "/over", "/over/index.html", "/over/#wij", "/over/?a=1#wij", "../b/", "./sloot.png", "sloot.png",
    "a/sloot.png", "./a/sloot.png", "#", "#top", "#kop", "?x=1", "https://example.org/elders/", "mailto:a@b.nl",
    "tel:+31612345678", "/feed.xml", "/vacatures/", "/plaats/den-haag/feed.json", "/", "/OVER/../over/"])
def test_a_link_that_leads_somewhere_is_none(tmp_path, link):
    code, errors = broken(tmp_path, f"## Kop\n\nZie [hier]({link}) en ![x](sloot.png).\n")
    assert code == 0, errors


def test_a_broken_link_of_a_template_is_said_once(tmp_path):
    board = Board(tmp_path / "b")
    board.posting("a")
    board.posting("b")
    templates = board.folder / "Templates"
    target = templates.resolve()
    templates.unlink()
    import shutil
    shutil.copytree(target, templates)
    layout = templates / "layout.html"
    layout.write_text(layout.read_text().replace("</body>", '<!-- <a href="/geen/">x</a> -->\n<a href="/weg/">x</a>\n</body>'))
    errors = board.check().stderr
    assert errors.count("error: ") == 1 and "Templates/layout.html:" in errors and "pages, the first is" in errors
    assert "/geen/" not in errors.replace('href="/geen/"', "")


def test_links_honour_a_path(tmp_path):
    settings = SETTINGS.replace("https://example.org/", "https://example.org/bord/")
    code, errors = broken(tmp_path, "Zie [over](/over/) en ![x](a/sloot.png).\n", settings)
    assert code == 0, errors
    feed = (tmp_path / "b/Site/feed.xml").read_text()
    assert 'href="https://example.org/bord/over/"' in feed
    assert 'src="https://example.org/bord/vacatures/a/sloot.png"' in feed


def test_names_with_signs_are_found(tmp_path):
    code, errors = broken(tmp_path, "![x](sloot.png) ![y](<a & b/sloot.png>)\n", name="a & b")
    assert code == 0, errors


CLOSED = """\
Bel Noor Dijkstra voor meer, of vraag Noor. Mail [haar](mailto:noor@polder.example) of noor@polder.example.
Nummer: 06-12345678, of +31 (0)6 1234 5678. Op 01-09-2024 begint het; € 3.000 staat er nog.

![Noor Dijkstra in de polder](sloot.png)

## Wat ga je doen?

Je vraagt aan Noor.

### Vragen die je stelt

Dit blijft.

## Meer informatie

Neem contact op met Noor.

### Nog iets

Ook weg.

## Daarna

> ## Contact
>
> Een citaat blijft.

## Solliciteren

Stuur alles naar Noor.
"""


def test_closing_removes_what_leads_to_a_person_everywhere(tmp_path):
    board = Board(tmp_path / "b")
    board.posting("dicht", body=CLOSED, deadline="2024-07-10", summary="Vraag het Noor Dijkstra op 06-12345678.")
    board.posting("open", body=CLOSED)
    site = board.build()
    for path, content in site.files().items():
        if path.startswith("vacatures/open") or path in ("sitemap.xml",) or path.endswith(".png"):
            continue
        text = content.decode()
        if "vacatures/dicht" in path or "archief" in path:
            assert not re.search(r"Noor|Dijkstra|polder\.example/?[^/]|12345678|1234 5678|apply\.example", text), path
    page = site.text("vacatures/dicht/index.html")
    assert "Wat ga je doen?" in page and "Dit blijft." in page and "Een citaat blijft." in page
    assert "01-09-2024" in page and "3.000" in page
    for gone in ("Meer informatie", "Nog iets", "Ook weg", "Stuur alles"):
        assert gone not in page
    html.fromstring(page)
    assert "Noor Dijkstra" in site.text("vacatures/open/index.html")


def test_two_builds_are_the_same_bytes_wherever_they_run(board, site):
    first = site.files()
    for zone in ("Pacific/Auckland", "America/Los_Angeles", "UTC"):
        again = board.build("--output", str(board.folder / ("Site-" + zone.replace("/", "-"))), env={"TZ": zone, "LANG": "nl_NL.UTF-8"})
        assert again.files() == first
