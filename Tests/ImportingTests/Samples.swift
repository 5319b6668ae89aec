import Days
import Diagnostics
import Foundation

@testable import Importing

/// The vacancies that every sample tells in the form of its kind: what must come out, whatever came in.
struct Vacancy: Sendable {
  let title: String
  /// By field, as `FactValue.words` says it.
  let facts: [String: String]

  static let all = [
    Vacancy(
      title: "Adviseur waterkwaliteit",
      facts: [
        "organisation": "Waterschap Veen en Beek", "locations": "Tiel", "workplace": "hybrid",
        "employment": "temporary", "hours": "32 to 36 hours a week",
        "pay": "EUR 3662 to 5586 per month", "posted": "2026-11-02",
        "deadline": "up to and including 2027-01-15",
      ]),
    Vacancy(
      title: "Docent wiskunde",
      facts: [
        "organisation": "Lyceum De Linde", "locations": "Zwolle", "employment": "permanent",
        "hours": "20 hours a week", "pay": "EUR 3600 to 5200 per month", "posted": "2026-11-10",
        "deadline": "up to and including 2026-12-20",
      ]),
    Vacancy(
      title: "Sachbearbeiter Bauantrag (m/w/d)",
      facts: [
        "organisation": "Stadt Ahrenbrück", "locations": "Oldenburg", "employment": "permanent",
        "hours": "39 hours a week", "pay": "EUR 38000 to 47000 per year", "posted": "2026-10-28",
        "deadline": "up to and including 2027-02-01",
      ]),
    Vacancy(
      title: "Data Engineer",
      facts: [
        "organisation": "Harbour & Sons", "locations": "Bristol", "workplace": "remote",
        "employment": "permanent", "hours": "40 hours a week", "pay": "GBP 52000 to 64000 per year",
        "posted": "2026-11-20", "deadline": "up to and including 2027-01-31",
      ]),
    Vacancy(
      title: "Stage communicatie",
      facts: [
        "organisation": "Museum Het Turfschip", "locations": "Breda", "employment": "internship",
        "hours": "32 hours a week", "pay": "EUR 450 per month", "posted": "2026-11-25",
        "deadline": "up to and including 2027-01-04",
      ]),
  ]
}

enum Samples {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(
    path: "Samples")

  static var files: [String] {
    get throws {
      try FileManager.default.contentsOfDirectory(atPath: folder.path)
        .filter { !$0.hasPrefix(".") }.sorted()
    }
  }

  static func document(_ name: String) throws -> Document {
    try Document(
      name: name, bytes: Array(try Data(contentsOf: folder.appending(path: name))))
  }

  static let today = Day(iso: "2026-11-30") ?? Day(number: 0)
}

func made(_ imported: ImportedPosting, from name: String = "test") throws -> MadePosting {
  try MadePosting(imported, from: name, posted: Samples.today, draft: false)
}
