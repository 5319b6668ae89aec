import Facts
import Postings

extension LineReading.Kind {
  init(of field: Field) {
    self =
      switch field {
      case .title: .title
      case .organisation, .department: .organisation
      case .locations: .place
      case .workplace: .workplace
      case .education: .education
      case .hours: .hours
      case .pay, .scales: .pay
      case .fields: .field
      case .employment: .employment
      case .posted, .updated: .posted
      case .deadline: .deadline
      case .starts, .ends: .period
      case .reference: .reference
      case .openings: .openings
      case .contacts: .contact
      case .apply: .apply
      default: .label
      }
  }
}
