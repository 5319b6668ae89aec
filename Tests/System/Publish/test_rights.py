"""What is published is readable by everybody: a web server runs as somebody else."""

import os
import stat
from contextlib import contextmanager

import pytest

from boards import Board


@contextmanager
def umask(mask):
    old = os.umask(mask)
    try:
        yield
    finally:
        os.umask(old)


def rights(folder):
    found = {stat.S_IMODE(os.stat(folder).st_mode): [str(folder)]}
    for root, folders, files in os.walk(folder):
        for name in folders + files:
            path = os.path.join(root, name)
            found.setdefault(stat.S_IMODE(os.lstat(path).st_mode), []).append(path)
    return found


@pytest.mark.parametrize("mask", [0o077, 0o027, 0o000, 0o022])
@pytest.mark.parametrize("target", [{"folder": "../www"}, {"rsync": "../www/"}])
def test_rights_do_not_follow_the_umask(tmp_path, target, mask):
    board = Board(tmp_path / "board", None)
    board.targets(local=target)
    with umask(mask):
        board.publish()
        first = board.vacancies()[0]
        first.write_text(first.read_text().replace("title: ", "title: Anders, "))
        board.publish()
    found = rights(tmp_path / "www")
    assert set(found) == {0o644, 0o755}, found


@pytest.mark.parametrize(
    "address", ["fd::17/foo", "ext::sh -c true", "helper::x", "ext://x", "gopher://x/y", "fd::0"])
def test_git_goes_by_known_ways_only(tmp_path, address):
    board = Board(tmp_path / "board", None)
    board.targets(local={"git": address})
    result = board.publish(code=1)
    assert "`git` reaches a repository by" in result.stderr


def test_nearly_all_is_removed_by_its_own_word_only(tmp_path):
    board = Board(tmp_path / "board", None)
    board.targets(local={"folder": "../www"})
    board.publish()
    manifest = tmp_path / "www/.prikbord"
    lines = manifest.read_text().splitlines()
    for number in range(5000):
        (tmp_path / f"www/oud-{number}.html").write_text("oud")
        lines.append(f"{'0' * 32} 3 oud-{number}.html")
    manifest.write_text("\n".join(sorted(lines, key=lambda line: line.split(" ")[2:])) + "\n")
    refused = board.publish("--yes", "--max-deletes", "6000", code=1)
    assert "--replace-most" in refused.stderr
    assert (tmp_path / "www/oud-4999.html").exists()
    board.publish("--replace-most")
    assert not (tmp_path / "www/oud-4999.html").exists()
