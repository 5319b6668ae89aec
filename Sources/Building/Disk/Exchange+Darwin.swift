#if os(macOS)
  import Darwin

  extension Disk {
    /// Exchanges two paths in one step; false where the file system cannot.
    static func exchange(_ path: String, _ other: String) -> Bool {
      renamex_np(path, other, UInt32(RENAME_SWAP)) == 0
    }
  }
#endif
