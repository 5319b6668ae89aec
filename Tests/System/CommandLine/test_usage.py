"""What the program says to a line that it cannot follow, and to one that asks for help."""

import os
import re
import shlex
import shutil
import subprocess
import time

import pytest
from conftest import PRIKBORD, TODAY, run


@pytest.mark.parametrize(
    "typed, meant",
    [
        ("serve", "preview"), ("buidl", "build"), ("ls", "list"), ("deploy", "publish"), ("lint", "check"),
        ("Check", "check"), ("srve", "preview"), ("uplaod", "publish"), ("previw", "preview"), ("reopen", "again"), ("add", "new"),
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
        ("list opne", "the value `opne` is invalid for `<state>`", "did you mean `open`?"),
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


COMPLETE = """
source <("$PRIKBORD" completions bash)
COMP_WORDS=("$@"); COMP_CWORD=$(($# - 1)); COMP_LINE="$*"; COMP_POINT=${#COMP_LINE}
compopt() { :; }
$(complete -p prikbord | sed 's/.*-F \\([^ ]*\\).*/\\1/') prikbord "${@: -1}" "${@: -2:1}"
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.mark.parametrize(
    "words, offered",
    [
        ("l", "list"), ("list o", "open"), ("list --format c", "csv"), ("close Content/vacancies/a", "Content/vacancies/adviseur-water.md"),
        ("again Content/vacancies/s", "Content/vacancies/stagiair-communicatie.txt"), ("explain Content/p", "Content/pages"),
        ("build --root Con", "Content"), ("check --lang d", "de"), ("theme parts/ca", "parts/card.html"),
        ("digest --by emp", "employment"), ("init --with gith", "github"),
    ],
)  # fmt: skip
def test_bash_completes_words_and_files(board, words, offered):
    line = ["prikbord", *words.split()]
    done = subprocess.run(["bash", "-c", COMPLETE, "bash", *line], cwd=board.folder, capture_output=True, text=True, env=os.environ | {"PRIKBORD": PRIKBORD})
    assert offered in done.stdout.splitlines(), done.stderr


@pytest.mark.parametrize("shell", ["zsh", "fish"])
def test_the_other_shells_can_load_theirs(shell):
    if not shutil.which(shell):
        pytest.skip(f"no {shell}")
    script = run("completions", shell).stdout
    done = subprocess.run([shell, "-n"], input=script, capture_output=True, text=True)
    assert done.returncode == 0 and not done.stderr


def test_version_says_where_it_comes_from():
    assert re.fullmatch(r"\d+\.\d+\.\d+ \((built from source|[0-9a-f]{7,40})\)\n", run("--version").stdout)


def test_without_a_word_the_commands_are_listed():
    done = run()
    assert done.returncode == 0 and "SUBCOMMANDS" in done.stdout
