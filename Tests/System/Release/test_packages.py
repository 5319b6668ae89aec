"""Each package, used as somebody without a Swift toolchain would."""

import gzip
import hashlib
import io
import json
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import venv

import pytest
from conftest import REPOSITORY, VERSION, build, one, same_site

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may change the root of a process")


def test_the_wheel_installs_and_builds(packages, sample, tmp_path):
    venv.create(tmp_path / "venv", with_pip=True)
    pip = [tmp_path / "venv/bin/pip", "install", "--quiet", "--no-index", "--disable-pip-version-check"]
    wheel = one(packages, ".whl")
    # pip refuses a wheel for another platform; the tag is of this one.
    subprocess.run([*pip, wheel], check=True)
    program = tmp_path / "venv/bin/prikbord"
    assert subprocess.run([program, "--version"], capture_output=True, text=True).stdout.startswith(VERSION)
    build([program], sample)
    listed = subprocess.run([tmp_path / "venv/bin/pip", "show", "-f", "prikbord"], capture_output=True, text=True).stdout
    assert "prikbord.1" in listed and "LICENSES.txt" in listed


def test_the_archive_unpacks_and_builds(packages, sample, tmp_path):
    with tarfile.open(one(packages, ".tar.gz")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()
    build([folder / "bin/prikbord"], sample)
    licences = (folder / "share/doc/prikbord/copyright").read_text()
    assert all(name in licences for name in ["swift-nio", "libyaml", "libcmark", "libxxhash", "GeoNames"])
    manual = (folder / "share/man/man1/prikbord.1").read_text()
    assert ".SH NAME" in manual and "prikbord publish" in manual
    if shutil.which("groff"):
        told = subprocess.run(["groff", "-k", "-man", "-Tutf8", "-ww", "-z"], input=manual, capture_output=True, text=True)
        assert not told.stderr
    assert (folder / "share/bash-completion/completions/prikbord").read_text().count("prikbord") > 10


@pytest.mark.skipif(not shutil.which("dpkg-deb"), reason="no dpkg-deb")
def test_the_debian_package_unpacks_and_builds(packages, sample, tmp_path):
    deb = one(packages, ".deb")
    field = lambda name: subprocess.run(["dpkg-deb", "-f", deb, name], capture_output=True, text=True).stdout.strip()
    assert field("Version") == VERSION and "libc6 (>=" in field("Depends") and "tzdata" in field("Depends")
    subprocess.run(["dpkg-deb", "-x", deb, tmp_path / "root"], check=True)
    build([tmp_path / "root/usr/bin/prikbord"], sample)


@as_root
@pytest.mark.skipif(not shutil.which("debootstrap"), reason="no debootstrap")
def test_the_debian_package_installs_without_swift(packages, sample, tmp_path):
    # A package is for the release that it was made on: its libraries have other names on another.
    codename = platform.freedesktop_os_release()["VERSION_CODENAME"]
    root = tmp_path / "debian"
    subprocess.run(["debootstrap", "--variant=minbase", codename, root], check=True, stdout=subprocess.DEVNULL)
    shutil.copy(one(packages, ".deb"), root / "prikbord.deb")
    install = "apt-get install -y --no-install-recommends /prikbord.deb"
    subprocess.run(["chroot", root, "sh", "-c", install], check=True, stdout=subprocess.DEVNULL)
    shutil.copytree(sample, root / "board")
    # A mount of its own, gone with the command: a program reads its arguments in /proc.
    command = f"mount -t proc proc {root}/proc && exec chroot {root} prikbord build --root /board"
    subprocess.run(["unshare", "-m", "sh", "-c", command], check=True, capture_output=True)
    same_site(root / "board")


def blobs(path):
    with tarfile.open(path) as archive:
        return {entry.name: archive.extractfile(entry).read() for entry in archive if entry.isfile()}


def test_the_image_is_a_layout_whose_digests_hold(packages):
    contents = blobs(one(packages, ".oci.tar"))
    assert json.loads(contents["oci-layout"]) == {"imageLayoutVersion": "1.0.0"}
    for name, content in contents.items():
        if name.startswith("blobs/sha256/"):
            assert hashlib.sha256(content).hexdigest() == name.split("/")[-1]


@as_root
def test_the_image_runs_with_nothing_around_it(packages, sample, tmp_path):
    contents = blobs(one(packages, ".oci.tar"))
    blob = lambda descriptor: contents["blobs/sha256/" + descriptor["digest"].split(":")[1]]
    (manifest,) = json.loads(contents["index.json"])["manifests"]
    (layer,) = json.loads(blob(manifest))["layers"]
    packed = gzip.decompress(blob(layer))
    config = json.loads(blob(json.loads(blob(manifest))["config"]))
    assert config["rootfs"]["diff_ids"] == ["sha256:" + hashlib.sha256(packed).hexdigest()]
    root = tmp_path / "image"
    tarfile.open(fileobj=io.BytesIO(packed)).extractall(root, filter="fully_trusted")
    shutil.copytree(sample, root / "board")
    program = config["config"]["Entrypoint"][0]
    # As every engine has it: a program learns its arguments there.
    (root / "proc").mkdir()
    if subprocess.run(["mount", "-t", "proc", "proc", root / "proc"], capture_output=True).returncode:
        pytest.skip("no /proc can be mounted here")
    try:
        done = subprocess.run(["chroot", root, program, "build", "--root", "/board"], capture_output=True, text=True)
    finally:
        subprocess.run(["umount", root / "proc"], check=True)
    assert done.returncode == 0, done.stderr
    same_site(root / "board")


def test_the_sums_hold(packages):
    done = subprocess.run(["sha256sum", "--check", "--strict", "SHA256SUMS"], cwd=packages, capture_output=True, text=True)
    assert done.returncode == 0 and done.stdout.count(": OK") == len(list(packages.iterdir())) - 1


def test_the_bill_of_materials_names_what_is_inside(packages):
    document = json.loads(one(packages, ".spdx.json").read_text())
    assert document["spdxVersion"] == "SPDX-2.3" and document["dataLicense"] == "CC0-1.0"
    names = {package["name"] for package in document["packages"]}
    assert {"prikbord", "libcmark", "libxxhash", "swift-nio", "libyaml"} <= names
    known = {package["SPDXID"] for package in document["packages"]} | {"SPDXRef-DOCUMENT"}
    for relation in document["relationships"]:
        assert relation["spdxElementId"] in known and relation["relatedSpdxElement"] in known


def test_the_same_program_makes_the_same_packages(packages, tmp_path):
    again = [sys.executable, REPOSITORY / ".ci/packaging", os.environ["PRIKBORD"], VERSION, tmp_path / "again"]
    subprocess.run(again, check=True, stdout=subprocess.DEVNULL)
    assert (tmp_path / "again/SHA256SUMS").read_text() == (packages / "SHA256SUMS").read_text()
