/// One page, written for each engine from one description, so that all print the same bytes.
///
/// `<<x>>` is an output, `<<&x>>` one that is not escaped, `<<?x>>…<</?>>` asks, `<<#x>>…<</#>>` loops over
/// `x`; inside a loop `<<.x>>` is a field of its element.
enum PageText {
  static let source = """
    <!DOCTYPE html>
    <html lang="nl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
    <title><<title>></title><<#feeds>><link rel="alternate" type="application/rss+xml" title="<<.title>>" href="<<.url>>"><</#>>
    <link rel="stylesheet" href="/assets/style.css"></head><body><a class="skip" href="#content">Naar de inhoud</a>
    <header class="site-header"><nav aria-label="Hoofdmenu"><ul><<#facets>><li><a href="<<.url>>"><<.title>></a></li><</#>></ul></nav></header>
    <main id="content"><nav class="breadcrumbs" aria-label="Kruimelpad"><ol><<#breadcrumbs>><li><a href="<<.url>>"><<.title>></a></li><</#>></ol></nav>
    <article class="posting"><header><h1><<title>></h1><p class="employer"><a href="<<organisation.url>>"><<organisation.title>></a></p>
    <<?is_closed>><p class="notice" role="note">Deze vacature is gesloten.</p><</?>><p><a class="apply" href="<<apply>>">Solliciteer nu</a></p></header>
    <dl class="facts"><div><dt>Locatie</dt><dd><<#locations>><a href="<<.url>>"><<.title>></a> <</#>></dd></div>
    <<?workplace>><div><dt>Werkplek</dt><dd><<workplace>></dd></div><</?>>
    <<?hours>><div><dt>Uren</dt><dd><<hours>></dd></div><</?>>
    <<?pay>><div><dt>Salaris</dt><dd><<pay>></dd></div><</?>>
    <div><dt>Opleiding</dt><dd><<#education>><a href="<<.url>>"><<.title>></a> <</#>></dd></div>
    <div><dt>Vakgebied</dt><dd><<#fields>><a href="<<.url>>"><<.title>></a> <</#>></dd></div>
    <div><dt>Dienstverband</dt><dd><<#employment>><a href="<<.url>>"><<.title>></a> <</#>></dd></div>
    <<?starts>><div><dt>Begint</dt><dd><<starts>></dd></div><</?>>
    <<?deadline>><div><dt>Solliciteer tot en met</dt><dd><time><<deadline>></time></dd></div><</?>>
    <<?reference>><div><dt>Kenmerk</dt><dd><<reference>></dd></div><</?>>
    <div><dt>Labels</dt><dd><<#tags>><a href="<<.url>>"><<.title>></a> <</#>></dd></div></dl>
    <div class="prose"><<&body>></div>
    <section class="contacts"><h2>Contact</h2><<#contacts>><p><strong><<.name>></strong><<?.role>>, <<.role>><</?>><br><<.email>></p><</#>></section>
    <p><a class="apply" href="<<apply>>">Solliciteer nu</a></p></article>
    <section class="similar"><h2>Vergelijkbare vacatures</h2><ul><<#similar>><li><a href="<<.url>>"><<.title>></a></li><</#>></ul></section></main>
    <footer class="site-footer"><ul><<#pages>><li><a href="<<.url>>"><<.title>></a></li><</#>><li><a href="/feed.xml">RSS</a></li></ul></footer></body></html>
    """

  static let prikbord = written(
    output: { "{{ \($0) }}" }, raw: { "{{ \($0) }}" }, ask: { "{% if \($0) %}" },
    asked: "{% endif %}",
    loop: { "{% for item in \($0) %}" }, looped: "{% endfor %}", field: "item.")

  static let stencil = written(
    output: { "{{ \($0)|escape }}" }, raw: { "{{ \($0) }}" }, ask: { "{% if \($0) %}" },
    asked: "{% endif %}",
    loop: { "{% for item in \($0) %}" }, looped: "{% endfor %}", field: "item.")

  static let stencilUnescaped = written(
    output: { "{{ \($0) }}" }, raw: { "{{ \($0) }}" }, ask: { "{% if \($0) %}" },
    asked: "{% endif %}",
    loop: { "{% for item in \($0) %}" }, looped: "{% endfor %}", field: "item.")

  static let mustache = written(
    output: { "{{\($0)}}" }, raw: { "{{{\($0)}}}" }, ask: { "{{#\($0)}}" }, asked: nil,
    loop: { "{{#\($0)}}" }, looped: nil, field: "")

  private static func written(
    output: (String) -> String, raw: (String) -> String, ask: (String) -> String, asked: String?,
    loop: (String) -> String, looped: String?, field: String
  ) -> String {
    var text = ""
    var open: [String] = []
    var rest = source[...]
    while let start = rest.firstRange(of: "<<"),
      let end = rest[start.upperBound...].firstRange(of: ">>")
    {
      // `…>>>` closes an output before the end of a tag: the last two signs are the closing ones.
      text += rest[..<start.lowerBound]
      var name = String(rest[start.upperBound..<end.lowerBound])
      func place(_ name: String) -> String { name.hasPrefix(".") ? field + name.dropFirst() : name }
      switch name.first {
      case "/":
        let opened = open.removeLast()
        text += (name == "/?" ? asked : looped) ?? "{{/\(opened)}}"
      case "?":
        name = place(String(name.dropFirst()))
        open.append(name)
        text += ask(name)
      case "#":
        name = place(String(name.dropFirst()))
        open.append(name)
        text += loop(name)
      case "&": text += raw(place(String(name.dropFirst())))
      default: text += output(place(name))
      }
      rest = rest[end.upperBound...]
    }
    return text + rest
  }
}
