"""Passives with an agent: « La décision a été condamnée par Paris », « X est considéré par Y
comme Z ».
"""

from graph.extract.contents import clause_content, trimmed
from graph.extract.drafts import Draft
from graph.extract.speaker_phrases import phrases_from
from graph.extract.subject_heads import own_subject
from graph.extract.words import is_noun, sentence_of, words
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.model import Span

REACH = 12  # words between the participle and its « par », at most
FRAMES = frozenset({"np", "np_comme", "np_attr"})


def read_passive(document: Document, cue: Cue, sayers: frozenset[int]) -> Draft | None:
    """The statement of a passive cue whose agent stands behind « par »."""
    group = cue.group
    if group is None or not group.passive or group.negated or not FRAMES & cue.entry.frames:
        return None
    agents = [p for p in agents_of(document, cue) if may_act(document, p, sayers)]
    content = subject_content(document, cue) if agents else None
    if content is None:
        return None
    return Draft(
        rule="passive",
        contents=[content, *complement(document, cue, agents[-1].stop)],
        cue=cue,
        head=cue.head,
        speakers=agents,
    )


def may_act(document: Document, phrase: range, sayers: frozenset[int]) -> bool:
    """Whether the agent is somebody and no number of votes or means."""
    tokens = document.tokens
    head = next((i for i in phrase if is_noun(tokens[i])), phrase.start)
    return head in sayers or tokens[head].lemma not in words("things")


def agents_of(document: Document, cue: Cue) -> list[range]:
    """The words of the agent: « par [les Palestiniens] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    for i in range(cue.end, min(cue.end + REACH, stop - 1)):
        if tokens[i].text in (",", ";", ":", "«", ".", "–", "—", ")") or tokens[i].pos == "VERB":
            return []
        if tokens[i].lower == "par":
            return phrases_from(document, i + 1)
    return []


def subject_content(document: Document, cue: Cue) -> Span | None:
    """What is condemned or announced: the subject with all that belongs to it, or the noun before
    a bare participle (« la fermeture de l'usine annoncée par le groupe »).
    """
    tokens = document.tokens
    group = cue.group
    assert group is not None
    if group.first == group.head and tokens[group.head].dep in ("acl", "amod"):
        noun = tokens[tokens[group.head].head]
        return (
            trimmed(document, noun_phrase(document, noun.i).start, cue.start)
            if (
                is_noun(noun)
                and noun.i < cue.start
                and cue.entry.words in words("passive_participles")
            )
            else None
        )
    subject = own_subject(document, cue.head)
    if subject is None or subject > cue.start or not is_noun(tokens[subject]):
        return None
    return trimmed(document, noun_phrase(document, subject).start, cue.start)


def complement(document: Document, cue: Cue, i: int) -> list[Span]:
    """The « comme Y » behind the agent."""
    tokens = document.tokens
    if "np_comme" in cue.entry.frames and i < len(tokens) and tokens[i].lower == "comme":
        span = clause_content(document, i, cue.head)
        return [] if span is None else [span]
    return []
