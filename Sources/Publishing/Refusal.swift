package import Diagnostics

/// Why a publish did not happen.
package struct Refusal: Error {
  package private(set) var diagnostics: [Diagnostic]
  /// The command was called wrongly, rather than the board or the target being at fault.
  package let isWrongUsage: Bool
  /// Part of the site may be at the target already.
  package var isUnfinished = false

  package init(_ diagnostics: [Diagnostic], isWrongUsage: Bool = false) {
    self.diagnostics = diagnostics
    self.isWrongUsage = isWrongUsage
  }

  /// Something that went wrong besides.
  mutating func add(_ note: Diagnostic.Note) {
    if let last = diagnostics.indices.last { diagnostics[last].notes.append(note) }
  }

  /// Whatever was thrown, as something to tell the webmaster.
  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal: self = refusal
    case let diagnostic as Diagnostic: self.init([diagnostic])
    default: self.init([Diagnostic(.error, "publish-failed", "\(error)", at: nil)])
    }
  }
}
