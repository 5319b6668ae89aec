package import Days
package import Diagnostics
import Facts
package import Postings

/// What all postings of a board share: its settings, the day, its profiles. A posting and the frame it
/// stands in make a vacancy, whatever else is on the board.
package struct BoardFrame: Sendable {
  package let settings: BoardSettings
  package let today: Day
  package let profiles: [Profile]
  /// What lints look for.
  package let words: LintWords
  package let register: OrganisationRegister

  package init(
    settings: BoardSettings, today: Day, profiles: [Profile], words: LintWords,
    log: inout DiagnosticLog
  ) {
    self.settings = settings
    self.today = today
    self.profiles = profiles
    self.words = words
    register = OrganisationRegister(profiles.map(\.subject), log: &log)
  }

  /// Whether a posting becomes the same in both.
  package func isSame(as other: BoardFrame) -> Bool {
    today == other.today && words == other.words && settings.source == other.settings.source
      && settings.baseURL == other.settings.baseURL && settings.country == other.settings.country
      && profiles.lazy.map(\.subject.source).elementsEqual(
        other.profiles.lazy.map(\.subject.source))
  }

  /// The posting with what the board adds: a way to apply from its organisation's profile, and a country.
  package func vacancy(of posting: Posting, prose: Prose) -> Vacancy {
    var posting = posting
    let organisation = posting.organisation.flatMap(register.position)
    if posting.apply == nil, let organisation {
      posting.apply = profiles[organisation].subject.apply
    }
    if let country = settings.country {
      for index in posting.locations.indices where posting.locations[index].country == nil {
        posting.locations[index].country = country
      }
    }
    let timeline = Timeline(of: posting, settings)
    return Vacancy(
      posting: posting, prose: prose, timeline: timeline, status: timeline.status(on: today),
      organisation: organisation)
  }
}
