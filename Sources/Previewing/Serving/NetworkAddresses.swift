import NIOCore

/// The addresses of IPv4 that this computer has in networks, in the order of its interfaces.
func networkAddresses() -> [String] {
  do {
    return try System.enumerateDevices().compactMap { device in
      guard let address = device.address, address.protocol == .inet, let text = address.ipAddress,
        !text.hasPrefix("127.")
      else { return nil }
      return text
    }
  } catch {
    // Whoever asks has the port at least.
    return []
  }
}
