"""Spellings of one name, and names that only look alike."""

from itertools import combinations

import pytest

from graph.resolve.persons import fits, same_person

FAMILIES = [
    ["Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy", "Volodimir Zelensky"],
    ["Oleksandr Syrsky", "Oleksandr Syrskyi", "Oleksandr Syrskiy"],
    ["Sergueï Choïgou", "Sergei Shoigu", "Serguei Choigou"],
    ["Alexandre Loukachenko", "Alexander Lukashenko"],
    ["Kim Jong Un", "Kim Jong-un"],
    ["Choe Son Hui", "Choe Son-hui"],
    ["Recep Tayyip Erdogan", "Recep Tayyip Erdoğan"],
    ["Benjamin Netanyahu", "Benyamin Netanyahou"],
    ["Mohammed ben Salmane", "Mohamed bin Salman"],
    ["Bachar al-Assad", "Bashar Al-Assad"],
    ["Evgueni Prigojine", "Yevgeny Prigozhin"],
    ["Mikheil Saakachvili", "Mikhail Saakashvili"],
    ["Nana Akufo-Addo", "Nana Akufo Addo"],
    ["Félix Tshisekedi", "Felix Tshisekedi"],
    ["Vladimir Poutine", "Vladimir Putin"],
    ["J. Healey", "John Healey"],
]
STRANGERS = [
    ("Kim Jong Un", "Kim Jong Il"),
    ("Kim Jong Un", "Kim Jong Nam"),
    ("Park Geun Hye", "Park Chung Hee"),
    ("Marine Le Pen", "Jean-Marie Le Pen"),
    ("Marine Le Pen", "Marion Maréchal-Le Pen"),
    ("Alexandre Loukachenko", "Alexandre Loukianenko"),
    ("Anne Hidalgo", "Anna Hidalgo"),
    ("Bill Clinton", "Hillary Clinton"),
    ("George Bush", "Jeb Bush"),
    ("Laurent Gbagbo", "Simone Gbagbo"),
    ("Ali Bongo", "Omar Bongo"),
    ("Raúl Castro", "Fidel Castro"),
    ("Emmanuel Macron", "Brigitte Macron"),
    ("François Hollande", "François Fillon"),
    ("Donald Trump", "Donald Tusk"),
    ("Pedro Sánchez", "Pedro Sanz"),
    ("Vladimir Poutine", "Vladimir Medinski"),
]
ALIKE = [pair for family in FAMILIES for pair in combinations(family, 2)]


@pytest.mark.parametrize(("a", "b"), ALIKE)
def test_spellings_of_one_name_meet(a: str, b: str) -> None:
    assert same_person(a, b) > 0
    assert same_person(b, a) == same_person(a, b)


@pytest.mark.parametrize(("a", "b"), STRANGERS)
def test_names_that_look_alike_stay_apart(a: str, b: str) -> None:
    assert same_person(a, b) == 0
    assert same_person(b, a) == 0


@pytest.mark.parametrize(
    ("short", "full", "is_it"),
    [
        ("Zelenskiy", "Volodymyr Zelensky", True),
        ("Kim", "Kim Jong Un", True),
        ("Un", "Kim Jong Un", False),
        ("Le Pen", "Marine Le Pen", True),
        ("Akufo-Addo", "Nana Akufo-Addo", True),
        ("Lavrov", "Sergueï Choïgou", False),
    ],
)
def test_a_family_name_alone_fits_its_person(short: str, full: str, is_it: bool) -> None:
    assert bool(fits(short, full)) is is_it
