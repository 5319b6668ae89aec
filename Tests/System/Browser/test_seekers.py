"""What job seekers are promised, a test each, on the Dutch sample board and on an English one."""

import re
from types import SimpleNamespace

import pytest
from playwright.sync_api import expect
from test_search import box, number, settle, titles

WORDS = {
    "nl": SimpleNamespace(
        new="Nieuw", left=r"Nog \d+ dagen|Sluit morgen", vacancies=r"\d+ vacatures?", main="Hoofdmenu", field="vakgebied",
        show=r"Toon \d+ vacatures?", clear="Wis alles", organisations="/organisatie/", saved="/bewaard/",
        lists=["/vakgebied/ict/", "/plaats/delft/", "/sluit-binnenkort/", "/archief/"],
        posting="/vacatures/adviseur-klimaatadaptatie/", leading=["Plaats", "Uren", "Salaris"],
        apply="op de site van Gemeente Waterhoven", copy="Kopieer de link", print="Druk deze vacature af",
        pay="Salaris", least="Minimaal", amount=3600, town="Utrecht", near="Vanaf plaats",
        swapped="hydrologo", meant="Hydroloog peilbeheer", save="Bewaar: ", closed="Gesloten of weggehaald",
        foreign="/vacatures/legal-editor-plain-language/", speaks="en"),
    "en": SimpleNamespace(
        new="New", left=r"\d+ days left|Closes", vacancies=r"\d+ (vacancy|vacancies)", main="Main menu", field="field",
        show=r"Show \d+ vacanc(y|ies)", clear="Clear all", organisations="/organisation/", saved="/saved/",
        lists=["/field/ict/", "/location/delft/", "/closing-soon/", "/archive/"],
        posting="/vacancies/job-1/", leading=["Place", "Hours", "Pay"],
        apply="on example.org", copy="Copy the link", print="Print this vacancy",
        pay="Pay", least="At least", amount=3110, town="Tiel", near="From town",
        swapped="nruse", meant="Nurse number 3", save="Save: ", closed="Closed or taken down",
        foreign="/vacancies/arabic/", speaks="ar"),
}
BOTH = pytest.mark.parametrize("board", ["nl", "en"], indirect=True)
PHONE = {"width": 360, "height": 800}


@pytest.fixture
def say(board):
    return WORDS[board.language]


@BOTH
def test_1_cards(board, say, visit):
    page = visit(board.url + "/?sort=deadline")
    settle(page)
    card = page.locator(".card").first
    assert re.fullmatch(r"[A-Z0-9&]{1,3}", card.locator("span.logo").inner_text()) or card.locator("img.logo").count()
    assert card.locator("h2 a").count() == 1 and card.locator(".employer span").count() >= 2
    assert int(card.locator(".pay").evaluate("pay => getComputedStyle(pay).fontWeight")) >= 700
    # The bar before the first of a line is out of sight, and all words have one edge.
    edges = "card => ['h2', '.employer', '.traits', '.days'].map((part) => card.querySelector(part).getBoundingClientRect().left)"
    assert len(set(card.evaluate(edges))) == 1
    expect(card.locator(".due")).to_contain_text(re.compile(say.left))
    assert re.search(r"\d{4}$", card.locator(".due").inner_text())
    page = visit(board.url)
    expect(page.locator(".posted strong").first).to_have_text(say.new)
    if board.language == "nl":
        page.locator(".tags a").first.click()
        expect(page).to_have_url(re.compile("/label/"))
    page.goto(board.url + say.organisations)
    numbers = page.locator(".employers .number").all_inner_texts()
    assert len(numbers) > 5 and all(re.fullmatch(say.vacancies, text) for text in numbers)


@BOTH
def test_2_phone(board, say, visit):
    page = visit(board.url, viewport=PHONE)
    # The name and the menu's button share a line, however long the name is.
    brand, menu = page.locator(".brand").bounding_box(), page.locator("label[for=menu]").bounding_box()
    assert menu["y"] < brand["y"] + brand["height"] and menu["x"] + menu["width"] <= 360
    assert page.locator(".card").first.bounding_box()["y"] <= 420
    # However many there are, the number is read whole.
    page.evaluate("count => count.textContent = count.textContent.replace(/\\d+/, '10.000')", page.locator("#count").element_handle())
    assert page.locator("#count").evaluate("count => count.scrollWidth <= count.clientWidth")
    height = page.evaluate("document.documentElement.scrollHeight")
    page.locator("#toggle").click()
    box(page, "ICT").check()
    show = page.get_by_role("button", name=re.compile(say.show))
    expect(page.get_by_role("button", name=say.clear).last).to_be_visible()
    assert show.bounding_box()["y"] + show.bounding_box()["height"] <= 800
    show.click()
    assert page.evaluate("document.documentElement.scrollHeight") <= height
    expect(page.locator("h1")).to_have_css("position", "absolute")
    assert page.locator(".card").first.bounding_box()["y"] <= 420
    page = visit(board.url, viewport=PHONE, java_script_enabled=False)
    page.get_by_text("Menu", exact=True).click()
    assert page.get_by_role("navigation", name=say.main).is_visible()


@BOTH
def test_3_one_list_everywhere(board, say, visit):
    page = visit(board.url)
    shape = """() => ["#search", "#groups details", "#sort", "#count", "#list", "#pages"]
      .map((part) => document.querySelector(part)?.getBoundingClientRect().left)"""
    index = page.evaluate(shape)
    for path in say.lists:
        page.goto(board.url + path)
        assert page.evaluate(shape)[1:] == index[1:], path
        everything = number(page)
        page.fill("#q", "e")
        expect(page).to_have_url(re.compile(re.escape(path) + r"\?q=e$"))
        assert number(page) <= everything


@BOTH
def test_4_posting_page(board, say, visit):
    page = visit(board.url + say.posting, viewport={"width": 1280, "height": 900})
    leading = page.locator(".leading dt").all_inner_texts()
    assert leading[:3] == say.leading and len(leading) == 4
    assert page.locator(".facts:not(.leading) dt").count() >= 4
    expect(page.locator(".first .button")).to_contain_text(say.apply)
    for name in (say.copy, say.print):
        expect(page.get_by_role("button", name=name)).to_be_visible()
    assert page.locator(".keep a[href$='.ics']").count() == 1
    assert page.locator(".crumbs a").count() >= 3 and page.locator(".similar .card").count() > 0
    page.set_viewport_size(PHONE)
    bar = page.locator(".bar-apply .button").bounding_box()
    assert bar["y"] + bar["height"] <= 800
    # A vacancy's title stands once below the way to it, and the way is read whole or ends in dots.
    assert not page.locator(".crumbs li").last.is_visible()
    assert page.evaluate("document.documentElement.scrollWidth") <= 360


@BOTH
def test_5_pay(board, say, visit):
    page = visit(board.url + "/?sort=pay")
    settle(page)
    everything = number(page)
    page.locator("#groups summary", has_text=re.compile(f"^{say.pay}$")).click()
    field = page.get_by_label(say.least)
    field.fill(str(say.amount))
    field.press("Enter")
    expect(page).to_have_url(re.compile(f"least={say.amount}&per=month"))
    assert 0 < number(page) < everything
    assert page.locator("#groups details", has=page.get_by_label(say.least)).locator("input[type=checkbox]").count() > 0


@BOTH
def test_6_distance(board, say, visit):
    page = visit(board.url)
    everything = number(page)
    page.get_by_label(say.near).fill(say.town)
    expect(page).to_have_url(re.compile(f"near={say.town.lower()}&within=25$"))
    assert 0 < number(page) < everything and page.input_value("#sort") == "distance"


@BOTH
def test_7_search_that_forgives(board, say, visit):
    page = visit(f"{board.url}/?q={say.swapped}")
    settle(page)
    assert say.meant in titles(page)


@BOTH
def test_8_keep_and_follow(board, say, visit):
    page = visit(board.url + say.saved)
    expect(page.locator("#none")).to_be_visible()
    page.goto(board.url)
    name = page.locator(".card h2").first.inner_text()
    page.get_by_role("button", name=say.save + name, exact=True).click()
    page.evaluate("""() => {
      const key = Object.keys(localStorage)[0];
      localStorage[key] = JSON.stringify({ "/gone/": "Gone", ...JSON.parse(localStorage[key]) });
    }""")
    page.goto(board.url + say.saved)
    expect(page.locator(".card h2")).to_have_text([name, "Gone"])
    expect(page.locator(".card").last).to_contain_text(say.closed)
    expect(page.locator("#none")).to_be_hidden()
    assert not page.context.cookies()
    page.goto(board.url + f"/?{say.field}=ict")
    settle(page)
    page.locator("#follow summary").click()
    expect(page.locator("#follow-feed")).to_have_attribute("href", f"/{say.field}/ict/feed.xml")


@BOTH
def test_9_sorting(board, say, visit):
    page = visit(board.url)
    assert page.input_value("#sort") == "newest"
    first = {}
    for order in ("deadline", "pay", "newest"):
        page.select_option("#sort", order)
        settle(page)
        first[order] = titles(page)
    assert len({tuple(order) for order in first.values()}) == 3
    page.goto(board.url + f"/?near={say.town.lower()}&within=50&sort=distance")
    settle(page)
    assert page.input_value("#sort") == "distance"


@BOTH
def test_10_language(board, say, visit):
    page = visit(board.url + say.foreign)
    language = lambda part: page.eval_on_selector(part, "part => part.closest('[lang]').lang")
    assert language("h1") == language(".prose") == say.speaks
    assert {language(part) for part in (".facts", ".act", ".side", ".crumbs")} == {board.language}
