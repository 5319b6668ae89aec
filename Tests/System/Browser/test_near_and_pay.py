"""What is near, and what pays at least so much: by hand, by address, on a large board, and without a script."""

import re

import pytest
from playwright.sync_api import expect
from test_search import box, count, number, settle, titles

# Words of the interface: the town's field, the reach, the heading of remote ones, a town with its neighbours and reach.
WORDS = {
    "nl": ("Vanaf plaats", "Binnen", "Op afstand te doen", "Utrecht"),
    "en": ("From town", "Within", "Can be done remotely", "Tiel"),
}
BOTH = pytest.mark.parametrize("board", ["nl", "en"], indirect=True)


def kilometres(page):
    """Of each card before those that can be done remotely; one without is in the town itself."""
    settle(page)
    places = page.locator("#list > .card:not(.apart ~ .card) .employer").all_inner_texts()
    return [int(found[1]) if (found := re.search(r"(\d+) km", text)) else 0 for text in places]


@BOTH
def test_a_town_is_completed_and_what_is_near_comes_first(board, visit):
    label, within, _, town = WORDS[board.language]
    page = visit(board.url)
    everything = number(page)
    field = page.get_by_label(label)
    field.press_sequentially(town[:3].lower())
    expect(page.locator("#towns option").first).to_be_attached()
    assert all(town[:3].lower() in one.lower() for one in page.locator("#towns option").evaluate_all("all => all.map((one) => one.value)"))
    field.fill(town)
    expect(page).to_have_url(re.compile(f"near={town.lower()}&within=25$"))
    settle(page)
    page.get_by_role("combobox", name=within).select_option("50")
    expect(page).to_have_url(re.compile("within=50$"))
    far = kilometres(page)
    assert far == sorted(far) and far[-1] <= 50 and len(far) > 1 and 0 < number(page) < everything
    assert page.input_value("#sort") == "distance"
    shared = visit(page.url)
    expect(shared.locator("#town")).to_have_value(town)
    assert titles(shared) == titles(page)
    shared.locator("#active").get_by_role("button", name=re.compile("50 km .* " + town)).click()
    expect(shared).to_have_url(board.url + "/")
    expect(shared.locator("#town")).to_have_value("")
    assert shared.locator("#sort option[value=distance]").is_disabled()


@BOTH
def test_remote_ones_are_kept_apart(board, visit):
    _, _, heading, _ = WORDS[board.language]
    # Far from everything else.
    page = visit(board.url + "/?near=" + {"nl": "maastricht", "en": "leeuwarden"}[board.language] + "&within=5")
    apart = page.get_by_role("heading", name=heading)
    expect(apart).to_be_visible()
    cards = page.locator(".apart ~ .card .traits")
    remote = {"nl": "Op afstand", "en": "Remote"}[board.language]
    assert cards.count() > 0 and all(remote in text for text in cards.all_inner_texts())


@pytest.mark.parametrize("within", [5, 10, 25, 50])
def test_each_reach_holds_the_one_before(en, visit, within):
    page = visit(f"{en.url}/?near=utrecht&within={within}")
    expect(page.locator("#within")).to_have_value(str(within))
    assert all(far <= within for far in kilometres(page))


def test_a_town_that_nobody_knows_is_said_to_be(nl, visit):
    page = visit(nl.url)
    page.fill("#town", "Nergenshuizen")
    page.locator("#town").press("Enter")
    expect(page.locator("#town-hint")).to_be_visible()
    expect(page.locator("#town")).to_have_attribute("aria-invalid", "true")
    assert page.url == nl.url + "/"
    # Two towns are called so, in two provinces.
    page.fill("#town", "Aalst")
    page.locator("#town").press("Enter")
    expect(page.locator("#town-hint")).to_be_visible()
    page.fill("#town", "'s-Gravenhage")
    page.locator("#town").press("Enter")
    expect(page).to_have_url(re.compile("near=den-haag"))
    expect(page.locator("#town-hint")).to_be_hidden()


def test_towns_are_loaded_when_somebody_asks(nl, visit):
    page = visit(nl.url + "/?q=e")
    settle(page)
    asked = "performance.getEntriesByType('resource').some((one) => one.name.includes('/towns.'))"
    assert not page.evaluate(asked)
    with page.expect_response("**/assets/towns.*.json"):
        page.focus("#town")


def test_distance_joins_other_choices_and_the_history(en, visit):
    page = visit(en.url + "/?near=tiel&within=50&field=law")
    both = number(page)
    box(page, "Law").uncheck()
    expect(page).to_have_url(en.url + "/?near=tiel&within=50")
    assert number(page) >= both
    page.select_option("#sort", "deadline")
    expect(page).to_have_url(en.url + "/?near=tiel&within=50&sort=deadline")
    page.go_back()
    expect(page.locator("#sort")).to_have_value("distance")


LEAST = {"nl": ("Minimaal", "Per", "Salaris", 3600), "en": ("At least", "Per", "Pay", 3110)}


def open_group(page, name):
    page.locator("#groups summary", has_text=re.compile(f"^{name}$")).click()


def most(page):
    """The highest amount on each card, as far as it is by the month."""
    settle(page)
    texts = [text for text in page.locator(".card .pay").all_inner_texts() if re.search("maand|month", text)]
    return [int(re.sub(r"\D", "", re.split("–|-", text)[-1])) for text in texts]


@BOTH
def test_pay_of_at_least_so_much(board, visit):
    label, by, group, amount = LEAST[board.language]
    page = visit(board.url)
    everything = number(page)
    open_group(page, group)
    page.get_by_label(label).fill(str(amount))
    page.get_by_label(label).press("Enter")
    expect(page).to_have_url(board.url + f"/?least={amount}&per=month")
    some = number(page)
    assert 0 < some < everything and min(most(page)) >= amount
    # A year is twelve months of it.
    page.get_by_role("combobox", name=by).select_option("year")
    page.get_by_label(label).fill(str(amount * 12))
    page.get_by_label(label).press("Enter")
    expect(page).to_have_url(board.url + f"/?least={amount * 12}&per=year")
    assert number(page) == some
    page.locator("#active button").first.click()
    expect(page).to_have_url(board.url + "/")
    expect(page.get_by_label(label)).to_have_value("")


def test_what_does_not_say_its_pay_is_a_choice_of_its_own(nl, visit):
    page = visit(nl.url + "/?least=4500&per=month")
    enough = number(page)
    open_group(page, "Salaris")
    box(page, "Geen maandbedrag bekend").check()
    expect(page).to_have_url(nl.url + "/?salaris=unknown&least=4500&per=month")
    both = number(page)
    page.goto(nl.url + "/?salaris=unknown")
    assert number(page) == both - enough > 0
    assert not [text for text in page.locator(".card .pay").all_inner_texts() if "per maand" in text]
    page = visit(nl.url + "/salaris/unknown/", java_script_enabled=False)
    assert page.locator(".card").count() == both - enough


def test_pay_is_in_the_boards_own_currency(francs, visit):
    page = visit(francs.url)
    open_group(page, "Pay")
    field = page.get_by_label("At least (CHF)")
    field.fill("5000")
    field.press("Enter")
    expect(page).to_have_url(francs.url + "/?least=5000&per=month")
    expect(page.locator("#active button").first).to_have_text("From CHF\u00a05,000 per month")
    assert min(most(page)) >= 5000 and number(page) == 4
    page.goto(francs.url + "/?sort=pay")
    pays = [int(re.sub(r"\D", "", text)) for text in settle(page) or page.locator(".card .pay").all_inner_texts()]
    # What pays in another currency comes last, and is never converted.
    assert pays[:-1] == sorted(pays[:-1], reverse=True) and pays[-1] == 3109
    page = visit(francs.url, java_script_enabled=False)
    open_group(page, "Pay")
    page.locator("#groups").get_by_role("link", name="CHF 4,500 – CHF 6,000 a month").click()
    assert page.url == francs.url + "/pay/4500-6000/" and page.locator(".card").count() == 1
    page.goto(francs.url + "/pay/unknown/")
    assert page.locator(".card .pay").all_inner_texts() == ["€3,109 a month"]


@BOTH
def test_without_a_script_neither_is_offered(board, visit):
    page = visit(board.url, java_script_enabled=False)
    assert page.locator("#town").is_hidden() and page.locator("#least").is_hidden()


@pytest.mark.xdist_group("large")
def test_distance_on_ten_thousand(large, visit):
    page = visit(large.url + "/?near=tiel&within=50")
    # Every eleventh is in Tiel, in Utrecht and in Nijmegen; a third of them would be remote anyway.
    near = sum(number % 11 in (0, 3, 6) for number in range(10_000))
    expect(count(page)).to_have_text(f"{near:,} vacancies")
    assert page.locator(".card .employer").first.inner_text().count("Tiel") == 1
    page.goto(large.url + "/?near=tiel&within=50&least=3800&per=month&field=law")
    fits = sum(number % 11 == 1 and 0 for number in range(10_000))
    expect(count(page)).to_have_text(re.compile(rf"^{fits} "))
