"""The sites that most tests look at, built once."""

import shutil

import pytest

from board import ASKING, BODY, FACTS, REPOSITORY, SETTINGS, Board

# Every field of the formats gets each of these.
HOSTILE = [
    "]]> &amp; <script>alert(1)</script> & \\ \" '",
    "emoji 👩‍🔬🏳️‍🌈 en ]]]]>>",
    "rechts-naar-links שלום עולם ‮omgekeerd‬",
    "a" * 5000,
    "BEGIN:VEVENT\\; komma, puntkomma; \\n END:VCALENDAR",
    "nietteken \ufffe\uffff \u0085 \u2028 einde",
]


@pytest.fixture(scope="session")
def sample(tmp_path_factory):
    """The board that ships with the project."""
    folder = tmp_path_factory.mktemp("sample")
    board = Board.__new__(Board)
    board.folder = folder
    shutil.copytree(REPOSITORY / "Content", folder / "Content")
    (folder / "Templates").symlink_to(REPOSITORY / "Templates")
    return board.build()


@pytest.fixture(scope="session")
def board(tmp_path_factory):
    """A small board with one posting of each kind."""
    board = Board(tmp_path_factory.mktemp("board") / "b", SETTINGS + "jobs_xml: true\ncname: werk.example.org\n")
    board.write(
        "organisations/polder.md",
        "---\nname: Waterschap De Polder\nwebsite: https://polder.example/\nlogo: /polder.svg\n---\n\nEen waterschap.\n")
    board.write("files/polder.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>")
    board.posting("gewoon", reference="P-1", starts="2024-10-01", openings="2", aliases="[/oud/gewoon/]",
                  department="Afdeling Meten")
    board.posting("exclusief", deadline="voor 2 augustus 2024", posted="2024-07-02")
    board.posting("op-afstand", workplace="remote", locations="null", posted="2024-07-03")
    board.posting("hybride", workplace="hybrid", locations="[Den Haag, Utrecht]", updated="2024-07-10")
    board.posting("bijna", deadline="2024-07-18", employment="temporary", hours="24-40")
    board.posting("stage", employment="internship", pay="€749", education="[hbo-bachelor, wo-master]")
    board.posting("zonder-sollicitatie", body=ASKING, apply="null", organisation="Niemand BV")
    board.posting("zonder-datum", posted="null")
    board.posting("zonder-deadline", deadline="null")
    board.posting("mail", apply="werk@polder.example", pay="marktconform salaris")
    board.posting("dicht", deadline="2024-07-10")
    board.posting("vroeg-dicht", closed="2024-07-12", employment="volunteer", fields="[Alleen dicht]")
    board.posting("gepland", posted="2024-07-20")
    board.posting("engels", language="en", title="Water adviser")
    return board


@pytest.fixture(scope="session")
def site(board):
    return board.build()


@pytest.fixture(scope="session")
def hostile(tmp_path_factory):
    board = Board(tmp_path_factory.mktemp("hostile") / "b", SETTINGS.replace("Proefbord", "'Bord & <b> ]]> \"x\"'") + "jobs_xml: true\n")
    for number, text in enumerate(HOSTILE):
        quoted = "'" + text.replace("'", "''") + "'"
        if "nietteken" in text:  # YAML takes these only as escapes.
            quoted = '"nietteken \\u0001 \\uFFFE \\u0085 \\u2028 einde"'
        board.posting(
            f"h{number}", body=f"{text}\n\n`{text[:200]}`\n\n## {text[:100]}\n\n" + BODY.replace("![Een sloot](sloot.png)", ""),
            title=quoted, organisation=quoted, locations="[" + quoted + "]", department=quoted,
            reference=quoted, fields="[" + quoted + "]", tags="[" + quoted + "]", summary=quoted,
            pay=quoted, scales="[" + quoted + "]", contacts="{name: " + quoted + "}")
    return board.build()


@pytest.fixture(scope="session")
def many(tmp_path_factory):
    """Enough postings for bounds to matter."""
    board = Board(tmp_path_factory.mktemp("many") / "b", SETTINGS + "feed_items: 20\n")
    for number in range(600):
        board.posting(
            f"v{number}", body=BODY.replace("![Een sloot](sloot.png)", ""), title=f"Functie {chr(97 + number % 26)}",
            locations=["Den Haag", "Utrecht", "Zwolle"][number % 3], posted=f"2024-07-{1 + number % 14:02}",
            deadline=f"2024-08-{1 + number % 28:02}")
    return board.build()
