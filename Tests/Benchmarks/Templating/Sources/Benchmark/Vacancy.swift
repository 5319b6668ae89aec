/// The page's data, once, for all engines.
struct Vacancy: Sendable {
  struct Link: Sendable {
    let title: String
    let url: String
  }
  struct Contact: Sendable {
    let name: String
    let role: String?
    let email: String
  }

  var title = "Adviseur water & bodem"
  var organisation = Link(title: "Gemeente Zwolle", url: "/organisatie/gemeente-zwolle/")
  var pay: String? = "€ 3.662 – € 5.586"
  var hours: String? = "32–36 uur per week"
  var workplace: String? = "hybride"
  var deadline: String? = "1 augustus 2024"
  var reference: String? = "BZK-2024-0653"
  var starts: String?
  var isClosed = false
  var apply = "https://example.org/solliciteren?vacature=817&bron=bord"
  var locations = links("locatie", ["Zwolle", "Deventer", "Kampen"])
  var education = links("opleiding", ["hbo", "wo"])
  var fields = links("vakgebied", ["Water", "Bodem & ondergrond", "Beleid"])
  var employment = links("dienstverband", ["Vast", "Tijdelijk"])
  var tags = links("label", ["water", "beleid", "klimaat", "omgevingswet", "bodem", "natuur"])
  var contacts = [
    Contact(name: "Noor de Vries", role: "teamleider", email: "noor@example.org"),
    Contact(name: "Daan Bakker", role: nil, email: "daan@example.org"),
  ]
  var similar = (1...8).map {
    Link(title: "Beleidsmedewerker klimaat \($0)", url: "/vacatures/klimaat-\($0)/")
  }
  var breadcrumbs = links("", ["Vacatures", "Water"])
  var facets = links(
    "", ["Vakgebied", "Locatie", "Organisatie", "Opleiding", "Uren", "Dienstverband"])
  var pages = links("", ["Over", "Privacy", "Toegankelijkheid", "Contact"])
  var feeds = links("feed", ["Alle vacatures", "Water", "Zwolle"])
  /// About 9 KB of prose.
  var body = (1...18).map {
    "<h2>Wat ga je doen \($0)</h2><p>"
      + String(repeating: "Je werkt aan een gezonde bodem en schoon water. ", count: 9) + "</p>"
  }.joined()

  private static func links(_ kind: String, _ titles: [String]) -> [Link] {
    titles.map { Link(title: $0, url: "/\(kind)/\($0.lowercased().filter(\.isLetter))/") }
  }
}

extension Vacancy.Link {
  var dictionary: [String: Any] { ["title": title, "url": url] }
}

extension Vacancy {
  /// For the engines that look names up when they render.
  var dictionary: [String: Any] {
    var values: [String: Any] = [
      "title": title, "organisation": organisation.dictionary, "is_closed": isClosed,
      "apply": apply,
      "locations": locations.map(\.dictionary), "education": education.map(\.dictionary),
      "fields": fields.map(\.dictionary), "employment": employment.map(\.dictionary),
      "tags": tags.map(\.dictionary), "similar": similar.map(\.dictionary),
      "breadcrumbs": breadcrumbs.map(\.dictionary), "facets": facets.map(\.dictionary),
      "pages": pages.map(\.dictionary), "feeds": feeds.map(\.dictionary), "body": body,
      "contacts": contacts.map { contact -> [String: Any] in
        var values: [String: Any] = ["name": contact.name, "email": contact.email]
        if let role = contact.role { values["role"] = role }
        return values
      },
    ]
    if let pay { values["pay"] = pay }
    if let hours { values["hours"] = hours }
    if let workplace { values["workplace"] = workplace }
    if let deadline { values["deadline"] = deadline }
    if let reference { values["reference"] = reference }
    if let starts { values["starts"] = starts }
    return values
  }
}
