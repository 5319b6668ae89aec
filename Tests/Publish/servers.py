"""Other people's servers, each on a port of its own on loopback."""

import contextlib
import os

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
