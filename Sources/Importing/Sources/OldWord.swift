import Diagnostics
import Disk
import Platform
import Postings

extension SourceKind {
  /// Word before 2007 and RTF, by the first program that is there and can read it.
  static let oldWord = SourceKind("doc", "old Word document (.doc, .rtf)") { document, _ in
    guard case .oldWord = document.shape else { return nil }
    let isRTF = document.bytes.starts(with: "{\\rtf".utf8)
    let readers = isRTF ? OldWordReader.rtf : OldWordReader.doc
    let folder = FileManager.default.temporaryDirectory.path + "/prikbord-" + UUID().uuidString
    try Disk.makeFolder(folder)
    defer { removeQuietly(folder) }
    let file = folder + "/document" + (isRTF ? ".rtf" : ".doc")
    try Disk.create(document.bytes, at: file)
    var isOneThere = false
    for reader in readers {
      switch try await reader.read(file, in: folder, of: document.name) {
      case .notThere: continue
      case .unreadable: isOneThere = true
      case .text(let text):
        guard text.words.contains(where: \.isLetter) else {
          throw Diagnostic.documentWithoutText(document.name)
        }
        var posting = ImportedPosting(id: document.id)
        posting.text = text
        return [posting]
      }
    }
    throw isOneThere
      ? Diagnostic.oldWordBroken(document.name)
      : Diagnostic.programMissing(
        readers.map(\.program), for: isRTF ? "an RTF file" : "a Word document of before 2007",
        at: document.name)
  }
}

/// A program that reads old Word documents, and what it gives.
private struct OldWordReader: Sendable {
  let program: Program
  let yield: Yield

  enum Yield {
    case plain([String])
    /// The same, with bars between the cells of tables.
    case barred([String])
    case html([String])
    /// A file that is written beside the document.
    case openDocument
  }

  enum Answer {
    case notThere, unreadable
    case text(ImportedPosting.Text)
  }

  static let doc = [
    OldWordReader(
      program: Program(name: "antiword", package: "antiword"),
      yield: .barred(["-w", "0", "-m", "UTF-8.txt"])),
    catdoc, libreOffice,
  ]

  static let rtf = [
    OldWordReader(
      program: Program(name: "unrtf", package: "unrtf"), yield: .html(["--html", "--nopict"])),
    catdoc, libreOffice,
  ]

  private static let catdoc = OldWordReader(
    program: Program(name: "catdoc", package: "catdoc"), yield: .plain(["-w", "-d", "utf-8"]))

  /// It reads most of all and takes seconds to start.
  private static let libreOffice = OldWordReader(
    program: Program(name: "soffice", package: "libreoffice-writer-nogui"), yield: .openDocument)

  func read(_ file: String, in folder: String, of name: String) async throws -> Answer {
    guard let output = try await program.run(arguments(file, folder)) else { return .notThere }
    guard output.status == 0 else { return .unreadable }
    switch yield {
    case .plain: return .text(.plain(output.text))
    case .barred: return .text(.plain(withoutBars(output.text)))
    case .html: return .text(.rich(try richText(ofHTML: output.text, of: name)))
    case .openDocument:
      let converted = folder + "/document.odt"
      guard try Disk.kind(of: converted) == .file else { return .unreadable }
      let document = try Document(name: name, bytes: try Disk.read(converted))
      let found = try await SourceKind.openDocument.read(document, ReadOptions())
      return found?.first.map { .text($0.text) } ?? .unreadable
    }
  }

  private func arguments(_ file: String, _ folder: String) -> [String] {
    switch yield {
    case .plain(let arguments), .barred(let arguments), .html(let arguments): arguments + [file]
    case .openDocument:
      // A profile of its own: one that somebody works with at the moment is locked.
      [
        "--headless", "--norestore", "-env:UserInstallation=file://\(folder)/profile",
        "--convert-to", "odt", "--outdir", folder, file,
      ]
    }
  }
}

extension Diagnostic {
  fileprivate static func oldWordBroken(_ path: String) -> Diagnostic {
    Diagnostic(
      .error, "document-broken", "this document cannot be read", at: Location(path: path),
      help: "open it, save it as `.docx` and import that")
  }
}

/// Rows of a table with tabs between their cells; a row whose first cell is empty goes on with the one above it.
///
///     |Salaris      |€ 2.641 bruto   |     Salaris⇥€ 2.641 bruto per maand
///     |             |per maand       |
func withoutBars(_ text: String) -> String {
  var lines: [String] = []
  var row: [String]?
  for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
    guard line.count > 1, line.hasPrefix("|"), line.hasSuffix("|") else {
      lines.append(String(line))
      row = nil
      continue
    }
    let cells = line.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false)
      .map { trimmed($0) }
    if let above = row, above.count == cells.count, cells.count > 1, cells[0].isEmpty {
      row = zip(above, cells).map { $1.isEmpty ? $0 : "\($0) \($1)" }
      lines.removeLast()
    } else {
      row = cells
    }
    lines.append((row ?? cells).joined(separator: "\t"))
  }
  return lines.joined(separator: "\n")
}

/// What cannot be removed stays in the system's folder for such, which the system empties.
private func removeQuietly(_ folder: String) {
  do throws(Disk.Failure) { try Disk.removeTree(folder) } catch {}
}
