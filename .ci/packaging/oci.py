"""An image (github.com/opencontainers/image-spec, version 1.1) made without an engine: the program, the libraries it
takes from the system, and the tables of time zones; no shell, nothing else. Load it with
`skopeo copy oci-archive:FILE docker-daemon:prikbord:VERSION`."""

import gzip
import hashlib
import json
import subprocess
import time
from pathlib import Path

import files
import tarball

ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}


def write(release, folder):
    layer = tarball.archive(release, root(release))
    packed = gzip.compress(layer, files.LEVEL, mtime=0)
    blobs = {}
    created = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(release.time))
    config = blob(blobs, json.dumps({
        "architecture": ARCHITECTURES.get(release.machine, release.machine), "os": "linux", "created": created,
        "config": {"Entrypoint": ["/usr/bin/prikbord"], "WorkingDir": "/board"},
        "rootfs": {"type": "layers", "diff_ids": ["sha256:" + hashlib.sha256(layer).hexdigest()]},
        "history": [{"created": created, "created_by": "prikbord"}],
    }).encode(), "application/vnd.oci.image.config.v1+json")  # fmt: skip
    content = blob(blobs, packed, "application/vnd.oci.image.layer.v1.tar+gzip")
    manifest = blob(blobs, json.dumps({
        "schemaVersion": 2, "mediaType": "application/vnd.oci.image.manifest.v1+json",
        "config": config, "layers": [content],
    }).encode(), "application/vnd.oci.image.manifest.v1+json")  # fmt: skip
    manifest["annotations"] = {"org.opencontainers.image.ref.name": release.version}
    index = {"schemaVersion": 2, "mediaType": "application/vnd.oci.image.index.v1+json", "manifests": [manifest]}
    contents = {
        "oci-layout": json.dumps({"imageLayoutVersion": "1.0.0"}).encode(),
        "index.json": json.dumps(index).encode(),
        **{f"blobs/sha256/{digest}": content for digest, content in blobs.items()},
    }
    (folder / f"prikbord-{release.version}-{release.machine}.oci.tar").write_bytes(tarball.archive(release, contents))


def blob(blobs, content, kind):
    digest = hashlib.sha256(content).hexdigest()
    blobs[digest] = content
    return {"mediaType": kind, "digest": f"sha256:{digest}", "size": len(content)}


def root(release):
    """The files of the image, by path. Libraries stand where the loader looks, under the names it asks for."""
    contents = {f"usr/{path}": content for path, content in release.files.items()}
    listed = subprocess.run(["ldd", str(release.program)], check=True, capture_output=True, text=True).stdout
    for line in listed.splitlines():
        words = line.split()
        path = next((word for word in words if word.startswith("/")), None)
        if path:
            wanted = path.lstrip("/") if words[0].startswith("/") else f"lib/{words[0]}"
            contents[wanted] = Path(path).read_bytes()
    # glibc loads it when a thread ends, whoever else asks for it.
    unwinder = Path(files.output("gcc", f"-print-file-name={files.UNWINDER}").strip())
    if unwinder.is_absolute():
        contents[f"lib/{files.UNWINDER}"] = unwinder.read_bytes()
    for zone in sorted(Path("/usr/share/zoneinfo").rglob("*")):
        if zone.is_file() and zone.read_bytes()[:4] == b"TZif":
            contents[str(zone).lstrip("/")] = zone.read_bytes()
    return contents
