package import Days

/// The day that an instant of RFC 3339 means: `2026-11-30T23:00:00.000Z` → 1 December.
///
/// Web editors write a picked day as its midnight where the editor sits, told in universal time: 21, 22 or 23
/// hours of the day before, anywhere in Europe. Any other time is a time of the day that is written, and so is
/// one with the offset of its place.
package func dayOfInstant(_ text: String) -> Day? {
  let parts = text.utf8.split(separator: UInt8(ascii: "T"), omittingEmptySubsequences: false)
  guard parts.count == 2, parts[0].count == 10, parts[1].count >= 5,
    let day = Day(iso: String(text.prefix(10)))
  else { return nil }
  let time = String(text.dropFirst(11))
  guard time.hasSuffix("Z") || time.hasSuffix("+00:00") else { return day }
  let clock = time.prefix { $0 != "Z" && $0 != "+" }
  let isMidnight = clock.dropFirst(2).allSatisfy { $0 == "0" || $0 == ":" || $0 == "." }
  return isMidnight && ["21", "22", "23"].contains(clock.prefix(2)) ? day + 1 : day
}
