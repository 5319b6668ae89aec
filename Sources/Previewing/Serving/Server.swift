import NIOCore
import NIOHTTP1
import NIOPosix
import Platform
import Synchronization

/// Listens on one address until it is stopped.
final class Server: Sendable {
  private let group: MultiThreadedEventLoopGroup
  private let channel: any Channel
  /// The port, also when any free one was asked for.
  let port: Int

  /// More at once are turned away, so that file descriptors are left for the board's files.
  private static let connectionLimit = 400
  /// A head longer than this is refused with 431; browsers send about one kilobyte.
  private static let headLimit = 16_384
  /// How many ports are tried after one that is taken.
  private static let portsTried = 100

  /// Nobody can listen there.
  struct Failure: Error {
    let reason: String
    /// Somebody else listens there.
    let isTaken: Bool
  }

  /// With `exactly` another port will not do.
  init(_ service: PreviewService, address: String, port: Int, exactly: Bool) async throws {
    group = MultiThreadedEventLoopGroup(
      numberOfThreads: min(4, ProcessInfo.processInfo.activeProcessorCount))
    let bootstrap = Self.bootstrap(group, service)
    var failure = Failure(reason: "no port is free", isTaken: true)
    for candidate in port...min(65_535, exactly || port == 0 ? port : port + Self.portsTried) {
      do {
        channel = try await bootstrap.bind(host: address, port: candidate).get()
        self.port = channel.localAddress?.port ?? candidate
        return
      } catch {
        failure = Failure(error, address)
        if !failure.isTaken { break }
      }
    }
    try await group.shutdownGracefully()
    throw failure
  }

  /// Closes every connection at once.
  func stop() async {
    // Whatever could go wrong with a socket now, the process is about to end.
    try? await group.shutdownGracefully()
  }

  private static func bootstrap(
    _ group: MultiThreadedEventLoopGroup, _ service: PreviewService
  ) -> ServerBootstrap {
    let open = ConnectionCount()
    return ServerBootstrap(group: group)
      .serverChannelOption(.backlog, value: 256)
      .serverChannelOption(.socketOption(.so_reuseaddr), value: 1)
      .childChannelOption(.tcpOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        guard open.enter(upTo: connectionLimit) else {
          return channel.close()
        }
        channel.closeFuture.whenComplete { _ in open.leave() }
        return channel.eventLoop.makeCompletedFuture {
          var limits = NIOHTTPDecoderLimitConfiguration()
          limits.maxHeaderListSize = headLimit
          limits.maxHeaderFieldSize = headLimit
          try channel.pipeline.syncOperations.addHandlers([
            HTTPResponseEncoder(),
            ByteToMessageHandler(HTTPRequestDecoder(limitConfiguration: limits)),
            HTTPServerPipelineHandler(),
            NIOHTTPResponseHeadersValidator(),
            Connection(service),
          ])
        }
      }
  }
}

extension Server.Failure {
  fileprivate init(_ error: any Error, _ address: String) {
    let code = (error as? IOError)?.errnoCode
    isTaken = code == EADDRINUSE
    reason =
      switch (code, error) {
      case (EADDRNOTAVAIL, _): "\(address) is no address of this computer"
      case (let code?, _): String(cString: strerror(code))
      case (nil, is SocketAddressError.UnknownHost): "there is no such address"
      case (nil, _): "\(error)"
      }
  }
}

private final class ConnectionCount: Sendable {
  private let count = Mutex(0)

  func enter(upTo limit: Int) -> Bool {
    count.withLock { count in
      guard count < limit else { return false }
      count += 1
      return true
    }
  }

  func leave() { count.withLock { $0 -= 1 } }
}
