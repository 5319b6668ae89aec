/// The program's own streams, without a buffer.
package enum StandardStreams {
  /// All that comes in, to its end.
  package static func input() throws(SystemError) -> [UInt8] {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = read(STDIN_FILENO, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw SystemError(code: errno) }
      if count == 0 { return bytes }
      bytes += piece[..<count]
    }
  }

  /// Writes all of it, or as much as somebody takes: a terminal may be closed, and the reader of a pipe gone.
  package static func write(_ text: String, to stream: Int32) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Platform.write(stream, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return }
      rest.removeFirst(count)
    }
  }
}

/// What the system says to a call that failed.
package struct SystemError: Error, CustomStringConvertible {
  package let code: Int32

  package var description: String { String(cString: strerror(code)) }
}
