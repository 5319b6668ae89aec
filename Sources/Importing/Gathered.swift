/// What one source has, read.
struct Gathered {
  /// As `source:` of its postings names it.
  let name: String
  /// Nil for a folder.
  let kind: SourceKind?
  /// Whether it lists vacancies, each with an id of its own; a folder does.
  let isFeed: Bool
  let postings: [ImportedPosting]
  /// Whether it is all that the source has, so that others of it have gone.
  let isComplete: Bool
  /// What servers said of their copies, by what was asked for.
  var validators: [String: Fetch.Validators] = [:]
  /// Pages of a site that are no vacancies, by their paths there.
  var others: [String] = []
  /// The files that it was read from; absolute.
  var files: [String] = []
}
