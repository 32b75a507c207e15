"""Mentions, one sentence a case: each found with its type, its name and its neighbour."""

from functools import cache

import pytest

from graph.extract.mentions import find_mentions, prune
from graph.french.nlp import Parser
from graph.model import Article, Form, Mention


@cache
def parser() -> Parser:
    return Parser()


@cache
def mentions(text: str) -> tuple[Mention, ...]:
    (document,) = parser().parse([Article(name="one", text=text)])
    return find_mentions(document)


FOUND = [
    pytest.param(
        "Le secrétaire d'État américain Antony Blinken a quitté Bruxelles.",
        ["PERSON Le secrétaire d'État américain Antony Blinken", "LOCATION Bruxelles"],
        id="title-and-name",
    ),
    pytest.param(
        "Environ 8 000 soldats nord-coréens ont rejoint l'armée russe.",
        ["GROUP soldats nord-coréens", "ORGANIZATION l'armée russe"],
        id="no-numeral",
    ),
    pytest.param(
        "Le porte-parole du gouvernement Joseph Kabamba a démenti.",
        ["PERSON Le porte-parole du gouvernement Joseph Kabamba", "ORGANIZATION gouvernement"],
        id="body-inside-a-title",
    ),
    pytest.param(
        "Les Ukrainiens attendent l'aide de Washington.",
        ["GROUP Les Ukrainiens", "COUNTRY Washington"],
        id="people-and-seat",
    ),
    pytest.param(
        "Le maire de Paris a reçu M. Macron.",
        ["PERSON Le maire de Paris", "LOCATION Paris", "PERSON M. Macron"],
        id="city-and-civility",
    ),
    pytest.param(
        "Des combats ont eu lieu dans la région de Koursk.",
        ["LOCATION la région de Koursk"],
        id="region-with-its-name",
    ),
    pytest.param(
        "L'ONG Amnesty International accuse les rebelles.",
        ["ORGANIZATION L'ONG Amnesty International", "GROUP les rebelles"],
        id="kind-and-name",
    ),
    pytest.param(
        "La cheffe d'état-major a félicité les sapeurs-pompiers.",
        ["PERSON La cheffe d'état-major", "GROUP les sapeurs-pompiers"],
        id="hyphens-inside-a-word",
    ),
    pytest.param(
        "De nombreux ivoiriens ont fêté la victoire.",
        ["GROUP ivoiriens"],
        id="people-without-a-capital",
    ),
    pytest.param(
        "L'État a promis dix millions et la Région en ajoute deux.",
        ["COUNTRY L'État", "ORGANIZATION la Région"],
        id="state-and-institution",
    ),
    pytest.param(
        "Les rebelles houthis affrontent les Kurdes et les houthis.",
        ["ORGANIZATION Les rebelles houthis", "GROUP les Kurdes", "ORGANIZATION houthis"],
        id="movement-and-people-without-state",
    ),
    pytest.param(
        "Les rebelles tchadiens ont fui.",
        ["GROUP Les rebelles tchadiens"],
        id="noun-tagged-adjective",
    ),
    pytest.param(
        "Deux avions ont atterri lundi à Rabat.",
        ["LOCATION Rabat"],
        id="capital-where-one-lands",
    ),
    pytest.param(
        "Il a demandé à Rabat de patienter.",
        ["COUNTRY Rabat"],
        id="capital-that-one-asks",
    ),
    pytest.param(
        "Le Premier ministre togolais Yawo Tsevi a reçu l'éditrice Claude Perrin.",
        [
            "PERSON Le Premier ministre togolais Yawo Tsevi",
            "PERSON l'éditrice Claude Perrin",
        ],
        id="title-announces-a-name",
    ),
    pytest.param(
        "Le maire de Zinder Joseph Kabongo a voté.",
        ["PERSON Le maire de Zinder Joseph Kabongo", "LOCATION Zinder"],
        id="town-of-a-title-and-name",
    ),
    pytest.param(
        "« Non », a prévenu le ministre de la santé.",
        ["PERSON le ministre de la santé"],
        id="who-warns-behind-a-quotation",
    ),
    pytest.param(
        "Oxfam Belgique critique Kenya Airways.",
        ["ORGANIZATION Oxfam Belgique", "ORGANIZATION Kenya Airways"],
        id="bodies-with-a-country",
    ),
    pytest.param(
        "Le PLR bernois et la garde côtière ont dit oui.",
        ["ORGANIZATION PLR bernois", "ORGANIZATION la garde côtière"],
        id="section-of-a-party-and-guard",
    ),
    pytest.param(
        "Les renforts ont enfin gagné Goma lundi.",
        ["GROUP Les renforts", "LOCATION Goma"],
        id="town-that-the-model-gives-no-type",
    ),
    pytest.param(
        "Riyad Mahrez a marqué pour Manchester City.",
        ["PERSON Riyad Mahrez", "ORGANIZATION Manchester City"],
        id="capital-as-given-name",
    ),
]


@pytest.mark.parametrize(("text", "expected"), FOUND)
def test_mentions_are_found(text: str, expected: list[str]) -> None:
    found = [f"{m.type} {m.text}" for m in mentions(text) if m.form is not Form.ADJECTIVE]
    assert found == expected


@pytest.mark.parametrize(
    ("text", "words"),
    [
        pytest.param("Le ministre de la Défense a parlé.", "Défense", id="portfolio"),
        pytest.param("Le secrétaire d'État a parlé.", "État", id="secretary-of-state"),
        pytest.param("Guerre en Ukraine : le point.", "Guerre", id="heading"),
        pytest.param("Les responsables militaires ont parlé.", "militaires", id="adjective"),
        pytest.param("Le sergent-chef de l'état-major a parlé.", "major", id="part-of-a-word"),
        pytest.param("Les milices kurdes ont tiré.", "kurdes", id="adjective-of-a-people"),
        pytest.param("Le chef de l'État a tranché.", "l'État", id="state-in-a-title"),
        pytest.param("La ville dort.", "La ville", id="town-without-a-capital"),
        pytest.param(
            "Il a averti le ministre de son départ.", "le ministre de son départ", id="warned-of"
        ),
        pytest.param(
            "Il a vu Jean Faure De nombreux élus ont ri.", "Jean Faure De", id="lost-full-stop"
        ),
        pytest.param("Le PLR suisse a dit oui.", "PLR suisse", id="party-of-its-country"),
        pytest.param("Elle suit la prescription médicale d'Eden.", "Eden", id="no-town"),
        pytest.param("Il apprend le français.", "le français", id="language"),
        pytest.param("Il est mort au cours de la nuit.", "cours de la nuit", id="au-cours-de"),
    ],
)
def test_what_only_looks_like_a_mention_is_none(text: str, words: str) -> None:
    assert words not in [m.text for m in mentions(text)]


def test_the_span_is_the_words() -> None:
    text = "Jeudi, l\u2019armée russe a attaqué Kharkiv, selon l\u2019AFP."
    assert mentions(text)
    assert all(m.span.of(text) == m.text for m in mentions(text))


@pytest.mark.parametrize(
    ("text", "first", "second"),
    [
        (
            "Le secrétaire général de l'OTAN, Mark Rutte, a parlé.",
            "Le secrétaire général de l'OTAN",
            "Mark Rutte",
        ),
        (
            "Le chef du Parti pirate (PP), Ole Hansen, part.",
            "Le chef du Parti pirate",
            "Ole Hansen",
        ),
        ("Le ministère de la Défense (MoD) confirme.", "Le ministère de la Défense", "MoD"),
    ],
)
def test_what_stands_beside_is_joined(text: str, first: str, second: str) -> None:
    found = mentions(text)
    beside = next(m for m in found if m.text == second).apposition
    assert beside is not None
    assert found[beside].text == first


def test_a_clause_after_the_comma_joins_nothing() -> None:
    found = mentions("Selon le ministre, Mark Rutte a menti.")
    assert next(m for m in found if m.text == "Mark Rutte").apposition is None


def test_pruning_keeps_what_claims_use() -> None:
    found = mentions("Des experts disent que le président ukrainien a raison.")
    texts = [m.text for m in found]
    experts, president = texts.index("Des experts"), texts.index("le président ukrainien")
    left, _ = prune(found, [])
    assert [m.text for m in left] == ["le président ukrainien"]
    left, index = prune(found, [experts, president])
    assert [m.text for m in left] == ["Des experts", "le président ukrainien", "ukrainien"]
    assert left[index[president]].text == "le président ukrainien"
