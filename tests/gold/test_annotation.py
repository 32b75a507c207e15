"""What is found, written as the gold files do."""

from graph.annotation import Annotation, annotate
from graph.extract import extract
from graph.french.nlp import Parser
from graph.model import Article
from graph.resolve import resolve


def annotated(parser: Parser, text: str) -> Annotation:
    extractions = [extract(document) for document in parser.parse([Article("a", text)])]
    return annotate(extractions, resolve(extractions))[0]


def test_a_pronoun_of_one_of_those_named_is_somebody(parser: Parser) -> None:
    found = annotated(parser, "Anna Weiss est partie. « Tout va bien », ont-ils dit.")
    (statement,) = found.statements
    (unknown,) = [entity for entity in found.entities if entity.id == statement.speaker]
    assert (unknown.name, unknown.type, unknown.mentions) == ("ils", "GROUP", [])


def test_a_pronoun_before_which_nobody_is_named_is_nobody(parser: Parser) -> None:
    (statement,) = annotated(parser, "Il a dit que la route est fermée.").statements
    assert statement.speaker is None
    assert statement.speaker_span == (0, 2)
