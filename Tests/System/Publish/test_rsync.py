"""An rsync daemon on loopback, a local folder, and ssh's way with a stand-in for ssh."""

import contextlib
import os
import subprocess

import pytest
from boards import Board, differing, tree
from servers import rsync_daemon


@pytest.mark.parametrize("place", ["daemon", "local", "ssh"])
def test_change_removal_and_files_of_others(two_boards, tmp_path, place):
    before, after = two_boards
    there = tmp_path / "there"
    there.mkdir()
    ssh = tmp_path / "ssh"
    # What ssh would run on the server, run here: ssh [-l user] host command…
    ssh.write_text('#!/bin/sh\n[ "$1" = -l ] && shift 2\nshift\nexec sh -c "$*"\n')
    ssh.chmod(0o755)
    with rsync_daemon(there) as daemon:
        target = {"daemon": daemon, "local": "../there", "ssh": f"www@server:{there}"}[place]
        for board in two_boards:
            board.targets(server={"rsync": target})
            board.env["RSYNC_RSH"] = str(ssh)
        before.publish()
        assert not differing(tree(there), before.site())
        (there / "vacatures/eigen").mkdir()
        (there / "vacatures/eigen/notitie.txt").write_text("blijft")
        (there / "CNAME").write_text("blijft")
        result = after.result("--yes")
        assert result["removed"] and result["changed"] and result["new"]
        expected = after.site() | {"vacatures/eigen/notitie.txt": b"blijft", "CNAME": b"blijft"}
        assert not differing(tree(there), expected)
        # Folders that only held removed files are gone with them.
        assert not [base for base, folders, files in os.walk(there) if not folders + files]
        times = {p: (there / p).stat().st_mtime_ns for p in after.site()}
        assert after.result()["outcome"] == "unchanged"
        assert times == {p: (there / p).stat().st_mtime_ns for p in after.site()}


def test_only_what_changed_is_sent(board, tmp_path):
    board.targets(server={"rsync": "../there"})
    board.publish()
    there = tmp_path / "there"
    inodes = {p: (there / p).stat().st_ino for p in board.site()}
    posting = board.vacancies()[0]
    posting.write_bytes(posting.read_bytes() + b"\nNieuw.\n")
    result = board.result()
    moved = {p for p in inodes if (there / p).stat().st_ino != inodes[p]}
    assert moved - {".prikbord"} == set(result["changed"])


@pytest.mark.parametrize("swap", [False, True], ids=["plain", "swap"])
def test_what_was_changed_by_hand_is_not_seen_but_sent_again_when_asked_for(board, tmp_path, swap):
    board.targets(server={"rsync": "../there", "swap": swap})
    board.publish()
    site = tmp_path / "there/current" if swap else tmp_path / "there"
    (site / "index.html").write_text("kapot")
    (site / "404.html").unlink()
    assert board.result()["outcome"] == "unchanged"
    board.publish("--all")
    assert not differing(tree(site), board.site())
    assert board.result()["outcome"] == "unchanged"


def test_swap_turns_a_link(two_boards, tmp_path):
    before, after = two_boards
    there = tmp_path / "there"
    with rsync_daemon(there) as daemon:
        for board in two_boards:
            board.targets(server={"rsync": daemon, "swap": True})
        before.publish()
        current = there / "current"
        assert current.is_symlink() and not differing(tree(current), before.site())
        (there / "eigen.txt").write_text("blijft")
        logo = (current / "logos/waterhoven.svg").stat().st_ino
        old = os.readlink(current)
        after.publish("--yes")
        assert os.readlink(current) != old and not differing(tree(current), after.site())
        assert (current / "logos/waterhoven.svg").stat().st_ino == logo
        assert not differing(tree(there / old), before.site())
        # A third release drops the first.
        after.name = "Nog Een Bord"
        after.targets(server={"rsync": daemon, "swap": True})
        after.publish()
        assert len(os.listdir(there / "releases")) == 2 and not (there / old).exists()
        assert (there / "eigen.txt").read_text() == "blijft"
        assert after.result()["outcome"] == "unchanged"
        (current / "eigen.txt").write_text("blijft")
        before.publish(code=1)
        assert (current / "eigen.txt").read_text() == "blijft"


def test_files_of_others_are_in_the_way(board, tmp_path):
    board.targets(server={"rsync": "../there"})
    (tmp_path / "there").mkdir()
    (tmp_path / "there/index.html").write_text("van een ander")
    assert "is not empty" in board.publish(code=1).stderr
    board.publish("--force")
    board.file("Content/files/nieuw [1].txt").write_text("van het bord")
    (tmp_path / "there/nieuw [1].txt").write_text("van een ander")
    assert "`nieuw [1].txt` is at the target" in board.publish(code=1).stderr
    board.publish("--force")
    assert not differing(tree(tmp_path / "there"), board.site())
    board.file("Content/files/nieuw [1].txt").unlink()
    board.publish()
    assert not differing(tree(tmp_path / "there"), board.site())


def test_files_can_be_read_by_a_web_server_whatever_the_umask(board, tmp_path):
    board.targets(server={"rsync": "../there"})
    subprocess.run(["sh", "-c", 'umask 077; exec "$@"', "sh", *board.command("publish")], env=board.env, check=True)
    # The receiving side has a umask, too; on a server it is not the webmaster's.
    there = tmp_path / "there"
    assert all((there / p).stat().st_mode & 0o600 == 0o600 for p in board.site())


def test_a_server_that_is_gone_is_told(board):
    board.targets(server={"rsync": "rsync://127.0.0.1:1/board"})
    refused = board.publish(code=1)
    assert "`rsync` failed" in refused.stderr and "Connection refused" in refused.stderr


@pytest.mark.skipif(os.geteuid() != 0, reason="only root can make a small disk")
@pytest.mark.parametrize("room", [0, 65536])
def test_a_full_disk_leaves_whole_files_that_the_next_publish_completes(two_boards, tmp_path, room):
    before, after = two_boards
    there = tmp_path / "there"
    there.mkdir()
    for board in two_boards:
        board.targets(server={"rsync": "../there"})
    old = before.site()
    # Every file takes whole pages, and every folder one.
    size = sum(4096 * (len(data) // 4096 + 3) for data in old.values())
    if subprocess.run(["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", there], capture_output=True).returncode:
        pytest.skip("no mounts here")
    try:
        before.publish()
        (there / "vol").write_bytes(b"x" * 10_000)
        filler = there / "ballast"
        with open(filler, "wb", buffering=0) as ballast, contextlib.suppress(OSError):
            while True:
                ballast.write(b"x" * 4096)
        # None at all, or enough to begin.
        os.truncate(filler, filler.stat().st_size - room)
        refused = after.publish("--yes", code=1)
        assert "No space left" in refused.stderr
        new = after.site()
        for path, data in tree(there, skip=("vol", "ballast")).items():
            if path != ".prikbord" and "~tmp~" not in path and path.split("/")[-1][0] != ".":
                assert data in (old.get(path), new.get(path)), path
        filler.unlink()
        subprocess.run(["mount", "-o", "remount,size=64m", there], check=True)
        after.publish("--yes")
        assert not differing(tree(there, skip=("vol",)), after.site())
    finally:
        subprocess.run(["umount", there], check=True)


def test_concurrent_publishes_leave_no_manifest_that_lies(tmp_path):
    boards = [Board(tmp_path / f"b{i}", slice(i, i + 3), name=f"Bord {i}") for i in range(3)]
    there = tmp_path / "there"
    with rsync_daemon(there) as daemon:
        for board in boards:
            board.targets(server={"rsync": daemon})
        boards[0].publish()
        options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.PIPE, "text": True}
        running = [subprocess.Popen(b.command("publish", "--yes"), env=boards[0].env, **options) for b in boards]
        for process in running:
            told = process.communicate(timeout=120)[1]
            assert process.returncode in (0, 1), told
        # Whatever they left, the next publish makes it right.
        for board in reversed(boards):
            board.publish("--yes")
            assert not differing(tree(there), board.site())
