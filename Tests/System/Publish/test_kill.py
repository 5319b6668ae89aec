"""Killed at random moments, a publish leaves at its target what that target promises."""

import os
import time
from contextlib import contextmanager

import pytest
from boards import Board, chance, differing, kill_within, tree
from servers import bucket_tree, rsync_daemon, s3, webdav
from test_git import branch_tree, git

# Every run has other moments; ROUNDS=50 before a release.
ROUNDS = int(os.environ.get("ROUNDS", 20))
FOREIGN = {"eigen/notitie.txt": b"blijft"}


def whole(found, *sites):
    """The site is one of these, file for file."""
    assert any(not differing(found, site) for site in sites), [differing(found, s) for s in sites]


def whole_files(found, *sites):
    """Every visible file is one of its versions, whole."""
    seen = {p: d for p, d in found.items() if not p.split("/")[-1].startswith(".")}
    seen = {p: d for p, d in seen.items() if ".~tmp~" not in p}
    for path, data in seen.items():
        assert data in [site.get(path) for site in sites], f"{path} is in no site like this"
    return seen


def mixture(found, *sites):
    """Nothing is missing either that all sites have."""
    seen = whole_files(found, *sites)
    everywhere = set.intersection(*(set(site) for site in sites))
    hidden = {p for p in everywhere if p.split("/")[-1].startswith(".")}
    assert not everywhere - hidden - set(seen), sorted(everywhere - set(seen))[:5]


@contextmanager
def folder_target(tmp_path):
    www = tmp_path / "www"
    yield {"folder": "../www"}, {}, lambda: tree(www), lambda: foreign(www)


def foreign(folder):
    for path, data in FOREIGN.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)


@contextmanager
def git_target(tmp_path):
    remote = str(tmp_path / "remote.git")
    git("init", "-q", "--bare", remote)

    def add():
        from test_git import commit_foreign

        for path, data in FOREIGN.items():
            commit_foreign(remote, path, data.decode())

    yield {"git": remote}, {}, lambda: branch_tree(remote), add
    git("--git-dir", remote, "fsck", "--strict")


@contextmanager
def rsync_target(tmp_path):
    there = tmp_path / "there"
    with rsync_daemon(there) as address:
        yield {"rsync": address}, {}, lambda: tree(there), lambda: foreign(there)


@contextmanager
def local_rsync_target(tmp_path):
    there = tmp_path / "there"
    there.mkdir()
    yield {"rsync": "../there"}, {}, lambda: tree(there), lambda: foreign(there)


@contextmanager
def swap_target(tmp_path):
    there = tmp_path / "there"
    with rsync_daemon(there) as address:
        yield {"rsync": address, "swap": True}, {}, lambda: tree(there / "current"), None


@contextmanager
def s3_target(tmp_path):
    with s3(tmp_path) as (config, client):

        def add():
            for path, data in FOREIGN.items():
                client.put_object(Bucket="board", Key=path, Body=data)

        yield {"rclone": "s3:board"}, {"RCLONE_CONFIG": config}, lambda: bucket_tree(client), add


@contextmanager
def webdav_target(tmp_path):
    there = tmp_path / "there"
    with webdav(there) as config:
        target = {"rclone": "dav:www", "staging": "dav:"}
        www = there / "www"
        yield target, {"RCLONE_CONFIG": config}, lambda: tree(www), lambda: foreign(www)


@pytest.mark.parametrize(
    ("target", "promise"),
    [
        # rclone removes a file before it moves another to its name.
        (webdav_target, whole_files),
        (s3_target, mixture),
        (rsync_target, mixture),
        (local_rsync_target, mixture),
        (swap_target, whole),
        (git_target, whole),
        (folder_target, whole),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_killed_at_random_moments(tmp_path, target, promise):
    moments = chance(target.__name__)
    # Uploads one by one take their time.
    bare = target in (s3_target, webdav_target)
    postings = 1 if bare else 3
    boards = [
        Board(tmp_path / "a", slice(0, postings), bare=bare),
        Board(tmp_path / "b", slice(2, 2 + postings), name="Het Andere Prikbord", bare=bare),
        Board(tmp_path / "c", slice(1, 1 + postings), name="Het Derde Prikbord", bare=bare),
    ]
    with target(tmp_path) as (settings, env, found, add_foreign):
        for board in boards:
            board.targets(target=settings)
            board.env |= env | {"TMPDIR": str(tmp_path)}
        sites = [board.site() for board in boards]
        boards[0].publish()
        others = {}
        if add_foreign:
            add_foreign()
            others = FOREIGN
        sites = [site | others for site in sites]
        # As long as a publish takes on this machine just now.
        start = time.monotonic()
        boards[1].publish("--yes")
        boards[0].publish("--yes")
        seconds = (time.monotonic() - start) / 2
        possible = [sites[0]]
        # WebDAV takes ten times as long as S3.
        rounds = ROUNDS // 5 if target is webdav_target else ROUNDS
        for number in range(1, rounds + 1):
            which = moments.randrange(3)
            possible.append(sites[which])
            kill_within(seconds, boards[which], "publish", "--yes", chance=moments)
            promise(found(), *possible)
            if number % (10 if target is s3_target else 5) == 0 or number == rounds:
                # The next publish completes it, even one of another site, and leaves nothing else behind.
                which = moments.randrange(3)
                boards[which].publish("--yes")
                assert not differing(found(), sites[which])
                assert boards[which].result()["outcome"] == "unchanged"
                possible = [sites[which]]
        left = [name for name in os.listdir(tmp_path) if "prikbord-" in name]
        assert not left, left
