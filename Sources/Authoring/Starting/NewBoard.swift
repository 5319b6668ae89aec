import Building
import CEmbedded
package import Days
package import Diagnostics
import Templating

extension NewFiles {
  /// A board that builds, out of `Boards/`: settings, two postings (one of each kind of source), an employer,
  /// pages, and what editors complete by.
  package static func board(
    _ language: String, name: String?, today: Day, with hosting: [Hosting] = [],
    log: inout DiagnosticLog
  ) throws -> NewFiles {
    let strings = Theme.strings(in: language, log: &log)
    let blanks = Blanks(
      name: name ?? strings.text("new_board_name"), today: today, language: strings.language)
    var files = NewFiles()
    let folder = language + "/"
    for (path, bytes) in embeddedBoards.sorted(by: { $0.key < $1.key }) where path.hasPrefix(folder)
    {
      let path = String(path.dropFirst(folder.count))
      var text = blanks.filled(in: String(decoding: bytes, as: UTF8.self))
      if path == "Content/board.yml" { text += hosting.map(\.settings).joined() }
      files.add(path, text, ifThere: path == ".gitignore" ? .addLines : .refuse)
    }
    for file in try EditorFiles.files() { files.add(file.path, file.text, ifThere: .keep) }
    let words = MessageLanguage(language) ?? .english
    for host in hosting { for file in try host.files(words) { files.add(file.path, file.text) } }
    return files
  }
}

/// The files of `Boards/`, by their path below it: `nl/Content/board.yml`.
let embeddedBoards = contents(of: prikbord_boards())

/// What a file of a new board leaves open:
///
///     «name»                    the board's name, between quotes of YAML
///     «today»                   2024-07-15
///     «today + 30»              2024-08-14
///     «today + 45 in words»     29 augustus 2024, in the board's language
struct Blanks {
  let name: String
  let today: Day
  let language: Language

  func filled(in text: String) -> String {
    text.split(separator: "«", omittingEmptySubsequences: false).enumerated().map { number, part in
      guard number > 0, let end = part.firstIndex(of: "»") else { return String(part) }
      return value(of: part[..<end]) + part[part.index(after: end)...]
    }.joined()
  }

  private func value(of blank: Substring) -> String {
    // In quotes, so that a name with a colon is a name.
    if blank == "name" {
      return name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    }
    let words = blank.split(separator: " ")
    let days = words.firstIndex(of: "+").map { words[words.index(after: $0)] }.flatMap { Int($0) }
    let day = Day(number: Int(today.number) + (days ?? 0))
    return words.suffix(2) == ["in", "words"] ? language.days.text(day) : day.iso
  }
}
