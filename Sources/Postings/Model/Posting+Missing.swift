extension Posting {
  /// The fields that most postings have and this one lacks, and what to do about each.
  package var missing: [(field: Field, advice: String)] {
    let wanted: [(Field, Bool, String)] = [
      (
        .title, title != nil,
        "add `title: …` in front matter, or a first line with the job title"
      ),
      (.organisation, organisation != nil, "add `organisation: …`"),
      (
        .locations, !locations.isEmpty || workplace == .remote,
        "add `locations: …`, or `workplace: remote`"
      ),
      (.hours, hours != nil, "add `hours: 32-36`"),
      (.employment, !employment.isEmpty, "add `employment: …`"),
      (.posted, posted != nil, "add `posted: 2024-07-09`; without it the posting is in no feed"),
      (.deadline, deadline != nil, "add `deadline: 2024-08-01`, unless it stays open"),
      (.apply, apply != nil, "add `apply: …`, a web address or a mail address"),
    ]
    return wanted.filter { !$0.1 }.map { ($0.0, $0.2) }
  }
}
