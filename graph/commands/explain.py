"""`ouidire explain`: why each claim was found, and what was left, in colour."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated

import typer
from rich.text import Text

from graph.commands.terminal import Input, output
from graph.explain import Sentence, explain
from graph.extract import extract
from graph.french.nlp import Parser
from graph.model import Extraction, Quantity, Reference, Relation, Span, Statement
from graph.resolve import resolve

STYLES = {
    "content": "green",
    "speaker": "bold cyan",
    "cue": "bold yellow",
    "trigger": "bold magenta",
    "left": "red",
}


def explain_command(
    paths: Annotated[
        list[Path], typer.Argument(help="Files (.txt, .jsonl), folders of them, or - .")
    ],
) -> None:
    """Show sentence by sentence what is found, by which rule, and what is left."""
    output.print(legend())
    articles = Input(paths)
    for document in Parser().parse(articles):
        extraction = extract(document)
        meant = Meant(extraction)
        output.print(Text(f"\n{extraction.article.name}", "bold underline"))
        for sentence in explain(document, extraction):
            show(sentence, meant)
    articles.end()


class Meant:
    """The names of the entities that an article's references mean."""

    def __init__(self, extraction: Extraction) -> None:
        resolution = resolve([extraction])
        entities = {entity.id: entity.name for entity in resolution.entities}
        links = resolution.links[extraction.article.id]
        self.text = extraction.article.text
        self._names = [entities[link.entity] for link in links]

    def name(self, reference: Reference | None) -> str:
        """The entity's name, « ? » where nobody is found."""
        if reference is None or reference.mention is None:
            return "?"
        return self._names[reference.mention]


def legend() -> Text:
    """What the colours mean."""
    return Text(" ").join(Text(role, style) for role, style in STYLES.items())


def show(sentence: Sentence, meant: Meant) -> None:
    """The sentence in colour, and one line for each thing found or left in it."""
    words = Text(sentence.span.of(meant.text))
    for role, span in marks(sentence):
        start, end = span.start - sentence.span.start, span.end - sentence.span.start
        words.stylize(STYLES[role], max(0, start), max(0, end))
    output.print(words, soft_wrap=True)
    for statement in sentence.statements:
        output.print(describe_statement(statement, meant), soft_wrap=True)
    for relation in sentence.relations:
        output.print(describe_relation(relation, meant), soft_wrap=True)
    for left in sentence.left:
        excerpt = " ".join(left.span.of(meant.text).split())[:60]
        output.print(Text(f"    ✗ {left.why}: {excerpt}", STYLES["left"]), soft_wrap=True)


def marks(sentence: Sentence) -> Iterator[tuple[str, Span]]:
    """The spans to colour; a later one lies over an earlier."""
    for left in sentence.left:
        yield "left", left.span
    for statement in sentence.statements:
        yield from (("content", span) for span in statement.contents)
    for statement in sentence.statements:
        if statement.speaker.span:
            yield "speaker", statement.speaker.span
        if statement.cue:
            yield "cue", statement.cue
    for relation in sentence.relations:
        yield "trigger", relation.trigger


def describe_statement(statement: Statement, meant: Meant) -> Text:
    """« → Emmanuel Macron: direct, asserts [rule] »."""
    parts: list[str] = [statement.kind, statement.polarity]
    if statement.nested_in:
        parts.append("nested")
    sources = [meant.name(source) for source in statement.secondary]
    return _line("→", meant.name(statement.speaker), [*parts, *sources], statement.rule)


def describe_relation(relation: Relation, meant: Meant) -> Text:
    """« ⇒ Corée du Nord → Russie: DEPLOYS, actual, 8000 soldats, … [rule] »."""
    ends = f"{meant.name(relation.agent)} → {meant.name(relation.target)}"
    parts: list[str] = [relation.type, relation.status]
    if relation.what or relation.quantity:
        what = relation.what.of(meant.text) if relation.what else ""
        parts.append(f"{_amount(relation.quantity)} {what}".strip())
    parts.extend(f"according to {meant.name(source)}" for source in relation.attributed_to)
    return _line("⇒", ends, parts, relation.rule)


def _amount(quantity: Quantity | None) -> str:
    if quantity is None:
        return ""
    about = "about " if quantity.approximate else ""
    if quantity.min == quantity.max:
        return f"{about}{quantity.min:g}"
    low = "" if quantity.min is None else f"{quantity.min:g}"
    high = "" if quantity.max is None else f"{quantity.max:g}"
    return f"{about}{low}…{high}"


def _line(arrow: str, who: str, parts: Sequence[str], rule: str) -> Text:
    return Text.assemble(
        f"    {arrow} ", (who, STYLES["speaker"]), f": {', '.join(parts)} ", (f"[{rule}]", "dim")
    )
