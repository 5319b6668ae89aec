"""At a real terminal: what stands there, and Ctrl-C."""

import os
import re
import signal
import socket
import subprocess
import time

import pytest
from board import PRIKBORD, Board, posting, wait
from terminal import Terminal

POSTING = "Content/vacancies/adviseur.md"
# A rebuild's line: what changed, pages, milliseconds.
REBUILT = re.compile(r": (\d+ pages?|all pages|not shown), \d+ ms")
PROGRESS = re.compile(r"reading…|\d+ of \d+ files")


@pytest.fixture
def terminal(board):
    """Starts a command of the board's in a terminal, and ends it."""
    started = []

    def start(command, columns=80, **more):
        started.append(Terminal(command, columns, **more))
        return started[-1]

    yield start
    for one in started:
        one.close()


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """So many postings that reading them takes a while."""
    board = Board(tmp_path_factory.mktemp("large"))
    for number in range(3000):
        # Without the long text that makes pages scroll.
        text = "\n".join(posting(f"Baan {number}", "Zorg voor schoon water. " * 20).split("\n")[:-3])
        board.write(f"Content/vacancies/baan-{number}.md", text)
    return board


# Seconds, on a machine that does much else; it waits for nothing.
AT_ONCE = 5


def serving(window, board):
    """Waits until it serves."""
    match = wait(lambda: re.search(r"http://127\.0\.0\.1:(\d+)/ shows", window.text), "it never served", 120)
    board.port = int(match[1])


def ended(window, board, code=0):
    exit_code, took = window.wait()
    assert exit_code == code
    assert took < AT_ONCE
    assert window.is_in_order, window.text
    assert window.leaves_no_process
    if board.port:
        with pytest.raises(OSError):
            socket.create_connection(("127.0.0.1", board.port), 1)


def test_ctrl_c(board, terminal):
    window = terminal(board.command())
    serving(window, board)
    window.press(b"\x03")
    ended(window, board)
    assert window.lines[-1] == "" and window.text.endswith("^C")


def test_ctrl_c_while_a_browser_listens_and_another_waits(board, terminal):
    window = terminal(board.command())
    serving(window, board)
    request = "GET /__prikbord/events?page=/ HTTP/1.1\r\nHost: localhost\r\n\r\n"
    streams = [socket.create_connection(("127.0.0.1", board.port), 10) for _ in range(3)]
    for stream in streams[:2]:
        stream.sendall(request.encode())
        assert stream.recv(8) == b"HTTP/1.1"
    window.press(b"\x03")
    ended(window, board)
    for stream in streams[:2]:
        stream.settimeout(10)
        while stream.recv(65536):
            pass


@pytest.mark.parametrize("after", [0.05, 0.1, 0.2, 0.3])
def test_ctrl_c_while_the_board_is_read_for_the_first_time(large, terminal, after):
    large.port = None
    window = terminal(large.command())
    time.sleep(after)
    window.press(b"\x03")
    said = bytes(window.bytes)
    code, took = window.wait()
    # Before its first line of its own a program is ended by the system.
    assert code == 0 or (code == -signal.SIGINT and said in (b"", b"^C"))
    assert took < AT_ONCE and window.leaves_no_process


@pytest.mark.parametrize("key", [b"\x03", signal.SIGTERM, signal.SIGHUP])
def test_an_end_while_a_large_board_is_made_anew(large, terminal, key):
    window = terminal(large.command())
    serving(window, large)
    for number in range(3):
        large.write("Content/board.yml", large.read("Content/board.yml") + f"# {number}\n")
        time.sleep(0.1)
    if isinstance(key, bytes):
        window.press(key)
    else:
        window.process.send_signal(key)
    ended(window, large)


def test_a_terminal_that_is_closed_ends_the_preview(board, terminal):
    window = terminal(board.command())
    serving(window, board)
    window.hang_up()
    assert window.process.wait(10) == 0
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", board.port), 1)


def test_one_that_is_told_to_outlive_its_terminal_does(board, terminal):
    output = board.folder / "uitvoer"
    window = terminal(["sh", "-c", f'exec nohup "$0" "$@" > "{output}"', *board.command()])
    match = wait(lambda: output.exists() and re.search(r":(\d+)/ shows", output.read_text()))
    board.port = int(match[1])
    window.hang_up()
    # Its warnings have nowhere to go, which is no reason to end.
    board.change(POSTING, "deadline: 2024-08-01", "deadline: morgen of zo")
    wait(lambda: "not shown" in output.read_text())
    board.change(POSTING, "deadline: morgen of zo", "deadline: 2024-08-02")
    wait(lambda: output.read_text().count(" ms") == 2)
    assert board.get("/")[0] == 200


def test_a_reader_that_has_gone_does_not_end_the_preview(board):
    board.process = subprocess.Popen(board.command(), stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    board.port = int(re.search(r":(\d+)/ shows", board.process.stdout.readline())[1])
    board.process.stderr.close()
    board.process.stdout.close()
    board.change(POSTING, "Adviseur water", "Adviseur voor niemand")
    board.shows("Adviseur voor niemand")
    board.change("Content/vacancies/jurist.md", "deadline: 2024-08-01", "deadline: morgen of zo")
    board.change("Content/vacancies/jurist.md", "deadline: morgen of zo", "deadline: 2024-08-02")
    board.change(POSTING, "Adviseur voor niemand", "Adviseur zonder lezer")
    board.shows("Adviseur zonder lezer")


@pytest.mark.parametrize("columns", [80, 40])
def test_one_line_for_each_rebuild_and_the_open_problems(board, terminal, columns):
    window = terminal(board.command(), columns)
    serving(window, board)
    rebuilds = lambda: [line for line in window.lines_as_written if REBUILT.search(line)]

    for count, (old, new) in enumerate(
        [
            ("Adviseur water", "Adviseur grondwater"),
            ("deadline: 2024-08-01", "deadline: morgen of zo"),
            ("hours: 32-36", "hours: heel vaak"),
            ("hours: heel vaak", "hours: 32-36"),
            ("deadline: morgen of zo", "deadline: 2024-08-01"),
        ]
    ):
        board.change(POSTING, old, new)
        wait(lambda: len(rebuilds()) == count + 1)
    lines = rebuilds()
    assert all(line.startswith(f"{POSTING}: ") for line in lines)
    assert ["not shown" in line for line in lines] == [False, True, True, True, False]
    counts = [re.search(r"(\d+) errors?", line) for line in lines]
    assert [count and count[1] for count in counts] == [None, "1", "2", "1", None]
    # What was mended is said, and the last of it in words that nobody overlooks.
    assert "1 mended" in lines[3] and "no errors any more" in lines[4]
    text = "\n".join(window.lines_as_written)
    # An error stays open until it is gone: told again with each rebuild.
    assert text.count(f"--> {POSTING}:9:11") == 3 and text.count(f"--> {POSTING}:6:8") == 1
    # Nothing stands in one line with anything else.
    for line in window.lines_as_written:
        assert not re.search(r"\S.*\b(error|warning): ", line), line


@pytest.mark.parametrize("columns", [80, 40])
@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("command", ["build", "check"])
def test_the_line_that_tells_how_far_a_build_is_leaves_nothing(large, terminal, tmp_path, columns, broken, command):
    wrong = large.folder / "Content/vacancies/fout.md"
    if broken:
        wrong.write_text(posting("Fout", more="deadlien: morgen"))
    output = ["--output", str(tmp_path / "Site")]
    window = terminal([PRIKBORD, command, "--root", str(large.folder), *output], columns)
    try:
        # The line comes after a second, and machines differ.
        window.crawl_until(lambda: PROGRESS.search(window.bytes.decode()), "the line was never shown")
        code, _ = window.wait(300)
    finally:
        wrong.unlink(missing_ok=True)
    assert code == (1 if broken else 0)
    assert not PROGRESS.search(window.text), window.text
    assert window.is_in_order
    first = window.lines[0]
    assert re.match(r"error: " if broken else r"\d+ open", first), window.text
    if broken:
        assert "--> Content/vacancies/fout.md" in window.text
    # Every line begins where lines begin: nothing is written after a piece of the old one.
    for line in window.lines_as_written:
        assert not re.search(r"\S.*\b(error|warning): ", line), line


def test_in_a_log_there_is_no_such_line(large, tmp_path):
    done = subprocess.run(
        [PRIKBORD, "check", "--root", large.folder], capture_output=True, text=True)
    assert not PROGRESS.search(done.stdout + done.stderr) and "\x1b" not in done.stdout + done.stderr
