import Testing

@testable import Templating

@Suite struct FilterTests {
  @Test("The example of every filter prints what it says", arguments: Filter.all)
  func example(filter: Filter) {
    // Every example is text; HTML shows as it is, so escapes do not come in between.
    let page = Sample.render(filter.example)
    #expect(page == filter.expected)
  }
}

extension Filter: CustomTestStringConvertible {
  public var testDescription: String { name }
}
