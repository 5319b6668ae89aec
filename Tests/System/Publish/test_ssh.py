"""A real OpenSSH server on loopback, with keys made here; reached as ssh's own configuration says."""

import fcntl
import os
import threading
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from boards import differing, tree
from servers import sshd
from test_git import branch_tree, commit_foreign, commits, git


def restricted(folder, there):
    """The place of a key that may do nothing but rsync, below one folder, by rsync's own script."""
    there.mkdir()
    keys = folder / "authorized"
    keys.write_text(f'command="rrsync {there}",restrict ' + keys.read_text())
    return "server:."


@pytest.mark.parametrize("account", ["plain", "swap", "restricted"])
def test_rsync_over_ssh(two_boards, tmp_path, account):
    before, after = two_boards
    there = tmp_path / "there"
    swap = account == "swap"
    site = there / "current" if swap else there
    with sshd(tmp_path) as config:
        place = f"server:{there}"
        if account == "restricted":
            # It knows no swap.
            place = restricted(tmp_path, there)
        for board in two_boards:
            board.targets(server={"rsync": place, "swap": swap})
            board.env["RSYNC_RSH"] = f"ssh -F {config}"
        before.publish()
        assert not differing(tree(site), before.site())
        (there / "eigen").mkdir()
        (there / "eigen/notitie.txt").write_text("blijft")
        result = after.result("--yes")
        assert result["new"] and result["changed"] and result["removed"]
        kept = {} if swap else {"eigen/notitie.txt": b"blijft"}
        assert not differing(tree(site), after.site() | kept)
        assert (there / "eigen/notitie.txt").read_text() == "blijft"
        after.vacancies()[0].unlink()
        assert after.result("--yes")["removed"]
        assert not differing(tree(site), after.site() | kept)
        assert after.result()["outcome"] == "unchanged"
        assert not [name for name in os.listdir(there) if "claim" in name]


@contextmanager
def somebody_elses(folder, seconds):
    """`rrsync` lets one rsync into a folder at a time; somebody is in it for a while."""
    handle = os.open(folder, os.O_RDONLY)
    fcntl.flock(handle, fcntl.LOCK_EX)
    leaving = threading.Thread(target=lambda: (time.sleep(seconds), os.close(handle)))
    leaving.start()
    yield
    leaving.join()


def test_an_account_that_lets_one_in_at_a_time_is_waited_for(two_boards, tmp_path):
    board = two_boards[0]
    there = tmp_path / "there"
    with sshd(tmp_path) as config:
        board.targets(server={"rsync": restricted(tmp_path, there), "swap": False})
        board.env["RSYNC_RSH"] = f"ssh -F {config}"
        with somebody_elses(there, 2):
            board.publish()
        assert not differing(tree(there), board.site())


def test_git_over_ssh(two_boards, tmp_path):
    before, after = two_boards
    remote = str(tmp_path / "remote.git")
    git("init", "-q", "--bare", remote)
    with sshd(tmp_path) as config:
        for board in two_boards:
            board.targets(pages={"git": f"server:{remote}"})
            board.env["GIT_SSH_COMMAND"] = f"ssh -F {config}"
        before.publish()
        assert not differing(branch_tree(remote), before.site())
        commit_foreign(remote, "CNAME", "eigen")
        result = after.result("--yes")
        assert result["new"] and result["changed"] and result["removed"]
        after.vacancies()[0].unlink()
        assert after.result("--yes")["removed"]
        assert not differing(branch_tree(remote), after.site() | {"CNAME": b"eigen"})
        assert after.result()["outcome"] == "unchanged" and len(commits(remote)) == 4


@pytest.mark.parametrize("kind", ["rsync", "git"])
def test_a_key_that_is_not_let_in_is_told(board, tmp_path, kind):
    with sshd(tmp_path) as config:
        Path(tmp_path / "authorized").write_text("")
        board.targets(server={kind: f"server:{tmp_path}/there"})
        ssh = f"ssh -F {config}"
        refused = board.publish(code=1, RSYNC_RSH=ssh, GIT_SSH_COMMAND=ssh)
        assert f"`{kind}` failed" in refused.stderr and "Permission denied" in refused.stderr
