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
    # The count may be right before the last letters are in the address.
    expect(page).to_have_url(nl.url + "/?q=radio")
    expect(count(page)).to_have_text("1 vacature")


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
    page.locator("#active").get_by_role("button", name="Wis alles").click()
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
    days = page.eval_on_selector_all(".card .due time", "all => all.map((one) => one.dateTime)")
    assert days == sorted(days) and len(days) > 5


def test_cards_look_the_same_from_a_script(nl, visit):
    """A result is the card of the built page, element for element."""
    page = visit(nl.url)
    html = "all => all.map((card) => card.outerHTML.replace(/\\s+/g, ' ').replace(/> </g, '><'))"
    built = page.eval_on_selector_all(".card", html)
    page.goto(nl.url + "/pagina/2/")
    built += page.eval_on_selector_all(".card", html)
    page.goto(nl.url + "/?q=e")
    page.wait_for_selector("#active button")
    made = page.eval_on_selector_all(".card", html)
    # Attributes in any order, blanks where the source breaks its lines.
    strip = lambda card: re.sub(r' (data-fill|lang|dir)="[^"]*"', "", card).replace(' class=""', "").replace("> ", ">")
    tag = lambda found: " ".join([found[1], *sorted(re.findall('[a-z-]+="[^"]*"', found[2]))])
    plain = lambda card: re.sub(r"<(\w+)( [^>]*)>", lambda found: f"<{tag(found)}>", strip(card))
    assert {plain(card) for card in made} <= {plain(card) for card in built}
    # Places stand as the posting lists them, which is not by the alphabet.
    assert [card for card in made if "<span>Vlissingen</span><span>Delft</span>" in plain(card)]


def test_nothing_found_says_what_to_let_go(nl, visit):
    page = visit(nl.url + "/?vakgebied=ict&plaats=den-haag")
    expect(count(page)).to_have_text("0 vacatures")
    page.get_by_role("button", name=re.compile("Laat .ICT. los")).click()
    expect(page).to_have_url(nl.url + "/?plaats=den-haag")
    assert number(page) > 0


def test_unknown_values_do_no_harm(nl, visit):
    page = visit(nl.url + "/?vakgebied=toveren&utm_source=x&page=-3&q=%3Cb%3E")
    expect(count(page)).to_have_text("0 vacatures")
    page.locator("#active").get_by_role("button", name="Wis alles").click()
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
    # Not `check`, which looks at the box again: by then it may be that of the page to which this leads.
    box(page, "ICT").click()
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


def test_a_value_page_filters_its_own_list(nl, visit):
    page = visit(nl.url + "/plaats/utrecht/")
    assert titles(page) == ["Front-end Developer", "Afstudeerstage digitale toegankelijkheid"]
    page.locator("#groups summary", has_text="Werkplek").click()
    box(page, "Hybride").check()
    expect(page).to_have_url(re.compile(re.escape(nl.url + "/plaats/utrecht/?")))
    expect(page.locator(".card h2")).to_have_text(["Afstudeerstage digitale toegankelijkheid"])
    expect(box(page, "Utrecht")).to_be_checked()
    # Without its value it is another list.
    box(page, "Utrecht").click()
    page.wait_for_url(re.compile(re.escape(nl.url + "/?")))
    expect(box(page, "Utrecht")).not_to_be_checked()


def test_the_list_of_what_closes_soon_keeps_to_it(nl, visit):
    page = visit(nl.url + "/sluit-binnenkort/")
    soon = titles(page)
    assert page.input_value("#sort") == "deadline"
    page.select_option("#sort", "newest")
    page.wait_for_url("**/sluit-binnenkort/?sort=newest")
    assert sorted(titles(page)) == sorted(soon)


@pytest.mark.parametrize("board, words, title", [
    ("nl", "verpleg", "Verpleegkundige spoedeisende hulp"),  # a letter is missing
    ("nl", "hydrologo", "Hydroloog peilbeheer"),  # two are swapped
    ("nl", "laborent", "Radiodiagnostisch laborant"),  # one is wrong
    ("nl", "beheerder", "Functioneel beheerder zaaksysteem"),  # a whole word before a part of one
    ("nl", "teerling", "Leerling-monteur warmtepompen (bbl)"),
    ("nl", "nurse", "Verpleegkundige spoedeisende hulp"),  # in another language
    ("nl", "leraar", "Leraar natuurkunde"),  # before those with a synonym, which are newer
    ("nl", "garensoorten", None),
    ("en", "verpleegkundige", "Nurse number 3"),
], indirect=["board"])
def test_search_forgives(board, words, title, visit):
    page = visit(board.url + "/?q=" + words)
    if title:
        expect(page.locator(".card h2").first).to_have_text(title)
    else:
        expect(page.locator(".card")).to_have_count(0)


def test_the_summary_is_searched(nl, visit):
    page = visit(nl.url + "/?q=wadi")
    expect(page.locator(".card h2")).to_have_text(["Adviseur klimaatadaptatie"])


def test_the_script_counts_as_the_language_does(three_forms, visit):
    page = visit(three_forms.url + "/?field=law")
    expect(count(page)).to_have_text("~3 vacancies")
    page.goto(three_forms.url + "/?q=qqqq")
    expect(count(page)).to_have_text("0 vacancies")
    page.goto(three_forms.url + "/?q=number%2027")
    expect(count(page)).to_have_text("1 vacancy")


def test_sorts_by_pay(nl, visit):
    page = visit(nl.url + "/?sort=pay")
    page.wait_for_selector(".card .heart")
    monthly = [text for text in page.locator(".card .pay").all_inner_texts() if "per maand" in text]
    pays = [int(re.sub(r"\D", "", text.split("–")[-1])) for text in monthly]
    assert pays == sorted(pays, reverse=True) and len(pays) > 5


def test_pay_is_a_facet_with_pages(nl, visit):
    page = visit(nl.url, java_script_enabled=False)
    page.locator("#groups").get_by_text("Salaris", exact=True).click()
    page.locator("#groups").get_by_role("link", name="€ 4.500 – € 6.000 per maand").click()
    assert page.url == nl.url + "/salaris/4500-6000/" and page.locator(".card .pay").count() > 2


def test_saved_vacancies_stay_in_the_browser(nl, visit):
    page = visit(nl.url)
    heart = page.get_by_role("button", name="Bewaar: Juridisch adviseur omgevingsrecht")
    expect(heart).to_have_attribute("aria-pressed", "false")
    heart.click()
    expect(heart).to_have_attribute("aria-pressed", "true")
    page.goto(nl.url + "/vacatures/conservator-textiel/")
    page.get_by_role("button", name="Bewaar: Conservator textiel").click()
    # As if it had been saved before it was taken down.
    page.evaluate("""() => {
      const all = JSON.parse(localStorage["saved /"]);
      localStorage["saved /"] = JSON.stringify({ "/vacatures/weg/": "Weg", ...all });
    }""")
    page.goto(nl.url + "/bewaard/")
    expect(count(page)).to_have_text("3 vacatures")
    expect(page.locator(".card h2")).to_have_text(["Conservator textiel", "Juridisch adviseur omgevingsrecht", "Weg"])
    expect(page.locator(".card", has_text="Weg")).to_contain_text("Gesloten of weggehaald")
    assert not page.context.cookies()


FOLLOW = {
    "nl": ("Dit volg je: {}.", "Voor precies deze keuze is er geen feed. Dit volg je: {}.", "alle vacatures"),
    "en": ("What you follow: {}.", "There is no feed for exactly this choice. What you follow: {}.", "all vacancies"),
}


@pytest.mark.parametrize("board, path, feed, name, is_exact", [
    ("nl", "/", "/", None, True), ("nl", "/?vakgebied=ict", "/vakgebied/ict/", "ICT", True),
    # Of two values the smaller list; of two in one facet none holds both.
    ("nl", "/?vakgebied=ict&plaats=delft", "/plaats/delft/", "Delft", False),
    ("nl", "/?plaats=delft&plaats=utrecht", "/", None, False),
    ("nl", "/?plaats=delft&plaats=utrecht&vakgebied=ict", "/vakgebied/ict/", "ICT", False),
    ("nl", "/?vakgebied=ict&q=data", "/vakgebied/ict/", "ICT", False),
    ("nl", "/?q=data", "/", None, False), ("nl", "/?least=3000&per=month", "/", None, False),
    ("nl", "/?near=utrecht&within=10", "/", None, False), ("nl", "/?sort=deadline", "/", None, True),
    ("nl", "/plaats/zwolle/", "/plaats/zwolle/", "Zwolle", True),
    ("nl", "/plaats/zwolle/?vakgebied=juridisch", "/plaats/zwolle/", "Zwolle", False),
    ("nl", "/sluit-binnenkort/?q=e", "/sluit-binnenkort/", "Sluit binnenkort", False),
    ("en", "/?field=law&q=number", "/field/law/", "Law", False), ("en", "/field/law/", "/field/law/", "Law", True),
    ("en", "/?q=number", "/", None, False),
], indirect=["board"])
def test_what_a_list_follows_is_said(board, path, feed, name, is_exact, visit):
    page = visit(board.url + path)
    settle(page)
    exact, wider, everything = FOLLOW[board.language]
    page.locator("#follow summary").click()
    expect(page.locator("#follow-what")).to_have_text((exact if is_exact else wider).format(name or everything))
    expect(page.locator("#follow-feed")).to_have_attribute("href", feed + "feed.xml")
    expect(page.locator("#follow-calendar")).to_have_attribute("href", feed + "deadlines.ics")


def test_what_a_list_follows_changes_with_the_choice(nl, visit):
    page = visit(nl.url)
    page.locator("#follow summary").click()
    box(page, "ICT").check()
    expect(page.locator("#follow-feed")).to_have_attribute("href", "/vakgebied/ict/feed.xml")
    page.fill("#q", "data")
    expect(page.locator("#follow-what")).to_have_text(FOLLOW["nl"][1].format("ICT"))
    page = visit(nl.url + "/plaats/utrecht/", java_script_enabled=False)
    page.locator("#follow summary").click()
    assert page.locator("#follow-what").inner_text() == "Dit volg je: Utrecht."


# Every list is searched, filtered and sorted


def numbers(page):
    """What stands beside each value of each filter, also where a filter is closed."""
    return page.eval_on_selector_all("#groups details[data-facet] li", """all => Object.fromEntries(all.map((item) =>
      [item.querySelector("input").value, item.querySelector(".number").textContent]))""")


LISTS = ["/plaats/utrecht/", "/vakgebied/ict/", "/salaris/3500-4500/", "/organisatie/gemeente-waterhoven/",
         "/sluit-binnenkort/", "/archief/"]


@pytest.mark.parametrize("path", LISTS)
def test_numbers_stand_beside_filters_before_anybody_asks(nl, path, visit):
    page = visit(nl.url + path)
    page.wait_for_load_state("networkidle")
    built = numbers(page)
    assert not page.evaluate("performance.getEntriesByType('resource').some((one) => one.name.endsWith('.json'))")
    assert len(built) > 5 and all(text.isdigit() for text in built.values())
    page.focus("#q")
    page.wait_for_function("performance.getEntriesByType('resource').some((one) => one.name.endsWith('.json'))")
    # The whole list of values comes with the data.
    page.wait_for_function(f"document.querySelectorAll('#groups details[data-facet] li').length >= {len(built)}")
    page.wait_for_load_state("networkidle")
    assert {value: text for value, text in numbers(page).items() if value in built} == built


@pytest.mark.parametrize("path", LISTS)
def test_every_list_is_searched(nl, path, visit):
    page = visit(nl.url + path)
    own = titles(page)
    page.fill("#q", own[-1])
    expect(page).to_have_url(re.compile(re.escape(nl.url + path) + r"\?q="))
    settle(page)
    expect(page.locator(".card h2").first).to_have_text(own[-1])
    assert set(titles(page)) <= set(own)


def test_the_archive_is_a_list_like_the_others(nl, visit):
    page = visit(nl.url + "/archief/")
    all_closed = titles(page)
    page.select_option("#sort", "closed")
    page.wait_for_url("**/archief/?sort=closed")
    settle(page)
    days = page.eval_on_selector_all(".card .due time", "all => all.map((one) => one.dateTime)")
    assert days == sorted(days, reverse=True) and sorted(titles(page)) == sorted(all_closed)
    expect(page.locator(".card .due").first).to_contain_text("Gesloten op")
    first = page.locator("#groups details[data-facet=vakgebied] li").first
    promised = int(first.locator(".number").inner_text())
    first.locator("input").check()
    expect(page).to_have_url(re.compile(r"/archief/\?vakgebied=.*sort=closed"))
    assert number(page) == promised == page.locator(".card").count()
    # What is open is not in it, and what is closed not in the board's search.
    page.goto(nl.url + "/archief/?q=conservator")
    expect(count(page)).to_have_text("0 vacatures")
    page.goto(nl.url + "/?q=" + all_closed[0])
    settle(page)
    assert all_closed[0] not in titles(page)


def test_the_archive_is_read_without_a_script(nl, visit):
    page = visit(nl.url + "/archief/", java_script_enabled=False, viewport={"width": 1280, "height": 800})
    assert page.locator("#groups").is_hidden() and page.locator("#search").is_hidden()
    assert page.locator(".card").count() == 4 and page.locator(".card").first.bounding_box()["width"] > 600


def test_cards_of_the_archive_look_the_same_from_a_script(nl, visit):
    page = visit(nl.url + "/archief/")
    text = "all => all.map((card) => card.innerText.replace(/\\s+/g, ' '))"
    built = page.eval_on_selector_all(".card", text)
    page.goto(nl.url + "/archief/?sort=pay")
    page.wait_for_selector(".card .heart")
    settle(page)
    assert sorted(page.eval_on_selector_all(".card", text)) == sorted(built)


def test_what_is_new_says_so(nl, visit):
    page = visit(nl.url)
    new = page.locator(".card", has=page.locator(".posted strong"))
    assert 0 < new.count() < 4 and new.locator("strong").first.inner_text() == "Nieuw"
    names = new.locator("h2").all_inner_texts()
    page.goto(nl.url + "/?sort=deadline")
    page.wait_for_selector(".card .heart")
    settle(page)
    assert sorted(page.locator(".card", has=page.locator(".posted strong")).locator("h2").all_inner_texts()) == sorted(names)


def test_deadlines_are_counted_from_the_boards_day(nl, visit):
    page = visit(nl.url + "/sluit-binnenkort/")
    due = page.locator(".due").first
    expect(due).to_contain_text("Sluit morgen")
    expect(page.locator(".due").last).to_contain_text(re.compile(r"Nog \d dagen"))
    page = visit(nl.url + "/sluit-binnenkort/", java_script_enabled=False)
    expect(page.locator(".due").first).to_contain_text("Solliciteren t/m")
    assert "15 juli 2024" in page.locator("footer").inner_text()


def test_share_copies_the_address(nl, new_context):
    context = new_context(permissions=["clipboard-read", "clipboard-write"])
    page = context.new_page()
    page.goto(nl.url + "/vacatures/conservator-textiel/")
    page.get_by_role("button", name="Kopieer de link").click()
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
    # Only then is the list not made anew under the hands of who goes on to a card.
    expect(page).to_have_url(nl.url + "/?q=conservator")
    settle(page)
    expect(count(page)).to_have_text("1 vacature")
    tab_to(page, "at.closest('.card')")
    page.keyboard.press("Enter")
    page.wait_for_url("**/vacatures/conservator-textiel/")
    tab_to(page, "at.matches('.button')")
    assert page.evaluate("document.activeElement.innerText").split() == ["Solliciteer", "per", "e-mail"]


def test_the_phones_filters_open_and_close(nl, visit):
    page = visit(nl.url, viewport={"width": 360, "height": 800})
    assert box(page, "ICT").is_hidden()
    page.focus("#filters")
    page.keyboard.press("Space")
    box(page, "ICT").check()
    show = page.get_by_role("button", name=re.compile(r"Toon \d+ vacature"))
    assert show.bounding_box()["y"] < 800
    show.click()
    assert box(page, "ICT").is_hidden()
    assert page.evaluate("document.activeElement.id") == "filters"
    page.keyboard.press("Space")
    page.get_by_role("button", name="Wis alles").last.click()
    expect(box(page, "ICT")).not_to_be_checked()
    page.keyboard.press("Escape")
    assert box(page, "ICT").is_hidden()


SOON = 420


@pytest.mark.parametrize("board, path", [("nl", "/?vakgebied=ict"), ("nl", "/archief/?q=e"), ("en", "/"), ("en", "/field/care/"),
                                         ("en", "/?field=ict")], indirect=["board"])
@pytest.mark.parametrize("script", [True, False])
def test_the_phone_shows_the_first_card_soon(board, path, script, visit):
    page = visit(board.url + path, viewport={"width": 360, "height": 800}, java_script_enabled=script)
    if "?" in path and script:
        page.wait_for_selector("#active button")
    assert page.locator(".card").first.bounding_box()["y"] <= SOON


@pytest.mark.parametrize("script", [True, False])
def test_the_phone_shows_the_first_card_of_every_list_soon(nl, script, visit):
    page = visit(nl.url, viewport={"width": 360, "height": 800}, java_script_enabled=script)
    late, seen = {}, 0
    for file in sorted(nl.site.rglob("index.html")):
        text = file.read_text()
        if not re.search('<body class="(index|value|organisation|closing-soon|archive)"', text) or 'class="card"' not in text:
            continue
        path = "/" + str(file.parent.relative_to(nl.site)) + "/"
        page.goto(nl.url + path.replace("/./", "/"))
        y = page.locator("#list .card").first.bounding_box()["y"] if page.locator("#list .card").count() else 0
        seen += 1
        if y > SOON:
            late[path] = y
    assert seen > 100 and not late, late


def test_the_phones_menu_and_sheet_work_without_a_script(nl, visit):
    page = visit(nl.url, viewport={"width": 360, "height": 800}, java_script_enabled=False)
    menu = page.get_by_role("navigation", name="Hoofdmenu")
    assert not menu.is_visible()
    page.get_by_text("Menu", exact=True).click()
    menu.get_by_role("link", name="Plaatsen").click()
    assert page.url == nl.url + "/plaats/"
    page.goto(nl.url)
    page.locator("#toggle").click()
    page.locator("#groups").get_by_role("link", name="ICT").click()
    assert page.url == nl.url + "/vakgebied/ict/"


def test_the_phone_has_the_way_to_apply_at_hand(nl, visit):
    page = visit(nl.url + "/vacatures/conservator-textiel/", viewport={"width": 360, "height": 800})
    apply = page.locator(".bar-apply .button")
    for y in (0, 900):
        page.evaluate(f"scrollTo(0, {y})")
        assert apply.bounding_box()["y"] + apply.bounding_box()["height"] <= 800
    assert apply.get_attribute("href") == (
        "mailto:sollicitatie@stoomendraad.example?subject=Sollicitatie%3A%20Conservator%20textiel%20%28MSD-24-09%29")
    page.goto(nl.url + "/vacatures/adviseur-klimaatadaptatie/")
    expect(apply).to_have_text("Solliciteer op de site van Gemeente Waterhoven")


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


@pytest.mark.xdist_group("large")
def test_ten_thousand_postings(large, visit):
    page = visit(large.url)
    assert page.locator(".card").count() == 50
    page.focus("#q")
    # The state "networkidle" of the page may be older than the focus.
    loaded = "performance.getEntriesByType('resource').filter((one) => one.name.endsWith('.json')).length"
    page.wait_for_function(f"{loaded} >= 10")
    page.wait_for_load_state("networkidle")
    assert page.evaluate(loaded) == 10
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
