"""Search, filters and sorting; with a keyboard, with a shared address, and without a script."""

import re

import pytest
from playwright.sync_api import expect


def count(page):
    return page.locator("#count")


def settle(page):
    """The list is busy from the moment the address changes until what it asks for stands there."""
    page.wait_for_selector("#list:not([aria-busy])")


def number(page):
    settle(page)
    return int(re.search(r"[\d.,]+", count(page).inner_text()).group().replace(".", "").replace(",", ""))


def titles(page):
    settle(page)
    return page.locator(".card h2").all_inner_texts()


def box(page, name):
    return page.get_by_role("checkbox", name=name, exact=True)


def test_typing_filters(nl, visit):
    page = visit(nl.url)
    page.locator("#q").press_sequentially("radio")
    expect(count(page)).to_have_text("1 vacature")
    assert page.url == nl.url + "/?q=radio"


@pytest.mark.parametrize("words", ["ENERGIECOOPERATIE communicatie", "communicatie energiecoöperatie", "warmtenét  energie"])
def test_case_accents_and_order_make_no_difference(nl, visit, words):
    page = visit(nl.url)
    page.fill("#q", words)
    page.wait_for_url("**q=*")
    expect(page.locator(".card h2")).to_have_text(["Communicatieadviseur warmtenet"])


def test_filters_combine_and_can_be_taken_off(nl, visit):
    page = visit(nl.url)
    everything = number(page)
    box(page, "ICT").check()
    expect(page).to_have_url(nl.url + "/?vakgebied=ict")
    ict = number(page)
    assert 0 < ict < everything
    box(page, "Hbo bachelor").check()
    box(page, "Wo master").check()
    expect(page).to_have_url(nl.url + "/?vakgebied=ict&opleiding=hbo-bachelor&opleiding=wo-master")
    assert number(page) <= ict and number(page) == page.locator(".card").count()
    page.get_by_role("button", name="Verwijder filter: ICT").click()
    expect(box(page, "ICT")).not_to_be_checked()
    page.get_by_role("button", name="Wis alles").click()
    expect(page).to_have_url(nl.url + "/")
    assert number(page) == everything and page.locator("#active").is_hidden()


def test_the_numbers_beside_filters_say_what_they_give(nl, visit):
    page = visit(nl.url + "/?vakgebied=ict")
    page.wait_for_selector("#active button")
    item = page.locator("#groups li", has=box(page, "Hbo bachelor"))
    promised = int(item.locator(".number").inner_text())
    box(page, "Hbo bachelor").check()
    expect(count(page)).to_have_text(re.compile(rf"^{promised} "))


def test_back_and_forward(nl, visit):
    page = visit(nl.url)
    first = titles(page)
    box(page, "ICT").check()
    page.wait_for_selector("#active button")
    box(page, "Delft").check()
    page.wait_for_url("**plaats=delft*")
    page.go_back()
    expect(box(page, "Delft")).not_to_be_checked()
    expect(box(page, "ICT")).to_be_checked()
    page.go_back()
    expect(page.locator(".card h2")).to_have_text(first)
    page.go_forward()
    expect(page).to_have_url(nl.url + "/?vakgebied=ict")


def test_an_address_can_be_shared(nl, visit):
    page = visit(nl.url)
    box(page, "ICT").check()
    page.fill("#q", "data")
    page.wait_for_url("**q=data*")
    page.select_option("#sort", "deadline")
    page.wait_for_url("**sort=deadline*")
    expected = titles(page)
    other = visit(page.url)
    expect(other.locator(".card h2")).to_have_text(expected)
    assert other.input_value("#q") == "data" and other.input_value("#sort") == "deadline"
    expect(box(other, "ICT")).to_be_checked()


def test_sorts_by_deadline(nl, visit):
    page = visit(nl.url)
    page.select_option("#sort", "deadline")
    page.wait_for_url("**sort=deadline")
    settle(page)
    days = page.eval_on_selector_all(".card time", "all => all.map((one) => one.dateTime)")
    assert days == sorted(days) and len(days) > 5


def test_cards_look_the_same_from_a_script(nl, visit):
    """A result is the card of the built page, element for element."""
    page = visit(nl.url)
    html = "all => all.map((card) => card.outerHTML.replace(/\\s+/g, ' ').replace(/> </g, '><'))"
    built = page.eval_on_selector_all(".card", html)
    page.goto(nl.url + "/?q=e")
    page.wait_for_selector("#active button")
    made = page.eval_on_selector_all(".card", html)
    strip = lambda card: re.sub(r' (data-fill|class|lang|dir)="[^"]*"', "", card)
    order = lambda card: re.sub(r"<ul>.*?</ul>", lambda ul: "".join(sorted(ul.group().split("<li>"))), strip(card))
    same = {order(card) for card in built} & {order(card) for card in made}
    assert len(same) == len(made)


def test_nothing_found_says_what_to_let_go(nl, visit):
    page = visit(nl.url + "/?vakgebied=ict&plaats=den-haag")
    expect(count(page)).to_have_text("0 vacatures")
    page.get_by_role("button", name=re.compile("Laat .ICT. los")).click()
    expect(page).to_have_url(nl.url + "/?plaats=den-haag")
    assert number(page) > 0


def test_unknown_values_do_no_harm(nl, visit):
    page = visit(nl.url + "/?vakgebied=toveren&utm_source=x&page=-3&q=%3Cb%3E")
    expect(count(page)).to_have_text("0 vacatures")
    page.get_by_role("button", name="Wis alles").click()
    expect(count(page)).to_have_text("27 vacatures")


def test_the_count_is_a_status_from_the_start(nl, visit):
    page = visit(nl.url, java_script_enabled=False)
    assert page.get_by_role("status").inner_text() == "27 vacatures"


def test_data_is_loaded_when_it_is_first_needed(nl, visit):
    page = visit(nl.url)
    page.wait_for_load_state("networkidle")
    assert not page.evaluate("performance.getEntriesByType('resource').some((one) => one.name.endsWith('.json'))")
    with page.expect_response("**/assets/search-1.*.json"):
        page.focus("#q")


@pytest.mark.parametrize("change_of_mind", [False, True])
def test_while_the_data_is_on_its_way_the_list_is_busy(nl, visit, change_of_mind):
    page = visit(nl.url)
    everything = number(page)
    held = []
    page.route("**/assets/search-*.json", lambda route: held.append(route))
    box(page, "ICT").check()
    expect(page.locator("#list")).to_have_attribute("aria-busy", "true")
    expect(count(page)).not_to_contain_text(re.compile(r"\d"))
    if change_of_mind:
        box(page, "ICT").uncheck()
    while not held:
        page.wait_for_timeout(10)
    held[0].continue_()
    expect(count(page)).to_have_text(re.compile(rf"^{everything} ") if change_of_mind else re.compile(r"^\d "))
    expect(page.locator("#list")).not_to_have_attribute("aria-busy", "true")


def test_later_pages_lead_to_the_first(nl, visit):
    page = visit(nl.url + "/pagina/2/")
    box(page, "ICT").check()
    page.wait_for_url(nl.url + "/?vakgebied=ict")
    expect(box(page, "ICT")).to_be_checked()


def test_pages_of_results(en, visit):
    page = visit(en.url + "/?sort=deadline")
    page.wait_for_selector("#pages nav")
    assert page.locator(".card").count() == 10
    first = titles(page)
    page.get_by_role("link", name="Next").click()
    page.wait_for_url("**page=2*")
    page.wait_for_selector("#pages nav")
    assert page.locator(".card").count() == 10 and not set(first) & set(titles(page))


def test_404_searches(nl, visit):
    page = visit(nl.url + "/weg/")
    page.fill("#q", "weverij")
    page.keyboard.press("Enter")
    page.wait_for_url("**/?q=weverij")
    page.wait_for_selector("#active button")
    expect(page.locator(".card h2")).to_have_text(["Onderzoeksstage archief van een weverij"])


def test_a_value_page_leads_to_the_filters(nl, visit):
    page = visit(nl.url + "/plaats/delft/")
    page.get_by_role("link", name="Combineer met andere filters").click()
    expect(box(page, "Delft")).to_be_checked()


def test_deadlines_are_counted_from_the_boards_day(nl, visit):
    page = visit(nl.url + "/sluit-binnenkort/")
    due = page.locator(".due").first
    expect(due).to_contain_text("Sluit morgen")
    page = visit(nl.url + "/sluit-binnenkort/", java_script_enabled=False)
    expect(page.locator(".due").first).to_contain_text("Solliciteren t/m")
    assert "15 juli 2024" in page.locator("footer").inner_text()


def test_share_copies_the_address(nl, new_context):
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(nl.url + "/vacatures/conservator-textiel/")
    page.evaluate("navigator.share = undefined")
    page.get_by_role("button", name="Deel deze vacature").click()
    expect(page.get_by_text("Link gekopieerd")).to_be_visible()
    assert page.evaluate("navigator.clipboard.readText()") == page.url


# Without a script


def test_without_a_script_filters_are_links(nl, visit):
    page = visit(nl.url, java_script_enabled=False)
    assert page.locator("#search").is_hidden() and page.locator("#sort").is_hidden()
    assert page.locator("button:visible").count() == 0
    page.locator("#groups").get_by_role("link", name="ICT").click()
    assert page.url == nl.url + "/vakgebied/ict/" and page.locator(".card").count() > 0
    page.go_back()
    page.get_by_role("link", name="Volgende").click()
    assert page.url == nl.url + "/pagina/2/"


# With a keyboard


def tab_to(page, matches, limit=80):
    for _ in range(limit):
        page.keyboard.press("Tab")
        if page.evaluate(f"(() => {{ const at = document.activeElement; return {matches}; }})()"):
            return
    raise AssertionError(f"no way to {matches}")


def test_keyboard_from_filter_to_application(nl, visit):
    page = visit(nl.url)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.id") == "content"
    tab_to(page, "at.value === 'ict'")
    page.keyboard.press("Space")
    expect(page).to_have_url(nl.url + "/?vakgebied=ict")
    assert page.evaluate("document.activeElement.value") == "ict"
    tab_to(page, "at.closest('#active')")
    page.keyboard.press("Enter")
    expect(page).to_have_url(nl.url + "/")
    assert page.evaluate("document.activeElement.id") == "q"
    page.keyboard.type("conservator")
    expect(count(page)).to_have_text("1 vacature")
    tab_to(page, "at.closest('.card')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/vacatures/conservator-textiel/")
    tab_to(page, "at.matches('.button')")
    assert page.evaluate("document.activeElement.innerText") == "Solliciteer"


def test_the_phones_filters_open_and_close(nl, visit):
    page = visit(nl.url, viewport={"width": 360, "height": 800})
    assert box(page, "ICT").is_hidden()
    toggle = page.get_by_role("button", name="Filters")
    toggle.focus()
    page.keyboard.press("Enter")
    expect(toggle).to_have_attribute("aria-expanded", "true")
    box(page, "ICT").check()
    page.get_by_role("button", name=re.compile(r"Toon \d+ vacature")).click()
    assert box(page, "ICT").is_hidden()
    assert page.evaluate("document.activeElement.id") == "toggle"


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", ["/?vakgebied=ict", "/vacatures/conservator-textiel/", "/weg/"])
def test_focus_is_seen_and_targets_are_large(nl, visit, path, scheme):
    page = visit(nl.url + path, color_scheme=scheme)
    page.wait_for_load_state("networkidle")
    seen = 0
    for _ in range(60):
        page.keyboard.press("Tab")
        at = page.evaluate("""() => {
          const at = document.activeElement;
          if (at === document.body) return null;
          const outlines = [getComputedStyle(at), getComputedStyle(at, "::after")]
            .map((style) => style.outlineStyle === "none" ? 0 : parseFloat(style.outlineWidth));
          const box = (at.closest("label") ?? at).getBoundingClientRect();
          return { outline: Math.max(...outlines), inline: getComputedStyle(at).display === "inline",
                   height: box.height, width: box.width, text: at.innerText || at.id };
        }""")
        if at is None:
            break
        seen += 1
        assert at["outline"] >= 2, at
        # A link in a sentence may be as high as its line (WCAG 2.5.8, inline).
        assert at["inline"] or (at["height"] >= 24 and at["width"] >= 24), at
    assert seen > 5


# A large board


def test_ten_thousand_postings(large, visit):
    page = visit(large.url)
    assert page.locator(".card").count() == 50
    page.focus("#q")
    page.wait_for_load_state("networkidle")
    parts = page.evaluate(
        "performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.json')).length")
    assert parts == 10
    expect(count(page)).to_have_text("10,000 vacancies")
    box(page, "ICT").check()
    box(page, "Utrecht").check()
    page.wait_for_url("**location=utrecht*")
    assert page.locator(".card").count() <= 50
    found = page.evaluate("""async () => {
      const count = document.getElementById("count"), found = {};
      for (const text of ["engineer", "adviser 77", "zzz"]) {
        history.replaceState(null, "", "?q=" + encodeURIComponent(text));
        dispatchEvent(new PopStateEvent("popstate"));
        await new Promise((done) => setTimeout(done));
        found[text] = [count.textContent, document.querySelectorAll(".card").length];
      }
      return found;
    }""")
    adviser = sum("77" in str(number) for number in range(0, 10_000, 5))
    assert found == {
        "engineer": ["2,000 vacancies", 50], "adviser 77": [f"{adviser:,} vacancies", min(50, adviser)],
        "zzz": ["0 vacancies", 0]}
