"""The feed for aggregators (Indeed's form)."""

import pytest
from lxml import etree


@pytest.mark.parametrize("name", ["site", "hostile"])
def test_every_job_has_what_aggregators_require(name, request):
    site = request.getfixturevalue(name)
    root = etree.parse(str(site.folder / "jobs.xml"), etree.XMLParser(strip_cdata=False)).getroot()
    assert root.tag == "source" and root.findtext("publisher") and root.findtext("publisherurl")
    numbers = []
    for job in root.iter("job"):
        for key in ("title", "date", "referencenumber", "url", "company", "country", "description"):
            assert job.findtext(key), key
        numbers.append(job.findtext("referencenumber"))
        assert all(child.text for child in job)
    assert numbers and len(numbers) == len(set(numbers))
    # Every text stands in CDATA: references are not understood there.
    raw = site.text("jobs.xml")
    assert "&#x" not in raw and "&lt;" not in raw.split("<description>")[0]


def test_a_posting_in_two_places_is_two_jobs(site):
    root = etree.parse(str(site.folder / "jobs.xml")).getroot()
    both = [job for job in root.iter("job") if job.findtext("url").endswith("/hybride/")]
    assert {job.findtext("city") for job in both} == {"Den Haag", "Utrecht"}
    assert {job.findtext("referencenumber") for job in both} == {"hybride-den-haag", "hybride-utrecht"}
    assert both[0].findtext("remotetype") == "Hybrid remote"
    assert not [job for job in root.iter("job") if "dicht" in job.findtext("url")]
    plain = next(job for job in root.iter("job") if job.findtext("url").endswith("/gewoon/"))
    assert plain.findtext("date") == "2024-07-01T00:00:00+02:00"
    assert plain.findtext("expirationdate") == "2024-08-01"
    assert plain.findtext("salary") == "€\u00a03.000 – €\u00a04.000 per maand"
    assert 'src="https://example.org/vacatures/gewoon/sloot.png"' in plain.findtext("description")
