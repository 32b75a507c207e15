"""Cues that stand before what they attribute: « X a déclaré que C », « X : "Q" », « affirmant
que C ».
"""

from graph.extract.clauses import quotation_before
from graph.extract.complements import content_after
from graph.extract.contents import clause_content
from graph.extract.drafts import Draft
from graph.extract.main_clauses import opens_sentence
from graph.extract.passives import agents_of
from graph.extract.sayers import can_say, head_noun, is_person_by_form, is_thing
from graph.extract.shared_auxiliaries import as_active
from graph.extract.speaker_phrases import antecedent_end
from graph.extract.speakers import main_clause_subject, subject_before
from graph.extract.spoken_infinitives import infinitive_speaks
from graph.extract.voices import voice_of
from graph.extract.words import is_finite, is_present_participle, sentence_of, words
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.verbs import Mood
from graph.model import Span

CLAUSES = frozenset({"que", "quote", "inf", "np_que", "bare"})  # what no thing does with most verbs
FIRST_PERSON = frozenset({"je", "j'", "nous", "moi", "tu", "vous"})


def read_reported(document: Document, cue: Cue, sayers: frozenset[int]) -> Draft | None:
    """The statement of a cue whose content follows it."""
    cue = as_active(document, cue)
    group = cue.group
    if group is None or not can_report(document, cue):
        return None
    frame, contents = content_after(document, cue)
    speakers = speakers_of(document, cue, frame)
    if group.passive and speakers:
        contents = without_agent(document, contents, speakers[0])
    if not contents and {"que", "quote"} & cue.entry.frames:
        frame, contents = "quote", as_said(document, cue, speakers)
    if not contents and "quote" in cue.entry.frames:
        frame, contents = "quote", quoted_before(document, cue, speakers)
    if not contents:
        return None
    if not may_speak(document, cue, speakers, frame, sayers):
        said = frame in CLAUSES and is_participle(document, cue)
        speakers = main_clause_subject(document, cue.start) if said else []
        if not speakers or not may_speak(document, cue, speakers, frame, sayers):
            return None
    return Draft(
        rule=f"cue-{frame}",
        contents=contents,
        cue=cue,
        head=cue.head,
        speakers=speakers,
        speakerless=group.passive,
        quotation=document.quotation_at(document.tokens[cue.head].span.start),
    )


def is_participle(document: Document, cue: Cue) -> bool:
    """« n'écarte pas cette thèse, expliquant que … »: the thing before it does not speak."""
    return cue.group is not None and is_present_participle(document.tokens[cue.group.first])


def as_said(document: Document, cue: Cue, speakers: list[range]) -> list[Span]:
    """« Comme le capitaine l'avait écrit, [C] »: the clause behind the comma."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    start = speakers[0].start if speakers else cue.start
    pointed = tokens[cue.start - 1].lower in ("l'", "le") if cue.start else False
    if start == 0 or tokens[start - 1].lower != "comme" or not pointed:
        return []
    comma = next((i for i in range(cue.end, stop - 1) if tokens[i].text == ","), None)
    content = clause_content(document, comma + 1, cue.head) if comma is not None else None
    return [content] if content else []


def speakers_of(document: Document, cue: Cue, frame: str) -> list[range]:
    """The subject; of a passive the agent behind « par », which may be missing."""
    if cue.group is not None and cue.group.passive and frame != "attr":
        return agents_of(document, cue)
    return voice_of(document, cue) or subject_before(document, cue)


def without_agent(document: Document, contents: list[Span], agent: range) -> list[Span]:
    """« a été qualifié de [dégradant] | par le juge »: the agent is no part of what he says."""
    by = document.tokens[agent.start - 1].span.start
    return [Span(s.start, by) if s.start < by < s.end else s for s in contents]


def quoted_before(document: Document, cue: Cue, speakers: list[range]) -> list[Span]:
    """« "C'est un grand jour," elle a dit. »: the quotation before a subject that keeps its
    place.
    """
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    if not speakers or not tokens[cue.head].has("VerbForm", "Part") or cue.end + 3 < stop:
        return []
    quotation = quotation_before(document, speakers[0].start)
    return [quotation.inner] if quotation else []


def can_report(document: Document, cue: Cue) -> bool:
    """Whether the form of the verb says that somebody speaks."""
    group, tokens = cue.group, document.tokens
    assert group is not None
    if group.mood is Mood.IMPERATIVE and not tokens[group.first].has("Person", "3"):
        return group.finite and bool(subject_before(document, cue))
    if document.tokens[group.head - 1].lower == "ni":
        return False  # « n'a ni confirmé ni démenti »
    if group.negated:
        return cue.entry.words in words("negated_speech")
    if group.mood is Mood.INFINITIVE:
        return infinitive_speaks(document, cue)
    if group.mood is Mood.PARTICIPLE and not is_present_participle(tokens[group.first]):
        apart = tokens[group.head].dep in ("acl", "amod", "advcl") or opens_sentence(document, cue)
        return apart or is_shared_participle(document, cue)
    return True


def is_shared_participle(document: Document, cue: Cue) -> bool:
    """« a ordonné le retour et [dénoncé] des violations »: the auxiliary is the first verb's."""
    token = document.tokens[cue.head]
    governor = document.tokens[token.head]
    before = document.tokens[cue.head - 1].lower if cue.head else ""
    return (token.dep == "conj" and governor.pos in ("VERB", "AUX")) or before in (
        "et",
        "ou",
        "puis",
    )


def may_speak(
    document: Document, cue: Cue, speakers: list[range], frame: str, sayers: frozenset[int]
) -> bool:
    """Whether the subject can say something: somebody, a document or a pronoun, but no thing, and
    not « je » within one's own quotation.
    """
    if cue.group is not None and cue.group.passive:
        return passive_speaks(document, cue, speakers, frame)
    if not speakers:
        return cue.group is not None and not cue.group.finite
    return all(is_sayer(document, cue, phrase, frame, sayers) for phrase in speakers)


def passive_speaks(document: Document, cue: Cue, speakers: list[range], frame: str) -> bool:
    """« accusé d'avoir … » speaks without an agent, « a été invité par X à … », « il a été indiqué
    par X que » with one; « il est interdit de fumer » says nothing of anybody.
    """
    if speakers:
        return frame != "np"
    subject = subject_before(document, cue)
    finite = cue.group is not None and cue.group.finite
    impersonal = finite and bool(subject) and document.tokens[subject[0].start].lower == "il"
    accused = cue.entry.words in words("agentless") and frame in ("np_de_inf", "np_de_np")
    return accused and not impersonal


def is_sayer(
    document: Document, cue: Cue, phrase: range, frame: str, sayers: frozenset[int]
) -> bool:
    """Whether one subject can say something with this cue and construction."""
    tokens = document.tokens
    first = tokens[phrase.start]
    if first.lower.strip("-") in FIRST_PERSON:
        return False
    if first.lower == "qui":
        return relative_speaks(document, phrase.start, sayers)
    if first.dep == "expl" and first.lower == "il" and is_impersonal(document, cue):
        return False
    head = head_noun(document, phrase)
    if head is None:
        return len(phrase) > 1 or first.lower not in words("things")
    if can_say(document, head, sayers):
        return True
    if is_thing(tokens[head]):
        return False
    lead = cue.entry.words.split()[0]
    clause = frame in CLAUSES and lead in words("clauses_of_people")
    said_of_things = lead in words("said_of_things") and not clause
    if tokens[head].has("Number", "Plur") and not said_of_things:
        return True  # « une centaine d'intellectuels exhortent … »
    return is_person_by_form(tokens[head]) or (frame in CLAUSES and not said_of_things)


def relative_speaks(document: Document, i: int, sayers: frozenset[int]) -> bool:
    """Whether the antecedent of « qui » can speak; « ce qui » cannot."""
    last = antecedent_end(document, i) - 1
    if last < 0 or document.tokens[last].lower in ("ce", "c'"):
        return False
    return can_say(document, last, sayers) or is_person_by_form(document.tokens[last])


def is_impersonal(document: Document, cue: Cue) -> bool:
    """« il faut dire que », « il apparaît que »."""
    first = document.tokens[cue.group.first if cue.group else cue.head]
    return not is_finite(first) or first.lemma in ("falloir", "sembler", "apparaître", "paraître")
