"""Five vacancies, and what a posting of each must say, whatever document it came in."""

import os
import re
import subprocess

PRIKBORD = os.environ["PRIKBORD"]

VACANCIES = [
    {
        "title": "Adviseur waterkwaliteit", "employer": "Waterschap Veen en Beek",
        "facts": [("Standplaats", "Tiel"), ("Uren per week", "32 - 36"),
                  ("Salaris", "€ 3.662 - € 5.586 per maand"), ("Sluitingsdatum", "15 januari 2027")],
        "intro": "Zorg met ons voor schoon water in de polders en de beken van onze streek.",
        "heading": "Wat ga je doen?",
        "items": ["Je adviseert over lozingen.", "Je overlegt met boeren en gemeenten."],
        "expected": {"locations": "Tiel", "hours": "32-36", "pay": "3.662 - € 5.586", "deadline": "15 januari 2027"},
    },
    {
        "title": "Docent wiskunde", "employer": "Lyceum De Linde",
        "facts": [("Standplaats", "Zwolle"), ("Uren per week", "20"),
                  ("Salaris", "€ 3.600 - € 5.200 per maand"), ("Sluitingsdatum", "20 december 2026")],
        "intro": "Wij zoeken een docent die van getallen houdt en dat aan leerlingen kan overbrengen.",
        "heading": "Wat ga je doen?",
        "items": ["Je geeft les in de bovenbouw.", "Je bent mentor van een klas."],
        "expected": {"locations": "Zwolle", "hours": "20", "pay": "3.600 - € 5.200", "deadline": "20 december 2026"},
    },
    {
        "title": "Hovenier", "employer": "Gemeente Meppel",
        "facts": [("Standplaats", "Meppel"), ("Uren per week", "36"),
                  ("Salaris", "€ 2.400 - € 3.100 per maand"), ("Sluitingsdatum", "1 februari 2027")],
        "intro": "In onze parken groeit en bloeit het, en daar zorg jij met je collega's voor.",
        "heading": "Wat vragen wij?",
        "items": ["Je hebt een diploma groen.", "Je hebt een rijbewijs."],
        "expected": {"locations": "Meppel", "hours": "36", "pay": "2.400 - € 3.100", "deadline": "1 februari 2027"},
    },
    {
        "title": "Data Engineer", "employer": "Harbour Tools Ltd",
        "facts": [("Location", "Bristol"), ("Hours per week", "40"),
                  ("Salary", "£52,000 - £64,000 per year"), ("Closing date", "31 January 2027")],
        "intro": "You build the pipelines that our shipping tools run on, with two colleagues in the team.",
        "heading": "What you will do",
        "items": ["Design and run data pipelines.", "Work with three product teams."],
        "expected": {"locations": "Bristol", "hours": "40", "pay": "52,000 - £64,000", "deadline": "31 January 2027"},
    },
    {
        "title": "Sachbearbeiter Bauantrag", "employer": "Stadt Oldenburg",
        "facts": [("Arbeitsort", "Oldenburg"), ("Wochenstunden", "39"),
                  ("Gehalt", "3.100 € - 3.900 € pro Monat"), ("Bewerbungsfrist", "01.02.2027")],
        "intro": "Wir suchen zum nächstmöglichen Zeitpunkt Verstärkung für unser Bauamt in der Innenstadt.",
        "heading": "Ihre Aufgaben",
        "items": ["Prüfung von Bauanträgen.", "Beratung von Bürgerinnen und Bürgern."],
        "expected": {"locations": "Oldenburg", "hours": "39", "pay": "3.100 € - 3.900", "deadline": "01.02.2027"},
    },
]


def check(posting: str, vacancy: dict):
    """A posting says what its vacancy says, once, and of its text nothing is lost."""
    front, body = re.match(r"---\n(.*?)\n---\n(.*)", posting, re.S).groups()
    fields = dict(line.split(": ", 1) for line in front.splitlines() if ": " in line)
    assert fields.get("title", "").strip('"') == vacancy["title"], front
    assert fields.get("organisation", "").strip('"') == vacancy["employer"], front
    for field, words in vacancy["expected"].items():
        assert words in fields.get(field, ""), (field, front)
    assert vacancy["intro"] in body.replace("\n", " "), body
    for item in vacancy["items"]:
        assert item in body, body
    return fields, body


class Board:
    def __init__(self, folder):
        self.folder = folder
        folder.mkdir(parents=True, exist_ok=True)
        vacancies = folder / "Content" / "vacancies"
        vacancies.mkdir(parents=True)
        self.vacancies = vacancies
        self.settings("")

    def settings(self, more):
        (self.folder / "Content" / "board.yml").write_text(
            "name: Werk\nbase_url: https://werk.voorbeeldbord.nl/\ntoday: 2026-11-30\n" + more)

    def run(self, *arguments, code=0, env=os.environ, language="en", **options):
        result = subprocess.run(
            [PRIKBORD, "import", *map(str, arguments)], cwd=self.folder, capture_output=True,
            env={**env, "PRIKBORD_LANG": language}, **options)
        output = (result.stdout + result.stderr).decode()
        assert result.returncode == code, output
        return output

    def posting(self, document):
        """The one posting that a document becomes."""
        before = set(self.vacancies.glob("*.md"))
        output = self.run(document)
        made = set(self.vacancies.glob("*.md")) - before
        assert len(made) == 1, output
        return made.pop().read_text()
