package import Days
package import Diagnostics

/// What all postings of a board share: its settings, the day, its organisations. A posting and the frame it
/// stands in make a vacancy, whatever else is on the board.
package struct BoardFrame: Sendable {
  package let settings: BoardSettings
  package let today: Day
  package let organisations: [Organisation]
  package let register: OrganisationRegister

  package init(
    settings: BoardSettings, today: Day, organisations: [Organisation], log: inout DiagnosticLog
  ) {
    self.settings = settings
    self.today = today
    self.organisations = organisations
    register = OrganisationRegister(organisations, log: &log)
  }

  /// Whether a posting becomes the same in both.
  package func isSame(as other: BoardFrame) -> Bool {
    today == other.today && settings.source == other.settings.source
      && settings.baseURL == other.settings.baseURL
      && organisations.lazy.map(\.source).elementsEqual(other.organisations.lazy.map(\.source))
  }

  /// The posting with what the board adds: a way to apply from its organisation's profile, a country,
  /// and words for pay that has only numbers.
  package func vacancy(of posting: Posting) -> Vacancy {
    var posting = posting
    let organisation = posting.organisation.flatMap(register.position)
    if posting.apply == nil, let organisation { posting.apply = organisations[organisation].apply }
    if let country = settings.country {
      for index in posting.locations.indices where posting.locations[index].country == nil {
        posting.locations[index].country = country
      }
    }
    if let pay = posting.pay, pay.text.isEmpty {
      posting.pay?.text = pay.words(in: settings.language)
    }
    let timeline = Timeline(of: posting, settings)
    return Vacancy(
      posting: posting, timeline: timeline, status: timeline.status(on: today),
      organisation: organisation)
  }
}
