"""What `init --with` makes for editors without git."""

import json
import os
import shutil
import subprocess
import sys

import jsonschema
import pytest
import yaml
from conftest import run

LANGUAGES = ["nl", "en", "de"]
FORMS = {"github": ".github", "codeberg": ".forgejo"}


def made(tmp_path, *words):
    folder = tmp_path / "board"
    done = run("init", str(folder), *words)
    assert done.returncode == 0, done.stderr
    return folder


def fields(subject):
    return {row["key"]: row for row in json.loads(run("fields", "--format", "json").stdout)[subject]}


def fits(schema, path):
    tool = os.path.join(os.path.dirname(sys.executable), "check-jsonschema")
    done = subprocess.run([tool, "--builtin-schema", schema, path], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("host", FORMS)
def test_the_form_is_one_and_its_answers_become_a_posting(tmp_path, host, language):
    folder = made(tmp_path, "--language", language, "--with", host)
    form = folder / FORMS[host] / "ISSUE_TEMPLATE/posting.yml"
    fits("vendor.github-issue-forms", form)
    workflow = folder / FORMS[host] / "workflows/posting.yml"
    fits("vendor.github-workflows", workflow)
    if shutil.which("actionlint"):
        assert not subprocess.run(["actionlint", workflow], capture_output=True, text=True).stdout
    steps = yaml.safe_load(workflow.read_text())["jobs"]["posting"]["steps"]
    for step in steps:
        assert "${{" not in step.get("run", ""), "what somebody typed is no part of a script"
        assert subprocess.run(["bash", "-n"], input=step.get("run", ""), text=True).returncode == 0

    # Each field is answered as the hosts write it down, and the posting has it.
    rows = fields("posting")
    questions = yaml.safe_load(form.read_text())["body"]
    answers = {"deadline": "2099-01-01", "title": 'Kok "36" \\ of zo', "contacts": "Noor Dijkstra, 06-12345678"}
    text = "Wij zoeken een kok.\n\n### Wat ga je doen?\n\nKoken (pay)\n"
    issue = ""
    for question in questions:
        key, options = question["id"], question["attributes"].get("options")
        if key == "text":
            answer = text
        elif options:
            answer = options[0]
        else:
            typed = question["attributes"]["placeholder"]
            answer = answers.get(key) or typed
            assert not typed.startswith("[") and (language != "en" or typed in rows[key]["example"])
        issue += f"### {question['attributes']['label']}\r\n\r\n{answer}\r\n\r\n"
    issue = issue.replace(rows["reference"]["example"], "_No response_")
    script = folder / FORMS[host] / "posting.awk"
    posting = subprocess.run(["awk", "-v", "posted=2024-07-15", "-f", script], input=issue.replace("\r", ""), capture_output=True, text=True).stdout
    name = folder / "Content/vacancies/issue-7.md"
    name.write_text(posting)
    done = run("explain", "--format", "json", str(name), cwd=folder)
    assert done.returncode == 0, done.stderr
    read = json.loads(done.stdout)
    assert [place["name"] for place in read["posting"]["locations"]] == ["Den Haag", "Utrecht"]
    assert read["posting"]["posted"] == "2024-07-15"
    assert "${CREATED%%T*}" in workflow.read_text()
    facts = {fact["field"] for fact in read["facts"]}
    assert facts >= {question["id"] for question in questions} - {"text", "reference"}
    assert read["posting"]["title"] == 'Kok "36" \\ of zo' and read["posting"]["reference"] is None
    assert posting.rstrip().endswith("### Wat ga je doen?\n\nKoken (pay)")


def test_gitlab_has_a_template_and_a_pipeline(tmp_path):
    folder = made(tmp_path, "--with", "gitlab")
    settings = folder / "Content/board.yml"
    settings.write_text(settings.read_text().replace("https://example.org/", "https://werk.voorbeeldbord.nl/"))
    script = yaml.safe_load((folder / ".gitlab-ci.yml").read_text())["pages"]["script"]
    assert script == ["prikbord publish pages"]
    assert run("publish", "pages", cwd=folder).returncode == 0 and (folder / "public/index.html").exists()
    fits("vendor.gitlab-ci", folder / ".gitlab-ci.yml")
    (template,) = (folder / ".gitlab/issue_templates").glob("*.md")
    assert template.stem == "Nieuwe vacature" and "### Functie (title)" in template.read_text()


# Of Decap's documentation (decapcms.org/docs/widgets): the options that each widget must or may have.
WIDGETS = {
    "string": set(), "markdown": set(), "image": set(), "list": {"fields"}, "boolean": {"default"},
    "number": {"value_type", "min", "max"}, "select": {"multiple", "options"},
    "datetime": {"format", "date_format", "time_format"},
}  # fmt: skip
COMMON = {"name", "label", "widget", "required", "hint"}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_content_manager_has_every_field(tmp_path, language):
    folder = made(tmp_path, "--language", language, "--with", "sveltia")
    settings = yaml.safe_load((folder / "Content/files/admin/config.yml").read_text())
    assert set(settings) == {"backend", "media_folder", "public_folder", "collections"}
    for collection, subject in zip(settings["collections"], ["posting", "organisation", "page"], strict=True):
        assert (folder / collection["folder"]).is_dir() or subject == "page"
        names = [field["name"] for field in collection["fields"]]
        assert set(names) == set(fields(subject)) - {"notes", "extra", "source"} | {"body"}
        assert collection["identifier_field"] in names
        for field in collection["fields"]:
            assert set(field) - COMMON <= WIDGETS[field["widget"]], field
            assert field["label"] and (field["name"] == "body" or field["hint"])
            assert not field["label"].startswith("Field ")
            assert field["widget"] != "select" or field["options"]
            special = {"logo": "image", "language": "select"}
            assert field["widget"] == special.get(field["name"], field["widget"])
        labels = [field["label"] for field in collection["fields"]]
        assert subject != "page" or labels[0] == {"nl": "Titel", "de": "Titel", "en": "Title"}[language]
    done = run("check", cwd=folder)
    assert done.returncode == 0 and not done.stderr


def test_a_posting_that_the_content_manager_saves_is_valid(tmp_path):
    """Its values are what the widgets write: days as text, several choices as lists."""
    folder = made(tmp_path, "--with", "sveltia")
    settings = yaml.safe_load((folder / "Content/files/admin/config.yml").read_text())
    made_up = {"string": "A", "list": ["A"], "boolean": True, "number": 3, "datetime": "2024-07-15"}
    special = {"hours": "32", "apply": "https://example.org/", "language": "nl", "slug": "a", "aliases": ["/a/"],
               "successor": ["/b/"], "contacts": [{"name": "A"}]}  # fmt: skip
    posting = {}
    for field in settings["collections"][0]["fields"][:-1]:
        choices = field.get("options") and ([field["options"][0]] if field.get("multiple") else field["options"][0])
        posting[field["name"]] = special.get(field["name"]) or choices or made_up[field["widget"]]
    jsonschema.Draft202012Validator(json.loads(run("schema", "posting").stdout)).validate(posting)
