import Days
import Diagnostics
import Postings

/// `security.txt` (RFC 9116): whom to tell of a hole, and until when that holds.
struct SecurityText: Document {
  static let path = ".well-known/security.txt"
  static let mediaType = "text/plain"
  /// The specification wants less than a year; a month is time to think of a new one.
  static let warningDays = 30

  let site: Site
  let contact: String
  let expires: Day

  /// Nil when the board names nobody.
  init?(site: Site) {
    guard let contact = site.settings.securityContact, let expires = site.settings.securityExpires
    else { return nil }
    (self.site, self.contact, self.expires) = (site, contact, expires)
  }

  func write(to bytes: inout [UInt8]) {
    let address = contact.contains("://") ? contact : "mailto:\(contact)"
    bytes.append(
      contentsOf: """
        Contact: \(address)
        Expires: \(expires.iso)T00:00:00Z
        Preferred-Languages: \(site.texts.languageCode), en
        Canonical: \(site.absoluteURL(path: Self.path))

        """.utf8)
  }

  /// What is wrong with the settings for it.
  static func diagnostics(of settings: BoardSettings, on today: Day) -> [Diagnostic] {
    let place = Location(path: settings.source.path)
    guard settings.securityContact != nil else { return [] }
    guard let expires = settings.securityExpires else {
      return [
        Diagnostic(
          .error, "missing-setting", "`security_contact` needs `security_expires`", at: place,
          help: "add the day until which it holds, less than a year ahead")
      ]
    }
    guard expires <= today + warningDays else { return [] }
    return [
      Diagnostic(
        .warning, "security-expires",
        expires <= today
          ? "`security.txt` holds no longer" : "`security.txt` expires on \(expires.iso)",
        at: place, help: "look whether `security_contact` is right, and renew `security_expires`")
    ]
  }
}
