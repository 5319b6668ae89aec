"""The preview's own pages and its overlay, in a real browser: no word is cut and nothing runs out of its box."""

import pytest
from board import posting
from playwright.sync_api import expect

PASTED = "Medewerkster gemeentelijke belastingen en invordering\n\nStandplaats: Zwolle\nOpleiding: hbo\nSolliciteren: https://werk.voorbeeldbord.nl/solliciteren/medewerkster\n\nWij zoeken iemand.\n"
WORDS = """() => {
  const cut = [];
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    for (const word of node.data.matchAll(/[\\p{L}]+/gu)) {
      const range = document.createRange();
      range.setStart(node, word.index);
      range.setEnd(node, word.index + word[0].length);
      const lines = new Set([...range.getClientRects()].map((box) => Math.round(box.top)));
      if (lines.size > 1) cut.push(word[0]);
    }
  return cut;
}"""


@pytest.mark.parametrize("language, state", [("nl", "concept"), ("de", "Entwurf"), ("en", "draft")])
def test_no_word_is_cut_and_nothing_is_wider_than_the_screen(board, page, language, state):
    board.change("Content/board.yml", "language: nl", f"language: {language}")
    board.write("Content/vacancies/kladje.md", posting("Kladje", more="draft: true"))
    board.write("Content/vacancies/belastingmedewerker-invordering.txt", PASTED)
    board.start("--drafts", "--lang", language)
    for path in ["", "explain/Content/vacancies/belastingmedewerker-invordering.txt"]:
        for width in [360, 500, 768, 900, 1280]:
            page.set_viewport_size({"width": width, "height": 900})
            page.goto(f"{board.url}__prikbord/{path}")
            assert page.evaluate(WORDS) == []
            assert page.evaluate("document.documentElement.scrollWidth") <= width
        expect(page.locator("html")).to_have_attribute("lang", language)
        if not path:
            expect(page.locator(".state.draft")).to_have_text(state)
    # The board's colour, and the theme's ground.
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(245, 243, 239)"


def test_what_the_overlay_says_stays_in_its_box(board, page):
    board.write("Content/vacancies/kok.md", "---\ntitle: Kok\nhours: [[1]]\neducation: doctorandus\n---\n\nKoken.\n")
    board.start()
    for width in [360, 500, 1280]:
        page.set_viewport_size({"width": width, "height": 900})
        page.goto(board.url)
        expect(page.locator("prikbord-preview .diagnostic").nth(1)).to_be_visible()
        for box in page.locator("prikbord-preview .diagnostic").all():
            # A long message has several lines.
            for line in box.locator(".message").all():
                outer, inner = box.bounding_box(), line.bounding_box()
                assert inner["x"] + inner["width"] <= outer["x"] + outer["width"]
