"""Which mention stands behind the words of an agent or a target.

The country stands behind its troops (« les soldats nord-coréens » → « nord-coréens »), the speaker
behind « nous », the subject behind « ses hommes », the troops named last behind « ces soldats ».
"""

from collections.abc import Sequence
from functools import cached_property

from graph.extract.antecedents import AGREEMENTS, Register
from graph.extract.armies import state_of_army
from graph.extract.chunks import phrase
from graph.extract.clause_subjects import subjects_before
from graph.extract.relation_words import is_force
from graph.extract.relation_words import words as relation_words
from graph.extract.words import FIRST_OWNERS, THIRD_OWNERS
from graph.french import gazetteer
from graph.french.document import Document, Token
from graph.model import EntityType, Form, Kind, Mention, Reference, Span, Statement

ACTORS = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY, EntityType.GROUP)
SENDERS = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.COUNTRY)
STATES = (EntityType.ORGANIZATION, EntityType.COUNTRY)
PLACES = (EntityType.LOCATION, EntityType.COUNTRY)
FIRST_PERSON = ("nous", "je", "j'", "-je", "-nous")
FORCES_BACK = 12  # sentences over which « ces soldats » still are those named last


class Actors:
    """Looks up mentions by the tokens they cover; one a document."""

    def __init__(
        self, document: Document, mentions: Sequence[Mention], statements: Sequence[Statement]
    ) -> None:
        self.document, self.mentions, self.statements = document, mentions, statements
        self.starts = [mention.span.start for mention in mentions]
        self.covering: dict[int, list[int]] = {}
        self.sent: list[tuple[int, Reference]] = []  # forces that the text sent, in order
        self.reached: list[tuple[int, Reference]] = []  # and where to
        for index, mention in enumerate(mentions):
            for position in document.within(mention.span):
                self.covering.setdefault(position, []).append(index)

    @cached_property
    def register(self) -> Register:
        """Who spoke and who was a subject, for pronouns."""
        register = Register(self.document, self.mentions)
        for statement in self.statements:
            place = statement.cue or statement.contents[0]
            sentence = self.sentence_at(place.start)
            register.note(statement.speaker.mention, place.start, sentence)
        return register

    def sentence_at(self, offset: int) -> int:
        """The index of the sentence that holds an offset."""
        tokens = self.document.within(Span(offset, len(self.document.article.text)))
        last = len(self.document.tokens) - 1
        return self.document.tokens[min(tokens.start, last)].sentence if last >= 0 else 0

    def at(self, i: int) -> Reference | None:
        """The innermost mention that covers token i, pronouns by their antecedents."""
        token = self.document.tokens[i]
        if token.lower in FIRST_PERSON:
            return self.first_person(token)
        if token.pos == "PRON" or token.lower in ("-il", "-elle", "-ils", "-elles"):
            return self.pronoun(i)
        found = [k for k in self.covering.get(i, ()) if self.mentions[k].form is not Form.ADJECTIVE]
        if not found:
            return None
        best = min(found, key=lambda k: self.mentions[k].span.end - self.mentions[k].span.start)
        return self.reference(best)

    def reference(self, index: int) -> Reference:
        """The mention as a reference to itself."""
        return Reference(self.mentions[index].span, index)

    def type_of(self, reference: Reference | None) -> EntityType | None:
        """The type of what a reference stands for, where it is known."""
        index = None if reference is None else reference.mention
        return None if index is None else self.mentions[index].type

    def first_person(self, token: Token) -> Reference:
        """« je » is the speaker; « nous » the country in his title, else he."""
        speaker = self.speaker_at(token.span)
        if speaker is None or speaker.mention is None:
            return Reference(token.span, None)
        if token.lower.lstrip("-") in ("nous", "nos", "notre"):
            country = self.country_of(speaker.mention)
            if country is not None:
                return Reference(token.span, country)
        return Reference(token.span, speaker.mention)

    def speaker_at(self, span: Span) -> Reference | None:
        """The speaker of the innermost statement that holds the span."""
        held = [s for s in self.statements if any(c.contains(span) for c in s.contents)]
        if not held:
            return None
        inner = min(held, key=lambda s: sum(c.end - c.start for c in s.contents))
        return inner.speaker

    def country_of(self, mention: int) -> int | None:
        """The country in a title, here or where the same person was named before, else that of
        the office he is known to hold.
        """
        name = self.mentions[mention].name
        for span in self.titles(mention):
            for index, other in enumerate(self.mentions):
                if span.contains(other.span) and other.type is EntityType.COUNTRY:
                    return index
        return self.country_among({h.place for h in gazetteer.holders_named(name or "")})

    def titles(self, mention: int) -> list[Span]:
        """The mention, those of the same name, what stands beside it: all that tell who it is."""
        spans = [self.mentions[mention].span]
        name = self.mentions[mention].name
        if name:
            last = name.split()[-1]
            spans += [m.span for m in self.mentions if m.name and m.name.split()[-1] == last]
        return [*spans, *(m.span for m in self.mentions if m.apposition == mention)]

    def pronoun(self, i: int) -> Reference:
        """A pronoun of the third person, by who spoke or was the subject last.

        « ils » after « 300 soldats » in the same sentence are the soldiers.
        """
        token = self.document.tokens[i]
        if token.lower.lstrip("-").removeprefix("t-") in ("ils", "elles"):
            for position, owner in reversed(self.forces):
                if position < i and self.document.tokens[position].sentence == token.sentence:
                    return Reference(token.span, owner.mention)
        told = self.tellers(i)
        if told:
            return Reference(token.span, self.behind(told[0]))
        found = self.register.reference(range(i, i + 1), token.span.start)
        return Reference(token.span, self.behind(found.mention))

    def tellers(self, i: int) -> list[int]:
        """« Lima et Quito annoncent qu'[elles] enverront »: those who say the words that a pronoun
        opens, where they agree with it.
        """
        token = self.document.tokens[i]
        agreement = AGREEMENTS.get(token.lower)
        if agreement is None:
            return []
        opened = [
            s.speaker.mention
            for s in self.statements
            if s.kind is Kind.INDIRECT and token.span.start - s.contents[0].start in range(3)
        ]
        found = [mention for mention in opened if mention is not None]
        if not found:
            return []
        joint = len(found) > 1 and agreement.number == "p"
        return found if joint or self.register.agrees(found[0], agreement) else []

    def behind(self, index: int | None) -> int | None:
        """The country of a mention that names a force, else the mention itself."""
        if index is None or self.mentions[index].type is not EntityType.GROUP:
            return index
        words = self.document.within(self.mentions[index].span)
        for position in words:
            if is_force(self.document.tokens[position]):
                owner = self.owner(words, position)
                return index if owner is None else owner.mention
        return index

    def country_like(self, word: str) -> int | None:
        """A mention of the country that a demonym sends to: « Nord-Coréens », « pro-russe »."""
        return self.country_among({known.key for known in gazetteer.countries_of(word)})

    def country_among(self, wanted: set[str]) -> int | None:
        """The first mention of a country of these keys."""
        if not wanted:
            return None
        for index, mention in enumerate(self.mentions):
            if mention.type is EntityType.COUNTRY:
                found = [
                    *gazetteer.countries_named(mention.text),
                    *gazetteer.countries_of(mention.text),
                ]
                if any(known.key in wanted for known in found):
                    return index
        return None

    def named_like(self, word: str) -> int | None:
        """A mention whose name ends with the word: « pro-Dupont »."""
        names = ((i, m.name or "") for i, m in enumerate(self.mentions) if word[:1].isupper())
        return next((i for i, name in names if name.split()[-1:] == [word]), None)

    def within(self, words: range, after: int, types: tuple[EntityType, ...]) -> Reference | None:
        """The first mention inside the phrase after a token, adjectives included."""
        for position in range(after + 1, words.stop):
            found = [
                k
                for k in self.covering.get(position, ())
                if self.mentions[k].type in types and self._inside(k, words, after)
            ]
            if found:
                longest = max(found, key=lambda k: self.mentions[k].span.end)
                return self.reference(longest)
        return None

    def starting_at(self, i: int, form: Form, type_: EntityType) -> Reference | None:
        """The mention of that form and type whose first token is i."""
        for k in self.covering.get(i, ()):
            mention = self.mentions[k]
            first = self.document.within(mention.span).start == i
            if first and mention.form is form and mention.type is type_:
                return self.reference(k)
        return None

    def _inside(self, index: int, words: range, after: int) -> bool:
        covered = self.document.within(self.mentions[index].span)
        return covered.start > after and covered.stop <= words.stop

    def owner(self, words: range, force: int) -> Reference | None:
        """Who stands behind a force by its phrase: « [soldats] de Kiev », « turcs »."""
        named = self.within(words, force, SENDERS)
        explicit = state_of_army(self.document, self.mentions, named, force)
        if explicit is not None:
            return explicit
        mention = self.at(force)
        if self.type_of(mention) in (EntityType.COUNTRY, EntityType.ORGANIZATION):
            known = mention is not None and self.mentions[mention.mention or 0].definite
            return mention if known and not self._is_counted(words, force) else None
        if self.type_of(mention) is EntityType.GROUP and self._is_people(force):
            country = self.country_like(self.document.tokens[force].text)
            return (
                mention
                if country is None
                else Reference(mention.span if mention else None, country)
            )
        return None

    def _is_counted(self, words: range, force: int) -> bool:
        """« trois cents [CRS] », « des [CRS] »: a name of theirs that says not whose they are."""
        before = self.document.tokens[words.start : force]
        return any(t.pos == "NUM" or t.lower in ("des", "un", "une", "aucun") for t in before)

    def _is_people(self, i: int) -> bool:
        """« 7 000 Nord-Coréens »: a people by its name."""
        return self.document.tokens[i].text[:1].isupper() and not is_force(self.document.tokens[i])

    def possessor(self, words: range) -> str | None:
        """« first » for « nos soldats », « third » for « ses soldats », else None."""
        for position in words:
            word = self.document.tokens[position].lower
            if word in FIRST_OWNERS:
                return "first"
            if word in THIRD_OWNERS:
                return "third"
            token = self.document.tokens[position]
            counts = {token.lemma, token.lower} & relation_words("deployment", "counting")
            if token.pos in ("NOUN", "PROPN") and not counts:
                break  # unless it counts: « plusieurs centaines de [ses] combattants »
        return None

    def possessors(self, i: int) -> list[Reference]:
        """Whom « ses soldats » at i means: the state or body that was the subject last."""
        token = self.document.tokens[i]
        near = (t for t in self.register.subjects if t.offset < token.span.start)
        last = [t.mention for t in near if 0 <= token.sentence - t.sentence <= 1]
        here = (self.at(head) for head in subjects_before(self.document, i))
        local = [r.mention for r in here if r is not None and r.mention is not None]
        for mention in [*local, *reversed(last)]:
            person = self.mentions[mention].type is EntityType.PERSON
            owner = self.country_of(mention) if person else mention  # « le président russe »
            if owner is not None and self.mentions[owner].type in STATES:
                return [Reference(token.span, owner)]
        return []

    @cached_property
    def forces(self) -> list[tuple[int, Reference]]:
        """The forces of the article whose owner their phrase tells, in order."""
        found = []
        for token in self.document.tokens:
            if token.pos in ("NOUN", "PROPN", "ADJ") and is_force(token):
                words = phrase(self.document, token.i)
                owner = self.owner(words, token.i)
                if owner is None and self.possessor(words) == "third":
                    owner = next(iter(self.possessors(token.i)), None)
                if owner is not None:
                    found.append((token.i, owner))
        return found

    def recalled(self, i: int, sentences: int = FORCES_BACK) -> Reference | None:
        """The owner of the forces sent last before token i, else named last: « ces soldats »."""
        sentence = self.document.tokens[i].sentence
        for position, owner in [*reversed(self.sent), *reversed(self.forces)]:
            near = sentence - self.document.tokens[position].sentence <= sentences
            if position < i and near:
                return Reference(None, owner.mention)
        return None

    def refers_back(self, words: range) -> bool:
        """Whether a phrase without owner means forces already named: « ces soldats »."""
        first = self.document.tokens[words.start].lower
        counted = first.isdigit() and any(is_force(self.document.tokens[i]) for i in words)
        return counted or first in ("ces", "ce", "cet", "cette", "les", "le", "la", "l'")
