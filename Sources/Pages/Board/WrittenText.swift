package import Postings

/// What the board's makers wrote, an organisation's profile or a plain page, with its text.
package struct WrittenText<Subject: Sendable>: Sendable {
  package let subject: Subject
  package let prose: Prose

  package init(_ subject: Subject, prose: Prose) {
    self.subject = subject
    self.prose = prose
  }
}

package typealias Profile = WrittenText<Organisation>
package typealias WrittenPage = WrittenText<PlainPage>
