/// A folder of a site. What changes in a build lies in one, and only that is exchanged: where a text changed, the folder
/// of its page, and not ten thousand others with it.
package struct SitePlace: Sendable, Hashable {
  /// With a slash at its end: `vacatures/adviseur/`. Empty for the whole site.
  let prefix: String

  package static let whole = SitePlace(prefix: "")

  private init(prefix: String) { self.prefix = prefix }

  /// The smallest that holds these files; nil when there are none.
  init?(holding files: some Sequence<String>) {
    var files = files.makeIterator()
    guard var common = files.next()?.utf8[...] else { return nil }
    while let file = files.next() {
      common = common.prefix(zip(common, file.utf8).prefix { $0 == $1 }.count)
    }
    while let last = common.last, last != UInt8(ascii: "/") { common.removeLast() }
    prefix = String(decoding: common, as: UTF8.self)
  }

  /// Below a folder in which the site is, or is being made.
  func path(in folder: String) -> String {
    self == .whole ? folder : "\(folder)/\(prefix.dropLast())"
  }

  func holds(_ file: String) -> Bool { holds(file.utf8) }

  func holds(_ file: some Sequence<UInt8>) -> Bool { file.starts(with: prefix.utf8) }
}
