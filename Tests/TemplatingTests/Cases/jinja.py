"""Writes jinja.txt: templates of the common subset with what Jinja2 prints for them.

    python3 Tests/TemplatingTests/Cases/jinja.py        (needs jinja2 from PyPI; made with 3.1.6)

A case is a template, or a pair where the two languages spell the same thing differently (ours, Jinja's),
or a dict of files. The values that templates see are those of SuitePage.swift.
"""

import pathlib
import jinja2


class Bag(dict):
    def __getattr__(self, name):
        return self[name]

    def __hash__(self):
        return id(self)


people = [
    Bag(name="Noor", age=34, city="Zwolle", boss=None),
    Bag(name="daan", age=28, city="Utrecht", boss="Noor"),
    Bag(name="Sanne", age=45, city="Utrecht", boss="Noor"),
    Bag(name="Bram", age=28, city="Zwolle", boss="Sanne"),
]
DATA = dict(
    title="Adviseur water",
    empty="",
    tricky="a < b & c > d",
    padded="  ruimte \n",
    csv="a,b,,c",
    count=3,
    zero=0,
    ratio=2.5,
    large=1234567,
    negative=-7,
    yes=True,
    no=False,
    words=["water", "bodem", "lucht"],
    numbers=[3, 1, 2],
    none_list=[],
    mixed=["b", "C", "a", "D"],
    missing=None,
    present="er is iets",
    people=people,
    matrix=[[1, 2], [3, 4], []],
    markup=jinja2.utils.markupsafe.Markup("<p>een <b>vette</b> &amp; rijke\n tekst</p>"),
    boss=people[2],
    unicode="Ångström – één café",
)

CASES = {}


def add(group, *templates):
    for template in templates:
        shown = template[0] if isinstance(template, tuple) else template
        name = shown if isinstance(shown, str) else "".join(shown.values())
        name = " ".join(name.split())
        name = f"{group}: {name if len(name) <= 90 else name[:89] + '…'}"
        number = 2
        while name in CASES:
            name, number = f"{name} ({number})", number + 1
        CASES[name] = template


def yes(*conditions):
    """Conditions, printed as yes or no."""
    return [
        (
            f"{{{{ 'yes' if {c} else 'no' }}}}"
            if isinstance(c, str)
            else tuple(f"{{{{ 'yes' if {d} else 'no' }}}}" for d in c)
        )
        for c in conditions
    ]


add(
    "literal",
    "plain text",
    "",
    "a\nb\n",
    "{{ 1 }}",
    "{{ -1 }}",
    "{{ 1.5 }}",
    "{{ 2.0 }}",
    "{{ 'a' }}",
    '{{ "a" }}',
    r"""{{ 'it\'s' | replace("'", '') }}""",
    r'{{ "a\tb\nc" }}',
    r"{{ 'a\\b' }}",
    "{{ 'é' }}",
    "{{ '{{' }}",
    "{{ '}}' }}",
    "{{ '%}' }}",
    "a { b } c",
    "a {b} % c",
    "{ {",
    "100 %",
    "a # b",
)
add("comment", "a{# b #}c", "{# {{ x }} #}", "{#- a -#}", "a {#- b -#} c", "{# a\nb #}c", "{##}", "a{# # #}b")
add(
    "raw",
    "{% raw %}{{ x }}{% endraw %}",
    "{% raw %}{% if %}{# a #}{% endraw %}",
    "a{% raw %} {{ {% endraw %}b",
    "{%raw%}}}{%endraw%}",
    "{% raw -%}  a {%- endraw %} b",
    "{%- raw %} a {% endraw -%} b",
)
add(
    "white space",
    "a {{- 1 -}} b",
    "a\n{%- if yes %} b {% endif -%}\n c",
    "{% if yes -%}  a  {%- endif %}",
    "a \n\t {{- 1 }}",
    "{{ 1 -}} \n\n b",
    "x\n{% for w in words -%}\n  {{ w }}\n{% endfor %}\ny",
    "x\n{% for w in words %}\n{{ w }}\n{% endfor %}\ny\n",
    "{%-if yes-%} a {%-endif-%}",
    "{{-1-}}",
    "a {{ - 1 }}",
    "{%    if yes    %}a{%  endif  %}",
    "{{\n1\n}}",
    "{%\nif yes\n%}a{%\nendif\n%}",
    "{#- c #} a",
    "  {#- c -#}  a",
)
add(
    "arithmetic",
    "{{ 1 + 2 }}",
    "{{ 5 - 7 }}",
    "{{ 3 * 4 }}",
    "{{ 7 / 2 }}",
    "{{ 4 / 2 }}",
    "{{ 7 // 2 }}",
    "{{ 7 % 3 }}",
    "{{ -7 // 2 }}",
    "{{ -7 % 3 }}",
    "{{ 7 // -2 }}",
    "{{ 7 % -3 }}",
    "{{ 1.5 + 1 }}",
    "{{ 0.1 + 0.2 }}",
    "{{ 2 * 1.5 }}",
    "{{ 7.5 // 2 }}",
    "{{ 7.5 % 2 }}",
    "{{ -7.5 // 2 }}",
    "{{ 1 + 2 * 3 }}",
    "{{ (1 + 2) * 3 }}",
    "{{ 10 - 3 - 2 }}",
    "{{ 100 / 10 / 5 }}",
    "{{ 2 * 7 % 4 }}",
    "{{ -count }}",
    "{{ - - 3 }}",
    "{{ -(1 + 2) }}",
    "{{ count + zero }}",
    "{{ ratio * 2 }}",
    "{{ large * large }}",
    "{{ 1 / 3 }}",
    "{{ 1.0 if no else 10 / 4 }}",
    "{{ count + ratio }}",
    "{% for n in [1] + [2, 3] %}{{ n }}{% endfor %}",
    "{{ 1000000 * 1000000 }}",
    "{{ negative % 5 }}",
    "{{ 1 - -1 }}",
)
add(
    "join",
    "{{ 'a' ~ 'b' }}",
    "{{ 1 ~ 2 }}",
    "{{ 'a' ~ 1 ~ 'b' }}",
    "{{ (1 + 2) ~ 3 }}",
    "{{ 'n' ~ 2 * 3 }}",
    "{{ title ~ '!' }}",
    "{{ 1.5 ~ '' }}",
    "{{ 'a' ~ 'b' | upper }}",
    "{{ ('a' ~ 'b') | upper }}",
    "{{ tricky ~ '<' }}",
    "{{ 'a' ~ -1 }}",
)
add(
    "comparison",
    *yes(
        "1 == 1",
        "1 == 2",
        "1 != 2",
        "1 < 2",
        "2 < 1",
        "2 <= 2",
        "3 > 2",
        "2 >= 3",
        "1 == 1.0",
        "1.5 > 1",
        "'a' == 'a'",
        "'a' == 'b'",
        "'a' < 'b'",
        "'B' < 'a'",
        "'abc' < 'abd'",
        "'a' != 'a'",
        "true == yes",
        "no == false",
        "count == 3",
        "count > 2 and count < 4",
        "title == 'Adviseur water'",
        "1 + 1 == 2",
        "(1 < 2) == true",
        "numbers == [3, 1, 2]",
        "numbers == [1, 2, 3]",
        "-1 < 0",
        "present == 'er is iets'",
        "present != 'x'",
        "missing == none",
        "present != none",
        "missing == 'x'",
    ),
)
add(
    "logic",
    *yes(
        "yes and yes",
        "yes and no",
        "no or yes",
        "no or no",
        "not no",
        "not yes",
        "not not yes",
        "yes and not no",
        "not (yes and no)",
        "no and no or yes",
        "yes or no and no",
        "(yes or no) and no",
        "not no and no",
        "words",
        "none_list",
        "not none_list",
        "title",
        "empty",
        "not empty",
        "present",
        "missing",
        "not missing",
        "words and title",
        "empty or words",
        "'a'",
        "''",
        "[]",
        "[1]",
        "true",
        "false",
        "True",
        "False",
        "not 1 == 2",
        "missing or yes",
    ),
    "{{ empty or 'leeg' }}",
    "{{ title or 'leeg' }}",
    "{{ title and 'vol' }}",
    "{{ missing or 'niets' }}",
    "{{ present or 'niets' }}",
    "{{ empty or '' or 'c' }}",
)
add(
    "membership",
    *yes(
        "'water' in words",
        "'vuur' in words",
        "'vuur' not in words",
        "1 in numbers",
        "9 in numbers",
        "9 not in numbers",
        "'wat' in title",
        "'vis' in title",
        "'x' not in title",
        "'' in title",
        "not 'water' in words",
        "1 in [1, 2]",
        "'a' in []",
        "count in numbers",
        "1 in [1] and 2 in [2]",
    ),
)
add(
    "test",
    *yes(
        "missing is none",
        "present is none",
        "missing is not none",
        "present is not none",
        "not missing is none",
        "missing is none and yes",
        ("empty is empty", "not empty"),
        ("title is empty", "not title"),
        ("none_list is empty", "not none_list"),
        ("words is not empty", "words"),
        ("missing is empty", "not missing"),
        "none is none",
        "1 is none",
    ),
)
add(
    "inline if",
    "{{ 'a' if yes else 'b' }}",
    "{{ 'a' if no else 'b' }}",
    "{{ 'a' if yes }}",
    "[{{ 'a' if no }}]",
    "{{ 'a' if no else 'b' if no else 'c' }}",
    "{{ 'a' if no else 'b' if yes else 'c' }}",
    "{{ ('a' if yes else 'b') ~ 'c' }}",
    "{{ 'a' ~ 'b' if yes else 'c' }}",
    "{{ 1 if words else 2 }}",
    "{{ present if present else 'x' }}",
    "{{ missing if missing else 'x' }}",
    "{{ 'a' if 1 < 2 else 'b' }}",
    "{{ ('A' | lower) if yes else 'b' }}",
    "{{ 'A' | lower if yes else 'b' }}",
)
add(
    "if",
    "{% if yes %}a{% endif %}",
    "{% if no %}a{% endif %}",
    "{% if no %}a{% else %}b{% endif %}",
    "{% if no %}a{% elif yes %}b{% endif %}",
    "{% if no %}a{% elif no %}b{% else %}c{% endif %}",
    "{% if yes %}{% if no %}a{% else %}b{% endif %}{% endif %}",
    "{% if yes %}{% endif %}x",
    "{% if not words %}a{% endif %}b",
    "{% if count == 1 %}1{% elif count == 2 %}2{% elif count == 3 %}3{% elif count == 4 %}4{% endif %}",
    "{% if present %}{{ present }}{% endif %}",
    "{% if not missing %}niets{% else %}{{ missing }}{% endif %}",
    "{% if present is not none %}{{ present | upper }}{% endif %}",
    "{% if present and yes %}{{ present }}{% endif %}",
    "{% if missing is none %}niets{% else %}{{ missing }}{% endif %}",
    "{% if no or present %}a{% endif %}",
    "{% if missing is none or no %}a{% else %}{{ missing }}{% endif %}",
)
add(
    "for",
    "{% for w in words %}{{ w }} {% endfor %}",
    "{% for n in [1, 2, 3] %}{{ n }}{% endfor %}",
    "{% for n in [] %}a{% else %}leeg{% endfor %}",
    "{% for n in none_list %}{{ n }}{% else %}leeg{% endfor %}",
    "{% for w in words %}{{ w }}{% else %}leeg{% endfor %}",
    "{% for w in words %}{{ loop.index }}{% endfor %}",
    "{% for w in words %}{{ loop.index0 }}{% endfor %}",
    "{% for w in words %}{{ loop.length }}{% endfor %}",
    "{% for w in words %}{{ w }}{% if not loop.last %}, {% endif %}{% endfor %}",
    "{% for w in words %}{% if loop.first %}[{% endif %}{{ w }}{% if loop.last %}]{% endif %}{% endfor %}",
    "{% for row in matrix %}{% for n in row %}{{ n }}{% endfor %};{% endfor %}",
    "{% for row in matrix %}{% for n in row %}{{ loop.index }}{% else %}-{% endfor %}{{ loop.index }} {% endfor %}",
    "{% for p in people %}{{ p.name }} {% endfor %}",
    "{% for p in people %}{{ p.name }} is {{ p.age }}\n{% endfor %}",
    "{% for p in people %}{% if p.boss %}{{ p.name }}:{{ p.boss }} {% endif %}{% endfor %}",
    "{% for p in people %}{{ p.boss if p.boss else '-' }} {% endfor %}",
    "{% for w in words %}{% endfor %}x",
    "{% for w in words %}{{ w | upper }}{% endfor %}",
    "{% for w in words | reverse %}{{ w }} {% endfor %}",
    "{% for n in numbers | sort %}{{ n }}{% endfor %}",
    "{% for a in words %}{% for b in words %}{{ loop.index }}{% endfor %}{{ a }}{% endfor %}",
    "{% for w in words %}{{ w }}{% endfor %}{% for w in mixed %}{{ w }}{% endfor %}",
    "{% for w in (words if yes else mixed) %}{{ w }}{% endfor %}",
    "{% for x in [title, 'b'] %}{{ x }}{% endfor %}",
    "{% for w in words %}{{ 'last' if loop.last else 'more' }} {% endfor %}",
    "{% for w in words %}{{ loop.index ~ '/' ~ loop.length }} {% endfor %}",
    "{% for w in [[1]] %}{% for x in w %}{{ x }}{% endfor %}{% endfor %}",
)
add(
    "set",
    "{% set a = 1 %}{{ a }}",
    "{% set a = 1 %}{% set a = 2 %}{{ a }}",
    "{% set a = 1 %}{% set b = a + 1 %}{{ b }}",
    "{% set a = 'x' %}{% if yes %}{% set a = 'y' %}{% endif %}{{ a }}",
    "{% set a = 'x' %}{% if no %}{% set a = 'y' %}{% endif %}{{ a }}",
    "{% set a = 0 %}{% for n in numbers %}{% set a = a + n %}{{ a }} {% endfor %}{{ a }}",
    "{% set a = 0 %}{% for n in numbers %}{% if n > 1 %}{% set a = n %}{% endif %}{{ a }}{% endfor %}{{ a }}",
    "{% for n in numbers %}{% set a = n * 2 %}{{ a }}{% endfor %}",
    "{% set title = 'z' %}{{ title }}",
    "{% set w = words %}{{ w | join('-') }}",
    "{% set a = none %}{% if yes %}{% set a = 'y' %}{% endif %}{{ a if a else 'n' }}",
    "{% set a = words | length %}{{ a }}",
    "{% set a = 1 %}{% for n in [1,2] %}{% set a = 5 %}{% for m in [1] %}{% set a = 6 %}{{ a }}{% endfor %}{{ a }}{% endfor %}{{ a }}",
    "{% set cls = 'a' if yes else 'b' %}{{ cls }}",
    "{% for w in words %}{% set w = w ~ '!' %}{{ w }}{% endfor %}",
)
add(
    "field",
    "{{ boss.name }}",
    "{{ boss.age + 1 }}",
    "{{ boss['name'] }}",
    "{{ boss.city | upper }}",
    ("{{ (words[0]) | default('') }}", "{{ words[0] }}"),
    ("{{ words[-1] | default('') }}", "{{ words[-1] }}"),
    ("{{ words[count - 1] | default('') }}", "{{ words[count - 1] }}"),
    ("{{ words[9] | default('geen') }}", "{{ words[9] | default('geen') }}"),
    "{% set p = people[1] %}{% if p %}{{ p.name }}{% endif %}",
    ("{{ matrix[0] | default([]) | join('+') }}", "{{ matrix[0] | join('+') }}"),
    "{% if boss.boss %}{{ boss.boss }}{% endif %}",
)
add("upper", "{{ 'abc' | upper }}", "{{ title | upper }}", "{{ unicode | upper }}", "{{ '' | upper }}")
add("lower", "{{ 'ABC' | lower }}", "{{ title | lower }}", "{{ unicode | lower }}")
add(
    "capitalize",
    "{{ 'abc DEF' | capitalize }}",
    "{{ '' | capitalize }}",
    "{{ 'élan' | capitalize }}",
    "{{ '1a B' | capitalize }}",
)
add("trim", "[{{ padded | trim }}]", "[{{ 'a b' | trim }}]", r"[{{ '\n\t a \n' | trim }}]", "[{{ '  ' | trim }}]")
cut = lambda text, n: (f"{{{{ {text} | truncate({n}) }}}}", f"{{{{ {text} | truncate({n}, false, '…', 0) }}}}")
add(
    "truncate",
    cut("title", 100),
    cut("title", 14),
    cut("title", 13),
    cut("title", 9),
    cut("title", 10),
    cut("'een twee drie vier'", 12),
    cut("'een twee drie vier'", 4),
    cut("'lang'", 3),
    cut("'lang'", 1),
    cut("unicode", 12),
    cut("''", 5),
)
add(
    "replace",
    "{{ 'a-b-c' | replace('-', '+') }}",
    "{{ title | replace('water', 'bodem') }}",
    "{{ 'aaa' | replace('aa', 'b') }}",
    "{{ 'abc' | replace('x', 'y') }}",
    "{{ 'abc' | replace('b', '') }}",
    "{{ 'a < b' | replace('<', '>') }}",
    "{{ 'één' | replace('é', 'e') }}",
)
split = lambda text, by: (
    f"{{% for p in {text} | split({by}) %}}[{{{{ p }}}}]{{% endfor %}}",
    f"{{% for p in {text}.split({by}) %}}[{{{{ p }}}}]{{% endfor %}}",
)
add(
    "split",
    split("csv", "','"),
    split("title", "' '"),
    split("title", ""),
    split("' a  b '", ""),
    split("'abc'", "','"),
    split("'a, b, c'", "', '"),
    split("''", "','"),
    split("'aXXbXc'", "'X'"),
)
add(
    "join filter",
    "{{ words | join(', ') }}",
    "{{ words | join }}",
    "{{ numbers | join('-') }}",
    "{{ [] | join(',') }}",
    "{{ ['a'] | join(',') }}",
    "{{ ['<', '>'] | join('&') }}",
    "{{ [1.5, 2.0] | join(' ') }}",
    "{{ words | join(' < ') }}",
)
opt = lambda e, d="''": (f"{{{{ {e} | default({d}) }}}}", f"{{{{ {e} | default({d}, true) }}}}")
add(
    "first",
    opt("words | first"),
    opt("numbers | first", "0"),
    opt("none_list | first", "'geen'"),
    "{{ 'abc' | first }}",
    "{{ title | first }}",
)
add(
    "last",
    opt("words | last"),
    opt("numbers | last", "0"),
    "{{ 'abc' | last }}",
    "{% set p = people | last %}{% if p %}{{ p.name }}{% endif %}",
)
add(
    "length",
    "{{ words | length }}",
    "{{ none_list | length }}",
    "{{ title | length }}",
    "{{ '' | length }}",
    "{{ unicode | length }}",
    "{{ people | length + 1 }}",
    "{{ [1, 2] | length }}",
)
add(
    "reverse",
    "{{ 'abc' | reverse }}",
    "{{ words | reverse | join(' ') }}",
    "{{ numbers | reverse | join }}",
    "{{ [] | reverse | join }}",
    ("{{ words | reverse | first | default('') }}", "{{ words | reverse | list | first }}"),
)
add(
    "sort",
    "{{ numbers | sort | join(' ') }}",
    "{{ words | sort | join(' ') }}",
    "{{ mixed | sort | join(' ') }}",
    "{{ [2.5, 1, 3] | sort | join(' ') }}",
    (
        "{% for p in people | sort('age') %}{{ p.name }} {% endfor %}",
        "{% for p in people | sort(attribute='age') %}{{ p.name }} {% endfor %}",
    ),
    (
        "{% for p in people | sort('name') %}{{ p.name }} {% endfor %}",
        "{% for p in people | sort(attribute='name') %}{{ p.name }} {% endfor %}",
    ),
    (
        "{% for p in people | sort(by='city') %}{{ p.name }} {% endfor %}",
        "{% for p in people | sort(attribute='city') %}{{ p.name }} {% endfor %}",
    ),
    (
        "{% for p in people | sort('age') | reverse %}{{ p.name }} {% endfor %}",
        "{% for p in people | sort(attribute='age') | reverse %}{{ p.name }} {% endfor %}",
    ),
)
where = lambda f, v: (
    f"{{% for p in people | where('{f}', {v}) %}}{{{{ p.name }}}} {{% else %}}niemand{{% endfor %}}",
    f"{{% for p in people | selectattr('{f}', 'equalto', {v}) %}}{{{{ p.name }}}} {{% else %}}niemand{{% endfor %}}",
)
add(
    "where",
    where("city", "'Utrecht'"),
    where("age", "28"),
    where("city", "'Delft'"),
    where("boss", "'Noor'"),
    where("age", "count + 25"),
    (
        "{{ people | where('city', 'Zwolle') | length }}",
        "{{ people | selectattr('city', 'equalto', 'Zwolle') | list | length }}",
    ),
)
group = lambda f: (
    f"{{% for g in people | sort('{f}') | group('{f}') %}}{{{{ g.key }}}}: {{% for p in g.items %}}{{{{ p.name }}}} {{% endfor %}}{{% endfor %}}",
    f"{{% for g in people | groupby('{f}') %}}{{{{ g.grouper }}}}: {{% for p in g.list %}}{{{{ p.name }}}} {{% endfor %}}{{% endfor %}}",
)
add(
    "group",
    group("city"),
    group("age"),
    group("name"),
    (
        "{% for g in people | sort('city') | group('city') %}{{ g.key }} {{ g.items | length }};{% endfor %}",
        "{% for g in people | groupby('city') %}{{ g.grouper }} {{ g.list | length }};{% endfor %}",
    ),
)
cutlist = lambda e, a, b: (
    f"{{{{ {e} | slice({a}{', ' + b if b else ''}) | join(' ') }}}}",
    f"{{{{ {e}[{a}:{b}] | join(' ') }}}}",
)
add(
    "slice",
    cutlist("words", "0", "2"),
    cutlist("words", "1", ""),
    cutlist("words", "-2", ""),
    cutlist("words", "0", "-1"),
    cutlist("words", "5", ""),
    cutlist("words", "0", "99"),
    cutlist("numbers", "2", "1"),
    ("{{ title | slice(0, 4) }}", "{{ title[0:4] }}"),
    ("{{ title | slice(-5) }}", "{{ title[-5:] }}"),
    ("{{ title | slice(1, -1) }}", "{{ title[1:-1] }}"),
)
add(
    "default",
    opt("missing", "'x'"),
    opt("present", "'x'"),
    opt("missing", "title"),
    ("{{ missing | default('a') | upper }}", "{{ missing | default('a', true) | upper }}"),
    "{{ title | default('x') }}",
    opt("words | first", "'x'"),
)
add(
    "urlencode",
    "{{ 'a b' | urlencode }}",
    "{{ 'a/b?c=d&e' | urlencode }}",
    "{{ 'é' | urlencode }}",
    "{{ 'a-b_c.d~e' | urlencode }}",
    "{{ '100%' | urlencode }}",
    "{{ 'a+b,c;d' | urlencode }}",
    "{{ tricky | urlencode }}",
)
add(
    "striptags",
    "{{ markup | striptags }}",
    "{{ 'plain' | striptags }}",
    "{{ '<b>a</b> b' | striptags }}",
    "{{ '<p>a</p>\n<p>b</p>' | striptags }}",
    "{{ 'a<!-- b -->c' | striptags }}",
    "{{ '&lt;b&gt; &amp;' | striptags }}",
    "{{ markup | striptags | upper }}",
    "{{ '<a href=\"x\">y</a>' | striptags }}",
    "{{ '&#233;&#xe9;' | striptags }}",
)
add(
    "filter chain",
    "{{ ' A ' | trim | lower }}",
    "{{ title | upper | lower | capitalize }}",
    "{{ (title | upper) ~ '!' }}",
    "{{ words | sort | reverse | join(',') | upper }}",
    "{{ 'a' | upper ~ 'b' | upper }}",
    "{{ -1 ~ 'a' | upper }}",
    "{{ (1 + 2) ~ '' | trim }}",
)
add(
    "escape",
    "{{ tricky }}",
    "{{ '<script>' }}",
    "{{ markup }}",
    "{{ '&amp;' }}",
    '<p title="{{ tricky }}">',
    "<p title='{{ tricky }}'>",
    "<title>{{ tricky }}</title>",
    "<p title=\"{{ '\\'' }}\">",
    "<p title='{{ '\"' }}'>",
    "<textarea>{{ '</textarea>' }}</textarea>",
    "<p>{{ tricky | upper }}</p>",
    "<a href=\"/x?q={{ 'a b&c' | urlencode }}\">",
    "<a href=\"/x?a=1&{{ 'b=2&c' }}\">",
    "<b>{{ '>' }}</b>{{ '&' }}",
)
add(
    "macro",
    "{% macro a() %}x{% endmacro %}{{ a() }}{{ a() }}",
    "{% macro a(x) %}[{{ x }}]{% endmacro %}{{ a(1) }}",
    "{% macro a(x, y=2) %}{{ x }}{{ y }}{% endmacro %}{{ a(1) }} {{ a(1, 3) }} {{ a(y=4, x=5) }}",
    "{% macro a(w) %}{% for x in w %}{{ x }}{% endfor %}{% endmacro %}{{ a(words) }}",
    "{% macro a(p) %}{{ p.name }}{% endmacro %}{% for p in people %}{{ a(p) }} {% endfor %}",
    "{% macro b(x) %}({{ x }}){% endmacro %}{% macro a(x) %}{{ b(x) }}{{ b(x) }}{% endmacro %}{{ a(1) }}",
    "{% macro a(x='d') %}{{ x }}{% endmacro %}{{ a() }}{{ a('e') }}",
    "{% macro a(x) %}{{ x }}{{ title }}{% endmacro %}{{ a('t: ') }}",
    "{% macro a(x) %}{% set y = x ~ '!' %}{{ y }}{% endmacro %}{{ a('a') }}{{ a('b') }}",
    "{% macro a(x) %}{% if x %}+{{ x }}{% else %}-{% endif %}{% endmacro %}{{ a('') }}{{ a('b') }}{{ a(missing) }}",
    "{% macro a(x=none) %}{% if x %}{{ x }}{% else %}geen{% endif %}{% endmacro %}{{ a() }}{{ a('b') }}",
)
add(
    "include",
    {"page.html": "a{% include 'b.html' %}c", "b.html": "B"},
    {"page.html": "{% for w in words %}{% include 'b.html' %}{% endfor %}", "b.html": "<li>{{ w }}</li>"},
    {"page.html": "{% set x = 1 %}{% include 'b.html' %}{{ x }}", "b.html": "{{ x }}{% set x = 2 %}{{ x }}"},
    {"page.html": "{% include 'b.html' %}", "b.html": "b{% include 'c.html' %}", "c.html": "c{{ title }}"},
    {"page.html": "{% include 'b.html' %}{% include 'b.html' %}", "b.html": "{{ count }}"},
    (
        {"page.html": "{% include 'b.html' with x = 1, y = title %}", "b.html": "{{ x }} {{ y }}"},
        {"page.html": "{% with x = 1, y = title %}{% include 'b.html' %}{% endwith %}", "b.html": "{{ x }} {{ y }}"},
    ),
)
add(
    "import",
    {"page.html": "{% import 'm.html' as m %}{{ m.a(1) }}", "m.html": "{% macro a(x) %}[{{ x }}]{% endmacro %}"},
    {
        "page.html": "{% import 'm.html' as m %}{{ m.b('x') }}",
        "m.html": "{% macro a(x) %}[{{ x }}]{% endmacro %}{% macro b(x) %}{{ a(x) }}{{ a(x) }}{% endmacro %}",
    },
    {
        "page.html": "{% import 'm.html' as m %}{% for w in words %}{{ m.a(w, last=loop.last) }}{% endfor %}",
        "m.html": "{% macro a(x, last) %}{{ x }}{% if not last %}, {% endif %}{% endmacro %}",
    },
)
base = "[{% block a %}A{% endblock %}|{% block b %}B{% endblock %}]"
add(
    "extends",
    {"page.html": "{% extends 'base.html' %}", "base.html": base},
    {"page.html": "{% extends 'base.html' %}{% block a %}x{% endblock %}", "base.html": base},
    {
        "page.html": "{% extends 'base.html' %}\n{% block b %}x{% endblock %}\n{% block a %}{{ title }}{% endblock %}\n",
        "base.html": base,
    },
    {"page.html": "{% extends 'base.html' %}{% block a %}({{ super() }}){% endblock %}", "base.html": base},
    {
        "page.html": "{% extends 'mid.html' %}{% block a %}1{{ super() }}{% endblock %}",
        "mid.html": "{% extends 'base.html' %}{% block a %}2{{ super() }}{% endblock %}{% block b %}m{% endblock %}",
        "base.html": base,
    },
    {
        "page.html": "{% extends 'base.html' %}{% set x = 'kop' %}",
        "base.html": "{{ x }}{% block a %}{{ x }}{% endblock %}",
    },
    {
        "page.html": "{% extends 'base.html' %}{% block inner %}i{% endblock %}",
        "base.html": "{% block a %}[{% block inner %}{% endblock %}]{% endblock %}",
    },
    {
        "page.html": "{% extends 'base.html' %}{% macro m(x) %}({{ x }}){% endmacro %}{% block a %}{{ m(1) }}{% endblock %}",
        "base.html": base,
    },
    {
        "page.html": "{% extends 'base.html' %}{% block a %}{% for w in words %}{{ w }}{% endfor %}{% endblock a %}",
        "base.html": base,
    },
    {"page.html": "a{% block x %}b{% endblock %}c"},
    {"page.html": "{% block x %}{% block y %}b{% endblock %}{% endblock %}"},
)
add(
    "together",
    "<ul>{% for p in people %}<li class=\"{{ 'odd' if loop.index % 2 == 1 else 'even' }}\">{{ p.name | upper }} ({{ p.age }}){% if p.boss %} – {{ p.boss }}{% endif %}</li>{% endfor %}</ul>",
    "{% for p in people %}{% set label = p.name ~ ' ' ~ p.age %}{{ label | length }} {% endfor %}",
    "{% set total = 0 %}{% for n in numbers %}{% set total = total + n %}{% if loop.last %}{{ total }}{% endif %}{% endfor %}",
    "<p>{{ (words | first | default('')) ~ '-' ~ (words | last | default('')) }}</p>",
    "{% if words | length > 2 and title | length < 20 %}a{% endif %}",
    "{{ words | length * 2 + 1 }}",
    "{{ title | upper if count > 2 else title | lower }}",
)


def environment(files):
    return jinja2.Environment(
        loader=jinja2.DictLoader(files), autoescape=True, undefined=jinja2.StrictUndefined, keep_trailing_newline=True
    )


def files(template):
    return template if isinstance(template, dict) else {"page.html": template}


def main():
    parts = []
    for name, template in CASES.items():
        ours, theirs = template if isinstance(template, tuple) else (template, template)
        printed = environment(files(theirs)).get_template("page.html").render(**DATA)
        shown = [f"-- {file} --\n{text}\n" for file, text in files(ours).items()]
        parts.append(f"== {name}\n" + "".join(shown) + f"-- prints --\n{printed}\n")
    out = pathlib.Path(__file__).with_name("jinja.txt")
    out.write_text("\n".join(parts), encoding="utf-8", newline="")
    print(len(CASES), "cases")


main()
