// What is remembered from one build to the next stands in this folder, under one law:
//
//     A value is remembered under a key: everything that it depends on, or the digest of that. With an equal
//     key the value is taken from memory, with any other it is made anew, and nothing else is remembered.
//
// So a build with a memory gives what a build without one gives, byte for byte. The preview remembers from one change
// to the next, and `build` on the disk from one run to the next (`LastBuild`): whether there is anything to do at all,
// else what need not be read and what need not be made again. Tests compare both with builds that remember nothing.
//
//     value                        key
//     ContentFolder                the names in `Content/`: the watcher tells when they may be others
//     PostingFile                  path and digest of its bytes, the words that lints look for
//     OrganisationFile and others  path and digest of its bytes (`FileMemory`)
//     BoardEntry                   its file and the board's frame: settings, day, profiles (`EntryMemory`)
//     CompiledTheme                the theme's files and the settings
//     GroupedFacet                 the values of all postings in it, the frame and the interface texts
//     a part of SearchData         the facts of its postings and the facets
//     TownData                     where the places of open postings lie
//
// On the disk, in the board's cache folder:
//
//     PostingFile                  path and digest of its bytes; program, libcmark, theme and bound of a text
//     (`ReadingMemory`)            (`BuildKey.reading`). Each has a digest of its own, and is read again without it
//     an output of the site        the texts of the postings that it may show (`Page.shown`, `Document.shown`), each by
//     (`SiteMemory`)               the digest of its file, or of its excerpt where no more than the summary and the words
//                                  of its facts may be shown (`Document.excerpted`); and the frame: `BuildKey.frame`, that is program, day,
//                                  options, theme, paths and bytes of all other content; what every posting states;
//                                  the paths of all outputs. And `SiteTrace`: how the site's files stand. Its file is
//                                  taken over: not rendered, not looked through for links, not written
//     FinishedBuild                `BuildKey`: all of that with the bytes of the postings; and `SiteTrace`

/// The value of the last build, under its key.
struct Memory<Key: Sendable & Equatable, Value: Sendable>: Sendable {
  private let keeps: Bool
  private var last: (key: Key, value: Value)?

  init(keeps: Bool) { self.keeps = keeps }

  mutating func value(for key: Key, _ make: () async -> Value) async -> Value {
    if let last, last.key == key { return last.value }
    let value = await make()
    if keeps { last = (key, value) }
    return value
  }
}
