import Diagnostics

/// A page of the preview itself, not of the board.
struct OwnPage {
  let title: String
  private let script: ReloadScript

  init(title: String, _ script: ReloadScript) {
    self.title = title
    self.script = script
  }

  func html(_ body: String) -> String {
    let base = escapedHTML(script.base)
    let folder = "\(base)/\(OwnPages.folder)"
    return """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="robots" content="noindex">
      <title>\(escapedHTML(title)) – Prikbord</title>
      <link rel="stylesheet" href="\(folder)/preview.css">
      </head>
      <body class="own">
      <header><a href="\(folder)/">Prikbord preview</a> · <a href="\(base)/">the board</a></header>
      <main>
      <h1>\(escapedHTML(title))</h1>
      \(body)
      </main>
      \(script.html)
      </body>
      </html>

      """
  }
}
