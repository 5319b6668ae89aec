"""JSON Feed 1.1 and the open data, checked by jsonschema."""

import json
import pathlib
import re

import feedparser
import jsonschema
import pytest

HERE = pathlib.Path(__file__).parent
SITES = ["sample", "site", "hostile", "many"]


def validator(schema):
    kind = jsonschema.Draft202012Validator
    kind.check_schema(schema)
    return kind(schema, format_checker=kind.FORMAT_CHECKER)


@pytest.mark.parametrize("name", SITES)
def test_every_json_feed_keeps_its_schema(name, request):
    site = request.getfixturevalue(name)
    check = validator(json.loads((HERE / "jsonfeed.schema.json").read_text()))
    for path in site.all("feed.json"):
        feed = json.loads(path.read_text())
        check.validate(feed)
        assert feed["feed_url"].endswith("/feed.json")
        ids = [item["id"] for item in feed["items"]]
        assert len(ids) == len(set(ids)) and len(ids) <= 50


@pytest.mark.parametrize("name", SITES)
def test_both_feeds_of_a_list_hold_the_same_items(name, request):
    site = request.getfixturevalue(name)
    for path in site.all("feed.json"):
        rss = feedparser.parse(str(path.with_name("feed.xml")))
        assert [item["url"] for item in json.loads(path.read_text())["items"]] == [
            entry.link for entry in rss.entries]


@pytest.mark.parametrize("name", SITES)
def test_the_open_data_keep_the_schema_beside_them(name, request):
    site = request.getfixturevalue(name)
    schema = json.loads(site.text("vacancies.schema.json"))
    data = json.loads(site.text("vacancies.json"))
    validator(schema).validate(data)
    assert data["$schema"] == schema["$id"]
    assert data["count"] == len(data["vacancies"])
    for vacancy in data["vacancies"]:
        assert "" not in vacancy.values()


def test_the_schema_knows_every_fact_and_refuses_others(site):
    schema = json.loads(site.text("vacancies.schema.json"))
    data = json.loads(site.text("vacancies.json"))
    data["vacancies"][0]["unknown"] = 1
    with pytest.raises(jsonschema.ValidationError):
        validator(schema).validate(data)
    for rule in schema["$defs"]["vacancy"]["properties"].values():
        assert rule["description"]


def test_the_open_data_hold_the_facts_of_open_postings_and_no_persons(site):
    vacancies = {vacancy["id"]: vacancy for vacancy in json.loads(site.text("vacancies.json"))["vacancies"]}
    assert not {"dicht", "vroeg-dicht", "gepland"} & set(vacancies)
    plain = vacancies["gewoon"]
    assert plain["organisation"] == {
        "name": "Waterschap De Polder", "url": "https://example.org/organisatie/polder/",
        "website": "https://polder.example/"}
    assert plain["locations"] == [{"name": "Den Haag", "region": "Zuid-Holland", "country": "NL"}]
    assert plain["hours"] == {"min": 32, "max": 36}
    assert plain["pay"]["min"] == 3000 and plain["pay"]["per"] == "month"
    assert (plain["posted"], plain["deadline"], plain["openings"]) == ("2024-07-01", "2024-08-01", 2)
    # The last day to apply is the day before an exclusive deadline.
    assert vacancies["exclusief"]["deadline"] == "2024-08-01"
    assert vacancies["bijna"]["status"] == "closing-soon"
    for vacancy in vacancies.values():
        facts = {key: value for key, value in vacancy.items() if key != "summary"}
        assert not re.search(r"Noor|06-?12345678", json.dumps(facts))


def test_machine_facts_stand_in_the_feed(site):
    items = {item["id"]: item for item in json.loads(site.text("feed.json"))["items"]}
    item = items["https://example.org/vacatures/gewoon/"]
    assert item["_vacancy"]["deadline"] == "2024-08-01"
    assert item["date_published"] == "2024-07-01T00:00:00+02:00"
    assert items["https://example.org/vacatures/engels/"]["language"] == "en"
    assert items["https://example.org/vacatures/hybride/"]["date_modified"].startswith("2024-07-10")
