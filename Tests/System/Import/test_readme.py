"""The five commands of the README's section, run as they stand there."""

import re
import shlex
from pathlib import Path

import documents
from servers import Server
from test_documents import message
from vacancies import VACANCIES, Board

README = (Path(__file__).parents[3] / "README.md").read_text()
SECTION = re.search(r"^## Getting vacancies in\n(.*?)(?=^## )", README, re.M | re.S)[1]
COMMANDS = re.search(r"```sh\n(.*?)```", SECTION, re.S)[1].splitlines()
SOURCES = re.search(r"```yaml\n(.*?)```", SECTION, re.S)[1]


def test_commands(tmp_path):
    assert len(COMMANDS) == 5
    board, server = Board(tmp_path / "board"), Server()
    page = "<!doctype html><html><body><main><h1>Hovenier</h1><p>Gemeente Meppel</p><p>Je werkt 36 uur per week in " \
        "onze parken en plantsoenen.</p></main></body></html>"
    server.page("/vacatures/hovenier", page)
    table = "Functienaam;Werkgever;Standplaats\nBoswachter;Gemeente Ede;Ede\n"
    server.page("/export.csv", table)
    documents.docx(VACANCIES[0], board.folder / "vacature.docx")
    (board.folder / "mail.eml").write_bytes(message(VACANCIES[1], "plain", tmp_path).as_bytes())
    (board.folder / "pasted.txt").write_text("Stage natuur\n\nGemeente Tiel\n\nJe helpt 32 uur per week in het bos.\n")
    (board.folder / "export.csv").write_text(table)
    # The hosts of the README are not there; the server on this computer is, for one of them.
    school = next(line for line in SOURCES.splitlines() if "school" in line)
    board.settings("sources:\n" + school.replace("https://voorbeeldbord.nl", server.address) + "\n")
    for command in COMMANDS:
        words = shlex.split(command.replace("https://werk.voorbeeldbord.nl", server.address))
        assert words[:2] == ["prikbord", "import"]
        pasted = b""
        if "<" in words:
            pasted = (board.folder / words[words.index("<") + 1]).read_bytes()
            words = words[: words.index("<")]
        board.run(*words[2:], input=pasted)
    server.close()
    made = sorted(path.stem for path in board.vacancies.glob("*.md"))
    assert made == ["adviseur-waterkwaliteit", "boswachter", "docent-wiskunde", "hovenier", "stage-natuur"]
    assert "posted: 2026-11-02" in (board.vacancies / "boswachter.md").read_text()
    assert "draft: true" in (board.vacancies / "hovenier.md").read_text()
