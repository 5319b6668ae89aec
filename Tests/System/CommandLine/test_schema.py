"""The JSON Schemas say what `check` says."""

import json
import re

import jsonschema
import pytest
import yaml
from conftest import REPOSITORY, run

SUBJECTS = {
    "posting": "Content/vacancies/*.md",
    "organisation": "Content/organisations/*.md",
    "page": "Content/pages/*.md",
    "board": "Content/board.yml",
}


class Loader(yaml.SafeLoader):
    """YAML 1.2 as editors read it: a day is text, and so is `no`."""

    yaml_implicit_resolvers = {}


for kind, pattern, first in [
    ("bool", r"^(true|false)$", "tf"), ("null", r"^(~|null|)$", "~n"),
    ("int", r"^-?(0|[1-9][0-9]*)$", "-0123456789"), ("float", r"^-?[0-9]+\.[0-9]+$", "-0123456789"),
]:  # fmt: skip
    Loader.add_implicit_resolver(f"tag:yaml.org,2002:{kind}", re.compile(pattern), list(first) + [""])


def values(path):
    text = path.read_text()
    if path.suffix == ".md":
        text = text.split("---\n")[1] if text.startswith("---\n") else ""
    return yaml.load(text, Loader) or {}


@pytest.fixture(scope="module")
def validators():
    schemas = {subject: json.loads(run("schema", subject).stdout) for subject in SUBJECTS}
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    return {subject: jsonschema.Draft202012Validator(schema) for subject, schema in schemas.items()}


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_sample_file_is_valid(subject, validators, board):
    files = [*REPOSITORY.glob(SUBJECTS[subject]), *board.folder.glob(SUBJECTS[subject])]
    assert len(files) > 1
    for file in files:
        errors = [f"{file}: {error.message}" for error in validators[subject].iter_errors(values(file))]
        assert not errors


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_name_and_example_of_a_field_is_valid(subject, validators):
    for row in json.loads(run("fields", "--format", "json").stdout)[subject]:
        for name in [row["key"], *row["aliases"]]:
            value = yaml.load(f"{name}: {row['example']}", Loader)
            errors = [e for e in validators[subject].iter_errors(value) if "required" not in e.schema_path]
            assert not errors, (name, value, errors)


def test_names_that_nobody_knows_are_mistakes_where_check_says_so(validators):
    assert validators["posting"].is_valid({"kleur": "blauw"})
    for subject in ["organisation", "page"]:
        assert not validators[subject].is_valid({"kleur": "blauw"})
    assert not validators["board"].is_valid({"name": "A", "base_url": "https://example.org/", "kleur": "blauw"})
    assert not validators["board"].is_valid({"name": "A"})


WRONG = [
    "[[1]]", "{zzz: 1}", "[{zzz: 1}]", "zzz", "-5", "2024-13-01", "2026-02-30", "2023-02-29", "30-2-2026", "true", "400", "1.5",
    "{min: a}", "{min: 1, per: fortnight}", "{min: 1, currency: euro}", "{min: -3}", "{url: x}", "{name: [1]}", "doctor", "x y",
    "a@b", "//x", "nl_NL", "[zzz, 3]",
]  # fmt: skip
FOLDERS = {"posting": "vacancies", "organisation": "organisations", "page": "pages"}


def mistakes(board):
    """What `check` finds by type, by the name of the file."""
    told = json.loads(board.run("check", "--diagnostics", "json").stderr)
    codes = ("wrong-value", "unknown-field", "duplicate-field", "unknown-way")
    return {d["file"].split("/")[-1].removesuffix(".md") for d in told if d["severity"] == "error" and d["code"] in codes}


@pytest.mark.parametrize("subject", FOLDERS)
def test_what_check_finds_wrong_by_type_the_schema_finds(subject, validators, board):
    rows = json.loads(run("fields", "--format", "json").stdout)[subject]
    cases = {f"{row['key'].replace('_', '-')}-{number}": f"{row['key']}: {value}" for row in rows for number, value in enumerate(WRONG)}
    for name, text in cases.items():
        board.write(f"Content/{FOLDERS[subject]}/{name}.md", f"---\n{text}\n---\n\nTekst.\n")
    found = mistakes(board) & cases.keys()
    assert len(found) > 50
    assert not [cases[name] for name in sorted(found) if validators[subject].is_valid(yaml.load(cases[name], Loader))]


NAMES = ["title: A\ntitel: B", "dedline: x", "organisatoin: x", "Title: x", "titlle: x", "ttle: x", "hour: 3", "HOURS: 3", "kleur: x", "extern: x"]


def test_a_name_that_check_takes_for_a_slip_is_one_for_the_schema(validators, board):
    for number, text in enumerate(NAMES):
        board.write(f"Content/vacancies/n{number}.md", f"---\n{text}\n---\n\nTekst.\n")
    found = mistakes(board)
    for number, text in enumerate(NAMES):
        assert validators["posting"].is_valid(yaml.load(text, Loader)) == (f"n{number}" not in found), text


SETTINGS = [
    "publish: {targets: 3}", "publish: {targets: {a: 3}}", "publish: {targets: {a: {map: x}}}", "publish: {target: {}}", "publish: x",
    "menu: x", "menu: [x]", "menu: {a: 1}", "facets: {foo: 1}", "facets: [a]", "same_levels: {x: y}", "same_levels: {phd: y}",
    "lints: {pay-missing: x}", "theme: {accent: red}", "per_page: 0", "cname: x", "country: nl", "base_url: https://a.nl/?x",
    "sort: x", "today: 2026-02-30", "hero: x", "publish: {targets: {a: {folder: x, git: y}}}",
]  # fmt: skip
RIGHT = [
    "publish: {default: a, targets: {a: {folder: ../x}, b: {git: g, branch: b}}}", "menu: field", "menu: [field, /over/, closing-soon, archive]",
    "facets: {extra.shift: Ploeg}", "same_levels: {bachelor: hbo-bachelor}", "openings: '2'",
]  # fmt: skip


def test_settings_that_check_refuses_the_schema_refuses(validators, board):
    whole = {"name": "A", "base_url": "https://example.org/"}
    before = board.path("Content/board.yml").read_text().replace("theme:", "# ").replace("  accent:", "# ")
    for text in SETTINGS:
        key = text.split(":")[0]
        lines = [line for line in before.splitlines() if not line.startswith(f"{key}:")]
        board.write("Content/board.yml", "\n".join(lines) + f"\n{text}\n")
        assert board.run("check").returncode == 1, text
        assert not validators["board"].is_valid(whole | yaml.load(text, Loader)), text
    for text in RIGHT:
        subject = "posting" if text.startswith("openings") else "board"
        value = yaml.load(text, Loader) | ({} if subject == "posting" else whole)
        assert validators[subject].is_valid(value), text


def test_init_points_editors_to_the_schemas(board):
    vscode = json.loads(board.path(".vscode/settings.json").read_text())["yaml.schemas"]
    zed = json.loads(board.path(".zed/settings.json").read_text())
    assert zed["lsp"]["yaml-language-server"]["settings"]["yaml"]["schemas"] == vscode
    for schema, files in vscode.items():
        subject = schema.split("/")[-1].removesuffix(".json")
        assert files == [SUBJECTS[subject]]
        assert json.loads(board.path(schema).read_text()) == json.loads(board.ok("schema", subject))
    import xml.etree.ElementTree as tree

    jetbrains = tree.parse(board.path(".idea/jsonSchemas.xml"))
    paths = {o.get("value") for o in jetbrains.iter("option") if o.get("name") == "relativePathToSchema"}
    assert {f"./{path}" for path in paths} == set(vscode)
