"""prikbord-VERSION-SYSTEM-MACHINE.tar.gz: one folder to unpack anywhere, its files as below a prefix."""

import gzip
import io
import platform
import tarfile

import files


def write(release, folder):
    name = f"prikbord-{release.version}-{platform.system().lower()}-{release.machine}"
    with gzip.GzipFile(folder / f"{name}.tar.gz", "wb", compresslevel=files.LEVEL, mtime=release.time) as file:
        file.write(archive(release, release.files, name))


def archive(release, contents, below=""):
    """The files as a tar (POSIX.1-2001), folders before what is in them."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.PAX_FORMAT) as tar:
        made = set()
        for path, content in sorted(contents.items()):
            whole = f"{below}/{path}" if below else path
            parts = whole.split("/")
            for depth in range(1, len(parts)):
                parent = "/".join(parts[:depth])
                if parent not in made:
                    made.add(parent)
                    add(tar, parent, release, tarfile.DIRTYPE, 0o755)
            runs = path.endswith("bin/prikbord") or ".so" in path
            add(tar, whole, release, tarfile.REGTYPE, 0o755 if runs else 0o644, content)
    return buffer.getvalue()


def add(tar, name, release, kind, mode, content=b""):
    entry = tarfile.TarInfo(name)
    entry.type, entry.mode, entry.mtime, entry.size = kind, mode, release.time, len(content)
    entry.uname = entry.gname = "root"
    tar.addfile(entry, io.BytesIO(content))
