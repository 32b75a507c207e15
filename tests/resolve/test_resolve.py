"""Entities over a few articles of our own: what joins, what stays apart, and order."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.extract.mentions import find_mentions
from graph.french.nlp import Parser
from graph.model import Article, Entity, EntityType, Extraction, Resolution
from graph.resolve import resolve

TEXTS = {
    "kiev": "Le président ukrainien Volodymyr Zelensky a rencontré Emmanuel Macron à Paris. "
    "M. Zelensky a remercié la France. L'armée ukrainienne avance, selon Kiev.",
    "spelling": "Zelenskyy a parlé. L'armée ukrainienne tient la région de Kharkiv. "
    "Le Kremlin a démenti, mais Moscou prépare une réponse.",
    "ngo": "Human Rights Watch (HRW) a publié un rapport sur le Soudan. L'ONG accuse l'armée "
    "soudanaise. HRW demande une enquête au gouvernement soudanais.",
    "seoul": "Kim Jong Un a visité une usine. Kim a salué les soldats nord-coréens. "
    "Kim Jong Il, son père, est mort en 2011.",
    "paris": "Marine Le Pen a répondu à Jean-Marie Le Pen. Mme Le Pen dirige le parti.",
}


@cache
def extraction(name: str, text: str, day: datetime | None = None) -> Extraction:
    article = Article(name=name, text=text, published_at=day)
    (document,) = parser().parse([article])
    return Extraction(article, find_mentions(document), (), ())


@cache
def parser() -> Parser:
    return Parser()


def corpus() -> list[Extraction]:
    return [extraction(name, text) for name, text in TEXTS.items()]


def entities(
    found: Resolution, extractions: Sequence[Extraction], words: str, article: str | None = None
) -> set[Entity]:
    """The entities that mentions of these words mean."""
    by_id = {entity.id: entity for entity in found.entities}
    return {
        by_id[found.links[e.article.id][i].entity]
        for e in extractions
        if article in {None, e.article.name}
        for i, mention in enumerate(e.mentions)
        if mention.text == words
    }


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Le président ukrainien Volodymyr Zelensky", "Zelenskyy"),
        ("Le président ukrainien Volodymyr Zelensky", "M. Zelensky"),
        ("Human Rights Watch", "HRW"),
        ("Human Rights Watch", "L'ONG"),
        ("Kim Jong Un", "Kim"),
        ("Marine Le Pen", "Mme Le Pen"),
        ("Kremlin", "Moscou"),
    ],
)
def test_one_thing_is_one_entity(one: str, other: str) -> None:
    found = resolve(corpus())
    both = entities(found, corpus(), one) | entities(found, corpus(), other)
    assert len(both) == 1


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Kim Jong Un", "Kim Jong Il"),
        ("Marine Le Pen", "Jean-Marie Le Pen"),
        ("L'armée ukrainienne", "l'armée soudanaise"),
        ("France", "Paris"),
    ],
)
def test_two_things_are_two_entities(one: str, other: str) -> None:
    found = resolve(corpus())
    first, second = entities(found, corpus(), one), entities(found, corpus(), other)
    assert first
    assert second
    assert not first & second


def test_a_seat_of_power_is_its_country_and_a_city_a_place() -> None:
    found = resolve(corpus())
    (russia,) = entities(found, corpus(), "Kremlin")
    assert (russia.type, russia.country_code, russia.wikidata_id) == (
        EntityType.COUNTRY,
        "RU",
        "Q159",
    )
    (paris,) = entities(found, corpus(), "Paris")
    assert paris.type is EntityType.LOCATION


def test_a_description_with_a_country_is_one_over_articles() -> None:
    found = resolve(corpus())
    first = entities(found, corpus(), "L'armée ukrainienne", "kiev")
    assert first == entities(found, corpus(), "L'armée ukrainienne", "spelling")


def test_a_title_means_who_held_the_office_that_day() -> None:
    text = "Le président français a salué cette décision."
    days = [datetime(2013, 5, 1, tzinfo=UTC), datetime(2023, 5, 1, tzinfo=UTC)]
    found = [extraction(f"day-{d.year}", text, d) for d in days]
    resolution = resolve(found)
    names = [
        {e.name for e in entities(resolution, found, "Le président français", x.article.name)}
        for x in found
    ]
    assert names == [{"François Hollande"}, {"Emmanuel Macron"}]


@pytest.mark.parametrize(
    ("text", "words", "country"),
    [
        (
            "Le Maroc a tremblé. L'Algérie, elle, l'aide ; l'Algérie attend. Le royaume hésite.",
            "Le royaume",
            "Maroc",
        ),
        (
            "Paris a appelé Niamey. Agadez, Zinder et Tahoua ont voté. Le pays est calme.",
            "Le pays",
            "Niger",
        ),
        (
            "La France aide Mayotte et La Réunion. Mayotte attend. L'État paiera.",
            "L'État",
            "France",
        ),
    ],
)
def test_a_word_for_a_country_takes_one_up(text: str, words: str, country: str) -> None:
    found = extraction("one", text)
    (entity,) = entities(resolve([found]), [found], words)
    assert entity.name == country


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Karim Haddad a parlé hier. L'intéressé nie tout.", "L'intéressé"),
        ("Karim Haddad a parlé hier. L'ancien ministre nie tout.", "L'ancien ministre"),
    ],
)
def test_a_word_that_says_nothing_new_takes_up_who_was_named(text: str, words: str) -> None:
    found = extraction("four", text)
    (entity,) = entities(resolve([found]), [found], words)
    assert entity.name == "Karim Haddad"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Anna Weber a parlé hier. L'ancien ministre nie tout.", "L'ancien ministre"),
        ("Karim Haddad a parlé hier. Le ministre nie tout.", "Le ministre"),
        ("L'intéressé nie tout. Karim Haddad a parlé hier.", "L'intéressé"),
    ],
)
def test_a_word_for_another_person_takes_up_nobody(text: str, words: str) -> None:
    found = extraction("five", text)
    (entity,) = entities(resolve([found]), [found], words)
    assert entity.name not in {"Karim Haddad", "Anna Weber"}


def test_a_body_is_taken_up_by_the_noun_in_its_name() -> None:
    text = "La Force multinationale mixte recrute. Des soldats maliens fuient. Cette force attend."
    found = extraction("three", text)
    (entity,) = entities(resolve([found]), [found], "Cette force")
    assert entity.name == "Force multinationale mixte"


def test_the_state_of_one_of_several_countries_stays_apart() -> None:
    found = extraction("two", "Le Gabon et le Bénin ont signé. L'État paiera, selon la loi.")
    (entity,) = entities(resolve([found]), [found], "L'État")
    assert entity.name == "État"


def test_every_mention_has_a_link_to_an_entity() -> None:
    found = resolve(corpus())
    ids = {entity.id for entity in found.entities}
    for e in corpus():
        links = found.links[e.article.id]
        assert len(links) == len(e.mentions)
        assert all(link.entity in ids and link.method for link in links)


@settings(max_examples=25, deadline=None)
@given(order=st.permutations(range(len(TEXTS))))
def test_the_order_of_the_articles_changes_nothing(order: list[int]) -> None:
    given_ = corpus()
    assert resolve([given_[i] for i in order]) == resolve(given_)


def test_no_two_things_of_the_gazetteer_merge() -> None:
    found = resolve(corpus())
    known = [entity.wikidata_id for entity in found.entities if entity.wikidata_id]
    assert len(known) == len(set(known))


def test_no_article_no_entity() -> None:
    assert resolve([]) == Resolution((), {})
