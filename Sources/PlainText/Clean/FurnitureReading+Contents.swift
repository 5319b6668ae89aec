import Facts

/// The table of a page's contents: links to its own sections, tabs.
extension FurnitureReading {
  /// The links to a page's own sections: a run of short lines each of which heads a section below.
  mutating func addContents(_ twins: FurnitureTwins) {
    var run: [Int] = []
    func isLink(_ place: Int) -> Bool {
      !lines[place].isSentence && lines[place].width < Self.widestLink
        && (twins.places(of: place) + twins.placesWithoutNumber(of: place)).contains {
          $0 > place + 1 && (lines[$0].isAfterBlank || lines[$0].evidence.contains(.heading))
        }
    }
    addTabs()
    for place in lines.indices {
      if isLink(place), run.isEmpty || !lines[place].isAfterBlank {
        run.append(place)
      } else {
        close(&run)
        if isLink(place) { run = [place] }
      }
    }
    close(&run)

    func close(_ run: inout [Int]) {
      if run.count >= Self.leastLinks {
        for place in run {
          lines[place].evidence.insert(.contents)
          lines[place].kind = lines[place].kind ?? .site
        }
      }
      run = []
    }
  }

  /// "Description", "Benefits", "Questions" between two blanks: headings over nothing are the tabs of a page.
  private mutating func addTabs() {
    var start = 0
    while start < lines.count {
      let end = lines[(start + 1)...].firstIndex(where: \.isAfterBlank) ?? lines.count
      let tabs = start..<end
      if (Self.leastLinks...Self.mostTabs).contains(tabs.count),
        tabs.allSatisfy({ scan.headingTopic(of: reading.lines[lines[$0].line].tokens) != nil })
      {
        for place in tabs {
          lines[place].evidence.insert(.contents)
          lines[place].kind = .site
        }
      }
      start = end
    }
  }

  private static let mostTabs = 8

  /// So many links in a row are a table of contents, and none is wider.
  private static let leastLinks = 3
  private static let widestLink = 60
}
