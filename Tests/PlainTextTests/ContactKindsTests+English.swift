extension ContactKindsTests {
  /// English texts, whom they name, and where one applies.
  static let english: [Text] = [
    Text(
      "Talk to a real person: call Marisol in dispatch at 701-555-0139, 7 a.m. to 7 p.m.",
      "Marisol, dispatch, 701-555-0139", apply: nil),
    Text(
      "Questions? Email Siobhan Keane from People Operations at siobhan@corran.example.",
      "Siobhan Keane, People Operations, siobhan@corran.example", apply: nil),
    Text(
      "Any questions? Ring Tom at the Leeds depot on 0113 496 0123.",
      "Tom, 0113 496 0123", apply: nil),
    Text(
      "Your contact in Talent Acquisition is Megan Price, phone 0117 496 0122.",
      "Megan Price, Talent Acquisition, 0117 496 0122", apply: nil),
    Text(
      "Questions? Ask Head of the Kitchen Mary Dunne on 01632 960124.",
      "Mary Dunne, Head of the Kitchen, 01632 960124", apply: nil),
    Text(
      "Want to know more first? Ring or text me on 07700 900413.\n\nAll best,\nBea "
        + "Holloway\nProduction Manager",
      "Bea Holloway, Production Manager, 07700 900413", apply: nil),
    Text(
      "Any questions, drop me a line on sam.ferris@yard.example.\n\nMany thanks,\n\nSam "
        + "Ferris\nYard Manager",
      "Sam Ferris, Yard Manager, sam.ferris@yard.example", apply: nil),
    Text(
      "Questions about the work? Call Gill Forster, site manager, on 01632 960125.\nQuestions "
        + "about the process? people@farm.example or 01632 960126.",
      "Gill Forster, site manager, 01632 960125; people@farm.example, 01632 960126", apply: nil),
    Text(
      "How to apply\nBy email: jobs@clean.example\nBy phone: 01632 960127\nContact person: "
        + "Selma Yildirim, office manager",
      "Selma Yildirim, office manager, jobs@clean.example, 01632 960127",
      apply: "jobs@clean.example"),
    Text(
      "Contact: Mary Dunne, HR adviser | mary@build.example | 01632 960128",
      "Mary Dunne, HR adviser, mary@build.example, 01632 960128", apply: nil),
    Text(
      "questions? text asha (shift lead), 07700 900414",
      "asha, shift lead, 07700 900414", apply: nil),
    Text(
      "Meet the hiring team\nTamara Okafor\n• 2nd\nDistrict Manager at Juniper & Slate\nJob "
        + "poster\nMessage",
      "Tamara Okafor, District Manager", apply: nil),
    Text(
      "To apply, send your CV and answers to the three questions on our website to "
        + "hello@kind.example. To talk before you decide, contact Priya Nanda, Director of Income, "
        + "priya.n@kind.example or 020 7946 0118.",
      "Priya Nanda, Director of Income, priya.n@kind.example, 020 7946 0118",
      apply: "hello@kind.example"),
    Text(
      "Apply with the form below, or email your CV to Jo at hello@barn.example.",
      nil, apply: "hello@barn.example"),
    Text(
      "Apply by 4 May 2026 at careers.millbrook.example/porter or by post.",
      "", apply: "https://careers.millbrook.example/porter"),
    Text(
      "Please fill in the short form. Should you have difficulties with the upload of your "
        + "data, please send an email to jobs@bike.example.",
      nil, apply: ""),
    Text(
      "Apply online. If the form fights you, write to Jo Vandersloot at jo@hollow.example.",
      "Jo Vandersloot, jo@hollow.example", apply: ""),
    Text(
      "Send your CV to our studio manager Anna Fielding: anna.fielding@clay.example.",
      "Anna Fielding, studio manager, anna.fielding@clay.example",
      apply: "anna.fielding@clay.example"),
    Text(
      "If you have questions, our office manager Jane is happy to help on 01632 960123.",
      "Jane, office manager, 01632 960123", apply: nil),
    Text(
      "Jane Cooper is the recruiter for this role. Email her at jane@firm.example with any "
        + "questions.",
      "Jane Cooper, recruiter, jane@firm.example", apply: nil),
    Text(
      "For a confidential conversation call Fiona Reid of Reid Search on 0131 496 0123.",
      "Fiona Reid, 0131 496 0123", apply: nil),
    Text(
      "Send a CV to hello@stage.example. Please also fill in the monitoring form at "
        + "https://stage.example/monitoring.",
      "", apply: "hello@stage.example"),
  ]
}
