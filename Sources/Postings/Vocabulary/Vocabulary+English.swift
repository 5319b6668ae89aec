/// English words. The lines are explained in `Vocabulary.swift`; to add a synonym, add it to its line.
let englishVocabulary = """
  language en: the, and, of, to, a, you, your, we, our, will, with, for, are, that, this, have, be, at, from, who, or, not, on, by, as, it, is, which, their

  label title: Job title, Position, Position title, Vacancy, Title, Role, Job, Post, Post title, Vacancy title, Internship title, Job role, Assignment, Opening, Function, Job name, Role title
  label organisation: Organisation, Organization, Company, Employer, Institution, Client, Hiring organisation, Hiring organization, Organisation name, Company name, Agency, Hiring company, University, Institute, Host institution, Hosting organisation, Employer name, Organisation / employer, Recruiting organisation, Charity, Host organisation, Host organization, Station, Broadcaster, Firm, Practice
  label organisation.weak: School
  label department: Department, Team, Unit, Directorate, Division, Faculty, Section, Group, Office, Business unit
  label place: Location, Locations, Duty station, Job location, Place of work, Place, City, Based in, Based at, Where, Work location, Office location, Duty station(s), Workplace, Region, Location(s), Town, Base, Country, Address, Place of employment, Site
  label workplace: Remote, Work arrangement, Working arrangement, Workplace type, Remote status, Remote working, Work mode, Working model, Location type, Work type
  label education: Education, Degree level, Level, Qualification, Qualifications, Degree, Level of education, Education level, Required education, Minimum education, Academic level, Required degree, Educational level, Study level, Educational requirements, Minimum qualification, Required level of education
  label hours: Hours, Working hours, Hours per week, Weekly hours, Work hours, Contract hours, FTE, Hours a week, Number of hours, Time commitment, Hours/week, Working time, Weekly working hours, Scope, Workload, Employment level, Full-time equivalent, Percentage, Commitment, Weekly commitment, Hours of work, Contracted hours, Basis hours, Time type, How many hours
  label pay: Salary, Pay, Wages, Wage, Stipend, Rate, Compensation, Remuneration, Allowance, Salary range, Pay range, Salary indication, Rate of pay, Internship allowance, Fee, Base salary, Gross salary, Starting salary, Contract rate, Compensation range, Salary (gross), Bursary, Day rate range, Hourly pay range, Pay rate, Package, What it pays, What does it pay
  label pay.month: Monthly salary, Gross monthly salary, Salary per month, Monthly stipend, Monthly allowance, Monthly gross salary, Monthly pay, Monthly wage, Monthly compensation
  label pay.hour: Hourly rate, Hourly wage, Rate per hour, Hourly pay, Hourly salary
  label pay.year: Annual salary, Yearly salary, Salary per year, Salary per annum, Annual pay, Annual stipend, Annual gross salary, Gross annual salary, Base annual salary
  label pay.day: Day rate, Daily rate, Rate per day, Daily allowance
  label pay.week: Weekly rate, Weekly pay, Weekly wage, Weekly allowance
  label scale: Grade, Salary scale, Scale, Pay grade, Pay scale, Salary grade, Band, Pay band, Salary group, Job grade, Series & grade, Grade level, Salary band, Pay level
  label field: Field, Category, Field of work, Discipline, Sector, Job category, Industry, Area, Work area, Field of expertise, Occupational category, Fields, Job family, Job field, Area of work, Subject area, Area of expertise, Functional area, Research field, Fields of work, Field of research, Area of research, Research area
  label employment: Contract type, Employment type, Job type, Appointment type, Contract, Employment, Type, Type of contract, Type of employment, Appointment, Type of appointment, Position type, Contract status, Tenure, Basis, Type of position, Employment status, Vacancy type, Kind of employment, Nature of contract, Terms, Status
  label employment.hours: Full-time / part-time, Full-time/part-time, Full time or part time, Full-time or part-time, Schedule
  label posted: Placed on, Date placed, Posted date, Added, Added on, Date added, Posting opened, Released, Advert start date, Posted, Posted on, Date posted, Published, Published on, Publication date, Date of posting, Posting date, Advertised, Date advertised, Listed, Listed on, Date published, Date listed, Job posted, Open date, Opening date, Opens, Issue date, Date of issue, Date of publication, Advertised on, Posted at, Issued on, Issued, Reposted
  label updated: Updated, Last updated, Date updated
  label deadline: Closing time, Advert closes, Advert end date, Apply now before, Applications must be submitted by, Posting closes, Apply before, Apply by, Apply until, Apply no later than, Closing date, Deadline, Application deadline, Applications close, Applications close on, Closes, Closes on, Closing, Close date, Application closing date, Closing date for applications, Deadline for applications, Deadline to apply, Last date to apply, Last day to apply, Apply on or before, Expires, Expiry date, Expires on, Valid until, Valid through, Applications due, Applications due by, Application due date, Due date, Vacancy closes, Deadline for application, Applications by, Applications before, Applications until, Application deadline date, Apply up to, End date of application, Submission deadline, Closing on, Application period ends, Open until, Vacancy open until, Applications must be received by, Applications welcome until, Applications welcome before, Applications accepted until, Applications are open until, Application closes, Final date for applications, Please apply by, Please apply before, Respond by, Respond before, Applications accepted through, Applications received by, Applications to be received by, Closing date and time, Apply before or on, Application closing, Submit by, Submit before, Please respond by, Advert closing date, Job closes, Vacancy closing date, Applications close at, Response by, Deadline for applying, Sign up by, Sign up before
  label starts: Start date, Starting date, Starts, Start, Commencing, Commencement date, Available from, Begin date, Beginning, Expected start date, Date of entry, Starting, Earliest start date, From, Anticipated start date, Starting on, Preferred start date, Target start date, Start of contract, Entry date, Desired start date, Starts on, Commencement
  label ends: End date, Ending date, Ends, End, Until, Contract end date, End of contract, Expected end date, Finish date, Contract ends, Ends on, Through, To
  label period: Period, Duration, Contract period, Internship period, Contract duration, Term, Length, Contract length, Dates, Contract term, Length of contract, Duration of contract, Employment period, Project period, Appointment period, Assignment period, When, Duration of the internship, Term of appointment, From - to, From-to, From to
  label reference: Reference, Reference number, Vacancy number, Job ID, Requisition, Requisition ID, Requisition number, Job reference, Ref, Reference code, Vacancy reference, Job number, Vacancy ID, Vacancy code, Job code, Reference no, Ref no, Vacancy no, Job no, Posting number, Posting ID, Announcement number, Vacancy announcement, Vacancy announcement number, Job ref, Req ID, Job requisition ID, Your reference, Job Reference No, Position number, Call number, Advert reference, Announcement no, Reference ID, Quote reference, Quoting, Quoting reference, With the reference, Please quote, Our reference, Notice number, and quote
  label reference.bare: ID, Quote, Code, Number
  label openings: Number of vacancies, Openings, Number of openings, Positions, Number of positions, Vacancies, Posts, Number of posts, Headcount
  label contact: Contact, Contact person, Contact name, Enquiries, Inquiries, Questions, Further information, More information, Information, Hiring manager, Recruiter, Line manager, Informal enquiries, Contact details, For questions, Supervisor, Questions to, Contacts
  label phone: Phone, Telephone, Tel, Mobile, Call, Phone number, Cell
  label email: Email, E-mail, Mail, Email address, E-mail address
  label apply: Apply, Apply at, Apply via, Apply here, Apply online, Application link, Application, Apply now, Link, Website, Url, Applications, Applications to, How to apply, Send applications to, Web, To apply, Send your application to, Application url
  label other: Work experience, Experience, Required languages, Languages, Language, Language requirements, Travel, Clearance, Security clearance, Benefits, Seniority, Seniority level, Experience level, Reports to, Reporting to, Visa, Visa sponsorship, Probation, Leave, Annual leave, Holidays, Pension, Interviews, Interview date, Interview dates, Eligibility, Nationality, Driving licence, Skills, Required skills, Size, Company size, Relocation, Working pattern, Shift, Shifts, Days, Funding, Project, Responsible to, Responsible for, Line management, Supervision, Equal opportunities, Age, Note, Perks, Holiday, DBS check, Working days, Interviews will be held on, Interviews on, Career level, Extension, Possible extension, Subject, Topic

  education vmbo: lower vocational
  education mbo: vocational training, vocational, vocational degree, vocational education
  education associate-degree: associate degree, associate's degree, associate, associate's, associates degree, foundation degree
  education bachelor: bachelor, bachelor's, bachelors, bachelor's degree, bachelor degree, bachelor of science, bachelor of arts, bsc, ba, b.sc, b.a, undergraduate degree, university degree, first degree, undergraduate, bachelor’s, bachelor level, university level, bachelor student, bachelor's level, bs, degree educated, degree-level
  education master: master, master's, masters, master's degree, masters degree, master degree, master of science, master of arts, msc, m.sc, m.a, ma, postgraduate degree, graduate degree, advanced university degree, advanced degree, mba, master level, master's level, master student, mphil, ms, graduate
  education phd: phd, ph.d, doctorate, doctoral degree, phd degree, dphil, doctoral, postdoctoral, phd in, ph.d in
  education hbo-bachelor: university of applied sciences, higher vocational education, hbo
  asking: requirements, degree, level, diploma, required, require, minimum, qualification, hold, educated, you need a, you need an, you will need a, you will need an, you have a, you have an, you hold a, you hold an, final year, last year of, third year of, fourth year of, you are studying
  levelword: degree, level, or, and, minimum, required, preferred, in, completed, equivalent, higher, above, at, least

  employment permanent: permanent, permanent contract, indefinite, open-ended, open ended, regular, permanent position, permanent employment, indefinite contract, ongoing, tenured, permanent appointment, perm, indefinite term, indefinite duration, unlimited
  employment temporary: temporary, fixed-term, fixed term, temp, fixed-term contract, temporary contract, fixed term contract, temporary position, limited term, term-limited, maternity cover, parental leave cover, seasonal, time-limited, limited duration, temporary appointment, temporary employment, definite, sabbatical cover, one-year contract, one year contract, two-year contract, two year contract, one year, fixed period, maternity leave cover, limited-term, fixed-term appointment, 12 month contract, 12-month contract
  employment temporary-to-permanent: temporary to permanent, temp to perm, temp-to-perm, temporary with prospect of permanent, with a view to permanent, prospect of a permanent, prospect of permanent, with the prospect of a permanent contract, possibility of permanent, with the possibility of a permanent contract, outlook on permanent, intention of permanent, view to a permanent, with a possibility of becoming permanent, possibility of a permanent, option of permanent, prospects of a permanent, prospect of an indefinite, leading to permanent, tenure track, tenure-track, perspective of permanent, view to permanent, prospect of becoming permanent, potential to become permanent, intention to make it permanent, may become permanent, possibly permanent, prospect of permanent employment, prospect of a permanent position, may be made permanent, can become permanent, with the prospect of a permanent position, prospect of permanency, with a view to a permanent, with the intention of a permanent, view to permanency, temp-to-hire, temp to hire
  employment internship: internship, intern, work placement, placement, internships, student placement, paid internship, industrial placement
  employment graduation-internship: graduation internship, thesis internship, thesis, graduation project, thesis project, graduation assignment
  employment research-internship: research internship
  employment traineeship: traineeship, trainee, graduate programme, graduate program, graduate scheme, trainee programme
  employment apprenticeship: apprenticeship, apprentice, dual learning, modern apprenticeship
  employment contractor: contractor, freelance, freelancer, consultancy, consultant contract, self-employed, contract work, independent contractor, contract for services, consultancy agreement, outside ir35, inside ir35
  employment secondment: secondment, seconded, secondee
  employment on-call: on-call, on call, zero-hours, zero hours, casual, per diem, zero-hour contract, zero hour, bank staff, zero-hours contract, as and when
  employment volunteer: volunteer, voluntary, volunteering, unpaid volunteer, volunteer position
  employment side-job: side job, student job, saturday job, weekend job, working student, holiday job
  employment none: full-time, part-time, full time, part time, fulltime, parttime, contract, position, for, years, year, months, month, renewable, the, a, an, of, employment, job, with, possible, extension, appointment, term, initially, and, or, in, on, as, at, basis

  month 1: January, Jan
  month 2: February, Feb
  month 3: March, Mar
  month 4: April, Apr
  month 5: May
  month 6: June, Jun
  month 7: July, Jul
  month 8: August, Aug
  month 9: September, Sep, Sept
  month 10: October, Oct
  month 11: November, Nov
  month 12: December, Dec
  weekday: Monday, Tuesday, Wednesday, Thursday, Friday, Saturday, Sunday, Mon, Tue, Tues, Wed, Thu, Thur, Thurs, Fri, Sat, Sun
  ordinal: st, nd, rd, th, of, the

  per hour: per hour, an hour, hourly, /hour, /hr, ph, p/h, per hr, / hour, each hour, an hourly, /h, p.h
  per day: per day, a day, daily, /day, pd, p/d, / day, each day
  per week: per week, a week, weekly, /week, pw, p.w, /wk, / week
  per month: per month, a month, monthly, /month, pcm, p/m, per calendar month, /mo, / month, each month, gross per month, p.m
  per year: per annum, per year, a year, yearly, annually, annual, /year, p.a, pa, /yr, / year, per anno, each year, p/a
  currency EUR: EUR, euros
  currency GBP: GBP, pounds, pound, sterling
  currency USD: USD, dollars, US dollars, dollar
  currency CHF: CHF, Swiss francs, francs
  currency SEK: SEK
  currency DKK: DKK
  currency NOK: NOK
  currency PLN: PLN, zloty
  currency CAD: CAD
  currency AUD: AUD
  gross: gross, net, before tax, in the first year, initially, on appointment
  paying: we pay, paying, allowance, compensation, salary, gross, stipend, wage, wages, paid, pay, hourly rate, remuneration, rate, day rate, annual salary, internship allowance, earn
  scale: scale, grade, salary scale, pay grade
  scalesystem: Band, Pay band, GS, NHS band, AfC band, UCU
  hours: hours, hrs, hour, hr, hour/week, hours/week, hrs/week, h
  fte: FTE, full-time equivalent, FTEs
  days: days, day
  least: at least, minimum, from, minimum of, starting at, starting from, upwards of, no less than, min, more than
  most: up to, maximum, at most, maximum of, max, no more than, capped at
  between: between, from
  range: to, through, up to, until, and up to
  and: and, &
  or: or, and/or
  until exclusive: before, until, till, prior to, ahead of
  until inclusive: by, no later than, not later than, on or before, up to and including, until and including, on, by the end of, latest by, through, up to, at the latest, by midnight on, before or on
  since: from, since, starting, as of, commencing, starting on, beginning, as from, effective
  open: when filled, until filled, open until filled, rolling, ongoing, continuous, open, none, no deadline, no closing date, rolling basis, closes when filled, until the position is filled, n/a, until further notice
  soon: asap, a.s.a.p, as soon as possible, immediately, immediate, negotiable, flexible, to be agreed, tbd, tbc, by agreement, to be determined, to be confirmed, in consultation, as soon as you can, at your earliest convenience, variable, varies, various, as required
  vague: competitive, negotiable, in line with market, depending on experience, doe, unpaid, to be agreed, market rate, commensurate with experience, tbd, attractive, none, voluntary, tbc
  applying: write, mail us, tell us, drop us, register, reach us, sign up, nominate, interested, apply, application, applications, applicants, submit, send, deadline, closing date, submitted, e-mail, email, cv, letter, resume, close, closes, respond, candidates should, upload, write to, quoting, applying, enquiries
  seeking: seeks, looking for, vacancy, position, needed, available, contract, internship, job
  starting: lasts, start date is, starting date is, start, starts, starting, begin, begins, beginning, commence, commencing, starting date, runs from, lasts from, takes place from, period, start date, joining date, starts on, first day, first working day, first day of work, begins on, you start, take up, takes effect

  heading tasks: What you'll do, What you will do, Responsibilities, Duties, Key objectives, The role, About the role, Your role, Description, Job description, Key responsibilities, Main duties, Your work, Your tasks, Tasks, About the job, The job, The position, About the position, Position summary, Overview, Summary, Your job, Role summary, Role description, Main responsibilities, Duties and responsibilities, What you do, Your responsibilities, Project description, The project, Background, Introduction, Purpose of the role, Scope of work, Job purpose, The assignment, Key tasks, What will you do, What you'll be doing, What you will be doing, Your challenge, Main tasks, About the project, Job summary, The internship, About the internship, Key duties, Your duties, Day to day, Purpose, The work, Terms of reference, Deliverables, Learning objectives, Objectives, The opportunity, Responsibilities and duties, Position description, Your assignment
  heading requirements: Requirements, Qualifications, Who you are, Must have, Nice to have, Profile, Your profile, About you, What we are looking for, What we're looking for, What you bring, Skills, Skills and experience, Experience, Required skills, Person specification, Who we are looking for, Essential, Desirable, Essential criteria, Desirable criteria, Competencies, You, Candidate profile, Selection criteria, Eligibility, Required qualifications, Preferred qualifications, Minimum qualifications, We ask, We are looking for, What we ask, What do you bring, Your qualifications, You have, You are, What you need, Your skills, What you'll need, What you will need, Knowledge and skills, Must-haves, Nice-to-haves, Is this you, Bonus points, Qualifications and experience, Ideal candidate, The ideal candidate, Who are you, We expect, What we expect, What we require, Your background, Your experience, What we need, You should have, You will have, About your experience, Criteria, Essential requirements, Desirable requirements, What we look for, We are looking for someone who, Who we need
  heading offer: What we offer, Benefits, What you'll get, What you will get, We offer, Our offer, Conditions, Conditions of employment, Terms and conditions, Terms of employment, Pay and hours, Compensation, Perks, Offer, Salary and benefits, Employment conditions, Pay and benefits, Compensation and benefits, What's in it for you, What is in it for you, Pay, Salary, In return, Remuneration, Working conditions, What we can offer you, Why join us, Why work with us, We provide, Terms, What you get, Rewards, Reward, The package
  heading about: About us, Who we are, About the organisation, About the organization, Our organisation, Our organization, About the company, The organisation, The organization, The team, Our team, About the team, Your team, Company, Employer, About the department, The department, Organisation, Organization, Department, Company description, Where you will work, About the university, About our team, Where you'll work, The company, Your employer, About the employer, Company profile, Our company, Our mission, Context
  heading extra: Additional information, Other information, Good to know, Location, Diversity, Equal opportunities, Further details, Diversity and inclusion, Equal opportunity, Note, Important, Practical information, Other, Security, Screening, Safeguarding, Background check, Equality and diversity, Our commitment
  heading contact: Questions, Contact, Information, Further information, More information, Contact us, Any questions, Enquiries, Inquiries, Contact information, Get in touch, Contact details, Contact person, Informal enquiries, Want to know more, Have questions, Have a question, For more information, Do you have questions, Your contact, Your contacts, People you can talk to, Who can I ask, Who to contact, Who to ask, Who to write to
  heading apply: How to apply, Application process, Application, Apply, Process, Interested, Selection process, Apply now, Applications, Application procedure, To apply, Next steps, Recruitment process, Interview process, Selection procedure, The process, Are you interested, How do I apply, Ready to apply, Hiring process, Applying, Sounds like you, Submission, Procedure, Join us, Your application, How can I apply, How to offer
  heading facts: At a glance, Key facts, Facts, Details, Job details, Key details, In short, Key information, Quick facts, The facts, Vacancy details, Position details, Job information, In brief, Job facts, The essentials, Essentials, Fact sheet, Role details, The basics, Basics, Vital statistics, Details of the post

  chrome start: Skip to, Skip navigation, We use cookies, This website uses cookies, This site uses cookies, Cookie settings, Accept all, Back to, Share this, Share on, Share via, Follow us, Sign up, Log in, Related jobs, Similar jobs, More jobs, View all, See all, Save job, Print this, No results found, Build your career, Jump to, You are here, Cookie policy, Privacy policy, Subscribe to, Get job alerts, Create alert, Powered by, All rights reserved, Copyright, Report this job, Loading, Set up a job alert, Save this job, Save this vacancy, Copy link, Other jobs, Email this job, View more, Logo of, Page, Sent from my, We value your privacy, Your privacy, Cookie consent, Manage cookies, Cookie preferences, You can withdraw your consent, Image, Photo, We and our partners, We use essential cookies, You can change your mind
  noise page: cookie policy, uses cookies, use cookies, all rights reserved, cookies to
  chrome word: OK, Okay, Got it, Necessary only, Only necessary, Preferences, Share, Print, Save, Apply now, Apply, Accept, Decline, Reject, LinkedIn, Facebook, Twitter, Instagram, WhatsApp, Email, Copy link, Copy, Menu, Search, Close, Login, Register, Home, Jobs, Vacancies, logo, Back, Next, Previous, Skip, Bookmark, Tweet, Pin, YouTube, Reddit, Xing, Accept all, Reject all, Save job, Back to overview, Back to results, Back to search, Back to top, Manage, Settings, Follow us on, Follow us, Apply online, Favourite, Favorite, Like, Close menu, Read more, Show more, Show less, Cookie settings, Sign in, Share this job, Share this vacancy, View map, Show map, Manage cookies, Accept all cookies, Accept cookies, Reject cookies, Toggle navigation, Terms, Help, About, Help centre, Toggle menu, Search jobs, Careers, All jobs, Send to a friend, Save for later, Blog, Sign up, Log in, News, Events, Our story, Stories, About us, Contact, Contact us, Privacy, Cookies, Share on LinkedIn, Share on X, Terms and conditions, Culture, Teams, Benefits, Locations, Why us, FAQ, Life at, Departments, Students, People, Search for Jobs, Back to search results, Create alert, Report job, Report this job, Email this page, EN, DE, FR, Current vacancies, Notifications, Messages, My network, Posted, Manage choices, Manage preferences, Customise, Customize, Decline all, Print page, Save vacancy, Share vacancy, icon, Accessibility statement, Accessibility, Cookie notice, Privacy notice, Manage options, Share this role, Skip to search
  noise icon: icon
  chrome tail: view map, show on map, map, view on map, directions, see map
  chrome others: Similar jobs, Similar vacancies, Similar roles, Related jobs, Related vacancies, More jobs, Other jobs, Other vacancies, More vacancies, Other roles, Recommended jobs, Recommended for you, You may also like, You might also like, You may also be interested in, People also viewed, Jobs you may be interested in, See also, More opportunities, Other opportunities, More ways to help, Other ways to help, More roles
  chrome end: logo
  chrome glyph: location_on, place, pin_drop, schedule, access_time, timer, euro, euro_symbol, payments, attach_money, currency_pound, school, work, work_outline, business, business_center, apartment, domain, event, event_available, today, calendar_today, calendar_month, date_range, alarm, hourglass_bottom, hourglass_empty, hourglass_top, share, bookmark, bookmark_border, print, favorite, favorite_border, check, check_circle, done, person, people, group, groups, phone, call, mail, email, mail_outline, home, search, menu, close, info, info_outline, star, star_border, link, open_in_new, launch, language, public, expand_more, expand_less, chevron_right, chevron_left, arrow_back, arrow_forward, arrow_right, arrow_downward, arrow_upward, keyboard_arrow_up, keyboard_arrow_down, keyboard_arrow_right, label, category, description, download, edit, help, help_outline, list, map, my_location, near_me, savings, sell, send, task, timelapse, update, verified, visibility, watch_later, work_history, badge, tag, flag, history_edu, menu_book, insert_invitation, add, remove, more_horiz, more_vert, fa-clock, fa-euro, fa-map-marker
  countdown: closes in, only, expires in, closing in, left
  ago: ago, left
  timeunit: day, days, week, weeks, month, months, hour, hours, year, years, minutes
  mail quoting: wrote, writes
  mail header: From, To, Date, Sent, Cc, Bcc, Attachment, Attachments, Reply-To, Importance
  mail subject: Subject
  mail sender: From
  mail closing: kind regards, best regards, regards, best wishes, with kind regards, warm regards, yours sincerely, many thanks, cheers, sincerely
  mail greeting: dear, hello, hi, hey, good morning, good afternoon
  mail forward: forwarded message, original message, begin forwarded message

  page: page
  week: per week, a week, weekly, working week, week, pw, hours a week, per wk, hrs per week, a wk
  unpaid: travel, bonus, budget, discount, cost, costs, rent, grant, fine, allowance for, ticket, fee, worth, turnover, funding, raised, donation, cheaper, saves, loan, insurance
  contract: contract, position, appointment, post, role, job, employment, basis, internship, placement, volunteer, apprenticeship
  inside: in, at, near, outside, from, around
  organisation suffix: works, ware, labs
  organisation start: Ministry, Ministry of, University of, City of, Municipality of, Institute of, Institute for, Bureau for, Bureau of, Department of, Department for, Foundation for, Association of, Association for, Council of, Council for, Agency for, Academy of, Museum of, Centre for, Center for, Society for, Society of, National Trust, Trust for, Office of, Office for, Embassy of, Commission, School of, College of, Library of, Federal, Network of, Alliance for, Alliance of, Friends of, Bank of, Observatory of, Court of, Secretariat of, University, Institute, Agency
  organisation end: Ltd, Limited, Inc, LLC, plc, Foundation, Trust, Institute, University, Labs, Society, Council, Agency, Museum, Group, College, Association, Alliance, Archive, Archives, Library, Centre, Center, Academy, Network, Bureau, Company, Corp, Corporation, Partners, Studio, Studios, Co, School, Hospital, Charity, Consortium, Collective, Cooperative, Commission, Federation, Observatory, Laboratory, Gallery, Farm, Secretariat, Court, Authority, LLP, Software, Systems, Technologies, Press, Institution, Consulting, Solutions, Union, Fund, Analytics, Robotics, Energy, Publishing, Theatre, Theater, Orchestra, Programme, Initiative, Clinic, Services, Tribunal, Boatyard, Hospitals, Prison, Airport, Castle, Vineyard, Players, Inn, Zoo, FM, Brewery, Nursery, Hotel
  organisation kind: organisation, organization, institute, foundation, university, agency, charity, company, trust, labs, council, non-profit
  employer: is looking for, seeks, is seeking, invites, invites applications, is hiring, is recruiting, welcomes applications, are looking for, has a vacancy, has an opening, is offering, is inviting, would like to appoint, wishes to appoint, wish to appoint, is looking to recruit, is seeking to appoint, seeks to appoint, are recruiting, are hiring, is now hiring, is now recruiting, is in need of, has room for, needs two, needs three, needs four, needs volunteers, needs someone, needs people, needs more hands

  workplace remote: remote, fully remote, home-based, work from home, home based, 100% remote, remote only, anywhere, remote (anywhere), working from home, telework, we have no office, remote-first, remote first, fully distributed, work from anywhere
  workplace hybrid: hybrid, partly remote, hybrid working, partially remote, hybrid work, days in the office, days a week on site, day a week on site, hybrid working is the norm, days from home, days a week from home, partly from home
  workplace onsite: on-site, on site, in office, in person, in-person, onsite
  wholly: fully, entirely, completely, 100%, exclusively, we have no office, remote-first, remote first, work from anywhere
  word article: the
  word county: Co, County
  word needless: not required, not necessary, not needed, no need, not essential
  word later: later, afterwards, eventually
  word percent: percent, per cent
  word one: a
  word of: of
  word asks: ask
  word ours: the, our
  word at: at
  word within: within
  word million: million, billion, m
  word duration: months, year, years, month
  nowhere: various locations, nationwide, worldwide, multiple locations, various, anywhere in the world, to be agreed
  compass: centre, center, city, city centre, north, south, east, west, central, area, region, greater, near, in, downtown, campus, metropolitan area, metro
  joiner: of, the, for, and, in, on, at, to, de, la
  particle: o'
  honorific: ms, mr, mrs, dr, prof, professor, sir, miss, mx
  role: director, manager, head, headteacher, principal, coordinator, recruiter, librarian, dean, supervisor, team manager, team leader, team lead, hiring manager, line manager, chair, secretary, deputy head, professor, curator, lead, officer, administrator, ceo, owner, chief executive, founder, adviser, advisor, consultant, editor, partner
  rolelead: head, head of, director of, deputy head
  becoming: may become, become permanent, prospect, afterwards, after which, view to, followed by, possibility of, intention, converted, thereafter
  notname: i, you, your, we, our, us, they, he, she

  title internship: internship, intern, interns, work placement
  title graduation-internship: thesis, graduation internship
  title research-internship: research internship, research intern
  title traineeship: traineeship, trainee, graduate programme, graduate scheme
  title apprenticeship: apprentice, apprenticeship
  title volunteer: volunteer, volunteers
  title side-job: working student, student assistant job
  title contractor: freelance, contractor
  title secondment: secondment
  title on-call: on-call worker

  number 2: two
  number 3: three
  number 4: four
  number 5: five
  number 6: six
  number 7: seven
  number 8: eight
  number 9: nine
  number 10: ten
  number 12: twelve
  number 15: fifteen
  number 16: sixteen
  number 20: twenty
  number 24: twenty-four
  number 30: thirty
  number 35: thirty-five
  number 40: forty
  word you: you, your, yours
  word we.are: we are, we're, we are called
  word them: them, it
  word nobody: nobody, no one, not recruiting, not hiring
  word people: people, someone, somebody, volunteers, colleagues, a colleague
  word based: based, stationed, place of work is, workplace is, your base
  word appointment: contract, appointment, appointed, employed, fellowship
  word ending: ends, ending, ends on, end on, last day, last working day, concludes
  word during: for
  word abbreviated: Bros, Co
  word seat: head office, headquarters, main office
  word on.day: on
  word lasting: until, till, through, up to and including, until and including
  word trial: interview, interviews, assessment day, open day, open evening, taster day, taster days, trial day, trial shift, selection day, induction day, information evening, exam, training takes place
  word event: festival, exhibition, performance, premiere, conference, meeting, party, project, programme, season, school, school year, semester, course, construction, rebuilding, campaign, tournament
  word closing: close, closes, closed, closing
  word enquiry: questions, question, enquiries, informal enquiries, reached, available for questions
  word opening: opening hours, opening times, open to the public, is open, are open, week open, office hours

  notterm: jobs, vacancies, careers, news, vacancy, job, positions, openings
  term: ICT, IT, Research / science, Software engineering, Data / analytics, Policy, Communications, Legal, Finance, Education, Social / welfare, Engineering, Human resources, Marketing, Administration, Health, Logistics, Science, Environment, Nature / environment, Culture
  """
