import NIOCore
import NIOHTTP1
import Platform

/// One connection: requests in, answers out, and an end to everybody who takes too long.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = HTTPServerRequestPart
  typealias OutboundOut = HTTPServerResponsePart

  /// The next request must be there in full by then, counted from the end of the last answer.
  private static let headSeconds: Int64 = 15
  /// A piece of an answer must be taken by then.
  private static let pieceSeconds: Int64 = 30
  private static let heartbeatSeconds: Int64 = 10
  private static let pieceSize = 262_144

  private let service: PreviewService
  private var deadline: Scheduled<Void>?
  private var head: HTTPRequestHead?
  /// What stays to be sent of the answer that is under way.
  private var rest: (body: Answer.Body, range: Range<Int>)?
  private var isAnswering = false
  private var closesAfterAnswer = false

  init(_ service: PreviewService) { self.service = service }

  func channelActive(context: ChannelHandlerContext) {
    expect(within: Self.headSeconds, context)
  }

  func channelInactive(context: ChannelHandlerContext) {
    deadline?.cancel()
    rest = nil
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch Self.unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      // No request that is answered here has a body. One that brings one gets its answer before it.
      if head.headers.contains(name: "content-length")
        || head.headers.contains(name: "transfer-encoding")
      {
        answer(head, context, thenClose: true)
      }
    case .body: break
    case .end:
      if let head, !isAnswering { answer(head, context, thenClose: !head.isKeepAlive) }
    }
  }

  /// Bytes that are no HTTP, or a head that is too long: the decoder reads no further.
  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    if error is HTTPParserError, !isAnswering {
      let isTooLong = if case .headerOverflow? = error as? HTTPParserError { true } else { false }
      send(
        isTooLong
          ? service.refusal(431, "the request's head is too long")
          : service.refusal(400, "bad request"),
        withBody: true, context, thenClose: true)
    }
    context.close(promise: nil)
  }

  private func answer(_ head: HTTPRequestHead, _ context: ChannelHandlerContext, thenClose: Bool) {
    isAnswering = true
    var request = Request(head.uri)
    request.method = head.method.rawValue
    request.hosts = head.headers["host"]
    request.mayLackHost = head.version.minor < 1
    request.range = head.headers.first(name: "range")
    request.origin = head.headers.first(name: "origin")
    request.hasIfRange = head.headers.contains(name: "if-range")
    let answer = service.answer(request)
    if case .events(let page) = answer.body, head.method == .GET {
      startEvents(answer, page, context)
    } else if case .later(let work) = answer.body {
      wait(for: work, then: answer, context, thenClose: thenClose)
    } else {
      send(answer, withBody: head.method != .HEAD, context, thenClose: thenClose)
    }
  }
}

// Answers.
extension Connection {
  private func send(
    _ answer: Answer, withBody: Bool, _ context: ChannelHandlerContext, thenClose: Bool
  ) {
    isAnswering = true
    closesAfterAnswer = thenClose
    let range: Range<Int> =
      switch answer.body {
      case .bytes(let bytes): 0..<bytes.count
      case .file(_, let range): range
      case .later, .events: 0..<0
      }
    writeHead(of: answer, length: range.count, context)
    rest = (answer.body, withBody ? range : 0..<0)
    writePiece(context)
  }

  /// The work has its own bounds in time.
  private func wait(
    for work: @escaping @Sendable () async -> [UInt8], then answer: Answer,
    _ context: ChannelHandlerContext, thenClose: Bool
  ) {
    deadline?.cancel()
    let bytes = context.eventLoop.makePromise(of: [UInt8].self)
    bytes.completeWithTask { await work() }
    bytes.futureResult.assumeIsolated().whenSuccess { [self] bytes in
      var answer = answer
      answer.body = .bytes(bytes)
      send(answer, withBody: true, context, thenClose: thenClose)
    }
  }

  private func writeHead(of answer: Answer, length: Int?, _ context: ChannelHandlerContext) {
    var headers = HTTPHeaders(answer.headers)
    if let length { headers.add(name: "Content-Length", value: String(length)) }
    headers.add(name: "Cache-Control", value: "no-store")
    headers.add(name: "X-Content-Type-Options", value: "nosniff")
    if closesAfterAnswer { headers.add(name: "Connection", value: "close") }
    let head = HTTPResponseHead(
      version: .http1_1, status: .init(statusCode: answer.status), headers: headers)
    context.write(Self.wrapOutboundOut(.head(head)), promise: nil)
  }

  /// Writes the next piece and, when it is taken, the one after it: a slow client holds one piece in memory
  /// and not a whole film.
  private func writePiece(_ context: ChannelHandlerContext) {
    guard let (body, range) = rest else { return }
    let piece = range.prefix(Self.pieceSize)
    guard !piece.isEmpty else {
      endAnswer(context)
      return
    }
    let bytes: [UInt8]? =
      switch body {
      case .bytes(let bytes): piece.count == bytes.count ? bytes : Array(bytes[piece])
      case .file(let file, _): file.read(piece)
      case .later, .events: nil
      }
    // A file that got shorter can no longer be sent as it was announced.
    guard let bytes, bytes.count == piece.count else {
      context.close(promise: nil)
      return
    }
    rest = (body, piece.endIndex..<range.upperBound)
    expect(within: Self.pieceSeconds, context)
    let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(bytes: bytes)))
    let loop = context.eventLoop.assumeIsolated()
    context.writeAndFlush(Self.wrapOutboundOut(part)).assumeIsolated().whenSuccess { [self] in
      // Not at once: a fast client takes every piece at once, and a call in a call in a call overflows.
      loop.execute { self.writePiece(context) }
    }
  }

  /// A request that came early is handed on, and perhaps answered, while the end of this answer is written:
  /// by then nothing of this one may be left.
  private func endAnswer(_ context: ChannelHandlerContext) {
    let closes = closesAfterAnswer
    rest = nil
    head = nil
    isAnswering = false
    expect(within: Self.headSeconds, context)
    let end = context.writeAndFlush(Self.wrapOutboundOut(.end(nil)))
    if closes {
      end.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    }
  }

  /// Closes the connection unless the next step is taken in time.
  private func expect(within seconds: Int64, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    deadline = context.eventLoop.assumeIsolated().scheduleTask(in: .seconds(seconds)) {
      context.close(promise: nil)
    }
  }
}

// Server-sent events.
extension Connection {
  private func startEvents(_ answer: Answer, _ page: String, _ context: ChannelHandlerContext) {
    deadline?.cancel()
    writeHead(of: answer, length: nil, context)
    // First on the list, then the newest state: a snapshot in between is told twice and not missed.
    service.listeners.add(context.channel)
    // A browser that lost the connection tries again after half a second.
    write("retry: 500\n\n\(service.hello(page))", context)
    beat(context)
  }

  /// A comment now and then, which keeps proxies from closing the stream and finds out who has gone.
  private func beat(_ context: ChannelHandlerContext) {
    deadline = context.eventLoop.assumeIsolated().scheduleTask(
      in: .seconds(Self.heartbeatSeconds)
    ) { [self] in
      guard context.channel.isWritable else {
        context.close(promise: nil)
        return
      }
      write(":\n\n", context)
      beat(context)
    }
  }

  private func write(_ text: String, _ context: ChannelHandlerContext) {
    let part = HTTPServerResponsePart.body(.byteBuffer(ByteBuffer(string: text)))
    context.writeAndFlush(Self.wrapOutboundOut(part), promise: nil)
  }
}
