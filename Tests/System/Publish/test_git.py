"""Branches of real repositories: over a path, over HTTP with a token, with hooks, with others pushing."""

import base64
import http.server
import os
import subprocess
import threading
from pathlib import Path

import pytest
from boards import differing, environment


def git(*arguments, cwd=None, **more):
    done = subprocess.run(
        ["git", *arguments], cwd=cwd, env=environment(), capture_output=True, check=True, **more)  # fmt: skip
    return done.stdout


def branch_tree(repository, branch="gh-pages"):
    files = {}
    for record in git("--git-dir", repository, "ls-tree", "-r", "-z", branch).split(b"\0")[:-1]:
        meta, path = record.split(b"\t", 1)
        files[path.decode()] = meta.split()[2].decode()
    order = sorted(files)
    out = git("--git-dir", repository, "cat-file", "--batch", input="\n".join(files[p] for p in order).encode())
    result = {}
    for path in order:
        header, out = out.split(b"\n", 1)
        size = int(header.split()[2])
        result[path], out = out[:size], out[size + 1 :]
    return result


def commits(repository, branch="gh-pages"):
    return git("--git-dir", repository, "log", "--format=%s", branch).decode().splitlines()


def commit_foreign(repository, path, text, branch="gh-pages"):
    """Somebody else's commit on the branch, made beside any checkout."""
    blob = git("--git-dir", repository, "hash-object", "-w", "--stdin", input=text.encode()).decode().strip()
    env = environment(GIT_INDEX_FILE=str(Path(repository) / "foreign-index"))
    def run(*arguments):
        return subprocess.run(
            ["git", "--git-dir", repository, *arguments], env=env, capture_output=True, check=True
        ).stdout.decode().strip()
    run("read-tree", branch)
    run("update-index", "--add", "--cacheinfo", f"100644,{blob},{path}")
    commit = run("commit-tree", run("write-tree"), "-p", branch, "-m", "van een ander")
    run("update-ref", f"refs/heads/{branch}", commit)


@pytest.fixture
def remote(tmp_path):
    path = str(tmp_path / "remote.git")
    git("init", "-q", "--bare", path)
    return path


@pytest.mark.parametrize("filtering", ["true", "false"])
def test_first_publish_change_and_removal(two_boards, remote, filtering):
    git("--git-dir", remote, "config", "uploadpack.allowFilter", filtering)
    before, after = two_boards
    for board in two_boards:
        board.targets(pages={"git": f"file://{remote}", "branch": "gh-pages"})
    assert "commit" in before.publish().stdout
    assert not differing(branch_tree(remote), before.site())
    commit_foreign(remote, "CNAME", "werk.voorbeeldbord.nl\n")
    result = after.result("--yes")
    assert result["removed"] and result["changed"] and result["new"]
    expected = after.site() | {"CNAME": b"werk.voorbeeldbord.nl\n"}
    assert not differing(branch_tree(remote), expected)
    assert after.result()["outcome"] == "unchanged"
    log = commits(remote)
    assert len(log) == 3
    counts = (len(result[k]) for k in ("new", "changed", "removed"))
    assert log[0] == "Publish Het Andere Prikbord: {} new, {} changed, {} removed".format(*counts)
    git("--git-dir", remote, "fsck", "--strict")


def test_a_page_edited_on_the_branch_is_sent_again(board, remote):
    board.targets(pages={"git": remote})
    board.publish()
    commit_foreign(remote, "index.html", "kapot")
    assert board.result()["changed"] == ["index.html"]
    assert not differing(branch_tree(remote), board.site())


def test_a_branch_of_others_is_refused_without_force(board, remote):
    board.targets(pages={"git": remote, "branch": "main"})
    empty = git("--git-dir", remote, "hash-object", "-t", "tree", "-w", "/dev/null").decode().strip()
    root = git("--git-dir", remote, "commit-tree", empty, "-m", "leeg").decode().strip()
    git("--git-dir", remote, "update-ref", "refs/heads/main", root)
    commit_foreign(remote, "README.md", "code", "main")
    assert "is not empty" in board.publish(code=1).stderr
    board.publish("--force")
    assert branch_tree(remote, "main") == board.site() | {"README.md": b"code"}


def test_the_checkout_is_not_touched(board, tmp_path):
    """The board's own repository as the target: only the branch appears in it."""
    def state():
        folder = board.folder
        return (
            (folder / ".git/index").read_bytes(), (folder / ".git/config").read_bytes(),
            (folder / ".git/HEAD").read_bytes(), git("status", "--porcelain", cwd=folder),
            git("stash", "list", cwd=folder), sorted(os.listdir(folder / ".git")),
        )  # fmt: skip
    board.targets(pages={"git": "."})
    git("init", "-q", "-b", "main", cwd=board.folder)
    git("add", "-A", cwd=board.folder)
    git("commit", "-qm", "bord", cwd=board.folder)
    board.vacancies()[0].write_bytes(board.vacancies()[0].read_bytes() + b"\n")
    git("add", "-A", cwd=board.folder)
    board.vacancies()[1].write_bytes(board.vacancies()[1].read_bytes() + b"\n")
    git("status", cwd=board.folder)
    before = state()
    board.publish()
    assert state() == before
    assert not differing(branch_tree(str(board.folder / ".git")), board.site())


def test_identity_comes_from_the_boards_checkout_or_is_asked_for(board, remote):
    board.targets(pages={"git": remote})
    for key in list(board.env):
        if key.startswith(("GIT_AUTHOR", "GIT_COMMITTER", "EMAIL")):
            del board.env[key]
    refused = board.publish(code=1)
    assert "git does not know who publishes" in refused.stderr and "user.email" in refused.stderr
    git("init", "-q", cwd=board.folder)
    git("config", "user.name", "Wim Webmaster", cwd=board.folder)
    git("config", "user.email", "wim@voorbeeldbord.nl", cwd=board.folder)
    board.publish()
    assert git("--git-dir", remote, "log", "-1", "--format=%an <%ae> %cn", "gh-pages") == (
        b"Wim Webmaster <wim@voorbeeldbord.nl> Wim Webmaster\n"
    )


def test_settings_of_a_calling_git_do_not_lead_astray(board, remote, tmp_path):
    """As in a hook, where git points at the repository that runs it."""
    board.targets(pages={"git": remote})
    other = tmp_path / "other"
    git("init", "-q", str(other))
    board.publish(GIT_DIR=str(other / ".git"), GIT_INDEX_FILE=str(other / "index"), GIT_WORK_TREE=str(other))
    assert not differing(branch_tree(remote), board.site())
    assert not (other / "index").exists()


def test_concurrent_publishes_all_arrive(tmp_path, remote):
    from boards import Board

    boards = [Board(tmp_path / f"b{i}", slice(i, i + 4), name=f"Bord {i}") for i in range(3)]
    for board in boards:
        board.targets(pages={"git": remote})
    boards[0].publish()
    commit_foreign(remote, "CNAME", "eigen")
    errors = []

    def publish(board):
        try:
            board.publish("--yes")
        except AssertionError as error:
            errors.append(error)

    threads = [threading.Thread(target=publish, args=(board,)) for board in boards]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not errors, errors[0]
    found = branch_tree(remote)
    assert found.pop("CNAME") == b"eigen"
    assert any(not differing(found, board.site()) for board in boards)
    assert git("--git-dir", remote, "rev-list", "--merges", "gh-pages") == b""


def test_a_branch_that_moves_during_the_push_is_fetched_again(board, remote):
    board.targets(pages={"git": remote})
    board.publish()
    posting = board.vacancies()[0]
    posting.write_bytes(posting.read_bytes() + b"\nNieuw.\n")
    # Just before the first push lands, somebody else's commit does.
    hook = Path(remote) / "hooks/pre-receive"
    hook.write_text(
        "#!/bin/sh\n"
        "[ -e once ] && exit 0\ntouch once\n"
        "unset GIT_QUARANTINE_PATH GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES\n"
        "export GIT_AUTHOR_NAME=x GIT_AUTHOR_EMAIL=x@x GIT_COMMITTER_NAME=x GIT_COMMITTER_EMAIL=x@x\n"
        "blob=$(echo snel | git hash-object -w --stdin)\n"
        "export GIT_INDEX_FILE=$PWD/hook-index\n"
        "git read-tree gh-pages && git update-index --add --cacheinfo 100644,$blob,SNEL\n"
        "git update-ref refs/heads/gh-pages "
        "$(git commit-tree $(git write-tree) -p gh-pages -m snel)\n"
    )
    hook.chmod(0o755)
    done = board.publish()
    assert "once more" in done.stderr
    assert not differing(branch_tree(remote), board.site() | {"SNEL": b"snel\n"})
    assert [line.split(":")[0] for line in commits(remote)][1] == "snel"


def test_rewritten_history_is_built_upon(two_boards, remote):
    """Somebody forced another history onto the branch; nothing is forced back."""
    before, after = two_boards
    for board in two_boards:
        board.targets(pages={"git": remote})
    before.publish()
    tree = git("--git-dir", remote, "rev-parse", "gh-pages^{tree}").decode().strip()
    root = git("--git-dir", remote, "commit-tree", tree, "-m", "opnieuw").decode().strip()
    git("--git-dir", remote, "update-ref", "refs/heads/gh-pages", root)
    after.publish("--yes")
    assert commits(remote)[1:] == ["opnieuw"]
    assert not differing(branch_tree(remote), after.site())


def test_single_commit_keeps_no_history_but_what_others_put_there(two_boards, remote):
    before, after = two_boards
    for board in two_boards:
        board.targets(pages={"git": remote, "single_commit": True})
    before.publish()
    commit_foreign(remote, "CNAME", "eigen")
    after.publish("--yes")
    assert len(commits(remote)) == 1
    assert not differing(branch_tree(remote), after.site() | {"CNAME": b"eigen"})


def test_a_protected_branch_is_told_with_the_servers_words(board, remote):
    board.targets(pages={"git": remote})
    hook = Path(remote) / "hooks/pre-receive"
    hook.write_text("#!/bin/sh\necho 'GL-HOOK-ERR: branch is protected' >&2\nexit 1\n")
    hook.chmod(0o755)
    refused = board.publish(code=1)
    assert "does not take a push to `gh-pages`" in refused.stderr
    assert "branch is protected" in refused.stderr


def test_a_checked_out_branch_is_refused(board, tmp_path):
    git("init", "-q", "-b", "gh-pages", str(tmp_path / "work"))
    git("commit", "-q", "--allow-empty", "-m", "leeg", cwd=tmp_path / "work")
    board.targets(pages={"git": "../work"})
    refused = board.publish("--force", code=1)
    assert "checked out" in refused.stderr


def test_a_repository_that_is_not_there_is_told(board):
    board.targets(pages={"git": "../nergens.git"})
    refused = board.publish(code=1)
    assert "git ls-remote" in refused.stderr


class Backend(http.server.BaseHTTPRequestHandler):
    """git's own HTTP backend behind a token."""

    def do_GET(self):
        self.answer()

    def do_POST(self):
        self.answer()

    def answer(self):
        if self.headers.get("Authorization") != self.server.wanted:
            self.send_response(401)
            self.send_header("WWW-Authenticate", "Basic realm=git")
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        path, _, query = self.path.partition("?")
        if self.headers.get("Transfer-Encoding") == "chunked":
            body = b""
            while size := int(self.rfile.readline(), 16):
                body += self.rfile.read(size)
                self.rfile.readline()
            self.rfile.readline()
        else:
            body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        env = environment(
            GIT_PROJECT_ROOT=self.server.root, GIT_HTTP_EXPORT_ALL="1", PATH_INFO=path, QUERY_STRING=query,
            REQUEST_METHOD=self.command, CONTENT_TYPE=self.headers.get("Content-Type", ""),
            CONTENT_LENGTH=str(len(body)), REMOTE_USER="me",
            HTTP_CONTENT_ENCODING=self.headers.get("Content-Encoding", ""),
            GIT_PROTOCOL=self.headers.get("Git-Protocol", ""),
        )  # fmt: skip
        out = subprocess.run(["git", "http-backend"], env=env, input=body, capture_output=True).stdout
        head, _, content = out.partition(b"\r\n\r\n")
        lines = dict(line.split(": ", 1) for line in head.decode().split("\r\n"))
        self.send_response(int(lines.pop("Status", "200 OK").split()[0]))
        for key, value in lines.items():
            self.send_header(key, value)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_):
        pass


def test_a_token_of_the_checkout_is_used_and_never_shown(board, remote, tmp_path):
    """As actions/checkout leaves it: a header in the checkout's own settings."""
    token = base64.b64encode(b"x-access-token:geheim").decode()
    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Backend)
    served.root, served.wanted = str(tmp_path), f"Basic {token}"
    git("--git-dir", remote, "config", "http.receivepack", "true")
    threading.Thread(target=served.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{served.server_port}"
    # Every argument that git is called with, also by git itself.
    log = tmp_path / "arguments"
    shim = tmp_path / "bin/git"
    shim.parent.mkdir()
    real = subprocess.run(["which", "git"], capture_output=True, text=True).stdout.strip()
    shim.write_text(f'#!/bin/sh\necho "$@" >> {log}\nexec {real} "$@"\n')
    shim.chmod(0o755)
    try:
        board.targets(pages={"git": f"{url}/remote.git"})
        path = f"{shim.parent}:{os.environ['PATH']}"
        refused = board.publish(code=1, PATH=path)
        assert "git ls-remote" in refused.stderr
        git("init", "-q", cwd=board.folder)
        git("config", f"http.{url}/.extraheader", f"AUTHORIZATION: basic {token}".replace("basic", "Basic"), cwd=board.folder)
        done = board.publish("--verbose", PATH=path)
        assert not differing(branch_tree(remote), board.site())
    finally:
        served.shutdown()
    told = log.read_text() + refused.stdout + refused.stderr + done.stdout + done.stderr
    assert "push" in log.read_text() and token not in told and "geheim" not in told
