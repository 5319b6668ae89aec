/// A level of education that a posting asks for.
package enum Education: String, Sendable, Hashable, CaseIterable {
  case vmbo, havo, vwo, mbo
  case mbo1 = "mbo-1"
  case mbo2 = "mbo-2"
  case mbo3 = "mbo-3"
  case mbo4 = "mbo-4"
  case associateDegree = "associate-degree"
  case hboBachelor = "hbo-bachelor"
  case hboMaster = "hbo-master"
  case woBachelor = "wo-bachelor"
  case woMaster = "wo-master"
  case bachelor, master, phd

  /// "mbo-4": a school's own level, finer than the school.
  package var isLevelOfMBO: Bool { [.mbo1, .mbo2, .mbo3, .mbo4].contains(self) }
}

/// A kind of employment.
package enum Employment: String, Sendable, Hashable, CaseIterable {
  case permanent, temporary
  case temporaryToPermanent = "temporary-to-permanent"
  case internship
  case graduationInternship = "graduation-internship"
  case researchInternship = "research-internship"
  case traineeship, apprenticeship, contractor, secondment
  case onCall = "on-call"
  case volunteer
  case sideJob = "side-job"
  case other

  /// Internships of every kind.
  package var isInternship: Bool {
    self == .internship || self == .graduationInternship || self == .researchInternship
  }
}
