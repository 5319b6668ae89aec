/// The countries and their parts, by every name and code that stands behind a town: "Boise, Idaho", "Bergen
/// (NH)", "London, UK".
///
/// A line is `country|code|name|other name|…`; a country's own line has no code between its bars. A code is
/// `-` where nobody writes one.
let areaTable: StaticString = """
  NL|DR|Drenthe|Dr
  NL|FR|Friesland|Fryslân|Frl
  NL|GE|Gelderland|Gld|GLD
  NL|GR|Groningen|Gn
  NL|LI|Limburg|L
  NL|NB|Noord-Brabant|North Brabant|N.Br
  NL|NH|Noord-Holland|North Holland|N.H
  NL|UT|Utrecht|Utr|U
  NL|ZE|Zeeland|Zld|ZL
  NL|ZH|Zuid-Holland|South Holland|Z.H
  NL|OV|Overijssel|Ov|O
  NL|FL|Flevoland|Fl
  BE|-|Vlaanderen|Flanders|Vlaams Gewest
  BE|-|Wallonië|Wallonia|Waals Gewest
  BE|-|Antwerpen
  BE|-|Limburg
  BE|-|Oost-Vlaanderen
  BE|-|West-Vlaanderen
  BE|-|Vlaams-Brabant
  BE|-|Waals-Brabant
  BE|-|Henegouwen
  BE|-|Luik
  BE|-|Namen
  BE|-|Luxemburg
  DE|BW|Baden-Württemberg|Württemberg|Baden
  DE|BY|Bayern|Bavaria|Bay|Oberbayern
  DE|-|Berlin
  DE|BB|Brandenburg
  DE|HB|Bremen
  DE|HH|Hamburg
  DE|HE|Hessen|Hesse|Hess
  DE|MV|Mecklenburg-Vorpommern
  DE|NI|Niedersachsen|Lower Saxony|Nds
  DE|NW|Nordrhein-Westfalen|NRW|North Rhine-Westphalia|Westfalen|Westf
  DE|RP|Rheinland-Pfalz|Rhineland-Palatinate|Pfalz
  DE|SL|Saarland|Saar
  DE|SN|Sachsen|Saxony|Sachs
  DE|ST|Sachsen-Anhalt|Saxony-Anhalt
  DE|SH|Schleswig-Holstein|Holst|Holstein
  DE|TH|Thüringen|Thuringia|Thür
  CH|AG|Aargau
  CH|AR|Appenzell Ausserrhoden
  CH|AI|Appenzell Innerrhoden
  CH|BL|Basel-Landschaft|Baselland
  CH|BS|Basel-Stadt
  CH|BE|Bern
  CH|FR|Fribourg|Freiburg
  CH|GE|Genève
  CH|GL|Glarus
  CH|GR|Graubünden|Graubuenden
  CH|JU|Jura
  CH|LU|Luzern
  CH|NE|Neuchâtel|Neuenburg
  CH|NW|Nidwalden
  CH|OW|Obwalden
  CH|SH|Schaffhausen
  CH|SZ|Schwyz
  CH|SO|Solothurn
  CH|SG|St. Gallen|Sankt Gallen
  CH|TI|Ticino|Tessin
  CH|TG|Thurgau
  CH|UR|Uri
  CH|VS|Valais|Wallis
  CH|VD|Vaud|Waadt
  CH|ZG|Zug
  CH|ZH|Zürich
  AT|-|Burgenland
  AT|-|Kärnten|Carinthia
  AT|NÖ|Niederösterreich|Lower Austria
  AT|OÖ|Oberösterreich|Upper Austria
  AT|-|Salzburg
  AT|-|Steiermark|Styria
  AT|-|Tirol|Tyrol
  AT|-|Vorarlberg
  AT|-|Wien|Vienna
  GB|-|England|Engeland
  GB|-|Scotland|Schotland|Schottland
  GB|-|Wales
  GB|NI|Northern Ireland|Noord-Ierland|Nordirland
  US|AL|Alabama
  US|AK|Alaska
  US|AZ|Arizona
  US|AR|Arkansas
  US|CA|California
  US|CO|Colorado
  US|CT|Connecticut
  US|DE|Delaware
  US|FL|Florida
  US|GA|Georgia
  US|HI|Hawaii
  US|ID|Idaho
  US|IL|Illinois
  US|IN|Indiana
  US|IA|Iowa
  US|KS|Kansas
  US|KY|Kentucky
  US|LA|Louisiana
  US|ME|Maine
  US|MD|Maryland
  US|MA|Massachusetts
  US|MI|Michigan
  US|MN|Minnesota
  US|MS|Mississippi
  US|MO|Missouri
  US|MT|Montana
  US|NE|Nebraska
  US|NV|Nevada
  US|NH|New Hampshire
  US|NJ|New Jersey
  US|NM|New Mexico
  US|NY|New York
  US|NC|North Carolina
  US|ND|North Dakota
  US|OH|Ohio
  US|OK|Oklahoma
  US|OR|Oregon
  US|PA|Pennsylvania
  US|RI|Rhode Island
  US|SC|South Carolina
  US|SD|South Dakota
  US|TN|Tennessee
  US|TX|Texas
  US|UT|Utah
  US|VT|Vermont
  US|VA|Virginia
  US|WA|Washington
  US|WV|West Virginia
  US|WI|Wisconsin
  US|WY|Wyoming
  US|DC|District of Columbia|D.C
  CA|ON|Ontario
  CA|QC|Quebec|Québec
  CA|BC|British Columbia
  CA|AB|Alberta
  CA|MB|Manitoba
  CA|SK|Saskatchewan
  CA|NS|Nova Scotia
  CA|NB|New Brunswick
  CA|NL|Newfoundland and Labrador|Newfoundland
  CA|PE|Prince Edward Island
  CA|YT|Yukon
  CA|NT|Northwest Territories
  CA|NU|Nunavut
  AU|NSW|New South Wales
  AU|VIC|Victoria
  AU|QLD|Queensland
  AU|WA|Western Australia
  AU|SA|South Australia
  AU|TAS|Tasmania
  AU|ACT|Australian Capital Territory
  AU|NT|Northern Territory
  NL||Nederland|Netherlands|The Netherlands|Niederlande|Holland|NLD|NL
  BE||België|Belgium|Belgien|Belgique|B|BE
  DE||Duitsland|Germany|Deutschland|D|GER|DE
  GB||Verenigd Koninkrijk|United Kingdom|UK|U.K|Großbritannien|Great Britain|Vereinigtes Königreich|GB
  FR||Frankrijk|France|Frankreich|FR
  AT||Oostenrijk|Austria|Österreich|A|AT
  CH||Zwitserland|Switzerland|Schweiz|Suisse|CH
  LU||Luxemburg|Luxembourg|Groothertogdom Luxemburg|LU
  US||Verenigde Staten|United States|United States of America|USA|U.S.A|US|U.S|Vereinigte Staaten|VS
  IE||Ierland|Ireland|Irland|Republic of Ireland|IE
  ES||Spanje|Spain|Spanien|España|ES
  IT||Italië|Italy|Italien|Italia|IT
  PT||Portugal|PT
  DK||Denemarken|Denmark|Dänemark|Danmark|DK
  SE||Zweden|Sweden|Schweden|Sverige|SE
  NO||Noorwegen|Norway|Norwegen|Norge|NO
  FI||Finland|Finnland|FI
  PL||Polen|Poland|PL
  CZ||Tsjechië|Czechia|Czech Republic|Tschechien|CZ
  GR||Griekenland|Greece|Griechenland|GR
  HU||Hongarije|Hungary|Ungarn|HU
  RO||Roemenië|Romania|Rumänien|RO
  BG||Bulgarije|Bulgaria|Bulgarien|BG
  HR||Kroatië|Croatia|Kroatien|HR
  EE||Estland|Estonia|EE
  LV||Letland|Latvia|Lettland|LV
  LT||Litouwen|Lithuania|Litauen|LT
  SI||Slovenië|Slovenia|Slowenien|SI
  SK||Slowakije|Slovakia|Slowakei|SK
  IS||IJsland|Iceland|Island|IS
  CA||Canada|Kanada|CAN|CA
  AU||Australië|Australia|Australien|AU
  NZ||Nieuw-Zeeland|New Zealand|Neuseeland|NZ
  JP||Japan|JP
  CN||China|CN
  IN||India|Indien|IN
  BR||Brazilië|Brazil|Brasilien|BR
  MX||Mexico|Mexiko|MX
  ZA||Zuid-Afrika|South Africa|Südafrika|ZA
  SG||Singapore|Singapur|SG
  AE||Verenigde Arabische Emiraten|United Arab Emirates|UAE|AE
  TR||Turkije|Turkey|Türkei|TR
  UA||Oekraïne|Ukraine|UA
  SR||Suriname|SR
  CW||Curaçao|CW
  AW||Aruba|AW
  LI||Liechtenstein|LI
  """
