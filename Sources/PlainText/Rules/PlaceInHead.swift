import Facts
import Postings

/// Where one works, in a line of its own that no label and no run of facts tells.
extension TextReading {
  mutating func findPlaceInHead() {
    guard !has(.locations), !isRemote, !settledWithout.contains(.locations) else { return }
    var isHead = true
    for index in lines.indices {
      switch lines[index].role {
      case .heading, .paragraph, .listItem, .unknownFact: break
      default: continue
      }
      let tokens = lines[index].tokens
      isHead = isHead && !isSentence(index)
      guard tokens.count <= 6 else { continue }
      let places = scan.places(in: tokens, wholly: true)
      if isHead, places.isWhole, !places.places.isEmpty, places.areTowns {
        let towns = places.places + townsListed(below: index)
        offer(.locations, .places(towns), tokens, line: index, rule: .position)
      } else if isUnknownTown(line: index) {
        offerUnknownTown(tokens, index)
      } else {
        continue
      }
      lines[index].role = .fact
      kinds[index] = .place
      return
    }
  }

  /// "Trier" over "Wittlich" over "Bitburg": lines right below each other that are towns.
  mutating func townsListed(below first: Int) -> [Place] {
    var towns: [Place] = []
    var line = first + 1
    while line < lines.count, !lines[line].isBlank, towns.count < FactValue.mostItems,
      lines[line].marker == lines[first].marker, !isDropped(line), lines[line].role != .fact,
      let town = scan.gazetteer(lines[line].tokens), town.kind == .town
    {
      towns.append(town.place)
      lines[line].role = .fact
      kinds[line] = .place
      line += 1
    }
    return towns
  }

  /// Nobody works in a place; "op locatie" leaves open in which.
  var isRemote: Bool {
    candidates.contains { candidate in
      guard case .fact(.workplace(let workplace)) = candidate.value else { return false }
      return workplace == .remote
    }
  }

  /// "Die Gemeinde Kirchdorf am Inn sucht": who is a town's works there, where the text names no other place.
  mutating func takePlaceOfEmployer() {
    guard !has(.locations), !has(.workplace), !settledWithout.contains(.locations),
      let employer = candidates.first(where: { $0.field == .organisation })
    else { return }
    let name = tokens(in: employer.span, line: employer.line)
    guard name.count >= 2,
      scan.match(
        .organisation, is: OrganisationWords.start.index, at: name.lowerBound, name.upperBound)
        == name.lowerBound + 1
    else { return }
    let town = name.dropFirst()
    if let entry = scan.gazetteer(town) {
      guard entry.kind == .town else { return }
      offer(.locations, .places([entry.place]), town, line: employer.line, rule: .position)
    } else if scan.readsAsPlace(town) {
      offerUnknownTown(town, employer.line)
    }
  }

  /// A word or two that nothing knows, between the employer and the facts or the first of their list.
  private func isUnknownTown(line index: Int) -> Bool {
    let tokens = lines[index].tokens
    guard (1...3).contains(tokens.count), let below = next(after: index),
      lines[below].role == .fact,
      tokens.allSatisfy({
        scan.tokens[$0].isSign("-")
          || scan.tokens[$0].isCapital && scan.tokens[$0].word == 0 && scan.tokens[$0].length > 2
      })
    else { return false }
    if lines[index].marker == .bullet {
      return lines[index].isAfterBlank
        || candidates.contains { $0.field == .organisation && $0.line == index - 1 }
    }
    let above = (0..<index).last { !lines[$0].isBlank }
    return above.map { kinds[$0] == .organisation } ?? false
  }
}
