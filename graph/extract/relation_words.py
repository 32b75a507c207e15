"""The vocabulary of deployment and support, read once from the lexicon."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from graph.french.document import Token
from graph.french.lexicon_files import read_lexicon
from graph.french.numbers import measures


@dataclass(frozen=True, slots=True)
class Sending:
    """A verb that sends or is there; `use` is send, be, have or into (the object is the place)."""

    lemma: str
    use: str
    place: bool  # needs a stated place
    passive: bool  # counts in the passive alone
    reflexive: bool
    anyone: bool  # the subject may be any actor: « Lima intervient au Chili »
    with_: tuple[str, ...]  # the words that must follow: « prendre position »
    only: tuple[str, ...]  # the prepositions of its place, where not all say where: « partir pour »


@dataclass(frozen=True, slots=True)
class SendingNoun:
    """« envoi »; `bare` may stand without a force (« présence militaire »)."""

    lemma: str
    place: bool
    bare: bool
    only: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Helping:
    """A verb whose object is helped (« soutenir »)."""

    lemma: str
    any: bool  # the object may be a thing of an actor
    person: bool  # the object must be a person
    force: bool  # the object must be a force
    reflexive: str | None
    with_: tuple[str, ...]  # the words that must follow: « prendre en charge »
    supplies: bool  # counts with « en … » alone: « alimenter X en missiles »
    alone: bool  # tells of help though its object is a thing of nobody: « financer le projet »
    comme: bool  # counts with « comme » alone: « reconnaître X comme président »


@dataclass(frozen=True, slots=True)
class Expression:
    """Words before a preposition and who is helped."""

    words: tuple[str, ...]
    prepositions: tuple[str, ...]
    reflexive: bool = False
    governed: str | None = None
    verbs: tuple[str, ...] = ()  # that must carry it, where not all of those of « aux côtés » may
    person: bool = False  # who is helped must be a person: « voter pour »
    bare: bool = False  # its participle tells of help as well: « les élus ralliés à Lima »


@dataclass(frozen=True, slots=True)
class HelpNoun:
    """« soutien »; `of` tells what « de … » means after it: agent, target, means."""

    lemma: str
    of: str
    prepositions: tuple[str, ...]
    par: bool
    mutual: bool
    goods: bool  # what is sent must be means, no force: « l'envoi de vivres »
    singular: bool  # the plural means those who come: « des renforts »
    before: tuple[str, ...]  # the words that must stand before it: « coup de pouce »


@cache
def sending_verbs() -> dict[tuple[str, bool], tuple[Sending, ...]]:
    """(lemma, reflexive) → its uses."""
    found: dict[tuple[str, bool], list[Sending]] = {}
    for entry in read_lexicon("deployment")["verb"]:
        reflexive = entry.get("reflexive") == "required"
        for use in entry["use"]:
            needed = "" if use in ("send", "have") else "required"
            place = entry.get("place", needed) == "required"
            passive = entry.get("voice") == "passive"
            sending = Sending(
                entry["lemma"], use, place, passive, reflexive,
                entry.get("anyone", False), tuple(entry.get("with", "").split()),
                tuple(entry.get("only", ())),
            )  # fmt: skip
            found.setdefault((entry["lemma"], reflexive), []).append(sending)
    return {key: tuple(value) for key, value in found.items()}


@dataclass(frozen=True, slots=True)
class Standing:
    """« présent », « (en) poste »: the words that may stand right before it, and the prepositions
    of its place where not all say where (« en route pour »).
    """

    after: tuple[str, ...]
    only: tuple[str, ...]


@cache
def standing_words() -> dict[str, Standing]:
    """Lemma → word that says that a force is somewhere."""
    return {
        e["lemma"]: Standing(tuple(e.get("after", ())), tuple(e.get("only", ())))
        for e in read_lexicon("deployment")["adjective"]
    }


def is_envoy(token: Token) -> bool:
    """« ambassadeur », « diplomate »: « l'ambassadeur de Lima à Quito » is no deployment."""
    envoys = words("deployment", "force", "envoys")
    return token.lower in envoys or token.lemma in envoys


@cache
def sending_nouns() -> dict[str, SendingNoun]:
    """Lemma → noun."""
    return {
        e["lemma"]: SendingNoun(
            e["lemma"],
            e.get("place") == "required" or "only" in e,
            e.get("bare", False),
            tuple(e.get("only", ())),
        )
        for e in read_lexicon("deployment")["noun"]
    }


@cache
def _singular(word: str) -> str:
    """A plural as the lemmatizer writes its singular, near enough."""
    word = word.lower()
    if word.endswith("aux"):
        return word[:-3] + "al"
    return word[:-1] if word.endswith("s") and not word.endswith("ss") else word


@cache
def forces(loose: bool = False) -> frozenset[str]:
    """First words of what is sent, in the singular and the plural."""
    groups = [
        g for name, g in read_lexicon("deployment")["force"].items() if (name == "loose") is loose
    ]
    words = {word.split()[0].lower() for group in groups for word in group["words"]}
    return frozenset(words | {_singular(word) for word in words})


@cache
def words(name: str, group: str, key: str = "words") -> frozenset[str]:
    """One list of words of a file of the lexicon, in the singular and the plural."""
    found = read_lexicon(name)[group][key]
    listed = found["words"] if isinstance(found, dict) else found
    return frozenset(listed) | {_singular(word) for word in listed}


def is_goods(token: Token) -> bool:
    """« armes », « obus »: sent to somebody rather than on one's own behalf."""
    goods = words("deployment", "force", "goods")
    return token.lower in goods or token.lemma in goods


def is_force(token: Token) -> bool:
    """Whether the noun means people or materiel that can be sent; « la force » is violence."""
    return token.lower != "force" and (token.lower in forces() or token.lemma in forces())


def is_loose_force(token: Token) -> bool:
    """« hommes », « éléments »: a force with a number or a nationality beside it."""
    return token.lower in forces(loose=True) or token.lemma in forces(loose=True)


@cache
def place_nouns(kind: str = "words") -> frozenset[str]:
    """« région », « front »; kind "transparent" is « sol », "recalled" « sur l'île »."""
    return frozenset(read_lexicon("deployment")["place"][kind])


@cache
def helping_verbs() -> dict[str, Helping]:
    """Lemma → verb whose object is helped."""
    return {
        e["lemma"]: Helping(
            e["lemma"],
            e.get("any", False),
            e.get("person", False),
            e.get("force", False),
            e.get("reflexive"),
            tuple(e.get("with", "").split()),
            e.get("supplies", False),
            e.get("alone", False),
            e.get("comme", False),
        )
        for e in read_lexicon("support")["help"]
    }


@cache
def giving_verbs() -> dict[str, dict[str, Any]]:
    """Lemma → entry of a verb that gives means to somebody."""
    return {entry["lemma"]: entry for entry in read_lexicon("support")["give"]}


@cache
def joining_verbs() -> dict[str, tuple[Expression, ...]]:
    """Lemma → what it takes before who is helped: « se rallier à »."""
    found: dict[str, list[Expression]] = {}
    for e in read_lexicon("support")["to"]:
        entry = Expression(
            (e["lemma"],),
            tuple(e["prepositions"]),
            e.get("reflexive") == "required",
            e.get("governed"),
            person=e.get("person", False),
            bare=e.get("bare", False),
        )
        found.setdefault(e["lemma"], []).append(entry)
    return {key: tuple(value) for key, value in found.items()}


@cache
def expressions() -> dict[str, tuple[Expression, ...]]:
    """First word → « aux côtés », « en aide »."""
    found: dict[str, list[Expression]] = {}
    for e in read_lexicon("support")["expression"]:
        for written in {e["words"], e["words"].replace("-", " - ")}:  # as the tokenizer cuts it
            said = tuple(written.split())
            expression = Expression(
                said,
                tuple(e["prepositions"]),
                verbs=tuple(e.get("verbs", ())),
                person=e.get("person", False),
            )
            found.setdefault(said[0], []).append(expression)
    return {first: tuple(listed) for first, listed in found.items()}


@cache
def help_nouns() -> dict[str, HelpNoun]:
    """Lemma → noun of help."""
    default = tuple(read_lexicon("support")["noun_targets"]["prepositions"])
    return {
        e["lemma"]: HelpNoun(
            e["lemma"],
            e["of"],
            (*e.get("prepositions", ()), *default),
            e.get("par", False),
            e.get("mutual", False),
            e.get("goods", False),
            e.get("number") == "singular",
            tuple(e.get("before", "").split()),
        )
        for e in read_lexicon("support")["noun"]
    }


@cache
def light_verbs(kind: str) -> frozenset[str]:
    """Verbs that carry a noun of help; kind is « give » or « take »."""
    return frozenset(read_lexicon("support")["light"][kind])


@cache
def means() -> frozenset[str]:
    """Lemmas of what is given."""
    return frozenset(read_lexicon("support")["means"]["words"])


def is_measured(nouns: Sequence[Token]) -> bool:
    """Whether the first noun that does not only count is a means: « un lot d'[armes] »."""
    held = words("support", "holding") | measures()
    for noun in nouns:
        if noun.lemma in means() or noun.lower in means() or is_goods(noun) or is_model(noun):
            return True
        if noun.lemma not in held and noun.lower not in held:
            return False
    return any(noun.lower in ("millions", "milliards") for noun in nouns)  # « verse 3 millions »


def is_model(token: Token) -> bool:
    """« F-16 », « Su-27 », « T72 »: capitals and a number."""
    return bool(re.fullmatch(r"[A-Z][A-Za-z]{0,3}-?\d{1,3}[A-Z]?", token.text))
