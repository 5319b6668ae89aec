import Diagnostics

extension Diagnostic {
  static func picture(_ finding: CopiedFile.Finding, _ path: String) -> Diagnostic {
    switch finding {
    case .broken:
      Diagnostic(
        .warning, "broken-picture",
        "the picture is not whole, so what it may tell of its place and maker stays in it",
        at: Location(path: path), help: "open it in a program for pictures and save it again")
    case .tells(let kind):
      Diagnostic(
        .warning, "picture-metadata",
        "what this picture tells of its place and maker stays in it: out of \(kind) nothing is taken",
        at: Location(path: path), help: "save it as JPEG, PNG or WebP, or without metadata")
    }
  }
}
