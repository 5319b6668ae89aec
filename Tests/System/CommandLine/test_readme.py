"""What the README and the guides say is what happens."""

import json
import os
import re
import subprocess

from conftest import PRIKBORD, REPOSITORY, TODAY, run

README = (REPOSITORY / "README.md").read_text()
DOCS = REPOSITORY / ".github/docs"


def block(language, after):
    return re.search(rf"^```{language}\n(.*?)^```", README[README.index(after) :], re.M | re.S)[1]


def test_the_three_commands_run_as_they_are_written(tmp_path):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/prikbord").symlink_to(PRIKBORD)
    env = os.environ | {"PATH": f"{tmp_path}/bin:{os.environ['PATH']}"}
    make, preview, build = block("bash", "# Prikbord").splitlines()
    # A preview goes on until somebody ends it.
    lines = f"{make}\n(timeout 5 {preview} > preview.txt || true)\n{build}"
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", lines], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "shows the board" in (tmp_path / "werk/preview.txt").read_text()
    assert (tmp_path / "werk/Site/index.html").exists()


def test_the_walk_leads_from_nothing_to_a_published_board(tmp_path):
    (tmp_path / "bin").mkdir()
    (tmp_path / "bin/prikbord").symlink_to(PRIKBORD)
    env = os.environ | {"PATH": f"{tmp_path}/bin:{os.environ['PATH']}"}
    lines = block("bash", "## From nothing")
    assert len(lines.splitlines()) == 10
    done = subprocess.run(["bash", "-euo", "pipefail", "-c", lines], cwd=tmp_path, env=env, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert (tmp_path / "werk/public/index.html").read_text().count("Werk in de regio")


def test_the_error_is_a_real_one(board):
    board.write("Content/vacancies/kok.md", block("markdown", "## A real error"))
    done = board.run("check", "--lang", "en", "--today", TODAY)
    assert done.returncode == 1
    for error in block("text", "## A real error").strip().split("\n\n"):
        assert error in done.stderr


def test_every_command_is_in_the_table(commands):
    table = README.split("## The commands")[1].split("\n## ")[0]
    named = set(re.findall(r"^\| `prikbord ([a-z]+)", table, re.M))
    assert named == set(commands) - {"help"}


def test_every_lint_is_in_the_guide_with_its_level():
    lints = {row["key"]: row["example"] for row in json.loads(run("fields", "--format", "json").stdout)["lints"]}
    told = dict(re.findall(r"^\| `([a-z-]+)` \| (off|warn|error) \|", (DOCS / "checks.md").read_text(), re.M))
    assert told == lints


def test_every_link_within_the_repository_leads_somewhere():
    for page in [REPOSITORY / "README.md", *DOCS.glob("*.md"), REPOSITORY / ".github/CONTRIBUTING.md"]:
        for link in re.findall(r"\]\((?!https?:)([^)#]+)", page.read_text()):
            assert (page.parent / link).exists(), f"{page}: {link}"
