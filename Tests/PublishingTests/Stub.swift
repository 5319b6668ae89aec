import Testing

@Suite("Publishing") struct Stub {}
