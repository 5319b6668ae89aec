import Digests
import Facts
import Slugs

/// The towns from which somebody may look for a vacancy, for the theme's script: those of the gazetteer that lie
/// within reach of an open one. Loaded when a visitor first asks for a distance.
///
///     [["Beek (Limburg)", 5094, 580], ["Den Haag", 5208, 431, "s gravenhage"], …]
///
/// A town is its name, its degrees north and east in hundredths, and other names that it is found by. Of towns
/// with one name each has its province.
struct TownData: Sendable {
  let file: (path: String, bytes: [UInt8])
  private let centres: PlaceCentres

  /// Nil when no open vacancy has a place that is known. That of `last` is taken when it is of the same places.
  init?(_ centres: PlaceCentres, after last: TownData?) {
    let known = centres.known
    guard !known.isEmpty else { return nil }
    self.centres = centres
    if let last, last.centres == centres {
      file = last.file
      return
    }
    let bytes = Self.written(
      Gazetteer.towns(in: centres.countries).filter { town in
        known.contains { town.centre.isNear($0) }
      })
    file = ("assets/towns.\(Digest(of: bytes).fingerprint).json", bytes)
  }

  private static func written(_ towns: [Town]) -> [UInt8] {
    struct Shown {
      let town: Town
      var otherNames: [String] = []
    }
    // A town stands in the data once for each of its names.
    var shown: [Shown] = []
    var positions: [Town.Identity: Int] = [:]
    for town in towns {
      let position = positions[town.identity] ?? shown.count
      if position == shown.count {
        positions[town.identity] = position
        shown.append(Shown(town: town))
      }
      let usual = String(
        decoding: slug(of: town.name).utf8.lazy.map { $0 == UInt8(ascii: "-") ? 0x20 : $0 },
        as: UTF8.self)
      if town.key != usual { shown[position].otherNames.append(town.key) }
    }
    let counts = Dictionary(grouping: shown, by: \.town.name).mapValues(\.count)
    var json = JSONWriter()
    json.array { json in
      for one in shown {
        let town = one.town
        json.write("\n")
        json.array { json in
          let isAlone = counts[town.name] == 1
          json.string(isAlone ? town.name : "\(town.name) (\(town.region ?? town.country))")
          json.number(town.centre.north)
          json.number(town.centre.east)
          for name in one.otherNames { json.string(name) }
        }
      }
    }
    return json.bytes
  }
}
