"""RSS 2.0 (rssboard.org/rss-specification), read by feedparser and lxml."""

import email.utils
import re

import feedparser
import pytest
from lxml import etree

SITES = ["sample", "site", "hostile", "many"]
CONTENT = "{http://purl.org/rss/1.0/modules/content/}encoded"
ATOM = "{http://www.w3.org/2005/Atom}link"


@pytest.mark.parametrize("name", SITES)
def test_every_feed_is_well_formed_and_read_without_complaint(name, request):
    site = request.getfixturevalue(name)
    for path in site.all("feed.xml"):
        etree.parse(str(path))
        feed = feedparser.parse(str(path))
        assert not feed.bozo, (path, feed.get("bozo_exception"))
        assert feed.version == "rss20"
        assert feed.feed.title and feed.feed.link.startswith("https://example.org/")


@pytest.mark.parametrize("name", SITES)
def test_channels_and_items_keep_the_rules_of_the_validator(name, request):
    site = request.getfixturevalue(name)
    for path in site.all("feed.xml"):
        channel = etree.parse(str(path)).getroot().find("channel")
        own = "https://example.org/" + str(path.relative_to(site.folder))
        link = channel.find(ATOM)
        assert (link.get("rel"), link.get("type")) == ("self", "application/rss+xml")
        assert link.get("href").endswith(own.removeprefix("https://example.org")) or "%" in link.get("href")
        assert channel.findtext("description") and channel.findtext("language") == "nl"
        guids = [item.findtext("guid") for item in channel.iter("item")]
        assert len(guids) == len(set(guids))
        for item in channel.iter("item"):
            assert item.find("guid").get("isPermaLink") == "true"
            assert item.findtext("guid") == item.findtext("link")
            names = [child.tag for child in item]
            if CONTENT in names and "description" in names:
                assert names.index("description") < names.index(CONTENT)
                assert item.findtext("description") != item.findtext(CONTENT)
            date = item.findtext("pubDate")
            assert re.fullmatch(r"(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d\d [A-Z][a-z]{2} \d{4} 00:00:00 [+-]\d{4}", date)
            when = email.utils.parsedate_to_datetime(date)
            assert when.strftime("%a") == date[:3] and when.year == 2024
            for html in filter(None, [item.findtext(CONTENT)]):
                for address in re.findall(r'(?:href|src)="([^"]*)"', html):
                    assert re.match(r"(https?|mailto|tel):|#", address), address
                assert "<script" not in html and not re.search(r"<[^>]* on[a-z]+=", html)
            for category in item.iter("category"):
                assert category.get("domain").startswith("https://example.org/")


def test_a_feed_holds_open_postings_newest_first_and_nothing_private(site):
    feed = feedparser.parse(str(site.folder / "feed.xml"))
    links = [entry.link.split("/")[-2] for entry in feed.entries]
    assert links[0] == "op-afstand"
    assert not {"dicht", "vroeg-dicht", "gepland", "zonder-datum"} & set(links)
    dates = [entry.published_parsed for entry in feed.entries]
    assert dates == sorted(dates, reverse=True)


def test_feeds_and_open_data_lead_to_no_person(site, sample):
    for path in site.folder.rglob("*"):
        # Towns are of the gazetteer, "Noorden" among them.
        if path.suffix in (".xml", ".json", ".ics") and not path.name.startswith("towns."):
            text = path.read_text()
            assert not re.search(r"Noor|Dijkstra|06-?12345678", text), path
    # The address to apply to is no person.
    assert "werk@polder.example" in site.text("feed.xml")
    assert "Noor Dijkstra" in site.text("vacatures/gewoon/index.html")
    for path in sample.folder.rglob("feed.*"):
        assert "Tempelman" not in path.read_text(), path


def test_last_build_date_comes_from_the_content(site):
    channel = etree.parse(str(site.folder / "feed.xml")).getroot().find("channel")
    # "vroeg-dicht" left the board on 12 July; nothing is younger.
    assert channel.findtext("lastBuildDate") == "Fri, 12 Jul 2024 00:00:00 +0200"


def test_every_list_has_its_feeds_and_they_are_bounded(many):
    folders = {path.parent for path in many.all("feed.xml")}
    assert folders == {path.parent for path in many.all("feed.json")}
    assert folders == {path.parent for path in many.all("deadlines.ics")}
    assert many.folder in folders and many.folder / "sluit-binnenkort" in folders
    for path in many.all("feed.xml"):
        assert len(feedparser.parse(str(path)).entries) <= 20


def test_an_empty_list_keeps_its_feed(site):
    assert feedparser.parse(str(site.folder / "vakgebied/alleen-dicht/feed.xml")).entries == []


def test_pictures_of_a_posting_are_found_by_feed_readers(site):
    feed = feedparser.parse(str(site.folder / "feed.xml"))
    entry = next(entry for entry in feed.entries if entry.link.endswith("/gewoon/"))
    assert 'src="https://example.org/vacatures/gewoon/sloot.png"' in entry.content[0].value
    assert site.has("vacatures/gewoon/sloot.png")
