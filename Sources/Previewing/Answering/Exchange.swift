import Diagnostics

/// A request, as much of it as an answer depends on.
struct Request: Sendable {
  var method = "GET"
  var target: String
  /// Every `Host` there is. HTTP/1.1 has exactly one (RFC 9112, 3.2), HTTP/1.0 may do without.
  var hosts: [String] = ["localhost"]
  var mayLackHost = false
  var range: String?
  /// The page that sends it, as the browser says (RFC 6454, 7).
  var origin: String?
  /// Always fails: the preview gives no validators, so nothing a client kept can match (RFC 9110, 13.1.5).
  var hasIfRange = false

  init(_ target: String) { self.target = target }
}

/// What is sent back, before it is bytes on a connection.
struct Answer: Sendable {
  let status: Int
  /// Besides those that every answer has (`Content-Length`, `Cache-Control: no-store`).
  var headers: [(name: String, value: String)] = []
  var body: Body
  /// The path of the board's page that was asked for, whether or not it could be made.
  var page: String?

  enum Body: Sendable {
    case bytes([UInt8])
    case file(OpenFile, Range<Int>)
    /// Bytes that come when some work is done.
    case later(@Sendable () async -> [UInt8])
    /// A stream of server-sent events, for the page with this path.
    case events(page: String)
  }

  init(_ status: Int, _ type: String, _ body: Body) {
    self.status = status
    self.body = body
    headers = [("Content-Type", type)]
  }

  static func html(_ status: Int, _ text: String) -> Answer {
    Answer(status, "text/html; charset=utf-8", .bytes(Array(text.utf8)))
  }

  /// A refusal in a few words.
  static func plain(_ status: Int, _ text: String, in language: MessageLanguage) -> Answer {
    Answer(status, "text/plain; charset=utf-8", .bytes(Array("\(language.text(text))\n".utf8)))
  }

  static func redirect(to location: String) -> Answer {
    // An address is in no language.
    var answer = plain(301, location, in: .english)
    answer.headers.append(("Location", location))
    return answer
  }
}
