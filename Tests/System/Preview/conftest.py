import os
import signal

import pytest
from board import Board, wait
from playwright.sync_api import Error, expect

# However slow the machine is.
expect.set_options(timeout=30_000)

# Programs inherit what is ignored: hang-ups under `nohup`, interrupts in the background of a script.
signal.signal(signal.SIGHUP, signal.SIG_DFL)
signal.signal(signal.SIGQUIT, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": os.environ["CHROMIUM"], "args": ["--no-sandbox"]}


@pytest.fixture
def board(tmp_path):
    board = Board(tmp_path)
    yield board
    board.close()


@pytest.fixture(scope="module")
def shared(tmp_path_factory):
    """One preview for many questions that change nothing."""
    board = Board(tmp_path_factory.mktemp("board")).start()
    yield board
    board.close()


@pytest.fixture
def page(page, board):
    """Left in peace at the end: Chromium may never close a page that is just being loaded anew."""
    yield page
    board.close()
    for one in page.context.pages:
        wait(lambda one=one: left(one))


def left(page):
    try:
        page.goto("about:blank")
    except Error:
        # It was on its way elsewhere.
        return False
    return True
