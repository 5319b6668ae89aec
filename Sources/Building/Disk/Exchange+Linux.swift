#if os(Linux)
  import CExchange
  import Foundation

  extension Disk {
    /// Exchanges two paths in one step; false where the file system cannot (a mount point, an overlay).
    static func exchange(_ path: String, _ other: String) -> Bool {
      prikbord_rename_exchange(path, other) == 0
    }
  }
#endif
