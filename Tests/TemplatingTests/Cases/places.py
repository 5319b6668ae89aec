"""Writes places.txt: beginnings of HTML, and where the html5lib tokenizer says that text behind them stands.

    python3 Tests/TemplatingTests/Cases/places.py       (needs html5lib from PyPI; made with 1.1)

A line is the place, a tab, and the beginning with its line ends as `␊`. Places are `text`, `tag` (anywhere
inside one), `comment`, and the name of an element whose content is no markup.
"""

import pathlib
import random

from html5lib import _tokenizer, constants

MARK = "qzq"
KINDS = constants.tokenTypes
CONTENT = {
    "title": "rcdataState",
    "textarea": "rcdataState",
    "style": "rawtextState",
    "xmp": "rawtextState",
    "script": "scriptDataState",
}
PIECES = [
    "<",
    ">",
    "/",
    "=",
    '"',
    "'",
    " ",
    "\n",
    "-",
    "!",
    "--",
    "<!--",
    "-->",
    "--!>",
    "a",
    "href",
    "title",
    "<a",
    "<p ",
    "</a",
    "</p>",
    "<title>",
    "</title>",
    "<title",
    "<textarea>",
    "</textarea >",
    "<script>",
    "</script>",
    "</script",
    "<style>",
    "</style",
    "</sty",
    "?",
    "<!",
    "<!doctype html>",
    "<?x",
    "<br/>",
    'x="',
    "y='",
    " z=",
    "<xmp>",
    "</xmp>",
    '<img alt="">',
    "<b c d=e>",
    "</",
    "<1",
    "<SCRIPT>",
    "</SCRIPT>",
]


def place(beginning):
    tokenizer = _tokenizer.HTMLTokenizer(beginning + MARK)
    element = None
    for token in tokenizer:
        if token["type"] == KINDS["StartTag"] and token["name"] in CONTENT:
            element = token["name"]
            tokenizer.state = getattr(tokenizer, CONTENT[element])
        elif token["type"] == KINDS["EndTag"] and token["name"] == element:
            element = None
        elif token["type"] == KINDS["Comment"] and MARK in token["data"]:
            return "comment"
        elif token["type"] == KINDS["Doctype"] and MARK in repr(token):
            return "comment"
        elif token["type"] == KINDS["Characters"] and MARK in token["data"]:
            return element or "text"
    return "tag"


def main():
    random.seed(13)
    lines = set()
    while len(lines) < 1500:
        beginning = "".join(random.choice(PIECES) for _ in range(random.randint(1, 9)))
        lowered = beginning.lower()
        # A comment inside a script is refused, not followed.
        if "<script" in lowered and "<!--" in lowered.split("<script", 1)[1]:
            continue
        lines.add(place(beginning) + "\t" + beginning.replace("\n", "␊"))
    out = pathlib.Path(__file__).with_name("places.txt")
    out.write_text("".join(line + "\n" for line in sorted(lines)), encoding="utf-8")


main()
