"""What every target has in common: the checks before, the difference, the guards, the exit codes."""

import contextlib
import fcntl
import json
import os
import pty
import shutil
import struct
import subprocess
import termios

import pytest
import yaml
from boards import TODAY, Board, tree


@pytest.fixture
def local(board):
    board.targets(local={"folder": "../www"})
    return board


def test_publishes_and_says_where_to_look(local, tmp_path):
    first = local.publish()
    assert "look at https://werk.voorbeeldbord.nl/" in first.stdout
    assert tree(tmp_path / "www") == local.site()
    second = local.publish()
    assert "0 new, 0 changed, 0 removed" in second.stdout
    assert "nothing to send" in second.stdout


def test_the_own_site_folder_is_never_touched(local):
    local.publish()
    assert not local.file("Site").exists()


def test_dry_run_shows_and_stops(local, tmp_path):
    shown = local.publish("--dry-run")
    assert "new      .nojekyll" in shown.stdout and "--verbose shows all" in shown.stdout
    assert "nothing was sent" in shown.stdout
    assert not (tmp_path / "www").exists()
    whole = local.publish("--dry-run", "--verbose")
    assert whole.stdout.count("  new  ") == len(local.site()) - 1


def test_json_names_what_changed(local):
    assert local.result("--dry-run")["outcome"] == "dry-run"
    assert local.result()["outcome"] == "sent"
    first = local.vacancies()[0]
    first.write_text(first.read_text().replace("\n## ", "\nNieuw.\n\n## ", 1) + "\nNieuw.\n")
    result = local.result()
    assert result["target"] == "local" and result["kind"] == "folder"
    assert any(first.stem in path for path in result["changed"])
    assert result["new"] == [] and result["removed"] == []
    assert local.result()["outcome"] == "unchanged"


@pytest.mark.parametrize(
    ("line", "word"),
    [
        ("base_url: http://localhost:8000/", "reaches only this machine"),
        ("base_url: https://example.org/", "is a name for examples"),
        ("base_url: https://werk.test/", "is a name for examples"),
        ("indexable: false", "not `indexable`"),
        ("today: 2024-07-15", "pinned `today`"),
    ],
)
def test_refuses_what_must_not_go_public(local, tmp_path, line, word):
    text = local.file("Content/board.yml").read_text()
    key = line.split(":")[0]
    lines = [x for x in text.splitlines() if not x.startswith(key + ":")]
    local.file("Content/board.yml").write_text("\n".join([line, *lines]) + "\n")
    # Only a day of the command line makes a pinned one right.
    day = None if key == "today" else TODAY
    refused = local.publish(code=1, today=day)
    assert word in refused.stderr and "Content/board.yml:1:1" in refused.stderr
    assert "--force" in refused.stderr and not (tmp_path / "www").exists()
    local.publish("--force", today=day)


def test_a_chosen_day_may_stand_in_for_a_pinned_one(local):
    local.file("Content/board.yml").write_text(
        local.file("Content/board.yml").read_text() + "today: 2024-07-15\n"
    )
    local.publish(code=1, today=None)
    local.publish(today="2024-07-16")


def test_drafts_stay_at_home(local):
    assert "drafts are not published" in local.publish("--drafts", code=1).stderr


def test_errors_stop_it_and_warnings_with_strict(local, tmp_path):
    first = local.vacancies()[0]
    first.write_text("---\ntitle: Werk\nkleurtje: rood\nposted: 2024-07-01\n---\nTekst.\n")
    assert "nothing was published: warnings" in local.publish("--strict", code=1).stderr
    assert not (tmp_path / "www").exists()
    posting = local.file("Content/vacancies/kapot.md")
    posting.write_text("---\ntitle: Kapot\ndedline: 2024-08-01\n---\nTekst.\n")
    broken = local.publish(code=1)
    assert "did you mean `deadline`" in broken.stderr and "nothing was published" in broken.stderr
    assert not (tmp_path / "www").exists()


def test_many_deletes_need_a_word(tmp_path):
    board = Board(tmp_path / "board", None)
    board.targets(local={"folder": "../www"})
    board.publish()
    for file in board.vacancies()[3:]:
        file.unlink()
        shutil.rmtree(file.with_suffix(""), ignore_errors=True)
    before = tree(tmp_path / "www")
    assert "--yes" in board.publish(code=1).stderr
    assert "--max-deletes" in board.publish("--max-deletes", "5", code=1).stderr
    assert tree(tmp_path / "www") == before
    board.publish("--yes")
    assert tree(tmp_path / "www") == board.site()


@pytest.mark.parametrize(
    ("block", "words"),
    [
        ("{targets: {a: {foldr: x}}}", ["no kind of target `foldr`", "did you mean `folder`"]),
        ("{targets: {a: {folder: x, brnch: y}}}", ["no field `brnch`"]),
        ("{targets: {a: {git: x, brnch: y}}}", ["did you mean `branch`"]),
        ("{targets: {a: {git: x, folder: y}}}", ["is of one kind"]),
        ("{targets: {a: {folder: x}}, default: b}", ["no target `b`"]),
        ("{targts: {}}", ["did you mean `targets`"]),
        ("{targets: {a: {folder: .}}}", ["cannot take the place of the board's content"]),
        ("{targets: {a: {folder: Content/x}}}", ["cannot take the place of the board's content"]),
        ("{targets: {a: {git: 'https://me:geheim@host/x.git'}}}", ["does not belong in board.yml"]),
        ("{targets: {a: {git: 'https://ghp_geheim@host/x.git'}}}", ["does not belong"]),
        ("{targets: {a: {rclone: ':webdav,pass=geheim:x'}}}", ["does not belong in board.yml"]),
        ("{targets: {a: {rclone: bucket}}}", ["names a storage"]),
    ],
)
def test_settings_are_checked_at_their_place(board, block, words):
    board.write("publish: " + block)
    refused = board.publish(code=1)
    line = len(board.file("Content/board.yml").read_text().splitlines())
    assert f"Content/board.yml:{line}:" in refused.stderr
    for word in words:
        assert word in refused.stderr
    assert "geheim" not in refused.stderr.replace(block, "")


def test_check_reads_them_too(board):
    board.write("publish: {targets: {a: {foldr: x}}}")
    assert "did you mean `folder`" in board.run("check", code=1).stderr


def test_exit_codes_tell_usage_from_refusal(board):
    board.publish(code=1)  # no `publish` in board.yml
    board.targets(a={"folder": "../a"}, b={"folder": "../b"})
    assert "`a`, `b`" in board.publish(code=64).stderr
    assert "did you mean" in board.publish("aa", code=64).stderr
    board.publish("--output", "x", code=64)
    board.publish("--max-deletes", "-1", code=64)
    board.publish("b")
    board.targets("a", a={"folder": "../a"}, b={"folder": "../b"})
    assert board.result()["target"] == "a"


def test_schedule_is_ready_to_copy(board):
    text = board.publish("--schedule").stdout
    assert "next change: 2024-07-" in text
    assert f"prikbord publish --root {board.folder}" in text
    schedule = json.loads(board.publish("--schedule", "--format", "json").stdout)
    assert schedule["timeZone"] == "Europe/Amsterdam"
    assert "OnCalendar=*-*-* 00:10:00 Europe/Amsterdam" in schedule["systemdTimer"]
    # 23:10 UTC is ten past midnight in winter and ten past one in summer, never the day before.
    on = yaml.safe_load(schedule["github"])[True]
    assert on["schedule"] == [{"cron": "10 23 * * *"}]
    local = json.loads(
        board.publish("--schedule", "--format", "json", TZ="Europe/Amsterdam").stdout
    )
    assert local["crontab"].startswith("10 0 * * * prikbord publish")


def test_a_missing_tool_is_named_with_the_way_to_install_it(board, tmp_path):
    board.targets(g={"git": "../r.git"}, r={"rsync": "../r"}, c={"rclone": "x:y"})
    (tmp_path / "bin").mkdir()
    for target, tool in (("g", "git"), ("r", "rsync"), ("c", "rclone")):
        refused = board.publish(target, code=1, PATH=str(tmp_path / "bin"))
        assert f"needs `{tool}`" in refused.stderr and f"apt install {tool}" in refused.stderr


def test_folders_of_killed_publishes_are_swept(local, tmp_path):
    temporary = tmp_path / "tmp"
    (temporary / "prikbord-publish-abc123/site").mkdir(parents=True)
    mark = temporary / "prikbord-publish-abc123/.prikbord-temporary"
    mark.write_text("made by Prikbord, and removed by it\n")
    (temporary / "prikbord-publish-of-somebody/else").mkdir(parents=True)
    (temporary / "other").mkdir()
    local.publish(TMPDIR=str(temporary))
    assert sorted(os.listdir(temporary)) == ["other", "prikbord-publish-of-somebody"]


@pytest.mark.skipif(not shutil.which("cc") and not shutil.which("clang"), reason="no C compiler")
def test_a_file_system_without_locks_is_told(local, tmp_path):
    temporary = tmp_path / "tmp"
    temporary.mkdir()
    source, library = tmp_path / "locks.c", tmp_path / "locks.so"
    source.write_text("#include <errno.h>\nint flock(int file, int how) { errno = ENOLCK; return -1; }\n")
    compiler = shutil.which("cc") or shutil.which("clang")
    subprocess.run([compiler, "-shared", "-fPIC", "-o", library, source], check=True)
    refused = local.publish(code=1, TMPDIR=str(temporary), LD_PRELOAD=str(library))
    assert "cannot lock" in refused.stderr and "No locks available" in refused.stderr
    assert os.listdir(temporary) == []


@pytest.mark.parametrize("columns", [80, 40, 12])
def test_on_a_terminal_one_line_tells_what_goes_on_and_is_gone_at_the_end(board, columns):
    board.targets(local={"folder": "../" + "een-lange-naam-" * 6})
    master, slave = pty.openpty()
    fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", 24, columns, 0, 0))
    result = subprocess.run(board.command("publish"), env=board.env, stdout=subprocess.PIPE, stderr=slave)
    os.close(slave)
    shown = b""
    with contextlib.suppress(OSError):
        while data := os.read(master, 4096):
            shown += data
    os.close(master)
    assert result.returncode == 0
    steps = shown.decode().split("\r\x1b[K")
    assert len(steps) > 3 and steps[0] == "" and steps[-1] == ""
    assert all(len(step) < columns and "\n" not in step for step in steps), steps
