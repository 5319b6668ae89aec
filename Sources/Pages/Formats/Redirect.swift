import Days
import Postings

/// A page that leads to another address: for old addresses, and for `/vacatures/` itself.
struct Redirect: Document {
  static let mediaType = "text/html"

  private let target: any Page

  init(to target: any Page) { self.target = target }

  func write(to bytes: inout [UInt8]) {
    let url = escaped(target.url)
    let absolute = escaped(target.absoluteURL)
    let title = escaped(target.title)
    bytes.append(
      contentsOf: """
        <!DOCTYPE html>
        <html lang="\(target.site.texts.languageCode)">
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
