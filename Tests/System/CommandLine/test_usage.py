"""What the program says to a line that it cannot follow, and to one that asks for help."""

import re
import shlex
import subprocess
import time

import pytest
from conftest import PRIKBORD, TODAY, run


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("serve", "preview"), ("buidl", "build"), ("ls", "list"), ("deploy", "publish"), ("lint", "check"),
        ("Check", "check"), ("previw", "preview"), ("reopen", "again"), ("add", "new"),
    ],
)  # fmt: skip
def test_a_mistyped_command_is_told_which_one_is_meant(typed, meant):
    for words in [(typed,), ("help", typed), (typed, "--root", "x")]:
        done = run(*words)
        assert done.returncode == 64 and not done.stdout
        assert done.stderr == f"error: there is no command `{typed}`\nhelp: did you mean `prikbord {meant}`?\n"


def test_a_word_that_is_near_nothing_is_told_where_the_commands_are():
    assert "help: `prikbord help` lists the commands" in run("xylofoon").stderr


@pytest.mark.parametrize(
    "words, message, help",
    [
        ("check --strct", "unknown option `--strct`", "did you mean `--strict`?"),
        ("build --today 2024-13-01", "there is no month 13", None),
        ("build --today 2024-02-30", "2024-02 has 29 days", None),
        ("build --today morgen", f"a day is written as `{TODAY}`", None),
        ("check --date", "unknown option `--date`", "`prikbord help check` tells how it is used"),
        ("check --dat", "unknown option `--dat`", "`prikbord help check` tells how it is used"),
        ("list opne", "the value `opne` is invalid for `<choice>`", "did you mean `open`?"),
        ("list zzz", "the value `zzz` is invalid", "write one of `open`, `closing`, `scheduled`, `draft`, `closed`, `problems`"),
        ("digest --since 2024-07-15 --by foo", "the value `foo` is invalid", None),
        ("digest --since 2024-07-15 --by locatoin", "the value `locatoin` is invalid", "did you mean `location`?"),
        ("preview --port abc", "a port is a number from 0 to 65535", None),
        ("publish --max-deletes abc", "it is a whole number from 0", None),
        ("list --format jsn", "the value `jsn` is invalid", "did you mean `json`?"),
        ("schema bord", "the value `bord` is invalid", "did you mean `board`?"),
        ("new", "missing expected argument `<title>`", "`prikbord help new` tells how it is used"),
        ("preview --port 70000", "a port is a number from 0 to 65535", None),
    ],
)
def test_wrong_usage_has_one_form(words, message, help):
    done = run(*words.split())
    assert done.returncode == 64 and not done.stdout
    first, second = done.stderr.splitlines()
    assert first.startswith("error: ") and message in first
    assert not first.endswith(".") and "'" not in first and "\ufffd" not in done.stderr
    assert second.startswith("help: ")
    if help:
        assert second == f"help: {help}"


def examples(help):
    return [line.strip() for line in help.split("EXAMPLES:\n")[1].splitlines()]


def test_every_help_ends_with_examples(commands):
    for name, help in commands.items():
        if name == "help":
            continue
        lines = examples(help)
        assert lines and all(line.startswith(f"prikbord {name}") for line in lines), name


@pytest.mark.parametrize("words", [[], ["help"], ["--help"], ["-h"]])
def test_the_help_of_the_program_ends_with_the_way_from_nothing_to_a_site(words):
    done = run(*words)
    assert done.returncode == 0
    assert examples(done.stdout) == ["prikbord init werk && cd werk", "prikbord preview", "prikbord build"]


def test_every_example_works_in_a_new_board(commands, board):
    board.edit("Content/board.yml", "https://example.org/", "https://werk.voorbeeldbord.nl/")
    with board.path("Content/board.yml").open("a") as settings:
        settings.write("publish: {targets: {here: {folder: public}}}\n")
    board.write("mail.txt", "Adviseur bodem\n\nStandplaats: Tiel\nUren: 32\n\nWij zoeken iemand die van aarde houdt.\n")
    for name, help in commands.items():
        for line in examples(help) if name != "help" else []:
            words = f"{shlex.quote(PRIKBORD)} {line.removeprefix('prikbord ')}"
            if name == "import":  # of documents that others made: System/Import has some
                continue
            if name == "preview":
                words = words.replace("--open", "")
                process = subprocess.Popen(words + " --port 0", shell=True, cwd=board.folder, stdout=subprocess.PIPE, text=True)
                assert "shows the board" in process.stdout.readline(), line
                process.terminate()
                time.sleep(0.1)
                process.stdout.close()
                process.wait()
                continue
            done = subprocess.run(words, shell=True, cwd=board.folder, capture_output=True, text=True, timeout=60)
            assert done.returncode == 0, line + done.stdout + done.stderr


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_completions_name_every_command(shell, commands):
    script = run("completions", shell).stdout
    assert all(name in script for name in commands)
    if shell == "bash":
        assert subprocess.run(["bash", "-n"], input=script, text=True).returncode == 0


def test_version_says_where_it_comes_from():
    assert re.fullmatch(r"\d+\.\d+\.\d+ \((built from source|[0-9a-f]{7,40})\)\n", run("--version").stdout)


def test_without_a_word_the_commands_are_listed():
    done = run()
    assert done.returncode == 0 and "SUBCOMMANDS" in done.stdout
