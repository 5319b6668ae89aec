import Days
import Postings

/// A page that leads to another address: for old addresses, and for `/vacatures/` itself.
struct Redirect: Document {
  let site: Site
  let target: PageSubject

  func write(to bytes: inout [UInt8]) {
    let url = escaped(site.url(target))
    let absolute = escaped(site.absoluteURL(target))
    let title = escaped(site.title(of: target))
    bytes.append(
      contentsOf: """
        <!DOCTYPE html>
        <html lang="\(site.texts.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <title>\(title)</title>
        <link rel="canonical" href="\(absolute)">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="0; url=\(url)">
        </head>
        <body>
        <p><a href="\(url)">\(title)</a></p>
        </body>
        </html>

        """.utf8)
  }

  private func escaped(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing("\"", with: "&quot;")
  }
}
