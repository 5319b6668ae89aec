"""Makes the packages of a release from a built program: python3 .ci/packaging PROGRAM VERSION FOLDER

The same program gives the same bytes: times are that of the commit, names are sorted, owners are root.
"""

import hashlib
import platform
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import deb
import files
import oci
import sbom
import tarball
import wheel


def main(program, version, folder):
    folder = Path(folder)
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as scratch:
        release = files.Release(Path(program), version, Path(scratch))
        tarball.write(release, folder)
        wheel.write(release, folder)
        sbom.write(release, folder)
        if platform.system() == "Linux":
            oci.write(release, folder)
            if shutil.which("dpkg-deb"):
                deb.write(release, folder)
    sums = [f"{hashlib.sha256(path.read_bytes()).hexdigest()}  {path.name}\n" for path in sorted(folder.iterdir())]
    (folder / "SHA256SUMS").write_text("".join(sums))
    subprocess.run(["ls", "-l", str(folder)], check=True)


main(*sys.argv[1:])
