import Building
import Diagnostics
import Pages
import Postings

/// A page of the preview itself, not of the board.
struct OwnPage {
  let title: String
  private let script: ReloadScript

  private let language: MessageLanguage
  /// The board's colour.
  private let accent: Accent.Color?

  /// The title is said in `language`, unless it is the name of a file.
  init(title: String, _ script: ReloadScript, _ snapshot: Snapshot) {
    language = snapshot.language
    self.title = language.text(title)
    self.script = script
    accent = snapshot.board?.settings.theme.accent.flatMap(Accent.Color.init)
  }

  func html(_ body: String) -> String {
    let base = escapedHTML(script.base)
    let folder = "\(base)/\(OwnPages.folder)"
    return """
      <!DOCTYPE html>
      <html lang="\(language.code)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(escapedHTML(title)) – Prikbord</title>
      <link rel="stylesheet" href="\(folder)/preview.css">
      <style>\(accent.map { Accent($0).styles } ?? "")</style>
      </head>
      <body class="own">
      <header><a class="brand" href="\(folder)/"><span class="mark"></span>\(language.text("Prikbord preview"))</a> <a href="\(base)/">\(language.text("the board"))</a></header>
      <main>
      <h1>\(OwnTable.text(title))</h1>
      \(body)
      </main>
      \(script.html)
      </body>
      </html>

      """
  }
}
