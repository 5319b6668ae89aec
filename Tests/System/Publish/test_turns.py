"""Several publishers of one target: they take turns by claims at its root."""

import contextlib
import os
import signal
import subprocess
import threading
import time

import pytest
from boards import Board, differing, environment, tree
from servers import bucket_tree, rsync_daemon, s3, webdav

OTHER = ".prikbord-claim-0123456789ab-Zz9999"
TEXT = "prikbord claim 1\nhost elders\nprocess 1\nsince 2024-07-15T10:00:00Z\nbeat {}\n"


@contextlib.contextmanager
def plain(tmp_path):
    there = tmp_path / "there"
    with rsync_daemon(there) as daemon:
        yield {"rsync": daemon}, {}, lambda: tree(there)


@contextlib.contextmanager
def local(tmp_path):
    (tmp_path / "there").mkdir()
    yield {"rsync": "../there"}, {}, lambda: tree(tmp_path / "there")


@contextlib.contextmanager
def swap(tmp_path):
    there = tmp_path / "there"

    def found():
        assert not [name for name in os.listdir(there) if name.startswith(".")]
        return tree(there / "current")

    with rsync_daemon(there) as daemon:
        yield {"rsync": daemon, "swap": True}, {}, found


@contextlib.contextmanager
def bucket(tmp_path):
    with s3(tmp_path) as (config, client):
        yield {"rclone": "s3:board"}, {"RCLONE_CONFIG": config}, lambda: bucket_tree(client)


@contextlib.contextmanager
def dav(tmp_path):
    with webdav(tmp_path / "dav") as config:
        target = {"rclone": "dav:www", "staging": "dav:"}
        yield target, {"RCLONE_CONFIG": config}, lambda: tree(tmp_path / "dav/www")


def boards_for(target, tmp_path, settings, env):
    bare = target in (bucket, dav)
    boards = [
        Board(tmp_path / f"b{i}", slice(i, i + (1 if bare else 3)), name=f"Bord {i}", bare=bare) for i in range(3)
    ]
    for board in boards:
        board.targets(server=settings)
        board.env |= env
    return boards


def start(board, *arguments):
    return subprocess.Popen(
        board.command("publish", *arguments), env=board.env, stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, start_new_session=True)  # fmt: skip


@pytest.mark.parametrize("target", [plain, local, swap, bucket, dav], ids=lambda target: target.__name__)
def test_concurrent_publishes_all_arrive_whole(tmp_path, target):
    with target(tmp_path) as (settings, env, found):
        boards = boards_for(target, tmp_path, settings, env)
        sites = [board.site() for board in boards]
        boards[0].publish()
        running = [start(board, "--yes") for board in boards]
        for process in running:
            told = process.communicate(timeout=120)[1]
            assert process.returncode == 0, told
        assert any(not differing(found(), site) for site in sites)
        for board, site in reversed(list(zip(boards, sites, strict=True))):
            board.publish("--yes")
            assert not differing(found(), site)


@pytest.mark.parametrize("target", [local, bucket], ids=lambda target: target.__name__)
def test_a_claim_that_nobody_refreshes_is_taken_over(tmp_path, target):
    with target(tmp_path) as (settings, env, found):
        before, after, _ = boards_for(target, tmp_path, settings, env)
        before.publish()
        put(tmp_path, env, OTHER, TEXT.format(1))
        begun = time.monotonic()
        done = after.publish("--yes")
        assert 60 <= time.monotonic() - begun < 110
        assert "waiting for another publish by `elders` since 2024-07-15T10:00:00Z" in done.stderr
        assert not differing(found(), after.site())


def put(tmp_path, env, name, text):
    """Puts a file beside a site, as a publisher elsewhere would."""
    if not env:
        (tmp_path / "there" / name).write_text(text)
        return
    subprocess.run(
        ["rclone", "rcat", f"s3:board/{name}"], input=text.encode(), env=environment(**env), check=True)  # fmt: skip


def test_a_claim_that_is_refreshed_is_waited_for(two_boards, tmp_path):
    before, after = two_boards
    there = tmp_path / "there"
    for board in two_boards:
        board.targets(server={"rsync": "../there"})
    before.publish()
    old = before.site()
    over = threading.Event()

    def refresh():
        for beat in range(10**6):
            (there / OTHER).write_text(TEXT.format(beat))
            if over.wait(0.5):
                break
        # Nothing else has changed as long as it stood, and no claim but its own and those that were withdrawn.
        kept.append(tree(there, skip=[".prikbord-claim-"]))
        (there / OTHER).unlink()

    kept = []
    heart = threading.Thread(target=refresh)
    heart.start()
    try:
        time.sleep(0.2)
        # Who has nothing to send need not wait, nor who only looks.
        assert before.result()["outcome"] == "unchanged"
        assert after.result("--dry-run")["outcome"] == "dry-run"
        assert [name for name in os.listdir(there) if "claim" in name] == [OTHER]
        process = start(after, "--yes")
        with pytest.raises(subprocess.TimeoutExpired):
            # Longer than the watch of a dead one.
            process.communicate(timeout=75)
    finally:
        over.set()
        heart.join()
    told = process.communicate(timeout=60)[1]
    assert process.returncode == 0, told
    assert told.count("waiting for another publish by `elders`") == 1
    assert not differing(kept[0], old)
    assert not differing(tree(there), after.site())


@pytest.mark.parametrize("word", ["--yes", "--no-word"])
def test_what_changed_while_waiting_is_compared_and_guarded_again(tmp_path, word):
    boards = {"whole": None, "few": slice(0, 3), "fewer": slice(0, 2)}
    whole, few, fewer = (Board(tmp_path / name, postings) for name, postings in boards.items())
    (there, elsewhere) = (tmp_path / "there", tmp_path / "elsewhere")
    for board in (few, fewer):
        board.targets(server={"rsync": "../there"})
    few.publish()
    (there / OTHER).write_text(TEXT.format(1))
    process = start(fewer, *([word] if word == "--yes" else []))
    assert any("waiting for another publish" in line for line in iter(process.stderr.readline, ""))
    # The other one puts the whole board there meanwhile, of which nearly all would go.
    whole.targets(server={"rsync": "../elsewhere"})
    whole.publish()
    copy = ["rsync", "-a", "--delete", "--exclude=/.prikbord-claim-*", f"{elsewhere}/", there]
    subprocess.run(copy, check=True)
    (there / "eigen.html").write_text("van een ander")
    (there / OTHER).unlink()
    told = process.communicate(timeout=60)[1]
    assert "comparing again" in told
    if word == "--yes":
        assert process.returncode == 0, told
        expected = fewer.site()
    else:
        assert process.returncode == 1 and "would be removed" in told
        expected = whole.site()
    assert not differing(tree(there), expected | {"eigen.html": b"van een ander"})


def stalling_ssh(tmp_path, call, action):
    """Stands in for ssh: runs here what it would run on the server, but in the given call does something first."""
    script = tmp_path / "ssh"
    script.write_text(
        f'#!/bin/sh\nshift\necho . >> {tmp_path}/calls\n'
        f'if [ $(wc -l < {tmp_path}/calls) = {call} ]; then touch {tmp_path}/stalled; {action}; fi\n'
        'exec sh -c "$*"\n'
    )  # fmt: skip
    script.chmod(0o755)
    return str(script)


def wait_for(path):
    for _ in range(1200):
        if path.exists():
            return
        time.sleep(0.05)
    raise AssertionError(f"{path} never came")


def test_only_who_sends_asks_more_than_once(board, tmp_path):
    there = tmp_path / "there"
    there.mkdir()
    board.targets(server={"rsync": f"server:{there}"})
    board.env["RSYNC_RSH"] = stalling_ssh(tmp_path, 0, ":")
    board.publish()

    def calls(*arguments):
        (tmp_path / "calls").unlink()
        result = board.result(*arguments)
        assert result["outcome"] != "unchanged" or not result["changed"]
        return len((tmp_path / "calls").read_text().split())

    assert calls() == 1 and calls("--dry-run") == 1
    posting = board.vacancies()[0]
    posting.write_bytes(posting.read_bytes() + b"\nNieuw.\n")
    # Look; claim, look, marks; at most three waves and what is gone; is it still ours, manifest, claim away.
    assert calls("--yes") <= 1 + 3 + 4 + 3


def test_a_publisher_whose_claim_is_gone_stops(two_boards, tmp_path):
    before, after = two_boards
    there = tmp_path / "there"
    for board in two_boards:
        board.targets(server={"rsync": f"server:{there}"})
    there.mkdir()
    plain = stalling_ssh(tmp_path, 0, ":")
    before.publish(RSYNC_RSH=plain)
    # look, existing, claim, look, marks, and three waves
    (tmp_path / "calls").unlink()
    gone = stalling_ssh(tmp_path, 8, f"rm -f {there}/.prikbord-claim-*")
    refused = after.publish("--yes", code=1, RSYNC_RSH=gone)
    assert "somebody else took over" in refused.stderr
    assert (there / ".prikbord").read_bytes() != after.site()[".prikbord"]
    after.publish("--yes", RSYNC_RSH=plain)
    assert not differing(tree(there), after.site())


def test_a_tool_that_outlives_its_publisher_is_waited_for(two_boards, tmp_path):
    before, after = two_boards
    there = tmp_path / "there"
    there.mkdir()
    for board in two_boards:
        board.targets(server={"rsync": f"server:{there}"})
        board.env["TMPDIR"] = str(tmp_path)
    plain = stalling_ssh(tmp_path, 0, ":")
    before.env["RSYNC_RSH"] = plain
    before.publish()
    (tmp_path / "calls").unlink()
    after.env["RSYNC_RSH"] = stalling_ssh(tmp_path, 7, "sleep 8")
    killed = start(after, "--yes")
    wait_for(tmp_path / "stalled")
    os.kill(killed.pid, signal.SIGKILL)
    killed.wait()
    begun = time.monotonic()
    done = before.publish("--yes")
    assert 5 < time.monotonic() - begun < 40
    assert "waiting for another publish by" in done.stderr
    time.sleep(1)
    assert not differing(tree(there), before.site())
    assert before.result()["outcome"] == "unchanged"
    assert not [name for name in os.listdir(tmp_path) if name.startswith("prikbord-")]
    killed.communicate()
