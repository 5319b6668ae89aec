/// How many tokens a thing has at most; what is longer is prose that only looks like it.
enum Longest {
  /// A label's value of a word or two: "marktconform", "schaal 10", "1 jaar met".
  static let words = 4
  /// A row of words that lead to a value: "op zijn vroegst vanaf circa".
  static let lead = 5
  /// A duration: "12 maanden, met uitzicht op".
  static let duration = 6
  /// A kind of employment, or "zo spoedig mogelijk" with what belongs to it.
  static let kind = 8
  /// A reference that is nothing but a code: "BZK/2024-0817 (a)".
  static let code = 9
  /// A reference in words and numbers.
  static let reference = 14
  /// A town with its area and its post code.
  static let place = 14
  /// A part of an organisation.
  static let department = 20
  /// A title, or an organisation's name.
  static let name = 24
  /// An enumeration of fields of work.
  static let fields = 60
  /// A number and its word: "2 vacatures".
  static let count = 2
  /// What stands between a label and the value beside it: a colon and a sign or two.
  static let joint = 3
  /// "gemäß dem Kollektivvertrag der Universitäten"
  static let agreement = 7
  /// A label of several words before its colon: "Function group and grade".
  static let label = 6
  /// A title or a name in a sentence, which takes any words.
  static let freeWords = 10
  /// A title or a name in a list of facts.
  static let listedName = 12
  /// A sentence that is a value behind its label: "Start per 1 mei of in overleg."
  static let gluedSentence = 12
  /// A place with its street and its country has fewer words.
  static let barePlace = 7
  /// A line that may be several facts in a row; a longer one is a paragraph.
  static let parts = 60
  /// A line of labels and values between bars; no longer one was seen, and each is read part by part.
  static let run = 240
  /// A line that may be a fact by its shape alone.
  static let shape = 40
  /// An amount of money with the words that belong to it.
  static let pay = 24
  /// A scale with its step and its system.
  static let scale = 12
  /// Hours a week with the words that belong to them.
  static let hours = 16
  /// Towns and their areas in a row.
  static let places = 24

  /// A heading.
  static let heading = 12
  /// A heading with a number before it or a question mark behind it.
  static let shortHeading = 9
  /// Under its label: "Ongeveer 32 tot 36 uur per week."
  static let hoursAlone = 9
  /// The value of a label that no field has, under the label.
  static let unread = 8
  /// A text field's value under its label.
  static let textAlone = 14
  /// What stands under a label without a colon, and a place there.
  static let loose = 12
  static let address = 20

  /// What stands in parentheses behind a label.
  static let aside = 10
  /// The answer to a label that asks: "Wo? Deutsches Glasmuseum, Zwiesel".
  static let answer = 14
  /// A line with a label that no vocabulary knows.
  static let unknownLabel = 24
}
