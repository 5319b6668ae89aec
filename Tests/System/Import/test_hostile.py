"""What a stranger may send: it is refused or becomes a posting, and nothing hangs, falls over or is written elsewhere."""

import email.policy
import json
import os
import random
import resource
import subprocess
import warnings
import zipfile
from pathlib import Path

import pytest

import documents
from test_documents import SAMPLES, message
from vacancies import PRIKBORD, VACANCIES, Board

# More are tried by hand: FUZZ=500 Tests/System/Import/run … -k mutated
ROUNDS = int(os.environ.get("FUZZ", "3"))
# Of the processor's time: a loaded machine takes longer by the clock. The program may be one for debugging, ten times slower.
SECONDS = 20
TEXTS = Path(__file__).parents[2] / "ImportingTests" / "Samples"


@pytest.fixture
def board(tmp_path):
    return Board(tmp_path / "board")


def send(board, path, *options, within=SECONDS):
    """Imports it; what was written lies where postings do."""
    before = outside(board)
    result = subprocess.run(
        [PRIKBORD, "import", str(path), *options], cwd=board.folder, capture_output=True, timeout=50 * within,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_CPU, (within, within)), env={**os.environ, "PRIKBORD_LANG": "en"})
    assert result.returncode in (0, 1), (result.returncode, result.stderr[-2000:])
    assert result.returncode == 0 or result.stderr, "a refusal says why"
    assert outside(board) == before
    return (result.stdout + result.stderr).decode(errors="replace")


def outside(board):
    folder = board.folder.parent
    return sorted(
        str(path) for path in folder.rglob("*")
        if path.is_file() and board.vacancies not in path.parents and ".prikbord" not in path.parts)


def seeds(folder):
    """A file of each kind."""
    made = {}
    for kind, writer in {"docx": documents.docx, "odt": documents.odt, "pdf": documents.pdf, "rtf": documents.rtf}.items():
        writer(VACANCIES[0], folder / f"a.{kind}")
        made[f"a.{kind}"] = (folder / f"a.{kind}").read_bytes()
    made["a.doc"] = (SAMPLES / "vacature-1.doc").read_bytes()
    for form in ["plain", "html", "docx", "forwarded"]:
        made[f"{form}.eml"] = message(VACANCIES[0], form, folder).as_bytes(policy=email.policy.SMTP)
    for path in sorted(TEXTS.iterdir()):
        made[path.name] = path.read_bytes()
    return made


KINDS = ["a.docx", "a.odt", "a.pdf", "a.rtf", "a.doc", "plain.eml", "html.eml", "docx.eml", "forwarded.eml"] + sorted(
    path.name for path in TEXTS.iterdir())


def mutated(bytes, dice):
    out = bytearray(bytes)
    for _ in range(dice.randint(1, 8)):
        at = dice.randrange(len(out) or 1)
        match dice.randrange(6):
            case 0: out[at : at + 1] = dice.randbytes(1)
            case 1: del out[at : at + dice.randint(1, 64)]
            case 2: out[at:at] = out[: dice.randint(1, 400)]
            case 3: del out[at:]
            case 4: out[at:at] = dice.choice([b"<", b"<![CDATA[", b"{", b"]]", b"\\", b"\0", b"--", b"\xff\xfe", b"]]>", b"&#0;", b"=?x?Q?=?="])
            case 5: out[at:at] = bytes[at : at + 200] * 3
        out = out or bytearray(b"x")
    return out


@pytest.mark.parametrize("name", KINDS)
def test_mutated_document(name, board, tmp_path):
    bytes, dice = seeds(tmp_path)[name], random.Random(name)
    for round in range(ROUNDS):
        path = tmp_path / name
        path.write_bytes(mutated(bytes, dice))
        try:
            send(board, path)
        except (AssertionError, subprocess.TimeoutExpired):
            kept = Path(os.environ.get("TMPDIR", "/tmp")) / f"refused-{round}-{name}"
            kept.write_bytes(path.read_bytes())
            raise AssertionError(f"see {kept}") from None


def test_names_in_an_archive_lead_nowhere(board, tmp_path):
    documents.docx(VACANCIES[0], tmp_path / "a.docx")
    with zipfile.ZipFile(tmp_path / "a.docx", "a") as archive:
        for name in ["../../weg.md", "/tmp/weg.md", "word/../../weg.xml", "word/\\..\\weg.xml", "word/" + "x" * 60_000]:
            archive.writestr(name, "weg")
    send(board, tmp_path / "a.docx")
    assert [path.name for path in board.vacancies.iterdir()] == ["adviseur-waterkwaliteit.md"]


def test_archive_of_many_files(board, tmp_path):
    documents.docx(VACANCIES[0], tmp_path / "a.docx")
    with zipfile.ZipFile(tmp_path / "a.docx", "a") as archive:
        for number in range(70_000):
            archive.writestr(f"word/{number}.xml", "")
    assert "a document has at most" in send(board, tmp_path / "a.docx")


@pytest.mark.parametrize("title", ["../../../weg", "..", "/etc/weg", "a\\..\\b", "CON", ".prikbord", "x" * 5_000, "\u202egnp.exe", "–"])
def test_title_is_no_path(title, board, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"offers": [
        {"id": "../../id", "title": title, "company_name": "..", "city": "../..", "description": "<p>Je werkt hier.</p>"}]}))
    send(board, tmp_path / "a.json")
    for path in board.vacancies.rglob("*"):
        assert path.parent == board.vacancies and len(path.name) < 256 and not path.name.startswith(".")


def test_addresses_of_a_feed_are_web_or_mail(board, tmp_path):
    (tmp_path / "a.json").write_text(json.dumps({"offers": [
        {"id": 1, "title": "Hovenier", "company_name": "Gemeente Tiel", "careers_apply_url": "javascript:alert(1)",
         "description": "<p><a href='javascript:alert(2)'>hier</a> <a href='data:text/html,x'>daar</a> "
         "<img src=x onerror=alert(3)> <iframe src='https://weg.voorbeeldbord.nl'></iframe></p>"}]}))
    send(board, tmp_path / "a.json")
    text = (board.vacancies / "hovenier.md").read_text()
    assert "\napply:" not in text and "data:" not in text and "<i" not in text and "](" not in text


def word(tmp_path, body, name="a.docx"):
    documents.docx(VACANCIES[0], tmp_path / "seed.docx")
    with zipfile.ZipFile(tmp_path / "seed.docx") as seed, zipfile.ZipFile(tmp_path / name, "w", zipfile.ZIP_DEFLATED) as out:
        for item in seed.namelist():
            out.writestr(item, body if item == "word/document.xml" else seed.read(item))
    return tmp_path / name


HEAD = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'


@pytest.mark.parametrize(
    "body",
    [
        HEAD + "<w:p>" * 100_000,
        HEAD + "<w:tbl><w:tr><w:tc>" * 300 + "</w:tc></w:tr></w:tbl>" * 300 + "</w:body></w:document>",
        HEAD + "<w:tbl>" + "<w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc></w:tr>" * 20_000 + "</w:tbl></w:body></w:document>",
        HEAD + "<w:p><w:r><w:t>" + "x" * 1_000_000 + "</w:t></w:r></w:p></w:body></w:document>",
        '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>' + HEAD + "&c;</w:body></w:document>",
        HEAD + '<w:p><w:pPr><w:numPr><w:ilvl w:val="2000000000"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>',
        HEAD + '<w:p><w:pPr><w:numPr><w:ilvl w:val="-7"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>a</w:t></w:r></w:p></w:body></w:document>',
    ],
    ids=["open", "nested", "rows", "cell", "entities", "level", "negative"],
)
def test_word_document_made_to_hurt(body, board, tmp_path):
    send(board, word(tmp_path, body), within=60)


def test_style_that_is_based_on_itself(board, tmp_path):
    path = word(tmp_path, HEAD + '<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr><w:r><w:t>Hovenier</w:t></w:r></w:p></w:body></w:document>')
    with warnings.catch_warnings(), zipfile.ZipFile(path, "a") as archive:
        warnings.simplefilter("ignore", UserWarning)  # two files of one name, and the last is taken
        archive.writestr("word/styles.xml", '<w:styles xmlns:w="w"><w:style w:styleId="A"><w:basedOn w:val="A"/></w:style></w:styles>')
    send(board, path)


def test_table_of_many_rows(board, tmp_path):
    rows = "".join(f"{number},Hovenier {number},Tiel\n" for number in range(3_000))
    (tmp_path / "a.csv").write_text("id,title,location\n" + rows)
    assert "3000 new" in send(board, tmp_path / "a.csv", "--dry-run", within=60)


def test_cell_of_a_megabyte(board, tmp_path):
    (tmp_path / "a.csv").write_text("title,tekst\nHovenier," + "woord " * 200_000 + "\n")
    send(board, tmp_path / "a.csv", within=60)


def test_mail_of_parts_in_parts(board, tmp_path):
    mail = "From: a@voorbeeldbord.nl\nMIME-Version: 1.0\nSubject: x\n"
    for level in range(3_000):
        mail += f'Content-Type: multipart/mixed; boundary="b{level}"\n\n--b{level}\n'
    (tmp_path / "a.eml").write_text(mail + "\n\ntekst\n")
    send(board, tmp_path / "a.eml", within=60)


def test_mail_whose_boundary_is_everywhere(board, tmp_path):
    mail = 'From: a@voorbeeldbord.nl\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary="b"\n\n'
    (tmp_path / "a.eml").write_text(mail + "--b\n\nx\n" * 100_000)
    send(board, tmp_path / "a.eml", within=60)


def test_mail_with_a_name_that_leads_elsewhere(board, tmp_path):
    mail = message(VACANCIES[0], "docx", tmp_path)
    text = mail.as_bytes().replace(b"filename*=", b"filename=\"../../../weg.docx\"; x*=")
    (tmp_path / "a.eml").write_bytes(text)
    send(board, tmp_path / "a.eml")
    assert len(list(board.vacancies.iterdir())) == 1


@pytest.mark.parametrize("body", ["[" * 100_000, '{"a":' * 100_000, '{"jobs": ' + "[" + "{}," * 500_000 + "{}]}", "{", '{"offers": [{"id": 1e999, "title": "x"}]}'])
def test_json_made_to_hurt(body, board, tmp_path):
    (tmp_path / "a.json").write_text(body)
    send(board, tmp_path / "a.json", within=60)


@pytest.mark.parametrize("page", ["<div>" * 100_000, "<table>" * 50_000, "<a href=x>" * 20_000, "<ul><li>" * 300 + "x", "<p>x" * 20_000])
def test_page_made_to_hurt(page, board, tmp_path):
    (tmp_path / "a.html").write_text("<!doctype html><html><body>" + page)
    send(board, tmp_path / "a.html", within=120)


@pytest.mark.parametrize("front", ["a: &a [*a]", "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: [*c, *c]", "? " * 20_000, "[" * 20_000])
def test_front_matter_made_to_hurt(front, board, tmp_path):
    (tmp_path / "a.md").write_text(f"---\ntitle: Hovenier\n{front}\n---\n\nTekst.\n")
    send(board, tmp_path / "a.md")


def test_folder_that_leads_into_itself(board, tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    (pages / "rond").symlink_to(pages)
    (pages / "weg.md").symlink_to("/etc/passwd")
    (pages / "a.md").write_text("---\ntitle: Hovenier\n---\n\nJe snoeit.\n")
    send(board, pages)
    assert [path.name for path in board.vacancies.iterdir()] == ["hovenier.md"]
