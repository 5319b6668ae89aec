import Days
import Facts
import Testing

/// A value reader accounts for every word of its stretch: what could change the value leaves none.
@Suite struct ValueLawTests {
  @Test(arguments: [
    ("remote", "remote"), ("100% remote", "remote"), ("hybride", "hybrid"),
    ("geen thuiswerken", "onsite"), ("thuiswerken niet mogelijk", "onsite"),
    ("Homeoffice nicht möglich", "onsite"), ("kein Homeoffice", "onsite"),
    ("not remote", "onsite"), ("remote is not an option", "onsite"),
    ("100% remote werken is geen optie", "onsite"), ("thuiswerken kan niet", "onsite"),
    ("thuiswerken mogelijk", "hybrid"), ("Homeoffice möglich", "hybrid"),
    ("remote-friendly", "hybrid"), ("thuiswerken in overleg", "hybrid"),
    ("op kantoor, thuiswerken is geen optie", "onsite"),
    ("mensen die volledig thuis wonen", "-"), ("vier weken per jaar volledig remote", "-"),
    ("work from anywhere for up to a month a year", "-"), ("in de stad", "-"),
  ])
  func workplaceIsDeniedAllowedBoundedOrOwned(_ text: String, _ expected: String) {
    #expect(recogniseWorkplace(text)?.rawValue ?? "-" == expected)
  }

  @Test(arguments: [
    ("vast", "permanent"), ("fulltime", ""), ("geen stage", "-"), ("no internship", "-"),
    ("kein Praktikum", "-"), ("geen stage, bijbaan of vakantiewerk", "-"),
    ("geen stage of bijbaan, wel een vaste baan", "permanent"),
    ("jobs", "-"), ("page", "-"), ("30-40%", "-"), ("vst", "-"),
  ])
  func employmentIsAKnownKindOrNone(_ text: String, _ expected: String) {
    let kinds = recogniseEmployment(text)?.map(\.rawValue).joined(separator: " ")
    #expect(kinds ?? "-" == expected)
  }

  @Test(arguments: [
    ("24/7", "-"), ("24+ uur", "24 .."), ("24 uur of meer", "24 .."), ("32 uur+", "32 .."),
    ("minder dan 20 uur", ".. 20"), ("less than 20 hours a week", ".. 20"),
    ("weniger als 20 Stunden", ".. 20"), ("tot 20 uur", ".. 20"),
    ("min. 24 - max. 36 uur", "24 36"), ("24 uur (min.) tot 36 uur (max.)", "24 36"),
    ("mind. 20, max. 30 Std.", "20 30"), ("2 x 16 uur", "32 32"), ("2 × 16 uur", "32 32"),
    ("4 dagen van 8 uur", "32 32"), ("0,8 fte", "-"), ("80%", "-"),
    ("0,8 fte (1 fte = 36 uur)", "28.8 28.8"), ("vijf dagen van 8 uur", "40 40"),
    ("0,6 fte, dat is 24 uur per week bij een volledige baan van 40 uur", "24 24"),
    ("50 – 70% (Basis 42 Stunden pro Woche)", "21 29.4"), ("zaterdag 8-13u", "-"),
    ("22:00 to 06:00, 39 hours per week", "39 39"),
    ("38,5 Stunden in Vollzeit, Teilzeit ab 20 Stunden möglich", "20 38.5"),
  ])
  func hoursHaveTheirBounds(_ text: String, _ expected: String) {
    let hours = recogniseHours(text).map {
      "\($0.min?.description ?? "..") \($0.max?.description ?? "..")"
    }
    #expect(hours ?? "-" == expected)
  }

  @Test(arguments: [
    ("2026-11-30T23:00:00.000Z", "2026-12-01"), ("2026-06-30T22:00:00Z", "2026-07-01"),
    ("2026-11-30T09:30:00Z", "2026-11-30"), ("2026-11-30T23:59:59Z", "2026-11-30"),
    ("2026-11-30T23:30:00+01:00", "2026-11-30"), ("2026-11-30T00:00:00Z", "2026-11-30"),
  ])
  func aMidnightOfEuropeIsTheDayThatWasPicked(_ text: String, _ day: String) {
    #expect(recogniseDay(text)?.iso == day)
    #expect(recogniseDeadline(text)?.date.iso == day)
  }

  @Test(arguments: [
    ("14 december 2026 (verlengd tot en met 21 december 2026)", "2026-12-21"),
    ("December 14, 2026, extended to December 21, 2026", "2026-12-21"),
    ("14.12.2026, verlängert bis 21.12.2026", "2026-12-21"),
    ("1 december 2026 - 15 december 2026", "2026-12-15"),
    ("1 december 2026 (gesprekken op 9 december 2026)", "2026-12-01"),
  ])
  func ofTwoDatesTheOneThatCountsIsTheDeadline(_ text: String, _ day: String) {
    #expect(recogniseDeadline(text)?.date.iso == day)
  }

  @Test(arguments: [
    ("Bergen, Noorwegen", "Bergen,-,NO"), ("Boston, Massachusetts, USA", "Boston,Massachusetts,US"),
    ("London, Ontario, Canada", "London,Ontario,CA"), ("London, UK", "London,-,GB"),
    ("New York, NY, US", "New York,New York,US"), ("Perth, Scotland", "Perth,Scotland,GB"),
    ("Leamington Spa, Warwickshire, United Kingdom", "Leamington Spa,Warwickshire,GB"),
    ("Boise, Idaho, United States", "Boise,Idaho,US"),
    ("Toronto, ON", "Toronto,Ontario,CA"), ("San Francisco, CA", "San Francisco,California,US"),
    ("Bergen (NH)", "Bergen,Noord-Holland,NL"), ("Hengelo (Gld)", "Hengelo,Gelderland,NL"),
    ("Frankfurt (Oder)", "Frankfurt (Oder),Brandenburg,DE"),
    ("Halle (Saale)", "Halle (Saale),Sachsen-Anhalt,DE"), ("Utrecht (NL)", "Utrecht,Utrecht,NL"),
    ("4337 PA Middelburg, Nederland", "Middelburg,Zeeland,NL"),
    ("München, Bayern", "München,Bayern,DE"), ("Antwerpen, België", "Antwerpen,Vlaanderen,BE"),
    ("Zürich, ZH", "Zürich,Zürich,CH"), ("New York", "New York,-,-"),
    ("Bad Homburg", "Bad Homburg,-,-"), ("West Lafayette, Indiana", "West Lafayette,Indiana,US"),
    ("Utrecht, Amersfoort", "Utrecht,Utrecht,NL; Amersfoort,Utrecht,NL"),
  ])
  func townPartAndCountryAreOnePlace(_ text: String, _ expected: String) {
    let places = recognisePlaces(text).map {
      "\($0.name),\($0.region ?? "-"),\($0.country ?? "-")"
    }
    #expect(places.joined(separator: "; ") == expected)
  }
}
