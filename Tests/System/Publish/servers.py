"""Other people's servers, each on a port of its own on loopback."""

import contextlib
import getpass
import os
import socket
import struct
import subprocess
import threading

from boards import free_port, server

NGINX = "/usr/sbin/nginx" if os.path.exists("/usr/sbin/nginx") else "nginx"


@contextlib.contextmanager
def rsync_daemon(folder):
    """An rsync daemon with one module, `board`; gives its address."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    config = folder.parent / "rsyncd.conf"
    owner = "uid = root\ngid = root\n" if os.geteuid() == 0 else ""
    config.write_text(
        f"use chroot = no\nmunge symlinks = no\n{owner}[board]\npath = {folder}\nread only = no\n"
    )
    command = ["rsync", "--daemon", "--no-detach", f"--config={config}", f"--port={port}"]
    with server([*command, "--address=127.0.0.1"], port):
        yield f"rsync://127.0.0.1:{port}/board"


def rclone_config(path, section, **options):
    lines = [f"[{section}]"] + [f"{k} = {v}" for k, v in options.items()]
    path.write_text("\n".join(lines) + "\n")
    return str(path)


@contextlib.contextmanager
def webdav(folder):
    """rclone's own WebDAV server; gives the configuration that reaches it as `dav:`."""
    folder.mkdir(exist_ok=True)
    port = free_port()
    command = ["rclone", "serve", "webdav", str(folder), "--addr", f"127.0.0.1:{port}"]
    empty = rclone_config(folder.parent / "server.conf", "unused", type="local")
    with server([*command, "--config", empty, "--dir-cache-time", "0s"], port):
        yield rclone_config(
            folder.parent / "rclone.conf", "dav", type="webdav", url=f"http://127.0.0.1:{port}",
            vendor="other")  # fmt: skip


@contextlib.contextmanager
def s3(folder):
    """moto's S3 server with a bucket `board`; gives the configuration for `s3:` and a client."""
    import sys

    import boto3

    port = free_port()
    command = [sys.executable, "-m", "moto.server", "-H", "127.0.0.1", "-p", str(port)]
    with server(command, port):
        url = f"http://127.0.0.1:{port}"
        client = boto3.client(
            "s3", endpoint_url=url, aws_access_key_id="test", aws_secret_access_key="geheim",
            region_name="us-east-1")  # fmt: skip
        client.create_bucket(Bucket="board")
        config = rclone_config(
            folder / "s3.conf", "s3", type="s3", provider="Other", access_key_id="test",
            secret_access_key="geheim", endpoint=url, region="us-east-1")  # fmt: skip
        yield config, client


def bucket_tree(client, prefix="", bucket="board"):
    files = {}
    for page in client.get_paginator("list_objects_v2").paginate(Bucket=bucket, Prefix=prefix):
        for entry in page.get("Contents", []):
            # The rclone of a publish that was killed may live a moment longer and remove what was listed.
            with contextlib.suppress(client.exceptions.NoSuchKey):
                body = client.get_object(Bucket=bucket, Key=entry["Key"])["Body"].read()
                files[entry["Key"][len(prefix) :]] = body
    return files


@contextlib.contextmanager
def nginx(root, folder, path="/"):
    """nginx with `root` at `path`; gives the address of the site."""
    port = free_port()
    user = "user root;" if os.geteuid() == 0 else ""
    config = folder / "nginx.conf"
    config.write_text(f"""
        daemon off; master_process off; {user}
        pid {folder}/nginx.pid; error_log {folder}/error.log;
        events {{ worker_connections 64; }}
        http {{
          types {{ text/html html; text/css css; application/rss+xml xml; image/svg+xml svg; image/png png;
                   text/plain txt; text/calendar ics; application/json json; text/javascript js; }}
          access_log off;
          client_body_temp_path {folder}/1; proxy_temp_path {folder}/2; fastcgi_temp_path {folder}/3;
          uwsgi_temp_path {folder}/4; scgi_temp_path {folder}/5;
          server {{
            listen 127.0.0.1:{port};
            # Tells linkchecker that it need not spare this server.
            add_header LinkChecker welcome always;
            location {path} {{ alias {root}/; index index.html; }}
          }}
        }}""")
    with server([NGINX, "-c", str(config), "-e", f"{folder}/error.log"], port):
        yield f"http://127.0.0.1:{port}{path}", port


@contextlib.contextmanager
def sshd(folder, through=None):
    """An OpenSSH server for this user, with keys of its own; gives the configuration of a client that reaches it as
    `server`. `through` may be given the server's port and gives the one that the client is told."""
    port = free_port()
    if os.geteuid() == 0:
        os.makedirs("/run/sshd", exist_ok=True)
    for key in ("host", "client"):
        subprocess.run(["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", folder / key], check=True)
    (folder / "authorized").write_bytes((folder / "client.pub").read_bytes())
    (folder / "sshd.conf").write_text(
        f"ListenAddress 127.0.0.1:{port}\nHostKey {folder}/host\nAuthorizedKeysFile {folder}/authorized\n"
        "StrictModes no\nUsePAM no\nPidFile none\nPermitRootLogin prohibit-password\nMaxStartups 100\n"
        "PasswordAuthentication no\nKbdInteractiveAuthentication no\n"
    )
    seen = through(port) if through else port
    (folder / "known").write_text(f"[127.0.0.1]:{seen} " + (folder / "host.pub").read_text())
    config = folder / "ssh.conf"
    config.write_text(
        f"Host server\nHostName 127.0.0.1\nPort {seen}\nUser {getpass.getuser()}\n"
        f"IdentityFile {folder}/client\nIdentitiesOnly yes\nIdentityAgent none\nBatchMode yes\n"
        f"UserKnownHostsFile {folder}/known\nGlobalKnownHostsFile /dev/null\nStrictHostKeyChecking yes\n"
    )
    command = ["/usr/sbin/sshd" if os.path.exists("/usr/sbin/sshd") else "sshd", "-D", "-f", folder / "sshd.conf"]
    with server([str(word) for word in command], port):
        yield str(config)


class Relay:
    """A line to a port on loopback that can be cut: after so many bytes, of all connections and both ways, each
    connection breaks or falls silent, and so does every later one until the line is mended."""

    def __init__(self, port):
        self.to = port
        self.lock = threading.Lock()
        self.carried = 0
        self.limit = None
        self.silent = False
        self.open = set()
        self.listening = socket.create_server(("127.0.0.1", 0))
        self.port = self.listening.getsockname()[1]
        threading.Thread(target=self._accept, daemon=True).start()

    def cut_after(self, count, silent=False):
        with self.lock:
            self.carried, self.limit, self.silent = 0, count, silent

    def mend(self):
        with self.lock:
            self.carried, self.limit = 0, None
            broken, self.open = self.open, set()
        for end in broken:
            self._reset(end)

    def close(self):
        self.listening.close()
        self.mend()

    def _accept(self):
        with contextlib.suppress(OSError):
            while True:
                near = self.listening.accept()[0]
                try:
                    far = socket.create_connection(("127.0.0.1", self.to))
                except OSError:
                    self._reset(near)
                    continue
                with self.lock:
                    self.open |= {near, far}
                for pair in ((near, far), (far, near)):
                    threading.Thread(target=self._carry, args=pair, daemon=True).start()

    def _carry(self, source, sink):
        try:
            while data := source.recv(65536):
                with self.lock:
                    room = len(data) if self.limit is None else max(0, self.limit - self.carried)
                    self.carried += min(room, len(data))
                sink.sendall(data[:room])
                if room < len(data):
                    if self.silent:
                        return
                    raise ConnectionError
            sink.shutdown(socket.SHUT_WR)
        except OSError:
            for end in (source, sink):
                self._reset(end)
        # Whoever mends the line closes what is silent.

    @staticmethod
    def _reset(end):
        """Ends a connection at once, without a farewell."""
        with contextlib.suppress(OSError):
            end.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            end.shutdown(socket.SHUT_RDWR)
        with contextlib.suppress(OSError):
            end.close()


@contextlib.contextmanager
def relay(port):
    line = Relay(port)
    try:
        yield line
    finally:
        line.close()
