package import CEmbedded

/// The default theme, out of the binary: the files of the project's own `Templates/`.
package enum EmbeddedTheme {
  /// Contents by name below the templates folder.
  package static let files = contents(of: prikbord_theme())
}

/// The contents of a folder in the program, by name below it.
package func contents(of folder: prikbord_files) -> [String: [UInt8]] {
  let all = UnsafeBufferPointer(start: folder.first, count: folder.count)
  return Dictionary(
    uniqueKeysWithValues: all.map { file in
      (
        String(cString: file.name),
        Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
      )
    })
}
