"""Who says what: all statements of a document.

Every rule proposes drafts from positions and word classes; here the drafts that compete for the same
cue or words are weighed, speakers are settled in the order of speaking, and what is said inside
somebody else's words is nested in them.
"""

from collections.abc import Iterator, Sequence

from graph.extract.according_to import read_marker
from graph.extract.antecedents import Register
from graph.extract.cue_nouns import read_nouns
from graph.extract.drafts import Draft
from graph.extract.inserted import read_inserted
from graph.extract.insertions import inserted_cue
from graph.extract.markers import find_markers
from graph.extract.passives import read_passive
from graph.extract.polarity import polarity
from graph.extract.quotations import after_colon, continuations
from graph.extract.reported import read_reported
from graph.extract.speakers import subject_before
from graph.extract.subject_heads import subject_by_position
from graph.french.cues import find_verb_cues
from graph.french.document import Document
from graph.ids import make_id
from graph.model import (
    CueClass,
    EntityType,
    Form,
    Kind,
    Mention,
    Reference,
    Span,
    Statement,
)


def find_statements(document: Document, mentions: Sequence[Mention]) -> tuple[Statement, ...]:
    """All statements, by the place of their cue; references are indices into `mentions`."""
    sayers = who_can_speak(document, mentions)
    drafts = weigh(list(propose(document, sayers)))
    drafts += continuations(document, [span for draft in drafts for span in draft.contents])
    drafts.sort(key=lambda draft: (draft.place, draft.start))
    register = Register(document, mentions)
    statements = [statement for draft in drafts for statement in settle(document, draft, register)]
    return tuple(nest(document, statements))


def who_can_speak(document: Document, mentions: Sequence[Mention]) -> frozenset[int]:
    """Positions of the words of all mentions of somebody: persons, bodies, countries, groups."""
    return frozenset(
        i
        for mention in mentions
        if mention.type is not EntityType.LOCATION and mention.form is not Form.ADJECTIVE
        for i in document.within(mention.span)
    )


def propose(document: Document, sayers: frozenset[int]) -> Iterator[Draft]:
    """What every rule finds, the surest first."""
    spoken: list[Draft] = []
    for cue in find_verb_cues(document):
        inserted = inserted_cue(document, cue, sayers)
        draft = read_inserted(document, inserted) if inserted else None
        draft = draft or read_passive(document, cue, sayers) or read_reported(document, cue, sayers)
        if draft is not None:
            draft.cue_span = draft.cue_span or document.span(cue.start, cue.end)
            draft.lemma, draft.cue_class = cue.entry.words, cue.entry.cue_class
            spoken.append(draft)
            yield draft
    for marker in find_markers(document, sayers):
        draft = read_marker(document, marker, spoken)
        if draft is not None:
            yield draft
    yield from read_nouns(document, sayers)
    for quotation in document.quotations:
        draft = after_colon(document, quotation, sayers)
        if draft is not None:
            yield draft


def weigh(drafts: list[Draft]) -> list[Draft]:
    """Keep one draft a cue, and one draft a quotation that has no cue from the lexicon.

    A noun with a light verb (« a réitéré son refus de céder ») says more than the verb alone.
    """
    kept: list[Draft] = []
    light = [d.cue_span for d in drafts if d.rule == "noun" and d.cue_span]
    drafts = [
        d
        for d in drafts
        if d.rule != "cue-np" or not any(d.cue_span and s.contains(d.cue_span) for s in light)
    ]
    for draft in drafts:
        if draft.rule in ("colon", "name-colon") and any(
            (span.touches(content) and other.quotation == draft.quotation) or span == content
            for other in kept
            for span in draft.contents
            for content in other.contents
        ):
            continue
        if any(
            other.cue_span and draft.cue_span and other.cue_span.touches(draft.cue_span)
            for other in kept
        ):
            continue
        kept.append(draft)
    return kept


def settle(document: Document, draft: Draft, register: Register) -> Iterator[Statement]:
    """One statement for each joint speaker of a draft."""
    text = document.article.text
    speakers = draft.speakers or named_elsewhere(document, draft)
    references = [r for phrase in speakers for r in register.references(phrase, draft.start)]
    register.join(references)
    if not references:
        last = None if draft.speakerless else register.last_speaker(draft.place)
        references = [Reference(None, last)]
    sentence = sentence_at(document, draft.place)
    contents = tuple(trim(text, span) for span in draft.contents)
    for reference in references:
        register.note(reference.mention, draft.place, sentence)
        yield Statement(
            id=make_id(
                "statement",
                document.article.id,
                [[s.start, s.end] for s in contents],
                [draft.cue_span.start, draft.cue_span.end] if draft.cue_span else None,
                [reference.span.start, reference.span.end] if reference.span else None,
            ),
            speaker=reference,
            cue=draft.cue_span,
            lemma=draft.lemma,
            cue_class=draft.cue_class if draft.cue else draft.cue_class or CueClass.NEUTRAL,
            contents=contents,
            kind=kind(document, contents, draft.cue_span),
            polarity=polarity(document, draft),
            rule=draft.rule,
        )


def named_elsewhere(document: Document, draft: Draft) -> list[range]:
    """The subject of a cue that only the colon rule knows: « Le maire a défendu sa décision : »."""
    if draft.rule != "colon" or draft.head is None:
        return []
    head = subject_by_position(document, draft.head)
    return [] if head is None else subject_of(document, draft.head)


def subject_of(document: Document, verb: int) -> list[range]:
    from graph.french.cues import Cue, Entry
    from graph.french.verbs import verb_group
    from graph.model import Polarity

    group = verb_group(document, verb)
    entry = Entry(group.lemma, frozenset(), CueClass.NEUTRAL, Polarity.ASSERTS)
    return subject_before(document, Cue(entry, group.start, group.end, group.head, group))


def sentence_at(document: Document, offset: int) -> int:
    inside = document.within(Span(offset, offset + 10**9))
    if inside:
        return document.tokens[inside.start].sentence
    return len(document.sentences) - 1


def trim(text: str, span: Span) -> Span:
    start, end = span.start, span.end
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)


def kind(document: Document, contents: Sequence[Span], cue: Span | None) -> Kind:
    """Direct where all words stand between marks, indirect where none do, else mixed.

    The marks of a quotation that holds the cue too are somebody else's: indirect speech inside his
    words counts its own marks only. A cue set into its own quotation (« Q1, dit X. Q2 ») holds none.
    """
    around = [q for q in document.quotations if cue is not None and q.inner.contains(cue)]
    if len(contents) > 1 or any(q.inner.start == contents[0].start for q in around):
        around = []
    inside = outside = 0
    for span in contents:
        for i in document.within(span):
            token = document.tokens[i]
            if not token.text[0].isalnum():
                continue
            quotation = document.quotation_at(token.span.start)
            quoted = quotation is not None and quotation not in around
            inside += quoted
            outside += not quoted
    if not inside:
        return Kind.INDIRECT
    return Kind.MIXED if outside else Kind.DIRECT


def is_cited(statement: Statement, other: Statement) -> bool:
    """Whether « citant X » stands inside the statement of the one who cites, with its content."""
    return statement.rule == "citing" and other.rule != "citing"


def nest(document: Document, statements: list[Statement]) -> Iterator[Statement]:
    """Say of each statement inside which other one its cue stands, the innermost; the first of
    joint ones stands for all.
    """
    from dataclasses import replace

    for statement in statements:
        place = statement.cue or statement.contents[0]
        around = [
            (sum(s.end - s.start for s in other.contents), i, other)
            for i, other in enumerate(statements)
            if (other.contents != statement.contents or is_cited(statement, other))
            and other.cue != statement.cue
            and (
                any(span.contains(place) for span in other.contents)
                or (is_cited(statement, other) and other.contents == statement.contents)
            )
        ]
        parent = min(around)[2].id if around else None
        yield replace(statement, nested_in=parent)
