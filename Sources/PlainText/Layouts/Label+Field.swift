import Facts
import Postings

extension Label {
  /// The field that its value gives.
  var field: Field? {
    switch self {
    case .title: .title
    case .organisation, .organisationWeak: .organisation
    case .department: .department
    case .place: .locations
    case .workplace: .workplace
    case .education: .education
    case .hours, .employmentHours: .hours
    case .pay, .payHour, .payDay, .payWeek, .payMonth, .payYear: .pay
    case .scale: .scales
    case .field: .fields
    case .employment: .employment
    case .posted, .postedPeriod: .posted
    case .updated: .updated
    case .deadline: .deadline
    case .starts, .period: .starts
    case .ends: .ends
    case .reference, .referenceBare: .reference
    case .openings: .openings
    case .contact, .phone, .email: .contacts
    case .apply: .apply
    case .other: nil
    }
  }
}
