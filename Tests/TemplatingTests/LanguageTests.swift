import Testing

@testable import Templating

@Suite struct LanguageTests {
  @Test func `A page prints fields, loops and conditions`() {
    let page = Sample.render(
      """
      <h1>{{ posting.title }}</h1>
      {% if posting.pay %}<p>{{ posting.pay | money }}</p>{% endif %}
      <ul>{% for tag in posting.tags %}<li class="{{ tag }}">{{ loop.index }} {{ tag }}</li>{% endfor %}</ul>
      <a href="{{ posting.apply }}">{{ t.apply_now }}</a> {{ t.vacancies(postings | length) }}
      <link href="{{ asset("style.css") }}">
      """)
    #expect(
      page == """
        <h1>Adviseur &lt;water&gt; &amp; bodem</h1>
        <p>€\u{A0}3.662</p>
        <ul><li class="water">1 water</li><li class="beleid">2 beleid</li></ul>
        <a href="https://example.org/apply?a=1&amp;b=2">Solliciteer nu</a> 3 vacatures
        <link href="/assets/style.css">
        """)
  }

  @Test func `An unknown field is said with its place and a suggestion`() {
    #expect(
      Sample.errors(["page.html": "\n<time>{{ posting.dedline | date }}</time>"]) == """
        error: posting has no field `dedline`
         --> Templates/page.html:2:18
          |
        2 | <time>{{ posting.dedline | date }}</time>
          |                  ^^^^^^^
          |
        help: did you mean `deadline`?

        """)
  }

  @Test func `Blocks, includes and macros print in their places`() {
    let (page, said) = Sample.render([
      "base.html":
        "<title>{% block title %}Bord{% endblock %}</title>{% block main %}{% endblock %}",
      "page.html": """
      {% extends "base.html" %}
      {% import "forms.html" as forms %}
      {% block title %}{{ posting.title }} – {{ super() }}{% endblock %}
      {% block main %}{% include "card.html" with p = posting %}{{ forms.field("q", kind="search") }}{% endblock %}
      """,
      "card.html": "<p>{{ p.title }}</p>\n",
      "forms.html":
        "{% macro field(name, kind=\"text\") %}<input name=\"{{ name }}\" type=\"{{ kind }}\"{% if name == \"q\" %} required{% endif %}>{% endmacro %}",
    ])
    #expect(said == [])
    #expect(
      page
        == "<title>Adviseur &lt;water&gt; &amp; bodem – Bord</title><p>Adviseur &lt;water&gt; &amp; bodem</p><input name=\"q\" type=\"search\" required>"
    )
  }
}
