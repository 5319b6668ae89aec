"""rclone to an S3 server and to WebDAV, its keys in its own configuration."""

import os

import pytest
from boards import Board, differing, tree
from servers import bucket_tree, s3, webdav


@pytest.fixture
def two_boards(tmp_path):
    """Smaller ones than elsewhere: these storages are asked file by file."""
    return (
        Board(tmp_path / "before", slice(0, 2), bare=True),
        Board(tmp_path / "after", slice(1, 3), name="Het Andere Prikbord", bare=True),
    )


def test_s3_change_removal_and_files_of_others(two_boards, tmp_path):
    before, after = two_boards
    with s3(tmp_path) as (config, client):
        for board in two_boards:
            board.targets(bucket={"rclone": "s3:board/werk"})
            board.env["RCLONE_CONFIG"] = config
        before.publish()
        assert not differing(bucket_tree(client, "werk/"), before.site())
        client.put_object(Bucket="board", Key="werk/vacatures/eigen.txt", Body=b"blijft")
        result = after.result("--yes")
        assert result["removed"] and result["changed"] and result["new"]
        expected = after.site() | {"vacatures/eigen.txt": b"blijft"}
        assert not differing(bucket_tree(client, "werk/"), expected)

        def times():
            entries = client.list_objects_v2(Bucket="board")["Contents"]
            return {e["Key"]: e["LastModified"] for e in entries}

        sent = times()
        assert after.result()["outcome"] == "unchanged"
        assert times() == sent
        head = client.head_object(Bucket="board", Key="werk/index.html")
        assert head["ContentType"].startswith("text/html")
        client.put_object(Bucket="board", Key="werk/nieuw.txt", Body=b"van een ander")
        after.file("Content/files").mkdir()
        after.file("Content/files/nieuw.txt").write_text("van het bord")
        assert "`nieuw.txt` is at the target" in after.publish(code=1).stderr


@pytest.mark.parametrize("staging", [{"staging": "dav:up"}, {}], ids=["staging", "plain"])
def test_webdav_change_removal_and_files_of_others(two_boards, tmp_path, staging):
    before, after = two_boards
    there = tmp_path / "dav/www"
    with webdav(tmp_path / "dav") as config:
        for board in two_boards:
            board.targets(dav={"rclone": "dav:www"} | staging)
            board.env["RCLONE_CONFIG"] = config
        before.publish()
        assert not differing(tree(there), before.site())
        (there / "vacatures/eigen").mkdir()
        (there / "vacatures/eigen/notitie.txt").write_text("blijft")
        after.publish("--yes")
        expected = after.site() | {"vacatures/eigen/notitie.txt": b"blijft"}
        assert not differing(tree(there), expected)
        empty = [base for base, folders, files in os.walk(there) if not folders + files]
        assert empty == [] and os.listdir(tmp_path / "dav") == ["www"] or staging
        assert after.result()["outcome"] == "unchanged"


def test_what_was_changed_by_hand_is_not_seen_but_sent_again_when_asked_for(two_boards, tmp_path):
    board, _ = two_boards
    with s3(tmp_path) as (config, client):
        board.targets(bucket={"rclone": "s3:board"})
        board.env["RCLONE_CONFIG"] = config
        board.publish()
        client.put_object(Bucket="board", Key="index.html", Body=b"kapot")
        client.delete_object(Bucket="board", Key="404.html")
        assert board.result()["outcome"] == "unchanged"
        board.publish("--all")
        assert not differing(bucket_tree(client), board.site())


def test_a_storage_of_others_is_refused(board, tmp_path):
    with s3(tmp_path) as (config, client):
        client.put_object(Bucket="board", Key="index.html", Body=b"van een ander")
        board.targets(bucket={"rclone": "s3:board"})
        board.env["RCLONE_CONFIG"] = config
        assert "is not empty" in board.publish(code=1).stderr
        board.publish("--force")
        assert not differing(bucket_tree(client), board.site())


def test_a_storage_that_rclone_does_not_know_is_told(board, tmp_path):
    board.targets(bucket={"rclone": "nergens:board"})
    refused = board.publish(code=1, RCLONE_CONFIG=str(tmp_path / "none.conf"))
    assert "rclone lsf nergens:board" in refused.stderr
