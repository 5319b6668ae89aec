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


# Words that mean a level or a kind of employment are a vocabulary, which a schema only offers, and pay may be
# any words; whether a day or an address is one after all is for the reader.
BY_WORDS = {"education", "employment"}


def test_what_check_finds_wrong_by_type_the_schema_finds(validators, board):
    rows = json.loads(run("fields", "--format", "json").stdout)["posting"]
    wrong = ["[[1]]", "{zzz: 1}", "[{zzz: 1}]", "zzz", "-5", "2024-13-01", "true"]
    cases = {}
    for row in rows:
        for number, value in enumerate(wrong):
            cases[f"{row['key']}-{number}"] = (row["key"], value)
            board.write(f"Content/vacancies/{row['key']}-{number}.md", f"---\n{row['key']}: {value}\n---\n\nTekst.\n")
    done = board.run("check", "--diagnostics", "json")
    found = {
        d["file"].split("/")[-1].removesuffix(".md")
        for d in json.loads(done.stderr)
        if d["severity"] == "error" and d["code"] in ("wrong-value", "unknown-field") and "/vacancies/" in d.get("file", "")
    }
    assert len(found) > 50
    missed = []
    for name in sorted(found & cases.keys()):
        key, value = cases[name]
        is_word = key in BY_WORDS and not value.startswith(("[", "{"))
        if not is_word and validators["posting"].is_valid(yaml.load(f"{key}: {value}", Loader)):
            missed.append(f"{key}: {value}")
    assert not missed


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
