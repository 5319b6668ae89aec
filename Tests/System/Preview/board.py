"""A small board that a preview serves while the tests write in it."""

import os
import queue
import re
import shutil
import signal
import socket
import subprocess
import threading
import time
from pathlib import Path

PRIKBORD, ROOT = os.environ["PRIKBORD"], Path(os.environ["BOARD"])

SETTINGS = """name: Proefbord
base_url: https://example.org/
language: nl
time_zone: Europe/Amsterdam
today: 2024-07-15
"""


def posting(title, body="Zorg voor schoon water, elke dag opnieuw.", more=""):
    return f"""---
title: {title}
organisation: Waterschap Veen en Beek
locations: [Utrecht]
employment: permanent
hours: 32-36
pay: € 3.000 - € 4.000 per maand
posted: 2024-07-01
deadline: 2024-08-01
apply: https://example.org/solliciteren
{more}
---

{body}

{"Een lange tekst, zodat er iets te rollen valt. " * 400}
"""


def wait(holds, what="", within=30):
    """Until something holds, however slow the machine is."""
    deadline = time.monotonic() + within
    while not (value := holds()):
        assert time.monotonic() < deadline, what or "it never came to hold"
        time.sleep(0.02)
    return value


class Board:
    """The folder, and at most one preview that serves it."""

    def __init__(self, folder, *arguments, settings=SETTINGS):
        self.folder = Path(folder)
        self.arguments = arguments
        shutil.copytree(ROOT / "Templates", self.folder / "Templates")
        self.write("Content/board.yml", settings)
        self.write("Content/vacancies/adviseur.md", posting("Adviseur water"))
        self.write("Content/vacancies/jurist.md", posting("Jurist omgevingsrecht"))
        self.write("Content/files/folder.pdf", b"%PDF-1.4 " + bytes(range(256)) * 40)
        self.process = None

    def write(self, path, text):
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(text if isinstance(text, bytes) else text.encode())

    def read(self, path):
        return (self.folder / path).read_text()

    def change(self, path, old, new):
        text = self.read(path)
        assert old in text, f"{path} has no {old!r}"
        self.write(path, text.replace(old, new))

    def command(self, *more, port=0):
        ports = [] if port is None else ["--port", str(port)]
        return [PRIKBORD, "preview", "--root", str(self.folder), *ports, *self.arguments, *more]

    def start(self, *more, port=0, within=(), env=None):
        """`within` is a command that runs the preview."""
        self.process = subprocess.Popen(
            [*within, *self.command(*more, port=port)], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
            env={**os.environ, **(env or {})})
        self.lines, self.errors, self.said = queue.Queue(), [], ""
        while not (match := re.search(r"(http://\S+:(\d+)\S*/) (?:shows|toont|zeigt) ", self.said)):
            line = self.process.stdout.readline()
            assert line, self.said + self.process.stderr.read()
            self.said += line
        self.url, self.port = match[1], int(match[2])
        threading.Thread(target=lambda: [self.lines.put(line) for line in self.process.stdout], daemon=True).start()
        threading.Thread(target=lambda: self.errors.extend(self.process.stderr), daemon=True).start()
        return self

    def rebuilt(self, within=30):
        """The next line about a rebuild."""
        return self.lines.get(timeout=within)

    def page(self, path):
        """The page, empty when there is none."""
        status, _, body = self.get(path)
        return body.decode() if status == 200 else ""

    def shows(self, text, path="/vacatures/adviseur/"):
        wait(lambda: text in self.page(path), f"{path} never showed {text!r}")

    def shows_not(self, path):
        wait(lambda: not self.page(path), f"{path} stayed")

    def stop(self, number=signal.SIGINT):
        """How long it took, and the exit code."""
        start = time.monotonic()
        self.process.send_signal(number)
        code = self.process.wait(10)
        return time.monotonic() - start, code

    def close(self):
        if self.process and self.process.poll() is None:
            self.process.kill()
            self.process.wait()

    def raw(self, request, timeout=5):
        """The whole answer to raw bytes, empty when the connection was closed without one."""
        with socket.create_connection(("127.0.0.1", self.port), timeout) as connection:
            answer = bytearray()
            try:
                connection.sendall(request)
                while piece := connection.recv(65536):
                    answer += piece
            except (ConnectionResetError, BrokenPipeError):
                pass
            except TimeoutError:
                assert answer, "neither an answer nor an end"
            return bytes(answer)

    def get(self, path, *headers, method="GET"):
        """Status, headers and body."""
        lines = [f"{method} {path} HTTP/1.1", f"Host: localhost:{self.port}", "Connection: close", *headers]
        head, _, body = self.raw("\r\n".join([*lines, "", ""]).encode()).partition(b"\r\n\r\n")
        status, *fields = head.decode().split("\r\n")
        return int(status.split()[1]), {k.lower(): v for k, v in (f.split(": ", 1) for f in fields)}, body
