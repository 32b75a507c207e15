"""The parse: tokens in their places, and repairs of speed that change nothing."""

import pytest

from graph.french.nlp import BLOCK_CHARACTERS, Parser, load_model, speed_up
from graph.model import Article

TEXT = (
    "Le maire de Namur, interrogé lundi, a déclaré que le pont rouvrirait « avant l'été ». "
    "Les pompiers, déployés depuis dimanche, soutiennent les sinistrés du Royaume-Uni."
)

pytestmark = pytest.mark.model


def test_tokens_stand_where_their_words_are(parser: Parser) -> None:
    text = "« J’irai à  l’école », dit-elle.\n\nPoint final 😀 ici."
    [document] = parser.parse([Article("a", text)])
    for token in document.tokens:
        assert len(token.text) == token.span.end - token.span.start
        assert token.text.replace("«", "«")[0] in {text[token.span.start], "'", "«", "»"}
    assert len(document.paragraphs) == 2
    assert [t.sentence for t in document.tokens] == sorted(t.sentence for t in document.tokens)


def test_speed_repairs_change_nothing() -> None:
    """Tags, lemmas, relations and entities of the model as installed and of the repaired one."""

    def read(nlp: object) -> list[tuple[str, ...]]:
        doc = nlp(TEXT)  # type: ignore[operator]
        return [
            (t.text, t.lemma_, t.pos_, str(t.morph), t.dep_, str(t.head.i), t.ent_type_)
            for t in doc
        ]

    assert read(speed_up(load_model())) == read(load_model())


def test_a_mark_takes_no_letter_along(parser: Parser) -> None:
    [document] = parser.parse([Article("a", "Il dit qu'« il part » et la qualifie d'«étape».")])
    words = [token.text for token in document.tokens]
    assert "qu'" in words
    assert "étape" in words


def test_glued_sentences_are_parted(parser: Parser) -> None:
    [document] = parser.parse([Article("a", "Le maire a parlé aux habitants.Ils ont ri.")])
    assert len(document.sentences) == 2


def test_a_long_paragraph_is_one_paragraph(parser: Parser) -> None:
    text = "Le maire a parlé. " * (BLOCK_CHARACTERS // 10)
    [document] = parser.parse([Article("a", text)])
    assert len(document.paragraphs) == 1
    assert len(document.tokens) == 5 * (BLOCK_CHARACTERS // 10)


def test_the_order_of_articles_is_kept(parser: Parser) -> None:
    articles = [Article(str(i), f"Article numéro {i}. " * (i % 3)) for i in range(7)]
    assert [d.article.name for d in parser.parse(articles)] == [a.name for a in articles]
