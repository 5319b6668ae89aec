"""The workflows and the action are what their hosts take, by actionlint where it is there, and by the schemas."""

import os
import re
import shutil
import subprocess
import sys

import pytest
import yaml
from conftest import REPOSITORY

WORKFLOWS = sorted((REPOSITORY / ".github/workflows").glob("*.yml"))
ACTION = REPOSITORY / ".github/actions/publish/action.yml"


def check(schema, *paths):
    done = subprocess.run(
        [os.path.join(os.path.dirname(sys.executable), "check-jsonschema"), "--builtin-schema", schema, *paths],
        capture_output=True, text=True)  # fmt: skip
    assert done.returncode == 0, done.stdout


def test_a_mac_gets_every_library_that_the_package_names():
    manifest = (REPOSITORY / "Package.swift").read_text()
    libraries = set(re.findall(r'\.brew\(\["([^"]+)"\]\)', manifest))
    lines = [line for path in WORKFLOWS for line in path.read_text().splitlines() if "brew install" in line]
    assert len(libraries) > 5 and len(lines) == 2
    for line in lines:
        assert set(line.split("brew install ")[1].split()) == libraries


@pytest.mark.skipif(not shutil.which("swift"), reason="no swift")
def test_a_release_leaves_out_an_allocator_that_has_no_archive(tmp_path):
    def linked(**env):
        done = subprocess.run(
            ["swift", "package", "--package-path", REPOSITORY, "--scratch-path", tmp_path / "build", "dump-package"],
            env=os.environ | env, capture_output=True, text=True)  # fmt: skip
        assert done.returncode == 0, done.stderr
        return "mimalloc" in done.stdout

    assert not linked(PRIKBORD_MIMALLOC="no")
    script = (REPOSITORY / ".ci/release").read_text()
    assert '[ -e "$archives/libmimalloc.a" ] || export PRIKBORD_MIMALLOC=no' in script
    assert subprocess.run(["bash", "-n"], input=script, text=True).returncode == 0


def test_an_action_has_one_version():
    """What its host runs no longer is replaced everywhere, in what readers copy, too."""
    paths = [*WORKFLOWS, *(REPOSITORY / ".github/docs").glob("*.md")]
    used = {use for path in paths for use in re.findall(r"uses: (actions/[\w-]+@v\d+)", path.read_text())}
    assert len(used) > 4 and len({use.split("@")[0] for use in used}) == len(used), sorted(used)


def test_workflows_fit_the_schema():
    assert {path.stem for path in WORKFLOWS} >= {"test", "release"}
    check("vendor.github-workflows", *WORKFLOWS)


def test_the_action_fits_the_schema():
    check("vendor.github-actions", ACTION)


@pytest.mark.skipif(not shutil.which("actionlint"), reason="no actionlint: its package fetches it from GitHub")
def test_actionlint_has_nothing_to_say():
    done = subprocess.run(["actionlint", *WORKFLOWS], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout


@pytest.mark.parametrize("path", [*WORKFLOWS, ACTION], ids=lambda path: path.stem)
def test_the_lines_of_every_step_are_shell(path):
    text = yaml.safe_load(path.read_text())
    steps = [step for job in text.get("jobs", {}).values() for step in job.get("steps", [])]
    steps += text.get("runs", {}).get("steps", [])
    assert steps
    for step in steps:
        if "run" in step:
            assert subprocess.run(["bash", "-n"], input=step["run"], text=True).returncode == 0, step
