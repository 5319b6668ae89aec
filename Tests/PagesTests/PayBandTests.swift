import Diagnostics
import Facts
import Testing

@testable import Pages
@testable import Postings

@Suite("Pay in bands")
struct PayBandTests {
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
    #expect(PayBand.bands(of: posting(pay(3000, 3499, .month))) == [.upTo3500])
    #expect(PayBand.bands(of: posting(pay(3000, 3500, .month))) == [.upTo3500, .upTo4500])
    #expect(PayBand.bands(of: posting(pay(nil, 54_000, .year))) == [.upTo6000])
  }

  @Test("an hour counts with the hours that are stated, and with none in a band of its own")
  func hours() {
    let hours = Hours(min: Hundredths(24), max: Hundredths(36))
    #expect(PayBand.monthly(posting(pay(20, 20, .hour), hours: hours)) == 2080...3120)
    #expect(PayBand.bands(of: posting(pay(20, 20, .hour))) == [.unknown])
  }

  @Test(
    "what cannot be told by the month is in the band of what is not known",
    arguments: [(Pay.Period.day, "EUR"), (.month, "USD"), (nil, "EUR"), (.month, nil)]
      as [(Pay.Period?, String?)])
  func unknown(_ per: Pay.Period?, _ currency: String?) {
    let hours = Hours(min: Hundredths(36), max: Hundredths(36))
    #expect(PayBand.monthly(posting(pay(3000, 4000, per, currency: currency), hours: hours)) == nil)
    #expect(PayBand.bands(of: posting(pay(3000, 4000, per, currency: currency))) == [.unknown])
  }
}
