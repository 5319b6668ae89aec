"""What is fetched: once, within bounds, and from nowhere that it should not be."""

import json

import pytest

from servers import Server
from vacancies import Board


@pytest.fixture
def board(tmp_path):
    return Board(tmp_path / "board")


@pytest.fixture
def server():
    server = Server()
    yield server
    server.close()


def feed(count, place="Tiel"):
    return json.dumps({"offers": [
        {"id": number, "title": f"Hovenier {number}", "company_name": "Gemeente Tiel", "city": place,
         "country_code": "NL", "description": f"<p>Je verzorgt park nummer {number} in onze stad.</p>"}
        for number in range(count)]})


def files(board):
    return sorted(path.name for path in board.vacancies.glob("*.md"))


def test_named_sources_are_kept_up_to_date(board, server):
    server.page("/feed", feed(3), ETag='"a"')
    board.settings(f'sources:\n  tiel: {{recruitee: "{server.address}/feed"}}\n')
    assert "3 new" in board.run("--all")
    assert "nothing new" in board.run("tiel")
    assert len(server.asked) == 2 and server.asked[1][1]["If-None-Match"] == '"a"'
    server.page("/feed", feed(2, "Zwolle"), ETag='"b"')
    assert "2 changed, 1 closed" in board.run("tiel")
    assert files(board) == ["hovenier-0.md", "hovenier-1.md", "hovenier-2.md"]
    assert "closed: 2026-11-30" in (board.vacancies / "hovenier-2.md").read_text()


def test_page_that_says_it_is_one(board, server):
    server.page("/werk/7", """<!doctype html><html lang="nl"><head><script type="application/ld+json">
      {"@type": "JobPosting", "title": "Hovenier", "hiringOrganization": {"name": "Gemeente Meppel"},
       "validThrough": "2027-02-01"}</script></head><body><nav>Home</nav><main><h1>Hovenier</h1>
      <p>In onze parken groeit en bloeit het, en daar zorg jij voor. Je werkt 36 uur per week.</p></main></body></html>""")
    posting = board.posting(f"{server.address}/werk/7")
    assert "deadline: 2027-02-01" in posting and "hours: 36" in posting and "Home" not in posting
    assert f'apply: "{server.address}/werk/7"' in posting


@pytest.mark.parametrize("status", [403, 404, 500])
def test_error_page_touches_nothing(status, board, server):
    server.page("/feed", feed(3))
    board.run(f"{server.address}/feed")
    before = {path: path.read_text() for path in board.vacancies.iterdir()}
    server.page("/feed", "<html><body>Even niet</body></html>", status=status)
    assert f"the server answers {status}" in board.run(f"{server.address}/feed", code=1)
    assert {path: path.read_text() for path in board.vacancies.iterdir()} == before


def test_redirects_lead_to_https_only(board, server):
    server.page("/feed", "", status=302, Location=f"{server.address}/other")
    server.page("/other", feed(1))
    board.run(f"{server.address}/feed", code=1)
    assert [path for path, _ in server.asked] == ["/feed"]


@pytest.mark.parametrize("address", ["http://voorbeeldbord.nl/feed", "file:///etc/passwd", "ftp://127.0.0.1/x",
                                     "http://127.0.0.1.voorbeeldbord.nl/"])
def test_addresses_are_https(address, board):
    assert "an address begins with `https://`" in board.run(address, code=1)


def test_size_is_bounded(board, server):
    server.page("/feed", b"[" + b" " * 20_100_000 + b"]")
    board.run(f"{server.address}/feed", code=1)
    assert not files(board)


def test_one_broken_source_does_not_stop_the_others(board, server):
    server.page("/feed", feed(2))
    board.settings(f"""sources:
  weg: {{recruitee: "{server.address}/weg"}}
  tiel: {{recruitee: "{server.address}/feed", organisation: Gemeente Tiel}}
""")
    assert "2 new" in board.run("--all", code=1)
    assert len(files(board)) == 2


def smart_list(server, numbers, offset=0, total=None):
    return json.dumps({"offset": offset, "limit": 2, "totalFound": total or len(numbers), "content": [
        {"id": f"7{number}", "name": f"Hovenier {number}", "releasedDate": "2026-11-02T02:11:28.000Z",
         "company": {"name": "Gemeente Tiel"}, "location": {"city": "Tiel", "country": "nl"},
         "ref": f"{server.address}/postings/7{number}"} for number in numbers]})


def smart_posting(number, text="Je verzorgt"):
    return json.dumps({
        "id": f"7{number}", "name": f"Hovenier {number}", "releasedDate": "2026-11-02T02:11:28.000Z",
        "company": {"name": "Gemeente Tiel"}, "location": {"city": "Tiel", "country": "nl"},
        "jobAd": {"sections": {"jobDescription": {"title": "Het werk", "text": f"<p>{text} park {number}. Je werkt 32 uur per week.</p>"}}}})


def test_texts_that_a_list_leaves_out_are_asked_for_once(board, server):
    server.page("/postings", smart_list(server, [1, 2], total=3), ETag='"list"')
    server.page("/postings?offset=2", smart_list(server, [3], offset=2, total=3))
    for number in [1, 2, 3]:
        server.page(f"/postings/7{number}", smart_posting(number), ETag=f'"{number}"')
    board.settings(f'sources:\n  tiel: {{smartrecruiters: "{server.address}/postings"}}\n')
    assert "3 new" in board.run("tiel")
    text = (board.vacancies / "hovenier-3.md").read_text()
    assert "## Het werk" in text and "Je verzorgt park 3" in text and "hours: 32" in text
    assert [path for path, _ in server.asked] == ["/postings", "/postings?offset=2"] + [f"/postings/7{n}" for n in [1, 2, 3]]

    # The list is asked for again, since it says nothing of the texts; each of these only when it has changed.
    server.asked.clear()
    server.page("/postings/72", smart_posting(2, "Je snoeit"), ETag='"2b"')
    assert "1 changed" in board.run("tiel")
    assert "Je snoeit park 2" in (board.vacancies / "hovenier-2.md").read_text()
    sent = {path: headers.get("If-None-Match") for path, headers in server.asked}
    assert sent == {"/postings": None, "/postings?offset=2": None, "/postings/71": '"1"', "/postings/72": '"2"',
                    "/postings/73": '"3"'}

    server.page("/postings", smart_list(server, [1, 2]))
    assert "1 closed" in board.run("tiel")
    server.page("/postings/71", "busy", status=429)
    before = {path: path.read_text() for path in board.vacancies.iterdir()}
    assert "the server answers 429" in board.run("tiel", code=1)
    assert {path: path.read_text() for path in board.vacancies.iterdir()} == before


def test_numbers_of_no_sense_end_no_import(board, server):
    text = smart_list(server, [1]).replace('"totalFound": 1', '"totalFound": 1e300')
    assert "1e300" in text
    server.page("/postings", text)
    server.page("/postings/71", smart_posting(1))
    board.settings(f'sources:\n  tiel: {{smartrecruiters: "{server.address}/postings"}}\n')
    assert "1 new" in board.run("tiel")


def test_requests_come_one_at_a_time(board, server):
    server.page("/postings", smart_list(server, range(8)))
    for number in range(8):
        server.page(f"/postings/7{number}", smart_posting(number))
    board.run(f"{server.address}/postings")
    assert server.most_at_once == 1
    assert min(later - earlier for earlier, later in zip(server.times, server.times[1:])) > 0.05


def test_list_leads_to_no_other_host(board, server):
    other = Server()
    other.page("/postings/71", smart_posting(1))
    server.page("/postings", smart_list(other, [1]))
    assert "leads to another host" in board.run(f"{server.address}/postings", code=1)
    assert not other.asked and not files(board)
    other.close()


def test_saved_page_of_a_list_closes_nothing(board, server):
    path = board.folder / "tiel.json"
    path.write_text(smart_list(server, [1, 2]))
    board.run(path)
    path.write_text(smart_list(server, [1], total=2))
    assert "closed" not in board.run(path)
    path.write_text(smart_list(server, [1]))
    assert "1 closed" in board.run(path)
    assert not server.asked, "a file leads to no request"


def test_pages_of_a_feed_are_one_feed(board, server):
    def page(number, **more):
        return json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": "Gemeente Tiel", "items": [
            {"id": f"t{number}", "title": f"Hovenier {number}", "content_html": "<p>Je snoeit.</p>",
             "url": "https://werk.voorbeeldbord.nl/1"}], **more})

    server.page("/jobs.json", page(1, next_url=f"{server.address}/jobs.json?page=2"))
    server.page("/jobs.json?page=2", page(2))
    assert "2 new" in board.run(f"{server.address}/jobs.json")


def test_last_modified_is_kept(board, server):
    day = "Mon, 02 Nov 2026 10:00:00 GMT"
    server.page("/feed", feed(2), Last_Modified=day)
    board.run(f"{server.address}/feed")
    board.run(f"{server.address}/feed")
    assert server.asked[1][1]["If-Modified-Since"] == day


def test_feeds_of_one_host_are_each_their_own(board, server):
    for path, place in [("/a/", "Tiel"), ("/b/", "Ede")]:
        server.page(path, feed(3, place).replace("Hovenier", f"Hovenier {place}").replace("park", f"park in {place},"))
        assert "3 new" in board.run(f"{server.address}{path}")
    assert "nothing to change" in board.run(f"{server.address}/a/")
    assert len(files(board)) == 6 and not any("closed:" in path.read_text() for path in board.vacancies.iterdir())


def test_page_of_an_outage_that_was_a_feed_touches_nothing(board, server):
    server.page("/feed", feed(3))
    board.run(f"{server.address}/feed")
    before = {path: path.read_text() for path in board.vacancies.iterdir()}
    server.page("/feed", "<html><body><h1>Onderhoud</h1><p>Wij zijn zo terug.</p></body></html>")
    assert "was a list of vacancies" in board.run(f"{server.address}/feed", code=1)
    assert {path: path.read_text() for path in board.vacancies.iterdir()} == before


def test_charset_of_the_answer_counts(board, server):
    page = "<html><body><main><h1>Coördinator café</h1><p>Gemeente Tiel zoekt een coördinator.</p></main></body></html>"
    server.page("/kok", page.encode("iso-8859-1"), Content_Type="text/html; charset=iso-8859-1")
    assert "title: Coördinator café" in board.posting(f"{server.address}/kok")


def test_links_of_a_page_lead_on_from_its_address(board, server):
    server.page("/werk/kok", """<h1>Kok</h1><p>Restaurant De Pan in Ommen zoekt een kok voor 38 uur per week, die graag
      kookt en <a href="team">in ons team</a> past.</p>""")
    assert f"[in ons team](<{server.address}/werk/team>)" in board.posting(f"{server.address}/werk/kok")


def test_table_without_an_ending_is_one_when_it_is_called_so(board, server):
    server.page("/export?token=1", "Functie,Waar\nKok,Ede\n", ETag='"a"')
    board.settings(f'sources:\n  school: {{csv: "{server.address}/export?token=1", map: {{Functie: title, Waar: locations}}}}\n')
    assert "1 new" in board.run("school")
    assert "locations: [Ede]" in (board.vacancies / "kok.md").read_text()


def test_answer_of_which_something_failed_is_asked_for_again(board, server):
    broken = "\n".join(["Titel,Tekst", "Kok,Je kookt elke dag.", '"Ober","' + "<b>" * 500 + '</b>"'])
    server.page("/export.csv", broken, ETag='"a"')
    board.run(f"{server.address}/export.csv", code=1)
    server.asked.clear()
    board.run(f"{server.address}/export.csv", code=1)
    assert "If-None-Match" not in server.asked[0][1]
