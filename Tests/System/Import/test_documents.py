"""Documents of every kind become the same postings."""

import email.message
import email.policy
import mailbox
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import pypdf
import pytest

import documents
from vacancies import PRIKBORD, VACANCIES, Board, check

# Word 97 as LibreOffice writes it, of the same vacancies.
SAMPLES = Path(__file__).parent / "samples"

WRITERS = {"docx": documents.docx, "odt": documents.odt, "pdf": documents.pdf, "rtf": documents.rtf}


@pytest.fixture
def board(tmp_path):
    return Board(tmp_path / "board")


@pytest.mark.parametrize("vacancy", VACANCIES, ids=lambda vacancy: vacancy["title"])
@pytest.mark.parametrize("kind", WRITERS)
def test_document(kind, vacancy, board, tmp_path):
    path = tmp_path / f"vacature.{kind}"
    WRITERS[kind](vacancy, path)
    check(board.posting(path), vacancy)


@pytest.mark.parametrize("number, vacancy", list(enumerate(VACANCIES, 1)), ids=lambda value: str(value)[:1])
@pytest.mark.parametrize("program", ["antiword", "catdoc", "soffice"])
def test_old_word_by_each_program_that_reads_it(program, number, vacancy, board):
    only(board, program)
    path = SAMPLES / f"vacature-{number}.doc"
    board.run(path, env=board.env)
    check(next(board.vacancies.glob("*.md")).read_text(), vacancy)


def test_rtf_by_libreoffice_where_nothing_else_is(board, tmp_path):
    only(board, "soffice")
    documents.rtf(VACANCIES[0], tmp_path / "a.rtf")
    board.run(tmp_path / "a.rtf", env=board.env)
    check(next(board.vacancies.glob("*.md")).read_text(), VACANCIES[0])


def only(board, program):
    """A PATH on which one program is, with the tools that its script calls."""
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    folder = board.folder / "bin"
    folder.mkdir()
    for name in [program, "sh", "bash", "dirname", "basename", "sed", "grep", "uname", "ls", "readlink", "cat", "expr"]:
        if found := shutil.which(name):
            (folder / name).symlink_to(os.path.realpath(found) if name != program else found)
    board.env = {"PATH": str(folder), "HOME": str(board.folder)}


@pytest.mark.parametrize("vacancy", VACANCIES, ids=lambda vacancy: vacancy["title"])
@pytest.mark.parametrize("form", ["plain", "html", "docx", "forwarded"])
def test_mail(form, vacancy, board, tmp_path):
    mail = message(vacancy, form, tmp_path)
    path = tmp_path / "mail.eml"
    path.write_bytes(mail.as_bytes(policy=email.policy.SMTP))
    posting = board.posting(path)
    check(posting, vacancy)
    assert "piet" not in posting.lower()


def test_mailbox(board, tmp_path):
    box = mailbox.mbox(tmp_path / "in.mbox")
    for vacancy in VACANCIES:
        box.add(message(vacancy, "plain", tmp_path))
    box.close()
    board.run(tmp_path / "in.mbox")
    assert len(list(board.vacancies.glob("*.md"))) == len(VACANCIES)


def message(vacancy, form, folder):
    lines = [vacancy["title"], "", vacancy["employer"], ""]
    lines += [f"{label}: {value}" for label, value in vacancy["facts"]]
    lines += ["", vacancy["intro"], "", vacancy["heading"], ""] + ["- " + item for item in vacancy["items"]]
    mail = email.message.EmailMessage()
    mail["From"] = "Piet Jansen <piet@voorbeeldbord.nl>"
    mail["To"] = "werk@voorbeeldbord.nl"
    mail["Date"] = "Mon, 02 Nov 2026 10:00:00 +0100"
    mail["Subject"] = "Vacature: " + vacancy["title"]
    mail["Message-ID"] = f"<{vacancy['title'].replace(' ', '')}@voorbeeldbord.nl>"
    if form == "html":
        rows = "".join(f"<tr><td>{label}</td><td>{value}</td></tr>" for label, value in vacancy["facts"])
        items = "".join(f"<li>{item}</li>" for item in vacancy["items"])
        mail.set_content(
            f"<h1>{vacancy['title']}</h1><p>{vacancy['employer']}</p><table>{rows}</table>"
            f"<p>{vacancy['intro']}</p><h2>{vacancy['heading']}</h2><ul>{items}</ul>", subtype="html")
        return mail
    if form == "docx":
        path = folder / "bijlage één.docx"
        documents.docx(vacancy, path)
        mail.set_content("Zie de bijlage.\n\nGroet, Piet\n")
        mail.add_attachment(
            path.read_bytes(), maintype="application", filename=path.name,
            subtype="vnd.openxmlformats-officedocument.wordprocessingml.document")
        return mail
    mail.set_content("\n".join(lines) + "\n", cte="base64" if form == "forwarded" else "quoted-printable")
    if form == "forwarded":
        wrapper = email.message.EmailMessage()
        wrapper["From"], wrapper["To"] = "Piet <piet@voorbeeldbord.nl>", "werk@voorbeeldbord.nl"
        wrapper["Subject"], wrapper["Message-ID"] = "Fwd: Vacature", "<doorgestuurd@voorbeeldbord.nl>"
        wrapper.make_mixed()
        wrapper.attach(mail)
        return wrapper
    return mail


def test_page_saved_by_a_browser(board, tmp_path):
    mail = email.message.EmailMessage()
    mail["From"], mail["Subject"] = "<Saved by Blink>", "Hovenier"
    mail["Snapshot-Content-Location"] = "https://werk.voorbeeldbord.nl/7"
    page = email.message.EmailMessage()
    page.set_content(
        "<!doctype html><html><body><nav>Home</nav><main><h1>Hovenier</h1><p>Gemeente Meppel</p>"
        "<p>Je werkt 36 uur per week in onze parken en plantsoenen.</p></main></body></html>", subtype="html")
    mail.make_related()
    mail.attach(page)
    path = tmp_path / "pagina.mhtml"
    path.write_bytes(mail.as_bytes(policy=email.policy.SMTP))
    posting = board.posting(path)
    assert "title: Hovenier" in posting and "hours: 36" in posting and "Home" not in posting
    assert 'id: "https://werk.voorbeeldbord.nl/7"' in posting


def test_columns_are_read_one_after_the_other(board, tmp_path):
    documents.columns(VACANCIES[0], tmp_path / "krant.pdf")
    body = " ".join(board.posting(tmp_path / "krant.pdf").split())
    assert body.index("Rechts") > body.rindex("Links")


def test_sentences_go_on_over_pages(board, tmp_path):
    documents.pages(tmp_path / "lang.pdf")
    posting = board.posting(tmp_path / "lang.pdf")
    assert "title: Hovenier onderhoud" in posting and "organisation: Gemeente Meppel" in posting
    body = posting.split("---")[2]
    assert body.count("je overlegt met bewoners over wat") == 40, body
    assert not any(words in body for words in ["Pagina", "be-", "Vacature"]), body


def test_facts_beside_a_text_are_not_among_it(board, tmp_path):
    documents.sidebar(tmp_path / "zijbalk.pdf")
    posting = board.posting(tmp_path / "zijbalk.pdf")
    for line in ["title: Hovenier onderhoud", "hours: 32", "locations: [Tiel]"]:
        assert line in posting, posting
    assert documents.PROSE.strip().lower() in " ".join(posting.split()).lower(), posting


def test_list_in_a_column_stays_one(board, tmp_path):
    documents.columns_with_list(tmp_path / "krant.pdf")
    posting = board.posting(tmp_path / "krant.pdf")
    assert all(f"- taak {number}: je verzorgt de perken\n" in posting for number in range(5)), posting


def test_table_of_facts_is_no_text_in_columns(board, tmp_path):
    documents.facts(tmp_path / "tabel.pdf")
    posting = board.posting(tmp_path / "tabel.pdf")
    for words in ["hours: 24-32", "2.700", "15 januari 2027"]:
        assert words in posting.split("---")[1], posting


def test_parts_of_a_word_file_are_where_it_says(board, tmp_path):
    documents.docx(VACANCIES[0], tmp_path / "a.docx")
    documents.moved(tmp_path / "a.docx", tmp_path / "b.docx")
    posting = board.posting(tmp_path / "b.docx")
    check(posting, VACANCIES[0])
    assert "Individueel keuzebudget van 17,05%." in posting


@pytest.mark.parametrize("stamp", [None, "Scanned by CamScanner"])
def test_scan_is_said_to_be_one(stamp, board, tmp_path):
    documents.scan(tmp_path / "scan.pdf", stamp)
    assert "this PDF is a scan" in board.run(tmp_path / "scan.pdf", code=1)


def test_password_is_said(board, tmp_path):
    documents.pdf(VACANCIES[0], tmp_path / "open.pdf")
    writer = pypdf.PdfWriter(tmp_path / "open.pdf")
    writer.encrypt("geheim", algorithm="RC4-128")
    writer.write(tmp_path / "dicht.pdf")
    assert "this PDF has a password" in board.run(tmp_path / "dicht.pdf", code=1)


def test_program_that_is_missing_is_named(board, tmp_path):
    documents.rtf(VACANCIES[0], tmp_path / "a.rtf")
    output = board.run(tmp_path / "a.rtf", code=1, env={"PATH": "/nowhere"})
    assert "apt-get install unrtf" in output


def test_board_that_imports_nothing_needs_no_program_of_others(board, tmp_path):
    documents.docx(VACANCIES[0], tmp_path / "a.docx")
    documents.odt(VACANCIES[1], tmp_path / "b.odt")
    nothing = {"PATH": "/nowhere"}
    board.run(tmp_path / "a.docx", tmp_path / "b.odt", env=nothing)
    for command in ["check", "build"]:
        result = subprocess.run([PRIKBORD, command], cwd=board.folder, capture_output=True, text=True, env=nothing)
        assert result.returncode == 0, result.stderr
    linked = subprocess.run(["ldd", PRIKBORD], capture_output=True, text=True).stdout
    assert not [name for name in ["expat", "gumbo", "minizip", "libz."] if name in linked], linked


def test_bomb_is_refused(board, tmp_path):
    documents.docx(VACANCIES[0], tmp_path / "a.docx")
    shutil.copy(tmp_path / "a.docx", tmp_path / "bomb.docx")
    with zipfile.ZipFile(tmp_path / "bomb.docx", "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/settings2.xml", b"\0" * 80_000_000)
    assert "a document has at most" in board.run(tmp_path / "bomb.docx", code=1)
    assert not list(board.vacancies.glob("*.md"))


def test_document_among_the_vacancies_names_the_command_and_is_put_away(board):
    path = board.vacancies / "van Piet.docx"
    documents.docx(VACANCIES[0], path)
    bytes = path.read_bytes()
    result = subprocess.run([PRIKBORD, "check"], cwd=board.folder, capture_output=True, text=True)
    assert "`prikbord import 'Content/vacancies/van Piet.docx'`" in result.stderr
    assert "1 new, 1 moved" in board.run(path, "--dry-run") and path.exists()
    assert "1 new, 1 moved" in board.run(path)
    originals = board.folder / ".prikbord/imports/originals"
    assert not path.exists() and (originals / "van Piet.docx").read_bytes() == bytes
    result = subprocess.run([PRIKBORD, "check"], cwd=board.folder, capture_output=True, text=True)
    assert result.returncode == 0, result.stderr

    # Another of that name is kept beside it, and the same one once.
    documents.docx(VACANCIES[1], path)
    board.run(path)
    path.write_bytes(bytes)
    assert "nothing to change" not in board.run(path)
    assert sorted(file.name for file in originals.iterdir()) == ["van Piet (2).docx", "van Piet.docx"]
    assert len(list(board.vacancies.iterdir())) == 2


def test_document_that_cannot_be_read_stays_where_it_is(board):
    path = board.vacancies / "kapot.docx"
    path.write_bytes(b"PK\3\4 kapot")
    board.run(path, code=1)
    assert path.exists()


def test_postings_are_never_put_away(board):
    path = board.vacancies / "hovenier.txt"
    path.write_text("Hovenier\n\nGemeente Meppel\n\nJe werkt 36 uur per week in onze parken.\n")
    board.run(path)
    assert path.exists()
