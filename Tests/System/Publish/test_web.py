"""What was published is served by nginx, and every link inside it leads somewhere."""

import os
import re
import shutil
import subprocess

import pytest
from boards import Board
from servers import nginx


@pytest.mark.parametrize("path", ["/", "/werk/bord/"])
@pytest.mark.parametrize("kind", ["folder", "rsync"])
def test_every_internal_link_leads_somewhere(tmp_path, kind, path):
    root = tmp_path / "www"
    served = root / "current" if kind == "rsync" else root
    target = {"folder": {"folder": "../www"}, "rsync": {"rsync": "../www", "swap": True}}[kind]
    with nginx(served, tmp_path, path) as (address, _):
        board = Board(tmp_path / "board", None, address=address)
        board.targets(site=target)
        done = board.publish("--force")
        assert f"look at {address}" in done.stdout
        shutil.rmtree(tmp_path / "home", ignore_errors=True)
        (tmp_path / "home").mkdir(mode=0o777)
        os.chmod(tmp_path / "home", 0o777)
        config = tmp_path / "linkcheckerrc"
        config.write_text("[checking]\nmaxrequestspersecond=1000\nmaxconnectionslocal=8\n")
        crawled = subprocess.run(
            ["linkchecker", "-f", config, "--no-status", "--no-warnings", "-t", "8", "--no-robots",
             "-o", "text", "--ignore-url", "^mailto:", address],
            capture_output=True, text=True, timeout=120, cwd=tmp_path,
            env=os.environ | {"HOME": str(tmp_path / "home"), "LC_ALL": "C.UTF-8"})  # fmt: skip
        assert crawled.returncode == 0, crawled.stdout[-3000:] + crawled.stderr[-1000:]
        links = int(re.search(r"(\d+) links? in \d+ URLs? checked", crawled.stdout)[1])
        assert links > 200, crawled.stdout[-500:]
