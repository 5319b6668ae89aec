"""A folder is exchanged whole; files of others stay."""

from boards import differing, tree


def test_files_of_others_survive_and_unchanged_files_keep_their_inode(two_boards, tmp_path):
    before, after = two_boards
    www = tmp_path / "www"
    for board in two_boards:
        board.targets(local={"folder": "../www"})
    before.publish()
    (www / "eigen").mkdir()
    (www / "eigen/notitie.txt").write_text("blijft")
    kept = (www / "logos/waterhoven.svg").stat()
    after.publish("--yes")
    expected = after.site() | {"eigen/notitie.txt": b"blijft"}
    assert not differing(tree(www), expected)
    now = (www / "logos/waterhoven.svg").stat()
    assert (now.st_ino, now.st_mtime_ns) == (kept.st_ino, kept.st_mtime_ns)


def test_a_folder_of_others_is_refused_without_force(board, tmp_path):
    board.targets(local={"folder": "../www"})
    (tmp_path / "www").mkdir()
    (tmp_path / "www/eigen.html").write_text("van een ander")
    assert "is not empty" in board.publish(code=1).stderr
    assert tree(tmp_path / "www") == {"eigen.html": b"van een ander"}
    board.publish("--force")
    assert tree(tmp_path / "www") == board.site() | {"eigen.html": b"van een ander"}


def test_a_file_in_the_way_is_refused_without_force(board, tmp_path):
    board.targets(local={"folder": "../www"})
    board.publish()
    (tmp_path / "www/nieuw.txt").write_text("van een ander")
    board.file("Content/files/nieuw.txt").write_text("van het bord")
    assert "`nieuw.txt` is at the target" in board.publish(code=1).stderr
    assert (tmp_path / "www/nieuw.txt").read_text() == "van een ander"
    board.publish("--force")
    assert (tmp_path / "www/nieuw.txt").read_text() == "van het bord"


def test_a_page_changed_by_hand_is_sent_again(board, tmp_path):
    board.targets(local={"folder": "../www"})
    board.publish()
    (tmp_path / "www/index.html").write_text("kapot")
    assert board.result()["changed"] == ["index.html"]
    assert tree(tmp_path / "www") == board.site()
