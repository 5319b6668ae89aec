/// Why no file of a site may have this path: hosts, lists of files and the disks of others have rules of their own.
enum UnservedName {
  case control
  case device(String)
  case reserved(String)
  case long(String)
  case deep

  init?(_ path: String) {
    guard !Self.isPlain(path) else { return nil }
    guard !path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
      self = .control
      return
    }
    guard path.utf8.count <= Self.longestPath else {
      self = .deep
      return
    }
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      guard part.count <= Self.longestName else {
        self = .long(String(Substring(part)))
        return
      }
      // Prikbord's own, and where rsync puts files that are not whole.
      if part.starts(with: ".prikbord".utf8) || part.elementsEqual(".~tmp~".utf8) {
        self = .reserved(String(Substring(part)))
        return
      }
      // The name up to its first dot is what counts: `aux.png` is `aux`.
      let stem = part.prefix { $0 != UInt8(ascii: ".") }
      guard Self.deviceLengths.contains(stem.count) else { continue }
      let name = String(Substring(stem)).lowercased()
      if Self.devices.contains(name) {
        self = .device(name)
        return
      }
    }
    return nil
  }

  /// Whether no part of a path can be any of these, at one look at its bytes: none is long, begins with a dot, or has
  /// the length and the first letter of a device's name. Most paths of a site are such.
  private static func isPlain(_ path: String) -> Bool {
    guard path.utf8.count <= longestPath else { return false }
    var (part, stem, isStem, first) = (0, 0, true, UInt8(0))
    func isHarmless() -> Bool {
      part <= longestName && !(deviceLengths.contains(stem) && mayBeginDevice(first))
    }
    for byte in path.utf8 {
      switch byte {
      case UInt8(ascii: "/"):
        guard isHarmless() else { return false }
        (part, stem, isStem) = (0, 0, true)
        continue
      case UInt8(ascii: "."):
        if part == 0 { return false }
        isStem = false
      case 0..<0x20, 0x7F: return false
      default: break
      }
      if part == 0 { first = byte }
      part += 1
      if isStem { stem += 1 }
    }
    return isHarmless()
  }

  /// CON, PRN, AUX, NUL, COM1, LPT1.
  private static func mayBeginDevice(_ letter: UInt8) -> Bool {
    switch letter | 0x20 {
    case UInt8(ascii: "a"), UInt8(ascii: "c"), UInt8(ascii: "l"), UInt8(ascii: "n"),
      UInt8(ascii: "p"):
      true
    default: false
    }
  }

  var message: String {
    switch self {
    case .control: "the name of a file must not hold a line break or another control character"
    case .device(let name):
      "Windows keeps the name `\(name)` for a device, and can hold no such file"
    case .long(let name):
      "a name has at most \(Self.longestName) bytes, and `\(name)` has \(name.utf8.count)"
    case .deep: "the path of a file has at most \(Self.longestPath) bytes"
    case .reserved(let name): "the name `\(name)` is kept for the way a site is put in its place"
    }
  }

  /// Of a file or folder: POSIX, NAME_MAX.
  private static let longestName = 255
  /// Half of what Linux takes (PATH_MAX): the site stands somewhere, and is made beside that.
  private static let longestPath = 2000

  /// From `con` to `conout$`.
  private static let deviceLengths = 3...7

  /// learn.microsoft.com, *Naming Files, Paths, and Namespaces*.
  private static let devices: Set<String> = {
    let numbers = (1...9).map(String.init) + ["¹", "²", "³"]
    return Set(
      ["con", "prn", "aux", "nul", "conin$", "conout$"]
        + numbers.flatMap { ["com\($0)", "lpt\($0)"] })
  }()
}
