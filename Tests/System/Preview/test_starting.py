"""How a preview starts: where it listens, whom it tells, who may ask."""

import os
import re
import shutil
import socket
import subprocess

import pytest
from board import PRIKBORD, SETTINGS, Board, posting, wait


def opener(folder, script):
    """A PATH with nothing on it but what a script needs and a program that opens browsers."""
    tools = folder / "tools"
    tools.mkdir()
    for name in ("sh", "cat", "grep", "ps"):
        (tools / name).symlink_to(shutil.which(name))
    if script:
        program = tools / ("open" if os.uname().sysname == "Darwin" else "xdg-open")
        program.write_text(f"#!/bin/sh\n{script}\n")
        program.chmod(0o755)
    return {"PATH": str(tools)}


def test_the_browser_is_opened_at_the_board(tmp_path_factory, board):
    folder = tmp_path_factory.mktemp("opener")
    board.write("Content/board.yml", SETTINGS.replace("https://example.org/", "https://example.org/bord/"))
    board.start("--open", env=opener(folder, f'printf %s "$*" > "{folder}/asked"'))
    wait(lambda: (folder / "asked").exists() and (folder / "asked").read_text())
    assert (folder / "asked").read_text() == f"http://127.0.0.1:{board.port}/bord/" == board.url
    assert board.get("/bord/")[0] == 200


@pytest.mark.skipif(not os.path.exists("/proc/self/status"), reason="looks at processes as Linux shows them")
def test_the_browser_heeds_signals_and_stays_when_the_preview_ends(tmp_path_factory, board):
    folder = tmp_path_factory.mktemp("opener")
    # Of `cat` itself, which inherits: a shell blocks everything for the moment in which it starts a program.
    script = f'cat /proc/self/status > "{folder}/status"; ps -o pgid= -p $$ > "{folder}/group"; echo > "{folder}/done"'
    board.start("--open", env=opener(folder, script))
    wait(lambda: (folder / "done").exists())
    ignored = int(re.search(r"SigIgn:\s+(\w+)", (folder / "status").read_text())[1], 16)
    blocked = int(re.search(r"SigBlk:\s+(\w+)", (folder / "status").read_text())[1], 16)
    stops = 1 << 0 | 1 << 1 | 1 << 14  # hang-up, interrupt, terminate
    assert ignored & stops == blocked & stops == 0
    # Ctrl-C goes to the preview's group of processes.
    assert int((folder / "group").read_text()) != os.getpgid(board.process.pid)


@pytest.mark.parametrize("script", [None, "exit 3"])
def test_without_a_browser_the_preview_goes_on(tmp_path_factory, board, script):
    board.start("--open", env=opener(tmp_path_factory.mktemp("opener"), script))
    wait(lambda: f"no browser could be opened; go to {board.url}" in "".join(board.errors))
    assert board.get("/")[0] == 200


def test_open_to_others_it_warns_and_answers_to_any_name(board):
    board.start("--bind", "0.0.0.0")
    wait(lambda: board.errors)
    assert "warning: others can read this board" in "".join(board.errors)
    # An address that a browser can go to.
    assert board.url == f"http://127.0.0.1:{board.port}/"
    for host in ("bord.example", "192.168.1.10:8000", "localhost"):
        request = f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
        assert board.raw(request.encode()).startswith(b"HTTP/1.1 200")


def test_on_this_computer_only_it_warns_of_nothing(board):
    board.start("--bind", "localhost")
    assert board.url.startswith("http://localhost:")
    assert board.get("/")[0] == 200
    board.stop()
    assert not board.errors


def refused(board, *arguments, port=0):
    done = subprocess.run(board.command(*arguments, port=port), capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr


@pytest.mark.parametrize(
    "address, said",
    [
        # For documentation only, so nobody's (RFC 5737).
        ("203.0.113.9", "203.0.113.9 is no address of this computer"),
        ("nergens.invalid", "there is no such address"),
        ("300.1.1.1", "there is no such address"),
    ],
)
def test_an_address_that_is_not_ours_is_an_error(board, address, said):
    code, errors = refused(board, "--bind", address)
    assert code == 1 and re.search(f"^error: cannot listen on {address}:.*{said}$", errors, re.M)


def test_a_port_that_was_asked_for_and_is_taken_is_an_error(board, shared):
    code, errors = refused(board, port=shared.port)
    assert code == 1 and "Address already in use" in errors and "without --port" in errors


@pytest.mark.parametrize("port", ["-1", "65536", "acht"])
def test_a_port_that_is_none_is_wrong_usage(board, port):
    assert refused(board, port=port)[0] == 64


def test_the_next_port_is_taken_and_said(board, tmp_path_factory):
    """Whoever has port 8000 now: this test, or somebody else."""
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            taken.bind(("127.0.0.1", 8000))
            taken.listen()
        except OSError:
            pass
        board.start(port=None)
        assert 8000 < board.port <= 8100
        assert f"port 8000 is taken, so it is {board.port}" in board.said
        other = Board(tmp_path_factory.mktemp("other"))
        try:
            other.start(port=None)
            assert other.port > board.port
        finally:
            other.close()


def test_the_usual_port(board):
    with socket.socket() as probe:
        if probe.connect_ex(("127.0.0.1", 8000)) == 0:
            pytest.skip("port 8000 is somebody else's")
    board.start(port=None)
    assert board.port >= 8000 and ("is taken" in board.said) == (board.port != 8000)


def test_quiet_says_only_what_is_wrong(board):
    board.write("Content/vacancies/fout.md", posting("Fout", more="deadlien: morgen"))
    process = subprocess.Popen(
        [PRIKBORD, "preview", "--quiet", "--root", board.folder, "--port", "0"], stdout=subprocess.PIPE,
        stderr=subprocess.PIPE, text=True)
    assert "deadlien" in process.stderr.readline() + process.stderr.readline()
    process.terminate()
    out, _ = process.communicate(timeout=30)
    assert out == ""
