extension Gazetteer {
  /// The names of provinces, regions and states by their code in the data.
  package static let regions: [String: String] = [
    "DR": "Drenthe", "FR": "Friesland", "GE": "Gelderland", "GR": "Groningen", "LI": "Limburg",
    "NB": "Noord-Brabant", "NH": "Noord-Holland", "UT": "Utrecht", "ZE": "Zeeland",
    "ZH": "Zuid-Holland", "OV": "Overijssel", "FL": "Flevoland",
    "VL": "Vlaanderen", "WA": "Wallonië", "BR": "Brussel",
    "bw": "Baden-Württemberg", "by": "Bayern", "hb": "Bremen", "hh": "Hamburg", "he": "Hessen",
    "ni": "Niedersachsen", "nw": "Nordrhein-Westfalen", "rp": "Rheinland-Pfalz", "sl": "Saarland",
    "sh": "Schleswig-Holstein", "bb": "Brandenburg", "mv": "Mecklenburg-Vorpommern",
    "sn": "Sachsen", "st": "Sachsen-Anhalt", "th": "Thüringen", "be": "Berlin",
  ]
}
