import Digests
import Pages
import Slugs

/// Every address that the site answers, for a look-up in a few nanoseconds: lists of thousands of pages ask a
/// million times.
///
/// A table with open addressing: a Dictionary would hash a second time what is a digest already. Keys are the XXH3 digests of addresses, root-relative and percent-encoded,
/// a page under its folder (`/board/over/`); values are positions in the plan. Two addresses of one digest
/// would hide a broken link: at 2⁶⁴ digests that does not happen.
struct SiteAddresses: Sendable {
  private var keys: [UInt64]
  private var positions: [Int32]
  private let mask: Int

  init(_ site: Site, _ outputs: [PlannedOutput]) {
    let capacity = max(16, outputs.count * 2).nextPowerOfTwo
    keys = [UInt64](repeating: 0, count: capacity)
    positions = [Int32](repeating: -1, count: capacity)
    mask = capacity - 1
    for (position, output) in outputs.enumerated() {
      var address = site.url(path: Self.folder(of: output.path))
      let key = address.withUTF8 { shortDigest(of: $0) }
      var slot = Int(truncatingIfNeeded: key) & mask
      while positions[slot] >= 0 { slot = (slot + 1) & mask }
      keys[slot] = key
      positions[slot] = Int32(position)
    }
  }

  /// `over/index.html` → `over/`
  private static func folder(of path: String) -> String {
    let isIndex = path == "index.html" || path.hasSuffix("/index.html")
    return isIndex ? String(path.dropLast("index.html".count)) : path
  }

  /// The output at an address exactly as the site writes it; nil when there is none.
  func output(at address: UnsafeBufferPointer<UInt8>) -> Int? {
    let key = shortDigest(of: address)
    var slot = Int(truncatingIfNeeded: key) & mask
    while positions[slot] >= 0 {
      if keys[slot] == key { return Int(positions[slot]) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The output at an address in any of the forms that hosts take for the same: with or without the slash
  /// of a folder or its `index.html`, escaped or not.
  func output(atAny path: String) -> Int? {
    var forms = [path]
    if path.hasSuffix("/index.html") { forms.append(String(path.dropLast("index.html".count))) }
    if !path.hasSuffix("/") { forms.append(path + "/") }
    for form in forms {
      var address = percentEncoded(percentDecoded(form) ?? form)
      if let found = address.withUTF8({ output(at: $0) }) { return found }
    }
    return nil
  }
}

extension Int {
  fileprivate var nextPowerOfTwo: Int {
    1 << (Int.bitWidth - (self - 1).leadingZeroBitCount)
  }
}
