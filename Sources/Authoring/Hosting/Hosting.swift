import Diagnostics
import Postings

/// Where a board's editors work who have no git: what `init --with` adds for them. All of it is made from the rows
/// of fields, in the board's language.
package enum Hosting: String, Sendable, CaseIterable {
  case github, gitlab, codeberg, sveltia

  /// The files, by their paths below the root of the board.
  func files(_ language: MessageLanguage) throws -> [(path: String, text: String)] {
    switch self {
    case .github:
      try PostingForm(language).files(
        forms: ".github/ISSUE_TEMPLATE", workflows: ".github/workflows", checkout: "v6")
    case .codeberg:
      try PostingForm(language).files(
        forms: ".forgejo/ISSUE_TEMPLATE", workflows: ".forgejo/workflows", checkout: "v4")
    case .gitlab:
      [
        (
          ".gitlab/issue_templates/\(language.text("New posting")).md",
          PostingForm(language).template
        ),
        (".gitlab-ci.yml", Self.gitlabPipeline),
      ]
    case .sveltia: try ContentManager(language).files()
    }
  }

  /// The release whose program the pipelines install: who uses another writes it there.
  static let release =
    "https://github.com/OWNER/prikbord/releases/download/v0.1.0/prikbord-0.1.0-linux-x86_64.tar.gz"

  /// What board.yml says besides.
  var settings: String {
    self == .gitlab ? "\npublish: {targets: {pages: {folder: public}}}  # GitLab Pages\n" : ""
  }

  /// GitLab has templates for issues and no forms, and no pipeline that an issue starts: the pages are what it does.
  private static let gitlabPipeline = """
    # Publishes the board as GitLab Pages, with the target `pages: {folder: public}` of board.yml. A schedule
    # (Build > Pipeline schedules) makes it do so every day.
    pages:
      image: debian:stable-slim
      rules:
        - if: $CI_COMMIT_BRANCH == $CI_DEFAULT_BRANCH
      variables:
        RELEASE: "\(release)"
      before_script:
        - apt-get update
        - apt-get install -y --no-install-recommends ca-certificates curl git tzdata
        - curl --fail --location --silent "$RELEASE" | tar -xz --strip-components=1 -C /usr/local
      script:
        - prikbord publish pages
      artifacts:
        paths: [public]

    """
}

extension Field {
  /// What an editor fills in; the others are for who keeps the board.
  static let asked: [Field] = [
    .title, .organisation, .locations, .workplace, .education, .hours, .pay, .fields, .employment,
    .deadline, .starts, .reference, .contacts, .apply,
  ]
}

/// A field's name for people: a row of the messages, in English its key. Where a page or a profile has a field of
/// the same name as a posting, and means something else by it, that has a row of its own.
func fieldLabel(
  _ key: String, of owner: String = "posting", in language: MessageLanguage
) -> String {
  if language.isEnglish { return key.prefix(1).uppercased() + key.dropFirst() }
  let own = "Field \(key) of a \(owner)"
  let label = language.text(own)
  return label == own ? language.text("Field \(key)") : label
}
