"""Build `countries.tsv`: names, demonyms and capitals of the world's countries, in French.

    build/countries.py COUNTRIES_JSON > countries.tsv

COUNTRIES_JSON is `countries.json` of the npm package world-countries 5.1.0 (ODbL 1.0); the French
names of babel 2.18 (Unicode CLDR) and the Wikidata ids of rigour 2.6.1 (MIT) are added to it.
These packages are needed here only, never when the product runs.
"""

import json
import sys

from babel import Locale
from rigour.territories import get_territories

HEADER = """\
# Countries: code, Wikidata id, name, other names, demonyms (masculine and feminine), capitals.
# Made by build/countries.py from world-countries 5.1.0, (c) Mohammed Le Doze and contributors, under the
# Open Database License 1.0 (this file is under the same licence), with names from Unicode CLDR.
"""

# The usual French name, where CLDR and the source say otherwise.
NAMES = {
    "CD": "République démocratique du Congo", "MM": "Birmanie", "VA": "Vatican", "KR": "Corée du Sud",
    "PS": "Palestine", "CF": "République centrafricaine", "VN": "Vietnam", "SZ": "Eswatini",
    "MK": "Macédoine du Nord", "CV": "Cap-Vert", "TL": "Timor oriental", "CZ": "Tchéquie",
}  # fmt: skip
ALIASES = {
    "AE": "Émirats;EAU;Emirats;Emirats arabes unis;Emirats Arabes Unis;Émirats Arabes Unis",
    "BA": "Bosnie", "BY": "Bélarus;Belarus;Biélorussie",
    "CD": "Congo;RDC;RD Congo;Rdc;RD-Congo;Congo-Kinshasa;République Démocratique du Congo;Zaïre",
    "CF": "Centrafrique;RCA", "CG": "Congo-Brazzaville;République du Congo", "CH": "Confédération helvétique",
    "CI": "Côte d'ivoire;Cote d'Ivoire", "CN": "RPC;Chine populaire", "CV": "Cabo Verde",
    "CZ": "République tchèque", "DE": "RFA", "GB": "Grande-Bretagne;Grande Bretagne;UK;Royaume Uni",
    "GE": "Géorgie", "IR": "République islamique d'Iran", "IL": "État hébreu;Etat hébreu",
    "KP": "RPDC;Corée du nord", "KR": "République de Corée;Corée du sud", "LA": "Laos",
    "MD": "République de Moldavie", "MK": "Macédoine", "MM": "Myanmar", "NL": "Hollande",
    "NG": "Nigéria;Nigeria", "SA": "Arabie saoudite;Royaume saoudien", "SV": "El Salvador", "SZ": "Swaziland",
    "TW": "Taiwan", "US": "Etats-Unis;USA;U.S.A.;Amérique;États-Unis d'Amérique;Etats-Unis d'Amérique;US;EU d'Amérique;Etats Unis;États Unis",
    "VA": "Saint-Siège;Cité du Vatican", "VN": "Viêt Nam;Viet Nam;Viêtnam", "VE": "Vénézuela;Venezuela",
    "ZA": "Afrique du sud", "RU": "Fédération russe", "SY": "République arabe syrienne", "TR": "Türkiye",
    "SS": "Sud-Soudan;Soudan du sud", "TL": "Timor-Leste;Timor Oriental", "GM": "La Gambie", "XK": "Kosovo",
    "EH": "Sahara occidental",
}  # fmt: skip
DEMONYMS = {
    "AE": "émirati;émiratie;émirien;émirienne", "AZ": "azéri;azérie;azerbaïdjanais;azerbaïdjanaise",
    "BA": "bosniaque;bosnien;bosnienne", "BD": "bangladais;bangladaise;bangladeshi;bengali",
    "BF": "burkinabé;burkinabè;burkinabée;burkinabe", "BY": "biélorusse;bélarusse;bélarussien",
    "CR": "costaricien;costaricienne", "DO": "dominicain;dominicaine",
    "GB": "britannique;anglais;anglaise;écossais;écossaise;gallois;galloise;nord-irlandais",
    "GT": "guatémaltèque", "IL": "israélien;israélienne", "IR": "iranien;iranienne", "IQ": "irakien;irakienne;iraquien",
    "KE": "kényan;kényane;kenyan;kenyane", "KR": "sud-coréen;sud-coréenne", "MG": "malgache",
    "MK": "macédonien;macédonienne;nord-macédonien", "ML": "malien;malienne", "MM": "birman;birmane",
    "NG": "nigérian;nigériane", "NE": "nigérien;nigérienne", "NL": "néerlandais;néerlandaise;hollandais;hollandaise",
    "PH": "philippin;philippine", "PK": "pakistanais;pakistanaise", "PS": "palestinien;palestinienne",
    "QA": "qatari;qatarie;qatarien;qatarienne", "RS": "serbe", "RW": "rwandais;rwandaise", "SE": "suédois;suédoise",
    "SI": "slovène", "SK": "slovaque", "SS": "sud-soudanais;sud-soudanaise", "TH": "thaïlandais;thaïlandaise;thaï",
    "UA": "ukrainien;ukrainienne", "US": "américain;américaine;étasunien;étasunienne;états-unien;états-unienne",
    "UZ": "ouzbek;ouzbèke;ouzbèque", "XK": "kosovar;kosovare", "ZA": "sud-africain;sud-africaine",
    "EH": "sahraoui;sahraouie", "VA": "", "AQ": "", "TF": "", "BQ": "", "AX": "", "SX": "", "AS": "",
    "AR": "argentin;argentine", "NZ": "néo-zélandais;néo-zélandaise", "MP": "", "KZ": "kazakh;kazakhe;kazakhstanais;kazakhstanaise",
    "GN": "guinéen;guinéenne", "CG": "congolais;congolaise", "KN": "", "XX": "",
    "AG": "antiguayen;antiguayenne", "PM": "miquelonais;miquelonaise", "TT": "trinidadien;trinidadienne",
}  # fmt: skip
CAPITALS = {
    "AD": "Andorre-la-Vieille", "AE": "Abou Dhabi;Abou Dabi", "AF": "Kaboul", "AL": "Tirana", "AM": "Erevan",
    "AT": "Vienne", "AZ": "Bakou", "BD": "Dacca;Dhaka", "BE": "", "BJ": "Porto-Novo;Cotonou", "BO": "La Paz;Sucre",
    "BI": "Bujumbura;Gitega", "BR": "Brasilia", "CD": "Kinshasa", "CH": "Berne", "CI": "Yamoussoukro;Abidjan",
    "CN": "Pékin;Beijing", "CO": "Bogota", "CU": "La Havane", "CY": "Nicosie", "DK": "Copenhague", "DZ": "Alger",
    "EG": "Le Caire;Caire", "ET": "Addis-Abeba;Addis Abeba", "GB": "Londres", "GE": "Tbilissi", "GR": "Athènes",
    "GT": "Guatemala", "ID": "Jakarta", "IL": "Tel-Aviv;Tel Aviv;Jérusalem", "IN": "New Delhi;Delhi", "IQ": "Bagdad",
    "IR": "Téhéran", "IS": "Reykjavik", "JP": "Tokyo", "KG": "Bichkek", "KH": "Phnom Penh", "KM": "Moroni",
    "KP": "Pyongyang", "KR": "Séoul", "KW": "", "KZ": "Astana", "LB": "Beyrouth", "LU": "", "LV": "Riga",
    "LT": "Vilnius", "LY": "Tripoli", "MA": "Rabat", "MC": "", "MD": "Chisinau", "MG": "Antananarivo;Tananarive",
    "MM": "Naypyidaw", "MN": "Oulan-Bator", "MR": "Nouakchott", "MX": "Mexico", "MY": "Kuala Lumpur", "NL": "La Haye;Amsterdam",
    "NP": "Katmandou", "OM": "Mascate", "PA": "", "PH": "Manille", "PL": "Varsovie", "PS": "Ramallah", "PT": "Lisbonne",
    "RO": "Bucarest", "RU": "Moscou", "SA": "Riyad;Ryad", "SD": "Khartoum", "SG": "", "SO": "Mogadiscio",
    "SY": "Damas", "TD": "N'Djamena;Ndjamena", "TJ": "Douchanbé", "TM": "Achgabat", "TW": "Taipei;Taïpei", "TZ": "Dodoma",
    "UA": "Kiev;Kyiv;Kyïv", "US": "Washington", "UZ": "Tachkent", "VA": "", "VN": "Hanoï;Hanoi", "YE": "Sanaa", "ZA": "Pretoria",
    "DJ": "", "SM": "", "GI": "", "HK": "", "MO": "", "EH": "", "AR": "Buenos Aires", "DE": "Berlin;Bonn", "PE": "Lima",
    "CM": "Yaoundé", "GA": "Libreville", "CR": "San José", "ER": "Asmara", "XK": "Pristina", "RS": "Belgrade", "HR": "Zagreb",
}  # fmt: skip


def row(country: dict) -> list[str]:
    """One line of the file."""
    code, french = country["cca2"], country["translations"]["fra"]
    name = NAMES.get(code) or Locale("fr").territories.get(code) or french["common"]
    name = name.replace("’", "'")
    official = french["official"].replace("’", "'").replace("d' ", "d'").replace(" -", "-")
    other = {french["common"], official, *ALIASES.get(code, "").split(";")}
    other = sorted(o for o in other if o and o != name and "(" not in o and not o.startswith("Les "))
    given = (country["demonyms"].get("fra") or {}).values()
    demonyms = DEMONYMS[code].split(";") if code in DEMONYMS else sorted({d.lower() for d in given})
    capitals = CAPITALS[code].split(";") if code in CAPITALS else country["capital"]
    if not country["independent"] and code not in CAPITALS:
        capitals = []
    return [code, QIDS.get(code, ""), name, ";".join(other), ";".join(filter(None, demonyms)), ";".join(filter(None, capitals))]


QIDS = {t.code.upper(): t.qid for t in get_territories() if len(t.code) == 2}

if __name__ == "__main__":
    with open(sys.argv[1], encoding="utf-8") as source:
        countries = json.load(source)
    print(HEADER, end="")
    for line in sorted(map(row, countries)):
        print("\t".join(line))
