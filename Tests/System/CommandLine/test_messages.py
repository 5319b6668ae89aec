"""What people are told has every language: each text in the code that they can meet is a row of messages.txt."""

import json
import os
import re
import subprocess

import pytest
from conftest import REPOSITORY, run

SOURCES = REPOSITORY / "Sources"
ROWS = [
    dict(line.split(" ", 1) for line in block.splitlines() if not line.startswith("#"))
    for block in (SOURCES / "Diagnostics/Messages/messages.txt").read_text().split("\n\n")
]
ROWS = [row for row in ROWS if row]

# Where every text that has the form of a message is one: what people do with a board, and what they look at.
ROOMS = [
    "Disk", "Templating", "Building", "Authoring", "Previewing", "Publishing", "prikbord", "Importing/Identity",
    "Importing/Programs", "Importing/Markup", "Tables", "Pages/Board", "Pages/Kinds", "Pages/Plan", "Pages/Site", "Pages/Lints",
    "Postings/FrontMatter", "Postings/Model", "Days",
]  # fmt: skip

# Names of types, in the listing of `fields --templates`, and the line of `--version`: English, as all help is.
REFERENCE = {"list of {}", "group of {} by {}", "{} (built from source)"}

# Comments, texts over several lines (formats of files), regular expressions, and what only developers meet.
NO_TEXT = re.compile(
    r'//[^\n]*|"""(?:(?!""").)*"""|#/(?:(?!/#).)*/#|#"(?:(?!"#).)*"#|\b(?:precondition(?:Failure)?|fatalError)\(',
    re.DOTALL)


def skipped(text, at):
    """Where the code goes on behind what holds no text; None when a text may begin here."""
    match = NO_TEXT.match(text, at)
    if not match:
        return None
    return after_parenthesis(text, match.end()) if match[0].endswith("(") else match.end()


def literals(text, at=0, end=None):
    """The texts of Swift code as (start, end, template, the code that is interpolated), `{}` for that."""
    end = len(text) if end is None else end
    while at < end:
        if (past := skipped(text, at)) is not None:
            at = past
        elif text[at] == '"':
            start, template, inner = at, "", []
            at += 1
            while text[at] != '"':
                if text.startswith("\\(", at):
                    past = after_parenthesis(text, at + 2)
                    inner.append((at + 2, past - 1))
                    at, template = past, template + "{}"
                elif text[at] == "\\":
                    template += {"n": "\n", "t": "\t"}.get(text[at + 1], text[at + 1])
                    at += 2
                else:
                    template += text[at]
                    at += 1
            at += 1
            yield start, at, template, inner
        else:
            at += 1


def after_parenthesis(text, at):
    depth = 1
    while depth:
        if (past := skipped(text, at)) is not None:
            at = past
        elif text[at] == '"':
            at = next(literals(text, at))[1]
        else:
            depth += {"(": 1, ")": -1}.get(text[at], 0)
            at += 1
    return at


def sentences(text):
    """Literals, those that are joined by `+` as one, and those inside of them; without what is looked for in other
    texts, and without the names of the cases of a type."""
    joined = []
    for start, end, template, inner in literals(text):
        for part in inner:
            yield from sentences(text[part[0] : part[1]])
        if joined and re.fullmatch(r"\s*\+\s*", text[joined[-1][1] : start]):
            joined[-1] = (joined[-1][0], end, joined[-1][2] + template)
        else:
            joined.append((start, end, template))
    for start, end, template in joined:
        is_looked_for = re.search(r"\b(?:contains|hasPrefix|hasSuffix|firstRange|split)\((?:\w+: )?$", text[:start])
        is_in_list_looked_for = re.match(r'(?:,\s*"[^"]*")*,?\s*\]\.contains\b', text[end:])
        is_case = re.search(r"\bcase \w+ = $", text[:start])
        if not (is_looked_for or is_in_list_looked_for or is_case):
            yield template


def words(text):
    """None of a code, `wrong-value`."""
    return re.findall(r"[A-Za-z]+", re.sub(r"`[^`]*`", "", text)) if " " in text.strip() else []


def has_the_form_of_a_message(text):
    """Small letters or a quotation first, no full stop, two words side by side; a line for the shell is none."""
    text = text.strip(" ")
    return (
        re.match(r"[a-z`]|\{\}", text) and "\n" not in text and not text.endswith(".")
        and not text.startswith("prikbord ") and len(words(text)) > 1 and re.search(r"[a-z}`] [a-z{`(]", text)
    )  # fmt: skip


def block(text, opening, ends="\n}"):
    return [part.split(ends)[0] for part in text.split(opening)[1:]]


def told():
    for path in sorted(SOURCES.rglob("*.swift")):
        name = str(path.relative_to(SOURCES))
        text = path.read_text()
        if any(name.startswith(room + "/") for room in ROOMS):
            yield from ((name, part) for part in sentences(text) if has_the_form_of_a_message(part))
        for part in block(text, "extension Diagnostic {"):
            yield from ((name, text) for text in sentences(part) if len(words(text)) > 1)
        for call in re.finditer(r"\bDiagnostic\(", text):
            part = text[call.end() : after_parenthesis(text, call.end())]
            yield from ((name, text) for text in sentences(part) if len(words(text)) > 1)
    for path in (SOURCES / "Pages/Lints").glob("Lint+*.swift"):
        for part in block(path.read_text(), "findings.add(", "\n    }"):
            yield from ((path.name, text) for text in sentences(part) if len(words(text)) > 1)
    fields = (SOURCES / "Postings/Fields/Field.swift").read_text()
    for part in re.findall(r'(?:ifMissing: |^        )("(?:[^"\\]|\\.)*[.…`y]")', fields, re.M):
        yield from (("Field.swift", re.sub("«[a-z]+»", "{}", text)) for text in sentences(part) if words(text))
    kinds = block((SOURCES / "Postings/Fields/FieldKind.swift").read_text(), "package var expectation: String {", "\n  }")
    yield from (("FieldKind.swift", text) for text in sentences(kinds[0]))


def test_every_row_has_every_language_and_the_same_parts():
    assert len(ROWS) > 1000
    for row in ROWS:
        assert set(row) == {"en", "nl", "de"}, row
        count = len(re.findall(r"\{#?\}", row["en"]))
        for language in ["nl", "de"]:
            assert {int(n) for n in re.findall(r"\{(\d)\}", row[language])} <= set(range(1, count + 1)), row
            assert not re.search(r"\{#?\}", row[language]), row
    english = [row["en"] for row in ROWS]
    assert len(english) == len(set(english))


def is_row(text, known):
    """One as it is; one to whose end, or between whose quotation marks, something is put; one of which only the
    beginning is fixed here, or that ends in a line for the shell."""
    quoted = re.sub(r"`[^`]*\{\}[^`]*`", "`{}`", text)
    forms = [text, quoted, re.sub(r"\{\}(?:-?\{\})+", "{}", text), re.sub(r"`[^`]*`", "`{}`", text), re.sub(r": (?:\{\})?prikbord [a-z -]+$", ": {}", text)]
    return any(form in known or f"{form} {{}}" in known or f"{form} `{{}}`: {{}}" in known for form in forms)


def test_everything_that_people_are_told_is_a_row():
    known = {row["en"].replace("{#}", "{}").strip() for row in ROWS}
    texts = set(told())
    assert len(texts) > 700
    missing = [f"{place}: {text}" for place, text in texts if not is_row(text.strip(), known | REFERENCE)]
    assert not missing, "\n".join(sorted(missing))


@pytest.mark.parametrize("language, word", [("nl", "waarschuwing"), ("de", "Warnung"), ("en", "warning")])
def test_a_message_is_in_the_language_of_the_board_and_its_code_is_not(board, language, word):
    board.edit("Content/board.yml", "language: nl", f"language: {language}")
    board.edit("Content/vacancies/adviseur-water.md", "hours: 32-36", "hours: 32-36\nkleur: blauw")
    own = {"PRIKBORD_LANG": ""}
    told = board.run("check", env=own).stderr
    assert told.startswith(f"{word}: ")
    assert f"{word}: " in board.run("check", "--lang", language, env={"PRIKBORD_LANG": "en"}).stderr
    assert '"code" : "unknown-field"' in board.run("check", "--diagnostics", "json", env=own).stderr



# What is said in no other way than in English; a Dutch or German text has none of them.
ENGLISH = {
    "the", "must", "needs", "add", "or", "and", "with", "has", "have", "write", "such", "no", "not", "leads", "there",
    "here", "takes", "this", "cannot", "your", "file", "files", "folder", "template", "it", "its", "to", "from",
}  # fmt: skip


def english_words(told):
    """Of what Prikbord itself says: not of quotations, places, or the notes in which it repeats other programs."""
    quoted = re.compile(r"\s*(?:-->|\d* *\|)|(?:opmerking|Hinweis): (?:fatal:|and the|Please)")
    own = "\n".join(line for line in told.splitlines() if not quoted.match(line))
    return set(re.findall(r"(?<![`/.\w-])[a-z]+(?![`:/.\w-])", re.sub(r"`[^`]*`", "", own))) & ENGLISH


def test_no_word_of_a_wholly_dutch_check_is_english(board):
    board.write(
        "Content/vacancies/kok.md",
        "---\ntitle: Kok 36 uur\nhours: [[1]]\nposted: 2024-13-01\ndedline: x\nlocations: Xyzdorp\n---\n\nKort. ![](x.jpg)\n")
    told = board.run("check", "--lang", "nl").stderr
    assert not english_words(told)
    assert "er is geen maand 13" in told and "bedoel je `deadline`?" in told


TEMPLATES = {
    "{{ postng.title }}": ("hier bestaat geen `postng`", "hier gibt es kein `postng`"),
    "{{ board.name + 3 }}": ("`+` verwacht een getal, geen tekst", "der Wert für `+` muss eine Zahl sein, nicht Text"),
    "{{ board.name | number(0) }}": ("filter `number` verwacht een getal, geen tekst", "der Wert für den Filter `number` muss eine Zahl"),
    "{% block content %}": ("sluit af met `{% endblock %}`", "schließen Sie mit `{% endblock %}` ab"),
    "{{ board.name | uper }}": ("er is geen filter `uper`", "einen Filter `uper` gibt es nicht"),
    "{{ posting.pay.text }}": ("kan `none` zijn, en `none` heeft geen velden", "kann `none` sein, und `none` hat keine"),
    "{{ page }}": ("toon een veld ervan: `page.", "geben Sie ein Feld davon aus: `page."),
    "<p class={{ board.name }}>": ("is zonder aanhalingstekens niet te beveiligen", "lässt sich nicht absichern"),
    "{% if true %}<p {% else %}x{% endif %}": ("niet in de tag `<p` en in tekst", "nicht im Tag `<p` und im Text"),
}  # fmt: skip


@pytest.mark.parametrize("template", TEMPLATES)
def test_what_is_wrong_with_a_template_is_said_in_the_language_of_the_board(board, template):
    board.write("Templates/posting.html", template + "\n")
    for language, said in zip(["nl", "de"], TEMPLATES[template]):
        told = board.run("check", "--lang", language).stderr
        assert said in told and not english_words(told)


def test_what_is_wrong_on_the_disk_is_said_in_the_language_of_the_board(board):
    (board.folder / "Templates").mkdir(exist_ok=True)
    os.mkfifo(board.folder / "Templates/a.html")
    (board.folder / "Templates/b.html").symlink_to("/etc/hostname")
    (board.folder / "Templates/c.html").write_bytes(b"x" * 1_100_000)
    told = board.run("check", "--lang", "nl").stderr
    assert "dit is een map, een pipe of een apparaat" in told and "een plek binnen haar map" in told
    assert "hoogstens 1 MB, en dit bestand heeft 1,1 MB" in told and not english_words(told)
    told = board.run("check", "--lang", "de").stderr
    assert "eine Pipe oder ein Gerät" in told and "diese Datei hat 1,1 MB" in told and not english_words(told)


@pytest.mark.parametrize("language", ["nl", "de"])
def test_what_stands_against_a_publish_is_said_in_the_language_of_the_board(board, language):
    board.edit("Content/board.yml", "language: nl", PUBLISH)
    board.write("../some.txt", "")
    done = board.run("publish", "nowhere", "--force", "--lang", language)
    assert {"nl": "`git` is mislukt met code", "de": "`git` ist mit Code"}[language] in done.stderr
    assert not english_words(done.stderr)
    assert "fatal: " in done.stderr
    done = board.run("publish", "below_a_file", "--force", "--lang", language)
    assert {"nl": "bord` is er geen", "de": "bord` ist keiner"}[language] in done.stderr
    assert not english_words(done.stdout + done.stderr)
    done = board.run("publish", "www", "--force", "--lang", language)
    assert done.returncode == 0 and not english_words(done.stdout + done.stderr)


PUBLISH = """language: nl
publish:
  targets:
    nowhere: {git: /nergens/bord.git}
    below_a_file: {folder: ../some.txt/bord}
    www: {folder: ../www}
"""


def git(*words):
    subprocess.run(["git", "-c", "init.defaultBranch=main", *words], check=True, capture_output=True)


@pytest.mark.parametrize("language", ["nl", "de"])
def test_a_name_that_is_a_word_of_ours_as_well_is_not_translated(board, language):
    done = board.run("build", "--output", "pages", "--lang", language)
    assert done.returncode == 0 and "`pages`" in done.stdout and not re.search("pagina's|Seiten", done.stdout)
    again = board.run("build", "--output", "pages", "--lang", language)
    assert {"nl": "`pages` is al actueel", "de": "`pages` ist aktuell"}[language] in again.stdout
    board.write("lists/foreign.txt", "x")
    refused = board.run("build", "--output", "lists", "--lang", language)
    assert refused.returncode == 1 and "--> lists" in refused.stderr
    git("init", "--bare", str(board.path("../facts.git")))
    board.edit(
        "Content/board.yml", "language: nl",
        "language: nl\npublish: {targets: {assets: {git: ../facts.git, branch: pages}}}")
    identity = {f"GIT_{who}_{what}": "x@example.org" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    done = board.run("publish", "--force", "--lang", language, env=identity)
    assert done.returncode == 0, done.stderr
    assert "`assets`" in done.stderr and re.search("(?:op|auf) `pages`", done.stdout)


@pytest.mark.parametrize(
    "words",
    [
        "check --strct", "check --root", "check --strict=x", "check x", "check x y", "new", "list zzz", "list opne",
        "build --today morgen", "build --today 2024-13-01", "preview --port abc", "digest --since 2024-07-15 --by foo",
        "import --map x a", "import", "theme --status x", "check --xyzzy", "publish --max-deletes x",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language, word", [("nl", "fout"), ("de", "Fehler")])
def test_what_the_parser_says_is_in_the_language_of_the_board(board, words, language, word):
    board.edit("Content/board.yml", "language: nl", f"language: {language}")
    done = board.run(*words.split(), env={"PRIKBORD_LANG": ""})
    assert done.returncode == 64 and done.stderr.startswith(f"{word}: ") and not english_words(done.stderr)


def test_what_is_no_board_is_told_in_one_language(tmp_path):
    told = run("check", cwd=tmp_path, env={"PRIKBORD_LANG": ""}).stderr
    assert "error: there is no folder `Content`" in told and "1 error" in told and "fout" not in told


def test_the_day_of_an_example_is_the_one_of_the_run(board):
    board.write("Content/vacancies/kok.md", "---\ntitle: Kok\ndeadline: ooit\nstarts: [[1]]\n---\n\nKoken.\n")
    said = {
        "en": "must be a day such as `2031-03-09`, or words such as `before 9 March 2031`",
        "nl": "een dag zoals `2031-03-09`, of woorden zoals `voor 9 maart 2031`",
        "de": "ein Tag wie `2031-03-09` oder Wörter wie `bis zum 9. März 2031`",
    }
    for language, text in said.items():
        assert text in board.run("check", "--today", "2031-03-09", "--lang", language).stderr
        assert text in json.loads(
            board.run("check", "--today", "2031-03-09", "--lang", language, "--diagnostics", "json").stderr)[0]["message"]


def test_usage_is_said_in_one_language(board):
    told = board.run("buidl", "--lang", "nl").stderr
    assert told == "fout: er is geen opdracht `buidl`\nhulp: bedoel je `prikbord build`?\n"
    told = board.run("build", "--strct", "--lang", "nl").stderr
    assert told == "fout: er is geen optie `--strct`\nhulp: bedoel je `--strict`?\n"
