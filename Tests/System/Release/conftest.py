"""The packages, made once of the program under test."""

import filecmp
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PRIKBORD = os.environ["PRIKBORD"]
REPOSITORY = Path(__file__).resolve().parents[3]
VERSION = subprocess.run([PRIKBORD, "--version"], capture_output=True, text=True).stdout.split()[0]


@pytest.fixture(scope="session")
def packages(tmp_path_factory):
    folder = tmp_path_factory.mktemp("packages") / "made"
    done = subprocess.run(
        [sys.executable, REPOSITORY / ".ci/packaging", PRIKBORD, VERSION, folder], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture(scope="session")
def debian(tmp_path_factory):
    """A root of the system's own release without Swift. A package is for the release that it was made on: its libraries
    have other names on another."""
    if os.geteuid() != 0 or not shutil.which("debootstrap"):
        pytest.skip("only root makes one, with debootstrap")
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    root = tmp_path_factory.mktemp("debian") / "root"
    done = subprocess.run(["debootstrap", "--variant=minbase", codename, root], capture_output=True, text=True)
    if done.returncode:
        pytest.skip(f"no root can be made here: {done.stdout.strip().splitlines()[-1]}")
    assert not list(root.rglob("libswift*"))
    return root


def build_within(root, program, sample):
    """Builds the sample with a program of another root, which sees nothing of this one."""
    shutil.rmtree(root / "board", ignore_errors=True)
    shutil.copytree(sample, root / "board")
    (root / "proc").mkdir(exist_ok=True)
    # A mount of its own, gone with the command: a program reads its arguments in /proc.
    mount = ["unshare", "-m", "sh", "-c", 'mount -t proc proc "$0/proc" && exec chroot "$0" "$1" build --root /board']
    done = subprocess.run([*mount, root, program], capture_output=True, text=True)
    if "mount:" in done.stderr:
        pytest.skip("no /proc can be mounted here")
    assert done.returncode == 0, done.stdout + done.stderr
    same_site(root / "board")


@pytest.fixture
def sample(tmp_path):
    """The board that ships with the project, without its built site."""
    folder = tmp_path / "board"
    folder.mkdir()
    for name in ["Content", "Templates"]:
        shutil.copytree(REPOSITORY / name, folder / name)
    return folder


def one(folder, ending):
    (path,) = folder.glob(f"*{ending}")
    return path


def build(command, sample):
    """Builds the sample with the program of a package."""
    done = subprocess.run([*map(str, command), "build"], cwd=sample, capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    same_site(sample)


def same_site(sample):
    """The committed bytes must come out."""
    assert files(sample / "Site") == files(REPOSITORY / "Site")
    names = [str(name) for name in files(sample / "Site")]
    _, different, unreadable = filecmp.cmpfiles(sample / "Site", REPOSITORY / "Site", names, shallow=False)
    assert not different and not unreadable


def files(folder):
    return sorted(path.relative_to(folder) for path in folder.rglob("*") if path.is_file())
