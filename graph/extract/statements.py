"""Who says what: all statements of a document.

Every rule proposes drafts from positions and word classes; here the drafts that compete for the
same
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
from graph.extract.kinds import kind
from graph.extract.markers import find_markers
from graph.extract.nesting import nest
from graph.extract.passives import read_passive
from graph.extract.polarity import polarity
from graph.extract.quotations import after_colon, continuations
from graph.extract.relatives import read_relative
from graph.extract.reported import read_reported
from graph.extract.speakers import PLAIN, subject_before
from graph.extract.summaries import read_summary
from graph.extract.unnamed import with_speakers
from graph.extract.weighing import weigh
from graph.french.cues import Cue, find_verb_cues
from graph.french.document import Document
from graph.french.paragraphs import trim
from graph.french.verbs import verb_group
from graph.ids import make_id
from graph.model import EntityType, Form, Mention, Reference, Span, Statement


def find_statements(
    document: Document, mentions: Sequence[Mention]
) -> tuple[tuple[Mention, ...], tuple[Statement, ...]]:
    """All statements, by the place of their cue, and the mentions with those who only speak; what
    the statements refer to are indices into these.
    """
    sayers = who_can_speak(document, mentions)
    drafts = weigh(list(propose(document, sayers)))
    drafts += continuations(document, drafts)
    drafts.sort(key=lambda draft: (draft.place, draft.start))
    mentions = with_speakers(document, mentions, drafts)
    register = Register(document, mentions)
    inner = inside_another(drafts)
    statements = [
        statement
        for draft, nested in zip(drafts, inner, strict=True)
        for statement in settle(document, draft, register, nested=nested)
    ]
    once = {statement.id: statement for statement in statements}
    return mentions, tuple(nest(list(once.values())))


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
        draft = (
            draft
            or read_passive(document, cue, sayers)
            or read_reported(document, cue, sayers)
            or read_summary(document, cue, sayers)
            or read_relative(document, cue, sayers, spoken)
        )
        if draft is not None:
            draft.cue_span = draft.cue_span or document.span(cue.start, cue.end)
            draft.lemma, draft.cue_class = cue.entry.words, cue.entry.cue_class
            spoken.append(draft)
            yield draft
    markers = list(find_markers(document, sayers))
    for marker in markers:
        draft = read_marker(document, marker, spoken, markers)
        if draft is not None:
            yield draft
    yield from read_nouns(document, sayers)
    for quotation in document.quotations:
        draft = after_colon(document, quotation, sayers)
        if draft is not None:
            yield draft


def inside_another(drafts: Sequence[Draft]) -> list[bool]:
    """Of each draft, whether another one's words hold its cue: « X dit que Y s'est engagé à … »;
    who speaks there is not the one who goes on speaking.
    """
    spans = [(span, other) for other in drafts for span in other.contents]
    return [
        any(
            other is not draft
            and draft.cue_span is not None
            and span.contains(draft.cue_span)
            and other.contents != draft.contents
            for span, other in spans
        )
        for draft in drafts
    ]


def settle(
    document: Document, draft: Draft, register: Register, *, nested: bool
) -> Iterator[Statement]:
    """One statement for each joint speaker of a draft."""
    speakers = draft.speakers or named_elsewhere(document, draft)
    references = [r for phrase in speakers for r in register.references(phrase, draft.start)]
    register.join(references)
    if not references:
        last = None if draft.speakerless else register.goes_on(draft.place)
        references = [Reference(None, last)]
    sentence = document.sentence_at(draft.place)
    contents = tuple(trim(document.article.text, span) for span in draft.contents)
    for reference in references:
        register.note(reference.mention, draft.place, sentence, speaker=not nested)
        yield Statement(
            id=statement_id(document, draft, contents, reference, register.mentions),
            speaker=reference,
            cue=draft.cue_span,
            lemma=draft.lemma,
            cue_class=draft.cue_class,
            contents=contents,
            kind=kind(document, contents, draft.cue_span),
            polarity=polarity(document, draft),
            rule=draft.rule,
        )


def statement_id(
    document: Document,
    draft: Draft,
    contents: Sequence[Span],
    reference: Reference,
    mentions: Sequence[Mention],
) -> str:
    """The id of a statement: its article and the spans of content, cue, speaker and antecedent."""
    meant = None if reference.mention is None else mentions[reference.mention].span
    spans = [*contents, draft.cue_span, reference.span, meant]
    return make_id(
        "statement", document.article.id, [[s.start, s.end] if s else None for s in spans]
    )


def named_elsewhere(document: Document, draft: Draft) -> list[range]:
    """The subject of a cue that only the colon rule knows: « Le maire a défendu sa décision : »."""
    if draft.rule != "colon" or draft.head is None:
        return []
    group = verb_group(document, draft.head)
    return subject_before(document, Cue(PLAIN, group.start, group.end, group.head, group))
