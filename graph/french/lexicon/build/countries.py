"""Build `countries.tsv`: names, demonyms and capitals of the world's countries, in French.

    build/countries.py COUNTRIES_JSON > countries.tsv

COUNTRIES_JSON is `countries.json` of the npm package world-countries 5.1.0 (ODbL 1.0); the French
names of babel 2.18 (Unicode CLDR) and the Wikidata ids of rigour 2.6.1 (MIT) are added to it.
These packages are needed here only, never when the product runs.
"""

import json
import sys
import tomllib
from pathlib import Path
from typing import Any

from babel import Locale
from rigour.territories import get_territories

HEADER = """\
# Countries: code, Wikidata id, name, other names, demonyms (masculine and feminine), capitals.
# Made by build/countries.py from world-countries 5.1.0, (c) Mohammed Le Doze and contributors,
# under the Open Database License 1.0 (this file is under the same licence), with names from
# Unicode CLDR and Wikidata ids from rigour (MIT).
"""

FIXED = tomllib.loads(Path(__file__).with_suffix(".toml").read_text(encoding="utf-8"))
QIDS = {t.code.upper(): t.qid for t in get_territories() if len(t.code) == 2}


def row(country: dict[str, Any]) -> list[str]:
    """One line of the file."""
    code, french = country["cca2"], country["translations"]["fra"]
    name = FIXED["names"].get(code) or Locale("fr").territories.get(code) or french["common"]
    name = name.replace("’", "'")
    official = french["official"].replace("’", "'").replace("d' ", "d'").replace(" -", "-")
    other = {french["common"], official, *FIXED["aliases"].get(code, "").split(";")} - {"", name}
    other = {form for form in other if "(" not in form and not form.startswith("Les ")}
    given = (country["demonyms"].get("fra") or {}).values()
    demonyms = sorted({demonym.lower() for demonym in given})
    if code in FIXED["demonyms"]:
        demonyms = FIXED["demonyms"][code].split(";")
    capitals = country["capital"] if country["independent"] else []
    if code in FIXED["capitals"]:
        capitals = FIXED["capitals"][code].split(";")
    return [code, QIDS.get(code, ""), name, *map(joined, (sorted(other), demonyms, capitals))]


def joined(forms: list[str]) -> str:
    """The forms that are not empty, in one cell."""
    return ";".join(filter(None, forms))


if __name__ == "__main__":
    countries = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    print(HEADER, end="")
    for line in sorted(map(row, countries)):
        print("\t".join(line))
