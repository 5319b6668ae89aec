import functools
import http.server
import os
import threading
import time
from pathlib import Path
from types import SimpleNamespace

import boards
import pytest
from playwright.sync_api import expect

# As long as a busy machine may take; nothing here is about speed.
expect.set_options(timeout=30_000)

PRIKBORD, ROOT = os.environ["PRIKBORD"], Path(os.environ["BOARD"])


def pytest_configure(config):
    config.addinivalue_line("markers", "alone: no other browser runs beside it")


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args):
    return {**browser_type_launch_args, "executable_path": os.environ["CHROMIUM"], "args": ["--no-sandbox"]}


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves as a static host does: 404.html for what is not there."""

    protocol_version = "HTTP/1.1"
    # Head and body are two packets, and the second would wait until the browser has told of the first.
    disable_nagle_algorithm = True

    def log_message(self, *arguments):
        pass

    def send_error(self, code, *arguments):
        page = (Path(self.directory) / "404.html").read_bytes() if code == 404 else b""
        self.send_response(code)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


class SlowHandler(Handler):
    """Sends pages in pieces, so that the browser paints each before the next is there."""

    def do_GET(self):
        file = Path(self.translate_path(self.path))
        page = file / "index.html" if file.is_dir() else file
        if page.suffix != ".html":
            return super().do_GET()
        text = page.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Transfer-Encoding", "chunked")
        self.end_headers()
        body = text.index(b"<body")
        # What everybody sees first comes in the smallest pieces.
        cuts = [0, body, *range(body + 60, body + 2600, 60), *range(body + 2600, len(text), 500)]
        for start, end in zip(cuts, [*cuts[1:], len(text)]):
            piece = text[start:end]
            self.wfile.write(b"%x\r\n%s\r\n" % (len(piece), piece))
            time.sleep(0.02)
        self.wfile.write(b"0\r\n\r\n")


class Server(http.server.ThreadingHTTPServer):
    # A browser opens six connections at once; one that finds no room in the queue tries again after a second.
    request_queue_size = 64


def serve(folder, handler=Handler):
    handler = functools.partial(handler, directory=str(folder))
    server = Server(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    return f"http://127.0.0.1:{server.server_port}"


@pytest.fixture(scope="session")
def nl(tmp_path_factory):
    """The sample board, as it ships."""
    site = boards.build(PRIKBORD, ROOT, tmp_path_factory.mktemp("nl") / "Site")
    return SimpleNamespace(site=site, url=serve(site), slow_url=serve(site, SlowHandler), language="nl")


@pytest.fixture(scope="session")
def en(tmp_path_factory):
    folder = tmp_path_factory.mktemp("en")
    site = boards.build(PRIKBORD, boards.english(folder), folder / "Site")
    return SimpleNamespace(site=site, url=serve(site), language="en")


@pytest.fixture(scope="session")
def de(tmp_path_factory):
    """The same postings on a German board."""
    folder = tmp_path_factory.mktemp("de")
    site = boards.build(PRIKBORD, boards.english(folder, "de"), folder / "Site")
    return SimpleNamespace(site=site, url=serve(site), language="de")


@pytest.fixture(scope="session")
def francs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("francs")
    site = boards.build(PRIKBORD, boards.francs(folder), folder / "Site")
    return SimpleNamespace(site=site, url=serve(site))


@pytest.fixture(scope="session")
def three_forms(tmp_path_factory):
    folder = tmp_path_factory.mktemp("forms")
    site = boards.build(PRIKBORD, boards.three_forms(folder, ROOT / "Templates"), folder / "Site")
    return SimpleNamespace(site=site, url=serve(site))


@pytest.fixture(scope="session")
def under_path(tmp_path_factory):
    """The sample board under a path: https://example.org/werk/."""
    folder = tmp_path_factory.mktemp("path")
    site = boards.build(PRIKBORD, ROOT, folder / "werk", "--base-url", "https://example.org/werk/")
    return SimpleNamespace(site=site, url=serve(folder) + "/werk")


@pytest.fixture(scope="session")
def large(tmp_path_factory):
    """Ten thousand postings."""
    folder = tmp_path_factory.mktemp("large")
    site = boards.build(PRIKBORD, boards.large(folder), folder / "Site")
    return SimpleNamespace(site=site, url=serve(site))


@pytest.fixture
def board(request):
    return request.getfixturevalue(request.param)


@pytest.fixture
def visit(new_context):
    """Opens pages, and fails at the end when one wrote an error to the console or asked another host."""
    wrong = []

    def open_page(url, script=None, **options):
        context = new_context(**options)
        page = context.new_page()
        if script:
            page.add_init_script(script)
        host = url.split("/")[2]
        page.on("pageerror", lambda error: wrong.append(f"{url}: {error}"))
        page.on("console", lambda message: message.type in ("error", "warning")
                and "404" not in message.text and wrong.append(f"{url}: {message.text}"))
        page.on("request", lambda asked: asked.url.split("/")[2] != host and wrong.append(f"{url} asks {asked.url}"))
        page.goto(url)
        return page

    yield open_page
    assert not wrong, "\n".join(wrong)
