import Diagnostics
import Facts
import Postings
import Tables
import Testing

@testable import Importing

@Suite("A table")
struct TableTests {
  private func postings(
    _ csv: String, name: String = "a.csv", map: [String: String] = [:], as kind: String? = nil
  ) async throws -> [ImportedPosting] {
    var options = ReadOptions()
    options.map = map
    let document = try Document(name: name, bytes: Array(csv.utf8))
    let (found, postings) = try await SourceKind.read(document, options, as: kind)
    #expect(found.key == "csv")
    return VacancyNames(known: [], stated: Set(postings.filter { !$0.isUnnamed }.map(\.id)))
      .named(postings) { imported throws(Diagnostic) in
        try MadePosting(imported, from: "test", posted: Samples.today, draft: false)
      }
  }

  @Test(
    "names its columns by any name of their field, and by what it is told; the others are named")
  func columns() async throws {
    let found = try await postings(
      "Titel,Plek van het werk,Werkgever,Parkeren,Afdelingscode\n\"Adviseur, \"\"water\"\"\",Tiel,Gemeente Tiel,ja,Z1\nKok,Ede,De Pan,,\n",
      map: ["plek van het werk": "locations"])
    let posting = try #require(found.first)
    #expect(posting.facts[.title] == .text("Adviseur, \"water\""))
    #expect(posting.facts[.locations]?.words?.hasPrefix("Tiel") == true)
    #expect(posting.extra == ["Parkeren": .text("ja"), "Afdelingscode": .text("Z1")])
    #expect(posting.notes.map(\.code) == ["import-columns"])
    #expect(posting.notes.first?.message.hasSuffix("`Parkeren`, `Afdelingscode`") == true)
    #expect(found.dropFirst().allSatisfy { $0.notes.isEmpty }, "said once")
  }

  @Test("loses no row: those of one title are told apart by their places, in any order")
  func rows() async throws {
    let head = "Titel;Organisatie;Plaats;Tekst\n"
    let (ede, arnhem) = ("Verzorgende;Oever;Ede;De Eik.\n", "Verzorgende;Oever;Arnhem;De Beuk.\n")
    let other = "Verzorgende;Oever;Ede;De Linde.\n"
    let kok = "Kok;Oever;Ede;Soep.\n"
    let ids = try await postings(head + ede + arnhem + other + ede + kok).map(\.id)
    #expect(ids.count == 4 && Set(ids).count == 4)
    #expect(ids[1] == "verzorgende-arnhem" && ids[3] == "kok")
    #expect(ids[0].hasPrefix("verzorgende-ede-oever-"), "\(ids[0])")
    #expect(Set(try await postings(head + kok + other + arnhem + ede).map(\.id)) == Set(ids))
    #expect(try await postings(head + arnhem).map(\.id) == ["verzorgende"])
    let employers = head + ede + "Verzorgende;Brug;Ede;De Es.\n"
    #expect(
      try await postings(employers).map(\.id)
        == ["verzorgende-ede-oever", "verzorgende-ede-brug"])
    let numbered = "Nr;Titel\n7;Kok\n7;Ober\n7-2;Gastheer\n"
    #expect(try await postings(numbered).map(\.id) == ["7-kok", "7-ober", "7-2"])
  }

  @Test("keeps what a column of a field says in words of its own")
  func words() async throws {
    let posting = try #require(
      try await postings(
        "Job Title,Employment Type,Apply URL\nCook,Full-time,https://pan.example/apply\n"
      ).first)
    #expect(posting.facts[.apply]?.words == "https://pan.example/apply")
    #expect(posting.extra == ["schedule": .text("Full-time")] && posting.notes.isEmpty)
    let other = try await postings("Job Title,Employment Type\nCook,Permanent\n").first
    #expect(other?.facts[.employment]?.words == "permanent")
  }

  @Test(
    "is one by its name, by what somebody calls it, or by its look",
    arguments: [
      ("a.csv", nil), ("https://example.org/export?token=1", "csv"),
      ("https://example.org/export.csv?token=1", nil), ("https://example.org/export?token=1", nil),
    ] as [(String, String?)])
  func recognised(name: String, kind: String?) async throws {
    #expect(
      try await postings("Titel;Plaats;Tekst\nKok;Ede;Je kookt.\n", name: name, as: kind)
        .map(\.id) == ["kok"])
  }

  @Test("may begin with Excel's word on what parts its cells", arguments: ["\n", "\r\n"])
  func separator(lineEnd: String) async throws {
    let posting = try await postings(
      ["sep=;", "Titel;Plaats;Tekst", "Kok, ober;Ede;Je kookt."].joined(separator: lineEnd)
    ).first
    #expect(posting?.facts[.title] == .text("Kok, ober"))
  }

  @Test(
    "is parted by what its first row has most, behind any mark of its beginning",
    arguments: [
      "\u{FEFF}sep=;\nTitel;Plaats;Tekst\nKok;Ede;Soep\n",
      "Titel;\"Plaats, regio\";Tekst\nKok;Ede;Soep\n",
      "Titel;Plaats;Tekst, lang\nKok;Ede;Soep\n", "Titel|Plaats|Tekst\nKok|Ede|Soep\n",
      "Titel\tPlaats\tTekst\rKok\tEde\tSoep\r",
    ])
  func parted(csv: String) async throws {
    let posting = try #require(try await postings(csv).first)
    #expect(posting.facts[.title] == .text("Kok"))
  }

  @Test("is none when it is a text with commas or a list of facts")
  func texts() {
    #expect(!CSVReader.isTable("Kok, ober\n\nWij zoeken jou, ja jou.\n"))
    #expect(!CSVReader.isTable("Uren\t32\nPlaats\tEde\nSalaris\t3000\n"))
    #expect(CSVReader.isTable("Titel\tPlaats\nKok\tEde\n"))
  }
}
