"""Every kind of page, at four widths, in two schemes."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

PAGES = {
    "nl": {
        "index": "/", "second page": "/pagina/2/", "filtered": "/?vakgebied=ict&plaats=delft&q=soft",
        "nothing found": "/?vakgebied=ict&plaats=den-haag",
        "posting": "/vacatures/stagiair-politieke-ambtsdragers-en-weerbaarheid/",
        "picture": "/vacatures/conservator-textiel/", "English": "/vacatures/legal-editor-plain-language/",
        "closed": "/vacatures/hr-adviseur-inzetbaarheid/", "facet": "/vakgebied/", "value": "/plaats/utrecht/",
        "organisation": "/organisatie/gemeente-waterhoven/", "closing soon": "/sluit-binnenkort/",
        "archive": "/archief/", "saved": "/bewaard/", "page": "/over/", "404": "/er-is/hier/niets/",
    },
    "en": {
        "index": "/", "filtered": "/?field=ict&sort=deadline", "posting": "/vacancies/job-1/",
        "right to left": "/vacancies/arabic/", "closed": "/vacancies/closed/", "facet": "/organisation/",
        "value": "/field/care/", "organisation": "/organisation/waterhaven/", "closing soon": "/closing-soon/",
        "archive": "/archive/", "saved": "/saved/", "page": "/about/", "404": "/nothing/here/",
    },
    "de": {
        "index": "/", "filtered": "/?berufsfeld=ict&sort=deadline", "posting": "/stellen/job-1/",
        "right to left": "/stellen/arabic/", "closed": "/stellen/closed/", "facet": "/arbeitgeber/",
        "value": "/berufsfeld/care/", "organisation": "/arbeitgeber/waterhaven/",
        "closing soon": "/frist-endet-bald/", "archive": "/archiv/", "saved": "/gemerkt/", "page": "/about/", "404": "/nichts/hier/",
    },
}
AXE = Axe()
# What passes is not listed: describing its nodes takes axe three times as long as finding what fails.
RULES = {"resultTypes": ["violations"], "runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}

# Collected before the page runs: how far things moved while it loaded.
SHIFTS = """
window.shift = 0;
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value;
}).observe({ type: "layout-shift", buffered: true });
"""


def violations(page):
    return [
        f"{found['id']}: {found['help']} at {[node['target'] for node in found['nodes']][:3]}"
        for found in AXE.run(page, options=RULES).response["violations"]
    ]


def steady(page):
    # A deadline that is near changes its words; that may move a date by some letters.
    return page.evaluate("window.shift") < 0.002


# Every page of the sample board meets every width and both schemes; the same kinds in other languages meet a narrow
# and a wide one.
LOOKS = [(360, "dark"), (768, "light"), (1280, "dark"), (1600, "light")]
LOOKS_OF = {"nl": LOOKS, "en": [(360, "light"), (1280, "dark")], "de": [(360, "dark"), (768, "light")]}


@pytest.mark.parametrize(
    "board, name, width, scheme",
    [(board, name, *look) for board in PAGES for name in PAGES[board] for look in LOOKS_OF[board]], indirect=["board"])
def test_page(board, name, width, scheme, visit):
    size = {"width": width, "height": 900}
    path = PAGES[board.language][name]
    page = visit(board.url + path, SHIFTS, viewport=size, color_scheme=scheme)
    if "?" in path:
        page.wait_for_selector("#active button")
    assert not violations(page)
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert steady(page)
    assert page.locator("h1").count() == 1


@pytest.mark.alone
@pytest.mark.parametrize("path, width", [
    ("/", 768), ("/plaats/utrecht/", 360), ("/plaats/utrecht/", 1280),
    ("/vacatures/conservator-textiel/", 768), ("/vacatures/conservator-textiel/", 1280),
])
def test_a_page_that_comes_in_pieces_moves_nothing(nl, visit, path, width):
    page = visit(nl.slow_url + path, SHIFTS, viewport={"width": width, "height": 900})
    assert steady(page)


@pytest.mark.parametrize("path", ["/", "/vacatures/conservator-textiel/", "/organisatie/", "/er-is-niets/"])
def test_320_pixels_and_400_percent(nl, visit, path):
    """400 % zoom of 1280 pixels is 320 pixels wide."""
    page = visit(nl.url + path, viewport={"width": 320, "height": 256})
    assert page.evaluate("document.documentElement.scrollWidth") <= 320


@pytest.mark.parametrize("path", ["/", "/vacatures/conservator-textiel/"])
def test_forced_colours(nl, visit, path):
    page = visit(nl.url + path, forced_colors="active")
    assert not violations(page)


def test_motion_is_reduced_on_wish(nl, visit):
    page = visit(nl.url, reduced_motion="reduce")
    assert page.evaluate("getComputedStyle(document.querySelector('.card')).transitionDuration") == "0s"


@pytest.mark.parametrize("path, language", [
    ("/vacatures/legal-editor-plain-language/", "en"), ("/vacatures/mitarbeit-besucherservice/", "de"),
    ("/vacatures/conservator-textiel/", "nl"),
])
def test_each_part_has_its_language(nl, visit, path, language):
    page = visit(nl.url + path)
    part = lambda selector: page.eval_on_selector(selector, "part => part.closest('[lang]').lang")
    assert part("h1") == part(".prose") == language
    assert part("header nav") == part(".facts") == part("footer") == "nl"


def test_cards_have_their_language(nl, visit):
    page = visit(nl.url)
    card = page.locator(".card", has_text="Research Software Engineer")
    assert card.get_attribute("lang") == "en"
    page.fill("#q", "research software")
    page.wait_for_url("**q=*")
    # The address changes before the list does.
    expect(page.locator(".card").first).to_have_attribute("lang", "en")


def test_right_to_left(en, visit):
    page = visit(en.url + "/vacancies/arabic/")
    direction = lambda selector: page.eval_on_selector(selector, "part => getComputedStyle(part).direction")
    assert direction("h1") == direction(".prose") == "rtl"
    assert direction("header.top") == direction(".facts") == "ltr"


@pytest.mark.parametrize("path", [
    "/vacatures/stagiair-politieke-ambtsdragers-en-weerbaarheid/", "/vacatures/conservator-textiel/",
    "/vacatures/hr-adviseur-inzetbaarheid/",
])
def test_prints_on_one_or_two_pages(nl, visit, path):
    page = visit(nl.url + path)
    pdf = page.pdf(format="A4", margin={side: "18mm" for side in ("top", "right", "bottom", "left")})
    assert len(re.findall(rb"/Type\s*/Page[^s]", pdf)) in (1, 2)
    page.emulate_media(media="print")
    for hidden in ("nav", "footer", ".keep", ".similar"):
        for part in page.locator(hidden).all():
            assert not part.is_visible()


def test_works_under_a_path(under_path, visit):
    page = visit(under_path.url + "/?vakgebied=ict")
    page.wait_for_selector("#active button")
    page.get_by_role("link", name="Research Software Engineer").click()
    assert page.url == under_path.url + "/vacatures/research-software-engineer/"
    page.locator("footer").get_by_role("link", name="Archief").click()
    assert page.url == under_path.url + "/archief/"
