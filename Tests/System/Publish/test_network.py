"""The line to a target is cut at random moments: the refusal says so, and the next publish completes it."""

import os
import re
import time
from contextlib import contextmanager
from pathlib import Path

import pytest
from boards import Board, chance, differing, tree
from servers import bucket_tree, relay, rsync_daemon, s3, sshd, webdav
from test_git import branch_tree, git
from test_kill import mixture, whole, whole_files

# Each try of a line that is gone takes rclone a while.
IMPATIENT = {"RCLONE_RETRIES": "1", "RCLONE_LOW_LEVEL_RETRIES": "1"}
MOMENTS = int(os.environ.get("MOMENTS", 6))


def port_of(address):
    return int(re.search(r"127\.0\.0\.1:(\d+)", address)[1])


def through(config, port):
    """An rclone configuration that goes through a relay."""
    file = Path(config)
    text = file.read_text()
    file.write_text(text.replace(f"127.0.0.1:{port_of(text)}", f"127.0.0.1:{port}"))
    return {"RCLONE_CONFIG": config}


@contextmanager
def rsync_line(tmp_path):
    there = tmp_path / "there"
    with rsync_daemon(there) as address, relay(port_of(address)) as line:
        yield {"rsync": f"rsync://127.0.0.1:{line.port}/board"}, {}, lambda: tree(there), line


@contextmanager
def swap_line(tmp_path):
    there = tmp_path / "there"
    with rsync_daemon(there) as address, relay(port_of(address)) as line:
        target = {"rsync": f"rsync://127.0.0.1:{line.port}/board", "swap": True}
        yield target, {}, lambda: tree(there / "current"), line


@contextmanager
def ssh_line(tmp_path):
    with ssh(tmp_path) as (command, line):
        there = tmp_path / "there"
        yield {"rsync": f"server:{there}"}, {"RSYNC_RSH": command}, lambda: tree(there), line


@contextmanager
def git_line(tmp_path):
    remote = str(tmp_path / "remote.git")
    git("init", "-q", "--bare", remote)
    with ssh(tmp_path) as (command, line):
        target = {"git": f"server:{remote}"}
        yield target, {"GIT_SSH_COMMAND": command}, lambda: branch_tree(remote), line
    git("--git-dir", remote, "fsck", "--strict")


@contextmanager
def ssh(tmp_path):
    lines = []

    def lay(port):
        lines.append(relay(port))
        lines.append(lines[0].__enter__())
        return lines[1].port

    with sshd(tmp_path, lay) as config:
        try:
            yield f"ssh -F {config}", lines[1]
        finally:
            lines[0].__exit__(None, None, None)


@contextmanager
def s3_line(tmp_path):
    with s3(tmp_path) as (config, client), relay(port_of(Path(config).read_text())) as line:
        yield {"rclone": "s3:board"}, through(config, line.port), lambda: bucket_tree(client), line


@contextmanager
def webdav_line(tmp_path):
    with webdav(tmp_path / "dav") as config, relay(port_of(Path(config).read_text())) as line:
        target = {"rclone": "dav:www", "staging": "dav:"}
        yield target, through(config, line.port), lambda: tree(tmp_path / "dav/www"), line


@pytest.mark.parametrize(
    ("target", "promise"),
    [
        (webdav_line, whole_files),
        (s3_line, mixture),
        (rsync_line, mixture),
        (ssh_line, mixture),
        (swap_line, whole),
        (git_line, whole),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_cut_at_random_moments(tmp_path, target, promise):
    moments = chance(target.__name__)
    bare = target in (s3_line, webdav_line)
    postings = 1 if bare else 3
    boards = [
        Board(tmp_path / "a", slice(0, postings), bare=bare),
        Board(tmp_path / "b", slice(2, 2 + postings), name="Het Andere Prikbord", bare=bare),
    ]
    with target(tmp_path) as (settings, env, found, line):
        for board in boards:
            board.targets(target=settings)
            board.env |= env
        sites = [board.site() for board in boards]
        # As much as goes over the line when both sites have been there before.
        length = shortest(boards, line)
        standing = 1
        # rclone waits long before it gives a line up.
        for round in range(MOMENTS // 3 if bare else MOMENTS):
            # The first moment lies where pages are carried; the last bytes of all may be only a farewell.
            moment = moments.randrange(length // 2 if round == 0 else length)
            line.cut_after(moment)
            cut = boards[1 - standing].publish("--yes", code=(0, 1), **IMPATIENT)
            promise(found(), *sites)
            if moment < length // 2 or cut.returncode == 1:
                assert cut.returncode == 1, f"cut after {moment} of {length} bytes, and not refused"
                assert "error" in cut.stderr and "failed with exit code" in cut.stderr, cut.stderr
            line.mend()
            # Either completes it: the same site, or the one before.
            standing = moments.randrange(2)
            boards[standing].publish("--yes")
            assert not differing(found(), sites[standing])


def shortest(boards, line):
    """The bytes of a publish of either board over the other, of the shorter of both; the second board stands."""
    for board in boards:
        board.publish("--yes")
    carried = []
    for board in boards:
        line.mend()
        board.publish("--yes")
        carried.append(line.carried)
    return min(carried)


def test_a_line_that_falls_silent_is_given_up_before_others_take_over(tmp_path, two_boards):
    before, after = two_boards
    with rsync_line(tmp_path) as (settings, _, found, line):
        for board in two_boards:
            board.targets(target=settings)
        sites = [board.site() for board in two_boards]
        before.publish()
        line.mend()
        after.publish("--yes")
        length = line.carried
        before.publish("--yes")
        # Nearly at the end, when all that is left are pages.
        line.cut_after(length * 3 // 4, silent=True)
        begun = time.monotonic()
        refused = after.publish("--yes", code=1)
        assert 40 <= time.monotonic() - begun < 100
        assert "could not be told that this publish goes on" in refused.stderr
        mixture(found(), *sites)
        line.mend()
        after.publish("--yes")
        assert not differing(found(), sites[1])
