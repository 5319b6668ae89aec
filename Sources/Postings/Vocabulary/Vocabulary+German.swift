/// German words. The lines are explained in `Vocabulary.swift`; to add a synonym, add it to its line.
let germanVocabulary = """
  language de: der, die, das, und, ist, sie, wir, mit, für, von, ein, eine, einen, den, dem, im, zu, auf, sich, bei, nicht, ihre, ihr, uns, oder, werden, sind, als, auch, unser, zum, zur, wo, wann, wer

  label title: Stelle, Stellenbezeichnung, Position, Funktion, Stellentitel, Tätigkeit, Stellenausschreibung, Jobtitel, Ausschreibung, Beruf, Bezeichnung
  label organisation: Arbeitgeber, Unternehmen, Organisation, Firma, Einrichtung, Institution, Auftraggeber, Dienststelle, Behörde, Träger, Arbeitgeberin, Hochschule, Praktikumsgeber, Träger der Einrichtung, Ausbildungsbetrieb, Betrieb
  label department: Abteilung, Referat, Fachbereich, Dezernat, Organisationseinheit, Fakultät, Amt, Institut
  label place: Arbeitsort, Dienstort, Ort, Standort, Standorte, Einsatzort, Arbeitsplatz, Region, Einsatzorte, Dienstsitz, Arbeitsorte, Praktikumsort, Stadt, Beschäftigungsort, Dienstorte, Wo, Wo arbeitest du
  label workplace: Homeoffice, Arbeitsmodell, Mobiles Arbeiten
  label education: Abschluss, Qualifikation, Bildungsabschluss, Ausbildung, Studienabschluss, Hochschulabschluss, Erforderlicher Abschluss, Qualifikationsniveau, Voraussetzung, Bildungsniveau, Studium, Abschlussniveau
  label hours: Arbeitszeit, Umfang, Stunden, Wochenstunden, Wochenarbeitszeit, Stundenumfang, Stellenumfang, Beschäftigungsumfang, Stunden pro Woche, Wöchentliche Arbeitszeit, Arbeitsumfang, Stundenzahl, Arbeitsstunden, Regelarbeitszeit, Wie viel, Wochenstundenzahl, Stundenumfang pro Woche, Pensum, Arbeitspensum, Beschäftigungsgrad
  label pay: Vergütung, Gehalt, Bezahlung, Entgelt, Lohn, Aufwandsentschädigung, Praktikumsvergütung, Honorar, Besoldung, Verdienst, Gehaltsspanne, Gehaltsrahmen, Dotierung, Bruttogehalt, Vergütung im 1. Ausbildungsjahr, Ausbildungsvergütung, Verdienst im 1. Lehrjahr, Was gibt es dafür
  label pay.month: Monatsgehalt, Bruttomonatsgehalt, Monatslohn, Monatliche Vergütung, Vergütung pro Monat, Monatsbrutto, Gehalt pro Monat, Monatsentgelt, Bruttomonatsentgelt, Monatliches Entgelt
  label pay.hour: Stundenlohn, Stundensatz, Vergütung pro Stunde, Bruttostundenlohn
  label pay.year: Jahresgehalt, Bruttojahresgehalt, Gehalt pro Jahr, Jahresbruttogehalt, Jahresbrutto
  label pay.day: Tagessatz, Tageshonorar
  label scale: Entgeltgruppe, Besoldungsgruppe, Eingruppierung, Vergütungsgruppe, Tarifgruppe, Wertigkeit, Tarif, Entgeltstufe, Stellenwert, Bewertung
  label field: Fachgebiet, Bereich, Fachrichtung, Berufsfeld, Branche, Arbeitsfeld, Tätigkeitsfeld, Fachbereiche, Arbeitsgebiet, Kategorie, Themenfeld, Tätigkeitsbereich, Arbeitsbereich, Fachgebiete, Themengebiet, Berufsgruppe
  label employment: Art der Tätigkeit, Beschäftigungsart, Vertragsart, Befristung, Art der Anstellung, Anstellungsart, Vertrag, Arbeitsverhältnis, Beschäftigungsverhältnis, Anstellung, Art der Beschäftigung, Beschäftigung, Art, Stellenart, Anstellungsverhältnis, Vertragsform, Art der Stelle, Vertragstyp, Dienstverhältnis, Praktikumsart, Welcher Vertrag
  label posted: Veröffentlicht am, Veröffentlicht, Eingestellt am, Veröffentlichungsdatum, Online seit, Datum der Veröffentlichung, Ausgeschrieben am, Stellenangebot vom, Ausschreibungsdatum, Erschienen am, Veröffentlichung, Eingestellt, Inseriert am, Online seit dem, Publiziert am, Publiziert, Bekanntgegeben am, Aushang vom, Ausschreibung vom, Datum der Ausschreibung
  label updated: Aktualisiert am, Zuletzt aktualisiert
  label deadline: Bewerbung bis einschließlich, Bewerbungen bis einschließlich, Bewerbungsfrist, Bewerbungsschluss, Bewerbung bis, Bewerben bis, Bewerben Sie sich bis, Bewerben Sie sich bis zum, Bewerbungen bis, Bewerbungen bis zum, Bewerbung bis zum, Frist, Einsendeschluss, Bewerbungsende, Ende der Bewerbungsfrist, Bewerbungsfrist bis, Bewerbung bis spätestens, Bewerbungsfrist endet am, Ausschreibungsende, Stichtag, Bewerbungsstichtag, Bewerbungstermin, Bewerbungsfrist bis zum, Bewerben vor dem, Bewerbungen vor dem, Die Bewerbungsfrist endet am, Bewerbung spätestens bis, Bewerbbar bis, Bewerbung möglich bis, Anzeige gültig bis, Gültig bis, Bis wann bewerben, Bewerben bis wann, Rückmeldung bis, Rückmeldung bis zum, Meldung bis, Meldung bis zum, Bewerben bis zum, Bewerbung bis spätestens zum
  label starts: Beginn, Eintrittsdatum, Startdatum, Arbeitsbeginn, Eintritt, Eintrittstermin, Beginn der Tätigkeit, Besetzbar ab, Zu besetzen ab, Ab, Frühester Beginn, Vertragsbeginn, Start, Starttermin, Besetzung zum, Einstellungstermin, Besetzungszeitpunkt, Besetzungsdatum, Einstellung zum, Zum, Dienstbeginn, Eintritt zum, Dienstantritt, Tätigkeitsbeginn, Stellenantritt, Antritt, Wann geht es los, Wann geht's los
  label ends: Ende, Vertragsende, Enddatum, Befristet bis, Ende der Tätigkeit, Befristung bis, Befristet bis zum
  label period: Zeitraum, Dauer, Laufzeit, Vertragsdauer, Praktikumsdauer, Praktikumszeitraum, Vertragslaufzeit, Projektlaufzeit, Einsatzzeitraum, Beschäftigungsdauer, Beschäftigungszeitraum, Beschäftigungszeit, Wann, Von - bis, Von-bis, Von bis
  label reference: Kenn-Nr, Kennz, Ref.-Nr, Referenznr, Kennziffer, Kennwort, Referenznummer, Referenz, Stellennummer, Ausschreibungsnummer, Job-ID, Stellen-ID, Referenzcode, Kennzeichen, Aktenzeichen, Ausschreibungskennziffer, Stellen-Nr, Ref, Ausschreibungs-ID, Chiffre, Bewerbungskennziffer, Kennung, Geschäftszeichen, Unser Zeichen, Ausschreibungs-Nr
  label reference.bare: Nummer
  label openings: Anzahl der Stellen, Anzahl, Stellenanzahl, Freie Plätze, Anzahl Stellen, Zahl der Stellen
  label contact: Ansprechpartner, Ansprechpartnerin, Kontakt, Ansprechperson, Rückfragen, Fragen, Auskünfte, Rückfragen an, Auskunft, Auskunft erteilt, Fragen beantwortet, Auskünfte erteilt, Kontaktperson, Bei Fragen, Bei wem
  label phone: Telefon, Tel, Mobil, Telefonnummer, Fon, Handy
  label email: E-Mail, Mail, E-Mail-Adresse
  label apply: Bewerbung, Bewerbungen an, Bewerbung an, Bewerben Sie sich, Jetzt bewerben, Bewerbungsadresse, Webseite, Bewerbungslink, Bewerbung über, Bewerbungen, Bewerbung online, Online-Bewerbung
  label other: Sprachen, Berufserfahrung, Erfahrung, Führerschein, Reisebereitschaft, Sprachkenntnisse, Urlaub, Vorstellungsgespräche, Sprache, Verlängerung, Hinweis, Urlaubstage, Probezeit, Personalverantwortung, Vorstellungstermin, Betreuung

  education bachelor: bachelor, bachelorabschluss, fh, fachhochschulabschluss, fachhochschule, b.a, b.sc, bachelorstudium, bachelor-abschluss, bachelorgrad, fachhochschulstudium, diplom (fh), diplom fh, abgeschlossenes fachhochschulstudium
  education master: master, masterabschluss, diplom, universitätsabschluss, magister, staatsexamen, wissenschaftliches hochschulstudium, m.a, m.sc, masterstudium, master-abschluss, mastergrad, diplom (universität), universitätsdiplom, diplom (uni), abgeschlossenes wissenschaftliches hochschulstudium, universitätsstudium, hochschulstudium, wissenschaftlicher hochschulabschluss, universitärer abschluss, masterniveau
  education phd: promotion, promoviert, doktor, doktorgrad, dr, habilitation
  asking: Abschluss, Voraussetzung, abgeschlossenes, abgeschlossene, Studium, mindestens, erforderlich, Diplom, abgeschlossener, masterabschluss, bachelorabschluss, hochschulstudium, masterstudium, bachelorstudium, du hast ein, du hast einen, du hast eine, Sie haben ein, Sie haben einen, Sie haben eine
  levelword: abschluss, oder, und, abgeschlossenes, abgeschlossene, mindestens, vergleichbar, gleichwertig

  employment permanent: unbefristet, festanstellung, unbefristete anstellung, unbefristeter vertrag, unbefristetes arbeitsverhältnis, feste anstellung, dauerhaft, auf dauer, verbeamtung, unbefristete, unbefristeter, unbefristetes, unbefristete stelle, festeinstellung
  employment temporary: befristet, befristung, zeitvertrag, befristeter vertrag, befristete anstellung, elternzeitvertretung, vertretung, zeitlich befristet, befristete, befristeter, befristetes, saisonarbeit, auf zeit, saisonkraft, zeitarbeit
  employment temporary-to-permanent: befristet mit option auf unbefristet, mit option auf entfristung, mit aussicht auf entfristung, mit der option auf unbefristete, mit option auf übernahme, aussicht auf übernahme, option auf unbefristete, aussicht auf entfristung, option auf entfristung, mit übernahmeoption, aussicht auf unbefristete, entfristung möglich, aussicht auf festanstellung, option auf festanstellung, aussicht auf unbefristet, entfristung ist vorgesehen, aussicht auf eine unbefristete, spätere entfristung, übernahme möglich, spätere übernahme, aussicht auf verstetigung, aussicht auf dauerhafte, mit der aussicht auf
  employment internship: praktikum, praktikant, praktikantin, pflichtpraktikum, freiwilliges praktikum, praktikumsplatz, praxissemester, schülerpraktikum, hospitation
  employment graduation-internship: abschlussarbeit, masterarbeit, bachelorarbeit, diplomarbeit, abschlusspraktikum
  employment research-internship: forschungspraktikum
  employment traineeship: traineeprogramm, trainee, volontariat, referendariat, volontär, volontärin
  employment apprenticeship: ausbildung, ausbildungsplatz, auszubildende, azubi, lehrstelle, duales studium, lehre, ausbildungsvertrag
  employment contractor: freiberuflich, freie mitarbeit, honorarbasis, werkvertrag, selbstständig, freelancer, honorarvertrag, freiberufler, honorarkraft, auf honorarbasis
  employment secondment: abordnung, entsendung, arbeitnehmerüberlassung
  employment on-call: abrufarbeit, auf abruf, arbeit auf abruf, aushilfe, springer
  employment volunteer: ehrenamt, ehrenamtlich, freiwilligendienst, bundesfreiwilligendienst, freiwillig, fsj, ehrenamtliche, ehrenamtliche tätigkeit
  employment side-job: nebenjob, minijob, werkstudent, studentische hilfskraft, werkstudentin, werkstudententätigkeit, studentischer nebenjob, ferienjob, aushilfsjob, geringfügige beschäftigung, wissenschaftliche hilfskraft, 450-euro-job, hilfskraft
  employment none: vollzeit, teilzeit, auf, für, jahre, jahr, monate, zunächst, bis, in, voll, oder, und, arbeitsvertrag, eine, ein, zwei, drei, möglich, nach, tvöd, tv-l, mit, der, die, das, teilzeitgeeignet, anstellung, stelle

  month 1: Januar, Jänner, Jan
  month 2: Februar, Feber
  month 3: März, Mrz, Maerz
  month 4: April
  month 5: Mai
  month 6: Juni
  month 7: Juli
  month 8: August
  month 9: September
  month 10: Oktober
  month 11: November
  month 12: Dezember, Dez
  weekday: Montag, Dienstag, Mittwoch, Donnerstag, Freitag, Samstag, Sonnabend, Sonntag

  per hour: pro Stunde, je Stunde, die Stunde, /Stunde, /Std, Stundenlohn, / Stunde, in der Stunde, pro Std
  per day: pro Tag, je Tag, am Tag, /Tag, Tagessatz
  per week: pro Woche, je Woche, in der Woche, die Woche, /Woche, wöchentlich
  per month: pro Monat, im Monat, monatlich, je Monat, /Monat, Monatsgehalt, mtl, den Monat, / Monat
  per year: pro Jahr, im Jahr, jährlich, /Jahr, Jahresgehalt, je Jahr, p.a, / Jahr
  gross: brutto, netto, im ersten Jahr, zu Beginn
  paying: zahlen, vergüten, Gehalt, brutto, Vergütung, Stundenlohn, Monatsgehalt, Praktikumsvergütung, vergütet, Lohn, Entgelt, Aufwandsentschädigung, verdienen, Jahresgehalt, verdiene, verdienst, verdient, zahlt, Taschengeld, Ausbildungsvergütung, Bezahlung, bezahlt, bezahlen, Stipendium
  scale: Entgeltgruppe, Besoldungsgruppe, Vergütungsgruppe, Entgeltstufe
  scalesystem: TV-L, TVL, TVöD, TVöD-VKA, TVöD-Bund, TV-H, BAT, TV-V, AVR, TVöD-SuE, TV-Ärzte, BBesG, LBesO
  hours: Stunden, Std, Stunde, Wochenstunden, Stunden/Woche, Std/Woche, Stunden pro Woche, Std./Woche, Std. pro Woche, Std. die Woche, Wochenstunde
  days: Tage, Tag, Tagen
  least: mindestens, ab, wenigstens, mind
  most: höchstens, bis zu, maximal, bis
  between: zwischen
  range: bis, bis zu, und bis zu, bis zum
  and: und
  or: oder, bzw
  until exclusive: vor, vor dem
  until inclusive: bis, bis zum, spätestens, bis spätestens, spätestens bis, spätestens bis zum, bis einschließlich, bis spätestens zum, spätestens am, bis einschließlich zum, bis inklusive
  since: ab, vom, von, ab dem, zum, beginnend am, am, seit, beginnt am, zu Beginn
  open: laufend, bis zur besetzung, fortlaufend, keine frist, bis auf weiteres, unbefristet, jederzeit, initiativ, bis zur besetzung der stelle
  soon: sofort, ab sofort, nächstmöglich, zum nächstmöglichen zeitpunkt, schnellstmöglich, nach absprache, nach vereinbarung, baldmöglichst, zum nächstmöglichen termin, nächstmöglicher zeitpunkt, frühestmöglich, zeitnah, umgehend, flexibel, variabel, wechselnd, nach Bedarf
  vague: nach vereinbarung, verhandlungsbasis, VB, nach tarif, tarifgerecht, leistungsgerecht, unentgeltlich, unvergütet, nach absprache, attraktiv, marktüblich
  applying: bewerben, bewerbung, bewerbungen, bewerbungsunterlagen, unterlagen, schicken, senden, einreichen, reichen, bewerbungsschluss, bewerbungsfrist, bewirb, sende, schick, richten, schreiben Sie, schreib uns, schreibt uns, senden Sie, schicken Sie, melden Sie sich, melde dich, schick uns
  seeking: sucht, suchen, besetzen, Stelle, gesucht, Verstärkung
  starting: dauert, beginn, beginnt, starten, start, zeitraum, dauert vom, läuft vom, läuft, Arbeitsbeginn, Dienstbeginn, Ausbildungsbeginn, Eintrittstermin, geht es los, geht's los, fängst du an, anfangen, erster Arbeitstag, erste Arbeitstag, dein erster Tag, Ihr erster Tag, zu besetzen, beginnst, fängst an, angetreten

  heading tasks: Ihre Aufgaben, Deine Aufgaben, Aufgaben, Folgende Aufgaben warten auf Sie, Das erwartet Sie, Aufgabengebiet, Tätigkeiten, Was Sie bei uns machen, Stellenbeschreibung, Die Stelle, Das erwartet dich, Ihr Aufgabengebiet, Tätigkeitsbeschreibung, Ihre Tätigkeit, Was Sie tun, Was du machst, Was Sie erwartet, Was dich erwartet, Der Job, Die Aufgabe, Ihre Aufgabe, Aufgabenbeschreibung, Das machst du, Arbeitsaufgaben, Worum es geht, Das Praktikum, Deine Aufgabe, Aufgabenschwerpunkte, Ihre Tätigkeiten, Das sind Ihre Aufgaben, Ihre Aufgaben bei uns
  heading requirements: Ihr Profil, Dein Profil, Ihre Qualifikationen, Idealerweise bringen Sie mit, Anforderungen, Profil, Anforderungsprofil, Voraussetzungen, Was Sie mitbringen, Was wir uns wünschen, Das bringen Sie mit, Das bringst du mit, Wir erwarten, Qualifikation, Was du mitbringst, Wir suchen, Ihre Qualifikation, Sie bringen mit, Was wir erwarten, Wen wir suchen, Einstellungsvoraussetzungen, Deine Qualifikation, Du bringst mit, Was Sie auszeichnet, Wünschenswert, Wer Sie sind, Wir wünschen uns, Was wir von Ihnen erwarten, Ihre Voraussetzungen, Das zeichnet Sie aus, Dein Hintergrund, Das solltest du mitbringen, Das sollten Sie mitbringen, Fachliche Anforderungen
  heading offer: Wir bieten Ihnen, Wir bieten, Unser Angebot, Was wir bieten, Was Sie erwarten dürfen, Das bieten wir, Wir bieten dir, Unsere Leistungen, Benefits, Angebot, Das bieten wir Ihnen, Ihre Vorteile, Deine Vorteile, Vorteile, Was wir Ihnen bieten, Was wir dir bieten, Rahmenbedingungen, Konditionen, Bedingungen, Darauf dürfen Sie sich freuen, Leistungen, Darauf können Sie sich freuen
  heading about: Über uns, Wer wir sind, Das Team, Wir über uns, Unser Team, Ihr Arbeitgeber, Ihr Arbeitsplatz, Wir stellen uns vor, Die Organisation, Das Unternehmen, Unser Unternehmen, Unsere Einrichtung, Über die Stiftung, Wo Sie arbeiten
  heading extra: Weitere Informationen, Hinweise, Sonstiges, Allgemeine Hinweise, Besonderheiten, Datenschutz, Hinweis, Zusätzliche Informationen
  heading contact: Ansprechpartner, Ansprechpartnerin, Kontakt, Fragen, Rückfragen, Ihr Ansprechpartner, Ihre Ansprechpartnerin, Ansprechperson, Haben Sie Fragen, Noch Fragen, Ihr Kontakt, Ihre Ansprechperson, Auskünfte, Dein Ansprechpartner, Dein Kontakt, Deine Ansprechpartnerin, Deine Ansprechperson, Deine Kontaktperson, Und wen frage ich, Wen kann ich fragen, Wen frage ich, Kontakt und Information
  heading apply: Bewerbung, Verfahren, So bewerben Sie sich, Ihre Bewerbung, Bewerbungsverfahren, Jetzt bewerben, Interessiert, Bewerben, Deine Bewerbung, So bewirbst du dich, Interesse, Haben wir Ihr Interesse geweckt, Wie bewerbe ich mich, Bewerbungsprozess, Auswahlverfahren, Neugierig geworden, Klingt gut, Haben wir Ihr Interesse geweckt?, So geht es weiter, Wie bewirbst du dich
  heading facts: Auf einen Blick, Eckdaten, Rahmendaten, Kurzinfo, Fakten, Stellendetails, Die Stelle im Überblick, Überblick, Das Wichtigste in Kürze, In Kürze, Stelleninformationen, Die Fakten, Details, Basisdaten, Steckbrief

  chrome start: Zum Inhalt, Zum Hauptinhalt, Zur Navigation, Wir verwenden Cookies, Diese Website verwendet Cookies, Diese Seite verwendet Cookies, Teilen auf, Folgen Sie uns, Ähnliche Stellen, Weitere Stellen, Zurück zur, Stelle teilen, Diese Stelle teilen, Seite drucken, Cookie-Einstellungen, Springe zum, Direkt zum, Sie sind hier, Alle Stellen, Drucken, Merken, Jetzt teilen, Anzeige teilen, Wir respektieren Ihre Privatsphäre, Ihre Privatsphäre, Cookie-Hinweis, Brotkrumen, Zur Fusszeile, Zum Footer, Zum Seitenende, Zum Menü, Zur Suche, Direkt zur, Bild, Foto
  noise page: cookie-richtlinie, verwendet cookies, verwenden cookies, nutzt cookies, nutzen cookies, alle rechte vorbehalten
  chrome word: Teilen, Drucken, Merken, Speichern, Suche, Zurück, Anmelden, Menü, Akzeptieren, Ablehnen, Startseite, Impressum, Datenschutz, Stellenangebote, Alle akzeptieren, Schließen, Weiter, Weiterempfehlen, Jetzt bewerben, Karriere, Suchen, Einstellungen, Zurück zur Übersicht, Alle ablehnen, Nach oben, Online bewerben, Stellenmarkt, Jobs, Facebook, Xing, Barrierefreiheit, Login, Nur notwendige, Kontakt, Über uns, Aktuelles, Termine, Blog, News, FAQ, Leistungen, Datenschutzerklärung, Barrierefreiheitserklärung, Stellen, Home, Unternehmen, Ausbildung, Einloggen, Tipps, Zurück zur Trefferliste, DE, EN, FR, Offene Stellen, Job melden, Anzeige melden, Auswahl speichern, Auswahl bestätigen, Alle zulassen, Details zeigen, Seite drucken, Ausdrucken, Einverstanden, Zustimmen, Mastodon, Link kopieren, Direkt zum Inhalt, Direkt zur Suche
  chrome tail: Karte anzeigen, Route, Auf Karte anzeigen, Anfahrt
  chrome others: Ähnliche Stellen, Ähnliche Jobs, Ähnliche Stellenangebote, Weitere Stellen, Weitere Jobs, Weitere Stellenangebote, Passende Stellen, Andere Stellen, Mehr Jobs, Das könnte Sie auch interessieren, Das könnte dich auch interessieren, Diese Stellen könnten Sie auch interessieren, Auch interessant
  countdown: noch, endet in, läuft ab in
  ago: vor
  timeunit: tag, tage, tagen, woche, wochen, monat, monaten, stunden
  mail quoting: schrieb
  mail header: Von, An, Gesendet, Datum, Anlage, Anlagen
  mail subject: Betreff
  mail sender: Von
  mail closing: mit freundlichen grüßen, freundliche grüße, viele grüße, beste grüße, herzliche grüße, mit freundlichem gruß, liebe grüße
  mail greeting: liebe, lieber, guten tag, sehr geehrte, sehr geehrter
  mail forward: weitergeleitete nachricht, ursprüngliche nachricht, wg, aw

  page: Seite
  week: pro Woche, Wochenstunden, in der Woche, Woche, wöchentlich, die Woche
  unpaid: Fahrtkosten, Zuschuss, Bonus, Budget, Rabatt, kostet, kosten, Miete, Wert, Jobticket, Umsatz, Spende, Spenden, restauriert, Förderung, je Einsatz, beisteuern, Zuschlag, Zulage
  contract: Stelle, Vertrag, Arbeitsverhältnis, Anstellung, Praktikum, Position, Tätigkeit, Beschäftigung, Ausbildung, Eingestellt wird, eingestellt, Einstellung
  inside: in, bei, nahe, aus
  organisation suffix: amt, institut, werke, verband, verein, zentrum, stiftung, museum, schule, klinik, anstalt, verwaltung, gesellschaft, bibliothek, haus, werk, gemeinde, kasse, kammer, archiv, verlag, theater, orchester, klinikum, heim, gemeinschaft, genossenschaft
  organisation start: Ministerium für, Universität, Stadt, Gemeinde, Stiftung, Institut für, Hochschule, Landeszentrum, Bundesamt für, Bundesministerium, Landratsamt, Landesamt für, Verein, Technische Universität, Klinikum, Landkreis, Bundesanstalt für, Stadtwerke, Zentrum für, Deutsches, Deutsche, Max-Planck-Institut, Fraunhofer-Institut, Senatsverwaltung, Amt für, Verband, Bundesverband, Landesverband, Museum, Kreis, Land, Freistaat, Verlag, Genossenschaft, Universitätsklinikum, Stadtverwaltung, Stadtbibliothek, Landesbibliothek, Fachhochschule, Forschungszentrum, Regierungspräsidium, Bezirksamt, Staatliche, Evangelische, Katholische, Diakonie, Akademie, Werkstatt, Kulturzentrum, Pfarrei, Kirchengemeinde, Gastwirtschaft, Gasthof, Kunsthaus, Justizanstalt, Kanzlei, Praxis, Notariat, Buchhandlung, Weingut, Reederei, Gärtnerei, Hotel
  organisation end: GmbH, AG, e.V, gGmbH, KG, eG, mbH, SE, UG, OHG, Stiftung, Verlag, Werke
  organisation kind: institut, stiftung, universität, hochschule, behörde, unternehmen, verein, amt, ministerium, zentrum, museum
  employer: sucht, suchen wir, stellt ein, bietet, schreibt aus, sucht zum, ist eine Stelle, ist zum, besetzt, sucht ab sofort, sucht zur Verstärkung, braucht Verstärkung, sucht Verstärkung

  workplace remote: remote, mobil, ortsunabhängig, vollständig remote, homeoffice, von zu hause, home-office, bundesweit
  workplace hybrid: hybrid, teilweise homeoffice, hybrides arbeiten, mobiles arbeiten ist, mobiles arbeiten möglich, tage homeoffice, tagen homeoffice, teilweise mobil, teilweise im homeoffice, anteilig homeoffice
  workplace onsite: vor ort, präsenz
  wholly: vollständig, komplett, 100%, ausschließlich
  word article: die, das, der
  word county: Landkreis, Kreis, Kanton, Bezirk
  word needless: nicht nötig, nicht erforderlich, nicht notwendig, keine Voraussetzung, keine Bedingung
  word later: später, danach, anschließend
  word percent: Prozent
  word within: an, bei, beim
  word million: Millionen, Mio, Milliarden
  word duration: Monate, Jahr, Jahre, Jahren, Monaten
  nowhere: verschiedene standorte, deutschlandweit, mehrere standorte
  compass: mitte, nord, süd, ost, west, stadt, region, raum, bei, in, großraum, zentrum, landkreis, hauptbahnhof, innenstadt
  joiner: für, und, der, des, die, das, im, am, von, zu, in, an, zur, vom, bei
  particle: von, zu, vom, von der, zur, von und zu
  honorific: frau, herr, herrn, dr, prof, dr.-ing
  role: leiter, leiterin, leitung, filialleiter, filialleiterin, einrichtungsleitung, einrichtungsleiter, einrichtungsleiterin, fachbereichsleiter, fachbereichsleiterin, abteilungsleiter, abteilungsleiterin, referatsleiter, referatsleiterin, teamleiter, teamleiterin, teamleitung, pflegedienstleitung, geschäftsführer, geschäftsführerin, meister, meisterin, kurator, kuratorin, direktor, direktorin, ausbildungsleiter, ausbildungsleiterin, personalreferent, personalreferentin, inhaber, inhaberin, schulleiter, schulleiterin, amtsleiter, amtsleiterin, betriebsleiter, betriebsleiterin, koordinator, koordinatorin, vorsitzende, vorsitzender, projektleiter, projektleiterin, rektor, rektorin, dekan, dekanin, kantor, kantorin, küchenchef, küchenchefin, marktleiter, marktleiterin, hausleitung, kitaleitung, heimleitung
  rolelead: leiter, leiterin, leitung
  rolesuffix: leiter, leiterin, leitung, beauftragte, beauftragter, referent, referentin, direktor, direktorin, meister, meisterin, koordinator, koordinatorin, berater, beraterin
  becoming: anschließend, danach, übernahme, entfristung, aussicht, option, zunächst
  notname: ich, du, dich, dir, dein, deine, deinen, deinem, deiner, sie, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres, wir, uns, unser, unsere, unseren, unserem, unserer, ein, eine, einen, einem, einer, kein, keine, keinen

  title internship: praktikum, praktikant, praktikantin, praktikum (m/w/d), pflichtpraktikum
  title graduation-internship: masterarbeit, bachelorarbeit, abschlussarbeit
  title research-internship: forschungspraktikum
  title traineeship: trainee, volontariat, volontär, volontärin
  title apprenticeship: ausbildung, auszubildende, auszubildender, azubi, duales studium
  title volunteer: ehrenamt, ehrenamtliche, Bundesfreiwilligendienst, Freiwilligendienst, Freiwilliges Soziales Jahr, Freiwilliges Ökologisches Jahr, FSJ, FÖJ, BFD
  title side-job: werkstudent, werkstudentin, studentische hilfskraft, minijob, aushilfe, Nebenjob, Aushilfsjob
  title contractor: freiberuflich
  number 2: zwei
  number 3: drei
  number 4: vier
  number 5: fünf
  number 6: sechs
  number 7: sieben
  number 8: acht
  number 9: neun
  number 10: zehn
  number 12: zwölf
  number 15: fünfzehn
  number 20: zwanzig
  number 30: dreißig
  number 40: vierzig
  word you: du, dich, dir, dein, deine, deinen, deinem, deiner, ihnen, ihr, ihre, ihren, ihrem, ihrer, ihres
  word we.are: wir sind, wir heißen
  word them: sie, ihn, es
  word nobody: niemanden, niemand
  word people: Menschen, jemanden, Freiwillige, Leute
  word based: Arbeitsort, Dienstort, Einsatzort, Ausbildungsort, Arbeitsplatz, im Einsatz
  word appointment: Vertrag, Arbeitsvertrag, Anstellung, Arbeitsverhältnis, Beschäftigungsverhältnis, Ausbildungsvertrag, Stelle ist, befristet, befristete, befristeter, befristetes, angestellt
  word ending: endet, endet am, endend am, letzter Arbeitstag
  word during: für, auf
  word abbreviated: Co, Cie
  word seat: Hauptsitz, Sitz, Zentrale, Firmensitz
  word on.day: am, zum
  word lasting: bis, bis zum, bis einschließlich
  word trial: Gespräch, Gespräche, Vorstellungsgespräch, Vorstellungsgespräche, Bewerbungsgespräche, Auswahlgespräche, Auswahltag, Probetag, Schnuppertag, Eignungstest, Einstellungstest, Infoabend, Tag der offenen Tür
  word event: Festival, Fest, Ausstellung, Aufführung, Premiere, Kongress, Tagung, Sitzung, Projekt, Vorhaben, Schule, Schuljahr, Semester, Saison, Bau, Umbau, Kurs, Kampagne, Messe, Turnier, Seminar, Seminare
  word closing: schließt, schließen, geschlossen
  word enquiry: Fragen, Frage, Rückfragen, Auskünfte, erreichbar
  word opening: Öffnungszeiten, geöffnet
  organisation legal: e.V, mbH, gGmbH, eG

  notterm: Stellenangebote, Jobs, Karriere, Stellen
  term: Informatik / Bibliothek, Verwaltung, Technik, Wissenschaft, Forschung, Informatik, Recht, Umwelt, Kultur, Bildung, Soziales, Gesundheit, Finanzen, Kommunikation
  """
