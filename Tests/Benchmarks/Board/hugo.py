"""The same postings as a site of Hugo's (0.160 or later): a page each with JSON-LD, paged lists of all and of five taxonomies,
RSS everywhere, a sitemap. The templates are as small as they can be; Prikbord's pages say a good deal more."""

import shutil
from pathlib import Path

FILES = {
    "hugo.toml": """baseURL = "https://example.org/"
title = "Vacatures"
disableKinds = ["section"]
buildFuture = true
[frontmatter]
date = ["posted"]
[pagination]
pagerSize = 50
[taxonomies]
field = "fields"
location = "locations"
level = "education"
organisation = "organisation"
employment = "employment"
[services.rss]
limit = 50
""",
    "layouts/_default/baseof.html": """<!doctype html>
<html lang="nl"><head><meta charset="utf-8"><title>{{ .Title }}</title><link rel="canonical" href="{{ .Permalink }}">
{{ block "head" . }}{{ end }}</head>
<body><header><a href="/">{{ site.Title }}</a></header><main>{{ block "main" . }}{{ end }}</main></body></html>
""",
    "layouts/_default/single.html": """{{ define "head" }}<script type="application/ld+json">
{{- dict "@context" "https://schema.org" "@type" "JobPosting" "title" .Title "description" .Content
  "datePosted" (.Date.Format "2006-01-02") "validThrough" .Params.deadline
  "hiringOrganization" (dict "@type" "Organization" "name" .Params.organisation) | jsonify | safeJS }}</script>{{ end }}
{{ define "main" }}<article><h1>{{ .Title }}</h1><dl>
<dt>Organisatie</dt><dd><a href="/organisation/{{ .Params.organisation | urlize }}/">{{ .Params.organisation }}</a></dd>
<dt>Plaats</dt><dd>{{ range .Params.locations }}<a href="/locations/{{ . | urlize }}/">{{ . }}</a>{{ end }}</dd>
<dt>Niveau</dt><dd>{{ range .Params.education }}<a href="/education/{{ . | urlize }}/">{{ . }}</a> {{ end }}</dd>
<dt>Vakgebied</dt><dd>{{ range .Params.fields }}<a href="/fields/{{ . | urlize }}/">{{ . }}</a> {{ end }}</dd>
<dt>Soort</dt><dd><a href="/employment/{{ .Params.employment | urlize }}/">{{ .Params.employment }}</a></dd>
<dt>Uren</dt><dd>{{ .Params.hours }}</dd><dt>Salaris</dt><dd>{{ .Params.pay }}</dd>
<dt>Tot</dt><dd><time>{{ .Params.deadline }}</time></dd></dl>{{ .Content }}
<a href="{{ .Params.apply }}">Solliciteer</a></article>{{ end }}
""",
    "layouts/_default/terms.html": """{{ define "main" }}<h1>{{ .Title }}</h1><ul>
{{ range .Data.Terms.ByCount }}<li><a href="{{ .Page.RelPermalink }}">{{ .Page.Title }}</a> {{ .Count }}</li>{{ end }}</ul>{{ end }}
""",
    "layouts/404.html": """{{ define "main" }}<h1>404</h1>{{ end }}
""",
}

LIST = """{{ define "main" }}<h1>{{ .Title }}</h1>{{ $pages := .Paginate PAGES }}<ul>
{{ range $pages.Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Params.organisation }}
{{ delimit .Params.locations ", " }} {{ .Params.hours }} <time>{{ .Params.deadline }}</time></li>{{ end }}</ul>
{{ if $pages.HasPrev }}<a href="{{ $pages.Prev.URL }}">vorige</a>{{ end }}
{{ if $pages.HasNext }}<a href="{{ $pages.Next.URL }}">volgende</a>{{ end }}{{ end }}
"""


def write(folder: Path, board: Path) -> None:
    lists = {
        "layouts/index.html": LIST.replace("PAGES", "site.RegularPages"),
        "layouts/_default/list.html": LIST.replace("PAGES", ".Pages"),
    }
    for name, text in (FILES | lists).items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    shutil.copytree(board / "Content/vacancies", folder / "content/vacancies")
