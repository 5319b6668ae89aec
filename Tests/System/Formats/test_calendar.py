"""Calendars (RFC 5545), read by icalendar."""

import datetime

import icalendar
import pytest

from board import Board

SITES = ["sample", "site", "hostile", "many"]


def events(path):
    return icalendar.Calendar.from_ical(path.read_bytes()).walk("VEVENT")


@pytest.mark.parametrize("name", SITES)
def test_every_calendar_keeps_the_form(name, request):
    site = request.getfixturevalue(name)
    for path in site.all("*.ics"):
        raw = path.read_bytes()
        assert raw.endswith(b"END:VCALENDAR\r\n") and raw.count(b"\n") == raw.count(b"\r\n") == raw.count(b"\r")
        for line in raw.split(b"\r\n"):
            assert len(line) <= 75
            line.decode("utf-8")  # Never folded within a character.
        calendar = icalendar.Calendar.from_ical(raw)
        assert calendar["VERSION"] == "2.0" and calendar["PRODID"]
        assert not calendar.errors and calendar.subcomponents
        uids = [event["UID"] for event in events(path)]
        assert len(uids) == len(set(uids)) and len(uids) <= 50
        for event in events(path):
            start, end = event.decoded("DTSTART"), event.decoded("DTEND")
            assert type(start) is datetime.date and end - start == datetime.timedelta(days=1)
            assert event.decoded("DTSTAMP").utcoffset() == datetime.timedelta(0)
            assert not event.errors and event["SUMMARY"] and str(event["URL"]).startswith("https://")
            (alarm,) = event.walk("VALARM")
            assert alarm["TRIGGER"].dt == datetime.timedelta(days=-3)


def test_an_event_is_the_last_day_to_apply(site):
    days = {str(event["UID"]).split("/")[-2]: event.decoded("DTSTART") for event in events(site.folder / "deadlines.ics")}
    assert days["gewoon"] == datetime.date(2024, 8, 1)
    assert days["exclusief"] == datetime.date(2024, 8, 1)
    assert days["bijna"] == datetime.date(2024, 7, 18)
    assert not {"dicht", "vroeg-dicht", "gepland", "zonder-deadline"} & set(days)


def test_each_open_posting_with_a_deadline_has_a_file_of_its_own(site):
    (event,) = events(site.folder / "vacatures/gewoon/deadline.ics")
    assert "Adviseur water – Waterschap De Polder" in event["SUMMARY"]
    assert event.decoded("DTSTAMP").date() == datetime.date(2024, 7, 1)
    assert not site.has("vacatures/dicht/deadline.ics")
    assert not site.has("vacatures/zonder-deadline/deadline.ics")


def test_words_survive_escaping_and_folding(hostile):
    texts = [str(event["SUMMARY"]) for event in events(hostile.folder / "deadlines.ics")]
    assert any("]]> &amp; <script>alert(1)</script> & \\ \" '" in text for text in texts)
    assert any("a" * 5000 in text for text in texts)
    assert any("👩‍🔬🏳️‍🌈" in text for text in texts)
    assert any("komma, puntkomma; \\n END:VCALENDAR" in text for text in texts)


def test_an_empty_calendar_keeps_its_address_with_the_time_zone(site):
    calendar = icalendar.Calendar.from_ical(site.bytes("vakgebied/alleen-dicht/deadlines.ics"))
    assert not calendar.walk("VEVENT")
    (zone,) = calendar.walk("VTIMEZONE")
    zone = zone.to_tz()
    for day, hours in ((datetime.datetime(2024, 2, 1), 1), (datetime.datetime(2024, 7, 1), 2), (datetime.datetime(2024, 12, 1), 1)):
        assert zone.utcoffset(day) == datetime.timedelta(hours=hours)
    observed = {(part.name, part.decoded("DTSTART")) for part in calendar.walk() if part.name in ("DAYLIGHT", "STANDARD")}
    assert ("DAYLIGHT", datetime.datetime(2024, 3, 31, 2)) in observed
    assert ("STANDARD", datetime.datetime(2024, 10, 27, 3)) in observed


def test_a_moved_deadline_is_never_the_older_one(tmp_path):
    """Each of these is built from its content alone."""
    moves = [{"deadline": "2024-08-01"}, {"deadline": "2024-07-20"}, {"deadline": "2024-08-20"},
             {"deadline": "2024-07-19", "updated": "2024-07-10"}, {"deadline": "2024-08-09", "updated": "2024-07-11"},
             {"deadline": "2024-07-18", "updated": "2024-07-12"}]
    numbers = []
    for at, facts in enumerate(moves):
        board = Board(tmp_path / str(at))
        board.posting("gewoon", **facts)
        (event,) = events(board.build().folder / "vacatures/gewoon/deadline.ics")
        numbers.append((event["SEQUENCE"], event.decoded("DTSTAMP")))
    assert numbers == sorted(numbers)
    # What a posting says of its last change makes its event the newer one, whichever way the deadline went.
    assert numbers[2] < numbers[3] < numbers[4] < numbers[5]
