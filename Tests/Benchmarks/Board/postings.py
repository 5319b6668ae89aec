"""Boards for measuring: the same count and seed give the same bytes everywhere."""

import random
from datetime import date, timedelta
from pathlib import Path

TODAY = "2024-12-01"

TOWNS = ["Den Haag", "Amsterdam", "Rotterdam", "Utrecht", "Eindhoven", "Groningen", "Zwolle", "Arnhem",
         "Maastricht", "Leeuwarden", "Breda", "Tilburg", "Almere", "Assen", "Middelburg", "Lelystad"]
EMPLOYERS = ["Gemeente Lindeveen", "Provincie Duinkant", "Waterschap Drie Stromen", "Rijksdienst voor Kaarten",
             "Hogeschool Maasoever", "Veiligheidsregio Zandgrond", "Omgevingsdienst Polder & Plas",
             "Universiteit Het Sticht"]
ROLES = ["Adviseur", "Beleidsmedewerker", "Onderzoeker", "Projectleider", "Jurist", "Data-analist", "Inspecteur", "Stagiair"]
TOPICS = ["waterkwaliteit", "omgevingswet", "digitale veiligheid", "energie", "financiën", "archieven", "mobiliteit"]
FIELDS = ["ICT", "Juridisch", "Natuur / milieu", "Financieel / economisch", "Onderzoek / wetenschap",
          "Orde / vrede / veiligheid", "Techniek / productie", "Onderwijs / opleiding"]
LEVELS = ["mbo 4", "hbo bachelor", "wo bachelor", "wo master"]
KINDS = ["Vaste aanstelling", "Tijdelijke aanstelling", "Traineeship", "Meewerkstage"]
WORDS = ("wij werken samen met inwoners en bedrijven aan schoon water veilige dijken en gezonde steden waar ruimte is voor "
         "eigen ideeën onderzoek advies plannen besluiten gesprekken toezicht beheer kaarten gegevens vernieuwing").split()


def write(folder: Path, count: int, seed: int = 1) -> None:
    """A board of so many open postings, with Prikbord's settings and nothing else."""
    vacancies = folder / "Content/vacancies"
    vacancies.mkdir(parents=True)
    (folder / "Content/board.yml").write_text(
        "name: Vacatures\nbase_url: https://example.org/\nlanguage: nl\ntime_zone: Europe/Amsterdam\n")
    dice = random.Random(seed)
    for number in range(count):
        (vacancies / f"vacature-{number:07}.md").write_text(posting(number, dice), encoding="utf-8")


def posting(number: int, dice: random.Random) -> str:
    def sentence() -> str:
        words = [dice.choice(WORDS) for _ in range(dice.randint(8, 20))]
        if dice.random() < 0.2:
            words[2] = f"**{words[2]}**"
        if dice.random() < 0.1:
            words[4] = f"[{words[4]}](https://example.org/{number % 97})"
        return " ".join(words).capitalize() + "."

    def paragraph() -> str:
        return " ".join(sentence() for _ in range(dice.randint(3, 6)))

    def items() -> str:
        return "\n".join("- " + sentence() for _ in range(dice.randint(3, 6)))

    def quoted(values: list[str]) -> str:
        return "[" + ", ".join(f'"{value}"' for value in values) + "]"

    pay, hours = dice.randint(25, 60) * 100, dice.choice([16, 24, 32])
    return f"""---
title: "{dice.choice(ROLES)} {dice.choice(TOPICS)} {number}"
posted: {date(2024, 8, 1) + timedelta(days=dice.randint(0, 110))}
reference: "{1000 + number}"
organisation: "{dice.choice(EMPLOYERS)}"
locations: {quoted([dice.choice(TOWNS)])}
education: {quoted(dice.sample(LEVELS, dice.randint(1, 2)))}
hours: "{hours}-{hours + 4}"
pay: "€ {pay} - € {pay + 1200} per maand"
deadline: {date(2025, 1, 1) + timedelta(days=dice.randint(0, 90))}
employment: "{dice.choice(KINDS)}"
fields: {quoted(dice.sample(FIELDS, dice.randint(1, 3)))}
apply: "https://example.org/apply/{1000 + number}"
---
{paragraph()}

## Wat ga je doen?

{paragraph()}

{items()}

## Wat vragen wij?

{items()}

## Arbeidsvoorwaarden

{paragraph()}
"""
