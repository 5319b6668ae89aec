package import Diagnostics
import Digests
import Disk
import Platform
package import Postings

/// A source that is asked for: what it is called in `source:` of its postings, where it is, and how it is read.
package struct NamedSource: Sendable {
  package let name: String
  /// A web address, a path, or `-`.
  package let place: String
  /// Whether board.yml has the name; else it is made of the place.
  package private(set) var isNamed = true
  /// A key of `SourceKind`; nil is told by the shape.
  package var kind: String?
  /// The employer, where the source does not say.
  package var organisation: String?
  package var options = ReadOptions()

  package init(name: String, place: String) {
    self.name = name
    self.place = place
  }

  /// What its answer is remembered by: told otherwise how to read it, it is another.
  var request: String {
    let columns = options.map.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    return ([place, kind ?? "", organisation ?? ""] + columns).joined(separator: "\n")
  }

  /// A file, folder or address that somebody named, or a source of board.yml by its name.
  package init(_ argument: String, among sources: [NamedSource]) {
    self = sources.first { $0.name == argument } ?? NamedSource(document: argument)
  }

  /// A file, folder or address, whatever the sources are called.
  package init(document place: String) {
    self.init(name: Self.name(of: place), place: place)
    isNamed = false
  }

  /// What a feed without a name is called: where it is, whole, since a host has feeds of many and every folder may have
  /// an `export.csv`. Within the board a path is seen from its root.
  func feedName(root: String) -> String {
    if isNamed || place == "-" { return name }
    if Fetch.isAddress(place) { return addressName }
    let path = Disk.absolute(place, in: Disk.workingDirectory)
    if path.hasPrefix(root + "/") { return String(path.dropFirst(root.count + 1)) }
    let home = FileManager.default.homeDirectoryForCurrentUser.path
    return path.hasPrefix(home + "/") ? "~" + path.dropFirst(home.count) : path
  }

  /// The address without its fragment; what it asks with may be a key and stands as a digest only.
  private var addressName: String {
    let whole = place.prefix { $0 != "#" }
    guard let query = whole.firstIndex(of: "?") else { return String(whole) }
    return String(whole[...query]) + Digest(of: Array(whole[query...].utf8)).fingerprint
  }

  private static func name(of place: String) -> String {
    if place == "-" { return "pasted" }
    let parts = place.split(separator: "/").map { String($0.prefix { $0 != "?" && $0 != "#" }) }
    // One of many pages at a host, or one of many files, is not a source of its own.
    return Fetch.isAddress(place) ? parts.dropFirst().first ?? place : parts.last ?? place
  }

  /// The sources of `sources:` in board.yml, in their order.
  ///
  ///     acme: {greenhouse: acme}
  ///     school: {csv: "https://example.org/export.csv", map: {Functienaam: title}}
  package static func all(
    in settings: BoardSettings, log: inout DiagnosticLog
  ) -> [NamedSource] {
    guard let node = settings.sources else { return [] }
    guard case .mapping(let entries) = node.content else {
      log.add(.sourceShape(node, settings.source))
      return []
    }
    return entries.compactMap { NamedSource($0, settings.source, log: &log) }
  }

  private init?(_ entry: YAMLEntry, _ file: SourceText, log: inout DiagnosticLog) {
    guard case .mapping(let entries) = entry.value.content else {
      log.add(.sourceShape(entry.value, file))
      return nil
    }
    var (place, kind): (String?, String?) = (nil, nil)
    var organisation: String?
    var options = ReadOptions()
    for entry in entries {
      switch (entry.key, entry.value.content) {
      case ("organisation", .scalar(let text, _)): organisation = text
      case ("map", .mapping(let columns)):
        for column in columns { options.map[column.key] = column.value.text }
      case (let key, .scalar(let text, _)):
        if let found = SourceKind.all.first(where: { $0.key == key }) {
          kind = key
          place = Self.place(text, found)
          continue
        }
        fallthrough
      default: log.add(.sourceKey(entry, file))
      }
    }
    guard let place else {
      log.add(.sourceShape(entry.value, file))
      return nil
    }
    self.init(name: entry.key, place: place)
    self.kind = kind
    self.organisation = organisation
    self.options = options
  }

  /// The name of an account stands for the address that its feed has.
  private static func place(_ text: String, _ kind: SourceKind) -> String {
    let isAccount = text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    return isAccount ? kind.address?(text) ?? text : text
  }
}

extension Diagnostic {
  fileprivate static func sourceShape(_ node: YAMLNode, _ file: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "import-source", "a source is a map with its kind and where it is",
      at: Location(node.span, in: file), help: "write it as `acme: {greenhouse: acme}`")
  }

  fileprivate static func sourceKey(_ entry: YAMLEntry, _ file: SourceText) -> Diagnostic {
    let names = SourceKind.all.map(\.key) + ["organisation", "map"]
    return Diagnostic(
      .error, "import-source", "a source has no `\(entry.key)`",
      at: Location(entry.keySpan, in: file),
      help: nearestName(to: entry.key, among: names).map { "did you mean `\($0)`?" }
        ?? "the names are \(names.map { "`\($0)`" }.joined(separator: ", "))")
  }
}
