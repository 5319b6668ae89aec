/// Words that say nothing alone, but how what stands beside them is meant.
enum SmallWord: UInt8, SenseValue {
  case article, one, of, inside, asks, level, basis
  /// "the volunteer coordinator": a noun and its role follow.
  case ours
  /// "is", "op": between a label and its value.
  case joint
  /// "bij", "at": an employer follows; those of the second kind only where prose says no more.
  case at, within
  /// Of a full week.
  case percent
  /// "nicht nötig", "not required": what nobody asks for.
  case needless
  /// "später", "later": what one may learn after the work.
  case later
  /// Of an amount that is no pay.
  case million
  /// Months and years.
  case duration
  /// A kind of contract that is none.
  case assignment
  /// The first word of names of towns: "Den Haag", "'s-Gravenhage".
  case town
  /// The first word of names of regions: "Co. Kerry", "Landkreis Gotha".
  case county
  /// "je", "you": whom a posting speaks to.
  case you
  /// "wij zijn", "we are": the employer's name may follow.
  case weAre
  /// "sucht sie": what somebody seeks is no person to employ.
  case them
  /// "niemand": what is sought is not there.
  case nobody
  /// "mensen", "people": sought without a title.
  case people
  /// "hoofdkantoor": where an employer is at home, and one may work elsewhere.
  case seat
  /// "based": where one works follows.
  case based
  /// "aanstelling", "appointment": the contract and nothing else that the word could mean.
  case appointment
  /// "voor", "for": a duration follows.
  case during
  /// "on", "op": a day follows.
  case onDay
  /// "afloopt", "ends": the last day follows.
  case ending
  /// "until", "bis zum": the last day of a contract follows, where the sentence is of one.
  case lasting
  /// "gesprekken", "proefdag": the way to the work, on a day and in a place of its own.
  case trial
  /// "festival", "schooljaar": begins and ends on days that are not the work's.
  case event
  /// "sluit", "closes": said of a vacancy, and of a shop in a holiday.
  case closing
  /// "vragen", "questions": asked until a day that is no deadline.
  case enquiry
  /// "Zn": keeps its full stop at the end of a name.
  case abbreviated
  /// "openingstijden": hours that nobody works.
  case opening

  static let named = byName()
}
