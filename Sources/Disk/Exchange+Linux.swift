#if os(Linux)
  import CExchange
  import Platform

  extension Disk {
    /// Exchanges two paths in one step; false where the file system cannot (a mount point, an overlay).
    package static func exchange(_ path: String, _ other: String) throws(Failure) -> Bool {
      try isExchanged(prikbord_rename_exchange(path, other), path)
    }

    static func syncDisk(of file: Int32) -> Bool { prikbord_sync_disk(file) == 0 }
  }
#endif
