package import Diagnostics
import Disk
import Pages
import Postings
import Tables
package import Templating

/// The board's data files as they stand on the disk: what templates see as `data`, for lists that are no vacancies.
///
///     Content/data/sponsors.csv      {% for sponsor in data.sponsors %}{{ sponsor.name }}{% endfor %}
package struct DataFiles: Sendable, Equatable {
  /// In order of their paths.
  private let sources: [SourceText]

  init(_ content: ContentFolder, _ project: Project, log: inout DiagnosticLog) {
    let inputs = InputFolder(project.content)
    var sources: [SourceText] = []
    for path in content.data {
      do throws(Disk.Failure) {
        let bytes = try inputs.read(Disk.absolute(path, in: project.root), for: .data)
        sources.append(SourceText(path: path, bytes: bytes))
      } catch {
        log.add(.unreadable(error, project))
      }
    }
    self.sources = sources
  }

  /// Those of a board whose other files do not matter now.
  package init(reading project: Project, log: inout DiagnosticLog) {
    self.init(ContentFolder(scanning: project), project, log: &log)
  }

  static let endings: Set<String> = ["yml", "yaml", "csv"]

  /// `data`, with a field a file. One with errors has a value of which nothing is known, so that templates do not
  /// add errors of their own.
  package func global(log: inout DiagnosticLog) -> TemplateGlobal {
    var fields: [RecordShape.Field] = []
    var values: [Value] = []
    var first: [String: SourceText] = [:]
    for source in sources {
      let name = fileStem(of: source.path)
      guard Self.isName(name) else {
        log.add(.dataName(name, source))
        continue
      }
      if let other = first.updateValue(source, forKey: name) {
        log.add(.dataTwice(name, source, other))
        continue
      }
      let file = DataFile(reading: source, as: "\(Self.name).\(name)", log: &log)
      fields.append(.init(name: name, type: file.type, "What `\(source.path)` holds."))
      values.append(file.value)
    }
    return TemplateGlobal(
      Self.name,
      RecordShape(
        Self.name, fields,
        documentation: "one for each file in `Content/data/`: `sponsors.csv` is `data.sponsors`"),
      values: values)
  }

  private static let name = "data"

  /// What a template can write behind `data.`
  private static func isName(_ text: String) -> Bool {
    text.utf8.allSatisfy(isNameByte) && text.utf8.first.map { !isDigit($0) } ?? false
  }

  fileprivate static func isNameByte(_ byte: UInt8) -> Bool {
    isDigit(byte) || byte == UInt8(ascii: "_")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}

extension InputFolder.Purpose {
  /// What a page shows whole fits many times over.
  fileprivate static let data = InputFolder.Purpose(
    limit: 1_000_000, rule: "a data file has at most 1 MB")
}

extension Diagnostic {
  fileprivate static func dataName(_ name: String, _ source: SourceText) -> Diagnostic {
    let fit = String(
      decoding: name.utf8.map { DataFiles.isNameByte($0) ? $0 : UInt8(ascii: "_") }, as: UTF8.self)
    return Diagnostic(
      .error, "data-name",
      "the name of a data file is one that templates can write: letters, digits and `_`, no digit first",
      at: Location(path: source.path), help: "call it `\(fit)`, for example")
  }

  fileprivate static func dataTwice(
    _ name: String, _ source: SourceText, _ first: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "data-name", "two data files are called `\(name)`", at: Location(path: source.path),
      notes: [.init("the first is this one", at: Location(path: first.path))],
      help: "give one of them another name")
  }
}
