extension ContactStructureTests {
  /// English texts, whom they name, and where one applies.
  static let english: [ContactKindsTests.Text] = [
    .init(
      "Questions? The Graduate Recruitment team is at grads@quarry.example.",
      "Graduate Recruitment team, grads@quarry.example",
      apply: nil),
    .init(
      "Questions about the scheme may be sent to the Admissions desk at "
        + "admissions@quarry.example, quoting the number.",
      "Admissions desk, admissions@quarry.example",
      apply: nil),
    .init(
      "QUESTIONS ABOUT BENEFITS\nPayroll Service Centre, 613-555-0189",
      "Payroll Service Centre, 613-555-0189",
      apply: nil),
    .init(
      "For queries about the process, contact our Resourcing Unit on 01632 960201.",
      "Resourcing Unit, 01632 960201",
      apply: nil),
    .init(
      "Questions? Mary Holt or Peter Lang will be happy to help on 01632 960202.",
      "Mary Holt, 01632 960202; Peter Lang, 01632 960202",
      apply: nil),
    .init(
      "Further details / informal visits contact\nName\nSheila Brand\nJob title\nClinical "
        + "Lead Physiotherapist\nEmail address\nsheila.brand@north.example\nTelephone "
        + "number\n01632 960756",
      "Sheila Brand, Clinical Lead Physiotherapist, sheila.brand@north.example, 01632 960756",
      apply: nil),
    .init(
      "Please telephone Mrs Shirley Quill, School Business Manager, on 01632 960031 to "
        + "arrange a visit.",
      "Mrs Shirley Quill, School Business Manager, 01632 960031",
      apply: nil),
    .init(
      "For an informal chat contact Ms. Ana Prior on 01632 960032.",
      "Ms. Ana Prior, 01632 960032",
      apply: nil),
    .init(
      "Questions about the role: Mary Holt-Reid, Manager, Digital Adoption, 613-555-0143, "
        + "mholt@general.example",
      "Mary Holt-Reid, Manager, Digital Adoption, mholt@general.example, 613-555-0143",
      apply: nil),
    .init(
      "Questions? Call Samuel Hart Jr. on 701-555-0140.",
      "Samuel Hart Jr., 701-555-0140",
      apply: nil),
    .init(
      "Questions about the work? See Karen Holt in room 214 or ring ext. 4474.",
      "Karen Holt, 4474",
      apply: nil),
    .init(
      "Apply to jobs@house.example.\n\nThis message was sent to liddy@postbox.example "
        + "because you signed up for our alerts.",
      "",
      apply: "jobs@house.example"),
    .init(
      "Meet the hiring team\nImogen Salter\n3rd\nDirector, Private Practice South "
        + "West\nJob poster\nMessage",
      "Imogen Salter, Director, Private Practice South West",
      apply: nil),
    .init(
      "If you have any queries, please contact the Student Employment Office at "
        + "seo@quarry.example or 613-555-0190.",
      "Student Employment Office, seo@quarry.example, 613-555-0190",
      apply: nil),
    .init(
      "Need help deciding? Our Apprenticeships Team can be reached on 01632 960305.",
      "Apprenticeships Team, 01632 960305",
      apply: nil),
    .init(
      "Contact: Faculty Recruitment Unit, fru@quarry.example",
      "Faculty Recruitment Unit, fru@quarry.example",
      apply: nil),
    .init(
      "For an informal chat, please contact Ruth Kemp, Head of Maths, or Ben Voss, Deputy "
        + "Head, on 01632 960312.",
      "Ruth Kemp, Head of Maths, 01632 960312; Ben Voss, Deputy Head, 01632 960312",
      apply: nil),
    .init(
      "Questions? Email Ruth Kemp (ruth.kemp@hill.example) and Ben Voss (ben.voss@hill.example).",
      "Ruth Kemp, ruth.kemp@hill.example; Ben Voss, ben.voss@hill.example",
      apply: nil),
    .init(
      "Contact information\nContact name\nRuth Kemp\nContact job title\nWard "
        + "Manager\nContact email address\nruth.kemp@hill.example\nContact telephone\n01632 "
        + "960313",
      "Ruth Kemp, Ward Manager, ruth.kemp@hill.example, 01632 960313",
      apply: nil),
    .init(
      "Contact person: Ruth Kemp\nPosition: Ward Manager\nPhone: 01632 960316\nEmail: "
        + "ruth.kemp@hill.example",
      "Ruth Kemp, Ward Manager, ruth.kemp@hill.example, 01632 960316",
      apply: nil),
    .init(
      "Enquiries: Graduate Office, Mrs Ruth Kemp, 01632 960320",
      "Mrs Ruth Kemp, Graduate Office, 01632 960320",
      apply: nil),
    .init(
      "Ruth Kemp – HR Business Partner – 01632 960324 – ruth.kemp@hill.example",
      "Ruth Kemp, HR Business Partner, ruth.kemp@hill.example, 01632 960324",
      apply: nil),
    .init(
      "For more information contact Dr Ruth Kemp, Reader in Physics, at r.kemp@hill.example.",
      "Dr Ruth Kemp, Reader in Physics, r.kemp@hill.example",
      apply: nil),
    .init(
      "Visits can be arranged with Mr T. Oakes on 01632 960328.",
      "Mr T. Oakes, 01632 960328",
      apply: nil),
    .init(
      "Apply to jobs@hill.example.\n\nCreate a job alert with ruth@box.example and never "
        + "miss a thing.",
      "",
      apply: "jobs@hill.example"),
    .init(
      "Our process\n1. Call with Ruth (20 min)\n2. Task with Ben and Tom\n3. Offer",
      "",
      apply: nil),
    .init(
      "Applications must reach us at posts@hill.example by noon on 4 May 2027.",
      "",
      apply: "posts@hill.example"),
    .init(
      "Where to apply\n\nE-mail\n\nposts@hill.example",
      "",
      apply: "posts@hill.example"),
    .init(
      "Interested? Talk to Ruth Kemp on the 2nd floor, extension 4331.",
      "Ruth Kemp, 4331",
      apply: nil),
    .init(
      "Fancy it? Text me!\nJess, 07700 900415",
      "Jess, 07700 900415",
      apply: nil),
    .init(
      "For further information about the post please contact Dr Ruth Kemp (Head of "
        + "Department) on 01632 960401 or at r.kemp@hill.example.",
      "Dr Ruth Kemp, Head of Department, r.kemp@hill.example, 01632 960401",
      apply: nil),
    .init(
      "Informal enquiries may be made to Professor Ben Voss, b.voss@hill.example.",
      "Professor Ben Voss, b.voss@hill.example",
      apply: nil),
    .init(
      "If you would like to discuss the role, please call our Practice Manager, Ruth Kemp, "
        + "on 01632 960402.",
      "Ruth Kemp, Practice Manager, 01632 960402",
      apply: nil),
    .init(
      "Hiring manager: Ruth Kemp, Director of Estates (ruth.kemp@hill.example)",
      "Ruth Kemp, Director of Estates, ruth.kemp@hill.example",
      apply: nil),
    .init(
      "Contact\nRuth Kemp\nSenior Recruiter\nruth.kemp@hill.example\n+44 1632 960403",
      "Ruth Kemp, Senior Recruiter, ruth.kemp@hill.example, +44 1632 960403",
      apply: nil),
    .init(
      "To arrange an informal visit please speak to Ben Voss, Ward Manager, ext. 4404, or "
        + "Ruth Kemp, Matron, ext. 4405.",
      "Ben Voss, Ward Manager, 4404; Ruth Kemp, Matron, 4405",
      apply: nil),
    .init(
      "Questions? Reach out to Ruth at ruth@hill.example.",
      "Ruth, ruth@hill.example",
      apply: nil),
    .init(
      "Send your resume to Ruth Kemp at ruth.kemp@hill.example or call 701-555-0144 with "
        + "questions.",
      "Ruth Kemp, ruth.kemp@hill.example, 701-555-0144",
      apply: "ruth.kemp@hill.example"),
    .init(
      "Ruth Kemp will be glad to tell you more: 01632 960406.",
      "Ruth Kemp, 01632 960406",
      apply: nil),
    .init(
      "Closing date: noon, 4 May 2027\nContact: Cllr Ben Voss, Clerk to the Council, "
        + "clerk@hill.example, 01632 960407",
      "Cllr Ben Voss, Clerk to the Council, clerk@hill.example, 01632 960407",
      apply: nil),
    .init(
      "For queries on the application process, email recruitment@hill.example. For queries "
        + "on the role, email Ruth Kemp (Head of Policy) at rkemp@hill.example.",
      "recruitment@hill.example; Ruth Kemp, Head of Policy, rkemp@hill.example",
      apply: nil),
    .init(
      "Please call Ruth on 087 555 0144 after six.",
      "Ruth, 087 555 0144",
      apply: nil),
    .init(
      "Ruth Kemp\nHead of People\nruth.kemp@hill.example",
      "Ruth Kemp, Head of People, ruth.kemp@hill.example",
      apply: nil),
    .init(
      "Please apply through our portal: www.hill.example/jobs/77. For questions about the "
        + "portal, contact the helpdesk on 01632 960509.",
      "helpdesk, 01632 960509",
      apply: "https://www.hill.example/jobs/77"),
    .init(
      "To apply, email your CV to jobs@hill.example, quoting reference HL-204. The post is "
        + "subject to checks.",
      "",
      apply: "jobs@hill.example"),
    .init(
      "Applicants should forward a resume to careers@hill.example with the subject line "
        + "\"Tester\".",
      "",
      apply: "careers@hill.example"),
    .init(
      "Contact Name: Ruth Kemp\nContact Number: 01632 960516\nContact Email: "
        + "ruth.kemp@hill.example\nJob Reference: HL-205",
      "Ruth Kemp, ruth.kemp@hill.example, 01632 960516",
      apply: nil),
    .init(
      "Ms Ruth Kemp\nAdministrative Officer\nTelephone: (202) 555-0119\nEmail: kempr@hill.example",
      "Ms Ruth Kemp, Administrative Officer, kempr@hill.example, (202) 555-0119",
      apply: nil),
    .init(
      "Agency Contact Information\nRuth Kemp\nPhone 202-555-0120\nEmail kempr@hill.example",
      "Ruth Kemp, kempr@hill.example, 202-555-0120",
      apply: nil),
    .init(
      "For an informal chat, contact Judy Marsh (she/her), Programme Lead: judy@hill.example",
      "Judy Marsh, Programme Lead, judy@hill.example",
      apply: nil),
    .init(
      "Enquiries to the Clerk, Mr D. Pugh, on 01874 555 0162 or clerk@hill.example",
      "Mr D. Pugh, Clerk, clerk@hill.example, 01874 555 0162",
      apply: nil),
    .init(
      "Contact person\nMrs. Judy Marsh, personnel\n01632 960668",
      "Mrs. Judy Marsh, personnel, 01632 960668",
      apply: nil),
  ]
}
