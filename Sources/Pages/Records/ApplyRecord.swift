import Facts
import Postings
import Slugs
import Templating

/// `posting.apply`
struct ApplyRecord: TemplateRecord {
  func value(at position: Int) -> Value { Self.schema.readers[position](self) }
  consuming func held() -> any RecordReference { HeldRecord(self) }

  let vacancy: SiteVacancy
  let apply: Apply

  static let schema = RecordSchema<ApplyRecord>(
    "apply", "The way to apply.",
    [
      .init(
        "href", .url,
        "Where the apply button leads: the web address, else a mail that names the vacancy."
      ) { .url($0.apply.url ?? $0.mail ?? "") },
      .init("host", .optional(.text), "The host of the web address.", example: "example.org") {
        .text(orNone: $0.apply.url.flatMap(host))
      },
      .init("is_employers", .flag, "Whether that host is the employer's own site.") {
        .flag($0.leadsToEmployer)
      },
      .init("url", .optional(.url), "The web address.") { $0.apply.url.map(Value.url) ?? .none },
      .init("email", .optional(.text), "The mail address.") { .text(orNone: $0.apply.email) },
    ])

  /// RFC 6068.
  private var mail: String? {
    guard let address = apply.email else { return nil }
    let reference = vacancy.own.posting.reference.map { " (\($0))" } ?? ""
    let subject = vacancy.site.texts.text("apply_subject", vacancy.title + reference)
    return "mailto:\(percentEncoded(mail: address))?subject=\(percentEncoded(subject))"
  }

  /// `werkenbij.waterhoven.example` is a site of the organisation at `www.waterhoven.example`.
  private var leadsToEmployer: Bool {
    guard let own = apply.url.flatMap(host),
      let profile = vacancy.own.organisation,
      let site = vacancy.site.board.profiles[profile].subject.website.flatMap(host)
    else { return false }
    return own == site || own.hasSuffix("." + site)
  }
}

/// The host of a web address, without `www.`.
private func host(of address: String) -> String? {
  var address = address
  return address.withUTF8 { bytes in
    let slash = UInt8(ascii: "/")
    guard let first = bytes.firstIndex(of: slash),
      let second = bytes[(first + 1)...].firstIndex(of: slash)
    else { return nil }
    var authority = bytes[(second + 1)...].prefix {
      $0 != slash && $0 != UInt8(ascii: "?") && $0 != UInt8(ascii: "#")
    }
    // What stands before an `@` is no host, and must not be shown as one.
    if authority.contains(UInt8(ascii: "@")) {
      authority = authority.split(separator: UInt8(ascii: "@")).last ?? authority.prefix(0)
    }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    guard !host.isEmpty else { return nil }
    let name = String(decoding: host, as: UTF8.self).lowercased()
    return name.hasPrefix("www.") ? String(name.dropFirst(4)) : name
  }
}
