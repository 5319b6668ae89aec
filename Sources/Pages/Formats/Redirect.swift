import Days
import Postings

/// A page that leads to another address: for old addresses, and for `/vacatures/` itself.
struct Redirect {
  let site: Site
  let target: PageSubject

  func bytes() -> [UInt8] {
    let url = site.url(target).replacing("&", with: "&amp;").replacing("\"", with: "&quot;")
    let absolute = site.settings.baseURL.origin + url
    let title = escapedText(site.title(of: target))
    return Array(
      """
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

  private func escapedText(_ text: String) -> String {
    text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }
}
