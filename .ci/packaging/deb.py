"""A package for Debian and Ubuntu. What it depends on is asked of the packages that have the libraries."""

import gzip
import platform
import subprocess
import tempfile
from pathlib import Path

import files


def write(release, folder):
    machine = files.output("dpkg", "--print-architecture").strip()
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        size = 0
        for path, content in release.files.items():
            target = root / "usr" / path
            target.parent.mkdir(parents=True, exist_ok=True)
            if path.endswith(".1"):
                target, content = target.with_name(target.name + ".gz"), gzip.compress(content, mtime=0)
            target.write_bytes(content)
            target.chmod(0o755 if path.startswith("bin/") else 0o644)
            size += len(content)
        control = root / "DEBIAN/control"
        control.parent.mkdir()
        control.write_text(
            f"Package: prikbord\nVersion: {release.version}\nArchitecture: {machine}\n"
            "Maintainer: Prikbord <prikbord@users.noreply.github.com>\n"
            f"Installed-Size: {size // 1024}\nDepends: {depends(release)}\n"
            "Recommends: git, rsync\nSuggests: rclone\n"
            "Section: web\nPriority: optional\n"
            f"Description: {files.SUMMARY}\n"
            " Vacancies, pasted as plain text or written in Markdown, become a website that any static host serves.\n")
        for path in sorted(root.rglob("*")):
            if path.is_dir():
                path.chmod(0o755)
        name = folder / f"prikbord_{release.version}_{machine}.deb"
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", f"-z{files.LEVEL}", "--build", str(root), str(name)], check=True, stdout=subprocess.DEVNULL,
            env={"SOURCE_DATE_EPOCH": str(release.time), "PATH": "/usr/bin:/bin:/usr/sbin:/sbin"})


def depends(release):
    glibc = platform.libc_ver(str(release.program))[1]
    packages = {f"libc6 (>= {glibc})", "libgcc-s1", "tzdata"}
    for library in release.needed():
        if library.startswith(("libc.", "libm.", "ld-", "libpthread.", "libdl.")):
            continue
        packages.add(files.output("dpkg", "-S", f"*/{library}").split(":")[0])
    return ", ".join(sorted(packages))
