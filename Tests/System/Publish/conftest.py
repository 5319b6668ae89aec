import pytest
from boards import Board


@pytest.fixture
def board(tmp_path):
    return Board(tmp_path / "board")


@pytest.fixture
def two_boards(tmp_path):
    """The same board before and after an edit: postings gone, postings new, and every page changed."""
    return (
        Board(tmp_path / "before", slice(0, 8)),
        Board(tmp_path / "after", slice(3, 11), name="Het Andere Prikbord"),
    )
