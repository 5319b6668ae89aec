"""The boards that the tests look at: the sample board, an English one, one under a path, a large one."""

import subprocess
from datetime import date, timedelta
from pathlib import Path

FIELDS = ["ICT", "Law", "Nature / environment", "Care", "Education", "Research", "Finance",
          "Communication", "Logistics", "Culture", "Public order"]
PLACES = ["Utrecht", "Zwolle", "Delft", "Tiel", "Assen", "Emmen", "Nijmegen", "Groningen", "Leeuwarden",
          "Middelburg", "Enschede"]
EMPLOYERS = ["Low Dykes Water Authority", "Silverquay Library", "Eemhage Hospital",
             "Institute for Living Coasts", "Trekvaart College", "Readable Law Foundation",
             "Warm Waal Energy", "Waterhaven", "Steam and Thread Museum", "Middelland Province"]
LEVELS = ["bachelor", "master", "mbo-4", "phd"]
TODAY = date(2024, 7, 15)


def build(prikbord, root, output, *arguments):
    command = [prikbord, "build", "--quiet", "--root", root, "--output", output, *arguments]
    result = subprocess.run(command, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr[-2000:]
    return Path(output)


def posting(number, deadline, more="", body="We look for somebody who likes the work and says why."):
    return f"""---
title: "{['Adviser', 'Editor', 'Engineer', 'Nurse', 'Teacher'][number % 5]} number {number}"
organisation: {EMPLOYERS[number % len(EMPLOYERS)]}
locations: {PLACES[number % len(PLACES)]}
workplace: {['onsite', 'hybrid', 'remote'][number % 3]}
education: {LEVELS[number % len(LEVELS)]}
hours: {[12, 24, 32, 36][number % 4]}
pay: € 3,{100 + number % 800} per month
fields: {FIELDS[number % len(FIELDS)]}
employment: {['permanent', 'temporary', 'internship'][number % 3]}
posted: {TODAY - timedelta(days=number % 60)}
deadline: {deadline}
reference: "R-{number}"
contacts: {{name: Noor Dijkstra, role: team lead, email: noor@example.org, phone: 06-12345678}}
apply: https://example.org/apply/{number}
{more}
---

{body}

## What you will do

- You do the first thing.
- You do the second thing.

## What we offer

A desk, a window and colleagues.
"""


def write_board(root, postings, settings="", language="en"):
    (root / "Content/vacancies").mkdir(parents=True)
    (root / "Content/board.yml").write_text(f"""name: Jobs by the Water
description: Work for the public good, on one board.
language: {language}
country: NL
time_zone: Europe/Amsterdam
base_url: https://example.org/
today: {TODAY}
indexable: true
{settings}
""")
    for name, text in postings.items():
        (root / "Content/vacancies" / f"{name}.md").write_text(text)
    return root


def english(root, language="en"):
    """Every kind of page, and a posting from right to left."""
    postings = {f"job-{n}": posting(n, TODAY + timedelta(days=8 + n)) for n in range(28)}
    postings["soon"] = posting(30, TODAY + timedelta(days=3))
    postings["closed"] = posting(31, TODAY - timedelta(days=5))
    postings["arabic"] = posting(
        32, TODAY + timedelta(days=20), "language: ar", "نبحث عن شخص يحب العمل ويقول لماذا."
    ).replace('title: "Engineer number 32"', 'title: "مهندس مياه"')
    write_board(root, postings, "per_page: 10", language)
    (root / "Content/pages").mkdir()
    (root / "Content/pages/about.md").write_text("---\ntitle: About this board\n---\n\nMade for a test.\n")
    return root


def francs(root):
    """A Swiss board; one posting pays in euros."""
    postings = {f"job-{n}": posting(n, TODAY + timedelta(days=8 + n)).replace(f"€ 3,{100 + n}", f"CHF {3 + n},100")
                for n in range(6)}
    postings["euros"] = posting(9, TODAY + timedelta(days=9))
    return write_board(root, postings, "", "en")


def three_forms(root, theme):
    """The English board in a language of three plural forms: `~` marks the second, for numbers such as 2 to 4."""
    english(root)
    lines = (theme / "strings.en.txt").read_text().splitlines()
    forms = [line.replace(" | ", " | ~", 1) + " | " + line.split(" | ")[1] if " | " in line else line for line in lines]
    rule = ["plural_rule: n = 1 | n % 10 = 2..4 and n % 100 != 12..14" if line.startswith("plural_rule:") else line
            for line in forms]
    (root / "Templates").mkdir()
    (root / "Templates/strings.en.txt").write_text("\n".join(rule) + "\n")
    return root


def large(root, count=10_000):
    return write_board(root, {f"job-{n}": posting(n, TODAY + timedelta(days=8 + n % 90)) for n in range(count)})
