"""Who and what an article names or describes: names, descriptions, adjectives of countries.

    « Le président ukrainien a exhorté ses alliés »
      → « Le président ukrainien » PERSON, « ukrainien » COUNTRY (adjective), « ses alliés » GROUP

Title and name are one mention (« le secrétaire d'État américain Antony Blinken »); title, comma and
name are two, and the second points at the first (« le secrétaire général de l'OTAN, Mark Rutte »).
"""

from dataclasses import replace

from graph.extract.apposition import appositions
from graph.extract.descriptions import find_descriptions
from graph.extract.named import Named, surface
from graph.extract.names import find_names
from graph.extract.partisans import partisan_of
from graph.extract.pruning import prune
from graph.extract.titles import Found, with_titles
from graph.french import gazetteer
from graph.french.document import Document
from graph.model import EntityType, Form, Mention, Span

__all__ = ["find_mentions", "prune"]


def find_mentions(document: Document) -> tuple[Mention, ...]:
    """All mentions, sorted by span, outer before inner.

    Some make sense only where a claim uses them; `prune` drops those that none uses.
    """
    names = find_names(document)
    descriptions = find_descriptions(document, names)
    found = with_titles(document, names, descriptions)
    found += _adjectives(document, found, names)
    found = sorted(set(found), key=lambda m: (m.start, -m.end, m.form, m.head))
    mentions = [_mention(document, item) for item in found]
    for index, beside in appositions(document, mentions).items():
        mentions[index] = replace(mentions[index], apposition=beside)
    return tuple(mentions)


def _adjectives(document: Document, found: list[Found], names: list[Named]) -> list[Found]:
    """Adjectives of countries, in a description or not: « troupes turques », « l'aide suisse »."""
    named = {i for name in names for i in range(name.start, name.end)}
    more: dict[int, Found] = {}
    for token in document.tokens:
        plain = token.pos == "ADJ" and token.i not in named and token.text[:1].islower()
        word = partisan_of(token)
        if (plain and gazetteer.countries_of(token.text)) or (
            word is not None and gazetteer.countries_of(word)
        ):
            i = token.i
            more[i] = Found(i, i + 1, i, EntityType.COUNTRY, Form.ADJECTIVE)
    for item in found:
        if item.described is None or _is_proper(document, item):
            continue
        for i in range(item.start, item.end):
            token = document.tokens[i]
            if i in named or i == item.head or token.text[:1].isupper():
                continue
            if gazetteer.countries_of(token.text) and token.pos not in {"DET", "ADP"}:
                more[i] = Found(i, i + 1, i, EntityType.COUNTRY, Form.ADJECTIVE)
    return list(more.values())


def _is_proper(document: Document, item: Found) -> bool:
    """« le Centre ukrainien de lutte contre la désinformation » is a name with its adjective."""
    head = document.tokens[item.head]
    first = item.head == document.sentences[head.sentence].start
    return head.text[:1].isupper() and not first


def _mention(document: Document, item: Found) -> Mention:
    head = document.tokens[item.head]
    span = document.span(item.start, item.end)
    word = partisan_of(head) if item.form is Form.ADJECTIVE else None
    if word is not None:
        span = Span(span.end - len(word), span.end)  # « iranien » of « pro-iranien »
    described = item.described
    name = surface(document, *item.name) if item.name else None
    gender, number = (described.gender, described.number) if described else (None, None)
    if item.form is Form.NAME and item.type is EntityType.PERSON and item.name:
        gender = _person_gender(document, item) or gender
        number = "s"
    return Mention(
        span=span,
        text=document.text(span),
        type=item.type,
        form=item.form,
        sentence=head.sentence,
        name=name,
        head=described.lemma if described else (head.lower if item.form is not Form.NAME else None),
        modifiers=_modifiers(document, item),
        gender=gender,
        number=number or _plain_number(document, item),
        definite=described.definite and not _is_general(document, item) if described else True,
    )


def _is_general(document: Document, item: Found) -> bool:
    """« les familles », « aux journalistes »: nobody in particular, unless a claim says so."""
    if item.form is Form.NAME or item.described is None:
        return False
    return item.described.lemma in gazetteer.words("general") and not _narrowed(document, item)


def _narrowed(document: Document, item: Found) -> bool:
    """Whether the article or a word beside the head says which: « son pays », « ces familles »."""
    first = document.tokens[item.start].lower
    if item.described and item.described.number == "s" and item.described.lemma == "pays":
        return True
    if first in {"ce", "cet", "cette", "ces", "son", "sa", "ses", "leur", "leurs", "notre", "nos"}:
        return True
    return item.end - item.head > 1


def _modifiers(document: Document, item: Found) -> tuple[str, ...]:
    """The dictionary forms that narrow the head, in order, without the name."""
    if item.described is None:
        return ()
    named = range(*item.name) if item.name else range(0)
    return tuple(
        document.tokens[i].lemma
        for i in range(item.start, item.end)
        if i != item.head
        and i not in named
        and document.tokens[i].pos in {"NOUN", "PROPN", "ADJ", "VERB", "X"}
    )


def _person_gender(document: Document, item: Found) -> str | None:
    """From the civility, else the given name."""
    if item.name is None:
        return None
    for i in range(item.start, item.name[0]):
        word = document.tokens[i].lower
        if word in {"m.", "mr", "monsieur", "mm."}:
            return "m"
        if word in {"mme", "mlle", "madame", "mademoiselle", "mrs"}:
            return "f"
    if item.name[1] - item.name[0] > 1:
        return gazetteer.gender_of(document.tokens[item.name[0]].text)
    return None


def _plain_number(document: Document, item: Found) -> str | None:
    number = document.tokens[item.head].morph.get("Number")
    return {"Plur": "p", "Sing": "s"}.get(number or "")
