import Diagnostics
import Postings

/// A form with the fields of a posting, and what makes a posting of it: an issue that somebody fills in becomes a
/// pull request, with `explain` as a comment.
///
/// An issue's text has a heading for each field, with the field's key behind its label: `### Functie (title)`. By
/// that the script finds the keys, in whatever language the labels are.
struct PostingForm {
  private let language: MessageLanguage

  init(_ language: MessageLanguage) { self.language = language }

  /// `checkout` is the version of that action: GitHub runs those for Node 24, runners of Forgejo may know 20 alone.
  func files(
    forms: String, workflows: String, checkout: String
  ) throws -> [(path: String, text: String)] {
    let script = "\(workflows.split(separator: "/")[0])/posting.awk"
    return [
      ("\(forms)/posting.yml", try YAMLWriter.text(form)),
      (script, Self.script), ("\(workflows)/posting.yml", workflow(script, checkout)),
    ]
  }

  private var title: String { language.text("Place a vacancy") }
  /// What the title of such an issue begins with.
  private var prefix: String { language.text("Vacancy") + ": " }

  private func heading(_ field: Field) -> String {
    "\(fieldLabel(field.rawValue, in: language)) (\(field.rawValue))"
  }

  private var textHeading: String { language.text("The text of the vacancy") + " (text)" }

  // MARK: The form (docs.github.com, "Syntax for GitHub's form schema"; Forgejo reads the same)

  private var form: JSONValue {
    .object([
      .init("name", .text(title)),
      .init(
        "description", .text(language.text("Fill in what you know; somebody looks at it first."))),
      .init("title", .text(prefix)),
      .init("body", .list(Field.asked.map(question) + [textQuestion])),
    ])
  }

  private func question(_ field: Field) -> JSONValue {
    let row = field.row
    var attributes: [JSONValue.Member] = [
      .init("label", .text(heading(field))),
      .init("description", .text(language.text(row.documentation))),
    ]
    let options = row.kind.words
    if options.isEmpty {
      attributes.append(.init("placeholder", .text(Self.typed(language.text(row.example)))))
    } else {
      if row.kind != .workplace { attributes.append(.init("multiple", .flag(true))) }
      attributes.append(.init("options", .texts(options)))
    }
    return element(
      options.isEmpty ? "input" : "dropdown", field.rawValue, attributes,
      isRequired: [.title, .organisation].contains(field))
  }

  /// An example as somebody types it who knows no YAML: `[Den Haag, Utrecht]` → `Den Haag, Utrecht`.
  private static func typed(_ example: String) -> String {
    let isList = example.hasPrefix("[") && example.hasSuffix("]")
    return isList ? String(example.dropFirst().dropLast()) : example
  }

  private var textQuestion: JSONValue {
    element(
      "textarea", "text", [.init("label", .text(textHeading))], isRequired: true)
  }

  private func element(
    _ type: String, _ id: String, _ attributes: [JSONValue.Member], isRequired: Bool
  ) -> JSONValue {
    .object([
      .init("type", .text(type)), .init("id", .text(id)), .init("attributes", .object(attributes)),
      .init("validations", .object([.init("required", .flag(isRequired))])),
    ])
  }

  /// The same as headings to write below, for hosts without forms.
  var template: String {
    let hints = Field.asked.map { field in
      "### \(heading(field))\n\n<!-- \(language.text(field.row.documentation)) -->\n\n"
    }
    return hints.joined() + "### \(textHeading)\n\n"
  }

  // MARK: From an issue to a posting

  /// Front matter of the headings that end in a key, then all that follows the heading of the text.
  private static let script = #"""
    # Makes a posting of the text of an issue: a heading ends in the key of its field, as in "### Functie (title)".
    inText { print; next }
    /^### .*\(text\)$/ { finish(); inText = 1; next }
    /^### .*\([a-z]+\)$/ { key = $0; sub(/^.*\(/, "", key); sub(/\)$/, "", key); next }
    key == "" || /^[ \t]*$/ || /^_No response_$/ { next }
    !(key in value) { keys[++count] = key; value[key] = $0; next }
    { value[key] = value[key] ", " $0 }
    END { if (!inText) finish() }
    function finish(  i, text) {
      print "---"
      if (posted != "") print "posted: " posted
      for (i = 1; i <= count; i++) {
        text = value[keys[i]]
        # Who types a list with brackets means its items.
        if (text ~ /^\[[^\[]*\]$/) text = substr(text, 2, length(text) - 2)
        gsub(/'/, "''", text)
        printf "%s: '%s'\n", keys[i], text
      }
      print "---"
    }

    """#

  /// What somebody typed goes through the environment, never into the script.
  private func workflow(_ script: String, _ checkout: String) -> String {
    """
    # An issue of the form becomes a posting in a pull request; how it was read stands below the issue.
    name: "\(title)"
    on:
      issues: {types: [opened, edited]}
    permissions: {contents: write, issues: write, pull-requests: write}
    concurrency:
      group: posting-${{ github.event.issue.number }}
    jobs:
      posting:
        if: "startsWith(github.event.issue.title, '\(prefix)')"
        runs-on: ubuntu-24.04
        steps:
          - uses: actions/checkout@\(checkout)
          - name: Install
            env:
              RELEASE: "\(Hosting.release)"
            run: |
              mkdir "$HOME/prikbord"
              curl --fail --location --silent "$RELEASE" | tar -xz --strip-components=1 -C "$HOME/prikbord"
              echo "$HOME/prikbord/bin" >> "$GITHUB_PATH"
          - name: Make a posting
            env:
              BODY: ${{ github.event.issue.body }}
              NUMBER: ${{ github.event.issue.number }}
              CREATED: ${{ github.event.issue.created_at }}
            run: |
              file="Content/vacancies/issue-$NUMBER.md"
              printf '%s\\n' "$BODY" | tr -d '\\r' | awk -v posted="${CREATED%%T*}" -f \(script) > "$file"
              prikbord explain "$file" > explained.txt 2>&1 || true
              git config user.name Prikbord
              git config user.email prikbord@users.noreply.github.com
              git switch --force-create "issue-$NUMBER"
              git add "$file"
              git commit --message "#$NUMBER"
              git push --force origin "issue-$NUMBER"
          - name: Ask for it to be placed
            env:
              TITLE: ${{ github.event.issue.title }}
              NUMBER: ${{ github.event.issue.number }}
              BASE: ${{ github.event.repository.default_branch }}
              TOKEN: ${{ github.token }}
            run: |
              send() {
                curl --silent --show-error --header "Authorization: token $TOKEN" \\
                  --header "Content-Type: application/json" --data @- "$GITHUB_API_URL/repos/$GITHUB_REPOSITORY/$1"
              }
              jq --null-input --arg title "$TITLE" --arg head "issue-$NUMBER" --arg base "$BASE" \\
                --arg body "Closes #$NUMBER" '{title: $title, head: $head, base: $base, body: $body}' | send pulls
              sed 's/^/    /' explained.txt | jq --raw-input --slurp '{body: .}' | send "issues/$NUMBER/comments"

    """
  }
}
