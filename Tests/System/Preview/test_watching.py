"""Whatever happens to the files, what is served in the end is what they say."""

import os
import re
import shutil
import signal
import subprocess
from pathlib import Path

import pytest
from board import posting, wait

VACANCIES = "Content/vacancies"
POSTING = f"{VACANCIES}/adviseur.md"
linux = pytest.mark.skipif(not os.path.exists("/proc/sys/fs/inotify"), reason="is about inotify")


@pytest.fixture(params=["told", "polling"])
def watched(board, request):
    """A preview that is told of changes, and one that looks for them."""
    return board.start(*["--poll"] * (request.param == "polling"))


def state(process):
    """What a process does, in a letter of proc(5)."""
    return Path(f"/proc/{process}/stat").read_text().rpartition(")")[2].split()[0]


@linux
def test_a_queue_that_overflows_loses_nothing(board):
    board.write(f"{VACANCIES}/weg/verdwijnt.md", posting("Verdwijnt"))
    board.start()
    board.shows("Verdwijnt", "/vacatures/verdwijnt/")
    limit = int(Path("/proc/sys/fs/inotify/max_queued_events").read_text())
    noise = [board.folder / f"Templates/{name}.css" for name in "ab"]
    board.process.send_signal(signal.SIGSTOP)
    # One that still runs for a moment would take the first events out of the queue.
    wait(lambda: state(board.process.pid) == "T")
    # Two in turn, because equal events in a row are one.
    for number in range(limit):
        noise[number % 2].write_text("")
    # All of this comes after the queue is full.
    board.change(POSTING, "Adviseur water", "Adviseur na de stortvloed")
    board.change("Templates/posting.html", "<h1", "<h1 id=verbouwd")
    board.change("Content/board.yml", "Proefbord", "Beter bord")
    shutil.rmtree(board.folder / VACANCIES / "weg")
    # Folders are others under their old names, and new ones have come.
    board.write(f"{VACANCIES}/diep/dieper/nieuw.md", posting("Nieuw"))
    os.rename(board.folder / "Templates", board.folder / "Sjablonen")
    shutil.copytree(board.folder / "Sjablonen", board.folder / "Templates")
    board.process.send_signal(signal.SIGCONT)
    # The watcher knows that it does not know.
    assert board.rebuilt().startswith("everything: ")
    for text in ("Adviseur na de stortvloed", "<h1 id=verbouwd", "Beter bord"):
        board.shows(text)
    board.shows("Nieuw", "/vacatures/nieuw/")
    board.shows_not("/vacatures/verdwijnt/")
    # And from then on everything is watched.
    board.change(f"{VACANCIES}/diep/dieper/nieuw.md", "Nieuw", "Nieuwer")
    board.shows("Nieuwer", "/vacatures/nieuw/")
    board.change("Templates/posting.html", "id=verbouwd", "id=herbouwd")
    board.shows("<h1 id=herbouwd")


def limited(name, number):
    """Runs a program in a namespace where inotify has a limit of its own."""
    script = f'echo {number} > /proc/sys/user/{name} && exec "$@"'
    command = ["unshare", "--user", "--map-root-user", "sh", "-c", script, "sh"]
    if not shutil.which("unshare") or subprocess.run([*command, "true"], capture_output=True).returncode:
        pytest.skip("no namespace of its own is allowed here")
    return command


@linux
@pytest.mark.parametrize(
    "name, number, said",
    [
        ("max_inotify_instances", 0, "fs.inotify.max_user_instances"),
        ("max_inotify_watches", 3, "fs.inotify.max_user_watches"),
    ],
)
def test_where_nothing_can_be_watched_it_says_so_and_looks(board, name, number, said):
    board.start(within=limited(name, number))
    wait(lambda: said in "".join(board.errors))
    board.change(POSTING, "Adviseur water", "Adviseur gezien")
    board.shows("Adviseur gezien")


@linux
def test_when_the_last_watch_is_taken_it_says_so_and_looks(board):
    board.start(within=limited("max_inotify_watches", 60))
    assert not board.errors
    for number in range(100):
        board.write(f"{VACANCIES}/map-{number}/baan-{number}.md", posting(f"Baan {number}"))
    wait(lambda: "fs.inotify.max_user_watches" in "".join(board.errors))
    board.change(f"{VACANCIES}/map-99/baan-99.md", "Baan 99", "Baan gezien")
    board.shows("Baan gezien", "/vacatures/baan-99/")
    assert "".join(board.errors).count("max_user_watches") == 1


@pytest.mark.skipif(not shutil.which("vim"), reason="needs Vim")
@pytest.mark.parametrize("way", ["backupcopy=no", "backupcopy=yes", "nowritebackup"])
def test_vim(board, way):
    board.start()
    for number in range(3):
        old = "Adviseur water" if number == 0 else f"Adviseur {number - 1}"
        subprocess.run(
            ["vim", "-es", "-u", "NONE", "-c", f"set {way}", "-c", f"%s/{old}/Adviseur {number}/", "-c", "wq",
             board.folder / POSTING], check=True)
        board.shows(f"Adviseur {number}")


def test_ways_to_save_a_file(watched):
    folder = watched.folder / VACANCIES
    file = folder / "adviseur.md"
    # Through a new file beside it.
    (folder / ".adviseur.md.neu").write_text(posting("Via een ander"))
    os.replace(folder / ".adviseur.md.neu", file)
    watched.shows("Via een ander")
    # Vim's: can a file be made here? The old one goes away, the new one is written, the old one is removed.
    (folder / "4913").write_text("")
    (folder / "4913").unlink()
    os.rename(file, folder / "adviseur.md~")
    file.write_text(posting("Van Vim"))
    (folder / "adviseur.md~").unlink()
    watched.shows("Van Vim")
    # In place, in two pieces.
    with open(file, "w") as stream:
        stream.write(posting("In twee delen")[:40])
        stream.flush()
        stream.write(posting("In twee delen")[40:])
    watched.shows("In twee delen")
    # Through a mapping, which tells of no write but its end.
    file.unlink()
    watched.shows_not("/vacatures/adviseur/")
    os.link(folder / "jurist.md", file)
    watched.shows("Jurist omgevingsrecht")


def test_a_pipe_keeps_nobody_waiting(watched):
    os.mkfifo(watched.folder / VACANCIES / "pijp.md")
    watched.change(POSTING, "Adviseur water", "Adviseur naast een pijp")
    watched.shows("Adviseur naast een pijp")
    # A file in its place is a posting.
    os.remove(watched.folder / VACANCIES / "pijp.md")
    watched.write(f"{VACANCIES}/pijp.md", posting("Geen pijp"))
    watched.shows("Geen pijp", "/vacatures/pijp/")


def test_edits_of_every_kind(watched):
    watched.change(POSTING, "Adviseur water", "Adviseur grondwater")
    watched.shows("Adviseur grondwater")
    os.rename(watched.folder / POSTING, watched.folder / VACANCIES / "raadgever.md")
    watched.shows("Adviseur grondwater", "/vacatures/raadgever/")
    watched.shows_not("/vacatures/adviseur/")
    os.remove(watched.folder / VACANCIES / "raadgever.md")
    watched.shows_not("/vacatures/raadgever/")
    watched.write(f"{VACANCIES}/een/twee/drie.md", posting("Diep"))
    watched.shows("Diep", "/vacatures/drie/")
    watched.write("Templates/own.css", "h1 { color: teal }")
    # The fingerprint in a style sheet's name changes with it.
    style = lambda: re.search(r'href="(\S+\.css)"', watched.page("/"))[1]
    wait(lambda: watched.get(style())[2].endswith(b"h1 { color: teal }"))
    watched.change("Templates/posting.html", "<h1", "<h1 id=verbouwd")
    watched.shows("<h1 id=verbouwd", "/vacatures/drie/")
    watched.change("Content/board.yml", "Proefbord", "Beter bord")
    watched.shows("Beter bord", "/")
    # The same size, and soon after: only the bytes tell.
    for word in ("bord een", "bord wee"):
        watched.write("Content/board.yml", watched.read("Content/board.yml").replace("Beter bord", word)
                      .replace("bord een", word))
        watched.shows(word, "/")


@pytest.mark.parametrize("name", ["Content", "Templates", VACANCIES])
def test_a_folder_that_goes_and_comes_back(watched, name):
    folder, kept = watched.folder / name, watched.folder / "Bewaard"
    mark = watched.folder / ("Templates/posting.html" if name == "Templates" else POSTING)

    def write(text):
        if name == "Templates":
            template = (kept if kept.exists() else folder) / "posting.html"
            mark.write_text(template.read_text().replace("<h1", f"<h1 id={text}"))
        else:
            mark.write_text(posting(text))
        watched.shows(text)

    # Renamed and copied back.
    os.rename(folder, kept)
    wait(lambda: not watched.lines.empty())
    shutil.copytree(kept, folder)
    write("eerste")
    # Removed and made again at once.
    shutil.rmtree(folder)
    shutil.copytree(kept, folder)
    write("tweede")
    # Another one in its place.
    shutil.copytree(kept, watched.folder / "Nieuw")
    os.rename(folder, watched.folder / "Oud")
    os.rename(watched.folder / "Nieuw", folder)
    write("derde")
    # The whole board moved away and back.
    os.rename(watched.folder, f"{watched.folder}-elders")
    os.rename(f"{watched.folder}-elders", watched.folder)
    write("vierde")


def test_links_that_are_turned(tmp_path, board):
    """Content is a link, as behind a swap of releases; a file and a folder in it are links, too."""
    releases = board.folder / "releases"
    for name in ("een", "twee"):
        shutil.copytree(board.folder / "Content", releases / name)
        (releases / name / "vacancies/adviseur.md").write_text(posting(f"Uitgave {name}"))
        (releases / name / "vacancies/.echt").mkdir()
        (releases / name / "vacancies/.echt/a.md").write_text(posting("Versie a"))
        (releases / name / "vacancies/.echt/b.md").write_text(posting("Versie b"))
        (releases / name / "vacancies/link.md").symlink_to(".echt/a.md")
    shutil.rmtree(board.folder / "Content")
    (board.folder / "nu").symlink_to("releases/een")
    (board.folder / "Content").symlink_to("nu")

    def turn(link, target):
        (board.folder / "tussen").symlink_to(target)
        os.replace(board.folder / "tussen", board.folder / link)

    board.start()
    board.shows("Uitgave een")
    turn("nu", "releases/twee")
    board.shows("Uitgave twee")
    (releases / "twee/vacancies/adviseur.md").write_text(posting("Na de draai"))
    board.shows("Na de draai")
    # A link to a file elsewhere: turned, and the file behind it written.
    board.shows("Versie a", "/vacatures/link/")
    turn("Content/vacancies/link.md", ".echt/b.md")
    board.shows("Versie b", "/vacatures/link/")
    (releases / "twee/vacancies/.echt/b.md").write_text(posting("Versie c"))
    board.shows("Versie c", "/vacatures/link/")
    # The link goes and a folder comes.
    (board.folder / "nu").unlink()
    board.rebuilt()
    shutil.copytree(releases / "een", board.folder / "nu")
    board.shows("Uitgave een")
    (board.folder / "nu/vacancies/adviseur.md").write_text(posting("Geen link meer"))
    board.shows("Geen link meer")
