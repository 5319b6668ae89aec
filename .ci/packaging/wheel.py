"""A wheel (packaging.python.org, "Binary distribution format") whose one script is the program: for `pip install`
and `uvx`. It has a tag of its platform and none of Python."""

import base64
import hashlib
import platform
import re
import time
import zipfile

import files


def tag(release):
    if platform.system() == "Darwin":
        return f"macosx_15_0_{release.machine}"
    # The newest version of a glibc symbol that the program asks for (PEP 600).
    symbols = files.output("readelf", "-V", str(release.program))
    versions = [tuple(map(int, v.split("."))) for v in re.findall(r"GLIBC_(\d+\.\d+)\b", symbols)]
    major, minor = max(versions)
    return f"manylinux_{major}_{minor}_{release.machine}"


def write(release, folder):
    # A library that only some systems have would make the tag a lie; a plain platform tag promises nothing.
    system = {"libc.so.6", "libm.so.6", "ld-linux-x86-64.so.2", "ld-linux-aarch64.so.1", "libpthread.so.0", "libdl.so.2"}
    portable = platform.system() == "Darwin" or set(release.needed()) <= system
    name = f"py3-none-{tag(release) if portable else 'linux_' + release.machine}"
    info = f"prikbord-{release.version}.dist-info"
    data = f"prikbord-{release.version}.data"
    contents = {
        f"{data}/scripts/prikbord": release.program.read_bytes(),
        f"{data}/data/share/man/man1/prikbord.1": release.files["share/man/man1/prikbord.1"],
        f"{info}/METADATA": metadata(release),
        f"{info}/WHEEL": f"Wheel-Version: 1.0\nGenerator: prikbord\nRoot-Is-Purelib: false\nTag: {name}\n".encode(),
        f"{info}/licenses/LICENSES.txt": release.files["share/doc/prikbord/copyright"],
    }
    record = "".join(f"{path},sha256={digest(content)},{len(content)}\n" for path, content in contents.items())
    contents[f"{info}/RECORD"] = (record + f"{info}/RECORD,,\n").encode()
    with zipfile.ZipFile(folder / f"prikbord-{release.version}-{name}.whl", "w", zipfile.ZIP_DEFLATED, compresslevel=files.LEVEL) as archive:
        for path, content in contents.items():
            entry = zipfile.ZipInfo(path, time.gmtime(release.time)[:6])
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = (0o100755 if path.endswith("scripts/prikbord") else 0o100644) << 16
            archive.writestr(entry, content, zipfile.ZIP_DEFLATED, files.LEVEL)


def metadata(release):
    readme = (files.ROOT / "README.md").read_text()
    return (
        f"Metadata-Version: 2.4\nName: prikbord\nVersion: {release.version}\nSummary: {files.SUMMARY}\n"
        f"License-File: LICENSES.txt\nDescription-Content-Type: text/markdown\n\n{readme}"
    ).encode()


def digest(content):
    return base64.urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()
