"""Which mention the words of a speaker stand for: the one they hold, or a pronoun's antecedent.

No coreference library reads « a-t-il ajouté » right in half of the cases; a register of who spoke
and who was the subject, in order, with agreement in gender and number, does.
"""

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from graph.extract.markers import WHO
from graph.extract.members import is_member
from graph.extract.sides import side_before, side_behind
from graph.extract.speaker_phrases import antecedent_end
from graph.extract.topics import is_topic, stands_alone
from graph.extract.words import sentence_of, words
from graph.french.document import Document
from graph.french.noun_phrases import noun_phrase
from graph.model import EntityType, Form, Mention, Reference, Span

SENTENCES_BACK = 8  # how far an antecedent may stand
SENTENCES_NAMED = 3  # how far one that neither spoke nor was the subject


@dataclass(frozen=True, slots=True)
class Agreement:
    """Gender and number that a pronoun asks for; None where it says nothing."""

    gender: str | None
    number: str


AGREEMENTS = {
    "il": Agreement("m", "s"), "elle": Agreement("f", "s"), "lui": Agreement(None, "s"),
    "ils": Agreement("m", "p"), "elles": Agreement("f", "p"), "eux": Agreement("m", "p"),
    "celui-ci": Agreement("m", "s"), "celle-ci": Agreement("f", "s"),
    "ceux-ci": Agreement("m", "p"), "celles-ci": Agreement("f", "p"),
    "ce dernier": Agreement("m", "s"), "cette dernière": Agreement("f", "s"),
    "ces derniers": Agreement("m", "p"), "ces dernières": Agreement("f", "p"),
    "ses": Agreement(None, "s"), "leurs": Agreement(None, "p"),  # « à leurs yeux »
    "l'intéressé": Agreement("m", "s"), "l'intéressée": Agreement("f", "s"),
}  # fmt: skip
LATEST = frozenset({"ce", "cette", "ces", "celui-ci", "celle-ci", "ceux-ci", "celles-ci"})
NOBODY = frozenset(
    {"on", "certains", "beaucoup", "plusieurs", "d'autres", "ceux", "celui", "celle"}
)


@dataclass(slots=True)
class Spoken:
    """An entry of the register: a mention, where it spoke or was the subject, and in which role."""

    mention: int
    offset: int
    sentence: int
    speaker: bool


class Register:
    """Who spoke and who was the subject so far; built from left to right over one document."""

    def __init__(self, document: Document, mentions: Sequence[Mention]) -> None:
        self.document, self.mentions = document, mentions
        self.starts = [mention.span.start for mention in mentions]
        self.subjects = [
            Spoken(i, m.span.start, m.sentence, speaker=False)
            for i, m in enumerate(mentions)
            if m.form is not Form.ADJECTIVE and is_topic(document, m)
        ]
        self.spoken: list[Spoken] = []
        self.joint: dict[int, tuple[int, ...]] = {}  # mention → those who spoke with it

    def note(
        self, mention: int | None, offset: int, sentence: int, *, speaker: bool = True
    ) -> None:
        """Remember that a mention spoke at an offset; no `speaker` is who spoke in the words of
        another.
        """
        if mention is not None:
            self.spoken.append(Spoken(mention, offset, sentence, speaker))

    def join(self, references: Sequence[Reference]) -> None:
        """Remember who spoke with one voice: « ils » then means them all."""
        together = tuple(r.mention for r in references if r.mention is not None)
        if len(together) > 1:
            self.joint |= dict.fromkeys(together, together)

    def references(self, phrase: range, before: int) -> list[Reference]:
        """The references of the words of one speaker; several where « ils » stands for joint
        ones.
        """
        found = self.reference(phrase, before)
        word = self.document.tokens[phrase.start].lower.rpartition("-")[2]
        if word not in ("ils", "elles") or found.mention not in self.joint:
            return [found]
        return [Reference(found.span, mention) for mention in self.joint[found.mention]]

    def reference(self, phrase: range, before: int) -> Reference:
        """The reference of the words of a speaker whose statement begins at the offset `before`."""
        tokens = self.document.tokens
        span = self.document.span(phrase.start, phrase.stop)
        first = tokens[phrase.start]
        said = re.sub(r"(?<=') | (?=-)|(?<=-) ", "", " ".join(tokens[i].lower for i in phrase))
        word = first.lower.replace("-t-", "-").lstrip("-").removeprefix("t-")
        if len(phrase) == 1 and word != first.lower:
            span = Span(span.end - len(word), span.end)
        if first.lower in WHO:
            return Reference(span, self.before_relative(phrase.start))
        if word == "on":
            return self.indefinite(phrase.start, before)
        if (word in NOBODY and len(phrase) == 1) or said in ("un autre", "une autre", "d'autres"):
            return Reference(span, None)
        agreement = AGREEMENTS.get(word if len(phrase) == 1 else said)
        if agreement is None:
            return Reference(span, self.held(span))
        if first.lower in LATEST:
            known = self.latest(agreement, min(before, span.start))
            return Reference(span, self.latest(agreement, span.start) if known is None else known)
        here = min(before, span.start)
        if said.startswith("l'intéressé"):
            people = filter(self.is_person, [*self.known(here), *self.named(here)])
            return Reference(span, next((i for i in people if self.agrees(i, agreement)), None))
        return Reference(span, self.antecedent(agreement, here, span.start))

    def indefinite(self, i: int, before: int) -> Reference:
        """« a-t-on appris auprès de [la compagnie] », « a-t-on ajouté de même source » (who spoke
        last); « dit-on » is nobody.
        """
        tokens = self.document.tokens
        span = self.document.span(i, i + 1)
        stop = sentence_of(self.document, i).stop
        for k in range(i + 1, min(i + 8, stop - 1)):
            following = tokens[k + 1].lower
            source = tokens[k].lower == "auprès" and following in ("de", "d'", "du", "des")
            if source or (
                tokens[k].lower == "dans"
                and tokens[min(k + 2, stop - 1)].lower in words("documents")
            ):
                phrase = noun_phrase(self.document, min(k + 3, stop - 1))
                named = self.document.span(phrase.start, phrase.stop)
                return Reference(named, self.held(named))
            if tokens[k].lower in ("même", "mêmes") and following in ("source", "sources"):
                return Reference(span, self.last_speaker(before))
        side = side_behind(self.document, i) or side_before(self.document, i)
        return Reference(span, self.held(side, described=True) if side else None)

    def held(self, span: Span, *, described: bool = False) -> int | None:
        """The mention that the words hold: the one that begins first and reaches furthest; the
        person of « l'[UDC] bernois [Werner Salzmann] ». Adjectives count where a side is
        `described`: « Côté [turc], on dément ».
        """
        inside = [
            (m.span.start, -m.span.end, i)
            for i, m in self.near(span)
            if m.span.touches(span) and (described or m.form is not Form.ADJECTIVE)
        ]
        if not inside:
            return None
        first = min(inside)[2]
        member = [i for _, _, i in inside if is_member(self.document, self.mentions, first, i)]
        return member[0] if member else first

    def near(self, span: Span) -> list[tuple[int, Mention]]:
        """Mentions that may touch the span, with their indices."""
        low = max(0, bisect_left(self.starts, span.start) - 12)
        high = bisect_left(self.starts, span.end)
        return [(i, self.mentions[i]) for i in range(low, high)]

    def before_relative(self, i: int) -> int | None:
        """The mention before « qui », over a comma, an age, brackets."""
        i = antecedent_end(self.document, i)
        if i == 0:
            return None
        end = self.document.tokens[i - 1].span.end
        ending = [(m.span.start, k) for k, m in self.near(Span(end - 1, end)) if m.span.end == end]
        return min(ending)[1] if ending else None

    def antecedent(self, agreement: Agreement, before: int, here: int | None = None) -> int | None:
        """Who a subject pronoun at the offset `here` stands for, of words that begin at `before`.

        The nearest who spoke or was the subject, and agrees; else anybody named shortly before;
        else the subject inside the words (« Le conseil veut …, a-t-il annoncé »). Where nobody
        agrees, the gender of a title (« le porte-parole … Anna Weiss ») may have misled, so number
        alone decides.
        """
        anybody = Agreement(None, agreement.number)
        for offset in (before, before if here is None else here):
            known = self.known(offset)
            named = self.named(offset)
            for candidates, asked in (
                (known, agreement),
                ([k for k in known if self.is_person(k)], anybody),
                (named, agreement),
            ):
                found = next((i for i in candidates if self.agrees(i, asked)), None)
                if found is not None:
                    return found
        return None

    def known(self, offset: int) -> list[int]:
        """Who spoke or was the subject before an offset, the likeliest antecedent first."""
        before = [s for s in self.spoken + self.subjects if s.offset < offset]
        if not before:
            return []
        here = max(s.sentence for s in before)
        near = [s for s in before if here - s.sentence <= SENTENCES_BACK]
        near.sort(key=lambda s: (self.distance(s, here), -s.offset))
        return [s.mention for s in near]

    def named(self, offset: int) -> list[int]:
        """Persons named before an offset in any role, the nearest first."""
        stop = bisect_left(self.starts, offset)
        here = self.document.sentence_at(offset)
        return [
            i
            for i in range(stop - 1, max(-1, stop - 40), -1)
            if self.is_person(i) and here - self.mentions[i].sentence <= SENTENCES_NAMED
        ]

    def is_person(self, i: int) -> bool:
        """Whether the mention is a person's."""
        return self.mentions[i].type is EntityType.PERSON

    def distance(self, candidate: Spoken, here: int) -> float:
        """How far an antecedent seems, in sentences."""
        person = self.mentions[candidate.mention].type in (EntityType.PERSON, EntityType.GROUP)
        return here - candidate.sentence + (0 if person else 2) - (0.5 if candidate.speaker else 0)

    def latest(self, agreement: Agreement, before: int) -> int | None:
        """Who « ce dernier » stands for: the nearest person or body named before it."""
        for i in range(bisect_left(self.starts, before) - 1, -1, -1):
            mention = self.mentions[i]
            if mention.span.end <= before and mention.form is not Form.ADJECTIVE:
                if mention.type is not EntityType.LOCATION and self.agrees(i, agreement):
                    return i
        return None

    def agrees(self, i: int, agreement: Agreement) -> bool:
        """Whether the mention has the gender and the number that a pronoun asks for."""
        mention = self.mentions[i]
        if mention.type is EntityType.LOCATION:
            return False
        number = mention.number or ("p" if mention.type is EntityType.GROUP else "s")
        if mention.head in words("quantities"):
            number = "p"  # « une centaine d'intellectuels … Ils »
        if number != agreement.number and not (agreement.number == "p" and i in self.joint):
            return False
        return None in (mention.gender, agreement.gender) or mention.gender == agreement.gender

    def last_speaker(self, before: int) -> int | None:
        """Who spoke last before an offset: the speaker of words that nothing else attributes."""
        known = [s for s in self.spoken if s.offset < before and s.speaker]
        return known[-1].mention if known else None

    def goes_on(self, before: int) -> int | None:
        """Who says a quotation without a cue: « [Le maire] ne décolère pas. "On nous a menti." »

        The subject of the sentence before it if nobody speaks there, else who spoke last.
        """
        heading = self.heading(before)
        if heading is not None:
            return heading
        here = self.document.sentence_at(before) - 1
        spoke = any(s.sentence >= here and s.offset < before for s in self.spoken)
        topics = [] if spoke else [s for s in self.subjects if s.sentence == here]
        people = [s.mention for s in topics if self.may_go_on(s.mention)]
        if people:
            return people[0]
        last = self.last_speaker(before)
        return self.next_subject(before) if last is None else last

    def heading(self, before: int) -> int | None:
        """The person whose name alone stands on a line above, if nobody else has spoken since."""
        above = [(i, m) for i, m in enumerate(self.mentions) if m.span.end <= before]
        alone = [i for i, m in above if self.is_person(i) and stands_alone(self.document, m)]
        last = self.last_speaker(before)
        if not alone or (last not in (None, alone[-1]) and self.spoke_since(alone[-1], before)):
            return None
        return alone[-1]

    def spoke_since(self, i: int, before: int) -> bool:
        """Whether somebody has spoken between the mention and an offset."""
        start = self.mentions[i].span.start
        return any(start < s.offset < before and s.mention != i for s in self.spoken)

    def next_subject(self, before: int) -> int | None:
        """Whom a text names behind the words that open it: « "Je pars." [Le maire] a tranché. »"""
        here = self.document.sentence_at(before)
        ahead = (s for s in self.subjects if s.offset > before)
        people = (s for s in ahead if 0 < s.sentence - here <= 2 and self.may_go_on(s.mention))
        return next((s.mention for s in people), None)

    def may_go_on(self, i: int) -> bool:
        """Whether the mention is somebody definite, one or many."""
        mention = self.mentions[i]
        return mention.type in (EntityType.PERSON, EntityType.GROUP) and mention.definite
