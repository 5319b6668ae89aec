import os

import pytest
from board import Board
from playwright.sync_api import expect

# However slow the machine is.
expect.set_options(timeout=30_000)


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
