/// From a word's hash to its number: open addressing, half full at most.
package struct WordTable: Sendable {
  /// Numbers below are signs.
  package static let firstNumber: UInt16 = 256

  private var slots: [Slot]
  private var mask: Int
  package private(set) var count = 0

  private struct Slot: Sendable {
    var hash: UInt64
    var number: UInt16
  }

  /// `capacity` is a power of two, or 0 for a table that is only a place to put one.
  package init(capacity: Int) {
    slots = Array(repeating: Slot(hash: 0, number: 0), count: capacity)
    mask = capacity - 1
  }

  package subscript(hash: UInt64) -> UInt16 {
    var index = Int(truncatingIfNeeded: hash ^ (hash >> 32)) & mask
    while true {
      let slot = slots[index]
      if slot.hash == hash || slot.number == 0 { return slot.number }
      index = (index + 1) & mask
    }
  }

  package mutating func number(adding hash: UInt64) -> UInt16 {
    let known = self[hash]
    if known != 0 { return known }
    if count * 2 >= slots.count { grow() }
    count += 1
    let number = Self.firstNumber + UInt16(count)
    place(Slot(hash: hash, number: number))
    return number
  }

  private mutating func place(_ slot: Slot) {
    var index = Int(truncatingIfNeeded: slot.hash ^ (slot.hash >> 32)) & mask
    while slots[index].number != 0 { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(hash: 0, number: 0), count: old.count * 2)
    mask = slots.count - 1
    for slot in old where slot.number != 0 { place(slot) }
  }
}

/// From a node of the trie and a word to the next node: open addressing, half full at most. No edge leads
/// to the root, so 0 is "none".
package struct EdgeTable: Sendable {
  private var keys: [UInt64]
  private var nodes: [UInt32]
  private var mask: Int
  private var count = 0

  /// `capacity` is a power of two.
  package init(capacity: Int) {
    keys = Array(repeating: .max, count: capacity)
    nodes = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  private func slot(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 40) & mask
  }

  package subscript(node: Int, word: UInt16) -> Int {
    let key = UInt64(node) << 16 | UInt64(word)
    var index = slot(key)
    while true {
      if keys[index] == key { return Int(nodes[index]) }
      if keys[index] == .max { return 0 }
      index = (index + 1) & mask
    }
  }

  package mutating func insert(_ node: Int, _ word: UInt16, _ child: Int) {
    if count * 2 >= keys.count { grow() }
    count += 1
    place(UInt64(node) << 16 | UInt64(word), UInt32(child))
  }

  private mutating func place(_ key: UInt64, _ node: UInt32) {
    var index = slot(key)
    while keys[index] != .max { index = (index + 1) & mask }
    keys[index] = key
    nodes[index] = node
  }

  private mutating func grow() {
    let old = (keys, nodes)
    keys = Array(repeating: .max, count: old.0.count * 2)
    nodes = Array(repeating: 0, count: old.0.count * 2)
    mask = keys.count - 1
    for (key, node) in zip(old.0, old.1) where key != .max { place(key, node) }
  }
}
