"""JobPosting as Google documents it (developers.google.com/search/docs/appearance/structured-data/job-posting),
taken out of the pages by extruct."""

import datetime
import json
import re

import extruct
import pytest
from lxml import html

SITES = ["sample", "site", "hostile"]


def day(value):
    return re.fullmatch(r"\d{4}-\d\d-\d\d", value)


def moment(value):
    return datetime.datetime.fromisoformat(value).utcoffset() is not None


def text(value):
    return isinstance(value, str) and value.strip() != ""


def organisation(value):
    return value["@type"] == "Organization" and text(value["name"])


def places(value):
    return value and all(
        place["@type"] == "Place" and place["address"]["@type"] == "PostalAddress"
        and re.fullmatch("[A-Z]{2}", place["address"]["addressCountry"]) and text(place["address"]["addressLocality"])
        for place in value)


def pay(value):
    amount = value["value"]
    numbers = [amount.get(key) for key in ("value", "minValue", "maxValue")]
    return (
        value["@type"] == "MonetaryAmount" and re.fullmatch("[A-Z]{3}", value["currency"])
        and amount["@type"] == "QuantitativeValue" and amount["unitText"] in ("HOUR", "DAY", "WEEK", "MONTH", "YEAR")
        and any(number is not None for number in numbers)
        and ("minValue" not in amount or "maxValue" not in amount or amount["minValue"] < amount["maxValue"]))


# Property: (how it is wanted, what it must be).
RULES = {
    "title": ("required", text),
    "description": ("required", lambda value: text(value) and re.search("<(p|ul|li|br)", value)),
    "datePosted": ("required", day),
    "hiringOrganization": ("required", organisation),
    "jobLocation": ("required unless remote", places),
    "validThrough": ("recommended", moment),
    "employmentType": ("recommended", lambda value: value and set(value) <= {
        "FULL_TIME", "PART_TIME", "CONTRACTOR", "TEMPORARY", "INTERN", "VOLUNTEER", "PER_DIEM", "OTHER"}),
    "identifier": ("recommended", lambda value: value["@type"] == "PropertyValue" and text(value["name"]) and text(value["value"])),
    "baseSalary": ("recommended", pay),
    "applicantLocationRequirements": ("recommended", lambda value: value and all(
        area["@type"] == "Country" and text(area["name"]) for area in value)),
    "jobLocationType": ("recommended", lambda value: value == "TELECOMMUTE"),
    "directApply": ("recommended", lambda value: value is False),
    "educationRequirements": ("recommended", lambda value: value and all(
        level["@type"] == "EducationalOccupationalCredential" and level["credentialCategory"] in (
            "high school", "associate degree", "bachelor degree", "professional certificate", "postgraduate degree")
        for level in value)),
    "url": ("optional", lambda value: value.startswith("https://")),
    "workHours": ("optional", text),
    "jobStartDate": ("optional", day),
    "industry": ("optional", text),
    "totalJobOpenings": ("optional", lambda value: isinstance(value, int) and value > 0),
    "employmentUnit": ("optional", organisation),
}


def items(page, kind):
    found = extruct.extract(page, syntaxes=["json-ld"])["json-ld"]
    return [item for item in found if item["@type"] == kind]


def jobs(site):
    for path in site.all("*.html"):
        page = path.read_text()
        for job in items(page, "JobPosting"):
            yield path, page, job


def empty_texts(value):
    if isinstance(value, dict):
        return any(empty_texts(inner) for inner in value.values())
    if isinstance(value, list):
        return not value or any(empty_texts(inner) for inner in value)
    return value is None or value == ""


@pytest.mark.parametrize("name", SITES)
def test_every_markup_keeps_the_table(name, request):
    site = request.getfixturevalue(name)
    seen = 0
    for path, page, job in jobs(site):
        seen += 1
        properties = {key: value for key, value in job.items() if not key.startswith("@")}
        assert set(properties) <= set(RULES), set(properties) - set(RULES)
        for key, (how, rule) in RULES.items():
            wanted = how == "required" or (how == "required unless remote" and "jobLocationType" not in job)
            assert key in properties or not wanted, (path, key)
            if key in properties:
                assert rule(properties[key]), (path, key, properties[key])
        assert ("jobLocationType" in job) == ("applicantLocationRequirements" in job)
        assert not empty_texts(job), path
        assert job["description"] != job["title"]
        if "validThrough" in job:
            assert job["validThrough"][:10] >= job["datePosted"]
    assert seen > 3


@pytest.mark.parametrize("name", SITES)
def test_what_it_says_is_on_the_page(name, request):
    for path, page, job in jobs(request.getfixturevalue(name)):
        words = " ".join(html.fromstring(page).body.text_content().split())
        def shown(value):
            return " ".join(value.split()) in words
        assert shown(job["title"]) and shown(job["hiringOrganization"]["name"]), path
        for place in job.get("jobLocation", []):
            assert shown(place["address"]["addressLocality"]), path
        salary = job.get("baseSalary", {}).get("value", {})
        for number in [salary[key] for key in ("value", "minValue", "maxValue") if key in salary]:
            digits = f"{number:.2f}".replace(".00", "").replace(".", ",")
            assert digits in re.sub(r"[.,](?=\d{3})", "", words), (path, number)


def test_markup_is_on_open_postings_with_a_way_to_apply_and_nowhere_else(site):
    have = {path.parent.name for path, _, _ in jobs(site)}
    assert {"gewoon", "exclusief", "op-afstand", "hybride", "bijna", "stage", "mail", "engels"} <= have
    assert not {"zonder-sollicitatie", "zonder-datum", "dicht", "vroeg-dicht"} & have
    for path in site.all("*.html"):
        if path.parent.name not in have:
            assert "JobPosting" not in path.read_text(), path


def job(site, name):
    (found,) = items(site.text(f"vacatures/{name}/index.html"), "JobPosting")
    return found


def test_deadlines_have_the_boards_offset(site):
    assert job(site, "exclusief")["validThrough"] == "2024-08-02T00:00:00+02:00"
    assert job(site, "gewoon")["validThrough"] == "2024-08-01T23:59:59+02:00"
    assert "validThrough" not in job(site, "zonder-deadline")


def test_only_the_wholly_remote_telecommute(site):
    remote = job(site, "op-afstand")
    assert remote["applicantLocationRequirements"] == [{"@type": "Country", "name": "NL"}]
    assert "jobLocation" not in remote
    assert "jobLocationType" not in job(site, "hybride") and len(job(site, "hybride")["jobLocation"]) == 2


def test_facts_become_properties(site):
    plain = job(site, "gewoon")
    assert plain["employmentType"] == ["FULL_TIME", "PART_TIME"]
    assert plain["identifier"]["value"] == "P-1" and plain["totalJobOpenings"] == 2
    assert plain["hiringOrganization"]["sameAs"] == "https://polder.example/"
    assert plain["hiringOrganization"]["logo"] == "https://example.org/polder.svg"
    assert plain["baseSalary"]["value"] == {
        "@type": "QuantitativeValue", "minValue": 3000, "maxValue": 4000, "unitText": "MONTH"}
    assert job(site, "stage")["employmentType"] == ["INTERN"]
    assert set(job(site, "bijna")["employmentType"]) == {"TEMPORARY", "FULL_TIME", "PART_TIME"}
    assert "baseSalary" not in job(site, "mail")
    assert "Noor" not in json.dumps({key: value for key, value in plain.items() if key != "description"})


@pytest.mark.parametrize("name", ["sample", "site", "hostile"])
def test_the_way_to_a_page_is_marked_up_and_answers(name, request):
    site = request.getfixturevalue(name)
    for path in site.all("*.html"):
        for way in items(path.read_text(), "BreadcrumbList"):
            positions = [step["position"] for step in way["itemListElement"]]
            assert positions == list(range(1, len(positions) + 1)) and len(positions) > 1
            assert all(step["item"].startswith("https://example.org/") and step["name"] for step in way["itemListElement"])


def test_an_employer_is_an_organization_on_its_own_page(site):
    (polder,) = items(site.text("organisatie/polder/index.html"), "Organization")
    assert polder["name"] == "Waterschap De Polder" and polder["url"] == "https://polder.example/"
    assert polder["logo"] == "https://example.org/polder.svg"
