import Facts
import Postings

extension Posting {
  /// Google's enumeration of `employmentType`, of which a posting may have several. Hours decide between
  /// full and part time; both when the range holds both.
  var employmentTypes: [String] {
    var types: [String] = []
    func add(_ type: String) { if !types.contains(type) { types.append(type) } }
    for kind in employment {
      switch kind {
      case .internship, .graduationInternship, .researchInternship, .apprenticeship: add("INTERN")
      case .temporary, .temporaryToPermanent, .traineeship: add("TEMPORARY")
      case .contractor, .secondment: add("CONTRACTOR")
      case .volunteer: add("VOLUNTEER")
      case .onCall: add("PER_DIEM")
      case .sideJob: add("PART_TIME")
      case .other: add("OTHER")
      case .permanent: break
      }
    }
    let employed: Set<Employment> = [.permanent, .temporary, .temporaryToPermanent, .traineeship]
    if employment.allSatisfy(employed.contains), let hours, let low = hours.min ?? hours.max,
      let high = hours.max ?? hours.min
    {
      if high >= Self.fullTime { add("FULL_TIME") }
      if low < Self.fullTime { add("PART_TIME") }
    }
    return types
  }

  /// A full week in the collective agreements of Dutch government.
  private static let fullTime = Hundredths(36)
}

extension Education {
  /// Google's words for a level (*educationRequirements* of the same page).
  var credentialCategory: String {
    switch self {
    case .vmbo, .havo, .vwo: "high school"
    case .mbo, .mbo1, .mbo2, .mbo3, .mbo4: "professional certificate"
    case .associateDegree: "associate degree"
    case .hboBachelor, .woBachelor, .bachelor: "bachelor degree"
    case .hboMaster, .woMaster, .master, .phd: "postgraduate degree"
    }
  }
}
