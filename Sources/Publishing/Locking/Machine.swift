import Building
import Digests
import Disk
import Platform

/// This machine, as far as its publishers can see whether another of them still runs: by the lock on its folder,
/// which the system gives back when the publisher and the tools that it runs have ended, however they did. No
/// number of a process counts, which another may have got since.
struct Machine: Sendable {
  /// The same for all publishers that see the same temporary folder, for as long as this machine runs.
  let mark: String
  private let folders: String

  /// `folders` is where publishers have theirs.
  init(folders: String) {
    self.folders = folders
    let parts = [Self.session ?? UUID().uuidString, Self.name, folders]
    let bytes = Array(parts.joined(separator: "\n").utf8)
    mark = String(Digest(of: bytes).hexadecimal.prefix(12))
  }

  /// What it calls itself. Foundation would ask the network.
  static var name: String {
    var bytes = [CChar](repeating: 0, count: 256)
    guard gethostname(&bytes, bytes.count - 1) == 0 else { return "unnamed" }
    return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// What no other machine has, nor this one after it was started anew. In a container the files differ, so its
  /// view of them belongs to it. Nil where the system does not tell: then no other publisher is known by sight.
  private static var session: String? {
    #if os(Linux)
      guard let boot = text("/proc/sys/kernel/random/boot_id"),
        let view = link("/proc/self/ns/mnt")
      else { return nil }
      return boot + view
    #else
      var bytes = [CChar](repeating: 0, count: 64)
      var count = bytes.count
      guard sysctlbyname("kern.bootsessionuuid", &bytes, &count, nil, 0) == 0 else { return nil }
      return String(decoding: bytes.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    #endif
  }

  #if os(Linux)
    private static func text(_ path: String) -> String? {
      do {
        return String(decoding: try Disk.read(path), as: UTF8.self)
      } catch {
        return nil
      }
    }

    private static func link(_ path: String) -> String? {
      do {
        return try FileManager.default.destinationOfSymbolicLink(atPath: path)
      } catch {
        return nil
      }
    }
  #endif

  /// The name of the claim of the publisher in `folder`.
  func claimName(of folder: String) -> String {
    let suffix = folder.split(separator: "-").last ?? ""
    return "\(Claim.prefix)\(mark)-\(suffix)"
  }

  enum Sight {
    /// Of this machine, and its publisher or a tool of it still runs.
    case running
    /// Of this machine, and ended.
    case gone
    /// Nothing can be known from here.
    case elsewhere
  }

  func sight(of claim: String) -> Sight {
    let parts = claim.dropFirst(Claim.prefix.count).split(separator: "-")
    guard parts.count == 2, parts[0] == mark else { return .elsewhere }
    // A storage may put more after the name of half an upload.
    let suffix = parts[1].prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    do throws(Disk.Failure) {
      guard let lock = try FolderLock("\(folders)/\(TemporaryFolder.prefix)\(suffix)") else {
        return .running
      }
      _ = consume lock
      return .gone
    } catch {
      return error.code == ENOENT ? .gone : .elsewhere
    }
  }
}
