import NIOCore
import NIOHTTP1
import Synchronization

/// The open event streams. What is told reaches those that keep up; one that does not is closed and
/// connects again by itself.
final class Listeners: Sendable {
  private let channels = Mutex<[ObjectIdentifier: any Channel]>([:])

  func add(_ channel: any Channel) {
    let id = ObjectIdentifier(channel)
    channels.withLock { $0[id] = channel }
    channel.closeFuture.whenComplete { [self] _ in
      channels.withLock { $0[id] = nil }
    }
  }

  var count: Int { channels.withLock { $0.count } }

  func tell(_ event: String) {
    let buffer = ByteBuffer(string: event)
    for channel in channels.withLock({ Array($0.values) }) {
      guard channel.isWritable else {
        channel.close(promise: nil)
        continue
      }
      channel.writeAndFlush(HTTPServerResponsePart.body(.byteBuffer(buffer)), promise: nil)
    }
  }
}
