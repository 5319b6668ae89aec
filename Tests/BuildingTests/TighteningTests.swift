import Testing

@testable import Building

@Suite("What a site's scripts and stylesheet leave out")
struct TighteningTests {
  private func script(_ text: String) -> String {
    String(
      decoding: ScriptNames.shortened(in: ScriptTightening.tightened(Array(text.utf8))),
      as: UTF8.self)
  }

  @Test(
    "a script's own names become short, and nothing that others know by name",
    arguments: [
      // Locals and parameters of a function; its own name is for other scripts.
      (
        "function finish(cards, last) {\n  for (const card of cards) card.day = last + cards.length;\n}",
        "function finish(a,c){for(const b of a)b.day=c+a.length;}"
      ),
      // A module's names are its own, but for keys and their short forms.
      (
        "export default function ({ words }) {\n  let rest, total = words.total, label = { total: total, words };\n}",
        "export default function({words}){let b,total=words.total,a={total:total,words};}"
      ),
      (
        "import(x);\nconst [first, second] = list;\nfirst(second);\n",
        "import(x);const[b,a]=list;b(a);"
      ),
      // Words in texts and regular expressions are none; those in `${…}` are.
      (
        "import(x);\nconst word = \"word\", found = /word\\/[/word]/.test(`word ${word}`);",
        "import(x);const a=\"word\",b=/word\\/[/word]/.test(`word ${a}`);"
      ),
      // A short name that the script has already is not taken again.
      ("import(x);\nconst long = a;\nlong(b);", "import(x);const c=a;c(b);"),
      // What nobody here declares is somebody else's.
      ("import(x);\nlocation.assign(there);", "import(x);location.assign(there);"),
    ])
  func names(_ text: String, _ result: String) {
    #expect(script(text) == result)
  }

  @Test("the theme's scripts keep what a browser and each other know of them")
  func theme() throws {
    let site = script(String(decoding: try #require(EmbeddedTheme.files["site.js"]), as: UTF8.self))
    for name in ["root", "daysTo", "format", "finishCards", "saved", "heart", "find"] {
      #expect(site.contains("const \(name)=") || site.contains("function \(name)("), "\(name)")
    }
    let results = script(
      String(decoding: try #require(EmbeddedTheme.files["results.js"]), as: UTF8.self))
    #expect(results.contains("return{show,say,card,pathOf,valuePath,others};"))
  }

  @Test("a stylesheet loses comments and needless blanks, and no more")
  func style() {
    let text = """
      /* The list: "cards" */
      .card > h2 :hover, .card + .card { margin: 0 calc(1rem + 2px); content: " · { " / ""; }
      @media (min-width: 48rem) and (scripting: none) {
        .a { color: red }
      }

      """
    #expect(
      String(decoding: StyleTightening.tightened(Array(text.utf8)), as: UTF8.self) == """
        .card>h2 :hover,.card + .card{margin:0 calc(1rem + 2px);content:" · { " / ""}\
        @media (min-width:48rem) and (scripting:none){.a{color:red}}
        """)
  }
}
