"""What the preview serves is what `build` writes, but for one line."""

import re
import subprocess

from board import PRIKBORD, ROOT, Board

SCRIPT = re.compile(rb'<script src="[^"]*/__prikbord/preview\.js" data-snapshot="[0-9a-f]+-\d+"></script>')


def test_every_file_of_the_sample_board(tmp_path):
    site = tmp_path / "Site"
    subprocess.run([PRIKBORD, "build", "--quiet", "--root", ROOT, "--output", site], check=True)
    board = Board(tmp_path / "unused")
    board.folder = ROOT
    board.start()
    try:
        count = 0
        for file in sorted(site.rglob("*")):
            path = file.relative_to(site).as_posix()
            if file.is_dir() or path == ".prikbord":
                continue
            status, _, body = board.get("/" + path)
            assert status == 200, path
            page, scripts = SCRIPT.subn(b"", body)
            assert page == file.read_bytes(), path
            assert scripts <= 1
            count += 1
        assert count > 100
    finally:
        board.close()
