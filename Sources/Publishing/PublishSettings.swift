package import Diagnostics
package import Pages
package import Postings

/// The `publish` of board.yml: named targets, one of them the default.
///
///     publish:
///       default: pages
///       targets:
///         pages: {git: "git@github.com:me/board.git", branch: gh-pages}
///         server: {rsync: "www@example.com:/srv/board"}
package struct PublishSettings: Sendable {
  package struct Named: Sendable {
    package let name: String
    package let target: any Target
    package let location: Location
  }

  package private(set) var targets: [Named] = []
  package private(set) var defaultName: String?
  private var group: YAMLNode?

  private static let table = FieldTable<PublishSettings>(
    "publish", unknownKeys: .error,
    [
      FieldRow("default", .line, "The target of a bare `prikbord publish`.", example: "pages") {
        if case .text(let value) = $1 { $0.defaultName = value }
      },
      FieldRow(
        "targets", .group, "Where the site can go, by names of your own.",
        example: "{pages: {git: \"git@github.com:me/board.git\"}}"
      ) { if case .group(let value) = $1 { $0.group = value } },
    ])

  /// Reads the node at `publish`; every problem is reported at its place.
  package init(
    reading node: YAMLNode, in source: SourceText, kinds: [any Target.Type] = Targets.all,
    log: inout DiagnosticLog
  ) {
    guard case .mapping(let entries) = node.content else {
      log.add(.noMap("publish", at: Location(node.span, in: source)))
      return
    }
    FieldReading(Self.table, in: source).read(entries, into: &self, log: &log)
    if let group {
      guard case .mapping(let named) = group.content else {
        log.add(.noMap("targets", at: Location(group.span, in: source)))
        return
      }
      for entry in named {
        let location = Location(entry.keySpan, in: source)
        guard let target = Self.target(entry, of: kinds, in: source, log: &log) else { continue }
        targets.append(Named(name: entry.key, target: target, location: location))
      }
    }
    if let defaultName, !log.hasErrors, !targets.contains(where: { $0.name == defaultName }),
      let entry = entries.first(where: { $0.key == "default" })
    {
      log.add(
        .unknownTarget(
          defaultName, among: targets.map(\.name), at: Location(entry.value.span, in: source)))
    }
  }

  /// What is wrong with the targets of a board.
  package static func problems(of board: Board?) -> [Diagnostic] {
    guard let settings = board?.settings, let node = settings.publish else { return [] }
    var log = DiagnosticLog()
    _ = PublishSettings(reading: node, in: settings.source, log: &log)
    return log.sorted
  }

  /// The kind of a target is the one key that says where it is.
  private static func target(
    _ entry: YAMLEntry, of kinds: [any Target.Type], in source: SourceText,
    log: inout DiagnosticLog
  ) -> (any Target)? {
    guard case .mapping(let options) = entry.value.content else {
      log.add(.noTarget(entry, in: source))
      return nil
    }
    let chosen = options.compactMap { option in
      kinds.first { $0.key == option.key }.map { (kind: $0, option: option) }
    }
    guard let first = chosen.first else {
      log.add(.noKind(entry, options, in: source))
      return nil
    }
    if chosen.count > 1 {
      log.add(.twoKinds(chosen[1].option, chosen[0].option, in: source))
      return nil
    }
    if first.option.value.isAbsent {
      log.add(.emptyKind(first.option, in: source))
      return nil
    }
    return read(first.kind, options, in: source, log: &log)
  }

  private static func read<Kind: Target>(
    _ kind: Kind.Type, _ options: [YAMLEntry], in source: SourceText, log: inout DiagnosticLog
  ) -> any Target {
    var target = Kind()
    FieldReading(Kind.table, in: source).read(options, into: &target, log: &log)
    return target
  }

  /// The target with this name; without a name the default, or the only one.
  package func choose(_ name: String?) throws(Refusal) -> Named {
    guard let wanted = name ?? defaultName ?? (targets.count == 1 ? targets.first?.name : nil)
    else {
      throw Refusal([.noDefault(targets.map(\.name))], isWrongUsage: true)
    }
    guard let target = targets.first(where: { $0.name == wanted }) else {
      throw Refusal(
        [.unknownTarget(wanted, among: targets.map(\.name), at: nil)], isWrongUsage: true)
    }
    return target
  }
}

extension Diagnostic {
  fileprivate static func noMap(_ key: String, at location: Location) -> Diagnostic {
    Diagnostic(.error, "wrong-value", "`\(key)` must be a map of settings", at: location)
  }

  fileprivate static func noTarget(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "wrong-value", "a target is a map that says where the site goes",
      at: Location(entry.value.span, in: source),
      help: "for a folder: `\(entry.key): {folder: ../public}`")
  }

  private static var kinds: String { Targets.all.map { "`\($0.key)`" }.joined(separator: ", ") }

  fileprivate static func noKind(
    _ entry: YAMLEntry, _ options: [YAMLEntry], in source: SourceText
  ) -> Diagnostic {
    let known = Targets.all.map { $0.key }
    for option in options {
      if let near = nearestName(to: option.key, among: known) {
        return Diagnostic(
          .error, "unknown-field", "there is no kind of target `\(option.key)`",
          at: Location(option.keySpan, in: source), help: "did you mean `\(near)`?")
      }
    }
    return Diagnostic(
      .error, "missing-setting", "the target `\(entry.key)` does not say where it is",
      at: Location(entry.keySpan, in: source), help: "give it one of \(kinds)")
  }

  fileprivate static func twoKinds(
    _ entry: YAMLEntry, _ first: YAMLEntry, in source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .error, "duplicate-field", "a target is of one kind, and this one is also `\(first.key)`",
      at: Location(entry.keySpan, in: source),
      notes: [.init("first given here", at: Location(first.keySpan, in: source))],
      help: "make two targets of it")
  }

  fileprivate static func emptyKind(_ entry: YAMLEntry, in source: SourceText) -> Diagnostic {
    Diagnostic(
      .error, "missing-setting", "`\(entry.key)` says where the site goes",
      at: Location(entry.keySpan, in: source))
  }

  fileprivate static func noDefault(_ names: [String]) -> Diagnostic {
    let known = names.map { "`\($0)`" }.joined(separator: ", ")
    return Diagnostic(
      .error, "no-target", "there are several targets, and no default", at: nil,
      help: "name one of \(known), or set `default` in board.yml")
  }

  fileprivate static func unknownTarget(
    _ name: String, among names: [String], at location: Location?
  ) -> Diagnostic {
    Diagnostic(
      .error, "no-target", "there is no target `\(name)`", at: location,
      help: nearestName(to: name, among: names).map { "did you mean `\($0)`?" }
        ?? "the targets are \(names.map { "`\($0)`" }.joined(separator: ", "))")
  }
}
