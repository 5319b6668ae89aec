"""What editors are told has every language: each text in the code that they can meet is a row of messages.txt."""

import re

import pytest
from conftest import REPOSITORY, run

SOURCES = REPOSITORY / "Sources"
ROWS = [
    dict(line.split(" ", 1) for line in block.splitlines() if not line.startswith("#"))
    for block in (SOURCES / "Diagnostics/Messages/messages.txt").read_text().split("\n\n")
]
ROWS = [row for row in ROWS if row]

# What editors meet: reading, lints, settings, links, what may not be published. Templates, the tools of targets and
# the disk are a webmaster's.
FILES = [
    "Diagnostics/TextEncoding.swift", "Postings/Fields/FieldReading.swift", "Postings/Model/BoardSettings.swift",
    "Postings/Model/OrganisationRegister.swift", "Postings/FrontMatter/FrontMatter.swift",
    "Postings/FrontMatter/YAML.swift", "PlainText/PlainDiagnostics.swift", "Pages/Prose.swift",
    "Pages/Board/Board.swift", "Pages/Lints/LintLevels.swift", "Pages/Site/FacetBuilder.swift",
    "Building/Reading/BoardStart.swift", "Building/Reading/ContentFolder.swift", "Building/Reading/PostingFile.swift", "Building/Reading/ReadContent.swift",
    "Building/Theme/Theme+Accent.swift", "Authoring/Changing/PostingChange.swift", "Publishing/PublicChecks.swift",
    "Publishing/Publish.swift", "Publishing/PublishSettings.swift",
    *(str(path.relative_to(SOURCES)) for path in sorted((SOURCES / "Importing").rglob("*.swift"))),
]  # fmt: skip


def literals(text):
    """The texts of Swift code as (start, end, template): `{}` for what is interpolated."""
    at = 0
    while at < len(text):
        if text.startswith("//", at):
            at = text.find("\n", at) % (len(text) + 1)
        elif text.startswith('#"', at):
            at = text.index('"#', at + 2) + 2
        elif text[at] == '"':
            start, template = at, ""
            at += 1
            while text[at] != '"':
                if text.startswith("\\(", at):
                    at = after_interpolation(text, at + 2)
                    template += "{}"
                elif text[at] == "\\":
                    template += text[at + 1]
                    at += 2
                else:
                    template += text[at]
                    at += 1
            at += 1
            yield start, at, template
        else:
            at += 1


def after_interpolation(text, at):
    depth = 1
    while depth:
        if text[at] == '"':
            at = next(literals(text[at:]))[1] + at
            continue
        depth += {"(": 1, ")": -1}.get(text[at], 0)
        at += 1
    return at


def sentences(text):
    """Literals, those that are joined by `+` as one."""
    joined = []
    for start, end, template in literals(text):
        if joined and re.fullmatch(r"\s*\+\s*", text[joined[-1][1] : start]):
            template = joined[-1][2] + template
            joined[-1] = (joined[-1][0], end, template)
        else:
            joined.append((start, end, template))
    return [template for _, _, template in joined if " " in template.strip() and re.search(r"[a-z]{3}", template)]


def block(text, opening, ends="\n}"):
    return [part.split(ends)[0] for part in text.split(opening)[1:]]


def told():
    for name in FILES:
        for part in block((SOURCES / name).read_text(), "extension Diagnostic {"):
            yield from ((name, text) for text in sentences(part))
    for path in (SOURCES / "Pages/Lints").glob("Lint+*.swift"):
        for part in block(path.read_text(), "findings.add(", "\n    }"):
            yield from ((path.name, text) for text in sentences(part))
    fields = (SOURCES / "Postings/Fields/Field.swift").read_text()
    for part in re.findall(r'(?:ifMissing: |^        )("(?:[^"\\]|\\.)*[.…`y]")', fields, re.M):
        yield from (("Field.swift", re.sub("«[a-z]+»", "{}", text)) for text in sentences(part))
    kinds = block((SOURCES / "Postings/Fields/FieldKind.swift").read_text(), "package var expectation: String {", "\n  }")
    yield from (("FieldKind.swift", text) for text in sentences(kinds[0]))


def test_every_row_has_every_language_and_the_same_parts():
    assert len(ROWS) > 300
    for row in ROWS:
        assert set(row) == {"en", "nl", "de"}, row
        count = len(re.findall(r"\{#?\}", row["en"]))
        for language in ["nl", "de"]:
            assert {int(n) for n in re.findall(r"\{(\d)\}", row[language])} <= set(range(1, count + 1)), row
    english = [row["en"] for row in ROWS]
    assert len(english) == len(set(english))


def is_row(text, known):
    """One to which a list is joined, too."""
    return text in known or f"{text} {{}}" in known


def test_everything_that_editors_are_told_is_a_row():
    known = {row["en"].replace("{#}", "{}").strip() for row in ROWS}
    texts = list(told())
    assert len(texts) > 150
    looked_for = {"mapping values"}  # in what libyaml says
    missing = [f"{place}: {text}" for place, text in texts if not is_row(text.strip(), known | looked_for)]
    assert not missing, "\n".join(missing)


@pytest.mark.parametrize("language, word", [("nl", "waarschuwing"), ("de", "Warnung"), ("en", "warning")])
def test_a_message_is_in_the_language_of_the_board_and_its_code_is_not(board, language, word):
    board.edit("Content/board.yml", "language: nl", f"language: {language}")
    board.edit("Content/vacancies/adviseur-water.md", "hours: 32-36", "hours: 32-36\nkleur: blauw")
    own = {"PRIKBORD_LANG": ""}
    told = board.run("check", env=own).stderr
    assert told.startswith(f"{word}: ")
    assert f"{word}: " in board.run("check", "--lang", language, env={"PRIKBORD_LANG": "en"}).stderr
    assert '"code" : "unknown-field"' in board.run("check", "--diagnostics", "json", env=own).stderr


def test_no_word_of_a_wholly_dutch_check_is_english(board):
    board.write(
        "Content/vacancies/kok.md",
        "---\ntitle: Kok 36 uur\nhours: [[1]]\nposted: 2024-13-01\ndedline: x\nlocations: Xyzdorp\n---\n\nKort. ![](x.jpg)\n")
    told = board.run("check", "--lang", "nl").stderr
    words = set(re.findall(r"(?<![`/.\w])[a-z]+(?![`:/.\w])", re.sub(r"`[^`]*`", "", told)))
    assert not words & {"the", "must", "needs", "add", "or", "and", "with", "has", "write", "such", "no", "leads"}
    assert "er is geen maand 13" in told and "bedoel je `deadline`?" in told
