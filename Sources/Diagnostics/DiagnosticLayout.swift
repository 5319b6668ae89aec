/// The lines of one diagnostic as stretches of text, each with what it is. Terminal and browser paint the same
/// stretches, so they cannot say different things.
struct DiagnosticLayout {
  enum Style: String, Sendable {
    case plain, message, error, warning, note, help, frame, place
  }

  private(set) var runs: [(text: String, style: Style)] = []

  /// The diagnostic is said in `language`, as are the words round it.
  init(_ english: Diagnostic, in language: MessageLanguage) {
    let diagnostic = english.said(in: language)
    let severity = diagnostic.severity.style
    add("\(language.text(diagnostic.severity.rawValue)):", severity)
    add(" ")
    addLines(diagnostic.message, .message)
    let lines =
      [diagnostic.location].compactMap { $0?.excerpt?.line }
      + diagnostic.notes.compactMap { $0.location?.excerpt?.line }
    let gutter = String(lines.max() ?? 0).count
    if let location = diagnostic.location { addExcerpt(of: location, gutter: gutter, severity) }
    for note in diagnostic.notes {
      add("\(language.text("note")):", .note)
      add(" ")
      addLines(note.message)
      if let location = note.location { addExcerpt(of: location, gutter: gutter, .note) }
    }
    if diagnostic.others > 0 {
      add("\(language.text("note")):", .note)
      add(" " + language.text("\(diagnostic.others) more like this in the file") + "\n")
    }
    if let help = diagnostic.help {
      add("\(language.text("help")):", .help)
      add(" ")
      addLines(help)
    }
  }

  private mutating func add(_ text: String, _ style: Style = .plain) {
    if !text.isEmpty { runs.append((text, style)) }
  }

  /// A long text goes on in further lines: no terminal is as wide as some.
  private mutating func addLines(_ text: String, _ style: Style = .plain) {
    for line in clean(text).lines(ofAtMost: Location.width - Self.lead) {
      add(line, style)
      add("\n")
    }
  }

  /// Room for the word that stands before a text, in any language.
  private static let lead = 20

  /// A path that is cut leads nowhere when somebody clicks on it.
  private mutating func addPlace(_ path: String, _ position: String = "") {
    let shown = clean(path)
    let cut = shown.cutInside(to: Location.width - Self.lead)
    add(cut + position, cut == shown ? .place : .plain)
    add("\n")
  }

  private mutating func addExcerpt(of location: Location, gutter: Int, _ underline: Style) {
    let pad = String(repeating: " ", count: gutter)
    add(pad)
    add("-->", .frame)
    guard let excerpt = location.excerpt else {
      add(" ")
      addPlace(location.path)
      return
    }
    let (text, before, under) = window(excerpt)
    let number = String(excerpt.line)
    add(" ")
    addPlace(location.path, ":\(excerpt.line):\(excerpt.column)")
    add("\(pad) |\n", .frame)
    add(String(repeating: " ", count: gutter - number.count))
    add("\(number) |", .frame)
    add(" \(text)\n")
    add("\(pad) |", .frame)
    add(" \(before)")
    add(under, underline)
    add("\n")
    add("\(pad) |\n", .frame)
  }

  /// The line as it is shown, the blank run before the carets, and the carets.
  ///
  /// A pasted paragraph is one line of hundreds of letters: only `width` of them round the place are
  /// shown, with `…` where the line was cut.
  private func window(_ excerpt: Location.Excerpt) -> (text: String, before: String, carets: String)
  {
    let width = 96
    let scalars = Array(excerpt.lineText.unicodeScalars)
    let start = min(max(0, excerpt.column - 1 - excerpt.skipped), scalars.count)
    var first = 0
    var last = scalars.count
    if scalars.count > width {
      first = max(0, min(start - width / 3, scalars.count - width))
      last = min(scalars.count, first + width)
    }
    let lead = first > 0 || excerpt.skipped > 0 ? "…" : ""
    let tail = last < scalars.count || excerpt.isCut ? "…" : ""
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[first..<last].map(visible))
    var before = String.UnicodeScalarView()
    before.append(
      contentsOf: scalars[min(first, start)..<start].map { $0 == "\t" ? "\t" : " " })
    let carets = max(1, min(excerpt.length, max(last, start + 1) - start))
    return (
      lead + String(text) + tail, (lead.isEmpty ? "" : " ") + String(before),
      String(repeating: "^", count: carets)
    )
  }

  /// Text of unknown origin must not steer the terminal.
  private func clean(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.map(visible))
    return String(view)
  }

  private func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.properties.generalCategory {
    case .control where scalar != "\t": "\u{FFFD}"
    case .format where scalar != "\u{AD}" && scalar != "\u{200D}": "\u{FFFD}"
    default: scalar
    }
  }
}

extension Diagnostic.Severity {
  fileprivate var style: DiagnosticLayout.Style {
    switch self {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }
}
