#if os(macOS)
  import Darwin

  extension Disk {
    /// Exchanges two paths in one step; false where the file system cannot.
    package static func exchange(_ path: String, _ other: String) throws(Failure) -> Bool {
      try isExchanged(renamex_np(path, other, UInt32(RENAME_SWAP)), path)
    }

    static func syncDisk(of file: Int32) -> Bool { fcntl(file, F_FULLFSYNC) == 0 }
  }
#endif
