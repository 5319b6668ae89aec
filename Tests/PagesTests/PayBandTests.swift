import Diagnostics
import Facts
import Testing

@testable import Pages
@testable import Postings

@Suite("Pay in bands")
struct PayBandTests {
  private let euros = PayBands(in: "EUR")

  private func posting(_ pay: Pay, hours: Hours? = nil) -> Posting {
    var posting = Posting(source: SourceText(path: "a.md", bytes: []), slug: "a")
    posting.pay = pay
    posting.hours = hours
    return posting
  }

  private func pay(
    _ min: Int?, _ max: Int?, _ per: Pay.Period?, currency: String? = "EUR"
  ) -> Pay {
    Pay(
      min: min.map { Hundredths($0) }, max: max.map { Hundredths($0) }, currency: currency,
      per: per, text: "")
  }

  @Test("a month counts as it is, a year as twelve, and a range is in each band it touches")
  func bands() {
    #expect(euros.codes(of: posting(pay(3000, 3499, .month))) == ["2500-3500"])
    #expect(euros.codes(of: posting(pay(3000, 3500, .month))) == ["2500-3500", "3500-4500"])
    #expect(euros.codes(of: posting(pay(nil, 54_000, .year))) == ["4500-6000"])
  }

  @Test("an hour counts with the hours that are stated, and with none in a band of its own")
  func hours() {
    let hours = Hours(min: Hundredths(24), max: Hundredths(36))
    #expect(euros.monthly(posting(pay(20, 20, .hour), hours: hours)) == 2080...3120)
    #expect(euros.codes(of: posting(pay(20, 20, .hour))) == ["unknown"])
  }

  @Test(
    "what cannot be told by the month is in the band of what is not known",
    arguments: [(Pay.Period.day, "EUR"), (.month, "USD"), (nil, "EUR"), (.month, nil)]
      as [(Pay.Period?, String?)])
  func unknown(_ per: Pay.Period?, _ currency: String?) {
    let hours = Hours(min: Hundredths(36), max: Hundredths(36))
    #expect(euros.monthly(posting(pay(3000, 4000, per, currency: currency), hours: hours)) == nil)
    #expect(euros.codes(of: posting(pay(3000, 4000, per, currency: currency))) == ["unknown"])
  }

  private func board(_ pays: [Pay?], country: String = "NL") -> Board {
    MadeBoard.board(
      pays.enumerated().map { number, pay in
        var posting = MadeBoard.posting("p\(number)", posted: nil)
        posting.pay = pay
        return posting
      }, settings: "country: \(country)")
  }

  @Test(
    "the currency is that of most postings, of equals the country's, of none the country's",
    arguments: [
      (["GBP", "GBP", "EUR"], "NL", "GBP"), (["GBP", "EUR"], "NL", "EUR"),
      (["USD", "GBP"], "NL", "GBP"), ([], "CH", "CHF"), ([nil], "GB", "GBP"), ([], "VA", "EUR"),
    ] as [([String?], String, String)])
  func currency(_ currencies: [String?], _ country: String, _ expected: String) {
    let board = board(
      currencies.map { pay(3000, 3000, .month, currency: $0) }, country: country)
    #expect(board.payBands.currency == expected)
  }

  @Test("a board in another currency has its bands, written as amounts are, and euros stay unknown")
  func pounds() async throws {
    let board = board([
      pay(3000, 3200, .month, currency: "GBP"), pay(60_000, 90_000, .year, currency: "GBP"),
      pay(2000, 2000, .month, currency: "GBP"), pay(3000, 3200, .month),
    ])
    let texts = try MadeBoard.texts("nl")
    let facet = await SiteGroups(board, texts).facets[FacetKind.pay.position]
    #expect(
      facet.values.map(\.name) == [
        "Tot £\u{A0}2.500 per maand", "£\u{A0}2.500 – £\u{A0}3.500 per maand",
        "£\u{A0}4.500 – £\u{A0}6.000 per maand", "Vanaf £\u{A0}6.000 per maand",
        "Geen maandbedrag bekend",
      ])
    #expect(facet.values.map(\.slug) == ["0-2500", "2500-3500", "4500-6000", "6000", "unknown"])
    #expect(facet.values.map(\.open) == [[2], [0], [1], [1], [3]])
  }

  @Test("where amounts are greater, bands are")
  func crowns() {
    let crowns = PayBands(in: "SEK")
    #expect(
      crowns.codes == ["0-25000", "25000-35000", "35000-45000", "45000-60000", "60000", "unknown"])
    #expect(
      crowns.codes(of: posting(pay(38_000, 38_000, .month, currency: "SEK"))) == ["35000-45000"])
  }

  @Test("when the currency of a board changes, the bands do")
  func changes() async throws {
    let texts = try MadeBoard.texts("nl")
    let before = await SiteGroups(board([pay(3000, 3000, .month, currency: "GBP")]), texts)
    let after = await SiteGroups(
      board([pay(3000, 3000, .month, currency: "CHF")]), texts, after: before)
    #expect(
      after.facets[FacetKind.pay.position].values.map(\.name) == [
        "CHF\u{A0}2.500 – CHF\u{A0}3.500 per maand"
      ])
  }
}
