"""Nothing makes the extraction raise, and every span it gives lies in its article."""

from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from graph.extract import extract
from graph.french.nlp import Parser
from graph.model import Article, Extraction, Reference, Span

pytestmark = pytest.mark.model

WORDS = [
    "«",
    "»",
    '"',
    "“",
    "”",
    "'",
    ",",
    ".",
    ":",
    ";",
    "?",
    "!",
    "—",
    "(",
    ")",
    "-",
    "que",
    "qu'",
    "qui",
    "selon",
    "d'après",
    "pour",
    "et",
    "mais",
    "il",
    "elle",
    "on",
    "-t-il",
    "a",
    "ont",
    "est",
    "le",
    "la",
    "les",
    "l'",
    "de",
    "des",
    "du",
    "maire",
    "ministre",
    "Paris",
    "Kiev",
    "armée",
    "soldats",
    "8",
    "000",
    "déclaré",
    "affirme",
    "dit",
    "accusé",
    "envoyer",
    "déployé",
    "soutient",
    "soutien",
    "aide",
    "ajoutant",
    "avant",
    "lundi",
    "ne",
    "pas",
    "comme",
    "si",
    "dont",
    "où",
]


def spans(extraction: Extraction) -> Iterator[Span]:
    """Every span of an extraction."""

    def of(reference: Reference | None) -> Iterator[Span]:
        if reference is not None and reference.span is not None:
            yield reference.span

    for mention in extraction.mentions:
        yield mention.span
    for statement in extraction.statements:
        yield from (*of(statement.speaker), *statement.contents)
        yield from (statement.cue,) if statement.cue else ()
    for relation in extraction.relations:
        yield from (relation.trigger, relation.evidence, *of(relation.agent), *of(relation.target))


def check(parser: Parser, text: str) -> Extraction:
    """Read a text and hold what must hold of any extraction."""
    [document] = parser.parse([Article("a", text)])
    found = extract(document)
    assert all(0 <= s.start < s.end <= len(text) for s in spans(found))
    ids = {statement.id for statement in found.statements}
    for statement in found.statements:
        assert statement.nested_in is None or statement.nested_in in ids
        assert statement.speaker.mention is None or statement.speaker.mention < len(found.mentions)
    return found


@settings(max_examples=150, deadline=None)
@given(text=st.text() | st.lists(st.sampled_from(WORDS), max_size=60).map(" ".join))
def test_any_text(parser: Parser, text: str) -> None:
    check(parser, text)


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(
            "Le maire a dit que " + "le pont de la ville rouvre et " * 40 + ".", id="long"
        ),
        pytest.param("« " * 50 + "Oui" + " »" * 20, id="unbalanced"),
        pytest.param("nom\tâge\tville\n" + "Jean\t34\tParis\n" * 30, id="table"),
        pytest.param("- a dit\n- selon\n- « oui\n" * 20, id="list"),
        pytest.param("a-t-il dit", id="cue-alone"),
        pytest.param("Selon", id="marker-alone"),
        pytest.param(", a déclaré", id="comma-and-cue"),
        pytest.param("« Oui », dit", id="cue-without-speaker"),
        pytest.param("😀 a dit que 😀.", id="emoji"),
    ],
)
def test_hard_texts(parser: Parser, text: str) -> None:
    check(parser, text)


def test_the_same_text_gives_the_same_extraction(parser: Parser) -> None:
    text = "Selon Paris, l'armée a déployé 300 soldats à Dakar. « C'est faux », a répondu Alger."
    assert check(parser, text) == check(parser, text)


def test_joint_speakers_give_statements_of_their_own(parser: Parser) -> None:
    """« ils » stands for both, with the same words: two claims, two ids."""
    text = "Paris et Berlin ont déclaré que la trêve tenait. Ils ont ajouté que le pont rouvrait."
    found = check(parser, text)
    assert len({statement.id for statement in found.statements}) == len(found.statements) == 4
