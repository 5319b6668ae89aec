import Postings

/// `_headers` as Netlify and Cloudflare Pages read it (docs.netlify.com, *Custom headers*;
/// developers.cloudflare.com/pages/configuration/headers): a pattern, then indented headers. Other hosts
/// serve it as a file that nobody asks for.
struct HostHeaders: Document {
  static let fileName = "_headers"
  static let mediaType = "text/plain"

  /// A board loads its own files and nothing else (w3.org/TR/CSP3).
  static let policy =
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
    + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

  let site: Site
  /// All documents of the site by their paths, so that none is forgotten.
  let documents: [(path: String, document: any Document)]

  /// What hosts conclude from an ending.
  private static let usualTypes = [
    "html": "text/html", "txt": "text/plain", "json": "application/json", "xml": "application/xml",
  ]

  /// Patterns for the documents that are more than their ending tells, each once: `feed.xml`, `*/feed.xml`.
  private var contentTypes: [(pattern: String, type: String)] {
    var seen: Set<String> = []
    return documents.compactMap { path, document in
      let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[path.index(after: $0)...] }
      let pattern = name.map { "*/\($0)" } ?? path
      guard let dot = pattern.utf8.lastIndex(of: UInt8(ascii: ".")),
        seen.insert(pattern).inserted
      else { return nil }
      let ending = String(pattern[pattern.index(after: dot)...])
      let type = Swift.type(of: document).mediaType
      let isTold = Self.usualTypes[ending] == type || type == FixedDocument.mediaType
      return isTold ? nil : (pattern, type)
    }
  }

  func write(to bytes: inout [UInt8]) {
    let base = site.settings.baseURL.path
    var rules = [
      (
        "\(base)/*",
        [
          "X-Content-Type-Options: nosniff", "Referrer-Policy: strict-origin-when-cross-origin",
          "Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=()",
          "Content-Security-Policy: \(site.settings.contentSecurityPolicy ?? Self.policy)",
        ]
      ),
      // Their names change with their bytes.
      ("\(base)/assets/*", ["Cache-Control: public, max-age=31536000, immutable"]),
    ]
    for (pattern, type) in contentTypes {
      rules.append(("\(base)/\(pattern)", ["Content-Type: \(type); charset=utf-8"]))
    }
    let text = rules.map { pattern, headers in
      pattern + "\n" + headers.map { "  \($0)\n" }.joined()
    }
    bytes.append(contentsOf: text.joined(separator: "\n").utf8)
  }
}

/// `_redirects` of the same hosts: old address, new address, status.
///
/// Without the `!` that makes Netlify prefer the rule to the page of the same address: Cloudflare does not
/// know it, and the page leads to the same place.
struct HostRedirects: Document {
  static let fileName = "_redirects"
  static let mediaType = "text/plain"

  let site: Site
  /// Old paths below the root, as files: `oud/adviseur/index.html`.
  let redirects: [(path: String, target: any Page)]

  func write(to bytes: inout [UInt8]) {
    for (path, target) in redirects {
      let old = path.hasSuffix("index.html") ? String(path.dropLast(10)) : path
      bytes.append(contentsOf: "\(site.url(path: old)) \(target.url) 301\n".utf8)
    }
  }
}
