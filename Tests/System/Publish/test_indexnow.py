"""Search engines are told of what changed, after it is public, and of nothing that is not."""

import http.server
import json
import threading

import pytest


@pytest.fixture
def engine():
    """A search engine of this machine that keeps what it is told."""
    told = []

    class Handler(http.server.BaseHTTPRequestHandler):
        status = 202

        def do_POST(self):
            told.append(json.loads(self.rfile.read(int(self.headers["Content-Length"]))))
            self.send_response(self.status)
            self.send_header("Content-Length", "0")
            self.end_headers()

        def log_message(self, *arguments):
            pass

    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield told, f"http://127.0.0.1:{server.server_port}/indexnow", Handler
    server.shutdown()


def settings(board, endpoint):
    board.settings += ["indexnow_key: 3f2a9c71d04e4b6f", f"indexnow_endpoint: {endpoint}"]
    board.targets(local={"folder": "../www"})


def test_new_changed_and_removed_pages_are_told(board, engine, tmp_path):
    told, endpoint, _ = engine
    settings(board, endpoint)
    board.publish("--dry-run")
    assert not told
    board.publish()
    assert (tmp_path / "www/3f2a9c71d04e4b6f.txt").read_text() == "3f2a9c71d04e4b6f"
    message = told.pop()
    origin = message["keyLocation"].removesuffix("/3f2a9c71d04e4b6f.txt")
    assert message["key"] == "3f2a9c71d04e4b6f" and origin.endswith(message["host"])
    assert origin + "/" in message["urlList"]
    assert all(url.startswith(origin) and url.endswith("/") for url in message["urlList"])
    board.publish()
    assert not told
    gone = board.vacancies()[0]
    gone.unlink()
    board.publish("--yes")
    assert any(url.endswith(f"/{gone.stem}/") for url in told.pop()["urlList"])


def test_an_engine_that_refuses_changes_nothing(board, engine, tmp_path):
    _, endpoint, handler = engine
    handler.status = 403
    settings(board, endpoint)
    assert "were not told" in board.publish().stdout
    assert (tmp_path / "www/index.html").exists()
