"""Each package, used as somebody without a Swift toolchain would."""

import gzip
import hashlib
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import venv

import pytest
from conftest import REPOSITORY, VERSION, build, build_within, one
from spdx_tools.spdx.parser.parse_anything import parse_file
from spdx_tools.spdx.validation.document_validator import validate_full_spdx_document

as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root may change the root of a process")


def test_the_wheel_installs_and_builds(packages, sample, tmp_path):
    venv.create(tmp_path / "venv", with_pip=True)
    pip = [tmp_path / "venv/bin/pip", "install", "--quiet", "--no-index", "--disable-pip-version-check"]
    wheel = one(packages, ".whl")
    # pip refuses a wheel for another platform; the tag is of this one.
    subprocess.run([*pip, wheel], check=True)
    program = tmp_path / "venv/bin/prikbord"
    assert subprocess.run([program, "--version"], capture_output=True, text=True).stdout.startswith(VERSION)
    # Of a wheel there is nothing but the program: it makes a board where there is none.
    subprocess.run([program, "init", "werk"], check=True, cwd=tmp_path, stdout=subprocess.DEVNULL)
    subprocess.run([program, "build", "--strict"], check=True, cwd=tmp_path / "werk", stdout=subprocess.DEVNULL)
    build([program], sample)
    listed = subprocess.run([tmp_path / "venv/bin/pip", "show", "-f", "prikbord"], capture_output=True, text=True).stdout
    assert "prikbord.1" in listed and "LICENSES.txt" in listed


def test_the_wheel_runs_without_being_installed(packages, sample, tmp_path):
    uvx = [os.path.join(os.path.dirname(sys.executable), "uvx"), "--no-config", "--offline", "--no-cache", "--python", sys.executable]
    program = [*uvx, "--from", one(packages, ".whl"), "prikbord"]
    subprocess.run([*program, "init", "werk"], check=True, cwd=tmp_path, stdout=subprocess.DEVNULL)
    assert (tmp_path / "werk/Content/board.yml").exists()
    build(program, sample)


def test_the_archive_unpacks_and_builds(packages, sample, tmp_path):
    with tarfile.open(one(packages, ".tar.gz")) as archive:
        archive.extractall(tmp_path / "unpacked", filter="data")
    (folder,) = (tmp_path / "unpacked").iterdir()
    build([folder / "bin/prikbord"], sample)
    licences = (folder / "share/doc/prikbord/copyright").read_text()
    assert all(name in licences for name in ["swift-nio", "libyaml", "libcmark", "libxxhash", "GeoNames"])
    manual = (folder / "share/man/man1/prikbord.1").read_text()
    assert ".SH NAME" in manual and "prikbord publish" in manual
    assert "\\-q, \\-\\-quiet" in manual and "(values: filled, withdrawn)" in manual and "prikbord publish \\-\\-dry\\-run\n.fi" in manual
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


def test_the_debian_package_installs_without_swift(packages, sample, debian):
    shutil.copy(one(packages, ".deb"), debian / "prikbord.deb")
    # What a package needs beside it comes from its Depends, as a person would let apt bring it.
    install = "dpkg -i /prikbord.deb || apt-get install -y --no-install-recommends --fix-broken"
    subprocess.run(["chroot", debian, "sh", "-c", install], check=True, stdout=subprocess.DEVNULL)
    build_within(debian, "/usr/bin/prikbord", sample)
    subprocess.run(["chroot", debian, "dpkg", "--purge", "prikbord"], check=True, stdout=subprocess.DEVNULL)
    assert not (debian / "usr/bin/prikbord").exists()


def test_the_archive_runs_without_swift(packages, sample, debian):
    with tarfile.open(one(packages, ".tar.gz")) as archive:
        archive.extractall(debian / "opt", filter="data")
    (folder,) = (debian / "opt").glob("prikbord-*")
    build_within(debian, f"/opt/{folder.name}/bin/prikbord", sample)


@pytest.mark.skipif(not shutil.which("valgrind"), reason="no valgrind")
def test_the_program_starts_at_once(packages, tmp_path):
    with tarfile.open(one(packages, ".tar.gz")) as archive:
        archive.extractall(tmp_path, filter="data")
    (program,) = tmp_path.glob("*/bin/prikbord")
    count = ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program, "--version"]
    told = subprocess.run(count, capture_output=True, text=True).stderr
    (instructions,) = re.findall(r"I +refs: +([\d,]+)", told)
    # Twelve million are three milliseconds; seconds would tell of the machine, and of what else it does. A program that is no
    # release still has its tables of frames, and takes a little longer for them.
    sections = subprocess.run(["readelf", "-SW", program], capture_output=True, text=True, check=True).stdout
    most = 14_000_000 if ".eh_frame " in sections else 12_000_000
    assert int(instructions.replace(",", "")) < most


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
    build_within(root, config["config"]["Entrypoint"][0], sample)


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


def test_the_bill_of_materials_is_valid(packages):
    document = parse_file(str(one(packages, ".spdx.json")))
    assert [message.validation_message for message in validate_full_spdx_document(document)] == []


def test_the_same_program_makes_the_same_packages(packages, tmp_path):
    again = [sys.executable, REPOSITORY / ".ci/packaging", os.environ["PRIKBORD"], VERSION, tmp_path / "again"]
    subprocess.run(again, check=True, stdout=subprocess.DEVNULL)
    assert (tmp_path / "again/SHA256SUMS").read_text() == (packages / "SHA256SUMS").read_text()
