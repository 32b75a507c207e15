"""Speakers whom only a common noun names: « une infirmière », « Furaha, 34 ans », « les internes ».

They get a mention before speakers are settled, so that « elle » in the next sentence can mean them.
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from graph.extract.drafts import Draft
from graph.extract.sayers import head_noun, is_thing
from graph.extract.words import is_noun, words
from graph.french.document import Document
from graph.model import EntityType, Form, Mention, Span


def with_speakers(
    document: Document, mentions: Sequence[Mention], drafts: Iterable[Draft]
) -> tuple[Mention, ...]:
    """The mentions, and one for each speaker that none of them touches, in the order of the text;
    of a document (« le rapport ») none is needed.
    """
    taken = {i for m in mentions if m.form is not Form.ADJECTIVE for i in document.within(m.span)}
    phrases = {
        document.span(phrase.start, phrase.stop)
        for draft in drafts
        for phrase in draft.speakers
        if names_somebody(document, phrase) and head_noun(document, phrase) not in taken
    }
    added = [(None, described(document, span)) for span in phrases]
    together = sorted(
        [*enumerate(mentions), *added], key=lambda pair: (pair[1].span, pair[0] is None)
    )
    place = {old: new for new, (old, _) in enumerate(together) if old is not None}
    return tuple(
        replace(m, apposition=place[m.apposition]) if m.apposition is not None else m
        for _, m in together
    )


def names_somebody(document: Document, phrase: range) -> bool:
    """Whether the words are about somebody: no pronoun, no document, no thing."""
    head = head_noun(document, phrase)
    if head is None:
        return False
    token = document.tokens[head]
    return not is_thing(token) and not {token.lower, token.lemma} & words("documents")


def described(document: Document, span: Span, type_: EntityType | None = None) -> Mention:
    """A mention for a speaker, an agent or a target whom only a common noun names."""
    inside = document.within(span)
    head = next(document.tokens[i] for i in inside if is_noun(document.tokens[i]))
    first = document.tokens[inside.start]
    plural = head.has("Number", "Plur") or first.lower in ("des", "les", "ces", "ses")
    return Mention(
        span=span,
        text=document.text(span),
        type=type_ or (EntityType.GROUP if plural else EntityType.PERSON),
        form=Form.DESCRIPTION,
        sentence=head.sentence,
        head=head.lemma,
        gender={"Masc": "m", "Fem": "f"}.get(head.morph.get("Gender", "")),
        number="p" if plural else "s",
        definite=first.lower not in ("un", "une", "des", "d'"),
    )
