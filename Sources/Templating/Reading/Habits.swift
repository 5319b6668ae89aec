/// What people write from habit, Jinja's and other languages', and what to write here. Rows, so that a habit
/// which shows up is one more line.
enum Habits {
  static let filters = [
    "safe": "nothing turns escaping off; HTML prints as it is where tags may stand",
    "e": "nothing to do: every output is escaped by its place",
    "escape": "nothing to do: every output is escaped by its place",
    "tojson": "write `json`",
    "count": "write `length`",
    "size": "write `length`",
    "groupby": "write `group(\"field\")`; a group has `key` and `items`",
    "selectattr": "write `where(\"field\", value)`",
    "map": "loop over the list",
    "title": "write `capitalize`",
    "strip": "write `trim`",
    "d": "write `default`",
    "round": "write `number(0)`",
    "format": "join texts with `~`",
    "currency": "write `money`",
  ]

  static let tags = [
    "elseif": "write `elif`",
    "elsif": "write `elif`",
    "from": "write `{% import \"file.html\" as name %}`",
    "with": "use `set`, or `include … with`",
    "call": "pass the text as an argument of the macro",
    "autoescape": "nothing to do: every output is escaped by its place",
    "let": "write `set`",
    "assign": "write `set`",
    "foreach": "write `for`",
    "unless": "write `if not`",
  ]

  static let tests = [
    "defined": "names are always defined; ask whether there is a value: `is not none`",
    "undefined": "names are always defined; ask whether there is a value: `is none`",
    "null": "write `is none`",
  ]

  static let signs = [
    "&": "write `and`", "!": "write `not`, or `!=`", "“": "write straight quotation marks: `\"`",
    "”": "write straight quotation marks: `\"`", "„": "write straight quotation marks: `\"`",
    "‘": "write straight quotation marks: `'`", "’": "write straight quotation marks: `'`",
    "?": "write `a if condition else b`", ":": "write `a if condition else b`",
  ]
}
