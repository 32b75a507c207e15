"""Finding cues set into or after what they attribute: « … », a déclaré X », « C, dit X ».

The subject follows the verb, and a comma or a closing mark stands before it.
"""

from dataclasses import dataclass

from graph.extract.clause_turns import verb_follows
from graph.extract.clauses import (
    LEAD_INS,
    awaits_main_verb,
    awaits_verb,
    clause_of_that,
    clause_start,
    in_relative,
    quotation_before,
    speaks_alone,
)
from graph.extract.inverted_subjects import subject_after
from graph.extract.sayers import can_say, head_noun, is_person_by_form, is_thing
from graph.extract.speaker_phrases import phrases_from
from graph.extract.spoken_infinitives import leading_forms
from graph.extract.subject_heads import over_parenthesis
from graph.extract.words import (
    is_clitic,
    is_finite,
    is_inverted_pronoun,
    is_noun,
    sentence_of,
    words,
)
from graph.french.cues import Cue
from graph.french.document import Document
from graph.french.verbs import Mood, Tense, verb_group

NOTHING = frozenset({"rien", "aucun", "aucune", "impossible", "inutile"})
SOURCE_REACH = 12  # words from « appris » to « de source … », at most
BOUNDARIES = frozenset({",", "»", "?", "!", "…", "...", "–", "—", "-", ")", "("})


@dataclass(frozen=True, slots=True)
class Inserted:
    """An inserted cue: the position where its clause opens, and the words of its subject."""

    cue: Cue
    opens: int  # position of the first word of the cue's clause, clitics included
    subjects: list[range]
    end: int  # position after the cue's clause: behind the speaker and adjuncts


def inserted_cue(document: Document, cue: Cue, sayers: frozenset[int]) -> Inserted | None:
    """The cue as an inserted one, if its subject follows and a mark stands before it."""
    tokens = document.tokens
    if cue.group is None or cue.group.negated or takes_nouns_only(cue):
        return None
    opens = cue.start if is_conjugated(document, cue) else light_verb(document, cue)
    if opens is None:
        return None
    sentence = sentence_of(document, cue.head)
    while opens > sentence.start and is_clitic(tokens[opens - 1]):
        opens -= 1
    if opens > sentence.start and tokens[opens - 1].lower == "comme":
        opens -= 1
    if opens == 0 or not opens_after_mark(document, opens, sentence):
        return None
    subjects, end = subject_after(document, cue)
    joined = bool(subjects) and is_inverted_pronoun(tokens[subjects[0].start])
    if not joined and (has_own_subject(document, opens) or takes_attribute(document, cue)):
        return None
    future = cue.group.mood is Mood.INDICATIVE and cue.group.tense is Tense.FUTURE
    if future and subjects and tokens[subjects[0].start].lower.endswith("on"):
        return None  # « Les temps changent, dira-t-on »: nobody's words
    if "on" in cue.entry.frames:
        return learned(document, cue, opens, subjects, end)
    if opens < cue.start and tokens[opens].lower == "comme":
        return Inserted(cue, opens, subjects, end) if subjects else None
    if not subjects or not stands_apart(document, opens, end, subjects, sentence):
        return None
    lenient = is_conjugated(document, cue) and speaks_alone(document, opens, sentence)
    if not names_somebody(document, subjects[0]) or not (
        lenient or speaks(document, cue, subjects[0], sayers)
    ):
        return None
    return Inserted(cue, opens, subjects, end)


def takes_attribute(document: Document, cue: Cue) -> bool:
    """« …, s'est dite satisfaite »: what follows is how she calls herself, not who."""
    following = document.tokens[cue.end : cue.end + 1]
    attribute = any(t.pos == "ADJ" or t.has("VerbForm", "Part") for t in following)
    return attribute and "attr" in cue.entry.frames


def has_own_subject(document: Document, opens: int) -> bool:
    """Whether the verb's subject stands before it, over brackets or examples."""
    examples = awaits_verb(document, clause_of_that(document, opens), opens)
    waits = awaits_main_verb(document, opens)
    return examples or waits or follows_name_in_brackets(document, opens)


def follows_name_in_brackets(document: Document, opens: int) -> bool:
    """« tandis que Jean Martin (PS) | a dénoncé … »: the subject stands before the verb."""
    tokens = document.tokens
    if tokens[opens - 1].text != ")":
        return False
    start = sentence_of(document, opens - 1).start
    bracket = next((k for k in range(opens - 1, start, -1) if tokens[k].text == "("), start)
    return bracket > start and tokens[bracket - 1].pos == "PROPN"


def learned(
    document: Document, cue: Cue, opens: int, subjects: list[range], end: int
) -> Inserted | None:
    """« a-t-on appris », « a appris l'agence de source sûre », but not « a appris le ministre »."""
    sources = learned_from(document, cue)
    if sources:
        return Inserted(cue, opens, sources, sources[-1].stop)
    indefinite = subjects and document.tokens[subjects[0].start].lower.endswith("on")
    return Inserted(cue, opens, subjects, end) if indefinite else None


def learned_from(document: Document, cue: Cue) -> list[range]:
    """« a-t-on appris [de source policière] », « a appris l'agence auprès de [deux élus] »."""
    tokens, stop = document.tokens, sentence_of(document, cue.head).stop
    for i in range(cue.end, min(stop - 2, cue.end + SOURCE_REACH)):
        of = tokens[i].lower in ("de", "d'", "du", "des")
        source = tokens[i + 1].lower in ("source", "sources")
        if of and (source or tokens[i - 1].lower == "auprès"):
            return phrases_from(document, i + 1)
    return []


def takes_nouns_only(cue: Cue) -> bool:
    """« ont pris position », « font appel »: no expression to set behind what is said."""
    clauses = {"quote", "que", "si", "on", "inf", "attr"}
    return " " in cue.entry.words.removeprefix("se ") and not clauses & cue.entry.frames


def stands_apart(
    document: Document, opens: int, end: int, subjects: list[range], sentence: range
) -> bool:
    """Whether what stands before the cue is said by its subject, and is not its subject itself:
    « Jean Martin, maire de Lille, a confirmé les arrestations » is no inserted cue.
    """
    tokens = document.tokens
    if is_inverted_pronoun(tokens[subjects[0].start]):
        return True
    if quotation_before(document, opens) or document.quotation_at(tokens[opens].span.start):
        return True
    start = clause_start(document, sentence.start, opens)
    if any(is_finite(tokens[i]) and not in_relative(document, i) for i in range(start, opens)):
        return True
    if tokens[opens - 1].text in ("-", "–", "—"):
        return False  # « deux pays – Oman et Qatar – ont confirmé »
    lead = [t.lower for t in tokens[start : opens - 1]]
    if lead and all(word in LEAD_INS for word in lead):
        return True  # « Non, répond X, la taxe demeure »
    if opens - start > 1 and tokens[start].lower in NOTHING:
        return True  # « Rien de grave, assure X »
    if over_parenthesis(document, opens) is not None:
        return False  # « Kigali, de son côté, réclame des garanties »
    quoted = end + 1 < sentence.stop and tokens[end + 1].text == "«"
    if quoted and tokens[end].text == "," and verb_follows(document, end + 2, sentence.stop):
        return True  # « La ville, assure X, "n'est pas tombée" »
    if end >= sentence.stop or tokens[end].text != "," or quoted:
        return opens - start > 1 and not any(
            t.dep == "nsubj" and t.head >= opens for t in tokens[start:opens]
        )
    return any(is_finite(tokens[i]) for i in range(end, min(end + 4, sentence.stop)))


def is_conjugated(document: Document, cue: Cue) -> bool:
    """Whether the verb is finite; « dit-il » is, though the tagger holds it for a participle."""
    tokens = document.tokens
    assert cue.group is not None
    following = tokens[cue.end] if cue.end < len(tokens) else None
    joined = following is not None and is_inverted_pronoun(following)
    if cue.group.mood is Mood.INFINITIVE and not joined:
        return False
    writes = cue.group.lemma == "écrire" and following is not None and following.lower != "par"
    # the same form as the participle
    as_said = writes or cue.group.lemma in ("dire", "prédire", "maugréer")
    return is_finite(tokens[cue.group.first]) or joined or as_said


def light_verb(document: Document, cue: Cue) -> int | None:
    """The position of the verb that leads an inserted infinitive: « …, [n'a cessé] de marteler X »,
    « "…", [tente]-t-il de corriger », « …, [tient] à préciser le maire ».
    """
    tokens = document.tokens
    group = cue.group
    if group is None or group.mood is not Mood.INFINITIVE:
        return None
    start = sentence_of(document, cue.head).start
    for i in range(cue.start - 1, max(start, cue.start - 7), -1):
        if is_finite(tokens[i]):
            lead = verb_group(document, i)
            as_said = tokens[lead.start - 1].lower == "comme" if lead.start else False
            light = lead.lemma in words("light_verbs") or tokens[i + 1].lower in leading_forms()
            return lead.start if as_said or light else None
        if tokens[i].text in (",", "»", ":"):
            return None
    return None


def names_somebody(document: Document, phrase: range) -> bool:
    """Whether the words are a noun or a pronoun: « a cru bon de préciser » has no subject « bon
    ».
    """
    tokens = document.tokens
    return (
        len(phrase) > 1
        or is_noun(tokens[phrase.start])
        or tokens[phrase.start].pos in ("PRON", "X", "NUM")
    )


def speaks(document: Document, cue: Cue, phrase: range, sayers: frozenset[int]) -> bool:
    """Whether an inverted subject is somebody, a document or a pronoun; an object is no subject."""
    tokens = document.tokens
    head = head_noun(document, phrase)
    if head is None or can_say(document, head, sayers) or is_person_by_form(tokens[head]):
        return True
    said_of_things = cue.entry.words.split()[0] in words("said_of_things")
    return not said_of_things and not is_thing(tokens[head])


def opens_after_mark(document: Document, opens: int, sentence: range) -> bool:
    """Whether a comma or a closing mark stands before the clause, in the sentence or ending the
    quotation of the sentence before.
    """
    tokens = document.tokens
    before = tokens[opens - 1]
    if before.paragraph != tokens[opens].paragraph:
        return False
    light = any(t.lemma in words("light_verbs") for t in tokens[opens + 1 : opens + 3])
    if tokens[opens].lower in ("ne", "n'") and not light:
        return False  # « que personne, à bord, ne parle danois »; not « n'a cessé de marteler X »
    if opens == sentence.start:
        return before.text == "»"
    return before.text in BOUNDARIES
