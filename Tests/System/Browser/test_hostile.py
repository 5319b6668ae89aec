"""Known attack vectors as every field of postings, organisations and pages, on a board with every kind of page.
No script runs, no element has a handler, no link runs anything: on any page of the site, in a real browser."""

import json
import os
import re
from pathlib import Path

import boards
import pytest
from conftest import PRIKBORD, serve

ROOT = Path(os.environ["BOARD"])
VECTORS = [line for line in
           (ROOT / "Tests/TemplatingTests/Cases/vectors.txt").read_text(encoding="utf-8").splitlines()
           if line.strip()]

# Runs before anything of the page: whatever calls one of these was a script of the attacker.
TRAP = """
window.caught = [];
for (const name of ['alert', 'confirm', 'prompt', 'print', 'open'])
  window[name] = (...values) => { window.caught.push(name + '(' + values.join() + ')'); };
"""

# What a page must not hold, as the browser understood it.
LOOK = """() => {
  const wrong = [...window.caught];
  for (const element of document.querySelectorAll('*')) {
    for (const {name, value} of element.attributes) {
      if (/^on/i.test(name)) wrong.push(element.tagName + ' ' + name);
      if (/^(href|src|action|formaction|data|xlink:href|srcset|poster)$/i.test(name)
          && /^[\\s\\u0000-\\u0020]*(javascript|vbscript|data|file):/i.test(value)) wrong.push(name + '=' + value);
      if (name === 'style' || name === 'srcdoc') wrong.push(element.tagName + ' ' + name);
    }
    if (/^(IFRAME|OBJECT|EMBED|BASE|FORM|MATH|FRAMESET)$/i.test(element.tagName)
        && !element.matches('form[role=search], search form, form')) wrong.push(element.tagName);
  }
  for (const script of document.querySelectorAll('script')) {
    const own = script.src ? new URL(script.src).pathname.startsWith('/assets/') : /json$/.test(script.type);
    if (!own) wrong.push('script ' + script.outerHTML.slice(0, 80));
  }
  return wrong;
}"""


def file_name(vector, number):
    """The vector as far as a file may be called so."""
    return f"{number:03d} " + re.sub(r"[/\\\x00-\x1f]", "", vector)[:60].strip(" .~#")


def links(vector):
    """The vector as an address, where it is one: what is none would be a broken link, which is an error."""
    if not re.match(r"[\s\x00-\x20]*(j\W*a|v\W*b|data|//|\\\\|https?:|&#x?0*(106|74|6a|4a);?)", vector, re.IGNORECASE):
        return ""
    return f"[link]({vector})  [link](<{vector}>)  ![picture]({vector})\n\n[named][x]\n\n[x]: {vector}"


def hostile_board(folder):
    content = folder / "Content"
    for name in ("vacancies", "organisations", "pages"):
        (content / name).mkdir(parents=True)
    (content / "board.yml").write_text(
        f"name: {json.dumps('Bord ' + VECTORS[0])}\ndescription: {json.dumps(VECTORS[1])}\n"
        "language: nl\nbase_url: https://example.org/\ntoday: 2024-07-15\nper_page: 20\n", encoding="utf-8")
    for number, vector in enumerate(VECTORS):
        text = json.dumps(vector)
        # A picture that the folder lacks is a broken link, which is an error.
        body = f"`{vector}`" if re.search(r"\]\(x\W", vector) else vector
        # Many vectors are the same words with other signs: a number keeps their pages apart.
        unique = json.dumps(f"{vector} {number}")
        closed = "closed: 2024-07-10" if number % 3 == 0 else ""
        address = "https://example.org/?q=" + re.sub(r"\s", "", vector)
        (content / "vacancies" / f"{file_name(vector, number)}.md").write_text(f"""---
title: {text}
organisation: {unique}
department: {text}
locations: [{unique}]
fields: [{unique}]
scales: [{text}]
tags: [{unique}]
reference: {json.dumps(f"{vector}-{number}")}
contacts: {{name: {text}, role: {text}, email: {text}, phone: {text}}}
apply: {json.dumps(address)}
summary: {text}
posted: 2024-07-01
deadline: 2024-08-01
{closed}
extra: {{note: {text}}}
---

{body}

{links(vector)}

<{body}>

`{vector}`

## {body}
""", encoding="utf-8")
        (content / "vacancies" / f"plain-{number:03d}.txt").write_text(f"""{vector}

Organisatie: {vector} {number}
Standplaats: Utrecht
Contactpersoon: {vector}
Solliciteer voor 2 augustus 2024
Plaatsingsdatum: 1 juli 2024

Wat ga je doen?

Je werkt aan {vector} en nog veel meer, elke dag opnieuw.

• {vector}
""", encoding="utf-8")
    for number, vector in enumerate(VECTORS[:8]):
        (content / "organisations" / f"o{number}.md").write_text(
            f"---\nname: {json.dumps(f'{vector} {number}')}\nsummary: {json.dumps(vector)}\n---\n\n{vector}\n",
            encoding="utf-8")
        (content / "pages" / f"p{number}.md").write_text(
            f"---\ntitle: {json.dumps(vector)}\n---\n\n{vector}\n", encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def hostile(tmp_path_factory):
    folder = hostile_board(tmp_path_factory.mktemp("hostile"))
    site = boards.build(PRIKBORD, folder, folder / "Site")
    return site, serve(site)


@pytest.fixture
def trapped(hostile, new_context):
    """A page in which scripts of the content would be caught; at the end nothing was asked of another host."""
    _, url = hostile
    context = new_context()
    context.add_init_script(TRAP)
    # Nothing is fetched but the site's own files: a request to another host would be a leak.
    asked = []
    context.on("request", lambda request: request.url.startswith(url) or asked.append(request.url))
    page = context.new_page()
    page.on("dialog", lambda dialog: (asked.append(dialog.message), dialog.dismiss()))
    yield page
    assert not asked, asked[:10]


def test_the_look_finds_what_it_is_meant_to_find(hostile, trapped):
    trapped.goto(f"{hostile[1]}/404.html")
    trapped.evaluate("document.body.innerHTML = '<img src=x onerror=1><a href=\" javascript:1\">x</a>'; alert(1)")
    assert len(trapped.evaluate(LOOK)) == 3


# So many tests share the pages, each with an equal part of them.
PARTS = 6


@pytest.mark.parametrize("part", range(PARTS))
def test_nothing_of_the_content_runs_on_any_page(hostile, trapped, part):
    site, url = hostile
    assert len(VECTORS) >= 120
    pages = sorted(site.rglob("*.html"))
    assert len(pages) > 2 * len(VECTORS)
    wrong = []
    for file in pages[part::PARTS]:
        path = file.relative_to(site).as_posix().removesuffix("index.html")
        # A redirect page is looked at where it leads.
        if 'http-equiv="refresh"' in file.read_text(encoding="utf-8")[:2000]:
            continue
        trapped.goto(f"{url}/" + "".join(c if c.isalnum() or c in "/-._" else "".join(
            f"%{b:02X}" for b in c.encode()) for c in path),
                     # Lists hold nothing that loads late.
                     wait_until="load" if path.startswith("vacatures/") else "domcontentloaded")
        wrong += [f"{path}: {found}" for found in trapped.evaluate(LOOK)]
        assert trapped.evaluate("document.querySelectorAll('main').length") == 1, path
    assert not wrong, "\n".join(wrong[:20])
