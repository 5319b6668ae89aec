import Platform

/// A file at the root of a target by which a publisher says that it is at work there:
///
///     .prikbord-claim-3f2a9c01d4e7-Ab12Cd
///
///     prikbord claim 1
///     host laptop
///     process 4711
///     since 2024-07-15T12:00:00Z
///     beat 3
///
/// The name is its publisher's: the machine, then the publisher's folder on it. The text is for people and, by the
/// beat, for those who watch whether it changes. Claims are no part of a site and in no manifest.
package struct Claim: Sendable, Hashable {
  static let prefix = ".prikbord-claim-"

  let name: String
  private let publisher: Publisher
  /// Counts how often it was put.
  private(set) var beat = 0

  /// Who publishes, and since when.
  struct Publisher: Sendable, Hashable {
    let host: String
    let process: Int32
    let since: String

    static func current() -> Publisher {
      Publisher(host: Machine.name, process: getpid(), since: Date.now.formatted(.iso8601))
    }
  }

  init(name: String, _ publisher: Publisher = .current()) {
    self.name = name
    self.publisher = publisher
  }

  static func isName(_ name: String) -> Bool { name.hasPrefix(prefix) }

  mutating func countBeat() { beat += 1 }

  var bytes: [UInt8] {
    Array(
      """
      prikbord claim 1
      host \(publisher.host)
      process \(publisher.process)
      since \(publisher.since)
      beat \(beat)

      """.utf8)
  }

  /// Whose claim it is, in words; it may be half written, or not by Prikbord at all.
  ///
  ///     another publish by `laptop` since 2024-07-15T12:00:00Z
  static func description(of bytes: [UInt8]) -> String {
    func value(_ key: String) -> String? {
      for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
        guard line.hasPrefix(key + " ") else { continue }
        // It comes from elsewhere, and goes to a terminal.
        let text = line.dropFirst(key.count + 1).filter { $0.isASCII && !$0.isNewline }
        return String(text.unicodeScalars.filter { $0.value >= 32 && $0.value != 127 }.prefix(64))
      }
      return nil
    }
    return switch (value("host"), value("since")) {
    case (let host?, let since?): "another publish by `\(host)` since \(since)"
    case (let host?, nil): "another publish by `\(host)`"
    case (nil, let since?): "another publish since \(since)"
    case (nil, nil): "another publish"
    }
  }
}
