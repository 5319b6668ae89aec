import Diagnostics
import Testing

@testable import Templating

/// What a condition tells about a value that may be missing.
@Suite struct NarrowingTests {
  @Test(
    "A question makes a value known to be there",
    arguments: [
      "{% if posting.pay %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay is not none %}{{ posting.pay }}{% endif %}",
      "{% if not posting.pay is none %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay != none %}{{ posting.pay }}{% endif %}",
      "{% if not posting.pay %}-{% else %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay is none %}-{% else %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay is none %}-{% elif posting.is_open %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay and posting.is_open %}{{ posting.pay }}{% endif %}",
      "{% if posting.is_open and posting.pay and posting.pay > 3000 %}{{ posting.pay }}{% endif %}",
      "{% if not posting.pay or not posting.is_open %}-{% else %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay is none or posting.pay < 3 %}-{% else %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay == 3662 %}{{ posting.pay }}{% endif %}",
      "{{ posting.pay if posting.pay else '-' }}",
      "{{ '-' if not posting.pay else posting.pay }}",
      "{{ posting.pay if posting.pay }}",
      "{{ posting.pay | default(0) }}",
      "{% set p = posting.pay %}{% if p %}{{ p }}{% endif %}",
      "{% set p = posting %}{% if p.pay %}{{ p.pay }}{% endif %}",
      "{% if posting.pay %}{% for tag in posting.tags | slice(0, 1) %}{{ posting.pay }}{% endfor %}{% endif %}",
      "{% set p = none %}{% if posting.pay %}{% set p = posting.pay %}{{ p }}{% endif %}",
      "{% if posting.pay %}{% if posting.pay %}{{ posting.pay }}{% endif %}{% endif %}",
      "{% macro m(x) %}{% if x %}{{ x }}{% endif %}{% endmacro %}{{ m(posting.pay) }}",
      "{% macro m(p) %}{% if p.pay %}{{ p.pay }}{% endif %}{% endmacro %}{{ m(posting) }}",
    ])
  func known(template: String) {
    #expect(Sample.render(template) == "3662")
  }

  @Test(
    "What a question does not tell stays unknown",
    arguments: [
      "{% if posting.pay or posting.is_open %}{{ posting.pay }}{% endif %}",
      "{% if not posting.pay %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay is none %}{{ posting.pay }}{% endif %}",
      "{% if posting.pay %}-{% endif %}{{ posting.pay }}",
      "{% if not (posting.pay and posting.is_open) %}-{% else %}{{ posting.deadline }}{% endif %}",
      "{% if posting.pay != 3 %}{{ posting.pay }}{% endif %}",
      "{% for p in postings %}{% if posting.pay %}{{ p.pay }}{% endif %}{% endfor %}",
      "{% set p = posting.pay %}{% if p %}{% set p = none %}{{ p }}{% endif %}",
      "{% set p = posting.pay %}{% if p %}{% if posting.is_open %}{% set p = none %}{% endif %}{{ p }}{% endif %}",
      "{% for posting in postings %}{% if posting.pay %}-{% endif %}{% endfor %}{{ posting.pay }}",
      "{{ posting.pay if posting.deadline else 0 }}",
    ])
  func unknown(template: String) {
    let (page, diagnostics) = Sample.render(["page.html": template])
    #expect(page == nil)
    #expect(diagnostics.map(\.code) == ["unguarded-optional"])
  }
}
