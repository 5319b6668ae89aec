import Testing

@testable import PlainText

/// What shape, place and neighbours say of whom to ask: desks by the ends of their names, persons named together,
/// labels above their values, what stands set before a name, extensions, steps and newsletters that name nobody.
@Suite struct ContactStructureTests {
  @Test(arguments: dutch) func readsDutch(_ text: ContactKindsTests.Text) {
    text.expect(below: ContactKindsTests.dutchHead)
  }

  @Test(arguments: german) func readsGerman(_ text: ContactKindsTests.Text) {
    text.expect(below: ContactKindsTests.germanHead)
  }

  @Test(arguments: english) func readsEnglish(_ text: ContactKindsTests.Text) {
    text.expect(below: ContactKindsTests.englishHead)
  }
}
