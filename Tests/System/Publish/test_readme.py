"""The recipes of the guide: their YAML is YAML, and their lines publish."""

import os
import re
import subprocess
from pathlib import Path

import pytest
import yaml
from boards import PRIKBORD, REPOSITORY, differing, tree
from servers import NGINX, bucket_tree, s3
from test_git import branch_tree, git

GUIDE = (REPOSITORY / ".github/docs/publishing.md").read_text()


def blocks(language, after=""):
    text = GUIDE[GUIDE.index(after) :]
    return re.findall(rf"^```{language}\n(.*?)^```", text, re.M | re.S)


def run(board, script, tmp_path, **env):
    """A recipe's lines as its host runs them: stopping at the first that fails, prikbord on PATH."""
    (tmp_path / "bin").mkdir(exist_ok=True)
    link = tmp_path / "bin/prikbord"
    if not link.exists():
        # The sample is of a day long gone; everything else is as the recipe says.
        link.write_text(f'#!/bin/sh\nexec {PRIKBORD} "$@" --today 2024-07-15\n')
        link.chmod(0o755)
    env = board.env | {"PATH": f"{link.parent}:{os.environ['PATH']}", "HOME": str(tmp_path)} | env
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", script], cwd=board.folder, env=env, text=True,
        capture_output=True, timeout=120)  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    return done.stdout


@pytest.fixture
def settings(board):
    """A board with the README's own settings, and its targets."""
    publish = yaml.safe_load(blocks("yaml")[0])["publish"]
    board.targets(publish["default"], **publish["targets"])
    return board, publish["targets"]


def test_github_pages_by_actions(settings, tmp_path):
    board, _ = settings
    compiled, workflow = blocks("yaml", "## GitHub Pages")[1], yaml.safe_load(blocks("yaml", "## GitHub Pages")[0])
    assert workflow[True]["schedule"] == [{"cron": "10 23 * * *"}]
    steps = {step["uses"].split("@")[0]: step for step in workflow["jobs"]["publish"]["steps"]}
    action = yaml.safe_load((REPOSITORY / ".github/actions/publish/action.yml").read_text())
    publish = next(step for step in action["runs"]["steps"] if step["name"] == "Publish")
    target = steps["OWNER/prikbord/.github/actions/publish"]["with"]["target"]
    config = str(tmp_path / "gitconfig")
    run(board, publish["run"], tmp_path, GIT_CONFIG_GLOBAL=config, TARGET=target)
    assert steps["actions/upload-pages-artifact"]["with"]["path"] == "public"
    assert not differing(tree(board.folder / "public"), board.site())
    assert yaml.safe_load(compiled)[1]["run"] == "prikbord publish pages --diagnostics github"


def test_github_pages_by_branch(settings, tmp_path):
    board, targets = settings
    git("init", "-q", "--bare", str(tmp_path / "remote.git"))
    board.targets(branch=targets["branch"] | {"git": "../remote.git"})
    (step,) = yaml.safe_load(blocks("yaml", "To a branch instead")[0])
    config = str(tmp_path / "gitconfig")
    run(board, step["run"], tmp_path, GIT_CONFIG_GLOBAL=config, **step["env"])
    assert not differing(branch_tree(str(tmp_path / "remote.git")), board.site())
    author = git("--git-dir", str(tmp_path / "remote.git"), "log", "--format=%an", "gh-pages")
    assert author == b"Prikbord\n"


def test_gitlab_pages(settings, tmp_path):
    board, _ = settings
    job = yaml.safe_load(blocks("yaml", "## GitLab Pages")[0])["pages"]
    run(board, "\n".join(job["script"]), tmp_path)
    assert not differing(tree(board.folder / job["artifacts"]["paths"][0]), board.site())


def test_netlify_or_cloudflare_by_folder(settings, tmp_path):
    board, _ = settings
    first, *others = blocks("bash", "## Netlify")[0].splitlines()
    run(board, first, tmp_path)
    assert others and all(" public" in line for line in others)
    assert not differing(tree(board.folder / "public"), board.site())


def test_a_server_of_your_own_by_rsync(settings, tmp_path):
    board, targets = settings
    board.targets(server=targets["server"] | {"rsync": str(tmp_path / "server")})
    told = run(board, blocks("bash", "## A server")[0], tmp_path)
    assert "nothing was sent" in told and "crontab" in told
    root = re.search(r"root (\S+);", blocks("nginx")[0])[1]
    assert root == targets["server"]["rsync"].split(":")[1] + "/current"
    assert not differing(tree(tmp_path / "server/current"), board.site())
    config = tmp_path / "nginx.conf"
    config.write_text(f"pid {tmp_path}/pid; events {{}} http {{ {blocks('nginx')[0]} }}")
    command = [NGINX, "-t", "-c", config, "-e", tmp_path / "log"]
    assert "syntax is ok" in subprocess.run(command, capture_output=True, text=True).stderr


def test_s3_by_rclone(settings, tmp_path):
    board, targets = settings
    name = targets["bucket"]["rclone"].split(":")[1]
    with s3(tmp_path) as (config, client):
        client.create_bucket(Bucket=name)
        endpoint = re.search(r"endpoint = (.*)", Path(config).read_text())[1]
        run(
            board, blocks("bash", "## S3")[0], tmp_path, RCLONE_CONFIG=str(tmp_path / "own.conf"),
            AWS_ACCESS_KEY_ID="test", AWS_SECRET_ACCESS_KEY="geheim",
            RCLONE_S3_ENDPOINT=endpoint, RCLONE_S3_PROVIDER="Other")  # fmt: skip
        assert not differing(bucket_tree(client, bucket=name), board.site())
        assert "geheim" not in (tmp_path / "own.conf").read_text()
