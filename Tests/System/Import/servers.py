"""A server on this computer that answers as a test says, and keeps what it was asked."""

import http.server
import threading
import time


class Server:
    def __init__(self):
        self.pages = {}
        self.asked = []
        self.times = []
        self.at_once = self.most_at_once = 0
        server = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                server.times.append(time.monotonic())
                server.at_once += 1
                server.most_at_once = max(server.most_at_once, server.at_once)
                try:
                    self.answer()
                finally:
                    server.at_once -= 1

            def answer(self):
                server.asked.append((self.path, dict(self.headers)))
                status, headers, body = server.pages.get(self.path, (404, {}, b"<html><body>Not found</body></html>"))
                if headers.get("ETag") and self.headers.get("If-None-Match") == headers["ETag"]:
                    status, body = 304, b""
                self.send_response(status)
                for name, value in headers.items():
                    self.send_header(name, value)
                self.send_header("Content-Length", str(len(body)))
                self.end_headers()
                try:
                    self.wfile.write(body)
                except BrokenPipeError:
                    pass

            def log_message(self, *_):
                pass

        self.http = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.address = f"http://127.0.0.1:{self.http.server_port}"
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def page(self, path, body, status=200, **headers):
        body = body if isinstance(body, bytes) else body.encode()
        self.pages[path] = (status, {name.replace("_", "-"): value for name, value in headers.items()}, body)

    def close(self):
        self.http.shutdown()
        self.http.server_close()
