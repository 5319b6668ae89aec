import CTheme

/// The default theme, out of the binary: the files of the project's own `Templates/`.
package enum EmbeddedTheme {
  /// Contents by name below the templates folder.
  package static let files: [String: [UInt8]] = {
    let all = UnsafeBufferPointer(start: prikbord_theme_files(), count: prikbord_theme_count)
    return Dictionary(
      uniqueKeysWithValues: all.map { file in
        (
          String(cString: file.name),
          Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
        )
      })
  }()
}
