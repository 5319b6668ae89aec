import Facts
import Testing

@testable import PlainText

@Suite struct LabelTests {
  @Test func caseAccentsAndHyphensDoNotCount() {
    for text in ["Werk- en denkniveau", "WERK EN DENKNIVEAU", "werk- en denkniveau:"] {
      let label = withScan(text) { scan, all in scan.labelled(all)?.label }
      #expect(label == .education, "\(text)")
    }
    let deadline = withScan("Solliciteer vóór") { scan, all in scan.labelled(all)?.label }
    let pay = withScan("Vergütung") { scan, all in scan.labelled(all)?.label }
    #expect(deadline == .deadline)
    #expect(pay == .pay)
  }
}
