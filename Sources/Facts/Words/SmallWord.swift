/// Words that say nothing alone, but how what stands beside them is meant.
package enum SmallWord: UInt8, SenseValue {
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
  /// "noon", "uur": of a time of day.
  case clock
  /// "afloopt", "ends": the last day follows.
  case ending
  /// "until", "bis zum": the last day of a contract follows, where the sentence is of one.
  case lasting
  /// "limited to", "befristet": of a contract that ends.
  case limitedTerm
  /// "gesprekken", "proefdag": the way to the work, on a day and in a place of its own.
  case trial
  /// "festival", "schooljaar": begins and ends on days that are not the work's.
  case event
  /// "Saison": the work's, where its first and last day follow.
  case seasonal
  /// "sluit", "closes": said of a vacancy, and of a shop in a holiday.
  case closing
  /// "vacature", "advert": what closes, and no shop.
  case vacancy
  /// "vragen", "questions": asked until a day that is no deadline.
  case enquiry
  /// "Zn": keeps its full stop at the end of a name.
  case abbreviated
  /// "openingstijden": hours that nobody works.
  case opening
  /// "e", "th": what touches a number and makes it the day of a month.
  case nthEnding
  /// "van", "of": between the parts of a date.
  case dateJoint
  /// "verlengd tot", "extended to": the day that follows takes the place of the one before.
  case extended
  /// "geen", "not": denies what follows it.
  case denying
  /// "geen optie", "not possible": denies what stands before it.
  case denied
  /// "mogelijk", "optional": makes what stands beside it a possibility.
  case possible
  /// "weken per jaar": bounds what stands beside it to a small part of the time.
  case limited
  /// "cliënten", "residents": whose home or day it is, and not the worker's.
  case theirs
  /// "maar", "sondern": what was denied or allowed before it is over.
  case but
  /// "Lehrjahr", "als je": for whom one amount of a row is.
  case step
  /// "diploma", "opleiding": what one has learnt, and its level beside it.
  case certificate
  /// "elke", "every": of each week, before one of its days.
  case every
  /// "MPS", "LB": a scale that has a name and no number.
  case scaleName
  /// "per trimester", "pro Semester", "per session": of what is no week.
  case otherPeriod
  /// "total package", "Gesamtpaket": more than the pay, and what of it is pay.
  case package, basePay
  /// "salariscalculator", "Gehaltsrechner": works out what somebody else would earn.
  case calculator
  /// "proefjaar", "Probejahr": a first contract, which ends.
  case trialYear
  /// "Lehrbeginn", "1. Lehrjahr": said of an apprentice's time only.
  case apprentices
  /// "zonder anciënniteit", "mit Berufserfahrung", "it is": between two amounts, the second for who has worked longer.
  case seniority
  /// "en hoger", "or more": the amount before it is the least.
  case orMore
  /// "plus", "met": what follows an amount is no part of it.
  case beside
  /// "Impressum", "Colofon": whose a site is follows.
  case imprint
  /// "von admin", "by Office": who wrote a page follows.
  case writtenBy
  /// "geschätzt": a site's guess and nothing that the posting says.
  case estimated
  /// "plus": what follows is paid beside the pay.
  case plus
  /// The hundredth part of a currency.
  case cents
  /// "West": begins the name of another town than what follows it.
  case direction
  /// "circa": the number after it is near.
  case about
  /// "x", "keer": so many times what follows.
  case times
  /// "anywhere in", "overal in": remote, within the country that follows.
  case anywhere
  /// "Logo van": the employer's name follows, in the text that stands for a picture.
  case logo
  /// "logo": the name stands before it.
  case logoEnd
  /// "wordt begeleid door": an agency follows, which seeks for another.
  case guidedBy
  /// "als Arbeitgeber": what the name before it is said as.
  case asEmployer
  /// "Werken bij": a site of the employer's own is headed so.
  case workingAt
  /// "Over", "About": heads what an employer says of itself.
  case introduced
  /// "is een": the sentence says what its subject is.
  case isA
  /// "sollicitatie", "cv", "Bewerbung": one applies to the address that follows.
  case application
  /// "naar", "to": whom one writes or calls follows.
  case toward
  /// "per E-Mail": how one applies.
  case byMail
  /// "vacatures@", "jobs@": the box of those who apply.
  case applyBox
  /// "personeelsdienst": whom to ask, and no person; "team", "afdeling": its name follows.
  case desk, deskLead
  /// "mevrouw", "Herr": a form of address and no title.
  case polite
  /// "niet", "kein": what follows is not so.
  case denial
  /// "(at)", "[punkt]": signs of an address that programs are not to find.
  case atSign, dotSign
  /// "ext.", "toestel", "Durchwahl": a few digits more of a telephone number follow.
  case `extension`
  /// "van", "aus dem", "from": whom somebody named belongs to.
  case member
  /// "reply", "Antworten": what a forum writes under each comment.
  case reply
  /// "Sort by", "results": over the list of a search.
  case sorting, results
  /// "hiring team": a network shows whom to ask.
  case hiringTeam
  /// "she", "hem": somebody who was named before.
  case pronoun
  /// "accommodation", "aanpassing": help with applying, and not where one applies.
  case help
  /// "via", "über": an address that is not the named person's follows.
  case via
  /// "Datenschutzbeauftragter", "union": who has an address there and is not asked about the work.
  case bystander
  /// "op", "unter": between a name and its number.
  case reachedAt
  /// "m/w/d": the title's mark for whom it is open to.
  case gender
  /// "Vacaturebank": a site of many employers.
  case site
  /// "namens", "on behalf of": the employer follows, for whom somebody else seeks.
  case behalf
  /// "uitzendbureau", "recruitment": whoever is called so seeks for others.
  case agency
  /// "Weser" in "Nienburg (Weser)": the river or the hills in brackets belong to the town's name.
  case landscape
  /// "Road", "Business Park", "straat": the last word of a street, an estate or a house, and of no town.
  case street
  /// "Trustees", "bestuur", "Team": those who act for the employer whose name follows.
  case body
  /// "will be employed by", "Arbeitsvertrag mit": the employer by contract follows.
  case employed
  /// "Fakultät": the larger part of a house that an institute is of.
  case faculty
  /// "half", "anderhalf": a part of a year, or one and a part.
  case half
  /// "Postbus", "PO Box": mail is fetched there, and nobody works.
  case box
  /// "depot", "office": a place of work that is named after its town.
  case premises
  /// "Voor werkgevers": a link that only sites of many employers have.
  case board
  /// "Informatiebundel", "vacancy announcement", "offene Stelle": what a page or a paper is, and no job.
  case document
  /// "onze opdrachtgever", "unser Mandant": the employer for whom an agency seeks.
  case client
  /// "answers to", "vul", "Antworten auf": the questions that follow are the form's, and nobody is asked.
  case answering
  /// "mail", "stuur", "schick": what one sends follows, and to which address.
  case sends
  /// "your", "je", "deine": of whoever applies.
  case yours
  /// "dat kan", "das geht": what the sentence before said is done so.
  case doneSo
  /// "me", "mij", "mich": whoever wrote the text and signs it.
  case myself
  /// "Job poster", "Message": what a network says of whoever placed the posting, and no role.
  case posterMark
  /// "Functie contactpersoon": the role of whom one asks.
  case contactRole
  /// "in", "im", "bij de": the part of the house that somebody works in follows.
  case group
  /// "wat vragen wij": the employer asks, and nobody is to be asked.
  case weAsk
  /// "is", "ist": who somebody is follows.
  case being
  /// "All best", "Alles Gute": the name of whoever wrote it follows, below.
  case signOff
  /// "kantoor", "Büro", "reception": a part of the house and not only a place.
  case office
  /// "fulltime", "Teilzeit": how much of a week one works, without a number.
  case fulltime, parttime
  /// "Salarisperiode": the time that pay is for follows, by one of the words after it.
  case payTime, hourly, monthly, yearly
  /// "geldig", "gültig": until when something holds that is no term of applying.
  case valid
  /// "Tarif", "cao": a collective agreement, whose grade stands beside it.
  case tariff
  /// "Nr", "nummer": between a paper's name and its number.
  case numbered
  /// "inkl", "incl", "ca": the full stop behind it ends no sentence.
  case shortened
  /// "vrijwilligerspunt", "Ehrenamtskarte": of work that nobody is paid for.
  case volunteers
  /// "begeleid", "supervise": whose degree follows learns from who does the work.
  case supervising

  /// "Mrs", "Ms": the form of address that English keeps before a name.
  case courtesy
  /// "jun.", "Jr": ends a name.
  case nameEnding
  /// "You are receiving this": the mail's own reader has the address that follows.
  case subscribed
  /// "erreichen uns", "reach us": what one sends comes in at the address that follows.
  case reachesUs
  /// "Maskenabteilung", "Resourcing Unit": the name of a part of the house ends so.
  case deskEnding

  /// "Raum", "kamer": where within the house somebody sits.
  case room
  /// "In this section", "Unternavigation": over the links to the pages beside this one.
  case menu

  /// "the form below", "de knop", "Onlineformular": where one applies without an address that one writes to.
  case byForm
  /// "voordat je solliciteert", "before applying": of what one asks first, and nobody applies there.
  case beforehand
  /// "adverteren", "post a job", "Anzeige schalten": of whoever places a vacancy.
  case advertising
  /// "Kennung für Bewerbungen", "onder vermelding van": the reference that an application gives.
  case quoted
  /// "Vacature", "Inserat", "Job": a code right behind it is its own.
  case posting
  /// "nu nog", "zelf", "derzeit": beside what somebody does, and no part of it.
  case besideRole

  package static let named = byName()
}
