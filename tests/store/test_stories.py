"""Stories: near-copies count once, whatever the order in which they are read."""

import random
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from graph.model import Article
from graph.resolve.stories import Story, stories

WIRE = " ".join(f"mot{number}" for number in range(200))


def article(name: str, text: str, hour: int | None = None) -> Article:
    when = None if hour is None else datetime(2024, 5, 1, hour, tzinfo=UTC)
    return Article(name, text, published_at=when)


def grouped(found: tuple[Story, ...], articles: list[Article]) -> set[tuple[str, ...]]:
    names = {one.id: one.name for one in articles}
    return {tuple(names[key] for key in story.articles) for story in found}


def test_copies_form_one_story_first_published_first() -> None:
    articles = [
        article("undated", WIRE),
        article("late", WIRE.upper(), 9),
        article("early", WIRE.replace("mot7 ", "mot-sept "), 8),
        article("other", " ".join(f"autre{number}" for number in range(200)), 7),
    ]
    found = stories(articles)
    assert grouped(found, articles) == {("early", "late", "undated"), ("other",)}


def test_a_cut_text_is_a_copy() -> None:
    articles = [article("whole", WIRE, 1), article("cut", WIRE[:600], 2)]
    assert grouped(stories(articles), articles) == {("whole", "cut")}


def test_a_shared_paragraph_is_no_copy() -> None:
    own = " ".join(f"propre{number}" for number in range(150))
    articles = [article("whole", WIRE, 1), article("quotes", own + " " + WIRE[:400], 2)]
    assert len(stories(articles)) == 2


def test_short_articles_are_copies_only_when_equal() -> None:
    articles = [
        article("a", "Un bref communiqué de presse."),
        article("b", "un bref communiqué, de presse"),
        article("c", "Un bref communiqué de la presse."),
        article("d", ""),
    ]
    assert {len(story.articles) for story in stories(articles)} == {1, 2}
    assert len(stories(articles)) == 3


def test_a_text_of_many_words_takes_no_time() -> None:
    texts = [" ".join(f"m{(i * k) % 9973}" for i in range(20_000)) for k in range(1, 6)]
    assert len(stories([article(str(i), text) for i, text in enumerate(texts)])) == 5


@given(st.lists(st.text(alphabet="ab ", max_size=200), max_size=8), st.randoms())
def test_the_order_does_not_count(texts: list[str], chance: random.Random) -> None:
    articles = [article(str(number), text) for number, text in enumerate(texts)]
    shuffled = articles.copy()
    chance.shuffle(shuffled)
    found = stories(articles)
    assert stories(shuffled) == found
    assert sorted(key for story in found for key in story.articles) == sorted(
        one.id for one in articles
    )
