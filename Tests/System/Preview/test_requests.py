"""Requests that no browser sends, straight into the socket; after each the preview serves as before."""

import os
import signal
import socket
import threading
import time

import pytest
from board import Board

PAGE = "/vacatures/adviseur/"


def get(target, *headers, version="HTTP/1.1", method="GET", host="Host: localhost"):
    lines = [f"{method} {target} {version}", *([host] if host else []), "Connection: close", *headers]
    return "\r\n".join([*lines, "", ""]).encode("latin-1")


LARGE = os.urandom(20_000_000)
CLOSED = None  # no answer, the connection ends

# name: (bytes, the statuses that are right)
REQUESTS = {
    # Traversal, in every spelling.
    "up": (get("/../board.yml"), {400}),
    "up and up": (get("/../../../../etc/passwd"), {400}),
    "up inside": (get(PAGE + "../../../board.yml"), {400}),
    "up encoded": (get("/%2e%2e/board.yml"), {400}),
    "up half encoded": (get("/.%2e/board.yml"), {400}),
    "up, slash encoded": (get("/..%2fboard.yml"), {400}),
    "up, all encoded": (get("/%2e%2e%2f%2e%2e%2fetc/passwd"), {400}),
    "up in capitals": (get("/%2E%2E%2Fboard.yml"), {400}),
    "up encoded twice": (get("/%252e%252e%252fboard.yml"), {404}),
    "up, backslash": (get("/..\\board.yml"), {400}),
    "up, backslash encoded": (get("/..%5cboard.yml"), {400}),
    "up, overlong UTF-8": (get("/%c0%ae%c0%ae/board.yml"), {400}),
    "up, overlong slash": (get("/..%c0%afboard.yml"), {400}),
    "up, wide": (get("/%uff0e%uff0e/board.yml"), {400}),
    "up, parameters": (get("/..;/board.yml"), {404}),
    "dot": (get("/./index.html"), {400}),
    "dot encoded": (get("/%2e/index.html"), {400}),
    "absolute": (get("//etc/passwd"), {404}),
    "absolute, encoded": (get("/%2fetc/passwd"), {404}),
    "drive": (get("/C:/Windows/win.ini"), {404}),
    "file scheme": (get("file:///etc/passwd"), {400}),
    "the source of a page": (get("/Content/vacancies/adviseur.md"), {404}),
    "the settings": (get("/board.yml"), {404}),
    "the settings explained": (get("/__prikbord/explain/Content/board.yml"), {404}),
    "explained up": (get("/__prikbord/explain/../../etc/passwd"), {400}),
    "explained, up encoded": (get("/__prikbord/explain/Content%2f..%2f..%2fetc%2fpasswd"), {400}),
    "explained, absolute": (get("/__prikbord/explain//etc/passwd"), {404}),
    "a link out of the content": (get("/eruit.txt"), {404}),
    "a pipe in the place of a file": (get("/pijp.txt"), {404}),
    # Signs that do not belong.
    "NUL": (get("/a%00b"), {400}),
    "NUL at the end": (get("/index.html%00.png"), {400}),
    "NUL, raw": (get("/a\0b"), {400}),
    "line break": (get("/a%0d%0aSet-Cookie:%20x=y"), {400}),
    "delete": (get("/a%7fb"), {400}),
    "percent alone": (get("/%"), {400}),
    "percent and one": (get("/%4"), {400}),
    "percent and letters": (get("/%zz"), {400}),
    "no UTF-8": (get("/%ff%fe"), {400}),
    "raw UTF-8": (get("/vacatures/caf\xc3\xa9/"), {400, 404}),
    "space": (get("/a b"), {400}),
    "a redirect elsewhere": (get("//evil.example/vacatures"), {404}),
    "a redirect elsewhere, backslash": (get("/\\evil.example/"), {404}),
    # Methods.
    "POST": (get("/", "Content-Length: 3", method="POST") + b"a=b", {405}),
    "POST without length": (get("/", method="POST"), {405}),
    "PUT": (get("/nieuw.html", "Content-Length: 1", method="PUT") + b"x", {405}),
    "DELETE": (get("/", method="DELETE"), {405}),
    "OPTIONS": (get("*", method="OPTIONS"), {405}),
    "TRACE": (get("/", method="TRACE"), {405}),
    "CONNECT": (get("evil.example:443", method="CONNECT"), {405}),
    "PROPFIND": (get("/", method="PROPFIND"), {405}),
    "small letters": (get("/", method="get"), {400, 405}),
    "no method": (get("/", method="XYZZY"), {400, 405}),
    "HEAD": (get("/", method="HEAD"), {200}),
    "HEAD of nothing": (get("/nee", method="HEAD"), {404}),
    "HEAD of the events": (get("/__prikbord/events", method="HEAD"), {200}),
    # Hosts (DNS rebinding).
    "foreign host": (get("/", host="Host: evil.example"), {403}),
    "foreign host with a port": (get("/", host="Host: evil.example:8000"), {403}),
    "foreign host, ours in front": (get("/", host="Host: localhost.evil.example"), {403}),
    "foreign host, ours behind": (get("/", host="Host: evil-localhost"), {403}),
    "foreign host, address in front": (get("/", host="Host: 127.0.0.1.evil.example"), {403}),
    "foreign host, user": (get("/", host="Host: localhost@evil.example"), {400, 403}),
    "foreign address": (get("/", host="Host: 192.168.1.10"), {403}),
    "foreign IPv6": (get("/", host="Host: [fe80::1]"), {403}),
    "foreign host in the target": (get("http://evil.example/"), {403}),
    "foreign host for the events": (get("/__prikbord/events", host="Host: evil.example"), {403}),
    "two hosts": (get("/", "Host: evil.example"), {400}),
    "no host": (get("/", host=None), {400}),
    "empty host": (get("/", host="Host:"), {400, 403}),
    "no host in HTTP/1.0": (get("/", host=None, version="HTTP/1.0"), {200}),
    "our host in capitals": (get("/", host="Host: LOCALHOST:9"), {200}),
    "our host with a dot": (get("/", host="Host: localhost."), {200}),
    "our address": (get("/", host="Host: 127.0.0.1:8000"), {200}),
    "our IPv6": (get("/", host="Host: [::1]:8000"), {200}),
    "our host in the target": (get("http://localhost/"), {200}),
    # Ranges.
    "range": (get("/folder.pdf", "Range: bytes=0-9"), {206}),
    "range from": (get("/folder.pdf", "Range: bytes=10-"), {206}),
    "range of the end": (get("/folder.pdf", "Range: bytes=-5"), {206}),
    "range past the end": (get("/folder.pdf", "Range: bytes=99999999-"), {416}),
    "range that overflows": (get("/folder.pdf", "Range: bytes=99999999999999999999-"), {416}),
    "range that overflows behind": (get("/folder.pdf", "Range: bytes=0-99999999999999999999"), {206}),
    "range of more than all": (get("/folder.pdf", "Range: bytes=-99999999999999999999"), {206}),
    "range of nothing": (get("/folder.pdf", "Range: bytes=-0"), {416}),
    "range backwards": (get("/folder.pdf", "Range: bytes=9-0"), {200}),
    "range below zero": (get("/folder.pdf", "Range: bytes=--5"), {200}),
    "range of words": (get("/folder.pdf", "Range: bytes=a-z"), {200}),
    "range without numbers": (get("/folder.pdf", "Range: bytes=-"), {200}),
    "range of lines": (get("/folder.pdf", "Range: lines=1-2"), {200}),
    "many ranges": (get("/folder.pdf", "Range: bytes=" + ",".join("0-1" for _ in range(2000))), {200}),
    "range of a page": (get("/", "Range: bytes=0-9"), {200}),
    "range with If-Range": (get("/folder.pdf", "Range: bytes=0-9", 'If-Range: "x"'), {200}),
    # Heads.
    "long target": (get("/" + "a" * 20_000), {431}),
    "very long target": (get("/" + "a" * 2_000_000), {431, CLOSED}),
    "long field": (get("/", "X: " + "a" * 20_000), {431}),
    "long name": (get("/", "X" * 20_000 + ": a"), {431}),
    "many fields": (get("/", *[f"X-{number}: a" for number in range(5000)]), {431}),
    "long but not too long": (get("/", "X: " + "a" * 12_000), {200}),
    "long query": (get("/?" + "a=b&" * 3000), {200}),
    "no version": (b"GET /\r\n\r\n", {400, CLOSED}),
    "HTTP/2.0": (get("/", version="HTTP/2.0"), {400, 505}),
    "HTTP/9.9": (get("/", version="HTTP/9.9"), {400, 505}),
    "no colon": (get("/", "Kop zonder punten"), {400}),
    "space before the colon": (get("/", "X : y"), {400}),
    "folded": (get("/", "X: a\r\n b"), {200, 400}),
    "NUL in a field": (get("/", "X: a\0b"), {400}),
    "line feeds only": (get("/").replace(b"\r\n", b"\n"), {200, 400}),
    "two lengths": (get("/", "Content-Length: 1", "Content-Length: 2"), {400}),
    "length below zero": (get("/", "Content-Length: -1"), {400}),
    "length that overflows": (get("/", "Content-Length: 99999999999999999999"), {400}),
    "length and chunks": (get("/", "Content-Length: 4", "Transfer-Encoding: chunked") + b"0\r\n\r\n", {200, 400}),
    "chunks that are none": (get("/", "Transfer-Encoding: chunked") + b"zz\r\n", {200, 400}),
    "a body": (get("/", "Content-Length: 5") + b"hallo", {200}),
    "a body that never comes": (get("/", "Content-Length: 1000000000"), {200}),
    "Expect": (get("/", "Expect: 100-continue", "Content-Length: 5"), {200}),
    "Upgrade": (get("/", "Upgrade: websocket", "Connection: upgrade"), {200}),
    "HTTP/2 at once": (b"PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", {400, 405, 505, CLOSED}),
    "TLS": (b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03" + bytes(200), {400, CLOSED}),
    "nothing but line breaks": (b"\r\n" * 50 + get("/"), {200, 400}),
    "binary": (bytes(range(256)) * 20, {400, CLOSED}),
    "an answer": (b"HTTP/1.1 200 OK\r\n\r\n", {400, CLOSED}),
}


@pytest.fixture(scope="module", autouse=True)
def traps(shared):
    """A large file; and a link out of the content and a pipe, in the place of files that were there when the site
    was planned. From then on the board has an error, and the last snapshot without one is served."""
    files = shared.folder / "Content/files"
    shared.write("Content/files/film.mp4", LARGE)
    for name in ("eruit.txt", "pijp.txt"):
        shared.write(f"Content/files/{name}", "een gewoon bestand")
    while any(shared.get(f"/{name}", method="HEAD")[0] != 200 for name in ("pijp.txt", "eruit.txt", "film.mp4")):
        time.sleep(0.05)
    (files / "eruit.txt").unlink()
    (files / "eruit.txt").symlink_to("/etc/passwd")
    (files / "pijp.txt").unlink()
    os.mkfifo(files / "pijp.txt")
    time.sleep(0.3)


def test_there_are_enough():
    assert len(REQUESTS) >= 60


@pytest.mark.parametrize("name", REQUESTS)
def test_request(shared, name):
    request, right = REQUESTS[name]
    answer = shared.raw(request)
    status = int(answer.split()[1]) if answer else CLOSED
    assert status in right, answer[:300]
    assert b"root:" not in answer and b"base_url" not in answer
    assert b"Set-Cookie" not in answer.partition(b"\r\n\r\n")[0]
    assert shared.get(PAGE)[0] == 200


def test_answers_are_as_a_static_host_gives_them(shared):
    status, headers, body = shared.get(PAGE)
    assert (status, headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert headers["cache-control"] == "no-store" and int(headers["content-length"]) == len(body)
    head = shared.get(PAGE, method="HEAD")
    assert head[1]["content-length"] == headers["content-length"] and head[2] == b""
    assert shared.get("/vacatures/adviseur")[:2][0] == 301
    assert shared.get("/vacatures/adviseur?a=b")[1]["location"] == "/vacatures/adviseur/?a=b"
    status, headers, body = shared.get("/nee/")
    assert status == 404 and b"<html" in body and b"preview.js" in body
    for path, kind in [("/feed.xml", "xml"), ("/robots.txt", "text/plain"), ("/folder.pdf", "application/pdf")]:
        assert kind in shared.get(path)[1]["content-type"], path


def test_parts_of_a_file_are_its_parts(shared):
    whole = (shared.folder / "Content/files/folder.pdf").read_bytes()
    for text, part in [("0-9", whole[:10]), ("5-5", whole[5:6]), ("100-", whole[100:]), ("-7", whole[-7:])]:
        status, headers, body = shared.get("/folder.pdf", f"Range: bytes={text}")
        assert (status, body) == (206, part)
        assert headers["content-range"].endswith(f"/{len(whole)}")
    assert shared.get("/folder.pdf", "Range: bytes=999999-")[1]["content-range"] == f"bytes */{len(whole)}"


def test_a_large_file_arrives_whole(shared):
    status, headers, body = shared.get("/film.mp4")
    assert (status, headers["content-type"]) == (200, "video/mp4")
    assert body == LARGE


def test_requests_in_a_row_are_answered_in_order(shared):
    three = get("/robots.txt").replace(b"Connection: close\r\n", b"") * 2 + get("/nee")
    answer = shared.raw(three)
    assert [answer.count(b"HTTP/1.1 200"), answer.count(b"HTTP/1.1 404")] == [2, 1]
    assert answer.index(b"HTTP/1.1 404") > answer.rindex(b"HTTP/1.1 200")


def test_two_hundred_connections_at_once(shared):
    connections = [socket.create_connection(("127.0.0.1", shared.port), 10) for _ in range(200)]
    for connection in connections:
        connection.sendall(get(PAGE))
    for connection in connections:
        answer = b""
        while piece := connection.recv(65536):
            answer += piece
        assert answer.startswith(b"HTTP/1.1 200")
        connection.close()


def test_more_than_the_limit_are_turned_away_and_the_others_served(shared):
    connections = [socket.create_connection(("127.0.0.1", shared.port), 10) for _ in range(600)]
    connections[0].sendall(get(PAGE))
    assert connections[0].recv(15) == b"HTTP/1.1 200 OK"
    for connection in connections:
        connection.close()
    for _ in range(40):
        try:
            if shared.get(PAGE)[0] == 200:
                break
        except (OSError, ValueError):
            time.sleep(0.05)
    assert shared.get(PAGE)[0] == 200


def test_who_sends_slowly_or_reads_nothing_is_dropped(shared):
    """Heads that come letter by letter, connections that say nothing, streams whose reader has gone."""
    slow = [socket.create_connection(("127.0.0.1", shared.port), 30) for _ in range(20)]
    silent = [socket.create_connection(("127.0.0.1", shared.port), 30) for _ in range(20)]
    dropped = set()

    def trickle():
        for letter in get("/", "X: " + "a" * 400):
            for connection in slow:
                try:
                    connection.sendall(bytes([letter]))
                except OSError:
                    dropped.add(connection)
            if len(dropped) == len(slow):
                return
            time.sleep(0.25)

    thread = threading.Thread(target=trickle)
    thread.start()
    for connection in silent:
        assert connection.recv(1) == b""
    thread.join(20)
    assert len(dropped) == len(slow)
    assert shared.get(PAGE)[0] == 200


def open_files(board):
    return len(os.listdir(f"/proc/{board.process.pid}/fd"))


@pytest.mark.skipif(not os.path.exists("/proc/self/fd"), reason="counts open files as Linux shows them")
def test_a_stream_whose_reader_has_gone_is_closed(shared):
    before = open_files(shared)
    streams = [socket.create_connection(("127.0.0.1", shared.port), 10) for _ in range(50)]
    for stream in streams:
        stream.sendall(get("/__prikbord/events?page=/"))
        assert stream.recv(8) == b"HTTP/1.1"
    for stream in streams:
        stream.close()
    deadline = time.monotonic() + 25
    while open_files(shared) > before + 5:
        assert time.monotonic() < deadline
        time.sleep(0.1)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_stop_is_at_once_and_leaves_nothing(board, number):
    board.start()
    streams = [socket.create_connection(("127.0.0.1", board.port), 10) for _ in range(10)]
    for stream in streams[:5]:
        stream.sendall(get("/__prikbord/events?page=/"))
        assert stream.recv(8) == b"HTTP/1.1"
    took, code = board.stop(number)
    assert code == 0
    # Nothing is waited for, on a machine that does much else.
    assert took < 5
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", board.port), 1)
    assert not (board.folder / "Site").exists()


def test_a_second_preview_works_beside_the_first(board, tmp_path_factory):
    board.start()
    other = Board(tmp_path_factory.mktemp("other"))
    other.folder = board.folder
    try:
        other.start()
        board.change("Content/vacancies/adviseur.md", "Adviseur water", "Adviseur voor twee")
        for preview in (board, other):
            preview.rebuilt()
            assert "Adviseur voor twee" in preview.get(PAGE)[2].decode()
    finally:
        other.close()


def test_a_port_that_is_taken_is_an_error_when_it_was_asked_for(board, shared):
    with pytest.raises(AssertionError, match="Address already in use"):
        board.start(port=shared.port)
