/// One file of the site before it is rendered.
package struct PlannedOutput: Sendable {
  /// Below the site's root: `vacatures/adviseur/index.html`.
  package let path: String
  /// What asked for it: a source file, or words for a page that the board itself makes.
  package let origin: String
  package let content: Content

  package enum Content: Sendable {
    /// A page, rendered by the template of its kind.
    case page(any Page)
    /// A format written by code.
    case document(any Document)
    /// Bytes that are known already: an asset of the theme.
    case bytes([UInt8])
    /// A file that is copied as it is: its path, relative to the board's root.
    case copy(of: String)
  }
}
